using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Core.Json;

namespace Bot.Core.People;

/// <summary>
/// A feature's own part of a document: an immutable record under a name. <paramref name="Empty"/> is what a document
/// without it holds (and is never written). A shape that changes gets a higher <paramref name="Version"/>, and
/// <paramref name="Upgrade"/> turns an older shape into this one.
/// </summary>
public sealed record Slice<T>(string Name, T Empty, int Version = 1, Func<int, JsonNode, JsonNode>? Upgrade = null)
    : ISlice
    where T : class
{
    internal T Read(int version, ReadOnlyMemory<byte> json)
    {
        if (version == Version || Upgrade is null)
        {
            return JsonSerializer.Deserialize<T>(json.Span, CoreJson.Options) ?? Empty;
        }

        var upgraded = Upgrade(version, JsonNode.Parse(json.Span) ?? new JsonObject());
        return upgraded.Deserialize<T>(CoreJson.Options) ?? Empty;
    }

    void ISlice.Write(Utf8JsonWriter writer, object value) =>
        JsonSerializer.Serialize(writer, (T)value, CoreJson.Options);
}

/// <summary>A slice of any type, for the machinery that carries them.</summary>
public interface ISlice
{
    string Name { get; }

    int Version { get; }

    internal void Write(Utf8JsonWriter writer, object value);
}

/// <summary>A slice of whatever type, as it is stored: to be put back as it was.</summary>
internal sealed record StoredSlice(string Name, int Version, ReadOnlyMemory<byte> Json) : ISlice
{
    void ISlice.Write(Utf8JsonWriter writer, object value) => writer.WriteRawValue(Json.Span);
}
