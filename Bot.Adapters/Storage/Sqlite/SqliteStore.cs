using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>The conversation's storage in one SQLite file.</summary>
public sealed partial class SqliteStore : IStore, IAsyncDisposable
{
    private const int PrunePage = 1000;
    private readonly SqliteDatabase database;

    private SqliteStore(SqliteDatabase database) => this.database = database;

    /// <summary>Opens or creates the database; an older one is backed up and brought up to date.</summary>
    /// <exception cref="DatabaseRefusedException">Not ours, or made by a newer version.</exception>
    public static SqliteStore Open(DataPaths paths, IClock clock) => Open(paths, clock, SqliteSchema.Main);

    internal static SqliteStore Open(DataPaths paths, IClock clock, SqliteSchema schema) =>
        new(SqliteDatabase.Open(paths.Database, schema, paths.Backups, clock, overwrite: false));

    internal SqliteDatabase Database => database;

    public ValueTask<Loaded> LoadAsync(IReadOnlyList<Owner> owners, CancellationToken cancel) =>
        database.ReadAsync(owners, static (session, owners) => Load(session, owners), cancel);

    public ValueTask<PersonId?> FindAccountAsync(LookupKey account, CancellationToken cancel) =>
        database.ReadAsync(
            account,
            static (session, account) =>
            {
                using var rows = session.Sql("SELECT person FROM accounts WHERE account = ?").With(account.Hex).Query();
                return rows.Next() ? new PersonId(rows.Int64(0)) : (PersonId?)null;
            },
            cancel
        );

    public ValueTask<PairId?> FindPlaceAsync(LookupKey place, CancellationToken cancel) =>
        database.ReadAsync(
            place,
            static (session, place) =>
            {
                using var rows = session.Sql("SELECT pair FROM places WHERE place = ?").With(place.Hex).Query();
                return rows.Next() ? new PairId(rows.Int64(0)) : (PairId?)null;
            },
            cancel
        );

    public ValueTask<CodeRow?> FindCodeAsync(LookupKey code, CancellationToken cancel) =>
        database.ReadAsync(
            code,
            static (session, code) =>
            {
                using var rows = session
                    .Sql("SELECT purpose, maker, expires FROM codes WHERE code = ?")
                    .With(code.Hex)
                    .Query();
                return rows.Next()
                    ? new CodeRow(
                        code,
                        (CodePurpose)rows.Int64(0),
                        new PersonId(rows.Int64(1)),
                        ToInstant(rows.Int64(2))
                    )
                    : null;
            },
            cancel
        );

    public async ValueTask<CommitResult> CommitAsync(Commit commit, CancellationToken cancel) =>
        await database.WriteAsync(session => SqliteCommit.Run(session, commit), cancel);

    public ValueTask<IReadOnlyList<AlarmRow>> DueAlarmsAsync(Instant now, int max, CancellationToken cancel) =>
        database.ReadAsync(
            (now, max),
            static (session, asked) =>
            {
                using var rows = session.Sql(DueAlarms).With(ToMilliseconds(asked.now)).With(asked.max).Query();
                return ReadAlarms(rows, []);
            },
            cancel
        );

    public ValueTask<Instant?> NextAlarmAsync(CancellationToken cancel) =>
        database.ReadAsync(
            0,
            static (session, _) =>
            {
                using var rows = session.Sql("SELECT due FROM alarms ORDER BY due LIMIT 1").Query();
                return rows.Next() ? ToInstant(rows.Int64(0)) : (Instant?)null;
            },
            cancel
        );

    public ValueTask<IReadOnlyList<OutboxRow>> PendingOutboxAsync(
        Instant now,
        int max,
        CancellationToken cancel,
        DeliveryClass last = DeliveryClass.Nudge
    ) =>
        database.ReadAsync(
            (now, max, last),
            static (session, asked) =>
            {
                using var rows = session
                    .Sql(PendingOutbox)
                    .With(ToMilliseconds(asked.now))
                    .With((long)asked.last)
                    .With(asked.max)
                    .Query();
                return ReadOutbox(rows);
            },
            cancel
        );

    public async ValueTask CompleteOutboxAsync(IReadOnlyList<long> ids, CancellationToken cancel) =>
        await database.WriteAsync(
            session => ids.Sum(id => session.Sql("DELETE FROM outbox WHERE id = ?").With(id).Run()),
            cancel
        );

    public async ValueTask BeginOutboxAsync(long id, CancellationToken cancel) =>
        await database.WriteAsync(
            session => session.Sql("UPDATE outbox SET in_doubt = 1 WHERE id = ?").With(id).Run(),
            cancel
        );

    public async ValueTask PostponeOutboxAsync(
        long id,
        Instant notBefore,
        CancellationToken cancel,
        bool inDoubt = false
    ) =>
        await database.WriteAsync(
            session =>
                session
                    .Sql("UPDATE outbox SET not_before = ?, attempts = attempts + 1, in_doubt = ? WHERE id = ?")
                    .With(ToMilliseconds(notBefore))
                    .With(inDoubt ? 1 : 0)
                    .With(id)
                    .Run(),
            cancel
        );

    public ValueTask<IReadOnlyList<Owner>> OwnersAsync(OwnerKind kind, long after, int max, CancellationToken cancel) =>
        database.ReadAsync(
            (kind, after, max),
            static (session, asked) =>
            {
                var owners = new List<Owner>();
                using var rows = session
                    .Sql(SqliteDocuments.Sweep(asked.kind))
                    .With(asked.after)
                    .With(asked.max)
                    .Query();
                while (rows.Next())
                {
                    owners.Add(new Owner(asked.kind, rows.Int64(0)));
                }

                return (IReadOnlyList<Owner>)owners;
            },
            cancel
        );

    public ValueTask<IReadOnlyList<Owner>> ForgottenAsync(int max, CancellationToken cancel) =>
        database.ReadAsync(
            max,
            static (session, most) =>
            {
                var owners = new List<Owner>();
                using var rows = session
                    .Sql("SELECT owner_kind, owner_id FROM forgotten ORDER BY owner_kind, owner_id LIMIT ?")
                    .With(most)
                    .Query();
                while (rows.Next())
                {
                    owners.Add(new Owner((OwnerKind)rows.Int64(0), rows.Int64(1)));
                }

                return (IReadOnlyList<Owner>)owners;
            },
            cancel
        );

    public async ValueTask KeysDestroyedAsync(Owner owner, CancellationToken cancel) =>
        await database.WriteAsync(
            session =>
                session
                    .Sql("DELETE FROM forgotten WHERE owner_kind = ? AND owner_id = ?")
                    .With((long)owner.Kind)
                    .With(owner.Id)
                    .Run(),
            cancel
        );

    public async ValueTask PruneAsync(Instant now, Instant inboxBefore, CancellationToken cancel)
    {
        // Page by page, so that nobody's message waits behind a big deletion.
        while (await database.WriteAsync(PruneInbox, cancel) == PrunePage) { }

        await database.WriteAsync(
            session => session.Sql("DELETE FROM codes WHERE expires < ?").With(ToMilliseconds(now)).Run(),
            cancel
        );

        int PruneInbox(SqliteSession session) =>
            session.Sql(DeleteInbox).With(ToMilliseconds(inboxBefore)).With(PrunePage).Run();
    }

    public ValueTask<StoreCounts> CountAsync(Instant now, CancellationToken cancel) =>
        database.ReadAsync(
            now,
            static (session, now) =>
            {
                using var moment = session.ReadOneMoment();
                return new StoreCounts(
                    session.Sql("SELECT count(*) FROM people").Int64Or(0),
                    session.Sql("SELECT count(*) FROM pairs").Int64Or(0),
                    session.Sql("SELECT count(*) FROM alarms").Int64Or(0),
                    session.Sql("SELECT count(*) FROM alarms WHERE due <= ?").With(ToMilliseconds(now)).Int64Or(0),
                    session.Sql("SELECT count(*) FROM outbox").Int64Or(0)
                );
            },
            cancel
        );

    public ValueTask DisposeAsync() => database.DisposeAsync();

    internal const string DueAlarms = """
        SELECT owner_kind, owner_id, kind, key, due FROM alarms WHERE due <= ?
        ORDER BY due, owner_kind, owner_id, kind, key LIMIT ?
        """;

    private const string PendingOutbox = """
        SELECT id, owner_kind, owner_id, platform, class, created_at, not_before, attempts, sealed, in_doubt FROM outbox
        WHERE seq IN (SELECT seq FROM outbox WHERE not_before <= ? AND class <= ? ORDER BY created_at, seq LIMIT ?)
        ORDER BY created_at, seq
        """;

    private const string DeleteInbox = """
        DELETE FROM inbox WHERE id IN (SELECT id FROM inbox WHERE at < ? ORDER BY at LIMIT ?)
        """;

    internal static long ToMilliseconds(Instant instant) => instant.ToUnixTimeMilliseconds();

    private static Instant ToInstant(long milliseconds) => Instant.FromUnixTimeMilliseconds(milliseconds);

    private static Loaded Load(SqliteSession session, IReadOnlyList<Owner> owners)
    {
        var documents = new List<StoredDocument>(owners.Count);
        var alarms = new List<AlarmRow>();
        using var moment = session.ReadOneMoment();
        foreach (var owner in owners)
        {
            using (var rows = session.Sql(SqliteDocuments.Read(owner.Kind)).With(owner.Id).Query())
            {
                if (rows.Next())
                {
                    documents.Add(new StoredDocument(owner, rows.Int64(0), rows.Blob(1)));
                }
            }

            using var asleep = session
                .Sql("SELECT kind, key, due FROM alarms WHERE owner_kind = ? AND owner_id = ?")
                .With((long)owner.Kind)
                .With(owner.Id)
                .Query();
            while (asleep.Next())
            {
                alarms.Add(new AlarmRow(owner, asleep.Text(0), asleep.Text(1), ToInstant(asleep.Int64(2))));
            }
        }

        return new Loaded(documents, alarms);
    }

    private static IReadOnlyList<AlarmRow> ReadAlarms(SqliteRows rows, List<AlarmRow> alarms)
    {
        while (rows.Next())
        {
            var owner = new Owner((OwnerKind)rows.Int64(0), rows.Int64(1));
            alarms.Add(new AlarmRow(owner, rows.Text(2), rows.Text(3), ToInstant(rows.Int64(4))));
        }

        return alarms;
    }

    private static IReadOnlyList<OutboxRow> ReadOutbox(SqliteRows rows)
    {
        var outbox = new List<OutboxRow>();
        while (rows.Next())
        {
            outbox.Add(
                new OutboxRow(
                    rows.Int64(0),
                    new Owner((OwnerKind)rows.Int64(1), rows.Int64(2)),
                    rows.Text(3),
                    (DeliveryClass)rows.Int64(4),
                    ToInstant(rows.Int64(5)),
                    ToInstant(rows.Int64(6)),
                    (int)rows.Int64(7),
                    rows.Blob(8)
                )
                {
                    InDoubt = rows.Int64(9) != 0,
                }
            );
        }

        return outbox;
    }
}
