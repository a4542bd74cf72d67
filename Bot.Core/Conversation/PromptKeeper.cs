using System.Text.Json;
using Bot.Core.Json;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;

namespace Bot.Core.Conversation;

/// <summary>
/// Keeps prompts as sealed entries, apart from the documents: a press needs one of them, and every other turn none.
/// </summary>
internal sealed class PromptKeeper(IStore store, Sealer sealer)
{
    /// <summary>The prompt that a token belongs to, if it is this person's and still there.</summary>
    public async ValueTask<Prompt?> FindAsync(PersonId reader, string token, CancellationToken cancel)
    {
        var (id, _) = Prompt.Split(token);
        var row = await store.EntryAsync(reader, Prompt.Kind, Prompt.EntryOf(id, reader), cancel);
        var keys = row is null ? null : await sealer.KeysAsync(reader, create: false, cancel);
        return keys is null ? null : Open(keys, row!);
    }

    /// <summary>What the turn's new, used and ended prompts come to.</summary>
    public async ValueTask<Commit> AddToAsync(Commit commit, Settling settling, CancellationToken cancel)
    {
        if (settling is { UsesPrompt: false, Ended: null, Prompts.Count: 0 })
        {
            return commit;
        }

        var added = new List<EntryRow>();
        foreach (var (reader, prompt) in settling.Prompts)
        {
            if (!settling.Forget.Contains(reader))
            {
                added.Add(await SealAsync(reader, prompt, cancel));
            }
        }

        var limits = added.Select(e => new EntryLimit(e.Owner, Prompt.Kind, Prompt.Most)).Distinct().ToList();
        var used = new List<long>();
        if (settling is { UsesPrompt: true, Shown: { } shown, Speaker: { } speaker })
        {
            used.Add(Prompt.EntryOf(shown.Id, speaker));
            var isOver = settling.Forget.Contains(speaker) || (settling.Ended is { } e && e.Pair == shown.Pair);
            if (settling.Left is { } left && !isOver)
            {
                added.Add(await SealAsync(speaker, left, cancel));
            }
        }

        return commit with
        {
            Entries = [.. commit.Entries, .. added],
            UseEntries = [.. commit.UseEntries, .. used],
            LimitEntries = [.. commit.LimitEntries, .. limits],
            RemoveEntries = [.. commit.RemoveEntries, .. (await EndedAsync(settling, cancel)).Except(used)],
        };
    }

    private async ValueTask<List<long>> EndedAsync(Settling settling, CancellationToken cancel)
    {
        var ended = new List<long>();
        if (settling.Ended is not { } couple)
        {
            return ended;
        }

        foreach (var person in new[] { couple.Members.First, couple.Members.Second })
        {
            if (await sealer.KeysAsync(person, create: false, cancel) is { } keys)
            {
                var rows = await store.EntriesAsync(person, Prompt.Kind, before: null, Prompt.Most, cancel);
                ended.AddRange(rows.Where(r => Open(keys, r).Pair == couple.Pair).Select(r => r.Id));
            }
        }

        return ended;
    }

    private async ValueTask<EntryRow> SealAsync(Owner reader, Prompt prompt, CancellationToken cancel)
    {
        var keys = await sealer.KeysAsync(reader, create: true, cancel);
        var id = Prompt.EntryOf(prompt.Id, reader);
        var json = JsonSerializer.SerializeToUtf8Bytes(prompt, CoreJson.Options);
        return new EntryRow(
            id,
            reader,
            Prompt.Kind,
            prompt.At,
            Sealer.Seal(keys!, EntryRow.SealKind(Prompt.Kind), id, json)
        );
    }

    private static Prompt Open(OwnerKeys keys, EntryRow row) =>
        JsonSerializer.Deserialize<Prompt>(
            Sealer.Open(keys, EntryRow.SealKind(Prompt.Kind), row.Id, row.Sealed),
            CoreJson.Options
        )!;
}
