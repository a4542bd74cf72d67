using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Bot.Core.Features.Calendar;

/// <summary>
/// A calendar as RFC 5545 has it: instants in UTC, so no calendar has to know our rules for changing clocks; lines ended by
/// CRLF and folded at 75 octets, never within a character; text escaped.
/// </summary>
internal static class CalendarFile
{
    private const int LongestLine = 75;

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>The same events on the same day give the same bytes.</summary>
    public static string Write(IReadOnlyList<CalendarEvent> events, Instant now)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Two Trees//Two Trees//EN");
        Line(file, "CALSCALE:GREGORIAN");
        Line(file, "METHOD:PUBLISH");
        Line(file, "X-WR-CALNAME:Two Trees");
        Line(file, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        Line(file, "X-PUBLISHED-TTL:PT1H");
        var stamp = Utc.Format(now.InUtc().Date.AtMidnight().InUtc().ToInstant());
        foreach (var one in events)
        {
            Write(file, one, stamp);
        }

        if (events.Count == 0)
        {
            // A calendar without any component isn't one.
            WriteUtc(file);
        }

        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static void Write(StringBuilder file, CalendarEvent one, string stamp)
    {
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{Escape(one.Uid)}@two-trees");
        Line(file, $"DTSTAMP:{stamp}");
        if (one.Days is { } days)
        {
            Line(file, $"DTSTART;VALUE=DATE:{Date.Format(days.Start)}");
            Line(file, $"DTEND;VALUE=DATE:{Date.Format(days.End.PlusDays(1))}");
        }
        else
        {
            Line(file, $"DTSTART:{Utc.Format(one.Start)}");
            if (one.End is { } end && end > one.Start)
            {
                Line(file, $"DTEND:{Utc.Format(end)}");
            }
        }

        Line(file, $"SUMMARY:{Escape(one.Title)}");
        Line(file, one.IsFree ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE");
        Line(file, "END:VEVENT");
    }

    private static void WriteUtc(StringBuilder file)
    {
        Line(file, "BEGIN:VTIMEZONE");
        Line(file, "TZID:Etc/UTC");
        Line(file, "BEGIN:STANDARD");
        Line(file, "DTSTART:19700101T000000");
        Line(file, "TZOFFSETFROM:+0000");
        Line(file, "TZOFFSETTO:+0000");
        Line(file, "END:STANDARD");
        Line(file, "END:VTIMEZONE");
    }

    /// <summary>What is left of a control character would end the line, and with it begin a property that nobody wrote.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\\' => escaped.Append(@"\\"),
                ';' => escaped.Append(@"\;"),
                ',' => escaped.Append(@"\,"),
                '\n' => escaped.Append(@"\n"),
                '\t' => escaped.Append(' '),
                < 0x20 or 0x7F => escaped,
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }

    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
