namespace Bot.Adapters.Discord.Rest;

/// <summary>
/// Keeps all requests together below Discord's overall limit of 50 a second, so that it is never met. When requests have
/// to wait, answers to people go before what nobody is waiting for.
/// </summary>
internal sealed class OverallPace : IDisposable
{
    /// <summary>A little below the limit: their second and ours don't begin together.</summary>
    private const int EachSecond = 45;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    private readonly TimeProvider time;
    private readonly Lock sync = new();
    private readonly Queue<TaskCompletionSource> urgent = new();
    private readonly Queue<TaskCompletionSource> usual = new();
    private readonly ITimer timer;
    private double tokens = EachSecond;
    private long filled;

    public OverallPace(TimeProvider time)
    {
        this.time = time;
        filled = time.GetTimestamp();
        timer = time.CreateTimer(_ => Release(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public async ValueTask WaitAsync(bool isUrgent, CancellationToken cancel)
    {
        TaskCompletionSource turn;
        lock (sync)
        {
            Fill();
            if (tokens >= 1 && urgent.Count == 0 && (isUrgent || usual.Count == 0))
            {
                tokens--;
                return;
            }

            turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            (isUrgent ? urgent : usual).Enqueue(turn);
            timer.Change(Tick, Timeout.InfiniteTimeSpan);
        }

        await turn.Task.WaitAsync(cancel);
    }

    public void Dispose() => timer.Dispose();

    private void Release()
    {
        lock (sync)
        {
            Fill();
            while (tokens >= 1 && (urgent.TryDequeue(out var next) || usual.TryDequeue(out next)))
            {
                tokens--;
                next.SetResult();
            }

            if (urgent.Count > 0 || usual.Count > 0)
            {
                timer.Change(Tick, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Fill()
    {
        var now = time.GetTimestamp();
        tokens = Math.Min(EachSecond, tokens + time.GetElapsedTime(filled, now).TotalSeconds * EachSecond);
        filled = now;
    }
}
