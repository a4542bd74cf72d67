using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>
/// The wrapped keys in a SQLite file of their own, beside a copy that is brought up to date now and then and heals a lost
/// or older first file when the store opens.
/// </summary>
/// <remarks>
/// Shredding begins with the copy: then a key that only the copy has was lost, never shredded, so healing may bring it
/// back without asking. A shredded file is written anew from what remains (VACUUM) and its log emptied, because
/// `secure_delete` alone leaves bytes behind in pages that a row had left before it was deleted.
/// </remarks>
public sealed class SqliteKeyStore : IKeyStore, IAsyncDisposable
{
    private const int CopyPage = 500;

    private readonly SqliteDatabase keys;
    private readonly SqliteDatabase copy;
    private readonly SemaphoreSlim gate = new(1);
    private readonly Lock sync = new();
    private HashSet<Owner> uncopied = [];
    private volatile bool rewrapped;
    private ShredGroup waiting = new();

    private SqliteKeyStore(SqliteDatabase keys, SqliteDatabase copy)
    {
        this.keys = keys;
        this.copy = copy;
    }

    /// <summary>Opens or creates both files and makes them agree.</summary>
    /// <exception cref="DatabaseRefusedException">Not ours, or made by a newer version.</exception>
    public static async Task<SqliteKeyStore> OpenAsync(DataPaths paths, IClock clock, CancellationToken cancel)
    {
        PrivateFiles.CreateDirectory(paths.KeysDirectory);

        // No backup before a migration: shredding couldn't reach it. The copy migrates second and serves as one.
        var first = SqliteDatabase.Open(paths.Keys, SqliteSchema.Keys, null, clock, overwrite: true);
        SqliteDatabase? second = null;
        try
        {
            second = SqliteDatabase.Open(paths.KeysCopy, SqliteSchema.Keys, null, clock, overwrite: true);
            await first.AloneAsync(session => SqliteKeyTables.Unite(session, paths.KeysCopy), cancel);
            await EmptyLogAsync(first, cancel);
            return new SqliteKeyStore(first, second);
        }
        catch
        {
            await first.DisposeAsync();
            if (second is not null)
            {
                await second.DisposeAsync();
            }

            throw;
        }
    }

    /// <summary>
    /// The keys for reading alone, for tools that look at backups, also while the bot runs. Changing them throws.
    /// </summary>
    public static IKeyStore OpenForReading(DataPaths paths) => new SqliteKeyReader(paths.Keys);

    public ValueTask<IReadOnlyList<WrappedKey>> FindAsync(Owner owner, CancellationToken cancel) =>
        keys.ReadAsync(owner, static (session, owner) => SqliteKeyTables.Find(session, owner), cancel);

    public async ValueTask AddAsync(IReadOnlyList<WrappedKey> keys, CancellationToken cancel)
    {
        if (await this.keys.WriteAsync(session => SqliteKeyTables.Add(session, keys), cancel) is { } taken)
        {
            throw new InvalidOperationException(
                FormattableString.Invariant($"{taken.Owner} has a key of version {taken.Version} already.")
            );
        }

        MarkUncopied(keys);
    }

    public async ValueTask RewrapAsync(IReadOnlyList<WrappedKey> keys, CancellationToken cancel)
    {
        await this.keys.WriteAsync(session => SqliteKeyTables.Rewrap(session, keys), cancel);
        MarkUncopied(keys);
        rewrapped = true;
    }

    /// <remarks>Those who wait while one shredding runs are shredded together in the next.</remarks>
    public async ValueTask ShredAsync(Owner owner, CancellationToken cancel)
    {
        // Once in a group an owner is shredded with it: giving up on the way must not let that happen later, unasked for.
        cancel.ThrowIfCancellationRequested();
        ShredGroup mine;
        lock (sync)
        {
            mine = waiting;
            mine.Owners.Add(owner);
        }

        await gate.WaitAsync(CancellationToken.None);
        try
        {
            if (mine.Done)
            {
                return;
            }

            lock (sync)
            {
                waiting = new ShredGroup();
            }

            await ShredAsync(copy, mine.Owners);
            await ShredAsync(keys, mine.Owners);
            mine.Done = true;
        }
        finally
        {
            gate.Release();
        }
    }

    public ValueTask<IReadOnlyList<WrappedKey>> NotWrappedByAsync(string masterId, int max, CancellationToken cancel) =>
        keys.ReadAsync(
            (masterId, max),
            static (session, asked) => SqliteKeyTables.NotWrappedBy(session, asked.masterId, asked.max),
            cancel
        );

    public async ValueTask CopyAsync(CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            HashSet<Owner> owners;
            bool anew;
            lock (sync)
            {
                (owners, uncopied) = (uncopied, []);
                (anew, rewrapped) = (rewrapped, false);
            }

            try
            {
                foreach (var page in owners.Chunk(CopyPage))
                {
                    var found = await keys.ReadAsync(
                        page,
                        static (session, page) => page.SelectMany(o => SqliteKeyTables.Find(session, o)).ToList(),
                        cancel
                    );
                    await copy.WriteAsync(session => SqliteKeyTables.Put(session, found), cancel);
                }

                if (anew)
                {
                    // Old wrappings go for good.
                    await WriteAnewAsync(copy);
                    await WriteAnewAsync(keys);
                }
            }
            catch
            {
                lock (sync)
                {
                    uncopied.UnionWith(owners);
                    rewrapped |= anew;
                }

                throw;
            }
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CopyAsync(CancellationToken.None);
        await keys.DisposeAsync();
        await copy.DisposeAsync();
        gate.Dispose();
    }

    private static async Task ShredAsync(SqliteDatabase database, IReadOnlyCollection<Owner> owners)
    {
        await database.WriteAsync(
            session => owners.Sum(owner => SqliteKeyTables.Delete(session, owner)),
            CancellationToken.None
        );
        await WriteAnewAsync(database);
    }

    /// <summary>Afterwards the file and its log hold what the tables hold, and no byte of what they held before.</summary>
    private static async Task WriteAnewAsync(SqliteDatabase database)
    {
        await database.AloneAsync(static session => session.Sql("VACUUM").Run(), CancellationToken.None);
        await EmptyLogAsync(database, CancellationToken.None);
    }

    private static Task<bool> EmptyLogAsync(SqliteDatabase database, CancellationToken cancel) =>
        database.AloneAsync(
            static session =>
                session.Sql("PRAGMA wal_checkpoint(TRUNCATE)").Int64Or(1) == 0
                    ? true
                    : throw new IOException("The log of the keys could not be emptied: another program is reading it."),
            cancel
        );

    private void MarkUncopied(IReadOnlyList<WrappedKey> keys)
    {
        lock (sync)
        {
            uncopied.UnionWith(keys.Select(k => k.Owner));
        }
    }

    private sealed class ShredGroup
    {
        public HashSet<Owner> Owners { get; } = [];

        public bool Done { get; set; }
    }
}
