namespace Bot.Adapters.Discord.Gateway;

/// <summary>
/// When a new session may be begun: five seconds apart (for each of the lanes that Discord allows side by side), within
/// what it has left of the day, and, where something flaps, ever more slowly: never more than 100 within 24 hours.
/// </summary>
internal sealed class IdentifyPace(TimeProvider time)
{
    public const int MostEachDay = 100;
    private const int Freely = 40;
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5.1);
    private static readonly TimeSpan Slowly = TimeSpan.FromMinutes(24);
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private readonly Lock sync = new();
    private readonly Dictionary<int, DateTimeOffset> free = [];
    private List<DateTimeOffset> recent = [];
    private DateTimeOffset notBefore;

    /// <summary>The moments of the last day, for the process after this one.</summary>
    public IReadOnlyList<DateTimeOffset> Recent
    {
        get
        {
            lock (sync)
            {
                return [.. recent];
            }
        }
    }

    /// <summary>Those of the process before this one.</summary>
    public void Recall(IReadOnlyList<DateTimeOffset> moments)
    {
        lock (sync)
        {
            recent = [.. recent.Union(moments).Order()];
        }
    }

    /// <summary>Discord's own count for the day is used up until then.</summary>
    public void NoneBefore(DateTimeOffset moment)
    {
        lock (sync)
        {
            notBefore = moment;
        }
    }

    /// <summary>Waits for its turn. When this returns a session is to be begun, and counts as begun.</summary>
    public async Task WaitAsync(int lane, CancellationToken cancel)
    {
        while (true)
        {
            var wait = Take(lane);
            if (wait <= TimeSpan.Zero)
            {
                return;
            }

            await Task.Delay(wait, time, cancel);
        }
    }

    private TimeSpan Take(int lane)
    {
        lock (sync)
        {
            var now = time.GetUtcNow();
            recent.RemoveAll(at => now - at >= Day);
            var at = free.GetValueOrDefault(lane, now);
            if (notBefore > at)
            {
                at = notBefore;
            }

            if (recent.Count > 0 && recent[^1] + Apart > at && free.Count == 0)
            {
                // The process before this one began a session just now.
                at = recent[^1] + Apart;
            }

            if (recent.Count >= Freely && recent[^1] + Slowly > at)
            {
                at = recent[^1] + Slowly;
            }

            if (at > now)
            {
                return at - now;
            }

            recent.Add(now);
            free[lane] = now + Apart;
            return TimeSpan.Zero;
        }
    }
}
