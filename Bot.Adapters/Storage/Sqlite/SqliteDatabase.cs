using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>
/// A database file of ours: brought up to its newest schema, with one writer (group commit, flushed to disk) and readers
/// apart that never wait for it.
/// </summary>
internal sealed class SqliteDatabase : IAsyncDisposable
{
    /// <summary>Pages of log before they are carried over (64 MB): a page written often is then carried once for many commits.</summary>
    private const int CheckpointPages = 16000;

    /// <summary>
    /// More than threads will read at the same moment. Reading doesn't wait for anything, so a reader that must wait for
    /// its place costs a change of threads and wins nothing; one that is never needed is never opened.
    /// </summary>
    private const int MostReaders = 64;

    private readonly SqliteWriter writer;
    private readonly SqliteReaders readers;

    private SqliteDatabase(SqliteWriter writer, SqliteReaders readers)
    {
        this.writer = writer;
        this.readers = readers;
    }

    /// <param name="backups">Where an existing database is kept before its schema changes; null keeps none.</param>
    /// <param name="overwrite">Whether deleted bytes are overwritten even where that costs further writing.</param>
    /// <exception cref="DatabaseRefusedException">Not ours, or made by a newer version.</exception>
    public static SqliteDatabase Open(string file, SqliteSchema schema, string? backups, IClock clock, bool overwrite)
    {
        NativeSqlite.Load();
        PrivateFiles.Touch(file);
        var connection = Connect(file, SqliteOpenMode.ReadWrite);
        try
        {
            Migrate(connection, schema, backups, clock);
            connection.Execute(
                FormattableString.Invariant(
                    $"""
                    PRAGMA journal_mode = WAL;
                    PRAGMA synchronous = FULL;
                    PRAGMA secure_delete = {(overwrite ? "ON" : "FAST")};
                    PRAGMA cache_size = -32000;
                    PRAGMA wal_autocheckpoint = {CheckpointPages};
                    PRAGMA journal_size_limit = 67108864;
                    """
                )
            );
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        return new SqliteDatabase(
            new SqliteWriter(new SqliteSession(connection), $"writer of {schema.Name}"),
            new SqliteReaders(() => Reader(file), MostReaders)
        );
    }

    /// <summary>A plain connection; for databases that are in use elsewhere, or are to be looked at only.</summary>
    public static SqliteConnection Connect(string file, SqliteOpenMode mode)
    {
        NativeSqlite.Load();
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = mode,
                Pooling = false,
            }.ConnectionString
        );
        try
        {
            connection.Open();
            connection.Execute("PRAGMA busy_timeout = 10000; PRAGMA temp_store = MEMORY;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc cref="SqliteWriter.WriteAsync{T}"/>
    public Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken cancel) =>
        writer.WriteAsync(work, cancel);

    /// <inheritdoc cref="SqliteWriter.AloneAsync{T}"/>
    public Task<T> AloneAsync<T>(Func<SqliteSession, T> work, CancellationToken cancel) =>
        writer.AloneAsync(work, cancel);

    /// <summary>Reads on the caller's thread. Several statements that must agree need a snapshot of the session.</summary>
    public async ValueTask<T> ReadAsync<T, TArgument>(
        TArgument argument,
        Func<SqliteSession, TArgument, T> read,
        CancellationToken cancel
    )
    {
        using var lease = await readers.RentAsync(cancel);
        return read(lease.Session, argument);
    }

    /// <summary>Finishes what was posted and closes the file; its log is carried over and removed.</summary>
    public async ValueTask DisposeAsync()
    {
        readers.Dispose();
        await writer.DisposeAsync();
    }

    /// <summary>A reader's own cache is small: the pages it comes back for are few, and the rest are in the system's.</summary>
    private static SqliteSession Reader(string file)
    {
        var connection = Connect(file, SqliteOpenMode.ReadOnly);
        connection.Execute("PRAGMA cache_size = -400;");
        return new SqliteSession(connection);
    }

    private static void Migrate(SqliteConnection connection, SqliteSchema schema, string? backups, IClock clock)
    {
        var version = schema.Check(connection);
        if (version == schema.Newest)
        {
            return;
        }

        var now = clock.GetCurrentInstant();
        if (version > 0 && backups is not null)
        {
            PrivateFiles.CreateDirectory(backups);
            var database = Path.GetFileNameWithoutExtension(connection.DataSource);
            var why = FormattableString.Invariant($"before-schema-{schema.Newest}");
            SqliteBackups.Write(connection, SqliteBackups.Name(backups, database, now, why));
        }

        schema.Apply(connection, version, now);
    }
}
