using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Tests.Support.Discord;

/// <summary>
/// A conversation on the fake Discord as a test: lines at the margin happen, the indented ones are all that people see of
/// it. At its end nothing has failed and Discord had nothing to object to.
/// <code>
/// It is 2026-11-23 14:00.
/// Ana and Ben are paired.
/// Ana: hello
/// Ana: /quiet set when=22:00-07:00 weekdays
/// Ana in #100: /ritual list
/// Ana presses [Leave it at the door]
/// Ana fills in: words
/// Ana blocks | Ana unblocks | 20 minutes pass | restart
/// </code>
/// </summary>
internal static partial class DiscordTranscript
{
    public static async Task PlayAsync(string script)
    {
        var actual = new StringBuilder();
        DiscordTown? town = null;
        FakeInteraction? last = null;
        var codes = new List<string>();
        try
        {
            foreach (var line in script.Split('\n').Where(l => l.Length > 0 && !char.IsWhiteSpace(l[0])))
            {
                actual.Append(line).Append('\n');
                if (Opening().Match(line) is { Success: true } opening)
                {
                    town = await DiscordTown.OpenAsync($"{opening.Groups["day"]}T{opening.Groups["time"]}:00Z");
                    await town.ConnectedAsync();
                    continue;
                }

                var named = codes.Aggregate(
                    line,
                    (l, code) => l.Replace($"CODE{codes.IndexOf(code) + 1}", code, StringComparison.Ordinal)
                );
                try
                {
                    last = await DoAsync(town!, named, last) ?? last;
                }
                catch (InvalidOperationException e)
                {
                    Assert.Fail($"{e.Message} What happened until then:\n\n{actual}\n");
                }

                await town!.SettleAsync();
                await (last?.Acknowledged.Task.WaitAsync(RunningHost.Hang) ?? Task.CompletedTask);

                // What is seen in different places is seen at the same time.
                var seen = town.Seen().Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal));
                foreach (var shown in seen.OrderBy(l => l.Split([',', ':'])[0], StringComparer.Ordinal))
                {
                    actual.Append(Numbered(shown, codes)).Append('\n');
                }
            }

            var played = actual.ToString().TrimEnd();
            if (!Lines(played).SequenceEqual(Lines(script), StringComparer.Ordinal))
            {
                Assert.Fail($"The conversation went differently. What happened:\n\n{played}\n");
            }

            town!.Failures.ShouldBeEmpty();
            town.Discord.Breaches.ShouldBeEmpty();
            town.Discord.State.Interactions.Values.Where(i => i.Answered == 0 || i.IsThinking).ShouldBeEmpty();
        }
        finally
        {
            if (town is not null)
            {
                await town.DisposeAsync();
            }
        }
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0);

    private static async Task<FakeInteraction?> DoAsync(DiscordTown town, string line, FakeInteraction? last)
    {
        if (line == "restart")
        {
            await town.StopAsync();
            await town.StartAsync();
            await town.ConnectedAsync();
            return null;
        }

        if (Pairing().Match(line) is { Success: true } pairing)
        {
            await town.PairAsync(pairing.Groups["one"].Value, pairing.Groups["two"].Value);
            return null;
        }

        if (Passing().Match(line) is { Success: true } passing)
        {
            var count = int.Parse(passing.Groups["n"].Value, CultureInfo.InvariantCulture);
            await town.PassAsync(
                passing.Groups["unit"].Value switch
                {
                    "second" => TimeSpan.FromSeconds(count),
                    "minute" => TimeSpan.FromMinutes(count),
                    _ => TimeSpan.FromHours(count),
                }
            );
            return null;
        }

        var act = Act().Match(line);
        act.Success.ShouldBeTrue($"Nobody understands the line: {line}");
        var person = town[act.Groups["who"].Value];
        var channel = act.Groups["where"].Success ? FakeState.Us : null;
        switch (act.Groups["what"].Value)
        {
            case "blocks":
                person.User.IsBlocking = true;
                return null;
            case "unblocks":
                person.User.IsBlocking = false;
                return null;
            case var pressed when pressed.StartsWith("presses [", StringComparison.Ordinal):
                return await person.PressAsync(pressed["presses [".Length..^1]);
            case var filled when filled.StartsWith("fills in: ", StringComparison.Ordinal):
                return await person.FillAsync(last!, filled["fills in: ".Length..]);
        }

        var said = act.Groups["said"].Value;
        if (!said.StartsWith('/'))
        {
            await person.WriteAsync(said);
            return null;
        }

        var parts = said[1..].Split(" | ");
        var head = parts[0].Split(' ').TakeWhile(w => !w.Contains('=', StringComparison.Ordinal)).ToList();
        var command = string.Join(' ', head);
        var options = string.Join(" | ", parts)[command.Length..]
            .Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(o => o.Split('=', 2))
            .Select(o => (o[0], int.TryParse(o[1], out var number) ? JsonValue.Create(number) : (JsonNode)o[1]!))
            .ToArray();
        return await person.SlashAsync(command, channel, options);
    }

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

                    return $"CODE{codes.IndexOf(found.Value) + 1}";
                }
            );

    [GeneratedRegex(@"^It is (?<day>\S+) (?<time>\d\d:\d\d)\.$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?<one>\w+) and (?<two>\w+) are paired\.$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pairing();

    [GeneratedRegex(@"^(?<n>\d+) (?<unit>second|minute|hour)s? passe?s?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Passing();

    [GeneratedRegex(
        @"^(?<who>[A-Z]\w+)( in #(?<where>\d+))?(: (?<said>.*)| (?<what>presses \[.*\]|fills in: .*|blocks|unblocks))$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Act();

    [GeneratedRegex(@"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b|pair_\w+", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
