using System.Collections.Concurrent;
using System.Globalization;
using Bot.Adapters.Playground;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using NodaTime;

namespace Bot.Bench;

/// <summary>
/// Very many couples live thirty days with everything switched on: SQLite on disk, sealed, each of their words and moments a
/// whole turn, each message carried. The clock is set by hand and stops at every moment on the way.
/// </summary>
internal static class Month
{
    private static readonly string[] Zones =
    [
        "Europe/Lisbon",
        "Europe/Berlin",
        "America/New_York",
        "America/Sao_Paulo",
        "Asia/Kolkata",
        "Australia/Sydney",
    ];

    private static readonly string[] Acts =
    [
        "/knock did you see it",
        "/space 1h",
        "/back",
        "/together 20m",
        "/plan add \"dinner\" friday 19:00",
        "/thanks the soup",
        "/quiet now 1h",
        "/checkin",
        "/idea together",
        "/week",
        "/journal write a good day, and I want to remember it",
        "/ritual skip 1",
    ];

    public static async Task RunAsync(Options options)
    {
        var couples = options.Number("couples", 1_000);
        var days = options.Number("days", 30);
        var clock = new PlaygroundClock(Instant.FromUtc(2027, 3, 1, 12, 0));
        await using var here = await Installation.OpenAsync(Path.Combine(options.Directory, "month"), clock);
        var town = new Town(here, couples);
        var walk = new ClockWalk(
            here.Store,
            here.Dispatcher,
            here.Relay,
            () => here.Companion.Now,
            (to, _) =>
            {
                clock.Set(to);
                return ValueTask.CompletedTask;
            }
        );
        var used = new Used();
        await town.SettleInAsync(walk);
        Figures.Note($"{couples:N0} couples have settled in after {used.Seconds:0} s");
        for (var hour = 0; hour < days * 24; hour++)
        {
            await walk.GoToAsync(clock.Now + Duration.FromHours(1), default);
            await town.ActAsync(hour);
        }

        await walk.SettleAsync(default);
        Figures.Row(
            $"{couples:N0} couples, {days} days: {town.Words:N0} words and presses, {here.Sent:N0} messages",
            $"{used.Seconds:0} s ({used.CpuSeconds:0} s of CPU)",
            "< 180 s"
        );
    }

    /// <summary>The people, what they see last, and what they do.</summary>
    private sealed class Town(Installation here, int couples)
    {
        private readonly ConcurrentDictionary<string, Outgoing> last = new(StringComparer.Ordinal);
        private int events;

        public int Words => events;

        public async Task SettleInAsync(ClockWalk walk)
        {
            here.Seen = message =>
            {
                if (message is { Account: { } account, Edits: null })
                {
                    last[account] = message;
                }
            };
            await EachAsync(
                async (a, b) =>
                {
                    await SayAsync(a, $"/settings zone {Zones[a % Zones.Length]}");
                    await SayAsync(b, $"/settings zone {Zones[a % Zones.Length]}");
                    await SayAsync(a, "/pair");
                }
            );
            await walk.SettleAsync(default);
            await EachAsync(async (a, b) => await SayAsync(b, $"/join {CodeFor(a)}"));
            await PressAllAsync(walk, (a, b) => PressAsync(b, "Join"));
            await PressAllAsync(walk, (a, b) => PressAsync(a, "Yes, that's"));
            foreach (
                var ritual in new[]
                {
                    "\"coffee\" weekdays 8:00",
                    "\"screens away\" every day 20:00 for 30m",
                    "\"an evening each\" sat 19:00 for 3h kind turns",
                }
            )
            {
                await EachAsync(async (a, b) => await SayAsync(a, $"/ritual add {ritual}"));
                await PressAllAsync(walk, (a, b) => PressAsync(b, "Yes, let's"));
            }

            await EachAsync(
                async (a, b) =>
                {
                    foreach (var who in new[] { a, b })
                    {
                        await SayAsync(who, "/quiet 22:00-07:00");
                        await SayAsync(who, "/settings hello 21:00");
                        await SayAsync(who, "/settings checkin sun 18:00");
                        await SayAsync(who, "/ritual add \"a walk\" every day 7:30 for 15m kind me");
                    }
                }
            );
            await walk.SettleAsync(default);
        }

        /// <summary>In each hour some of them do something, and some answer what they see.</summary>
        public async Task ActAsync(int hour)
        {
            var random = new Random(hour);
            var acting = Enumerable
                .Range(0, couples * 2)
                .Where(_ => random.Next(8) == 0)
                .Select(who => (Who: who, Act: Acts[random.Next(Acts.Length)], Presses: random.Next(3) > 0))
                .ToList();
            await Parallel.ForEachAsync(
                acting,
                new ParallelOptions { MaxDegreeOfParallelism = 64 },
                async (a, _) =>
                {
                    if (a.Presses)
                    {
                        await PressAsync(a.Who, "");
                    }
                    else
                    {
                        await SayAsync(a.Who, a.Act);
                    }
                }
            );
        }

        private Task EachAsync(Func<int, int, Task> act) =>
            Parallel.ForEachAsync(
                Enumerable.Range(0, couples),
                new ParallelOptions { MaxDegreeOfParallelism = 64 },
                async (couple, _) => await act(2 * couple, (2 * couple) + 1)
            );

        private async Task PressAllAsync(ClockWalk walk, Func<int, int, Task> press)
        {
            await walk.SettleAsync(default);
            await EachAsync(press);
            await walk.SettleAsync(default);
        }

        private string CodeFor(int who) =>
            last[Population.AccountOf(who)].Text.Split('\n').First(l => l is [_, _, _, _, '-', _, _, _, _]);

        private Task SayAsync(int who, string words) => HandleAsync(who, new IncomingBody.Said(words));

        /// <summary>The button under what they saw last, if it has one that begins so.</summary>
        private async Task PressAsync(int who, string label)
        {
            if (
                last.GetValueOrDefault(Population.AccountOf(who)) is { } message
                && message.Choices.FirstOrDefault(c => c.Label.StartsWith(label, StringComparison.Ordinal))
                    is { } choice
            )
            {
                last.TryRemove(Population.AccountOf(who), out _);
                var shown = new ShownMessage("m", message.Text, choice.Label);
                await HandleAsync(who, new IncomingBody.Pressed(choice.Token, shown));
            }
        }

        private async Task HandleAsync(int who, IncomingBody body)
        {
            var number = Interlocked.Increment(ref events);
            var incoming = new Incoming(
                Installation.Platform,
                string.Create(CultureInfo.InvariantCulture, $"{number}"),
                new Speaker(Population.AccountOf(who), Population.Name(who), "en"),
                new PlaceRef(Installation.Platform, null),
                body
            );
            await here.Companion.HandleAsync(incoming, default);
        }
    }
}
