using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Bot.Tests.Support;

/// <summary>
/// A calendar reader of the tests' own, strict where RFC 5545 is: every line ends in CRLF, none is longer than 75 octets,
/// and a property that isn't known is an error. It reads what the companion writes and nothing more.
/// </summary>
internal static class Ics
{
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static IReadOnlyList<IcsEvent> Read(byte[] content)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        text.ShouldEndWith("\r\n");
        var lines = text.Split("\r\n")[..^1];
        lines.ShouldAllBe(l => !l.Contains('\r') && !l.Contains('\n') && Encoding.UTF8.GetByteCount(l) <= 75);
        var events = new List<IcsEvent>();
        Dictionary<string, string>? open = null;
        var within = new Stack<string>();
        foreach (var (name, value) in Unfolded(lines).Select(Split))
        {
            switch (name)
            {
                case "BEGIN":
                    within.Push(value);
                    open = value == "VEVENT" ? new Dictionary<string, string>(StringComparer.Ordinal) : open;
                    break;
                case "END":
                    within.Pop().ShouldBe(value);
                    if (value == "VEVENT")
                    {
                        events.Add(EventOf(open!));
                        open = null;
                    }

                    break;
                default:
                    within.ShouldNotBeEmpty();
                    open?.Add(name, value);
                    break;
            }
        }

        within.ShouldBeEmpty();
        events.Select(e => e.Uid).ShouldBeUnique();
        return events;
    }

    private static IEnumerable<string> Unfolded(string[] lines)
    {
        var whole = new StringBuilder();
        foreach (var line in lines)
        {
            if (line.StartsWith(' '))
            {
                whole.Append(line, 1, line.Length - 1);
                continue;
            }

            if (whole.Length > 0)
            {
                yield return whole.ToString();
            }

            whole.Clear().Append(line);
        }

        yield return whole.ToString();
    }

    private static (string Name, string Value) Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon], line[(colon + 1)..]);
    }

    private static IcsEvent EventOf(Dictionary<string, string> properties)
    {
        string[] known = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "TRANSP"];
        properties.Keys.Select(k => k.Split(';')[0]).ShouldAllBe(k => known.Contains(k));
        Utc.Parse(properties["DTSTAMP"]).Success.ShouldBeTrue();
        return properties.TryGetValue("DTSTART;VALUE=DATE", out var day)
            ? new IcsEvent(properties["UID"], Words(properties["SUMMARY"]), null, null)
            {
                Days = new DateInterval(
                    Date.Parse(day).Value,
                    Date.Parse(properties["DTEND;VALUE=DATE"]).Value.PlusDays(-1)
                ),
            }
            : new IcsEvent(
                properties["UID"],
                Words(properties["SUMMARY"]),
                Utc.Parse(properties["DTSTART"]).Value,
                properties.TryGetValue("DTEND", out var end) ? Utc.Parse(end).Value : null
            );
    }

    private static string Words(string escaped)
    {
        var words = new StringBuilder();
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                escaped[i].ShouldNotBe(';');
                escaped[i].ShouldNotBe(',');
                words.Append(escaped[i]);
                continue;
            }

            var next = escaped[++i];
            words.Append(next == 'n' ? '\n' : next);
            (next is 'n' or '\\' or ';' or ',').ShouldBeTrue(
                string.Create(CultureInfo.InvariantCulture, $"escaped '{next}'")
            );
        }

        return words.ToString();
    }
}

/// <summary>An event as a calendar understands it.</summary>
internal sealed record IcsEvent(string Uid, string Summary, Instant? Start, Instant? End)
{
    public DateInterval? Days { get; init; }
}
