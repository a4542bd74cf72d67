using System.Globalization;
using System.Text;
using Bot.Tests.Support;

namespace Bot.Tests.Privacy;

/// <summary>
/// What one of a couple does for herself alone: every feature that takes private input, in random order, with random answers.
/// Nothing here is meant for the other, so nothing of it may be seen there. <see cref="Done"/> tells it in words.
/// </summary>
/// <param name="hides">
/// Whether she also keeps the companion's messages from herself (quiet hours, mutes, a blocked chat). Then she may not see in
/// time what she is asked, so what she does in public mustn't hang on it.
/// </param>
internal sealed class PrivateLife(Couple couple, string who, int seed, bool hides)
{
    // Buttons by which something is given to the other, or agreed with them: no longer private.
    private static readonly string[] Gives =
    [
        "Send",
        "Tell",
        "Now",
        "Yes",
        "Ask ",
        "Share",
        "Leave it at the door",
        "Open it together",
        "Try",
        "Propose",
        "I'm in",
        "In ",
        "Plan it",
        "Okay",
        "Show",
        "Forget me",
        "Leave",
        "Bring",
        "Keep it for the check-in",
        "Only for today",
        "Make it",
        "Say it",
        "Suggest",
        "Offer",
        "I'd like that",
        "Half an hour",
        "Stop",
        "End",
    ];

    private static readonly string[] CrisisWords =
    [
        "I'm afraid of Ben",
        "he hit me again last night",
        "I don't want to live any more",
        "he checks my phone and I am not allowed out",
    ];

    private readonly Random random = new(seed);
    private readonly StringBuilder done = new();
    private int mine;

    public string Done => done.ToString();

    /// <summary>From none to a handful of private acts, one after another.</summary>
    public async Task LiveAsync()
    {
        for (var acts = random.Next(4); acts > 0; acts--)
        {
            await OneAsync();
        }
    }

    private async Task OneAsync()
    {
        mine = couple.All.Count;
        switch (random.Next(hides ? 24 : 18))
        {
            case 0:
                await SayAsync("/journal write a private page");
                break;
            case 1:
                await SayAsync(random.Next(2) == 0 ? "/journal read" : "/journal delete 1");
                break;
            case 2:
                await SayAsync("/journal write " + CrisisWords[random.Next(CrisisWords.Length)]);
                break;
            case 3 when random.Next(5) == 0:
                // A passphrase takes its time, by design.
                await SayAsync("/journal lock");
                await TryAsync("Choose a passphrase");
                await SayAsync("a passphrase of mine");
                await SayAsync("a passphrase of mine");
                await SayAsync("/journal unlock");
                await SayAsync("a passphrase of mine");
                break;
            case 3:
                await SayAsync("/journal");
                await AnswerAsync(2);
                break;
            case 4:
                await SayAsync("/sayit he always looks at his phone");
                await AnswerAsync(2);
                break;
            case 5 or 6:
                await SayAsync("/checkin");
                await AnswerAsync(3);
                break;
            case 7:
                await SayAsync(random.Next(2) == 0 ? "/settings checkin sun 18:00" : "/settings hello 20:30");
                break;
            case 8:
                await SayAsync("/signs");
                await AnswerAsync(5);
                break;
            case 9 or 10:
                await SayAsync("/needs");
                await AnswerAsync(6);
                break;
            case 11:
                await SayAsync("/balance");
                await AnswerAsync(2);
                break;
            case 12:
                await SayAsync("/mine");
                await AnswerAsync(1);
                await SayAsync("a friend of mine");
                break;
            case 13:
                await SayAsync("/sayit you never listen to me");
                await AnswerAsync(1);
                break;
            case 14:
                await SayAsync(CrisisWords[random.Next(CrisisWords.Length)]);
                break;
            case 15:
                await SayAsync(random.Next(2) == 0 ? "/support" : "/read trust");
                break;
            case 16:
                await SayAsync(random.Next(2) == 0 ? "/idea try" : "/idea together");
                await AnswerAsync(2);
                break;
            case 17:
                await SayAsync(new[] { "/privacy", "/export", "/week", "/calendar", "/help", "/host" }[random.Next(6)]);
                break;
            case 18:
                await SayAsync($"/quiet now {random.Next(5, 500)}m");
                break;
            case 19:
                await SayAsync(
                    $"/quiet every day {random.Next(24).ToString("00", CultureInfo.InvariantCulture)}:00-{random.Next(24).ToString("00", CultureInfo.InvariantCulture)}:30"
                );
                break;
            case 20:
                await SayAsync(random.Next(2) == 0 ? "/quiet clear 1" : "/quiet show");
                break;
            case 21:
                await SayAsync(random.Next(2) == 0 ? "/less" : "/settings previews off");
                break;
            case 22:
                await SayAsync("/settings urgent off");
                break;
            default:
                done.Append(CultureInfo.InvariantCulture, $"{couple.Now}: is out of reach, or back\n");
                couple.Block(who, isBlocked: random.Next(2) == 0);
                break;
        }
    }

    private async Task SayAsync(string words)
    {
        done.Append(CultureInfo.InvariantCulture, $"{couple.Now}: {words}\n");
        await couple.Say(who, words);
    }

    /// <summary>Up to so many buttons under what came of this act; whichever she likes, but none that gives.</summary>
    private async Task AnswerAsync(int most)
    {
        for (var i = random.Next(most + 1); i > 0; i--)
        {
            var open = couple
                .All.Skip(mine)
                .Where(m => m.Account is not null && m.For(who))
                .SelectMany(m => m.Choices.Select(c => (Message: m, c.Label)))
                .Where(c => !Array.Exists(Gives, g => c.Label.StartsWith(g, StringComparison.Ordinal)))
                .ToList();
            if (open.Count == 0)
            {
                return;
            }

            var (message, label) = open[random.Next(open.Count)];
            done.Append(CultureInfo.InvariantCulture, $"{couple.Now}: [{label}]\n");
            await couple.Press(who, message, label);
        }
    }

    private async Task TryAsync(string label)
    {
        if (couple.All.Skip(mine).Any(m => m.For(who) && m.Choices.Any(c => c.Label == label)))
        {
            done.Append(CultureInfo.InvariantCulture, $"{couple.Now}: [{label}]\n");
            await couple.Press(who, label);
        }
    }
}
