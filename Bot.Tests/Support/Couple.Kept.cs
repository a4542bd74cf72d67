using System.Text.Json;
using Bot.Core.Conversation;
using Bot.Core.Sealing;

namespace Bot.Tests.Support;

/// <summary>What the couple's store holds, opened.</summary>
internal sealed partial class Couple
{
    /// <summary>What is kept of somebody and of their couple, slice by slice as it is stored.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Kept(string who)
    {
        var account = await store.FindAccountAsync(
            new LookupHasher(new byte[32]).Account(Platform, who.ToLowerInvariant()),
            default
        );
        var world = await new Visits(
            new WorldLoader(store, new Sealer(keys, new MasterKeys([new byte[32]])))
        ).LookAsync(account!.Value, default);
        var me = world.Find(account.Value)!;
        var slices = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (of, document) in new[] { ("", me), ("pair ", world.PairOf(me)) })
        {
            using var json = JsonDocument.Parse(document?.Write() ?? "{}"u8.ToArray());
            foreach (var slice in json.RootElement.EnumerateObject())
            {
                slices.Add(of + slice.Name.Split('@')[0], slice.Value.GetRawText());
            }
        }

        return slices;
    }
}
