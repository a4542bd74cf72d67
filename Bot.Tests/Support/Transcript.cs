using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Bot.Tests.Support;

/// <summary>
/// A conversation as a test. Lines at the margin happen; the indented lines under each are all that the companion said
/// because of it, so an unexpected word fails, and so does an unexpected silence.
/// <code>
/// It is 2026-11-23 14:00 in Europe/Lisbon.
/// Ana and Ben are paired.
/// Ana: /quiet now 2h
///   to Ana: Quiet until 16:00. [End it now]
/// Ben: /knock hello
///   to Ben: …
/// Ben presses [Leave it at the door]
/// 2 hours pass
/// Ben: /join CODE1 (the first code that was shown)
/// Ana is blocked | Ana is open | restart | Ana in #us: /help | Ana fills text: words | it is 2026-11-24 08:00
/// </code>
/// </summary>
internal static partial class Transcript
{
    public static async Task Play(string script) => await PlayOn(script, couple: null);

    /// <summary>
    /// Plays a script on another stage. Between people the order there isn't told; each one's own is. A private chat has no
    /// forms to fill in: there, words answer.
    /// </summary>
    public static async Task PlayElsewhere(string script, Func<Instant, Task<ICouple>> open)
    {
        var played = await PlayAsync(script, null, open);
        var (expected, actual) = (TranscriptBlocks.Sorted(script), TranscriptBlocks.Sorted(played));
        if (expected != actual)
        {
            Assert.Fail($"Elsewhere the conversation went differently. What happened:\n\n{played}\n");
        }
    }

    public static async Task PlayOn(string script, Couple? couple)
    {
        var played = await PlayAsync(script, couple, at => Task.FromResult<ICouple>(new Couple(at)));
        if (!WithoutEmptyLines(played).SequenceEqual(WithoutEmptyLines(script), StringComparer.Ordinal))
        {
            Assert.Fail($"The conversation went differently. What happened:\n\n{played}\n");
        }
    }

    private static async Task<string> PlayAsync(string script, ICouple? couple, Func<Instant, Task<ICouple>> open)
    {
        var actual = new StringBuilder();
        var zone = DateTimeZoneProviders.Tzdb["Europe/Lisbon"];
        var zones = new Dictionary<string, string>(StringComparer.Ordinal);
        var codes = new List<string>();
        foreach (var line in script.Split('\n').Select(l => l.TrimEnd()))
        {
            if (line.Length == 0 || char.IsWhiteSpace(line[0]) || line.StartsWith('#'))
            {
                if (line.StartsWith('#'))
                {
                    actual.Append(line).Append('\n');
                }

                continue;
            }

            actual.Append(line).Append('\n');
            if (Opening().Match(line) is { Success: true } opening && couple is null)
            {
                zone = DateTimeZoneProviders.Tzdb[opening.Groups["zone"].Value];
                couple = await open(Moment(opening, zone));
                continue;
            }

            var before = couple!.All.Count;
            try
            {
                before = await Do(Named(line, codes), couple, zone, zones) ? 0 : before;
            }
            catch (InvalidOperationException e)
            {
                Assert.Fail($"{e.Message} What happened until then:\n\n{actual}\n");
            }

            foreach (var message in couple.All.Skip(before))
            {
                actual.Append(Numbered(Show(message), codes));
            }
        }

        if (couple is not null)
        {
            await couple.DisposeAsync();
        }

        return actual.ToString().TrimEnd();
    }

    // Codes are random: the first one shown is called CODE1 in the script.
    private static string Numbered(string shown, List<string> codes) =>
        Code()
            .Replace(
                shown,
                found =>
                {
                    if (!codes.Contains(found.Value))
                    {
                        codes.Add(found.Value);
                    }

                    return string.Create(CultureInfo.InvariantCulture, $"CODE{codes.IndexOf(found.Value) + 1}");
                }
            );

    private static string Named(string line, List<string> codes) =>
        codes
            .Select((code, i) => (Code: code, Name: string.Create(CultureInfo.InvariantCulture, $"CODE{i + 1}")))
            .Reverse()
            .Aggregate(line, (l, c) => l.Replace(c.Name, c.Code, StringComparison.Ordinal));

    // Empty lines part a message's paragraphs, or the script's scenes; which of the two can't be told apart.
    private static IEnumerable<string> WithoutEmptyLines(string text) =>
        text.Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0);

    /// <summary>True if what was shown before has been cleared.</summary>
    private static async Task<bool> Do(string line, ICouple couple, DateTimeZone zone, Dictionary<string, string> zones)
    {
        if (line == "restart")
        {
            await couple.Restart();
            await couple.Settle();
        }
        else if (Paired().Match(line) is { Success: true } paired)
        {
            var (one, two) = (paired.Groups["one"].Value, paired.Groups["two"].Value);
            await couple.Pair(one, two, zones.GetValueOrDefault(one, zone.Id), zones.GetValueOrDefault(two, zone.Id));
            return true;
        }
        else if (Zone().Match(line) is { Success: true } inZone)
        {
            zones[inZone.Groups["who"].Value] = inZone.Groups["zone"].Value;
            couple.Hint(inZone.Groups["who"].Value, inZone.Groups["zone"].Value);
        }
        else if (Reach().Match(line) is { Success: true } reach)
        {
            await couple.Block(reach.Groups["who"].Value, reach.Groups["how"].Value == "blocked");
        }
        else if (Passing().Match(line) is { Success: true } passing)
        {
            var count = passing.Groups["n"].Value is "a" or "an"
                ? 1
                : int.Parse(passing.Groups["n"].Value, CultureInfo.InvariantCulture);
            var unit = passing.Groups["unit"].Value;
            await couple.Pass(
                unit switch
                {
                    "second" => Duration.FromSeconds(count),
                    "minute" => Duration.FromMinutes(count),
                    "hour" => Duration.FromHours(count),
                    _ => Duration.FromDays(count),
                }
            );
        }
        else if (Opening().Match(line) is { Success: true } to)
        {
            await couple.GoTo(Moment(to, DateTimeZoneProviders.Tzdb[to.Groups["zone"].Value]));
        }
        else if (Later().Match(line) is { Success: true } later)
        {
            await couple.GoTo(Moment(later, zone));
        }
        else if (Press().Match(line) is { Success: true } press)
        {
            await couple.Press(press.Groups["who"].Value, press.Groups["label"].Value);
        }
        else if (Fill().Match(line) is { Success: true } fill)
        {
            await couple.Fill(fill.Groups["who"].Value, fill.Groups["field"].Value, fill.Groups["text"].Value);
        }
        else if (Says().Match(line) is { Success: true } says)
        {
            var channel = says.Groups["channel"].Success ? says.Groups["channel"].Value : null;
            await couple.Say(
                says.Groups["who"].Value,
                says.Groups["text"].Value.Replace("\\n", "\n", StringComparison.Ordinal),
                channel
            );
        }
        else
        {
            throw new FormatException($"The script doesn't say what this is: {line}");
        }

        return false;
    }

    private static Instant Moment(Match match, DateTimeZone zone)
    {
        var local = LocalDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd HH:mm")
            .Parse(match.Groups["at"].Value)
            .Value;
        return zone.AtLeniently(local).ToInstant();
    }

    private static string Show(Shown message)
    {
        var to = message switch
        {
            { Channel: null } => $"to {Name(message.Account!)}",
            { Account: null } => $"in #{message.Channel}",
            _ => $"in #{message.Channel} (only {Name(message.Account)})",
        };
        var silently = message.Silent ? ", silently" : "";
        var text = message.Text.Replace("\n", "\n    ", StringComparison.Ordinal);
        var choices = string.Concat(message.Choices.Select(c => $" [{c.Label}]"));
        var form = message.Form is null ? "" : $" {{{string.Join(", ", message.Form.Fields)}}}";
        var picture = message.Picture is null ? "" : $" (picture: {message.Picture.Alt})";
        var file = message.File is null ? "" : $" (file: {message.File.Name})";
        var lines = $"  {to}{silently}: {text}{choices}{form}{picture}{file}".Split('\n').Select(l => l.TrimEnd());
        return string.Join('\n', lines) + "\n";
    }

    private static string Name(string account) => char.ToUpperInvariant(account[0]) + account[1..];

    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^[Ii]t is (?<at>\d{4}-\d\d-\d\d \d\d:\d\d) in (?<zone>\S+?)\.?$", Plain, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[Ii]t is (?<at>\d{4}-\d\d-\d\d \d\d:\d\d)\.?$", Plain, 1000)]
    private static partial Regex Later();

    [GeneratedRegex(@"^(?<one>\w+) and (?<two>\w+) are paired\.?$", Plain, 1000)]
    private static partial Regex Paired();

    [GeneratedRegex(@"^(?<who>\w+) is in (?<zone>\w+/\w+)\.?$", Plain, 1000)]
    private static partial Regex Zone();

    [GeneratedRegex(@"^(?<who>\w+) is (?<how>blocked|open)\.?$", Plain, 1000)]
    private static partial Regex Reach();

    [GeneratedRegex(@"^(?<n>an?|\d+) (?<unit>second|minute|hour|day)s? pass(es)?\.?$", Plain, 1000)]
    private static partial Regex Passing();

    [GeneratedRegex(@"^(?<who>\w+) presses \[(?<label>.+)\]$", Plain, 1000)]
    private static partial Regex Press();

    [GeneratedRegex(@"^(?<who>\w+) fills (?<field>\w+): (?<text>.*)$", Plain, 1000)]
    private static partial Regex Fill();

    [GeneratedRegex(@"\b([0-9A-Z]{4}-[0-9A-Z]{4}|pair_[0-9a-z]{26}|(?<=calendar/)[0-9a-z]{26})\b", Plain, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?<who>\w+)( in #(?<channel>\w+))?: (?<text>.*)$", Plain, 1000)]
    private static partial Regex Says();
}
