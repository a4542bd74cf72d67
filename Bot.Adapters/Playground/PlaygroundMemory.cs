using System.Text.Json;
using Bot.Adapters.Storage;
using Bot.Adapters.Storage.Sqlite;
using Bot.Core.Json;
using Bot.Core.People;
using Bot.Core.Sealing;
using NodaTime;

namespace Bot.Adapters.Playground;

/// <summary>
/// What the playground has shown, in a sealed database of its own: it outlives a restart, and a message that is sent
/// twice under the same outbox id is there once.
/// </summary>
internal sealed class PlaygroundMemory : IAsyncDisposable
{
    private const string Kind = "playground";
    private const string BlockedNames = "blocked";
    private readonly SqliteDatabase database;
    private readonly OwnerKeys keys;

    private PlaygroundMemory(SqliteDatabase database, OwnerKeys keys)
    {
        this.database = database;
        this.keys = keys;
    }

    public static async Task<PlaygroundMemory> OpenAsync(
        DataPaths paths,
        IClock clock,
        Sealer sealer,
        CancellationToken cancel
    )
    {
        var opened = await sealer.KeysAsync(Owner.Installation, create: true, cancel);
        var file = SqliteDatabase.Open(paths.Playground, SqliteSchema.Playground, null, clock, overwrite: true);
        return new PlaygroundMemory(file, opened!);
    }

    /// <summary>Adds an item with what it encloses; null if this outbox id is there already.</summary>
    public Task<long?> AddAsync(
        PlaygroundItem item,
        long? outbox,
        CancellationToken cancel,
        params IReadOnlyList<Enclosed> enclosed
    ) => database.WriteAsync(session => Add(session, item, outbox, enclosed), cancel);

    /// <summary>What an item encloses; null if it doesn't.</summary>
    public ValueTask<byte[]?> EnclosedAsync(long id, string part, CancellationToken cancel) =>
        database.ReadAsync(
            (id, part),
            (session, wanted) =>
            {
                using var rows = session
                    .Sql("SELECT sealed FROM enclosed WHERE item = ?1 AND part = ?2")
                    .With(wanted.id)
                    .With(wanted.part)
                    .Query();
                return rows.Next() ? Sealer.Open(keys, $"{Kind}.{wanted.part}", wanted.id, rows.Blob(0)) : null;
            },
            cancel
        );

    public Task ReplaceAsync(long id, PlaygroundItem item, CancellationToken cancel) =>
        database.WriteAsync(
            session => session.Sql("UPDATE items SET sealed = ?2 WHERE id = ?1").With(id).With(Seal(id, item)).Run(),
            cancel
        );

    public ValueTask<PlaygroundItem?> FindAsync(long id, CancellationToken cancel) =>
        database.ReadAsync(
            id,
            (session, wanted) =>
            {
                using var rows = session.Sql("SELECT sealed FROM items WHERE id = ?1").With(wanted).Query();
                return rows.Next() ? Open(wanted, rows.Blob(0)) : null;
            },
            cancel
        );

    /// <summary>Items after an id, oldest first.</summary>
    public ValueTask<List<(long Id, PlaygroundItem Item)>> SinceAsync(long after, CancellationToken cancel) =>
        database.ReadAsync(after, All, cancel);

    public ValueTask<long> LastIdAsync(CancellationToken cancel) =>
        database.ReadAsync(0, (session, _) => session.Sql("SELECT max(id) FROM items").Int64Or(0), cancel);

    public ValueTask<string?> SettingAsync(string name, CancellationToken cancel) =>
        database.ReadAsync(
            name,
            (session, wanted) =>
            {
                using var rows = session.Sql("SELECT value FROM settings WHERE name = ?1").With(wanted).Query();
                return rows.Next() ? rows.Text(0) : null;
            },
            cancel
        );

    /// <summary>Whoever has "blocked" the companion.</summary>
    public async ValueTask<IReadOnlyList<string>> BlockedAsync(CancellationToken cancel) =>
        await SettingAsync(BlockedNames, cancel) is { } kept
            ? JsonSerializer.Deserialize<List<string>>(
                Sealer.Open(keys, BlockedNames, 0, Convert.FromBase64String(kept))
            )!
            : [];

    /// <summary>Keeps who has "blocked" the companion: names, so they are sealed.</summary>
    public Task SetBlockedAsync(IReadOnlyCollection<string> names, CancellationToken cancel)
    {
        var content = Sealer.Seal(keys, BlockedNames, 0, JsonSerializer.SerializeToUtf8Bytes(names));
        return SetAsync(BlockedNames, Convert.ToBase64String(content), cancel);
    }

    public Task SetAsync(string name, string value, CancellationToken cancel) =>
        database.WriteAsync(
            session =>
                session
                    .Sql("INSERT INTO settings VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                    .With(name)
                    .With(value)
                    .Run(),
            cancel
        );

    /// <summary>
    /// Forgets people: what they said, what was shown to them alone, and everywhere else the words of messages that may hold
    /// theirs. False if there was nothing of them here.
    /// </summary>
    public async Task<bool> ForgetAsync(IReadOnlySet<PersonId> people, CancellationToken cancel)
    {
        if (await database.WriteAsync(session => Forget(session, people), cancel) == 0)
        {
            return false;
        }

        // What a row held before, in pages that it has left or in the log, would open with the installation's key.
        await database.AloneAsync(
            static session =>
            {
                session.Sql("VACUUM").Run();
                return session.Sql("PRAGMA wal_checkpoint(TRUNCATE)").Int64Or(1);
            },
            cancel
        );
        return true;
    }

    public Task ClearAsync(CancellationToken cancel) =>
        database.WriteAsync(
            session =>
            {
                session.Sql("DELETE FROM enclosed").Run();
                session.Sql("DELETE FROM items").Run();
                return session.Sql("DELETE FROM settings WHERE name <> 'now'").Run();
            },
            cancel
        );

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private int Forget(SqliteSession session, IReadOnlySet<PersonId> people)
    {
        var all = All(session, 0);
        var theirs = all.Select(i => i.Item)
            .OfType<MessageItem>()
            .Where(m => m.Account is not null && m.Concerns.Count > 0 && people.Contains(m.Concerns[0]))
            .Select(m => m.Account!)
            .ToHashSet(StringComparer.Ordinal);
        var touched = all.Where(i =>
                i.Item.Concerns.Any(people.Contains) || (i.Item is SaidItem said && theirs.Contains(said.Who))
            )
            .ToList();
        foreach (var (id, item) in touched)
        {
            session.Sql("DELETE FROM enclosed WHERE item = ?1").With(id).Run();
            if (item is MessageItem message && (message.Account is null || !theirs.Contains(message.Account)))
            {
                var emptied = Seal(id, message.Emptied());
                session.Sql("UPDATE items SET sealed = ?2 WHERE id = ?1").With(id).With(emptied).Run();
            }
            else
            {
                session.Sql("DELETE FROM items WHERE id = ?1").With(id).Run();
            }
        }

        return touched.Count;
    }

    private List<(long Id, PlaygroundItem Item)> All(SqliteSession session, long after)
    {
        var found = new List<(long, PlaygroundItem)>();
        using var rows = session.Sql("SELECT id, sealed FROM items WHERE id > ?1 ORDER BY id").With(after).Query();
        while (rows.Next())
        {
            var id = rows.Int64(0);
            found.Add((id, Open(id, rows.Blob(1))));
        }

        return found;
    }

    private long? Add(SqliteSession session, PlaygroundItem item, long? outbox, IReadOnlyList<Enclosed> enclosed)
    {
        if (outbox is { } known)
        {
            if (session.Sql("SELECT 1 FROM items WHERE outbox = ?1").With(known).Any())
            {
                return null;
            }

            session.Sql("INSERT INTO items (outbox, sealed) VALUES (?1, x'')").With(known).Run();
        }
        else
        {
            session.Sql("INSERT INTO items (sealed) VALUES (x'')").Run();
        }

        var id = session.Sql("SELECT last_insert_rowid()").Int64Or(0);
        session.Sql("UPDATE items SET sealed = ?2 WHERE id = ?1").With(id).With(Seal(id, item)).Run();
        foreach (var (part, content) in enclosed)
        {
            session
                .Sql("INSERT INTO enclosed VALUES (?1, ?2, ?3)")
                .With(id)
                .With(part)
                .With(Sealer.Seal(keys, $"{Kind}.{part}", id, content))
                .Run();
        }

        return id;
    }

    private byte[] Seal(long id, PlaygroundItem item) =>
        Sealer.Seal(keys, Kind, id, JsonSerializer.SerializeToUtf8Bytes(item, CoreJson.Options));

    private PlaygroundItem Open(long id, byte[] content) =>
        JsonSerializer.Deserialize<PlaygroundItem>(Sealer.Open(keys, Kind, id, content), CoreJson.Options)!;
}
