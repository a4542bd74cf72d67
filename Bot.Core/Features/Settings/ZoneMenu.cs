namespace Bot.Core.Features.Settings;

/// <summary>A zone by two taps: a part of the world, then a city that most people there know.</summary>
internal static class ZoneMenu
{
    private static readonly Dictionary<string, string[]> Zones = new(StringComparer.Ordinal)
    {
        ["europe"] =
        [
            "Europe/Lisbon",
            "Europe/London",
            "Europe/Madrid",
            "Europe/Paris",
            "Europe/Berlin",
            "Europe/Rome",
            "Europe/Warsaw",
            "Europe/Athens",
            "Europe/Kyiv",
            "Europe/Istanbul",
        ],
        ["americas"] =
        [
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Toronto",
            "America/Mexico_City",
            "America/Bogota",
            "America/Lima",
            "America/Sao_Paulo",
            "America/Argentina/Buenos_Aires",
        ],
        ["africa"] =
        [
            "Africa/Casablanca",
            "Africa/Accra",
            "Africa/Lagos",
            "Africa/Cairo",
            "Africa/Nairobi",
            "Africa/Johannesburg",
        ],
        ["asia"] =
        [
            "Asia/Dubai",
            "Asia/Karachi",
            "Asia/Kolkata",
            "Asia/Dhaka",
            "Asia/Bangkok",
            "Asia/Jakarta",
            "Asia/Singapore",
            "Asia/Shanghai",
            "Asia/Manila",
            "Asia/Tokyo",
            "Asia/Seoul",
        ],
        ["pacific"] =
        [
            "Australia/Perth",
            "Australia/Adelaide",
            "Australia/Brisbane",
            "Australia/Sydney",
            "Pacific/Auckland",
            "Pacific/Honolulu",
        ],
    };

    public static IEnumerable<string> Regions => Zones.Keys;

    public static IReadOnlyList<string> In(string region) => Zones.GetValueOrDefault(region, []);
}
