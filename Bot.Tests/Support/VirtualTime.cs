namespace Bot.Tests.Support;

/// <summary>A time that stands still until it is moved; timers fire on the way, in order.</summary>
internal sealed class VirtualTime : TimeProvider
{
    private readonly Lock sync = new();
    private readonly List<Timer> timers = [];
    private TimeSpan now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public TimeSpan Now
    {
        get
        {
            lock (sync)
            {
                return now;
            }
        }
    }

    public override long GetTimestamp() => Now.Ticks;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero) + Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Goes forward to the next timer, but not beyond <paramref name="end"/>. False if there was none until then.</summary>
    public bool Step(TimeSpan end)
    {
        Timer? next;
        lock (sync)
        {
            next = timers.Where(t => t.Due is not null && t.Due <= end).MinBy(t => t.Due);
            now = next?.Due is { } due ? TimeSpan.FromTicks(Math.Max(now.Ticks, due.Ticks)) : end;
            next?.Fired();
        }

        next?.Call();
        return next is not null;
    }

    private sealed class Timer(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public TimeSpan? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan every)
        {
            lock (time.sync)
            {
                period = every;
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : time.now + dueTime;
                if (!time.timers.Contains(this))
                {
                    time.timers.Add(this);
                }
            }

            return true;
        }

        public void Fired() => Due = period == Timeout.InfiniteTimeSpan ? null : Due + period;

        public void Call() => callback(state);

        public void Dispose()
        {
            lock (time.sync)
            {
                time.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
