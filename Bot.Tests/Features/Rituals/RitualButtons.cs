using Bot.Core.Conversation;
using Bot.Tests.Support;

namespace Bot.Tests.Features.Rituals;

/// <summary>Buttons in the wrong hands, of an older offer, or of one that is settled.</summary>
public class RitualButtons
{
    [Fact]
    public async Task A_yes_to_an_older_offer_is_no_yes_to_the_newer_one()
    {
        using var couple = await Suggested();
        var first = couple.All.Last(m => m.For("Ben"));
        await couple.Say("Ana", "/ritual change 1 sun 9:00");

        (await couple.Press("Ben", first, "Yes, let's")).ShouldBe(Handled.Stale);

        var answer = couple.All[^1];
        answer.Text.ShouldBe(
            "“breakfast” has changed since that button, so I haven't said yes for you. It's this now: Sundays at 09:00."
        );
        answer.Choices.Select(c => c.Label).ShouldBe(["Yes, let's", "Another time", "No, thanks"]);
        await couple.Press("Ben", answer, "Yes, let's");
        couple.All[^2].Text.ShouldBe("“breakfast” it is: Sundays at 09:00. Next: Sunday 09:00.");
    }

    [Fact]
    public async Task A_no_to_an_older_offer_is_no_no_to_the_newer_one()
    {
        using var couple = await Suggested();
        var first = couple.All.Last(m => m.For("Ben"));
        await couple.Say("Ana", "/ritual change 1 sun 9:00");

        (await couple.Press("Ben", first, "No, thanks")).ShouldBe(Handled.Stale);

        await couple.Say("Ana", "/ritual list");
        couple.All[^1].Text.ShouldContain("Sundays at 09:00; suggested, and open");
    }

    [Fact]
    public async Task Said_yes_twice_it_is_settled_once()
    {
        using var couple = await Suggested();
        var message = couple.All.Last(m => m.For("Ben"));
        await couple.Say("Ben", "/ritual list");
        var list = couple.All[^1];
        (await couple.Press("Ben", message, "Yes, let's")).ShouldBe(Handled.Done);

        (await couple.Press("Ben", list, "1: Yes, let's")).ShouldBe(Handled.Stale);

        couple.All[^1].Text.ShouldBe("“breakfast” is settled already; nothing was changed.");
    }

    [Fact]
    public async Task Nobody_says_yes_with_the_others_button()
    {
        using var couple = await Suggested();
        var bens = couple.All.Last(m => m.For("Ben"));

        (await couple.Press("Ana", bens, "Yes, let's")).ShouldBe(Handled.Stale);

        await couple.Say("Ana", "/ritual list");
        couple.All[^1].Text.ShouldContain("suggested, and open");
    }

    private static async Task<Couple> Suggested()
    {
        var couple = new Couple(Couple.At("2026-12-10T20:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/ritual add \"breakfast\" sat 10:00");
        return couple;
    }
}
