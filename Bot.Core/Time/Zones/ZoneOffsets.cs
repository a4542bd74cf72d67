using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Time;

/// <summary>Fixed offsets as ids of the tz database, whose signs are the other way round: UTC+2 is <c>Etc/GMT-2</c>.</summary>
internal static partial class ZoneOffsets
{
    /// <summary>
    /// The id for <c>utc+2</c>, <c>GMT-3</c>, <c>+02:00</c>; empty for an offset without an id of its own (half hours, beyond
    /// +14 and -12); null when the text is no offset.
    /// </summary>
    public static string? Read(string text)
    {
        var form = Form().Match(text.Trim());
        if (!form.Success)
        {
            return null;
        }

        if (!form.Groups["hours"].Success)
        {
            return "Etc/UTC";
        }

        var hours = int.Parse(form.Groups["hours"].ValueSpan, CultureInfo.InvariantCulture);
        var east = form.Groups["sign"].Value == "+";
        var whole = form.Groups["minutes"].Value is "" or "00";
        return !whole || hours > (east ? 14 : 12) ? ""
            : hours == 0 ? "Etc/UTC"
            : string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{(east ? '-' : '+')}{hours}");
    }

    [GeneratedRegex(
        """\A((utc|gmt|z|zulu)|(utc|gmt)?\s*(?<sign>[+\-\u2212\u2013])\s*(?<hours>[0-9]{1,2})(:?(?<minutes>[0-9]{2}))?)\z""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
