using System.Globalization;
using Bot.Tests.Simulation;
using Bot.Tests.Support;
using NodaTime;
using NodaTime.Text;
using Xunit.Abstractions;

namespace Bot.Tests.Playground;

/// <summary>
/// Thirty days of a couple in two zones, as somebody would live them who has nothing but the playground's API: the real
/// program, its clock set by hand, killed and started again half-way. What they do follows from one seed.
/// </summary>
public sealed class MonthOverHttpTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Seed = 7;
    private const string Checkin = "Not this week";

    private static readonly Dictionary<string, DateTimeZone> Zones = new(StringComparer.Ordinal)
    {
        ["ana"] = DateTimeZoneProviders.Tzdb["Europe/Lisbon"],
        ["ben"] = DateTimeZoneProviders.Tzdb["America/New_York"],
    };

    private readonly Random random = new(Seed);
    private readonly List<string> faults = [];
    private readonly Dictionary<string, List<LocalDate>> unasked = new(StringComparer.Ordinal)
    {
        ["ana"] = [],
        ["ben"] = [],
    };
    private readonly Dictionary<string, List<PlaygroundMessage>> shown = new(StringComparer.Ordinal)
    {
        ["ana"] = [],
        ["ben"] = [],
    };
    private readonly List<(string Who, string Word)> kept = [];
    private RunningHost host = null!;
    private PlaygroundClient client = null!;
    private int words;
    private int calls;
    private int messages;

    public async Task InitializeAsync()
    {
        host = await RunningHost.PlaygroundAsync();
        client = new PlaygroundClient(host);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Thirty_days_over_the_api_break_no_quiet_hour_and_no_budget_and_tell_nothing_that_was_kept()
    {
        await SettleInAsync();
        var passed = 0;
        var isHalfWay = false;
        while (passed < 30 * 24 * 60)
        {
            var step = random.Next(20, 260);
            passed += step;
            Look(null, await client.Advance($"PT{step}M"), place: null);
            await DoAsync(random.Next(2) == 0 ? "ana" : "ben");
            if (!isHalfWay && passed > 15 * 24 * 60)
            {
                isHalfWay = true;
                await host.KillAsync();
                await host.RestartAsync();
            }
        }

        output.WriteLine($"{calls} calls, {messages} messages");
        faults.ShouldBeEmpty();
        messages.ShouldBeGreaterThan(400);
        foreach (var (who, days) in unasked)
        {
            days.ShouldNotBeEmpty(who);
            days.ShouldAllBe(day =>
                days.Count(d => d == day) == 1 && days.Count(d => d >= day && d < day.PlusDays(7)) <= 4
            );
        }
    }

    private static string Other(string who) => who == "ana" ? "ben" : "ana";

    private async Task SettleInAsync()
    {
        await client.Pair("ana", "ben");
        await SayAsync("ben", "/settings zone America/New_York");
        foreach (var who in Zones.Keys)
        {
            await SayAsync(who, "/quiet 22:00-07:00");
            await SayAsync(who, "/settings checkin sun 18:00");
            await SayAsync(who, "/settings hello 20:00");
            await SayAsync(who, $"/ritual add \"{Keep(who)}\" every day 7:30 for 15m kind me");
        }

        await SayAsync("ana", "/here", "us");
        await PressAsync("ana", "Ask ben");
        await PressAsync("ben", "Yes, ours");
        foreach (
            var ritual in new[]
            {
                "\"coffee\" weekdays 12:30",
                "\"screens away\" every day 20:00 for 30m",
                "\"an evening each\" sat 18:00 for 3h kind turns",
                "\"late film\" fri 23:30 for 2h",
            }
        )
        {
            await SayAsync("ana", $"/ritual add {ritual}");
            await PressAsync("ben", "Yes, let's");
        }
    }

    private Task DoAsync(string who) =>
        random.Next(14) switch
        {
            0 or 1 => DoAsync(who, $"/knock did you see it {++words}", who, "Leave it at the door"),
            2 => DoAsync(who, $"/knock it burns {++words}", who, "It's urgent", "Yes, now"),
            3 => SayAsync(who, $"/space {random.Next(10, 300)}m {Keep(who)}"),
            4 => DoAsync(who, "/together 20m", Other(who), random.Next(3) == 0 ? "Not tonight" : "I'm in"),
            5 => DoAsync(who, $"/plan add \"dinner {++words}\" fri 19:00", Other(who), "Yes, let's"),
            6 => SayAsync(who, $"/plan add \"{Keep(who)}\" sat 12:00 for 1h kind me"),
            7 => SayAsync(who, random.Next(2) == 0 ? "/ritual skip 1" : "/quiet now 90m"),
            8 => SayAsync(who, "/week", random.Next(2) == 0 ? "us" : "dm"),
            9 => DoAsync(who, "/meet start", Other(who), random.Next(2) == 0 ? "Yes, let's" : "Not today"),
            10 => DoAsync(who, "/needs", who, "Begin", "A little every day", "Keep it for me"),
            11 => SayAsync(who, random.Next(4) == 0 ? "stop" : "go on"),
            12 => DoAsync(who, $"/celebrate a good day {++words}", Other(who), "Okay"),
            _ => PressSomethingAsync(who),
        };

    private async Task DoAsync(string who, string text, string presser, params string[] labels)
    {
        await SayAsync(who, text);
        foreach (var label in labels)
        {
            await PressAsync(presser, label);
        }
    }

    private async Task SayAsync(string who, string text, string place = "dm") =>
        Look(who, await client.Say(who, text, place), place);

    private async Task PressAsync(string who, string label)
    {
        if (shown[who].TakeLast(4).LastOrDefault(m => m.Choices.Contains(label)) is { } message)
        {
            Look(who, await client.Press(who, message.Id, label), message.Place);
        }
    }

    // Whatever is there to press, but for what would pass on a word that is to be kept.
    private async Task PressSomethingAsync(string who)
    {
        var open = shown[who]
            .TakeLast(12)
            .SelectMany(m => m.Choices.Select(c => (Message: m, Label: c)))
            .Where(c => !c.Label.StartsWith("Tell ", StringComparison.Ordinal) && c.Label != "Only for today")
            .ToList();
        if (open.Count > 0)
        {
            var (message, label) = open[random.Next(open.Count)];
            Look(who, await client.Press(who, message.Id, label), message.Place);
        }
    }

    private void Look(string? by, Answer answer, string? place)
    {
        calls++;
        if (answer.Status is not (200 or 409))
        {
            faults.Add($"{answer.Status}: {answer.Body}");
            return;
        }

        foreach (var message in answer.Messages.Where(m => !m.Edited))
        {
            messages++;
            if (message.Place.StartsWith("channel:", StringComparison.Ordinal))
            {
                if (place is null || !message.Silent && message.Only is null)
                {
                    faults.Add($"The channel was spoken to unasked, or aloud: {message}");
                }

                continue;
            }

            Check(by, message);
            shown[message.To!].Add(message);
        }
    }

    private void Check(string? by, PlaygroundMessage message)
    {
        var to = message.To!;
        var local = InstantPattern.ExtendedIso.Parse(message.At).Value.InZone(Zones[to]);
        var all = string.Join(' ', message.Choices.Prepend(message.Text));
        if (kept.Exists(k => k.Who != to && all.Contains(k.Word, StringComparison.Ordinal)))
        {
            faults.Add($"{to} was told what was kept: {message}");
        }

        if (MonthTests.IsUnkind(message.Text))
        {
            faults.Add($"Counts or blames: {message}");
        }

        if (by == to)
        {
            return;
        }

        if (local.Hour is >= 22 or < 7 && !message.Text.Contains("it can't wait", StringComparison.Ordinal))
        {
            faults.Add($"{to} was disturbed at {local.TimeOfDay}: {message}");
        }

        if (message.Choices.Contains(Checkin) || message.Text.Contains("what does it change", StringComparison.Ordinal))
        {
            unasked[to].Add(local.Date);
        }
    }

    private string Keep(string who)
    {
        var secret = string.Create(CultureInfo.InvariantCulture, $"secret{++words}of{who}");
        kept.Add((who, secret));
        return secret;
    }
}
