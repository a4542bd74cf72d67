using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Bot.Core.People;

/// <summary>
/// All that is kept of a person or a pair: slices by name. Immutable. A slice that nobody here knows (of a deleted
/// feature, or written by a newer version) is carried along untouched.
/// </summary>
public sealed class Document
{
    private readonly ImmutableDictionary<string, Part> parts;

    private Document(Owner owner, long version, ImmutableDictionary<string, Part> parts)
    {
        Owner = owner;
        Version = version;
        this.parts = parts;
    }

    public Owner Owner { get; }

    /// <summary>The stored version this was read from; 0 if it was never stored.</summary>
    public long Version { get; }

    public static Document New(Owner owner) =>
        new(owner, 0, ImmutableDictionary.Create<string, Part>(StringComparer.Ordinal));

    /// <exception cref="JsonException">Not a document.</exception>
    public static Document Read(Owner owner, long version, ReadOnlyMemory<byte> json)
    {
        var read = ImmutableDictionary.CreateBuilder<string, Part>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var label = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            var at = label.LastIndexOf('@');
            var shape = int.Parse(label.AsSpan(at + 1), CultureInfo.InvariantCulture);
            read[label[..at]] = new Part(shape, json[start..(int)reader.BytesConsumed], Slice: null, Value: null);
        }

        return new Document(owner, version, read.ToImmutable());
    }

    public T Get<T>(Slice<T> slice)
        where T : class
    {
        if (!parts.TryGetValue(slice.Name, out var part))
        {
            return slice.Empty;
        }

        // A part read from bytes is opened once; opening it twice at the same time gives equal values.
        part.Value ??= slice.Read(part.Shape, part.Json);
        return (T)part.Value;
    }

    /// <summary>This document with another value of a slice; the same document if the value is the same.</summary>
    public Document With<T>(Slice<T> slice, T value)
        where T : class => With((ISlice)slice, value, Equals(value, slice.Empty));

    internal Document With(ISlice slice, object value, bool isEmpty)
    {
        if (isEmpty)
        {
            return parts.ContainsKey(slice.Name) ? new Document(Owner, Version, parts.Remove(slice.Name)) : this;
        }

        return parts.TryGetValue(slice.Name, out var part) && Equals(part.Value, value)
            ? this
            : new Document(Owner, Version, parts.SetItem(slice.Name, new Part(slice.Version, default, slice, value)));
    }

    public byte[] Write()
    {
        // What is carried along is most of a document; the rest rarely needs more than this.
        var carried = parts.Sum(p => p.Value.Json.Length + p.Key.Length + 8);
        var buffer = new ArrayBufferWriter<byte>(carried + 1024);
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        writer.WriteStartObject();
        foreach (var (name, part) in parts)
        {
            writer.WritePropertyName(string.Create(CultureInfo.InvariantCulture, $"{name}@{part.Shape}"));
            if (part.Slice is null)
            {
                writer.WriteRawValue(part.Json.Span, skipInputValidation: true);
            }
            else
            {
                part.Slice.Write(writer, part.Value!);
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private sealed class Part(int shape, ReadOnlyMemory<byte> json, ISlice? Slice, object? Value)
    {
        public int Shape => shape;

        public ReadOnlyMemory<byte> Json => json;

        /// <summary>Set when this version of the program wrote the value; otherwise the bytes are kept as they are.</summary>
        public ISlice? Slice { get; } = Slice;

        public object? Value { get; set; } = Value;
    }
}
