using System.Text.Json;
using Bot.Core.Alarms;
using Bot.Core.Json;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;

namespace Bot.Core.Conversation;

/// <summary>What turns come to, sealed: one commit.</summary>
internal sealed partial class Settler
{
    /// <summary>
    /// The commit for what the world has become. With <paramref name="everyone"/> also the alarms of those whom nothing
    /// has changed are looked at.
    /// </summary>
    public ValueTask<Commit> CommitOfAsync(
        World world,
        Settling settling,
        string? incomingId,
        CancellationToken cancel,
        bool everyone = false
    ) => CommitOfAsync(world, [settling], incomingId, cancel, everyone);

    /// <summary>The same for several turns at one moment, in their order: one commit for all of them.</summary>
    public async ValueTask<Commit> CommitOfAsync(
        World world,
        IReadOnlyList<Settling> turns,
        string? incomingId,
        CancellationToken cancel,
        bool everyone = false
    )
    {
        var now = turns[0].Now;
        var fired = turns.Select(t => t.Fired).OfType<AlarmRow>().ToList();
        var (set, clear) = AlarmPlan.Difference(world, registry, now, fired, everyone);
        var writes = new List<DocumentWrite>();
        foreach (var document in world.Changed.ToList())
        {
            var keys = await sealer.KeysAsync(document.Owner, create: true, cancel);
            var version = document.Version + 1;
            var bytes = Sealer.Seal(keys!, WorldLoader.DocumentKind, version, world.Write(document).Span);
            writes.Add(new DocumentWrite(document.Owner, document.Version, bytes));
        }

        foreach (var turn in turns)
        {
            turn.Rows = await RowsAsync(turn, cancel);
        }

        var forget = All(turns, t => t.Forget);
        var commit = new Commit
        {
            At = now,
            IncomingId = incomingId,
            Fired = fired,
            Documents = writes,
            Expects =
            [
                .. world
                    .Unchanged.Where(d => d.Version > 0 && !forget.Contains(d.Owner))
                    .Select(d => new DocumentVersion(d.Owner, d.Version)),
            ],
            SetAlarms = set,
            ClearAlarms = clear,
            Outbox = All(turns, t => t.Rows),
            Entries = await EntriesAsync(world, turns, cancel),
            RemoveEntries = All(turns, t => t.RemoveEntries),
            AddCodes = All(turns, t => t.AddCodes),
            UseCodes = All(turns, t => t.UseCodes),
            EndCodes = All(turns, t => t.EndCodes),
            LinkAccounts = All(turns, Links),
            LinkPlaces = All(turns, t => t.LinkPlaces),
            UnlinkPlaces = All(turns, t => t.UnlinkPlaces),
            Forget = forget,
        };
        foreach (var turn in turns)
        {
            commit = await prompts.AddToAsync(commit, turn, cancel);
        }

        return commit;
    }

    private static IReadOnlyList<T> All<T>(IReadOnlyList<Settling> turns, Func<Settling, IReadOnlyList<T>> of) =>
        turns.Count == 1 ? of(turns[0]) : [.. turns.SelectMany(of)];

    private static IReadOnlyList<AccountLink> Links(Settling turn) =>
        turn is { NewAccount: { } account, LinkAccounts.Count: 0, Speaker: { } speaker }
        && !turn.Forget.Contains(speaker)
            ? [new AccountLink(account, speaker)]
            : turn.LinkAccounts;

    private async ValueTask<IReadOnlyList<OutboxRow>> RowsAsync(Settling turn, CancellationToken cancel)
    {
        var rows = new List<OutboxRow>();
        foreach (var (receiver, parcel, deliveryClass) in turn.Parcels)
        {
            var id = secrets.RowId();
            var keys = await sealer.KeysAsync(receiver, create: true, cancel);
            var json = JsonSerializer.SerializeToUtf8Bytes(parcel, CoreJson.Options);
            var bytes = Sealer.Seal(keys!, OutboxKind, id, json);
            var platform = parcel.Message.Platform;
            rows.Add(new OutboxRow(id, receiver, platform, deliveryClass, turn.Now, turn.Now, 0, bytes));
        }

        return rows;
    }

    private async ValueTask<IReadOnlyList<EntryRow>> EntriesAsync(
        World world,
        IReadOnlyList<Settling> turns,
        CancellationToken cancel
    )
    {
        var entries = new List<EntryRow>();
        foreach (var turn in turns)
        {
            foreach (var entry in turn.AddEntries)
            {
                var id = secrets.Id();
                var owner = Books.OwnerOf(world.Find(turn.Speaker!.Value)!, entry.Kind);
                var keys = await sealer.KeysAsync(owner, create: true, cancel);
                var bytes = Sealer.Seal(keys!, EntryRow.SealKind(entry.Kind), id, entry.Json.Span);
                entries.Add(new EntryRow(id, owner, entry.Kind, entry.At ?? turn.Now, bytes));
            }
        }

        return entries;
    }
}
