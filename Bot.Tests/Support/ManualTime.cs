namespace Bot.Tests.Support;

/// <summary>
/// Time that passes only when a test says so: nothing is waited for by the clock. It knows who waits for it: whoever waits
/// for a moment goes on when time does, while a limit on something else (a request, a connection) says that this is really
/// under way, and time had better wait.
/// </summary>
internal sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock sync = new();
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now = start;
    private readonly Signal changed = new();

    /// <summary>How many wait for one moment to come.</summary>
    public int Waits => Count(t => t is { IsLimit: false, IsOnce: true });

    /// <summary>How many limits there are on what is under way.</summary>
    public int Limits => Count(t => t.IsLimit);

    /// <summary>Completes when somebody begins or ceases to wait.</summary>
    public Task Changed => changed.Next;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (sync)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass; every timer on the way rings at its own moment, in order.</summary>
    public void Advance(TimeSpan length)
    {
        var end = GetUtcNow() + length;
        while (true)
        {
            ManualTimer? next;
            lock (sync)
            {
                next = timers.Where(t => t.Due <= end).MinBy(t => t.Due);
                now =
                    next?.Due is { } due && due > now ? due
                    : next is null ? end
                    : now;
                next?.Rearm();
            }

            if (next is null)
            {
                return;
            }

            next.Ring();
        }
    }

    /// <summary>Goes forward to the next moment that somebody waits for.</summary>
    public void Skip()
    {
        DateTimeOffset? next;
        lock (sync)
        {
            next = timers.Where(t => t is { IsLimit: false, IsOnce: true }).Min(t => t.Due);
        }

        Advance(next - GetUtcNow() is { } wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
    }

    /// <summary>As after a long sleep: whatever was due meanwhile rings once, and only now.</summary>
    public void Leap(DateTimeOffset to)
    {
        List<ManualTimer> due;
        lock (sync)
        {
            now = to > now ? to : now;
            due = [.. timers.Where(t => t.Due <= now).OrderBy(t => t.Due)];
            due.ForEach(t => t.Rearm(now));
        }

        due.ForEach(t => t.Ring());
    }

    private int Count(Func<ManualTimer, bool> which)
    {
        lock (sync)
        {
            return timers.Count(which);
        }
    }

    private sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period;

        public DateTimeOffset? Due { get; private set; }

        public bool IsLimit => state is CancellationTokenSource;

        public bool IsOnce => period <= TimeSpan.Zero;

        public bool Change(TimeSpan dueTime, TimeSpan every)
        {
            lock (time.sync)
            {
                period = every;
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : time.now + dueTime;
                time.timers.Remove(this);
                if (Due is not null)
                {
                    time.timers.Add(this);
                }
            }

            time.changed.Raise();
            return true;
        }

        public void Rearm(DateTimeOffset? from = null)
        {
            if (period > TimeSpan.Zero)
            {
                Due = (from ?? Due) + period;
            }
            else
            {
                Due = null;
                time.timers.Remove(this);
            }
        }

        public void Ring() => callback(state);

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
