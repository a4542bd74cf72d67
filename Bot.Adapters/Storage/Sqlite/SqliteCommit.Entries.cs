using Bot.Core.Storage;
using static Bot.Adapters.Storage.Sqlite.SqliteStore;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>What is kept piece by piece.</summary>
internal static partial class SqliteCommit
{
    private static void WriteEntries(SqliteSession session, Commit commit)
    {
        foreach (var id in commit.RemoveEntries.Concat(commit.UseEntries))
        {
            session.Sql("DELETE FROM entries WHERE id = ?").With(id).Run();
        }

        foreach (var entry in commit.Entries)
        {
            OfOwner(
                    session
                        .Sql(
                            "INSERT INTO entries (id, owner_kind, owner_id, kind, at, sealed) VALUES (?, ?, ?, ?, ?, ?)"
                        )
                        .With(entry.Id),
                    entry.Owner
                )
                .With(entry.Kind)
                .With(ToMilliseconds(entry.At))
                .With(entry.Sealed)
                .Run();
        }
    }

    private static void LimitEntries(SqliteSession session, Commit commit)
    {
        foreach (var limit in commit.LimitEntries)
        {
            OfOwner(session.Sql(DeleteOldEntries), limit.Owner).With(limit.Kind).With(limit.Most).Run();
        }
    }

    private const string DeleteOldEntries = """
        DELETE FROM entries WHERE id IN (
            SELECT id FROM entries WHERE owner_kind = ? AND owner_id = ? AND kind = ?
            ORDER BY at DESC, id DESC LIMIT -1 OFFSET ?)
        """;
}
