using NodaTime;
using NodaTime.TimeZones;

namespace Bot.Core.Time;

/// <summary>
/// What a wall-clock time means on the nights the clocks change: a time the zone skips moves forward by the length of
/// the gap (02:30 becomes 03:30), a time that comes twice is the earlier one. RFC 5545 section 3.3.5 asks for the same.
/// </summary>
public static class ClockChange
{
    public static ZoneLocalMappingResolver Rule { get; } =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    /// <summary>The one instant of this local date and time in the zone.</summary>
    public static Instant Map(LocalDateTime local, DateTimeZone zone) => zone.ResolveLocal(local, Rule).ToInstant();

    // Years in which local dates, and a few days around them, surely exist in every zone.
    private static readonly Instant Floor = Instant.FromUtc(1, 1, 10, 0, 0);
    private static readonly Instant Ceiling = Instant.FromUtc(9999, 1, 10, 0, 0);

    /// <summary>
    /// A local date early enough that every wish for an earlier date has its instant before <paramref name="instant"/>,
    /// even where a zone skipped a whole day.
    /// </summary>
    internal static LocalDate SafelyBefore(Instant instant, DateTimeZone zone) =>
        Instant.Min(Instant.Max(instant, Floor), Ceiling).InZone(zone).Date.PlusDays(-2);
}
