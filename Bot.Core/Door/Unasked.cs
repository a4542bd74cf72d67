using System.Collections.Immutable;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Door;

/// <summary>How much the companion says on its own account, in steps. Stored by name.</summary>
public enum UnaskedStep
{
    /// <summary>Once a day at most, and four times in seven days.</summary>
    Usual,

    /// <summary>Twice in seven days.</summary>
    Less,

    /// <summary>Once in seven days.</summary>
    Little,

    /// <summary>Nothing but what was asked for.</summary>
    None,
}

/// <summary>A feature's say on how little the companion speaks to both of a couple now; null if it has none.</summary>
public delegate UnaskedStep? LowersUnasked(Document pair, Instant now);

/// <summary>What somebody wants to hear from the companion itself. It is between the two of them, and outlives a couple.</summary>
/// <param name="StillUntil">Until then it begins nothing at all, not even what was agreed to. May have passed.</param>
public sealed record UnaskedSettings(UnaskedStep Step, Instant? StillUntil)
{
    public static readonly Slice<UnaskedSettings> Slice = new(
        "door.unasked",
        new UnaskedSettings(UnaskedStep.Usual, null)
    );

    /// <summary>For "until you say otherwise".</summary>
    public static readonly Instant ForGood = Instant.FromUtc(9000, 1, 1, 0, 0);

    public bool IsStill(Instant now) => StillUntil > now;
}

/// <summary>When the companion spoke unasked in the last seven days, and nothing older. Only the Door reads it.</summary>
public sealed record UnaskedPassed(ImmutableList<Instant> At)
{
    public static readonly Slice<UnaskedPassed> Slice = new("door.unaskedPassed", new UnaskedPassed([]));
}

/// <summary>
/// How often the companion may speak unasked: so many times on a day and in any seven days that follow each other, all of
/// them days of its person's calendar.
/// </summary>
public sealed record Budget(int ADay, int AWeek)
{
    private const int Days = 7;

    /// <summary>When something that waited for a day with room may come: nobody is woken by it.</summary>
    private static readonly LocalTime Forenoon = new(9, 0);

    public static Budget Of(UnaskedStep step) =>
        step switch
        {
            UnaskedStep.Usual => new Budget(1, 4),
            UnaskedStep.Less => new Budget(1, 2),
            UnaskedStep.Little => new Budget(1, 1),
            _ => new Budget(0, 0),
        };

    /// <summary>When there is room for one more: now, or in the forenoon of a later day. Null if there never is.</summary>
    public Instant? RoomAt(UnaskedPassed passed, Instant now, DateTimeZone zone)
    {
        if (ADay == 0 || AWeek == 0)
        {
            return null;
        }

        var days = passed.At.ConvertAll(at => at.InZone(zone).Date);
        var today = now.InZone(zone).Date;
        var day = today;

        // What lies more than a week ahead was noted by another clock; it can't keep the door closed for ever.
        for (var ahead = 0; ahead <= Days && !HasRoom(days, day); ahead++)
        {
            day = day.PlusDays(1);
        }

        return day == today ? now : Time.ClockChange.Map(day + Forenoon, zone);
    }

    /// <summary>The forenoon of the day after a moment.</summary>
    public static Instant Tomorrow(Instant now, DateTimeZone zone) =>
        Time.ClockChange.Map(now.InZone(zone).Date.PlusDays(1) + Forenoon, zone);

    /// <summary>With one more, and without what is too old to matter.</summary>
    public static UnaskedPassed Count(UnaskedPassed passed, Instant now, DateTimeZone zone)
    {
        var oldest = now.InZone(zone).Date.PlusDays(1 - Days);
        return new UnaskedPassed(passed.At.RemoveAll(at => at.InZone(zone).Date < oldest).Add(now));
    }

    private bool HasRoom(ImmutableList<LocalDate> days, LocalDate day) =>
        days.Count(d => d == day) < ADay && days.Count(d => d > day.PlusDays(-Days) && d <= day) < AWeek;
}
