using System.Text;
using Bot.Adapters.Storage.Sqlite;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Bot.Tests.Features.Journal;

/// <summary>
/// A word that nobody else uses is written into a journal; then everything that the server holds is opened with every key that it
/// holds, the backups, too.
/// </summary>
public sealed class NobodyElseReads : IAsyncLifetime, IDisposable
{
    private const string Canary = "quokkawhisper";
    private const string Passphrase = "seven green umbrellas";
    private static readonly Instant Start = Instant.FromUtc(2027, 1, 4, 20, 0);

    private readonly StorageFolder folder = new();
    private readonly MasterKeys masters = new([new byte[32]]);
    private SqliteMaintenance maintenance = null!;
    private SqliteStore store = null!;
    private SqliteKeyStore keys = null!;
    private Couple couple = null!;

    public async Task InitializeAsync()
    {
        keys = await SqliteKeyStore.OpenAsync(folder.Paths, folder, default);
        store = SqliteStore.Open(folder.Paths, folder);
        maintenance = new SqliteMaintenance(folder.Paths, folder);
        couple = new Couple(Start, store, keys, elsewhere: [maintenance]);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
    }

    public async Task DisposeAsync()
    {
        couple.Dispose();
        await store.DisposeAsync();
        await keys.DisposeAsync();
    }

    public void Dispose()
    {
        maintenance.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task With_a_passphrase_no_page_opens_to_everything_that_the_server_holds()
    {
        await couple.Say("Ana", $"/journal write {Canary} one");
        await couple.Say("Ana", $"/journal write {Canary} two");
        await couple.Say("Ana", "/journal read");
        var before = await BackUpAsync();

        // The control: until then the keys that are there open it, in the backup, too.
        (await OpenedAsync(folder.Paths.Database))
            .Count(Holds)
            .ShouldBe(2);
        (await OpenedAsync(before)).Count(Holds).ShouldBe(2);

        await LockAsync();
        await couple.Say("Ana", $"/journal write {Canary} three");
        await couple.Say("Ana", "/journal unlock");
        await couple.Say("Ana", Passphrase);
        await couple.Say("Ana", $"/journal read {Canary}");
        couple.All[^1].Text.ShouldContain(Canary, Case.Sensitive, "who knows the passphrase reads");
        await couple.Say("Ana", "/journal lock");
        var after = await BackUpAsync();

        foreach (var file in new[] { folder.Paths.Database, before, after })
        {
            var opened = await OpenedAsync(file);
            opened.Where(Holds).ShouldBeEmpty(Path.GetFileName(file));
            opened
                .Where(o => o.Contains("umbrella", StringComparison.OrdinalIgnoreCase))
                .ShouldBeEmpty("nor is the passphrase anywhere");
        }

        (await OpenedAsync(after)).Count(o => o.Contains("\"box\"", StringComparison.Ordinal)).ShouldBe(3);
        folder.FilesWith(Encoding.UTF8.GetBytes(Canary), Encoding.UTF8.GetBytes(Passphrase)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_one_the_words_stand_nowhere_in_the_clear()
    {
        await couple.Say("Ana", $"/journal write {Canary} one");
        await couple.Say("Ana", $"/journal read {Canary}");
        await couple.Say("Ana", "/journal share 1");
        couple.Refuse = true;
        await couple.Press("Ana", "Send it");
        await BackUpAsync();

        folder.FilesWith(Encoding.UTF8.GetBytes(Canary), Encoding.Unicode.GetBytes(Canary)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_that_changed_places_open_for_nobody(bool isLocked)
    {
        await couple.Say("Ana", $"/journal write {Canary} one");
        await couple.Say("Ana", $"/journal write {Canary} two");
        if (isLocked)
        {
            await LockAsync();
            await couple.Say("Ana", "/journal unlock");
            await couple.Say("Ana", Passphrase);
        }

        StorageFolder.Tamper(
            folder.Paths.Database,
            """
            CREATE TEMP TABLE swap AS SELECT id, sealed FROM entries WHERE kind = 'journal';
            UPDATE entries SET sealed = (SELECT s.sealed FROM swap s WHERE s.id <> entries.id) WHERE kind = 'journal';
            """
        );

        var failed = await Should.ThrowAsync<AggregateException>(() => couple.Say("Ana", "/journal read"));
        failed.InnerExceptions.ShouldContain(e => e is UnreadableDocumentException);
        failed.ToString().ShouldNotContain(Canary);
        couple.All[^1].Text.ShouldNotContain(Canary);
    }

    [Fact]
    public async Task A_page_given_to_the_other_by_hand_in_the_database_does_not_open_for_them()
    {
        await couple.Say("Ana", $"/journal write {Canary} one");
        await couple.Say("Ben", "/journal write mine");
        StorageFolder.Tamper(
            folder.Paths.Database,
            "UPDATE entries SET owner_id = (SELECT max(owner_id) FROM entries WHERE kind = 'journal') WHERE kind = 'journal'"
        );

        foreach (var who in new[] { "Ana", "Ben" })
        {
            var before = couple.All.Count;
            await Record.ExceptionAsync(() => couple.Say(who, "/journal read"));
            couple.All.Skip(before).ShouldAllBe(m => !m.Text.Contains(Canary));
        }
    }

    [Fact]
    public async Task Ones_export_has_it_and_the_others_never()
    {
        await couple.Say("Ana", $"/journal write {Canary} one");
        await couple.Say("Ana", "/export");
        Exported().ShouldContain(Canary);

        await LockAsync();
        await couple.Say("Ana", "/export");
        Exported().ShouldNotContain(Canary);
        Exported().ShouldContain("Your journal (what is locked stays sealed;");
        Exported().ShouldContain("box:");

        await couple.Say("Ana", "/journal unlock");
        await couple.Say("Ana", Passphrase);
        await couple.Say("Ana", "/export");
        Exported().ShouldContain($"words: {Canary} one");

        await couple.Say("Ben", "/export");
        Exported().ShouldNotContain(Canary);
    }

    [Fact]
    public async Task Forgetting_destroys_the_journals_key_too()
    {
        await couple.Say("Ana", $"/journal write {Canary} one");
        var backup = await BackUpAsync();
        var book = (await store.OwnersAsync(OwnerKind.Book, 0, 10, default)).ShouldHaveSingleItem();
        var wrapped = (await keys.FindAsync(book, default)).Select(k => k.Wrapped).ToArray();
        folder.FilesWith(wrapped).ShouldNotBeEmpty();

        await couple.Say("Ana", "/forget");
        await couple.Press("Ana", "Forget me");

        (await keys.FindAsync(book, default)).ShouldBeEmpty();
        folder.FilesWith(wrapped).ShouldBeEmpty("its managed copy included");
        (await OpenedAsync(backup)).Where(Holds).ShouldBeEmpty();
        (await store.OwnersAsync(OwnerKind.Book, 0, 10, default)).ShouldBeEmpty();
    }

    [Fact]
    public Task What_one_writes_locks_and_reads_changes_nothing_for_the_other() =>
        Worlds.ShouldBeTheSameFor(
            "Ben",
            LiveAsync,
            async life =>
            {
                await life.Say("Ana", "/journal write I don't want to live any more");
                await life.Say("Ana", "/journal lock");
                await life.Press("Ana", "Choose a passphrase");
                await life.Say("Ana", Passphrase);
                await life.Say("Ana", Passphrase);
                await life.Say("Ana", "/journal write I am afraid of Ben");
                await life.Say("Ana", "/journal share 1");
                await life.Say("Ana", Passphrase);
                await life.Press("Ana", "Go to the page");
                await LiveAsync(life);
            }
        );

    private static async Task LiveAsync(Couple life)
    {
        await life.Say("Ben", "/journal write Mine alone");
        await life.Say("Ben", "/journal read");
        await life.Say("Ana", "/knock hello");
        await life.Press("Ana", "Leave it at the door");
        await life.Pass(Duration.FromDays(1));
        await life.Say("Ben", "/week");
    }

    private async Task LockAsync()
    {
        await couple.Say("Ana", "/journal lock");
        await couple.Press("Ana", "Choose a passphrase");
        await couple.Say("Ana", Passphrase);
        await couple.Say("Ana", Passphrase);
        couple.All[^1].Text.ShouldStartWith("Locked.");
    }

    private async Task<string> BackUpAsync()
    {
        folder.Now += Duration.FromMinutes(1);
        await keys.CopyAsync(default);
        return await maintenance.BackupManagedAsync(keep: 7, default);
    }

    private string Exported() => Encoding.UTF8.GetString(couple.All[^2].File!.Content);

    private static bool Holds(string opened) => opened.Contains(Canary, StringComparison.Ordinal);

    /// <summary>Everything in a file that any key opens which is still there.</summary>
    private async Task<IReadOnlyList<string>> OpenedAsync(string file)
    {
        var sealer = new Sealer(keys, masters);
        var opened = new List<string>();
        await using var connection = SqliteDatabase.Connect(file, SqliteOpenMode.ReadOnly);
        var rows = connection
            .Query<(long Kind, long Id, long Record, string What, byte[] Sealed)>(
                """
                SELECT 1, id, version, 'document', sealed FROM people
                UNION ALL SELECT 2, id, version, 'document', sealed FROM pairs
                UNION ALL SELECT owner_kind, owner_id, id, 'outbox', sealed FROM outbox
                UNION ALL SELECT owner_kind, owner_id, id, 'entry:' || kind, sealed FROM entries
                """
            )
            .ToList();
        foreach (var row in rows)
        {
            if (await sealer.KeysAsync(new Owner((OwnerKind)row.Kind, row.Id), create: false, default) is { } key)
            {
                opened.Add(Encoding.UTF8.GetString(Sealer.Open(key, row.What, row.Record, row.Sealed)));
            }
        }

        return opened;
    }
}
