using NodaTime;

namespace Bot.Tests.Time;

/// <summary>All clock changes of all zones from 2026 to 2030, each once however many names it has.</summary>
internal static class ZoneChanges
{
    public static readonly Instant First = Instant.FromUtc(2026, 1, 1, 0, 0);
    public static readonly Instant Last = Instant.FromUtc(2031, 1, 1, 0, 0);

    public sealed record Change(DateTimeZone Zone, Instant At, LocalDateTime Before, LocalDateTime After)
    {
        /// <summary>Wall-clock times just before, at the edges of, in and after what is skipped or repeated.</summary>
        public IEnumerable<LocalTime> Times()
        {
            var (low, high) = Before < After ? (Before, After) : (After, Before);
            LocalDateTime[] all =
            [
                low.PlusMinutes(-1),
                low,
                low.PlusMinutes(1),
                low.PlusMinutes((int)Period.Between(low, high, PeriodUnits.Minutes).Minutes / 2),
                high.PlusMinutes(-1),
                high,
                high.PlusMinutes(1),
            ];
            return all.Select(local => new LocalTime(local.Hour, local.Minute)).Distinct();
        }

        public override string ToString() => $"{Zone.Id} at {At}";
    }

    public static IEnumerable<DateTimeZone> Zones =>
        DateTimeZoneProviders.Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id]);

    public static IReadOnlyList<Change> All { get; } =
    [
        .. Zones.SelectMany(zone =>
            zone.GetZoneIntervals(First, Last)
                .Where(interval => interval.HasStart && interval.Start >= First)
                .Select(interval => (zone, interval))
                .Select(pair => new Change(
                    pair.zone,
                    pair.interval.Start,
                    (pair.interval.Start - Duration.Epsilon).InZone(pair.zone).LocalDateTime.PlusNanoseconds(1),
                    pair.interval.Start.InZone(pair.zone).LocalDateTime
                ))
        ),
    ];
}
