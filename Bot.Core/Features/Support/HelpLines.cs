using Bot.Core.Json;
using NodaTime;
using NodaTime.TimeZones;

namespace Bot.Core.Features.Support;

/// <summary>What a line is there for.</summary>
internal enum HelpFor
{
    /// <summary>Despair, thoughts of suicide, any crisis of one's own.</summary>
    Crisis,

    /// <summary>Violence, fear, control.</summary>
    Violence,
}

/// <summary>Whom a line answers by its own rules.</summary>
internal enum HelpWho
{
    Anyone,
    Women,
    Men,
}

/// <summary>A telephone line.</summary>
/// <param name="Always">Day and night, by its source.</param>
/// <param name="Free">Free of charge in its country, by its source.</param>
/// <param name="Source">Where the number stood.</param>
/// <param name="Checked">The day on which it was read there. Nobody has called it.</param>
internal sealed record HelpLine(
    HelpFor For,
    HelpWho Who,
    string Name,
    string Number,
    bool Always,
    bool Free,
    string Source,
    LocalDate Checked
);

/// <summary>
/// A country's emergency number, and lines whose number was found in a source. Where none was found there is none: a wrong number
/// is worse than the emergency number and a directory.
/// </summary>
/// <param name="Code">ISO 3166.</param>
/// <param name="Names">How people write it.</param>
/// <param name="Checked">Null where the number is common knowledge and its source wasn't read.</param>
internal sealed record HelpCountry(
    string Code,
    IReadOnlyList<string> Names,
    string Emergency,
    string Source,
    LocalDate? Checked,
    IReadOnlyList<HelpLine> Lines
)
{
    private static readonly Lazy<IReadOnlyList<HelpCountry>> Book = new(() =>
        DataFile.Read<HelpCountry[]>("helpLines.json")
    );

    private static readonly Lazy<Dictionary<string, string>> Zones = new(() =>
        (TzdbDateTimeZoneSource.Default.Zone1970Locations ?? [])
            .Where(z => z.Countries.Count > 0)
            .GroupBy(z => z.ZoneId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Countries[0].Code, StringComparer.Ordinal)
    );

    public static IReadOnlyList<HelpCountry> All => Book.Value;

    public static HelpCountry? Find(string words)
    {
        var wanted = words.Trim().TrimEnd('.', '!', '?').ToLowerInvariant();
        return All.FirstOrDefault(c => c.Names.Contains(wanted, StringComparer.Ordinal))
            ?? All.FirstOrDefault(c => string.Equals(c.Code, wanted, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The country whose clock that is. Several countries can share a clock; then it is the one that gave it its name, so an
    /// answer always says which country it speaks of. Null where no country is known.
    /// </summary>
    public static HelpCountry? Of(DateTimeZone zone)
    {
        var source = TzdbDateTimeZoneSource.Default;
        var id = source.CanonicalIdMap.TryGetValue(zone.Id, out var canonical) ? canonical : zone.Id;
        return Zones.Value.TryGetValue(id, out var code) ? All.FirstOrDefault(c => c.Code == code) : null;
    }

    /// <summary>The line to name first: for anyone, day and night, before others.</summary>
    public HelpLine? First(HelpFor what) =>
        Lines.Where(l => l.For == what).OrderBy(l => l.Who).ThenByDescending(l => l.Always).FirstOrDefault();
}
