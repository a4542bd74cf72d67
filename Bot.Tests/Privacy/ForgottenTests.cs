using System.Text;
using Bot.Adapters.Storage.Sqlite;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Bot.Tests.Privacy;

/// <summary>
/// After `/forget`: everything that is left is opened with every key that is left, in the database, its backups and the
/// outbox, and the words of the one who went are looked for in it.
/// </summary>
public sealed class ForgottenTests : IAsyncLifetime, IDisposable
{
    /// <summary>No name, word or number of anything else holds this.</summary>
    private const string Canary = "quokkawhisper";

    private static readonly Instant Start = Instant.FromUtc(2027, 1, 4, 20, 0);

    private readonly StorageFolder folder = new();
    private readonly MasterKeys masters = new([new byte[32]]);
    private SqliteMaintenance maintenance = null!;
    private SqliteStore store = null!;
    private SqliteKeyStore keys = null!;

    public async Task InitializeAsync()
    {
        keys = await SqliteKeyStore.OpenAsync(folder.Paths, folder, default);
        store = SqliteStore.Open(folder.Paths, folder);
        maintenance = new SqliteMaintenance(folder.Paths, folder);
    }

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        await keys.DisposeAsync();
    }

    public void Dispose()
    {
        maintenance.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Nothing_that_is_left_opens_to_the_words_of_the_one_who_went()
    {
        using var couple = new Couple(Start, store, keys, elsewhere: [maintenance]);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await SayEverywhereAsync(couple);
        var closed = await maintenance.BackupManagedAsync(keep: 7, default);
        couple.Refuse = true;
        await couple.Say("Ana", $"/knock {Canary} on its way");
        await couple.Say("Ben", "/ritual list");
        await maintenance.BackupManagedAsync(keep: 7, default);
        await keys.CopyAsync(default);
        couple.Refuse = false;
        var wrapped = await KeysOfGoneAsync();
        var beginnings = Beginnings();
        folder.FilesWith(beginnings).Count.ShouldBeGreaterThan(2);

        // The control: it is there for whoever has the keys, at Ben's door too, in the database and in each backup.
        (await OpenedAsync(folder.Paths.Database))
            .Count(Holds)
            .ShouldBeGreaterThan(3);
        (await OpenedAsync(closed)).Count(Holds).ShouldBeGreaterThan(2);

        await couple.Say("Ana", "/forget");
        couple.Refuse = true;
        await couple.Press("Ana", "Forget me");

        var files = Directory.GetFiles(folder.Paths.Backups).Append(folder.Paths.Database).ToList();
        files.Count.ShouldBe(3);
        foreach (var file in files)
        {
            (await OpenedAsync(file)).Where(Holds).ShouldBeEmpty(Path.GetFileName(file));
        }

        folder.FilesWith(beginnings).ShouldBeEmpty("nothing is left of the rows as they were, in the log either");
        folder.FilesWith(wrapped).ShouldBeEmpty("keys and their copy");
        folder.FilesWith(Encoding.UTF8.GetBytes(Canary)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_other_can_still_be_restored_from_every_backup()
    {
        using var couple = new Couple(Start, store, keys, elsewhere: [maintenance]);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await SayEverywhereAsync(couple);
        var backup = await maintenance.BackupManagedAsync(keep: 7, default);

        await couple.Say("Ana", "/forget");
        await couple.Press("Ana", "Forget me");

        (await OpenedAsync(backup)).ShouldContain(o => o.Contains("\"Ben\"", StringComparison.Ordinal));
        var report = await maintenance.VerifyAsync(backup, new Sealer(keys, masters), default);
        report.Whole.ShouldBeTrue(string.Join('\n', report.Problems));
        report.Closed.ShouldBe(0);
    }

    [Fact]
    public async Task Leaving_takes_what_was_between_the_two_out_of_the_backups()
    {
        using var couple = new Couple(Start, store, keys, elsewhere: [maintenance]);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ben", "/quiet now 2h");
        await couple.Say("Ana", $"/knock {Canary}");
        await couple.Press("Ana", "Leave it at the door");
        var backup = await maintenance.BackupManagedAsync(keep: 7, default);
        (await OpenedAsync(backup)).ShouldContain(o => Holds(o));

        await couple.Say("Ben", "/leave");

        (await OpenedAsync(backup)).Where(Holds).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_kill_cut_short_is_finished_at_the_next_start()
    {
        var failing = new FailsOnce(maintenance);
        using var couple = new Couple(Start, store, keys, elsewhere: [failing]);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await SayEverywhereAsync(couple);
        var backup = await maintenance.BackupManagedAsync(keep: 7, default);
        await couple.Say("Ana", "/forget");

        await Should.ThrowAsync<AggregateException>(() => couple.Press("Ana", "Forget me"));
        couple.All[^1].Text.ShouldStartWith("Done.", Case.Sensitive, "it is done, for whoever asked");
        (await store.ForgottenAsync(10, default)).Count.ShouldBe(2);
        await couple.FinishForgetting();

        (await store.ForgottenAsync(10, default)).ShouldBeEmpty();
        (await OpenedAsync(backup)).Where(Holds).ShouldBeEmpty();
    }

    private static async Task SayEverywhereAsync(Couple couple)
    {
        await couple.Say("Ana", $"/settings name {Canary}");
        await couple.Say("Ana", $"/ritual add \"{Canary} tea\" every day 21:00");
        await couple.Press("Ben", "Yes, let's");
        await couple.Say("Ana", $"/ritual add \"{Canary} alone\" every day 18:00 for 1h kind me");
        await couple.Say("Ana", $"/ritual add \"{Canary} walk\" sat 10:00");
        await couple.Say("Ben", "/quiet now 2h");
        await couple.Say("Ana", $"/knock {Canary} at the door");
        await couple.Press("Ana", "Leave it at the door");
        await couple.Say("Ana", $"{Canary} that nothing understands");
    }

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
            var owner = new Owner((OwnerKind)row.Kind, row.Id);
            if (await sealer.KeysAsync(owner, create: false, default) is { } key)
            {
                opened.Add(Encoding.UTF8.GetString(Sealer.Open(key, row.What, row.Record, row.Sealed)));
            }
        }

        return opened;
    }

    /// <summary>The nonces and tags of all documents and messages as they are: without those nothing of them opens.</summary>
    private byte[][] Beginnings()
    {
        using var connection = SqliteDatabase.Connect(folder.Paths.Database, SqliteOpenMode.ReadOnly);
        return
        [
            .. connection
                .Query<byte[]>(
                    """
                    SELECT sealed FROM people UNION ALL SELECT sealed FROM pairs
                    UNION ALL SELECT sealed FROM outbox UNION ALL SELECT sealed FROM entries
                    """
                )
                .Select(row => row[3..31]),
        ];
    }

    private async Task<byte[][]> KeysOfGoneAsync()
    {
        await using var connection = SqliteDatabase.Connect(folder.Paths.Database, SqliteOpenMode.ReadOnly);
        var pair = connection.ExecuteScalar<long>("SELECT id FROM pairs");
        var found = new List<byte[]>();
        foreach (var id in connection.Query<long>("SELECT id FROM people").ToList())
        {
            var known = await keys.FindAsync(new PersonId(id), default);
            var sealer = new Sealer(keys, masters);
            var opened = await sealer.KeysAsync(new PersonId(id), create: false, default);
            var row = connection.QuerySingle<(long, byte[])>(
                "SELECT version, sealed FROM people WHERE id = @id",
                new { id }
            );
            var text = Encoding.UTF8.GetString(Sealer.Open(opened!, "document", row.Item1, row.Item2));
            if (text.Contains($"\"name\":\"{Canary}\"", StringComparison.Ordinal))
            {
                found.AddRange(known.Select(k => k.Wrapped));
            }
        }

        found.ShouldHaveSingleItem();
        found.AddRange((await keys.FindAsync(new PairId(pair), default)).Select(k => k.Wrapped));
        return [.. found];
    }

    /// <summary>As if the process had been killed before this could happen.</summary>
    private sealed class FailsOnce(IForgets inner) : IForgets
    {
        private bool failed;

        public ValueTask ForgetAsync(Forgotten what, CancellationToken cancel)
        {
            if (failed)
            {
                return inner.ForgetAsync(what, cancel);
            }

            failed = true;
            throw new IOException("The disk is gone for a moment.");
        }
    }
}
