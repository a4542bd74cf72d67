using System.Security.Cryptography;
using System.Text;
using Bot.Adapters.Storage;
using Bot.Adapters.Storage.Sqlite;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Storage;

/// <summary>Backups, restoring, verifying, and what sealed rows bear.</summary>
public sealed class SqliteMaintenanceTests : IAsyncLifetime, IDisposable
{
    private const string Canary = "pomegranate-in-the-moonlight";
    private static readonly PersonId Ana = new(11);
    private static readonly PersonId Ben = new(12);
    private static readonly PairId Us = new(21);
    private readonly StorageFolder folder = new();
    private readonly SqliteMaintenance maintenance;
    private SqliteStore store = null!;
    private SqliteKeyStore keys = null!;
    private Sealer sealer = null!;

    public SqliteMaintenanceTests() => maintenance = new SqliteMaintenance(folder.Paths, folder);

    private string Backup => Path.Combine(folder.Paths.Root, "backup.db");

    public async Task InitializeAsync()
    {
        store = SqliteStore.Open(folder.Paths, folder);
        keys = await SqliteKeyStore.OpenAsync(folder.Paths, folder, default);
        sealer = new Sealer(keys, new MasterKeys([RandomNumberGenerator.GetBytes(32)]));
    }

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        await keys.DisposeAsync();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_backup_is_whole_readable_by_nobody_else_and_taken_while_the_store_is_open()
    {
        await WriteAsync();
        await maintenance.BackupAsync(Backup, default);

        (await VerifyAsync()).ShouldSatisfyAllConditions(
            r => r.Whole.ShouldBeTrue(),
            r => (r.Opened, r.Closed, r.Broken).ShouldBe((6, 0, 0))
        );
        Directory.EnumerateFileSystemEntries(folder.Paths.Root, "*.tmp").ShouldBeEmpty();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Backup).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task A_backup_replaces_an_older_one_but_never_the_database_itself()
    {
        await maintenance.BackupAsync(Backup, default);
        await WriteAsync();
        await maintenance.BackupAsync(Backup, default);
        (await VerifyAsync()).Opened.ShouldBe(6);
        await Should.ThrowAsync<ArgumentException>(() => maintenance.BackupAsync(folder.Paths.Database, default));
    }

    [Fact]
    public async Task Managed_backups_keep_the_newest_and_spare_those_with_a_reason()
    {
        var kept = Path.Combine(folder.Paths.Backups, "twotrees-20200101T000000Z-replaced.db");
        await File.WriteAllTextAsync(kept, "");
        var made = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            made.Add(await maintenance.BackupManagedAsync(3, default));

            // The second and third are of one second.
            folder.Now += Duration.FromHours(i == 1 ? 0 : 1);
        }

        Directory.EnumerateFiles(folder.Paths.Backups).ShouldBe([kept, .. made.Skip(1)], ignoreOrder: true);
    }

    [Fact]
    public async Task Restoring_brings_back_what_was_and_keeps_what_it_replaced()
    {
        await WriteAsync();
        await maintenance.BackupAsync(Backup, default);
        await store.CommitAsync(new() { At = folder.Now, Forget = [Ana, Ben, Us, Owner.Installation] }, default);
        await store.DisposeAsync();

        var replaced = (await maintenance.RestoreAsync(Backup, default)).ShouldNotBeNull();

        Path.GetFileName(replaced).ShouldBe("twotrees-20270328T010000Z-replaced.db");
        (await maintenance.VerifyAsync(replaced, sealer, default)).Opened.ShouldBe(0);
        store = SqliteStore.Open(folder.Paths, folder);
        (await store.LoadAsync([Ana, Ben, Us], default)).Documents.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Restoring_is_refused_while_the_bot_runs()
    {
        await maintenance.BackupAsync(Backup, default);
        using var running = DataDirectory.Open(folder.Paths.Root);
        await Should.ThrowAsync<DataDirectoryInUseException>(() => maintenance.RestoreAsync(Backup, default));
    }

    [Fact]
    public async Task What_is_no_backup_of_ours_is_not_restored_and_the_database_stays()
    {
        await WriteAsync();
        await store.DisposeAsync();
        var before = await File.ReadAllBytesAsync(folder.Paths.Database);

        await File.WriteAllTextAsync(Backup, new string('x', 9000));
        await Should.ThrowAsync<DatabaseRefusedException>(() => maintenance.RestoreAsync(Backup, default));
        await Should.ThrowAsync<DatabaseRefusedException>(() => maintenance.RestoreAsync(folder.Paths.Keys, default));
        await Should.ThrowAsync<FileNotFoundException>(() => maintenance.RestoreAsync(Backup + "x", default));
        File.Copy(folder.Paths.Database, Backup, overwrite: true);
        StorageFolder.Tamper(Backup, "INSERT INTO schema_version VALUES (99, 0)");
        (
            await Should.ThrowAsync<DatabaseRefusedException>(() => maintenance.RestoreAsync(Backup, default))
        ).Message.ShouldContain("newer version");

        (await File.ReadAllBytesAsync(folder.Paths.Database)).ShouldBe(before);
        Directory.EnumerateFileSystemEntries(folder.Paths.Root, "*.tmp").ShouldBeEmpty();
        store = SqliteStore.Open(folder.Paths, folder);
    }

    [Fact]
    public async Task A_log_left_by_a_kill_is_kept_with_its_database_and_does_not_touch_the_restored_one()
    {
        await maintenance.BackupAsync(Backup, default);
        await WriteAsync();
        await LeaveAsByAKillAsync(damaged: false);

        var replaced = (await maintenance.RestoreAsync(Backup, default)).ShouldNotBeNull();

        (await maintenance.VerifyAsync(replaced, sealer, default)).Opened.ShouldBe(6);
        store = SqliteStore.Open(folder.Paths, folder);
        (await store.LoadAsync([Ana, Ben, Us], default)).Documents.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_log_whose_database_is_gone_does_not_spoil_the_restored_one()
    {
        await maintenance.BackupAsync(Backup, default);
        await WriteAsync();
        await LeaveAsByAKillAsync(damaged: false);
        File.Delete(folder.Paths.Database);

        (await maintenance.RestoreAsync(Backup, default)).ShouldBeNull();

        store = SqliteStore.Open(folder.Paths, folder);
        (await store.LoadAsync([Ana, Ben, Us], default)).Documents.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_damaged_database_can_be_replaced_and_its_log_does_not_spoil_the_new_one()
    {
        await WriteAsync();
        await maintenance.BackupAsync(Backup, default);

        // Opened anew, so that the log holds the forgetting but not the whole database.
        await store.DisposeAsync();
        store = SqliteStore.Open(folder.Paths, folder);
        await store.CommitAsync(new() { At = folder.Now, Forget = [Ana, Ben, Us] }, default);
        await LeaveAsByAKillAsync(damaged: true);

        (await maintenance.RestoreAsync(Backup, default)).ShouldNotBeNull();

        store = SqliteStore.Open(folder.Paths, folder);
        (await store.LoadAsync([Ana, Ben, Us], default)).Documents.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_was_forgotten_stays_closed_in_an_older_backup()
    {
        await WriteAsync();
        await maintenance.BackupAsync(Backup, default);
        await sealer.ShredAsync(Ana, default);

        var report = await VerifyAsync();
        (report.Opened, report.Closed, report.Broken).ShouldBe((3, 3, 0));
        report.Whole.ShouldBeTrue();
    }

    [Theory]
    [InlineData("UPDATE people SET sealed = (SELECT sealed FROM people WHERE id = 12)", 1)]
    [InlineData("UPDATE people SET version = version + 1 WHERE id = 11", 1)]
    [InlineData("UPDATE entries SET id = id + 1", 1)]
    [InlineData("UPDATE entries SET kind = 'other'", 1)]
    [InlineData("UPDATE entries SET owner_id = 12", 1)]
    [InlineData("UPDATE outbox SET owner_kind = 2, owner_id = 21", 1)]
    [InlineData("UPDATE outbox SET id = 1", 1)]
    [InlineData("UPDATE outbox SET sealed = (SELECT sealed FROM entries)", 1)]
    [InlineData("UPDATE pairs SET sealed = x'01'", 1)]
    public async Task A_row_moved_or_changed_does_not_open(string sql, int broken)
    {
        await WriteAsync();
        await maintenance.BackupAsync(Backup, default);
        StorageFolder.Tamper(Backup, sql);
        var report = await VerifyAsync();
        (report.Opened, report.Broken).ShouldBe((6 - broken, broken));
        report.Problems.Count.ShouldBe(broken);
    }

    [Fact]
    public async Task An_older_version_does_not_open_under_a_newer_number()
    {
        await WriteAsync();
        var old = (await store.LoadAsync([Ana], default)).Documents.Single();
        var seal = (await sealer.KeysAsync(Ana, false, default))!;
        await store.CommitAsync(
            new() { At = folder.Now, Documents = [new(Ana, 1, Sealer.Seal(seal, "document", 2, "newer"u8))] },
            default
        );
        Sealer.Open(seal, "document", 1, old.Sealed);
        Should.Throw<CryptographicException>(() => Sealer.Open(seal, "document", 2, old.Sealed));
    }

    [Fact]
    public async Task A_damaged_backup_is_reported()
    {
        for (var i = 0; i < 30; i++)
        {
            await store.CommitAsync(
                new()
                {
                    At = folder.Now,
                    Documents = [new(new PersonId(1000 + i), 0, RandomNumberGenerator.GetBytes(3000))],
                },
                default
            );
        }

        await maintenance.BackupAsync(Backup, default);
        await using (var file = new FileStream(Backup, FileMode.Open))
        {
            file.Position = file.Length / 2;
            await file.WriteAsync(new byte[file.Length / 4]);
        }

        (await VerifyAsync()).Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Verifying_leaves_the_file_as_it_is_and_nothing_beside_it()
    {
        await WriteAsync();
        await maintenance.BackupAsync(Backup, default);
        var before = await File.ReadAllBytesAsync(Backup);
        var files = Directory.EnumerateFileSystemEntries(folder.Paths.Root).ToList();
        await VerifyAsync();
        (await File.ReadAllBytesAsync(Backup)).ShouldBe(before);
        Directory.EnumerateFileSystemEntries(folder.Paths.Root).ShouldBe(files, ignoreOrder: true);
    }

    [Fact]
    public async Task No_word_stands_readable_in_any_file()
    {
        await WriteAsync();
        await maintenance.BackupAsync(Backup, default);
        await maintenance.BackupManagedAsync(3, default);

        // The search itself must be able to find something.
        folder.FilesWith("schema_version"u8.ToArray()).Count.ShouldBeGreaterThan(3);
        folder.FilesWith(Encoding.UTF8.GetBytes(Canary)).ShouldBeEmpty();
        folder.FilesWith(Encoding.Unicode.GetBytes(Canary)).ShouldBeEmpty();
        await store.DisposeAsync();
        folder.FilesWith(Encoding.UTF8.GetBytes(Canary)).ShouldBeEmpty();
    }

    private Task<VerifyReport> VerifyAsync() => maintenance.VerifyAsync(Backup, sealer, default);

    /// <summary>Closes the store, but leaves the files as they were before it could tidy up.</summary>
    private async Task LeaveAsByAKillAsync(bool damaged)
    {
        var database = await ReadAsync(folder.Paths.Database);
        var log = await ReadAsync(folder.Paths.Database + "-wal");
        log.Length.ShouldBeGreaterThan(0);
        await store.DisposeAsync();
        await File.WriteAllBytesAsync(folder.Paths.Database, damaged ? [.. database.Select(_ => (byte)'x')] : database);
        await File.WriteAllBytesAsync(folder.Paths.Database + "-wal", log);

        static async Task<byte[]> ReadAsync(string file)
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var content = new byte[stream.Length];
            await stream.ReadExactlyAsync(content);
            return content;
        }
    }

    /// <summary>Six sealed things: four documents, an entry, and a message; three of them Ana's.</summary>
    private async Task WriteAsync()
    {
        var commit = new Commit
        {
            At = folder.Now,
            Documents =
            [
                new(Ana, 0, await SealAsync(Ana, "document", 1)),
                new(Ben, 0, await SealAsync(Ben, "document", 1)),
                new(Us, 0, await SealAsync(Us, "document", 1)),
                new(Owner.Installation, 0, await SealAsync(Owner.Installation, "document", 1)),
            ],
            Entries = [new(501, Ana, "journal", folder.Now, await SealAsync(Ana, "entry:journal", 501))],
            Outbox =
            [
                new(
                    601,
                    Ana,
                    "telegram",
                    DeliveryClass.Answer,
                    folder.Now,
                    folder.Now,
                    0,
                    await SealAsync(Ana, "outbox", 601)
                ),
            ],
        };
        (await store.CommitAsync(commit, default)).ShouldBe(CommitResult.Committed);
    }

    private async Task<byte[]> SealAsync(Owner owner, string kind, long record) =>
        Sealer.Seal((await sealer.KeysAsync(owner, true, default))!, kind, record, Encoding.UTF8.GetBytes(Canary));
}
