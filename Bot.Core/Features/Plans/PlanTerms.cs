using Bot.Core.Time;
using NodaTime;
using NodaTime.TimeZones;

namespace Bot.Core.Features.Plans;

/// <summary>
/// When something is that happens once: a date and a time of day on somebody's clock, or whole days. A length of days goes by
/// the calendar, so three days from Friday 18:00 end on Monday at 18:00, also where the clocks change between.
/// </summary>
/// <param name="At">Null for whole days.</param>
/// <param name="Length">Null where it is open; for whole days that is one day.</param>
/// <param name="IsSecond">In an hour that comes twice, the second one is meant: "in 2h" may have said so.</param>
internal sealed record PlanTerms(LocalDate Date, LocalTime? At, string Zone, Duration? Length, bool IsSecond = false)
{
    private static readonly ZoneLocalMappingResolver SecondOfTwo = Resolvers.CreateMappingResolver(
        Resolvers.ReturnLater,
        Resolvers.ReturnForwardShifted
    );

    /// <summary>How long something without a length is taken to go on before it's off the list.</summary>
    private static readonly Duration Open = Duration.FromHours(3);

    public static PlanTerms Of(Instant start, DateTimeZone zone, Duration? length)
    {
        var local = start.InZone(zone).LocalDateTime;
        return new PlanTerms(local.Date, local.TimeOfDay, zone.Id, length, ClockChange.Map(local, zone) < start);
    }

    public DateTimeZone Clock => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) ?? DateTimeZone.Utc;

    public Instant Start => At is { } at ? On(Date + at) : Clock.AtStartOfDay(Date).ToInstant();

    /// <summary>Null where no end is known.</summary>
    public Instant? End =>
        At is not { } at ? Clock.AtStartOfDay(Date.PlusDays(Math.Max(1, WholeDays))).ToInstant()
        : Length is not { } length ? null
        : On((Date + at).PlusDays(WholeDays)) + (length - Duration.FromDays(WholeDays));

    /// <summary>The days it takes, both ends included; null where it has a time of day.</summary>
    public DateInterval? Days => At is null ? new DateInterval(Date, Date.PlusDays(Math.Max(1, WholeDays) - 1)) : null;

    /// <summary>Several days, or whole ones: something to pack for.</summary>
    public bool IsLong => At is null || WholeDays > 0;

    /// <summary>From then on it's past.</summary>
    public Instant Over => End ?? Start + Open;

    /// <summary>Until then it can still be agreed on.</summary>
    public Instant LastCall => At is null ? Over : Start;

    public PlanTerms OnDay(LocalDate date) => this with { Date = date, IsSecond = false };

    private int WholeDays => Length?.Days ?? 0;

    private Instant On(LocalDateTime local) =>
        Clock.ResolveLocal(local, IsSecond ? SecondOfTwo : ClockChange.Rule).ToInstant();
}
