using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>One connection with its prepared statements, used by one thread at a time.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteStatement> statements = new(ReferenceEqualityComparer.Instance);
    private readonly sqlite3 handle = connection.Handle!;

    /// <summary>For what is rare: migrations, maintenance.</summary>
    public SqliteConnection Connection => connection;

    public bool InTransaction => raw.sqlite3_get_autocommit(handle) == 0;

    /// <summary>
    /// The statement of this text, prepared once. Statements are found by the string's identity, so only constants may be
    /// given here.
    /// </summary>
    public SqliteStatement Sql(string constant)
    {
        if (!statements.TryGetValue(constant, out var statement))
        {
            statement = new SqliteStatement(handle, constant);
            statements.Add(constant, statement);
        }

        return statement.Fresh();
    }

    /// <summary>All reads until disposal see one moment.</summary>
    public Snapshot ReadOneMoment()
    {
        Sql("BEGIN").Run();
        return new Snapshot(this);
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    public readonly ref struct Snapshot(SqliteSession session)
    {
        public void Dispose() => session.Sql("COMMIT").Run();
    }
}
