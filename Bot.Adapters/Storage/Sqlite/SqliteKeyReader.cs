using Bot.Core.People;
using Bot.Core.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>Reads keys and leaves both files as they are.</summary>
internal sealed class SqliteKeyReader(string file) : IKeyStore
{
    public ValueTask<IReadOnlyList<WrappedKey>> FindAsync(Owner owner, CancellationToken cancel)
    {
        using var session = new SqliteSession(SqliteDatabase.Connect(file, SqliteOpenMode.ReadOnly));
        return ValueTask.FromResult(SqliteKeyTables.Find(session, owner));
    }

    public ValueTask<IReadOnlyList<WrappedKey>> NotWrappedByAsync(string masterId, int max, CancellationToken cancel)
    {
        using var session = new SqliteSession(SqliteDatabase.Connect(file, SqliteOpenMode.ReadOnly));
        return ValueTask.FromResult(SqliteKeyTables.NotWrappedBy(session, masterId, max));
    }

    public ValueTask AddAsync(IReadOnlyList<WrappedKey> keys, CancellationToken cancel) => throw ReadOnly();

    public ValueTask RewrapAsync(IReadOnlyList<WrappedKey> keys, CancellationToken cancel) => throw ReadOnly();

    public ValueTask ShredAsync(Owner owner, CancellationToken cancel) => throw ReadOnly();

    public ValueTask CopyAsync(CancellationToken cancel) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("These keys are open for reading alone.");
}
