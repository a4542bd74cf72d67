using Bot.Adapters.Storage;
using Bot.Adapters.Storage.Sqlite;
using Bot.Tests.Support;

namespace Bot.Tests.Storage;

public sealed class DataDirectoryTests : IDisposable
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly StorageFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Only_one_at_a_time_may_hold_it()
    {
        using (DataDirectory.Open(folder.Paths.Root))
        {
            Should
                .Throw<DataDirectoryInUseException>(() => DataDirectory.Open(folder.Paths.Root))
                .Message.ShouldContain(folder.Paths.Root);
        }

        DataDirectory.Open(folder.Paths.Root).Dispose();
    }

    [Fact]
    public void It_is_made_for_its_user_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = Path.Combine(folder.Paths.Root, "inner");
        using var held = DataDirectory.Open(path);
        foreach (var directory in (string[])[path, held.Paths.KeysDirectory, held.Paths.Backups])
        {
            File.GetUnixFileMode(directory).ShouldBe(OwnFile | UnixFileMode.UserExecute);
        }

        File.GetUnixFileMode(held.Paths.Lock).ShouldBe(OwnFile);
    }

    [Fact]
    public void A_new_installation_gets_a_master_key_for_its_user_alone_and_keeps_it()
    {
        var made = MasterKeyFile.ReadOrCreate(folder.Paths).ShouldHaveSingleItem();
        made.Length.ShouldBe(32);
        MasterKeyFile.ReadOrCreate(folder.Paths).ShouldHaveSingleItem().ShouldBe(made);
        Directory.EnumerateFiles(folder.Paths.Root, "*.tmp").ShouldBeEmpty();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(folder.Paths.MasterKey).ShouldBe(OwnFile);
        }
    }

    [Fact]
    public void Several_master_keys_stand_newest_first_on_lines_or_between_commas()
    {
        var all = Enumerable.Range(1, 3).Select(i => Enumerable.Repeat((byte)i, 32).ToArray()).ToList();
        var text = all.Select(Convert.ToBase64String).ToList();
        File.WriteAllText(folder.Paths.MasterKey, $"{text[0]} , {text[1]}\r\n\n{text[2]}\n");
        MasterKeyFile.ReadOrCreate(folder.Paths).ShouldBe(all);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64")]
    [InlineData("c2hvcnQ=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,short")]
    public void An_unreadable_master_key_is_refused_without_telling_it(string text)
    {
        File.WriteAllText(folder.Paths.MasterKey, text);
        var e = Should.Throw<MasterKeyException>(() => MasterKeyFile.ReadOrCreate(folder.Paths));
        e.Message.ShouldContain(folder.Paths.MasterKey);
        if (text.Length > 0)
        {
            e.Message.ShouldNotContain(text);
        }
    }

    [Fact]
    public async Task A_lost_master_key_is_not_quietly_replaced()
    {
        await (await SqliteKeyStore.OpenAsync(folder.Paths, folder, default)).DisposeAsync();
        Should.Throw<MasterKeyException>(() => MasterKeyFile.ReadOrCreate(folder.Paths));
        File.Exists(folder.Paths.MasterKey).ShouldBeFalse();
    }

    [Fact]
    public void A_missing_sqlite_names_the_package_and_an_old_one_its_version()
    {
        Should
            .Throw<NativeSqliteException>(() => NativeSqlite.Find(["libnowhere.so.7"]))
            .Message.ShouldContain("apt-get install libsqlite3-0");
        Should
            .Throw<NativeSqliteException>(() => NativeSqlite.RequireVersion(3_034_001, 3_040_000))
            .Message.ShouldContain("SQLite 3.34.1 is too old");
        NativeSqlite.Load().ShouldStartWith("3.");
    }
}
