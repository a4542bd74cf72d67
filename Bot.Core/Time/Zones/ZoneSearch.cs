using System.Globalization;
using System.Text;
using NodaTime.TimeZones;

namespace Bot.Core.Time;

/// <summary>
/// Finds time zones by what people call them: an id (<c>europe/lisbon</c>), a city (<c>new york</c>), a country
/// (<c>portugal</c>) or an offset (<c>utc+2</c>). Short names such as PST stand for several rules, so they give their
/// candidates and are never taken as one zone by themselves.
/// </summary>
public static class ZoneSearch
{
    private static readonly TzdbDateTimeZoneSource Source = TzdbDateTimeZoneSource.Default;
    private static readonly IReadOnlyList<(string Name, string Id)> Names = [.. AllNames().Distinct()];

    // Abbreviations say an offset, and only together with a place which clock changes go with it.
    private static readonly Dictionary<string, string[]> Abbreviations = new(StringComparer.Ordinal)
    {
        ["pst"] = ["America/Los_Angeles", "America/Vancouver", "Asia/Manila"],
        ["pdt"] = ["America/Los_Angeles", "America/Vancouver"],
        ["mst"] = ["America/Denver", "America/Phoenix", "America/Edmonton"],
        ["mdt"] = ["America/Denver", "America/Edmonton"],
        ["cst"] = ["America/Chicago", "America/Mexico_City", "Asia/Shanghai"],
        ["cdt"] = ["America/Chicago", "America/Winnipeg"],
        ["est"] = ["America/New_York", "America/Toronto", "America/Panama"],
        ["edt"] = ["America/New_York", "America/Toronto"],
        ["ist"] = ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"],
        ["bst"] = ["Europe/London", "Asia/Dhaka"],
        ["cet"] = ["Europe/Berlin", "Europe/Paris", "Europe/Madrid"],
        ["cest"] = ["Europe/Berlin", "Europe/Paris", "Europe/Madrid"],
        ["eet"] = ["Europe/Athens", "Europe/Helsinki", "Europe/Bucharest"],
        ["wet"] = ["Europe/Lisbon", "Atlantic/Canary"],
        ["ast"] = ["America/Halifax", "America/Puerto_Rico", "Asia/Riyadh"],
    };

    /// <summary>
    /// Canonical ids of the tz database, best first, at most <paramref name="max"/>: the whole name, then names that begin
    /// so, then names that contain it, then names a letter or two away. A whole id or city comes alone. Empty when nothing
    /// resembles the text. Never throws for any text.
    /// </summary>
    public static IReadOnlyList<string> Find(string text, int max)
    {
        var wanted = Tidy(text);
        if (wanted.Length == 0 || wanted.Length > 60 || max < 1)
        {
            return [];
        }

        if (Abbreviations.TryGetValue(wanted, out var candidates))
        {
            return [.. candidates.Take(max)];
        }

        if (ZoneOffsets.Read(text) is { } offset)
        {
            return offset.Length == 0 ? [] : [offset];
        }

        var exact = Where(name => name == wanted);
        var found = exact.Count > 0 ? exact : [.. Resembling(wanted)];
        return [.. found.Distinct().Take(max)];
    }

    private static IEnumerable<string> Resembling(string wanted)
    {
        var close = Where(name => name.StartsWith(wanted, StringComparison.Ordinal))
            .Concat(wanted.Length < 3 ? [] : Where(name => name.Contains(wanted, StringComparison.Ordinal)))
            .ToList();
        if (close.Count > 0 || wanted.Length < 4)
        {
            return close;
        }

        var lookalikes = Lookalikes.Of(wanted, Names.Select(entry => entry.Name).Distinct(), 10);
        return lookalikes.SelectMany(lookalike => Where(name => name == lookalike));
    }

    private static List<string> Where(Func<string, bool> fits) =>
        [.. Names.Where(entry => fits(entry.Name)).Select(entry => entry.Id)];

    private static IEnumerable<(string Name, string Id)> AllNames()
    {
        var real = Source.GetIds().Where(id => !id.StartsWith("Etc/", StringComparison.Ordinal)).ToList();
        foreach (var id in real.Order(StringComparer.Ordinal).Append("Etc/UTC"))
        {
            var canonical = Source.CanonicalIdMap[id];
            yield return (Tidy(id), canonical);
            if (id.Contains('/', StringComparison.Ordinal))
            {
                yield return (Tidy(id[(id.LastIndexOf('/') + 1)..]), canonical);
            }
        }

        foreach (var place in Source.ZoneLocations ?? [])
        {
            yield return (Tidy(place.CountryName), Source.CanonicalIdMap[place.ZoneId]);
        }
    }

    /// <summary>Lower case without accents; everything but letters, digits and signs is one space.</summary>
    private static string Tidy(string text)
    {
        var tidy = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().SelectMany(Plain))
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '+' or '-')
            {
                tidy.Append(Rune.ToLowerInvariant(rune));
            }
            else if (tidy.Length > 0 && tidy[^1] != ' ')
            {
                tidy.Append(' ');
            }
        }

        return tidy.ToString().TrimEnd();
    }

    // Only letters and digits: code points that are no characters cannot be normalised.
    private static IEnumerable<Rune> Plain(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
            ? rune.ToString()
                .Normalize(NormalizationForm.FormKD)
                .EnumerateRunes()
                .Where(part => Rune.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            : [rune];
}
