using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Privacy;

/// <summary>
/// What a couple does with each other, and Ben for himself: it follows from the seed and from what Ben and their channel see,
/// never from what only Ana sees.
/// </summary>
/// <param name="answers">Whether Ana answers what Ben asks her, at once.</param>
internal sealed class SharedLife(Couple couple, int seed, bool answers)
{
    private static readonly string[] Accepting = ["Yes, let's", "I'm in", "We're in", "Gladly", "Yes, please"];

    private static readonly string[] Together =
    [
        "/knock are you there",
        "/space 1h a run",
        "/space 40m",
        "/back",
        "/together 20m",
        "/ritual add \"coffee\" weekdays 8:00",
        "/ritual add \"devices off\" every day 22:00 for 30m",
        "/plan add \"dinner\" friday 19:00",
        "/plan add \"sea\" sat 9:00 for 8h",
        "/thanks the soup",
        "/celebrate a new job",
        "/swap I do dinner, you rest",
        "/meet start",
        "/season exams",
        "/season off",
        "/agree add \"phones out of the bedroom\"",
        "/ritual skip 1",
        "/plan cancel 1",
    ];

    private static readonly string[] Bens =
    [
        "/week",
        "/knock list",
        "/knock recall 1",
        "/ritual list",
        "/plan list",
        "/agree list",
        "/checkin",
        "/needs",
        "/balance",
        "/idea together",
        "/idea try",
        "/quiet now 1h",
        "/settings showbusy on",
        "/settings hello 21:00",
        "/journal write mine",
        "/privacy",
        "/export",
        "/help",
    ];

    private readonly Random random = new(seed);

    public async Task BeginAsync()
    {
        await couple.Say("Ana", "/here", "us");
        await couple.Press("Ana", "Ask Ben");
        await couple.Press("Ben", "Yes, ours");
        await couple.Say("Ben", "/settings checkin sun 18:00");
    }

    public async Task StepAsync()
    {
        await couple.Pass(Duration.FromMinutes(random.Next(3) == 0 ? random.Next(1, 1500) : random.Next(0, 20)));
        switch (random.Next(10))
        {
            case 0 or 1 or 2:
                await SayAsync("Ana");
                await PressAsBenAsync();
                break;
            case 3 or 4 or 5:
                await SayAsync("Ben");
                if (answers)
                {
                    await AnswerAsAnaAsync();
                }

                break;
            case 6 or 7:
                await couple.Say("Ben", Bens[random.Next(Bens.Length)]);
                break;
            default:
                await PressAsBenAsync();
                break;
        }
    }

    private async Task SayAsync(string who)
    {
        var words = Together[random.Next(Together.Length)];
        var channel = random.Next(5) == 0 && !words.StartsWith("/knock", StringComparison.Ordinal) ? "us" : null;
        var before = couple.All.Count;
        couple.Block(who, isBlocked: false);
        await couple.Say(who, words, channel);

        // Sent is what has been given; otherwise the words above ask how.
        foreach (var label in new[] { "Leave it at the door", "Now", "Yes, now" })
        {
            if (couple.All.Skip(before).Any(m => m.For(who) && m.Choices.Any(c => c.Label == label)))
            {
                await couple.Press(who, label);
            }
        }
    }

    private async Task PressAsBenAsync()
    {
        var open = couple
            .All.Where(m => m.For("Ben"))
            .TakeLast(6)
            .SelectMany(m => m.Choices.Select(c => (Message: m, c.Label)))
            .ToList();
        if (open.Count > 0)
        {
            var (message, label) = open[random.Next(open.Count)];
            await couple.Press("Ben", message, label);
        }
    }

    private async Task AnswerAsAnaAsync()
    {
        var asked = couple.All.LastOrDefault(m => m.Account == "ana" && m.By == "ben" && m.At == couple.Now);
        if (asked?.Choices.FirstOrDefault(c => Accepting.Contains(c.Label)) is { } yes)
        {
            await couple.Press("Ana", asked, yes.Label);
        }
    }
}
