using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>
/// A prepared statement that is used again and again on one connection, by one thread at a time. It goes past ADO.NET,
/// whose readers and boxed parameters cost more than most of our statements.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private int bound;

    public SqliteStatement(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
    }

    public SqliteStatement Fresh()
    {
        bound = 0;
        return this;
    }

    public SqliteStatement With(long value)
    {
        Check(raw.sqlite3_bind_int64(statement, ++bound, value));
        return this;
    }

    public SqliteStatement With(string value)
    {
        if (value.Length is 0 or > 256)
        {
            // An empty span would be bound as NULL.
            Check(raw.sqlite3_bind_text(statement, ++bound, value));
            return this;
        }

        Span<byte> utf8 = stackalloc byte[3 * value.Length];
        var length = Encoding.UTF8.GetBytes(value, utf8);
        Check(raw.sqlite3_bind_text(statement, ++bound, utf8[..length]));
        return this;
    }

    public SqliteStatement With(byte[] value)
    {
        Check(
            value.Length == 0
                ? raw.sqlite3_bind_zeroblob(statement, ++bound, 0)
                : raw.sqlite3_bind_blob(statement, ++bound, value)
        );
        return this;
    }

    /// <summary>Runs a statement that writes.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run()
    {
        Next();
        Reset();
        return raw.sqlite3_changes(database);
    }

    /// <summary>Whether there is a first row.</summary>
    public bool Any()
    {
        var any = Next();
        Reset();
        return any;
    }

    /// <summary>The first column of the first row; <paramref name="otherwise"/> where there is no row or it is null.</summary>
    public long Int64Or(long otherwise)
    {
        var value = Next() && !IsNull(0) ? Int64(0) : otherwise;
        Reset();
        return value;
    }

    public SqliteRows Query() => new(this);

    public bool Next()
    {
        var code = raw.sqlite3_step(statement);
        if (code is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return code == raw.SQLITE_ROW;
        }

        Reset();
        SqliteException.ThrowExceptionForRC(code, database);
        return false;
    }

    public void Reset() => raw.sqlite3_reset(statement);

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long Int64(int column) => raw.sqlite3_column_int64(statement, column);

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public byte[] Blob(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    public void Dispose() => statement.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, database);
        }
    }
}

/// <summary>The rows of a query; disposing frees the statement for its next use.</summary>
internal readonly ref struct SqliteRows(SqliteStatement statement)
{
    public bool Next() => statement.Next();

    public long Int64(int column) => statement.Int64(column);

    public string Text(int column) => statement.Text(column);

    public byte[] Blob(int column) => statement.Blob(column);

    public void Dispose() => statement.Reset();
}
