using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Bot.Adapters.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Quartz;

namespace Bot.Bench;

/// <summary>
/// The way not taken: one persistent Quartz trigger for each nudge, in Quartz's own tables on SQLite. Its job does
/// nothing at all, so that this is the cost of being woken alone, or it does the nudge's whole turn.
/// </summary>
internal static class QuartzDrain
{
    private static readonly JobKey Key = new("nudge");

    /// <param name="threads">How many jobs run at once, and so how many triggers a round takes; null: as Quartz comes.</param>
    /// <param name="work">What the job of the trigger of this number does; null: nothing.</param>
    public static async Task<Drained> RunAsync(
        string directory,
        int triggers,
        int? threads,
        Func<int, ValueTask>? work = null
    )
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
        await scheduler.AddJob(JobBuilder.Create<Nudge>().WithIdentity(Key).StoreDurably().Build(), default);
        var due = TimeProviderNow().AddSeconds(-1);
        for (var i = 0; i < triggers; i++)
        {
            var trigger = TriggerBuilder
                .Create()
                .ForJob(Key)
                .WithIdentity(i.ToString(CultureInfo.InvariantCulture))
                .StartAt(due)
                .Build();
            await scheduler.ScheduleJob(trigger, default);
        }

        Nudge.Expect(triggers, work);
        var used = new Used();
        await scheduler.Start();
        await Nudge.AllDone;
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
internal sealed class Nudge : IJob
{
    private static TaskCompletionSource done = new();
    private static Func<int, ValueTask>? nudge;
    private static int left;

    public static Task AllDone => done.Task;

    public static void Expect(int count, Func<int, ValueTask>? work)
    {
        nudge = work;
        done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        left = count;
    }

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (nudge is { } work)
        {
            await work(int.Parse(context.Trigger.Key.Name, CultureInfo.InvariantCulture));
        }

        if (Interlocked.Decrement(ref left) == 0)
        {
            done.SetResult();
        }
    }
}
