using Bot.Adapters.Storage.Sqlite;
using Bot.Core.People;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Storage;

public sealed class SqliteSchemaTests : IDisposable
{
    private static readonly PersonId Ana = new(11);
    private static readonly SqliteSchema Next = Then(
        "ALTER TABLE people ADD COLUMN note TEXT; CREATE TABLE news (id INTEGER);"
    );
    private readonly StorageFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static int Newest => SqliteSchema.Main.Newest;

    [Fact]
    public async Task A_new_or_current_database_is_not_backed_up()
    {
        await Open(SqliteSchema.Main);
        await Open(SqliteSchema.Main);
        Backups().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_older_database_is_backed_up_before_it_changes_and_keeps_its_content()
    {
        await using (var store = SqliteStore.Open(folder.Paths, folder))
        {
            await store.CommitAsync(new() { At = folder.Now, Documents = [new(Ana, 0, [5])] }, default);
        }

        await using (var store = SqliteStore.Open(folder.Paths, folder, Next))
        {
            (await store.LoadAsync([Ana], default)).Documents.ShouldHaveSingleItem().Sealed.ShouldBe([5]);
        }

        Query(folder.Paths.Database, "SELECT max(version) FROM schema_version").ShouldBe(Newest + 1);
        var backup = Backups().ShouldHaveSingleItem();
        Path.GetFileName(backup).ShouldBe($"twotrees-20270328T010000Z-before-schema-{Newest + 1}.db");
        Query(backup, "SELECT max(version) FROM schema_version").ShouldBe(Newest);
        Query(backup, "SELECT count(*) FROM people").ShouldBe(1);

        await Open(Next);
        Backups().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_change_that_fails_changes_nothing()
    {
        await Open(SqliteSchema.Main);
        var broken = Then("CREATE TABLE news (id INTEGER); INSERT INTO nowhere VALUES (1);");
        await Should.ThrowAsync<SqliteException>(() => Open(broken));
        Query(folder.Paths.Database, "SELECT count(*) FROM sqlite_master WHERE name = 'news'").ShouldBe(0);
        await Open(SqliteSchema.Main);
    }

    [Fact]
    public async Task A_newer_database_is_refused_and_stays_as_it_is()
    {
        await Open(Next);
        var e = await Should.ThrowAsync<DatabaseRefusedException>(() => Open(SqliteSchema.Main));
        e.Message.ShouldContain($"newer version of Two Trees (schema {Newest + 1}; this version knows up to {Newest})");
        Query(folder.Paths.Database, "SELECT max(version) FROM schema_version").ShouldBe(Newest + 1);
    }

    [Fact]
    public async Task Somebody_elses_database_is_refused()
    {
        StorageFolder.Tamper(folder.Paths.Database, "CREATE TABLE theirs (id INTEGER)");
        await Should.ThrowAsync<DatabaseRefusedException>(() => Open(SqliteSchema.Main));
        await File.WriteAllTextAsync(folder.Paths.Database, new string('x', 5000));
        await Should.ThrowAsync<DatabaseRefusedException>(() => Open(SqliteSchema.Main));
    }

    [Fact]
    public async Task Commits_are_flushed_and_the_log_is_written_ahead()
    {
        await using var store = SqliteStore.Open(folder.Paths, folder);
        var set = await store.Database.AloneAsync(
            s =>
                (
                    s.Connection.ExecuteScalar<string>("PRAGMA journal_mode"),
                    s.Connection.ExecuteScalar<int>("PRAGMA synchronous"),
                    s.Connection.ExecuteScalar<int>("PRAGMA busy_timeout"),
                    s.Connection.ExecuteScalar<int>("PRAGMA temp_store")
                ),
            default
        );
        set.ShouldBe(("wal", 2, 10000, 2));
    }

    private static SqliteSchema Then(string script) =>
        new("main", SqliteSchema.Main.ApplicationId, [.. SqliteSchema.Main.Scripts, script]);

    private async Task Open(SqliteSchema schema) => await SqliteStore.Open(folder.Paths, folder, schema).DisposeAsync();

    private List<string> Backups() => [.. Directory.EnumerateFiles(folder.Paths.Backups)];

    private static long Query(string file, string sql)
    {
        using var connection = SqliteDatabase.Connect(file, SqliteOpenMode.ReadOnly);
        return connection.ExecuteScalar<long>(sql);
    }
}
