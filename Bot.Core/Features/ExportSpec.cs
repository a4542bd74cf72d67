using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Core.Conversation;
using Bot.Core.Json;
using Bot.Core.People;
using NodaTime.Text;

namespace Bot.Core.Features;

/// <summary>What of a person's own goes into their export: a slice, or what they kept piece by piece.</summary>
/// <param name="Name">The slice's name, or the entries'; the phrase `export.of.NAME` says what it is.</param>
/// <param name="Entries">The kind of entries; null for a slice.</param>
/// <param name="Read">Null where there is nothing.</param>
internal sealed record ExportSpec(string Name, string? Entries, Func<PersonTurn, JsonNode?> Read)
{
    public static ExportSpec Of<T>(Slice<T> slice, Func<T, object?> own)
        where T : class =>
        new(
            slice.Name,
            Entries: null,
            turn =>
            {
                var value = turn.Mine(slice);
                return Equals(value, slice.Empty)
                    ? null
                    : JsonSerializer.SerializeToNode(own(value), CoreJson.ForPeople);
            }
        );

    /// <param name="own">What of an entry goes out.</param>
    public static ExportSpec Of<T>(EntryKind<T> kind, Func<PersonTurn, Entry<T>, object> own)
        where T : class =>
        new(
            $"{kind.Name}.entries",
            kind.Name,
            turn =>
            {
                var entries = turn.Entries(kind);
                return entries.Count == 0 ? null : new JsonArray([.. entries.Select(e => Node(e, own(turn, e)))]);
            }
        );

    private static JsonNode? Node<T>(Entry<T> entry, object content)
        where T : class
    {
        var node = new JsonObject { ["at"] = InstantPattern.ExtendedIso.Format(entry.At) };
        foreach (var (name, value) in JsonSerializer.SerializeToNode(content, CoreJson.ForPeople)!.AsObject())
        {
            node[name] = value?.DeepClone();
        }

        return node;
    }
}
