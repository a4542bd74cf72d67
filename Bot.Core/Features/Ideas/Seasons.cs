using NodaTime;
using NodaTime.TimeZones;

namespace Bot.Core.Features.Ideas;

/// <summary>The season where a clock is. Near the equator, and where it isn't known, there is none.</summary>
internal static class Seasons
{
    /// <summary>The tropics, in degrees.</summary>
    private const double Tropic = 23.5;

    private static readonly Lazy<Dictionary<string, double>> Latitudes = new(() =>
    {
        var source = TzdbDateTimeZoneSource.Default;
        return (source.ZoneLocations ?? [])
            .GroupBy(l => source.CanonicalIdMap[l.ZoneId], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Latitude, StringComparer.Ordinal);
    });

    public static IdeaSeason At(Instant now, DateTimeZone zone)
    {
        var id = TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone.Id, out var canonical)
            ? canonical
            : zone.Id;
        if (!Latitudes.Value.TryGetValue(id, out var latitude) || Math.Abs(latitude) < Tropic)
        {
            return IdeaSeason.Any;
        }

        var month = now.InZone(zone).Month;
        var northern = (month % 12 / 3) switch
        {
            0 => IdeaSeason.Winter,
            1 => IdeaSeason.Spring,
            2 => IdeaSeason.Summer,
            _ => IdeaSeason.Autumn,
        };
        return latitude > 0 ? northern : Opposite(northern);
    }

    private static IdeaSeason Opposite(IdeaSeason season) =>
        season switch
        {
            IdeaSeason.Winter => IdeaSeason.Summer,
            IdeaSeason.Spring => IdeaSeason.Autumn,
            IdeaSeason.Summer => IdeaSeason.Winter,
            _ => IdeaSeason.Spring,
        };
}
