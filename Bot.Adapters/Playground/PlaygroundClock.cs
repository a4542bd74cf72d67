using NodaTime;

namespace Bot.Adapters.Playground;

/// <summary>
/// The clock that people's moments go by, when it is set by hand. It stands still between settings and never goes back.
/// </summary>
public sealed class PlaygroundClock(Instant start) : IClock
{
    /// <summary>Beyond this no calendar is to be trusted, and after the year 9999 nothing works at all.</summary>
    public static readonly Instant Latest = Instant.FromUtc(2500, 1, 1, 0, 0);

    private long ticks = start.ToUnixTimeTicks();

    public Instant Now => Instant.FromUnixTimeTicks(Interlocked.Read(ref ticks));

    public void Set(Instant to)
    {
        if (to > Now)
        {
            Interlocked.Exchange(ref ticks, to.ToUnixTimeTicks());
        }
    }

    public Instant GetCurrentInstant() => Now;
}
