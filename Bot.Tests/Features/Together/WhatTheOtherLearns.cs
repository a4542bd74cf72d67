using Bot.Core.Conversation;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Together;

/// <summary>
/// Ana's side, word for word and minute for minute, must not depend on why Ben doesn't answer: quiet, busy with time of
/// his own, out of reach, or simply not pressing anything.
/// </summary>
public class WhatTheOtherLearns
{
    public static TheoryData<string> WhyBenDoesntAnswer =>
        ["quiet", "quiet that ends meanwhile", "time of his own", "blocked", "he set quiet hours long ago"];

    [Theory]
    [MemberData(nameof(WhyBenDoesntAnswer))]
    public async Task Asked_on_demand(string why) =>
        (await AnasSide(why, OnDemand)).ShouldBe(await AnasSide("he just doesn't", OnDemand));

    [Theory]
    [MemberData(nameof(WhyBenDoesntAnswer))]
    public async Task At_a_rituals_moment(string why) =>
        (await AnasSide(why, AtARitual)).ShouldBe(await AnasSide("he just doesn't", AtARitual));

    [Theory]
    [MemberData(nameof(WhyBenDoesntAnswer))]
    public async Task A_ritual_suggested_paused_and_ended(string why) =>
        (await AnasSide(why, Suggesting)).ShouldBe(await AnasSide("he just doesn't", Suggesting));

    // Ben in one of his worlds presses "Not tonight" at the last moment: Ana reads what an unanswered question reads like.
    [Fact]
    public async Task A_no_reads_like_no_answer()
    {
        var unanswered = await AnasSide("he just doesn't", OnDemandOnce);
        var declined = await AnasSide(
            "he just doesn't",
            async couple =>
            {
                await couple.Say("Ana", "/together 30m");
                await couple.Pass(Duration.FromMinutes(19));
                await couple.Press("Ben", "Not tonight");
                await couple.Pass(Duration.FromMinutes(61));
            }
        );
        declined.Select(l => l[6..]).ShouldBe(unanswered.Select(l => l[6..]));
    }

    private static async Task OnDemandOnce(Couple couple)
    {
        await couple.Say("Ana", "/together 30m");
        await couple.Pass(Duration.FromMinutes(80));
    }

    private static async Task OnDemand(Couple couple)
    {
        await couple.Say("Ana", "/together 30m");
        await couple.Pass(Duration.FromMinutes(10));
        await couple.Say("Ana", "/together 1h");
        await couple.Pass(Duration.FromMinutes(15));
        await couple.Say("Ana", "/together 10m");
        await couple.Say("Ana", "/back");
        await couple.Pass(Duration.FromHours(12));
    }

    private static async Task AtARitual(Couple couple)
    {
        await couple.Press("Ana", "We're in");
        await couple.Pass(Duration.FromHours(12));
    }

    private static async Task Suggesting(Couple couple)
    {
        await couple.Say("Ana", "/ritual add \"tea\" every day 20:15");
        await couple.Say("Ana", "/ritual change 1 sun 17:00");
        await couple.Say("Ana", "/ritual pause 1");
        await couple.Say("Ana", "/ritual list");
        await couple.Say("Ana", "/ritual remove 1");
        await couple.Say("Ana", "/ritual remove 1");
        await couple.Pass(Duration.FromHours(12));
    }

    private static async Task<List<string>> AnasSide(string why, Func<Couple, Task> story)
    {
        using var couple = new Couple(Couple.At("2026-12-11T19:50:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        if (story == AtARitual)
        {
            await couple.Say("Ana", "/ritual add \"date night\" fri 20:00 for 1h");
            await couple.Press("Ben", "Yes, let's");
        }

        switch (why)
        {
            case "quiet":
                await couple.Say("Ben", "/quiet now 3h");
                break;
            case "quiet that ends meanwhile":
                await couple.Say("Ben", "/quiet now 25m");
                break;
            case "he set quiet hours long ago":
                await couple.Say("Ben", "/quiet 19:00-22:00");
                break;
            case "time of his own":
                await couple.Say("Ben", "/ritual add \"run\" fri 19:55 for 2h kind me");
                break;
            case "blocked":
                couple.Block("Ben", isBlocked: true);
                break;
        }

        await couple.Pass(Duration.FromMinutes(10));
        await story(couple);
        return
        [
            .. couple
                .All.Where(m => m.For("Ana"))
                .Select(m =>
                    $"{m.At.InUtc():HH:mm} {(m.Silent ? "silently " : "")}{m.Text} {string.Join('|', m.Choices.Select(c => c.Label))}"
                ),
        ];
    }
}

/// <summary>Buttons in the wrong hands or of a moment that has passed.</summary>
public class TogetherButtons
{
    [Fact]
    public async Task A_borrowed_button_does_nothing()
    {
        using var couple = new Couple(Couple.At("2026-12-10T20:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/together 30m");
        var bens = couple.All.Last(m => m.For("Ben"));

        (await couple.Press("Ana", bens, "I'm in")).ShouldBe(Handled.Stale);

        couple.All[^1].Text.ShouldStartWith("That button belongs to a moment that has passed");
        couple.All.ShouldAllBe(m => !m.Text.StartsWith("See you"));
    }

    [Fact]
    public async Task Pressed_twice_counts_once()
    {
        using var couple = new Couple(Couple.At("2026-12-10T20:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/together 30m at 20:10");
        await couple.Pass(Duration.FromMinutes(10));
        var asked = couple.All.Last(m => m.For("Ana"));

        (await couple.Press("Ana", asked, "We're in")).ShouldBe(Handled.Done);
        (await couple.Press("Ana", asked, "We're in")).ShouldBe(Handled.Stale);

        couple.All.ShouldAllBe(m => !m.Text.StartsWith("See you"));
    }

    [Fact]
    public async Task A_second_round_cannot_be_put_off_by_a_button_of_the_first()
    {
        using var couple = new Couple(Couple.At("2026-12-10T20:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/together 30m at 20:10");
        await couple.Pass(Duration.FromMinutes(10));
        var first = couple.All.Last(m => m.For("Ana"));
        await couple.Press("Ben", "In 10 minutes");
        await couple.Pass(Duration.FromMinutes(10));

        (await couple.Press("Ana", first, "In 10 minutes")).ShouldBe(Handled.Stale);

        couple.All[^1].Text.ShouldBe("It has moved by ten minutes once, so it's now or another time. Both are fine.");
        await couple.Press("Ana", "We're in");
        await couple.Press("Ben", "I'm in");
        couple.All[^1].Text.ShouldStartWith("See you at 20:50.");
    }
}
