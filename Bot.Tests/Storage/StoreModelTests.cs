using System.Globalization;
using System.Text;
using Bot.Adapters.Storage.Sqlite;
using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Storage;
using Bot.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Storage;

/// <summary>Random commits, from ranges so small that they collide, must leave SQLite and the fake alike.</summary>
public sealed class StoreModelTests
{
    private static readonly Instant Start = Instant.FromUnixTimeMilliseconds(1_800_000_000_000);
    private static readonly Owner[] Owners =
    [
        new PersonId(1),
        new PersonId(2),
        new PairId(1),
        new PairId(2),
        Owner.Installation,
    ];

    private static readonly LookupKey[] Lookups = [new("k0"), new("k1"), new("k2")];
    private static readonly string[] Words = ["", "a", "b"];

    [Fact]
    public void Random_commits_do_the_same_to_sqlite_as_to_the_fake()
    {
        var committed = 0;
        var refused = 0;
        Prop.ForAll(
                Arb.From(Gen.ListOf(StepGen).Select(l => l.Take(25).ToList())),
                async steps =>
                {
                    using var folder = new StorageFolder();
                    var (ok, no) = await RunAsync(steps, folder);
                    committed += ok;
                    refused += no;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(2027, 329));

        // Otherwise this would compare two stores that refuse everything.
        committed.ShouldBeGreaterThan(100);
        refused.ShouldBeGreaterThan(100);
    }

    private static Gen<long> Upto(int count) => Gen.Choose(0, count - 1).Select(i => (long)i);

    private static Gen<Instant> At => Gen.Choose(0, 5).Select(i => Start + Duration.FromMilliseconds(i));

    private static Gen<AlarmRow> AlarmGen =>
        from owner in Gen.Elements(Owners)
        from kind in Gen.Elements(Words)
        from key in Gen.Elements(Words)
        from due in At
        select new AlarmRow(owner, kind, key, due);

    private static Gen<OutboxRow> OutboxGen =>
        from id in Upto(12)
        from owner in Gen.Elements(Owners)
        from at in At
        from notBefore in At
        select new OutboxRow(id, owner, "p", DeliveryClass.Words, at, notBefore, 0, [(byte)id]);

    private static Gen<EntryRow> EntryGen =>
        from id in Upto(12)
        from owner in Gen.Elements(Owners)
        from kind in Gen.Elements(Words)
        from at in At
        select new EntryRow(id, owner, kind, at, [(byte)id]);

    private static Gen<EntryLimit> LimitGen =>
        from owner in Gen.Elements(Owners)
        from kind in Gen.Elements(Words)
        from most in Gen.Choose(0, 3)
        select new EntryLimit(owner, kind, most);

    private static Gen<CodeRow> CodeGen =>
        from key in Gen.Elements(Lookups)
        from purpose in Gen.Elements(CodePurpose.Pair, CodePurpose.Link)
        from maker in Gen.Choose(1, 2)
        from expires in At
        select new CodeRow(key, purpose, new PersonId(maker), expires);

    private static Gen<Commit> CommitGen =>
        from at in At
        from incoming in Rarely(Gen.Choose(0, 8).Select(i => i.ToString(CultureInfo.InvariantCulture)), 2)
        from fired in Few(AlarmGen, rarity: 9)
        from documents in Few(
            from owner in Gen.Elements(Owners)
            from version in Gen.Frequency((3, Gen.Constant(0L)), (3, Gen.Constant(1L)), (1, Gen.Constant(2L)))
            from content in Upto(200)
            select new DocumentWrite(owner, version, [(byte)content])
        )
        from expects in Few(
            from owner in Gen.Elements(Owners)
            from version in Upto(2)
            select new DocumentVersion(owner, version),
            rarity: 6
        )
        from set in Few(AlarmGen)
        from clear in Few(AlarmGen)
        from outbox in Few(OutboxGen)
        from withdraw in Few(Upto(12), rarity: 6)
        from entries in Few(EntryGen)
        from remove in Few(Upto(12))
        from accounts in Few(
            from key in Gen.Elements(Lookups)
            from person in Gen.Choose(1, 2)
            select new AccountLink(key, new PersonId(person))
        )
        from places in Few(
            from key in Gen.Elements(Lookups)
            from pair in Gen.Choose(1, 2)
            select new PlaceLink(key, new PairId(pair))
        )
        from unlinkAccounts in Few(Gen.Elements(Lookups), rarity: 4)
        from unlinkPlaces in Few(Gen.Elements(Lookups), rarity: 4)
        from codes in Few(CodeGen, rarity: 3)
        from use in Few(Gen.Elements(Lookups), rarity: 6)
        from end in Few(CodeGen.Select(c => (c.Maker, c.Purpose)), rarity: 4)
        from forget in Few(Gen.Elements(Owners), rarity: 8)
        from useEntries in Few(Upto(12).Select(i => (long)i), rarity: 6)
        from limit in Few(LimitGen, rarity: 5)
        select new Commit
        {
            At = at,
            IncomingId = incoming,
            Fired = fired,
            Documents = documents,
            Expects = expects,
            SetAlarms = set,
            ClearAlarms = clear,
            Outbox = outbox,
            WithdrawOutbox = withdraw,
            Entries = entries,
            RemoveEntries = remove,
            UseEntries = useEntries,
            LimitEntries = limit,
            LinkAccounts = accounts,
            UnlinkAccounts = unlinkAccounts,
            LinkPlaces = places,
            UnlinkPlaces = unlinkPlaces,
            AddCodes = codes,
            UseCodes = use,
            EndCodes = end,
            Forget = forget,
        };

    private static Gen<Func<IStore, Task<string>>> StepGen =>
        Gen.Frequency(
            (8, CommitGen.Select(Committing)),
            (1, Few(Upto(12)).Select(ids => Changing(s => s.CompleteOutboxAsync(ids, default)))),
            (1, from id in Upto(12) from at in At select Changing(s => s.PostponeOutboxAsync(id, at, default))),
            (1, from now in At from before in At select Changing(s => s.PruneAsync(now, before, default)))
        );

    private static Gen<List<T>> Few<T>(Gen<T> gen, int rarity = 1) =>
        from given in Gen.Choose(1, rarity)
        from items in given == 1 ? Gen.ListOf(gen, 2).Select(l => l.ToList()) : Gen.Constant(new List<T>())
        from count in Gen.Choose(0, 2)
        select items.Take(count).ToList();

    private static Gen<T?> Rarely<T>(Gen<T> gen, int rarity)
        where T : class => from given in Gen.Choose(1, rarity) from item in gen select given == 1 ? item : null;

    private static Func<IStore, Task<string>> Committing(Commit commit) =>
        async store =>
        {
            try
            {
                return (await store.CommitAsync(commit, default)).ToString();
            }
            catch (Exception e) when (e is InvalidOperationException or Microsoft.Data.Sqlite.SqliteException)
            {
                return "threw";
            }
        };

    private static Func<IStore, Task<string>> Changing(Func<IStore, ValueTask> change) =>
        async store =>
        {
            await change(store);
            return "changed";
        };

    private static async Task<(int Committed, int Refused)> RunAsync(
        List<Func<IStore, Task<string>>> steps,
        StorageFolder folder
    )
    {
        var fake = new InMemoryStore();
        await using var sqlite = SqliteStore.Open(folder.Paths, folder);
        var committed = 0;
        var refused = 0;
        foreach (var step in steps)
        {
            var expected = await step(fake);
            (await step(sqlite)).ShouldBe(expected);
            (await DescribeAsync(sqlite)).ShouldBe(await DescribeAsync(fake));
            committed += expected == "Committed" ? 1 : 0;
            refused += expected is "Conflict" or "Duplicate" or "threw" ? 1 : 0;
        }

        return (committed, refused);
    }

    /// <summary>Everything that a store tells, in words.</summary>
    private static async Task<string> DescribeAsync(IStore store)
    {
        var text = new StringBuilder();
        var loaded = await store.LoadAsync(Owners, default);
        text.AppendJoin('\n', loaded.Documents.Select(d => $"{d.Owner} {d.Version} {d.Sealed[0]}")).Append('\n');
        text.AppendJoin('\n', loaded.Alarms).Append('\n');
        foreach (
            var now in (Instant[])[Start, Start + Duration.FromMilliseconds(3), Start + Duration.FromMilliseconds(9)]
        )
        {
            text.AppendJoin('\n', await store.DueAlarmsAsync(now, 4, default)).Append('\n');
            var pending = await store.PendingOutboxAsync(now, 5, default);
            text.AppendJoin(
                    '\n',
                    pending.Select(r => $"{r with { Sealed = [] }} {r.Sealed[0]}".Replace("System.Byte[]", ""))
                )
                .Append('\n');
            text.Append(await store.CountAsync(now, default)).Append('\n');
        }

        text.Append(await store.NextAlarmAsync(default)).Append('\n');
        foreach (var owner in Owners)
        {
            foreach (var kind in Words)
            {
                foreach (var before in (Instant?[])[null, Start + Duration.FromMilliseconds(3)])
                {
                    var entries = await store.EntriesAsync(owner, kind, before, 3, default);
                    text.AppendJoin('\n', entries.Select(e => $"{e.Id} {e.Owner} {e.Kind} {e.At} {e.Sealed[0]}"));
                }
            }
        }

        foreach (var key in Lookups)
        {
            text.Append(await store.FindAccountAsync(key, default)).Append(' ');
            text.Append(await store.FindPlaceAsync(key, default)).Append(' ');
            text.Append(await store.FindCodeAsync(key, default)).Append('\n');
        }

        foreach (var kind in (OwnerKind[])[OwnerKind.Person, OwnerKind.Pair])
        {
            text.AppendJoin(' ', await store.OwnersAsync(kind, 0, 9, default));
        }

        return text.ToString();
    }
}
