using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Needs;

/// <summary>
/// Ana answers, shares, keeps, changes, taps "open" and takes it back; as long as Ben hasn't tapped, too, he gets to read the
/// same, to the second. Ben has his own talk meanwhile.
/// </summary>
public sealed class NothingBeforeBoth
{
    private static readonly string[] Taps =
    [
        "Begin",
        "A little every day",
        "Not much of it",
        "Doing something",
        "Side by side, each with our own",
        "Kind words",
        "Being held",
        "Somebody just listens",
        "Some room to myself",
        "Closeness",
        "Room until I come back",
        "To share, if we both open",
        "To share, if we both open",
        "To share, if we both open",
        "Keep it for me",
        "Leave it out",
        "Open it together",
        "Yes, open it",
        "Take the tap back",
        "Look at one again",
        "Another answer",
        "Time alone",
        "Support",
        "Forget all of it",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task Ben_reads_the_same_whatever_Ana_answers_shares_or_taps(int seed)
    {
        var tapped = 0;
        await Worlds.ShouldBeTheSameFor(
            "Ben",
            couple => LiveAsync(couple, _ => Task.CompletedTask),
            couple => LiveAsync(couple, InPrivate(new Random(seed), () => tapped++)),
            couple => LiveAsync(couple, InPrivate(new Random(-seed), () => tapped++))
        );
        tapped.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Once_both_have_tapped_what_is_kept_and_what_was_never_answered_look_the_same() =>
        await Worlds.ShouldBeTheSameFor(
            "Ben",
            couple => OpenedAsync(couple, "Doing something", "Keep it for me"),
            couple => OpenedAsync(couple, "Talking, just the two of us", "Keep it for me"),
            couple => OpenedAsync(couple, "Leave it out", null)
        );

    // Ben shares and taps in the end, and does so first: nothing may tell him that Ana has something to open.
    private static async Task LiveAsync(Couple couple, Func<Couple, Task> ana)
    {
        await couple.Say("Ben", "/needs");
        await couple.Press("Ben", "Begin");
        foreach (var step in new[] { "A little every day", "To share, if we both open", "Leave it out" })
        {
            await ana(couple);
            await couple.Press("Ben", step);
            await couple.Pass(Duration.FromMinutes(50));
        }

        foreach (var words in new[] { "/needs", "/week", "/ritual list", "/knock hello", "/needs" })
        {
            await ana(couple);
            await couple.Say("Ben", words);
            await couple.Pass(Duration.FromHours(9));
        }

        await couple.Pass(Duration.FromDays(20));
        await couple.Say("Ben", "/needs");
    }

    private static Func<Couple, Task> InPrivate(Random random, Action tapped) =>
        async couple =>
        {
            for (var step = random.Next(4, 14); step > 0; step--)
            {
                var shown = couple
                    .All.Where(m => m.Account == "ana")
                    .TakeLast(6)
                    .SelectMany(m => m.Choices.Select(c => c.Label))
                    .Intersect(Taps)
                    .ToList();
                if (shown.Count == 0 || random.Next(6) == 0)
                {
                    await couple.Say("Ana", random.Next(3) == 0 ? "in words of my own" : "/needs");
                }
                else
                {
                    await couple.Press("Ana", shown[random.Next(shown.Count)]);
                    tapped();
                }
            }
        };

    private static async Task OpenedAsync(Couple couple, string together, string? kept)
    {
        foreach (var who in new[] { "Ana", "Ben" })
        {
            await couple.Say(who, "/needs");
            await couple.Press(who, "Begin");
            await couple.Press(who, "A little every day");
            await couple.Press(who, "To share, if we both open");
        }

        await couple.Press("Ana", together);
        if (kept is not null)
        {
            await couple.Press("Ana", kept);
        }

        await couple.Press("Ben", "Doing something");
        await couple.Press("Ben", "To share, if we both open");
        foreach (var who in new[] { "Ana", "Ana", "Ana", "Ben", "Ben", "Ben" })
        {
            await couple.Press(who, "Leave it out");
        }

        foreach (var who in new[] { "Ana", "Ben" })
        {
            await couple.Press(who, "Open it together");
            await couple.Press(who, "Yes, open it");
        }

        couple.All[^1].Text.ShouldContain("Time together: not compared.");
        await couple.Pass(Duration.FromDays(20));
    }
}
