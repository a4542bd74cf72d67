using Bot.Core.Conversation;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Conversation;

public sealed class ConversationTests
{
    [Fact]
    public Task A_question_stays_open_while_other_things_are_done_and_closes_after_a_day() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /knock
              to Ana: What shall I bring to Ben's door? [Not now] {text}
            Ana: /host everything
              to Ana: /host stands alone; it needs no words after it.
            restart
            it is 2026-11-24 13:59
            Ana: bread, please
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana: /knock
              to Ana: What shall I bring to Ben's door? [Not now] {text}
            it is 2026-11-25 13:59
            Ana: bread, please
              to Ana: I didn't get that. /help shows what I can do.
            """
        );

    [Fact]
    public Task In_a_channel_only_its_couple_is_answered() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #lobby: good morning all
            Ana in #lobby: /quiet now 2h
              in #lobby (only Ana): This isn't your shared place yet. /here makes it one, once you have both said yes.
            Stranger in #lobby: /help
            Stranger in #lobby: hello
            """
        );

    [Fact]
    public async Task The_oldest_buttons_give_way_and_say_so_kindly()
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/knock first");
        var first = couple.All[^1];
        for (var i = 0; i < Prompt.Most; i++)
        {
            await couple.Pass(Duration.FromSeconds(1));
            await couple.Say("Ana", $"/knock {i}");
        }

        (await couple.Press("Ana", first, "Leave it at the door")).ShouldBe(Handled.Stale);
        couple.All[^1].Text.ShouldStartWith("That button belongs to a moment that has passed");
        (await couple.Press("Ana", couple.All[^2], "Leave it at the door")).ShouldBe(Handled.Done);
    }

    [Fact]
    public async Task A_choice_is_used_up_with_its_group_and_a_second_press_changes_nothing()
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/knock hello");
        var asked = couple.All[^1];

        (await couple.Press("Ana", asked, "Leave it at the door")).ShouldBe(Handled.Done);
        (await couple.Press("Ana", asked, "Leave it at the door")).ShouldBe(Handled.Stale);
        (await couple.Press("Ana", asked, "It's urgent")).ShouldBe(Handled.Stale);

        couple.All.Count(m => m.For("Ben")).ShouldBe(1);
    }
}
