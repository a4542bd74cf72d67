using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Bot.Core.People;

/// <summary>
/// All that is kept of a person or a pair: slices by name. Immutable. A slice that nobody here knows (of a deleted
/// feature, or written by a newer version) is carried along untouched.
/// </summary>
public sealed class Document
{
    // Few enough that looking through them is faster than any tree.
    private readonly Part[] parts;

    private Document(Owner owner, long version, Part[] parts)
    {
        Owner = owner;
        Version = version;
        this.parts = parts;
    }

    public Owner Owner { get; }

    /// <summary>The stored version this was read from; 0 if it was never stored.</summary>
    public long Version { get; }

    /// <summary>About how many bytes it holds: exact for what was read or written.</summary>
    public int Size => parts.Sum(p => p.Json.Length + p.Name.Length);

    public static Document New(Owner owner) => new(owner, 0, []);

    /// <exception cref="JsonException">Not a document.</exception>
    public static Document Read(Owner owner, long version, ReadOnlyMemory<byte> json)
    {
        var read = new List<Part>(16);
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
            read.Add(new Part(label[..at], shape, json[start..(int)reader.BytesConsumed], slice: null, value: null));
        }

        return new Document(owner, version, [.. read]);
    }

    public T Get<T>(Slice<T> slice)
        where T : class
    {
        var at = Find(slice.Name);
        if (at < 0)
        {
            return slice.Empty;
        }

        // A part read from bytes is opened once; opening it twice at the same time gives equal values.
        var part = parts[at];
        part.Value ??= slice.Read(part.Shape, part.Json);
        return (T)part.Value;
    }

    /// <summary>This document with another value of a slice; the same document if the value is the same.</summary>
    public Document With<T>(Slice<T> slice, T value)
        where T : class => With((ISlice)slice, value, Equals(value, slice.Empty));

    internal Document With(ISlice slice, object value, bool isEmpty)
    {
        var at = Find(slice.Name);
        if (isEmpty)
        {
            return at < 0 ? this : new Document(Owner, Version, [.. parts[..at], .. parts[(at + 1)..]]);
        }

        var part = value is StoredSlice stored
            ? new Part(slice.Name, stored.Version, stored.Json, slice: null, value: null)
            : new Part(slice.Name, slice.Version, json: default, slice, value);
        if (at < 0)
        {
            return new Document(Owner, Version, [.. parts, part]);
        }

        if (Equals(parts[at].Value, value))
        {
            return this;
        }

        var changed = (Part[])parts.Clone();
        changed[at] = part;
        return new Document(Owner, Version, changed);
    }

    /// <summary>A slice as it was read from storage; null if there is none, or it was said in this turn.</summary>
    internal StoredSlice? Stored(string name) =>
        Find(name) is >= 0 and var at && parts[at].Slice is null
            ? new StoredSlice(name, parts[at].Shape, parts[at].Json)
            : null;

    /// <summary>This document as it is stored.</summary>
    public byte[] Write() => Store(out _).ToArray();

    /// <summary>This document as it is stored, and as reading it again would give it: with the next version.</summary>
    public ReadOnlyMemory<byte> Store(out Document stored)
    {
        // What is carried along is most of a document; the rest rarely needs more than this.
        var buffer = new ArrayBufferWriter<byte>(Size + (8 * parts.Length) + 1024);
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        var spans = new (int Start, int End)[parts.Length];
        writer.WriteStartObject();
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            writer.WritePropertyName(part.Label);
            var start = Position(writer);
            if (part.Slice is null)
            {
                writer.WriteRawValue(part.Json.Span, skipInputValidation: true);
            }
            else
            {
                part.Slice.Write(writer, part.Value!);
            }

            spans[i] = (start, Position(writer));
        }

        writer.WriteEndObject();
        writer.Flush();
        var json = buffer.WrittenMemory;
        var written = new Part[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var bytes = json[spans[i].Start..spans[i].End];
            var value = parts[i].Slice is null ? parts[i].Value : null;
            written[i] = new Part(parts[i].Name, parts[i].Shape, bytes, slice: null, value);
        }

        stored = new Document(Owner, Version + 1, written);
        return json;
    }

    private static int Position(Utf8JsonWriter writer) => (int)writer.BytesCommitted + writer.BytesPending;

    // The most frequent thing that a turn does: it allocates nothing.
    private int Find(string name)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (string.Equals(parts[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private sealed class Part(string name, int shape, ReadOnlyMemory<byte> json, ISlice? slice, object? value)
    {
        public string Name => name;

        public int Shape => shape;

        public string Label => string.Create(CultureInfo.InvariantCulture, $"{name}@{shape}");

        /// <summary>The value as it is stored; empty while it was only said in this turn.</summary>
        public ReadOnlyMemory<byte> Json => json;

        /// <summary>Set when the value is newer than any bytes; otherwise the bytes are kept as they are.</summary>
        public ISlice? Slice => slice;

        public object? Value { get; set; } = value;
    }
}
