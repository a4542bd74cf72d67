using System.Diagnostics;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>
/// The one thread that writes. Whatever was posted while it waited for the disk goes into the next transaction together,
/// so many callers share one flush.
/// </summary>
/// <remarks>
/// Jobs check first and write afterwards: one that finds a conflict has then written nothing. If a job throws, the whole
/// group is rolled back and each of its jobs runs again in a transaction of its own, so that only the culprit fails; jobs
/// must therefore bear being run twice. The common case pays for no savepoint.
/// </remarks>
internal sealed class SqliteWriter : IAsyncDisposable
{
    /// <summary>Bounds how long the first of a group waits for the last.</summary>
    private const int GroupLimit = 500;

    /// <summary>
    /// While several write at once, a group is given this long to gather: the flush is what costs, and it costs the same
    /// for one as for many. Nobody who writes alone is made to wait.
    /// </summary>
    private const int GatherMilliseconds = 3;

    private const int GatherEnough = 64;

    private readonly SqliteSession session;
    private readonly object gate = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Queue<Job> queue = new();
    private Queue<Job> spare = new();
    private bool closing;
    private bool isGathering;
    private bool wasAlone = true;

    public SqliteWriter(SqliteSession session, string name)
    {
        this.session = session;
        var thread = new Thread(Loop) { IsBackground = true, Name = name };
        thread.Start();
    }

    /// <summary>Runs inside a transaction; the task ends when that is durable.</summary>
    public Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken cancel) => Post(work, false, cancel);

    /// <summary>Runs on the writing connection with no transaction open, for what SQLite allows only then.</summary>
    public Task<T> AloneAsync<T>(Func<SqliteSession, T> work, CancellationToken cancel) => Post(work, true, cancel);

    /// <summary>Finishes what was posted, then closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (gate)
        {
            closing = true;
            Monitor.Pulse(gate);
        }

        await ended.Task;
    }

    private Task<T> Post<T>(Func<SqliteSession, T> work, bool alone, CancellationToken cancel)
    {
        var job = new Job<T>(work, alone, cancel);
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closing, this);
            queue.Enqueue(job);
            if (queue.Count == 1 || (isGathering && queue.Count == GatherEnough))
            {
                Monitor.Pulse(gate);
            }
        }

        return job.Task;
    }

    private void Loop()
    {
        var group = new List<Job>();
        while (TakeAll() is { } jobs)
        {
            while (jobs.TryDequeue(out var job))
            {
                if (!job.Alone)
                {
                    group.Add(job);
                }

                if (group.Count > 0 && (job.Alone || jobs.Count == 0 || group.Count == GroupLimit))
                {
                    RunGroup(group);
                    group.Clear();
                }

                if (job.Alone)
                {
                    RunAlone(job);
                }
            }
        }

        session.Dispose();
        ended.SetResult();
    }

    /// <summary>Waits for jobs; null when closed and empty.</summary>
    private Queue<Job>? TakeAll()
    {
        lock (gate)
        {
            while (queue.Count == 0)
            {
                if (closing)
                {
                    return null;
                }

                Monitor.Wait(gate);
            }

            if (!wasAlone)
            {
                Gather();
            }

            wasAlone = queue.Count == 1;
            (queue, spare) = (spare, queue);
            return spare;
        }
    }

    private void Gather()
    {
        var until = Stopwatch.GetTimestamp() + (GatherMilliseconds * Stopwatch.Frequency / 1000);
        isGathering = true;
        while (queue.Count < GatherEnough && !closing)
        {
            var left = (int)Math.Ceiling(Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), until).TotalMilliseconds);
            if (left <= 0 || !Monitor.Wait(gate, left))
            {
                break;
            }
        }

        isGathering = false;
    }

    private void RunAlone(Job job)
    {
        try
        {
            if (job.Start())
            {
                job.Run(session);
                job.Complete();
            }
        }
        catch (Exception e)
        {
            job.Fail(e);
        }
    }

    private void RunGroup(List<Job> group)
    {
        group.RemoveAll(j => !j.Start());
        if (group.Count == 0)
        {
            return;
        }

        var running = false;
        try
        {
            session.Sql("BEGIN IMMEDIATE").Run();
            running = true;
            foreach (var job in group)
            {
                job.Run(session);
            }

            running = false;
            session.Sql("COMMIT").Run();
        }
        catch (Exception e)
        {
            RollBack();
            if (running && group.Count > 1)
            {
                group.ForEach(job => RunGroup([job]));
            }
            else
            {
                group.ForEach(job => job.Fail(e));
            }

            return;
        }

        foreach (var job in group)
        {
            job.Complete();
        }
    }

    private void RollBack()
    {
        try
        {
            // After a full disk SQLite may have rolled back by itself.
            if (session.InTransaction)
            {
                session.Sql("ROLLBACK").Run();
            }
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // The failure that led here is the one to report; the next BEGIN tells if the connection is lost.
        }
    }

    private abstract class Job(bool alone)
    {
        public bool Alone => alone;

        public abstract bool Start();

        public abstract void Run(SqliteSession session);

        public abstract void Complete();

        public abstract void Fail(Exception e);
    }

    private sealed class Job<T>(Func<SqliteSession, T> work, bool alone, CancellationToken cancel) : Job(alone)
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T result = default!;

        public Task<T> Task => done.Task;

        /// <summary>Cancelling counts until here; what has begun is finished.</summary>
        public override bool Start() => !cancel.IsCancellationRequested || !done.TrySetCanceled(cancel);

        public override void Run(SqliteSession session) => result = work(session);

        public override void Complete() => done.TrySetResult(result);

        public override void Fail(Exception e) => done.TrySetException(e);
    }
}
