using Bot.Adapters.Storage.Sqlite;
using Bot.Core.People;
using Bot.Core.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Storage;

public sealed class SqliteKeyStoreTests : KeyStoreContract, IAsyncLifetime, IDisposable
{
    private readonly StorageFolder folder = new();
    private SqliteKeyStore keys = null!;

    protected override IKeyStore Keys => keys;

    public async Task InitializeAsync() => keys = await SqliteKeyStore.OpenAsync(folder.Paths, folder, default);

    public async Task DisposeAsync() => await keys.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Shredded_keys_bytes_are_in_no_file_while_open_nor_after_closing()
    {
        // Rounds of coming and going make SQLite move rows between pages: with secure_delete alone some of these bytes
        // stay behind in pages that the rows had left.
        var random = new Random(5);
        var living = new List<WrappedKey>();
        var gone = new List<WrappedKey>();
        for (var round = 0; round < 40; round++)
        {
            var added = Enumerable
                .Range(1, random.Next(60))
                .Select(i => Key(new PersonId((100 * round) + i), 1))
                .ToList();
            living.AddRange(added);
            await keys.AddAsync(added, default);
            await keys.CopyAsync(default);
            if (round == 0)
            {
                folder.FilesWith(living[0].Wrapped[^32..]).ShouldNotBeEmpty();
            }

            var leaving = living.OrderBy(_ => random.Next()).Take(random.Next(50)).ToList();
            living.RemoveAll(leaving.Contains);
            gone.AddRange(leaving);
            await Task.WhenAll(leaving.Select(k => keys.ShredAsync(k.Owner, default).AsTask()));
            folder.FilesWith([.. leaving.Select(k => k.Wrapped[^32..])]).ShouldBeEmpty();
        }

        await keys.DisposeAsync();
        folder.FilesWith([.. gone.Select(k => k.Wrapped[^32..])]).ShouldBeEmpty();
        await InitializeAsync();
        (await keys.FindAsync(gone[5].Owner, default)).ShouldBeEmpty();
        Same(await keys.FindAsync(living[5].Owner, default), [living[5]]);
    }

    [Fact]
    public async Task A_key_never_copied_is_shredded_as_well()
    {
        var key = Key(Ana, 1);
        await keys.AddAsync([key], default);
        folder.FilesWith(key.Wrapped).ShouldNotBeEmpty();
        await keys.ShredAsync(Ana, default);
        folder.FilesWith(key.Wrapped).ShouldBeEmpty();
        await keys.CopyAsync(default);
        folder.FilesWith(key.Wrapped).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_old_wrapping_is_in_no_file_after_copying()
    {
        var old = Key(Ana, 1);
        var anew = Key(Ana, 1) with { MasterId = "22222222" };
        await keys.AddAsync([old], default);
        await keys.CopyAsync(default);
        await keys.RewrapAsync([anew], default);
        await keys.CopyAsync(default);
        folder.FilesWith(old.Wrapped).ShouldBeEmpty();
        folder.FilesWith(anew.Wrapped).ShouldBe(["keys/keys.copy.db", "keys/keys.db"], ignoreOrder: true);
    }

    [Fact]
    public async Task Keys_are_there_after_reopening()
    {
        var key = Key(Ana, 1);
        await keys.AddAsync([key], default);
        await Reopen();
        Same(await keys.FindAsync(Ana, default), [key]);
    }

    [Fact]
    public async Task A_lost_file_is_healed_from_the_copy_and_a_lost_copy_from_the_file()
    {
        var key = Key(Ana, 1);
        await keys.AddAsync([key], default);
        await keys.DisposeAsync();

        File.Delete(folder.Paths.Keys);
        await InitializeAsync();
        Same(await keys.FindAsync(Ana, default), [key]);
        await keys.DisposeAsync();

        File.Delete(folder.Paths.KeysCopy);
        await InitializeAsync();
        folder.FilesWith(key.Wrapped).ShouldContain("keys/keys.copy.db");
    }

    [Fact]
    public async Task Tools_read_the_keys_while_they_are_in_use_and_change_nothing()
    {
        var key = Key(Ana, 1);
        await keys.AddAsync([key], default);
        var reader = SqliteKeyStore.OpenForReading(folder.Paths);
        Same(await reader.FindAsync(Ana, default), [key]);
        await Should.ThrowAsync<NotSupportedException>(async () => await reader.ShredAsync(Ana, default));
        Same(await keys.FindAsync(Ana, default), [key]);
    }

    [Fact]
    public async Task The_conversations_database_is_no_key_database()
    {
        await keys.DisposeAsync();
        await SqliteStore.Open(folder.Paths, folder).DisposeAsync();
        File.Move(folder.Paths.Database, folder.Paths.Keys, overwrite: true);
        await Should.ThrowAsync<DatabaseRefusedException>(() =>
            SqliteKeyStore.OpenAsync(folder.Paths, folder, default)
        );
        File.Delete(folder.Paths.Keys);
        await InitializeAsync();
    }

    private async Task Reopen()
    {
        await keys.DisposeAsync();
        await InitializeAsync();
    }
}
