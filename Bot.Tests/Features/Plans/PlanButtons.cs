using Bot.Core.Conversation;
using Bot.Tests.Support;

namespace Bot.Tests.Features.Plans;

/// <summary>Buttons in the wrong hands, of an older time, or of a plan that is settled or gone.</summary>
public sealed class PlanButtons
{
    [Fact]
    public async Task A_yes_to_an_older_time_is_no_yes_to_the_newer_one()
    {
        using var couple = await Suggested();
        var first = couple.All.Last(m => m.For("Ben"));
        await couple.Press("Ana", "Another time");
        await couple.Say("Ana", "sat 20:00");

        (await couple.Press("Ben", first, "Yes, let's")).ShouldBe(Handled.Stale);

        var answer = couple.All[^1];
        answer.Text.ShouldBe(
            "“dinner” has changed since that button, so I haven't answered for you. It's this now: Saturday 20:00."
        );
        await couple.Press("Ben", answer, "Yes, let's");
        couple.All[^2].Text.ShouldBe("“dinner” it is: Saturday 20:00.");
    }

    [Fact]
    public async Task Said_yes_twice_it_is_settled_once()
    {
        using var couple = await Suggested();
        var message = couple.All.Last(m => m.For("Ben"));
        await couple.Say("Ben", "/plan list");
        var list = couple.All[^1];
        (await couple.Press("Ben", message, "Yes, let's")).ShouldBe(Handled.Done);

        (await couple.Press("Ben", list, "1: Yes, let's")).ShouldBe(Handled.Stale);

        couple.All[^1].Text.ShouldBe("“dinner” is settled already; nothing was changed.");
    }

    [Fact]
    public async Task Nobody_says_yes_with_the_others_button()
    {
        using var couple = await Suggested();
        var bens = couple.All.Last(m => m.For("Ben"));

        (await couple.Press("Ana", bens, "Yes, let's")).ShouldBe(Handled.Stale);

        await couple.Say("Ana", "/plan list");
        couple.All[^1].Text.ShouldContain("suggested, and open");
    }

    [Fact]
    public async Task A_no_after_the_yes_takes_nothing_away()
    {
        using var couple = await Suggested();
        var message = couple.All.Last(m => m.For("Ben"));
        await couple.Say("Ben", "/plan list");
        await couple.Press("Ben", couple.All[^1], "1: Yes, let's");

        (await couple.Press("Ben", message, "No, thanks")).ShouldBe(Handled.Stale);

        await couple.Say("Ana", "/plan list");
        couple.All[^1].Text.ShouldContain("1. “dinner”, Friday 19:00");
    }

    [Fact]
    public async Task A_button_of_the_couple_that_was_is_dead_in_the_next()
    {
        using var couple = await Suggested();
        var message = couple.All.Last(m => m.For("Ben"));
        await couple.Say("Ana", "/leave");
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");

        (await couple.Press("Ben", message, "Yes, let's")).ShouldBe(Handled.Stale);

        await couple.Say("Ana", "/plan list");
        couple.All[^1].Text.ShouldStartWith("Nothing is planned so far.");
    }

    [Fact]
    public async Task A_list_has_its_end()
    {
        using var couple = new Couple(Couple.At("2026-12-10T20:00:00Z"));
        await couple.Say("Ana", "/settings zone Europe/Lisbon");
        for (var i = 0; i < 41; i++)
        {
            await couple.Say("Ana", $"/plan add \"plan {i}\" 2027-01-01 19:{i:00}");
        }

        couple.All[^1].Text.ShouldBe("The list is full, and it's a long one. Letting one go makes room for a new one.");
    }

    private static async Task<Couple> Suggested()
    {
        var couple = new Couple(Couple.At("2026-12-07T20:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/plan add \"dinner\" fri 19:00");
        return couple;
    }
}
