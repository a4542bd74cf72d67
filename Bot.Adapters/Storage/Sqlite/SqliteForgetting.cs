using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>
/// Forgetting in a backup. The keys of those who are gone are destroyed, so their own rows say nothing any more; but what
/// they told somebody else may lie in that other's document as it was then, or in the words of buttons, and that key is
/// still there.
/// </summary>
internal static class SqliteForgetting
{
    private static readonly string[] Owned = ["entries", "outbox", "alarms"];

    /// <param name="file">A copy of the database, of this schema or an older one. A damaged one is left as it is.</param>
    /// <param name="live">The database itself, for the present documents of those who go on.</param>
    public static void Forget(string file, string live, Forgotten what)
    {
        try
        {
            using var backup = SqliteDatabase.Connect(file, SqliteOpenMode.ReadWrite);
            backup.Execute("PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON;");
            backup.Execute("ATTACH @live AS live", new { live });
            using var transaction = backup.BeginTransaction();
            foreach (var owner in what.Gone)
            {
                Remove(backup, transaction, owner);
            }

            Refresh(backup, transaction, what.Left);
            transaction.Commit();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 11 or 26)
        {
            // It was kept because it is damaged: nothing here can change it without making that worse.
        }
    }

    private static void Remove(SqliteConnection backup, SqliteTransaction transaction, Owner owner)
    {
        var kind = (int)owner.Kind;
        if (owner.Kind is OwnerKind.Person or OwnerKind.Pair)
        {
            var documents = owner.Kind == OwnerKind.Pair ? "pairs" : "people";
            backup.Execute($"DELETE FROM main.{documents} WHERE id = @Id", new { owner.Id }, transaction);
        }

        foreach (var table in Owned)
        {
            backup.Execute(
                $"DELETE FROM main.{table} WHERE owner_kind = @kind AND owner_id = @Id",
                new { kind, owner.Id },
                transaction
            );
        }

        if (owner.Kind == OwnerKind.Person)
        {
            backup.Execute("DELETE FROM main.accounts WHERE person = @Id", new { owner.Id }, transaction);
            backup.Execute("DELETE FROM main.codes WHERE maker = @Id", new { owner.Id }, transaction);
        }
        else if (owner.Kind == OwnerKind.Pair)
        {
            backup.Execute("DELETE FROM main.places WHERE pair = @Id", new { owner.Id }, transaction);
        }
    }

    private static void Refresh(SqliteConnection backup, SqliteTransaction transaction, IReadOnlyList<PersonId>? people)
    {
        const string present = """
            UPDATE main.people SET (version, sealed) = (SELECT l.version, l.sealed FROM live.people l WHERE l.id = people.id)
            WHERE id IN (SELECT id FROM live.people)
            """;
        // What was on its way then is never sent from a backup.
        backup.Execute("DELETE FROM main.outbox", transaction: transaction);
        if (people is null)
        {
            backup.Execute("DELETE FROM main.entries WHERE kind = @Kind", new { Prompt.Kind }, transaction);
            backup.Execute(present, transaction: transaction);
            return;
        }

        foreach (var person in people)
        {
            backup.Execute(
                "DELETE FROM main.entries WHERE owner_kind = 1 AND owner_id = @Value AND kind = @Kind",
                new { person.Value, Prompt.Kind },
                transaction
            );
            backup.Execute($"{present} AND id = @Value", new { person.Value }, transaction);
        }
    }
}
