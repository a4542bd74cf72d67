using Bot.Core.People;
using Bot.Core.Storage;
using Dapper;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>The statements of the key database, the same for both files.</summary>
internal static class SqliteKeyTables
{
    public static IReadOnlyList<WrappedKey> Find(SqliteSession session, Owner owner)
    {
        var found = new List<WrappedKey>(1);
        using var rows = OfOwner(
                session.Sql(
                    """
                    SELECT version, master, wrapped FROM keys WHERE owner_kind = ? AND owner_id = ?
                    ORDER BY version DESC
                    """
                ),
                owner
            )
            .Query();
        while (rows.Next())
        {
            found.Add(new WrappedKey(owner, (int)rows.Int64(0), rows.Text(1), rows.Blob(2)));
        }

        return found;
    }

    /// <returns>The first key whose version is taken, in which case none was added.</returns>
    public static WrappedKey? Add(SqliteSession session, IReadOnlyList<WrappedKey> keys)
    {
        var given = new HashSet<(Owner, int)>();
        foreach (var key in keys)
        {
            if (!given.Add((key.Owner, key.Version)) || Exists(session, key))
            {
                return key;
            }
        }

        foreach (var key in keys)
        {
            Insert(session, key);
        }

        return null;
    }

    /// <summary>Keys that are gone stay gone.</summary>
    public static int Rewrap(SqliteSession session, IReadOnlyList<WrappedKey> keys) =>
        keys.Sum(key => Update(session, key));

    public static int Put(SqliteSession session, IReadOnlyList<WrappedKey> keys)
    {
        foreach (var key in keys)
        {
            if (Update(session, key) == 0)
            {
                Insert(session, key);
            }
        }

        return keys.Count;
    }

    public static int Delete(SqliteSession session, Owner owner) =>
        OfOwner(session.Sql("DELETE FROM keys WHERE owner_kind = ? AND owner_id = ?"), owner).Run();

    public static IReadOnlyList<WrappedKey> NotWrappedBy(SqliteSession session, string master, int max)
    {
        // Two ranges of the index on "master": what is wrapped already is never looked at.
        var found = new List<WrappedKey>();
        Add(session.Sql(Columns + " WHERE master < ? ORDER BY master, seq LIMIT ?"));
        Add(session.Sql(Columns + " WHERE master > ? ORDER BY master, seq LIMIT ?"));
        return found;

        void Add(SqliteStatement statement)
        {
            using var rows = statement.With(master).With(max - found.Count).Query();
            while (rows.Next())
            {
                var owner = new Owner((OwnerKind)rows.Int64(0), rows.Int64(1));
                found.Add(new WrappedKey(owner, (int)rows.Int64(2), rows.Text(3), rows.Blob(4)));
            }
        }
    }

    /// <summary>
    /// Gives each file what only the other one has; of two wrappings of one key the first file's is taken.
    /// </summary>
    public static int Unite(SqliteSession session, string copy)
    {
        session.Connection.Execute("ATTACH @copy AS other", new { copy });
        try
        {
            return session.Connection.Execute(
                """
                BEGIN IMMEDIATE;
                INSERT INTO main.keys (owner_kind, owner_id, version, master, wrapped)
                SELECT owner_kind, owner_id, version, master, wrapped FROM other.keys AS k
                WHERE NOT EXISTS (
                    SELECT 1 FROM main.keys AS m
                    WHERE m.owner_kind = k.owner_kind AND m.owner_id = k.owner_id AND m.version = k.version)
                ORDER BY k.seq;
                INSERT INTO other.keys (owner_kind, owner_id, version, master, wrapped)
                SELECT owner_kind, owner_id, version, master, wrapped FROM main.keys AS m
                WHERE NOT EXISTS (
                    SELECT 1 FROM other.keys AS k
                    WHERE m.owner_kind = k.owner_kind AND m.owner_id = k.owner_id AND m.version = k.version)
                ORDER BY m.seq;
                UPDATE other.keys AS k SET master = m.master, wrapped = m.wrapped FROM main.keys AS m
                WHERE m.owner_kind = k.owner_kind AND m.owner_id = k.owner_id AND m.version = k.version
                    AND m.wrapped <> k.wrapped;
                COMMIT;
                """
            );
        }
        catch
        {
            if (session.InTransaction)
            {
                session.Connection.Execute("ROLLBACK");
            }

            throw;
        }
        finally
        {
            session.Connection.Execute("DETACH other");
        }
    }

    private const string Columns = "SELECT owner_kind, owner_id, version, master, wrapped FROM keys";

    private static bool Exists(SqliteSession session, WrappedKey key) =>
        OfOwner(session.Sql("SELECT 1 FROM keys WHERE owner_kind = ? AND owner_id = ? AND version = ?"), key.Owner)
            .With(key.Version)
            .Any();

    private static void Insert(SqliteSession session, WrappedKey key) =>
        OfOwner(
                session.Sql("INSERT INTO keys (owner_kind, owner_id, version, master, wrapped) VALUES (?, ?, ?, ?, ?)"),
                key.Owner
            )
            .With(key.Version)
            .With(key.MasterId)
            .With(key.Wrapped)
            .Run();

    private static int Update(SqliteSession session, WrappedKey key) =>
        OfOwner(
                session
                    .Sql(
                        "UPDATE keys SET master = ?, wrapped = ? WHERE owner_kind = ? AND owner_id = ? AND version = ?"
                    )
                    .With(key.MasterId)
                    .With(key.Wrapped),
                key.Owner
            )
            .With(key.Version)
            .Run();

    private static SqliteStatement OfOwner(SqliteStatement statement, Owner owner) =>
        statement.With((long)owner.Kind).With(owner.Id);
}
