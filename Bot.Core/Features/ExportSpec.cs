using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Core.Json;
using Bot.Core.People;
using NodaTime.Text;

namespace Bot.Core.Features;

/// <summary>What of a person's own goes into their export: a slice, or what they kept piece by piece.</summary>
/// <param name="Name">The slice's name, or the entries'; the phrase `export.of.NAME` says what it is.</param>
/// <param name="Entries">The kind of entries; null for a slice.</param>
/// <param name="Read">Null where there is nothing.</param>
internal sealed record ExportSpec(
    string Name,
    string? Entries,
    Func<Document, IReadOnlyList<OpenedEntry>, JsonNode?> Read
)
{
    public static ExportSpec Of<T>(Slice<T> slice, Func<T, object?> own)
        where T : class =>
        new(
            slice.Name,
            Entries: null,
            (person, _) =>
            {
                var value = person.Get(slice);
                return Equals(value, slice.Empty)
                    ? null
                    : JsonSerializer.SerializeToNode(own(value), CoreJson.ForPeople);
            }
        );

    public static ExportSpec Of<T>(EntryKind<T> kind)
        where T : class =>
        new(
            $"{kind.Name}.entries",
            kind.Name,
            (_, entries) =>
            {
                var own = entries.Where(e => string.Equals(e.Kind, kind.Name, StringComparison.Ordinal)).ToList();
                return own.Count == 0 ? null : new JsonArray([.. own.Select(Entry<T>)]);
            }
        );

    private static JsonNode? Entry<T>(OpenedEntry entry)
        where T : class
    {
        var content = JsonSerializer.Deserialize<T>(entry.Json.Span, CoreJson.Options);
        var node = new JsonObject { ["at"] = InstantPattern.ExtendedIso.Format(entry.At) };
        foreach (var (name, value) in JsonSerializer.SerializeToNode(content, CoreJson.ForPeople)!.AsObject())
        {
            node[name] = value?.DeepClone();
        }

        return node;
    }
}
