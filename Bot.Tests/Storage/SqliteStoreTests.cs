using Bot.Adapters.Storage.Sqlite;
using Bot.Core.People;
using Bot.Core.Storage;
using Bot.Tests.Support;
using NodaTime;
using SQLitePCL;

namespace Bot.Tests.Storage;

public sealed class SqliteStoreTests : StoreContract, IAsyncLifetime, IDisposable
{
    private readonly StorageFolder folder = new();
    private SqliteStore store;

    public SqliteStoreTests() => store = SqliteStore.Open(folder.Paths, folder);

    protected override IStore Store => store;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_committed_is_there_after_reopening()
    {
        await Commit(Everything());
        await Reopen();

        var loaded = await store.LoadAsync([Us], default);
        loaded.Documents.ShouldHaveSingleItem().Version.ShouldBe(1);
        loaded.Alarms.ShouldBe([Alarm(Us, 1)]);
        (await store.PendingOutboxAsync(Start, 9, default)).ShouldHaveSingleItem().Id.ShouldBe(100);
        (await store.FindAccountAsync(new LookupKey("ana"), default)).ShouldBe(Ana);
        (await Commit(Everything())).ShouldBe(CommitResult.Duplicate);
    }

    [Fact]
    public async Task Closing_finishes_what_was_posted_and_leaves_one_file_without_a_log()
    {
        var posted = Enumerable
            .Range(0, 200)
            .Select(i => Commit(new() { At = Start, Outbox = [Message(i, Ana, 0)] }))
            .ToList();
        await store.DisposeAsync();
        (await Task.WhenAll(posted)).ShouldAllBe(r => r == CommitResult.Committed);
        await Should.ThrowAsync<ObjectDisposedException>(() => Commit(Everything()));
        File.Exists(folder.Paths.Database + "-wal").ShouldBeFalse();

        store = SqliteStore.Open(folder.Paths, folder);
        (await store.CountAsync(Start, default)).Outbox.ShouldBe(200);
    }

    [Fact]
    public async Task In_one_group_a_conflict_and_an_exception_leave_nothing_and_harm_nobody()
    {
        await Commit(new() { At = Start, Entries = [Entry(1, Ben, "journal", 0)] });
        using var held = new ManualResetEventSlim();
        var before = store.Database.AloneAsync(_ => held.Wait(TimeSpan.FromMinutes(1)), default);

        // While the writer is held all of these gather, so they make one group.
        var good = Enumerable
            .Range(0, 50)
            .Select(i =>
                Commit(
                    new()
                    {
                        At = Start,
                        IncomingId = $"update-{i}",
                        Outbox = [Message(i, Ana, 0)],
                    }
                )
            )
            .ToList();
        var conflicting = Commit(Everything() with { Expects = [new(Ben, 5)] });
        var throwing = Commit(
            new()
            {
                At = Start,
                IncomingId = "bad",
                Outbox = [Message(1000, Ana, 0)],
                Entries = [Entry(1, Ana, "journal", 0)],
            }
        );
        var more = Commit(
            new()
            {
                At = Start,
                IncomingId = "last",
                Outbox = [Message(51, Ana, 0)],
            }
        );
        held.Set();
        await before;

        (await Task.WhenAll(good)).ShouldAllBe(r => r == CommitResult.Committed);
        (await conflicting).ShouldBe(CommitResult.Conflict);
        await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() => throwing);
        (await more).ShouldBe(CommitResult.Committed);
        (await store.PendingOutboxAsync(Start, 99, default)).Count.ShouldBe(51);
        (await store.LoadAsync([Us], default)).Documents.ShouldBeEmpty();
        (await Commit(new() { At = Start, IncomingId = "bad" })).ShouldBe(CommitResult.Committed);
    }

    [Fact]
    public async Task A_group_shares_one_transaction()
    {
        var commits = 0;
        using var held = new ManualResetEventSlim();
        var before = store.Database.AloneAsync(
            session =>
            {
                raw.sqlite3_commit_hook(session.Connection.Handle, _ => commits++ < 0 ? 1 : 0, null);
                return held.Wait(TimeSpan.FromMinutes(1));
            },
            default
        );
        var posted = Enumerable.Range(0, 50).Select(i => Commit(new() { At = Start, IncomingId = $"{i}" })).ToList();
        held.Set();
        await before;
        await Task.WhenAll(posted);
        commits.ShouldBe(1);
    }

    [Fact]
    public async Task When_committing_fails_the_whole_group_fails_and_the_next_one_goes_on()
    {
        var asked = 0;
        using var held = new ManualResetEventSlim();
        var before = store.Database.AloneAsync(
            session =>
            {
                raw.sqlite3_commit_hook(session.Connection.Handle, _ => asked++ == 0 ? 1 : 0, null);
                return held.Wait(TimeSpan.FromMinutes(1));
            },
            default
        );
        var posted = Enumerable.Range(0, 5).Select(i => Commit(new() { At = Start, IncomingId = $"{i}" })).ToList();
        held.Set();
        await before;
        foreach (var task in posted)
        {
            await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() => task);
        }

        asked.ShouldBe(1);
        (await Commit(new() { At = Start, IncomingId = "1" })).ShouldBe(CommitResult.Committed);
    }

    [Fact]
    public async Task A_full_disk_fails_the_commit_and_nothing_of_it_stays()
    {
        await store.Database.AloneAsync(s => s.Sql("PRAGMA max_page_count = 60").Int64Or(0), default);
        await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() =>
            Commit(Everything() with { Documents = [new(Us, 0, new byte[1_000_000])] })
        );
        await NothingOfEverything();
    }

    [Fact]
    public async Task A_cancelled_commit_that_has_not_begun_never_happens()
    {
        using var held = new ManualResetEventSlim();
        using var cancel = new CancellationTokenSource();
        var before = store.Database.AloneAsync(_ => held.Wait(TimeSpan.FromMinutes(1)), default);
        var commit = store.CommitAsync(Everything(), cancel.Token).AsTask();
        await cancel.CancelAsync();
        held.Set();
        await before;
        await Should.ThrowAsync<OperationCanceledException>(() => commit);
        await NothingOfEverything();
    }

    [Fact]
    public async Task Looking_for_due_alarms_costs_the_same_however_many_sleep()
    {
        var few = await Work(1_000);
        var many = await Work(50_000);
        many.ShouldBe(few);

        async Task<int> Work(int sleeping)
        {
            var alarms = Enumerable.Range(1, sleeping).Select(i => Alarm(new PersonId(i), i)).ToList();
            await Commit(new() { At = Start, SetAlarms = alarms });
            return await store.Database.AloneAsync(
                session =>
                {
                    raw.sqlite3_prepare_v2(session.Connection.Handle, SqliteStore.DueAlarms, out var statement);
                    using (statement)
                    {
                        raw.sqlite3_bind_int64(statement, 1, Start.ToUnixTimeMilliseconds());
                        raw.sqlite3_bind_int64(statement, 2, 100);
                        raw.sqlite3_step(statement).ShouldBe(raw.SQLITE_DONE);

                        // Steps of SQLite's virtual machine: the same on every computer.
                        return raw.sqlite3_stmt_status(statement, raw.SQLITE_STMTSTATUS_VM_STEP, 0);
                    }
                },
                default
            );
        }
    }

    [Fact]
    public async Task Reading_sees_one_moment_across_documents()
    {
        await Commit(new() { At = Start, Documents = [new(Ana, 0, [0]), new(Ben, 0, [0])] });
        var writing = Task.Run(async () =>
        {
            for (var i = 1; i <= 300; i++)
            {
                await Commit(new() { At = Start, Documents = [new(Ana, i, [(byte)i]), new(Ben, i, [(byte)i])] });
            }
        });
        while (!writing.IsCompleted)
        {
            var seen = (await store.LoadAsync([Ana, Ben], default)).Documents;
            seen[0].Version.ShouldBe(seen[1].Version);
            seen[0].Sealed.ShouldBe(seen[1].Sealed);
        }

        await writing;
    }

    [Fact]
    public async Task More_readers_than_connections_all_get_their_answer()
    {
        await Commit(Everything());
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 300).Select(_ => Task.Run(async () => await store.LoadAsync([Us], default)))
        );
        answers.ShouldAllBe(a => a.Documents.Count == 1);
    }

    [Fact]
    public async Task Pruning_goes_through_any_number_of_pages()
    {
        await store.Database.WriteAsync(
            session =>
                session
                    .Sql(
                        """
                        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3500)
                        INSERT INTO inbox (id, at) SELECT 'update-' || i, i FROM n
                        """
                    )
                    .Run(),
            default
        );
        await store.PruneAsync(Start, Instant.FromUnixTimeMilliseconds(3401), default);
        var left = await store.Database.WriteAsync(s => s.Sql("SELECT count(*) FROM inbox").Int64Or(0), default);
        left.ShouldBe(100);
    }

    [Fact]
    public async Task Database_and_log_are_readable_by_nobody_else()
    {
        await Commit(Everything());
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder.Paths.Root, "twotrees.db*"))
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
        }
    }

    private async Task Reopen()
    {
        await store.DisposeAsync();
        store = SqliteStore.Open(folder.Paths, folder);
    }
}
