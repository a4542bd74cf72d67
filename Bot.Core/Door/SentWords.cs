using System.Collections.Immutable;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Door;

/// <summary>
/// When somebody sent words of their own to the other within the last 24 hours, whatever they were: so that kindness can't
/// become a flood. What became of them isn't known here. Ends with the couple.
/// </summary>
public sealed record SentWords(ImmutableList<Instant> At)
{
    public static readonly Slice<SentWords> Slice = new("door.sentWords", new SentWords([]));

    public const int MostADay = 20;

    public static readonly Duration Kept = Duration.FromHours(24);

    /// <summary>When there is room for more; null if there is now.</summary>
    public Instant? RoomAt(Instant now)
    {
        var recent = Recent(now);
        return recent.Count < MostADay ? null : recent[^MostADay] + Kept;
    }

    public SentWords Add(Instant now) => new(Recent(now).Add(now));

    /// <summary>When the last of it is over and leaves no trace; null if there is nothing.</summary>
    public Instant? Fades => At.IsEmpty ? null : At[^1] + Kept;

    private ImmutableList<Instant> Recent(Instant now) => At.RemoveAll(at => at + Kept <= now);
}
