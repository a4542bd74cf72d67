using System.Globalization;
using Bot.Core.Conversation;
using Bot.Tests.Door;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Simulation;

/// <summary>
/// A couple that lives with everything switched on, and a companion that would like to talk every hour besides. What they
/// do follows from the seed alone. Each keeps things to themself; <see cref="Kept"/> says whose words these are.
/// </summary>
internal sealed class BusyCouple(int seed) : IDisposable
{
    public const string Quiet = "22:00-07:00";

    private readonly Random random = new(seed);
    private int words;

    public Couple Couple { get; } =
        new(Couple.At("2027-03-01T12:00:00Z"), features: Talkative.Registry(TooMuch.Drop)) { TellsErrands = true };

    /// <summary>Words that one of them wrote and didn't give to the other.</summary>
    public Dictionary<string, string> Kept { get; } = new(StringComparer.Ordinal);

    /// <summary>From which message on somebody's screen shows no words but on tap.</summary>
    public Dictionary<string, int> Covered { get; } = new(StringComparer.Ordinal);

    public static string Other(string who) => who == "Ana" ? "Ben" : "Ana";

    public static DateTimeZone ZoneOf(string who) =>
        DateTimeZoneProviders.Tzdb[who == "Ana" ? "Europe/Lisbon" : "America/New_York"];

    public async Task LiveAsync(Duration length)
    {
        await SettleInAsync();
        var end = Couple.Now + length;
        while (Couple.Now < end)
        {
            await Couple.Pass(Duration.FromMinutes(random.Next(1, 200)));
            var who = random.Next(2) == 0 ? "Ana" : "Ben";
            Couple.Block(who, isBlocked: false);
            await DoAsync(who);
        }
    }

    public void Dispose() => Couple.Dispose();

    private async Task SettleInAsync()
    {
        await Couple.Pair("Ana", "Ben", ZoneOf("Ana").Id, ZoneOf("Ben").Id);
        foreach (var who in new[] { "Ana", "Ben" })
        {
            await Couple.Say(who, $"/quiet {Quiet}");
            await Couple.Say(who, "/settings hello 21:00");
            await Couple.Say(who, "/settings checkin sun 18:00");
            await Couple.Say(who, $"/ritual add \"{Keep(who)}\" every day 7:30 for 15m kind me");
            await Couple.Say(who, "/mine");
            await Couple.Press(who, "Someone");
            await Couple.Say(who, Keep(who));
            await Couple.Press(who, "Nudge me");
            await Couple.Press(who, "Once a month");
        }

        await Couple.Say("Ana", "/here", "us");
        await Couple.Press("Ana", "Ask Ben");
        await Couple.Press("Ben", "Yes, ours");
        foreach (
            var ritual in new[]
            {
                "\"coffee\" weekdays 8:00",
                "\"screens away\" every day 20:00 for 30m",
                "\"an evening each\" sat 19:00 for 3h kind turns",
                "\"late film\" fri 23:30 for 2h",
                "\"early walk\" sun 6:00",
            }
        )
        {
            await Couple.Say("Ana", $"/ritual add {ritual}");
            await Couple.Press("Ben", "Yes, let's");
        }

        await Couple.Say("Ben", "/settings previews off");
        Covered["Ben"] = Couple.All.Count;
    }

    private async Task DoAsync(string who)
    {
        switch (random.Next(25))
        {
            case 0 or 1:
                await Couple.Say(who, $"/knock did you see it {++words}");
                await TryAsync(who, "Leave it at the door");
                break;
            case 2:
                await Couple.Say(who, $"/knock it burns {++words}");
                await TryAsync(who, "It's urgent");
                await TryAsync(who, "Yes, now");
                break;
            case 3:
                await Couple.Say(who, $"/space {random.Next(10, 300)}m {Keep(who)}");
                break;
            case 4:
                await Couple.Say(who, "/back");
                break;
            case 5:
                await Couple.Say(who, $"/together {random.Next(5, 60)}m");
                await TryAsync(Other(who), random.Next(3) == 0 ? "Not tonight" : "I'm in");
                break;
            case 6:
                await Couple.Say(who, $"/plan add \"dinner {++words}\" {Day()} 19:00");
                break;
            case 7:
                await Couple.Say(who, $"/ritual {(random.Next(2) == 0 ? "skip" : "pause")} {random.Next(1, 7)}");
                break;
            case 8:
                await Couple.Say(who, $"/quiet now {random.Next(10, 200)}m");
                break;
            case 9 when random.Next(2) == 0:
                await Couple.Say(who, $"/celebrate a good day {++words}");
                break;
            case 9:
                await Couple.Say(who, random.Next(2) == 0 ? "/ritual list" : "/plan list", "us");
                break;
            case 10:
                await Couple.Say(who, random.Next(4) == 0 ? "stop" : "go on");
                break;
            case 11:
                Couple.Block(who, isBlocked: true);
                break;
            case 12:
                Couple.Restart();
                break;
            case 13:
                // Nobody notices how time goes by: the companion was down.
                Couple.Sleep(Duration.FromMinutes(random.Next(1, 2000)));
                await Couple.Settle();
                break;
            case 14:
                await Couple.Say(who, $"/plan add \"{Keep(who)}\" {Day()} 12:00 for 1h kind me");
                break;
            case 15:
                await Couple.Say(who, $"/thanks the soup {++words}");
                await TryAsync(who, random.Next(2) == 0 ? "Now" : "Keep it for the check-in");
                break;
            case 16:
                await Couple.Say(who, $"/swap I do dinner {++words}");
                break;
            case 17:
                await Couple.Say(who, random.Next(3) == 0 ? "/meet pause 20m" : "/meet start");
                await TryAsync(Other(who), random.Next(3) == 0 ? "Not today" : "Yes, let's");
                break;
            case 18:
                await Couple.Say(who, "/needs");
                await PressSomethingAsync(who);
                break;
            case 19:
                await Couple.Say(who, $"/journal write {Keep(who)}");
                break;
            case 20:
                await Couple.Say(who, $"/agree add \"a walk {++words}\"");
                await TryAsync(Other(who), "Yes, let's");
                break;
            case 21:
                await Couple.Say(who, random.Next(2) == 0 ? "/journal read" : "/signs");
                await PressSomethingAsync(who);
                break;
            default:
                await PressSomethingAsync(who);
                break;
        }
    }

    // Whatever is there to press, but for what would pass on a word that is to be kept.
    private async Task PressSomethingAsync(string who)
    {
        var open = Couple
            .All.TakeLast(40)
            .Where(m => m.Account is not null && m.For(who))
            .SelectMany(m => m.Choices.Select(c => (Message: m, c.Label)))
            .Where(c =>
                !c.Label.StartsWith("Tell ", StringComparison.Ordinal) && c.Label is not ("Only for today" or "Send it")
            )
            .ToList();
        if (open.Count > 0)
        {
            var (message, label) = open[random.Next(open.Count)];
            await Couple.Press(who, message, label);
        }
    }

    private async Task TryAsync(string who, string label)
    {
        if (Couple.All.TakeLast(4).Any(m => m.For(who) && m.Choices.Any(c => c.Label == label)))
        {
            await Couple.Press(who, label);
        }
    }

    private string Day() => new[] { "mon", "wed", "fri", "sat", "sun" }[random.Next(5)];

    private string Keep(string who)
    {
        var secret = string.Create(CultureInfo.InvariantCulture, $"secret{++words}of{who}");
        Kept[secret] = who;
        return secret;
    }
}
