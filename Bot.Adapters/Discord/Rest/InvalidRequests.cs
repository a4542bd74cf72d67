namespace Bot.Adapters.Discord.Rest;

/// <summary>
/// Counts requests that Discord answered with 401, 403 or 429. Too many of them within ten minutes and it blocks the whole
/// address; we stop far below, at 100.
/// </summary>
internal sealed class InvalidRequests(TimeProvider time)
{
    /// <summary>Requests under way may still come back as invalid, so the last few places are kept free.</summary>
    public const int Most = 90;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly Lock sync = new();
    private readonly Queue<long> times = new();

    public void Add()
    {
        lock (sync)
        {
            times.Enqueue(time.GetTimestamp());
        }
    }

    /// <summary>Zero while requests may be made; otherwise how long none may be.</summary>
    public TimeSpan Wait
    {
        get
        {
            lock (sync)
            {
                var now = time.GetTimestamp();
                while (times.TryPeek(out var oldest) && time.GetElapsedTime(oldest, now) >= Window)
                {
                    times.Dequeue();
                }

                return times.Count < Most ? TimeSpan.Zero : Window - time.GetElapsedTime(times.Peek(), now);
            }
        }
    }
}
