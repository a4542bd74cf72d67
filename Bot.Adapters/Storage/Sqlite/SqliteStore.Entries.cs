using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>What is kept piece by piece.</summary>
public sealed partial class SqliteStore
{
    public ValueTask<IReadOnlyList<EntryRow>> EntriesAsync(
        Owner owner,
        string kind,
        Instant? before,
        int max,
        CancellationToken cancel
    ) =>
        database.ReadAsync(
            (owner, kind, before, max),
            static (session, asked) =>
            {
                using var rows = session
                    .Sql(Entries)
                    .With((long)asked.owner.Kind)
                    .With(asked.owner.Id)
                    .With(asked.kind)
                    .With(asked.before is { } before ? ToMilliseconds(before) : long.MaxValue)
                    .With(asked.max)
                    .Query();
                return ReadEntries(rows, asked.owner, asked.kind);
            },
            cancel
        );

    public ValueTask<EntryRow?> EntryAsync(Owner owner, string kind, long id, CancellationToken cancel) =>
        database.ReadAsync(
            (owner, kind, id),
            static (session, asked) =>
            {
                using var rows = session
                    .Sql(
                        "SELECT id, at, sealed FROM entries WHERE id = ? AND owner_kind = ? AND owner_id = ? AND kind = ?"
                    )
                    .With(asked.id)
                    .With((long)asked.owner.Kind)
                    .With(asked.owner.Id)
                    .With(asked.kind)
                    .Query();
                return ReadEntries(rows, asked.owner, asked.kind).SingleOrDefault();
            },
            cancel
        );

    private const string Entries = """
        SELECT id, at, sealed FROM entries WHERE owner_kind = ? AND owner_id = ? AND kind = ? AND at < ?
        ORDER BY at DESC, id DESC LIMIT ?
        """;

    private static IReadOnlyList<EntryRow> ReadEntries(SqliteRows rows, Owner owner, string kind)
    {
        var entries = new List<EntryRow>();
        while (rows.Next())
        {
            entries.Add(new EntryRow(rows.Int64(0), owner, kind, ToInstant(rows.Int64(1)), rows.Blob(2)));
        }

        return entries;
    }
}
