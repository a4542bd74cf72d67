using System.Collections.Immutable;
using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Tests.Support;

/// <summary>
/// The store's promises without a database: a commit works on an immutable state and replaces it at the end, so whatever
/// is refused or throws on the way leaves nothing.
/// </summary>
public sealed partial class InMemoryStore : IStore
{
    private readonly Lock gate = new();
    private State state = new();

    public ValueTask<Loaded> LoadAsync(IReadOnlyList<Owner> owners, CancellationToken cancel)
    {
        var now = state;
        return new(
            new Loaded(
                [
                    .. owners
                        .Where(now.Documents.ContainsKey)
                        .Select(o => new StoredDocument(o, now.Documents[o].Version, now.Documents[o].Sealed)),
                ],
                [.. owners.SelectMany(o => now.Alarms.Values.Where(a => a.Owner == o).Order(ByKey))]
            )
        );
    }

    public ValueTask<PersonId?> FindAccountAsync(LookupKey account, CancellationToken cancel) =>
        new(state.Accounts.TryGetValue(account, out var person) ? person : null);

    public ValueTask<PairId?> FindPlaceAsync(LookupKey place, CancellationToken cancel) =>
        new(state.Places.TryGetValue(place, out var pair) ? pair : null);

    public ValueTask<CodeRow?> FindCodeAsync(LookupKey code, CancellationToken cancel) =>
        new(state.Codes.GetValueOrDefault(code));

    public ValueTask<CommitResult> CommitAsync(Commit commit, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        lock (gate)
        {
            var (result, next) = state.Apply(commit);
            state = next;
            return new(result);
        }
    }

    public ValueTask<IReadOnlyList<AlarmRow>> DueAlarmsAsync(Instant now, int max, CancellationToken cancel) =>
        new([.. state.Alarms.Values.Where(a => a.Due <= now).OrderBy(a => a.Due).ThenBy(a => a, ByKey).Take(max)]);

    public ValueTask<Instant?> NextAlarmAsync(CancellationToken cancel) =>
        new(state.Alarms.IsEmpty ? null : state.Alarms.Values.Min(a => a.Due));

    public ValueTask<IReadOnlyList<OutboxRow>> PendingOutboxAsync(
        Instant now,
        int max,
        CancellationToken cancel,
        DeliveryClass last = DeliveryClass.Nudge
    ) => new([.. state.Outbox.Where(r => r.NotBefore <= now && r.Class <= last).OrderBy(r => r.CreatedAt).Take(max)]);

    public ValueTask BeginOutboxAsync(long id, CancellationToken cancel) =>
        Change(s => s with { Outbox = [.. s.Outbox.Select(r => r.Id == id ? r with { InDoubt = true } : r)] });

    public ValueTask CompleteOutboxAsync(IReadOnlyList<long> ids, CancellationToken cancel) =>
        Change(s => s with { Outbox = s.Outbox.RemoveAll(r => ids.Contains(r.Id)) });

    public ValueTask PostponeOutboxAsync(long id, Instant notBefore, CancellationToken cancel, bool inDoubt = false) =>
        Change(s =>
            s with
            {
                Outbox =
                [
                    .. s.Outbox.Select(r =>
                        r.Id == id
                            ? r with
                            {
                                NotBefore = Whole(notBefore),
                                Attempts = r.Attempts + 1,
                                InDoubt = inDoubt,
                            }
                            : r
                    ),
                ],
            }
        );

    public ValueTask<IReadOnlyList<Owner>> OwnersAsync(OwnerKind kind, long after, int max, CancellationToken cancel) =>
        new([
            .. state
                .Documents.Keys.Concat(state.Entries.Values.Select(e => e.Owner).Where(o => o.Kind == OwnerKind.Book))
                .Where(o => o.Kind == kind && o.Id > after)
                .Distinct()
                .OrderBy(o => o.Id)
                .Take(max),
        ]);

    public ValueTask<IReadOnlyList<Owner>> ForgottenAsync(int max, CancellationToken cancel) =>
        new([.. state.Forgotten.OrderBy(o => o.Kind).ThenBy(o => o.Id).Take(max)]);

    public ValueTask KeysDestroyedAsync(Owner owner, CancellationToken cancel) =>
        Change(s => s with { Forgotten = s.Forgotten.Remove(owner) });

    public ValueTask PruneAsync(Instant now, Instant inboxBefore, CancellationToken cancel) =>
        Change(s =>
            s with
            {
                Inbox = s.Inbox.RemoveRange(s.Inbox.Where(i => i.Value < inboxBefore).Select(i => i.Key)),
                Codes = s.Codes.RemoveRange(s.Codes.Values.Where(c => c.Expires < now).Select(c => c.Key)),
            }
        );

    public ValueTask<StoreCounts> CountAsync(Instant now, CancellationToken cancel)
    {
        var seen = state;
        return new(
            new StoreCounts(
                seen.Documents.Keys.Count(o => o.Kind == OwnerKind.Person),
                seen.Documents.Keys.Count(o => o.Kind == OwnerKind.Pair),
                seen.Alarms.Count,
                seen.Alarms.Values.Count(a => a.Due <= now),
                seen.Outbox.Count
            )
        );
    }

    private static Comparer<AlarmRow> ByKey { get; } =
        Comparer<AlarmRow>.Create(
            (a, b) =>
            {
                var order = (a.Owner.Kind, a.Owner.Id).CompareTo((b.Owner.Kind, b.Owner.Id));
                order = order != 0 ? order : string.CompareOrdinal(a.Kind, b.Kind);
                return order != 0 ? order : string.CompareOrdinal(a.Key, b.Key);
            }
        );

    private static Instant Whole(Instant instant) => Instant.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    private ValueTask Change(Func<State, State> change)
    {
        lock (gate)
        {
            state = change(state);
        }

        return ValueTask.CompletedTask;
    }

    private readonly record struct AlarmKey(Owner Owner, string Kind, string Key)
    {
        public static AlarmKey Of(AlarmRow alarm) => new(alarm.Owner, alarm.Kind, alarm.Key);
    }

    private sealed record State
    {
        public ImmutableDictionary<Owner, (long Version, byte[] Sealed)> Documents { get; init; } =
            ImmutableDictionary<Owner, (long, byte[])>.Empty;

        public ImmutableHashSet<Owner> Forgotten { get; init; } = [];

        public ImmutableDictionary<AlarmKey, AlarmRow> Alarms { get; init; } =
            ImmutableDictionary<AlarmKey, AlarmRow>.Empty;

        /// <summary>In the order of writing.</summary>
        public ImmutableList<OutboxRow> Outbox { get; init; } = [];

        public ImmutableDictionary<long, EntryRow> Entries { get; init; } = ImmutableDictionary<long, EntryRow>.Empty;

        public ImmutableDictionary<string, Instant> Inbox { get; init; } = ImmutableDictionary<string, Instant>.Empty;

        public ImmutableDictionary<LookupKey, PersonId> Accounts { get; init; } =
            ImmutableDictionary<LookupKey, PersonId>.Empty;

        public ImmutableDictionary<LookupKey, PairId> Places { get; init; } =
            ImmutableDictionary<LookupKey, PairId>.Empty;

        public ImmutableDictionary<LookupKey, CodeRow> Codes { get; init; } =
            ImmutableDictionary<LookupKey, CodeRow>.Empty;

        public (CommitResult Result, State Next) Apply(Commit commit)
        {
            if (
                (commit.IncomingId is { } known && Inbox.ContainsKey(known))
                || commit.Fired.Any(a => Alarms.GetValueOrDefault(AlarmKey.Of(a))?.Due != Whole(a.Due))
            )
            {
                return (CommitResult.Duplicate, this);
            }

            if (
                commit.Documents.Any(d => VersionOf(d.Owner) != d.Expected)
                || commit.Expects.Any(e => VersionOf(e.Owner) != e.Version)
                || commit.UseCodes.Any(c => !Codes.ContainsKey(c))
                || commit.WithdrawOutbox.Any(id => Outbox.TrueForAll(r => r.Id != id))
                || commit.UseEntries.Any(id => !Entries.ContainsKey(id))
            )
            {
                return (CommitResult.Conflict, this);
            }

            var next = this;
            if (commit.IncomingId is { } incoming)
            {
                next = next with { Inbox = next.Inbox.Add(incoming, Whole(commit.At)) };
            }

            next = next.WithDocuments(commit).WithAlarms(commit).WithOutbox(commit).WithRest(commit);
            return (CommitResult.Committed, commit.Forget.Aggregate(next, (s, o) => s.Without(o)));
        }

        private long VersionOf(Owner owner) => Documents.GetValueOrDefault(owner).Version;

        private State WithDocuments(Commit commit)
        {
            var next = Documents;
            foreach (var write in commit.Documents)
            {
                if (next.GetValueOrDefault(write.Owner).Version != write.Expected)
                {
                    throw new InvalidOperationException($"One commit writes the document of {write.Owner} twice.");
                }

                next = next.SetItem(write.Owner, (write.Expected + 1, [.. write.Sealed]));
            }

            return this with
            {
                Documents = next,
            };
        }

        private State WithAlarms(Commit commit)
        {
            var next = Alarms.RemoveRange(commit.ClearAlarms.Concat(commit.Fired).Select(AlarmKey.Of));

            foreach (var alarm in commit.SetAlarms)
            {
                next = next.SetItem(AlarmKey.Of(alarm), alarm with { Due = Whole(alarm.Due) });
            }

            return this with
            {
                Alarms = next,
            };
        }

        private State WithOutbox(Commit commit)
        {
            var next = Outbox.RemoveAll(r => commit.WithdrawOutbox.Contains(r.Id));
            foreach (var row in commit.Outbox)
            {
                if (next.Exists(r => r.Id == row.Id))
                {
                    throw new InvalidOperationException("An outbox row of this id exists.");
                }

                next = next.Add(row with { CreatedAt = Whole(row.CreatedAt), NotBefore = Whole(row.NotBefore) });
            }

            return this with
            {
                Outbox = next,
            };
        }

        private State WithRest(Commit commit)
        {
            var entries = Entries.RemoveRange(commit.RemoveEntries.Concat(commit.UseEntries));
            foreach (var entry in commit.Entries)
            {
                if (entries.ContainsKey(entry.Id))
                {
                    throw new InvalidOperationException("An entry of this id exists.");
                }

                entries = entries.Add(entry.Id, entry with { At = Whole(entry.At) });
            }

            foreach (var limit in commit.LimitEntries)
            {
                var theirs = entries.Values.Where(e => e.Owner == limit.Owner && e.Kind == limit.Kind);
                var old = theirs.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Skip(limit.Most);
                entries = entries.RemoveRange(old.Select(e => e.Id));
            }

            var codes = Codes.RemoveRange(commit.UseCodes);
            codes = codes.RemoveRange(
                codes.Values.Where(c => commit.EndCodes.Contains((c.Maker, c.Purpose))).Select(c => c.Key)
            );
            foreach (var code in commit.AddCodes)
            {
                if (codes.ContainsKey(code.Key))
                {
                    throw new InvalidOperationException("This code exists.");
                }

                codes = codes.Add(code.Key, code with { Expires = Whole(code.Expires) });
            }

            return this with
            {
                Entries = entries,
                Codes = codes,
                Accounts = Accounts
                    .RemoveRange(commit.UnlinkAccounts)
                    .SetItems(commit.LinkAccounts.Select(l => KeyValuePair.Create(l.Account, l.Person))),
                Places = Places
                    .RemoveRange(commit.UnlinkPlaces)
                    .SetItems(commit.LinkPlaces.Select(l => KeyValuePair.Create(l.Place, l.Pair))),
            };
        }

        private State Without(Owner owner) =>
            this with
            {
                Forgotten = Forgotten.Add(owner),
                Documents = Documents.Remove(owner),
                Alarms = Alarms.RemoveRange(Alarms.Keys.Where(a => a.Owner == owner)),
                Outbox = Outbox.RemoveAll(r => r.Owner == owner),
                Entries = Entries.RemoveRange(Entries.Values.Where(e => e.Owner == owner).Select(e => e.Id)),
                Accounts = Accounts.RemoveRange(Accounts.Where(a => a.Value == owner).Select(a => a.Key)),
                Codes = Codes.RemoveRange(Codes.Values.Where(c => c.Maker == owner).Select(c => c.Key)),
                Places = Places.RemoveRange(Places.Where(p => p.Value == owner).Select(p => p.Key)),
            };
    }
}
