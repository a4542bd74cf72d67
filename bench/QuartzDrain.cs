using System.Diagnostics.CodeAnalysis;
using Bot.Adapters.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Quartz;

namespace Bot.Bench;

/// <summary>
/// The way not taken: one persistent Quartz trigger for each nudge, in Quartz's own tables on SQLite. Its job does
/// nothing at all, so this is the cost of being woken alone.
/// </summary>
internal static class QuartzDrain
{
    private static readonly JobKey Key = new("nudge");

    /// <param name="threads">How many jobs run at once, and so how many triggers a round takes; null: as Quartz comes.</param>
    public static async Task<Drained> RunAsync(string directory, int triggers, int? threads)
    {
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }

        Directory.CreateDirectory(directory);
        NativeSqlite.Load();
        var file = Path.Combine(directory, "quartz.db");
        await PrepareAsync(file);
        var scheduler = await QuartzSchedulerBuilder
            .Create(q =>
            {
                if (threads is { } most)
                {
                    q.UseDefaultThreadPool(maxConcurrency: most);
                }

                q.UsePersistentStore(s =>
                {
                    s.UseSqlite(SqliteFactory.Instance, $"Data Source={file}");
                    s.ProvisionSchema();
                });
            })
            .BuildScheduler();

        // Started once so that its tables are made, then held while the triggers are put in.
        await scheduler.Start();
        await scheduler.Standby();
        await scheduler.AddJob(JobBuilder.Create<NullNudge>().WithIdentity(Key).StoreDurably().Build(), default);
        var due = TimeProviderNow().AddSeconds(-1);
        for (var i = 0; i < triggers; i++)
        {
            var trigger = TriggerBuilder.Create().ForJob(Key).WithIdentity($"nudge {i}").StartAt(due).Build();
            await scheduler.ScheduleJob(trigger, default);
        }

        NullNudge.Expect(triggers);
        var used = new Used();
        await scheduler.Start();
        await NullNudge.AllDone;
        var drained = new Drained(triggers / used.Seconds, 1000 * used.CpuSeconds / triggers);
        await scheduler.Shutdown(waitForJobsToComplete: true);
        return drained;
    }

    private static DateTimeOffset TimeProviderNow() => Host.TimeProviderOfProcess.Value.GetUtcNow();

    /// <summary>The same care for durability as ours: a log that is flushed at each commit.</summary>
    private static async Task PrepareAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
        await command.ExecuteNonQueryAsync();
    }
}

[SuppressMessage("Performance", "CA1812", Justification = "Quartz makes it.")]
internal sealed class NullNudge : IJob
{
    private static TaskCompletionSource done = new();
    private static int left;

    public static Task AllDone => done.Task;

    public static void Expect(int count)
    {
        done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        left = count;
    }

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Decrement(ref left) == 0)
        {
            done.SetResult();
        }

        return ValueTask.CompletedTask;
    }
}
