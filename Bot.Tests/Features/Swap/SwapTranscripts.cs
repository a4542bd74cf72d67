using Bot.Core.Conversation;
using Bot.Tests.Support;

namespace Bot.Tests.Features.Swap;

/// <summary>Taking something over for the other.</summary>
public sealed class SwapTranscripts
{
    [Fact]
    public Task Offered_and_taken_up_it_is_settled_and_nothing_is_kept() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /swap "I do dinner, you rest"
              to Ana: I've asked Ben: “I do dinner, you rest”. [Take it back]
              to Ben: Ana offers: “I do dinner, you rest”. Would that be good? [Yes, please] [Another day] [No, thanks]
            Ben presses [Yes, please]
              to Ben: “I do dinner, you rest”: that is how it is, then.
              to Ana: Ben says yes, please: “I do dinner, you rest”.
            Ana presses [Take it back]
              to Ana: That offer isn't open any more, so nothing was changed.
            """
        );

    [Fact]
    public Task Another_day_and_no_thanks_are_answers_too() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /swap
              to Ana: What would you take over, and what for? Like: I do dinner, you rest. [Never mind] {text}
            Ana: I fetch the parcel, you stay warm
              to Ana: I've asked Ben: “I fetch the parcel, you stay warm”. [Take it back]
              to Ben: Ana offers: “I fetch the parcel, you stay warm”. Would that be good? [Yes, please] [Another day] [No, thanks]
            Ben presses [Another day]
              to Ben: I'll tell Ana that another day would be good.
              to Ana: “I fetch the parcel, you stay warm”: Ben would like that another day.
            Ben: /swap I call the landlord
              to Ben: I've asked Ana: “I call the landlord”. [Take it back]
              to Ana: Ben offers: “I call the landlord”. Would that be good? [Yes, please] [Another day] [No, thanks]
            Ana presses [No, thanks]
              to Ana: Fine. Everything stays as it is.
              to Ben: “I call the landlord”: no need this time.
            """
        );

    [Fact]
    public Task Left_open_it_lapses_without_a_word() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /swap I do dinner, you rest
              to Ana: I've asked Ben: “I do dinner, you rest”. [Take it back]
              to Ben: Ana offers: “I do dinner, you rest”. Would that be good? [Yes, please] [Another day] [No, thanks]
            restart
            2 days pass
            Ben presses [Yes, please]
              to Ben: That offer isn't open any more, so nothing was changed.
            Ana presses [Take it back]
              to Ana: That offer isn't open any more, so nothing was changed.
            Ana: /swap
              to Ana: What would you take over, and what for? Like: I do dinner, you rest. [Never mind] {text}
            Ana presses [Never mind]
              to Ana: Fine. Everything stays as it is.
            """
        );

    [Fact]
    public Task Taken_back_at_a_closed_door_it_was_never_there() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 2h
              to Ben: Quiet until 16:00. [End it now]
            Ana: /swap I do dinner, you rest
              to Ana: I've asked Ben: “I do dinner, you rest”. [Take it back]
            Ana presses [Take it back]
              to Ana: Taken back.
            Ana: /swap I do the dishes
              to Ana: I've asked Ben: “I do the dishes”. [Take it back]
            2 hours pass
              to Ben, silently: Ana offers: “I do the dishes”. Would that be good? [Yes, please] [Another day] [No, thanks]
            Ben presses [Yes, please]
              to Ben: “I do the dishes”: that is how it is, then.
              to Ana: Ben says yes, please: “I do the dishes”.
            """
        );

    [Fact]
    public Task Alone_there_is_nobody_to_swap_with() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /swap I do dinner
              to Ana: That takes a second one, and so far you're on your own here.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /swap
              to Ana: That takes a second one, and so far you're on your own here.
            """
        );

    [Fact]
    public Task Leaving_ends_what_was_offered() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /swap I do dinner, you rest
              to Ana: I've asked Ben: “I do dinner, you rest”. [Take it back]
              to Ben: Ana offers: “I do dinner, you rest”. Would that be good? [Yes, please] [Another day] [No, thanks]
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ben presses [Yes, please]
              to Ben: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ana and Ben are paired.
            3 days pass
            """
        );

    [Fact]
    public async Task Nobody_takes_up_their_own_offer_with_the_others_button()
    {
        using var couple = new Couple(Worlds.Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/swap I do dinner");
        var bens = couple.All.Last(m => m.For("Ben"));

        (await couple.Press("Ana", bens, "Yes, please")).ShouldBe(Handled.Stale);

        await couple.Press("Ben", bens, "Yes, please");
        couple.All[^1].Text.ShouldBe("Ben says yes, please: “I do dinner”.");
    }

    [Fact]
    public async Task Five_open_offers_are_enough()
    {
        using var couple = new Couple(Worlds.Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        for (var i = 0; i < 6; i++)
        {
            await couple.Say("Ana", $"/swap offer {i}");
        }

        couple.All[^1].Text.ShouldStartWith("There are quite a few offers on their way already.");
        couple.All.Count(m => m.For("Ben")).ShouldBe(5);
    }

    [Fact]
    public Task Offered_twice_and_answered_over_a_restart_it_is_one_offer() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /swap I do dinner, you rest
              to Ana: I've asked Ben: “I do dinner, you rest”. [Take it back]
              to Ben: Ana offers: “I do dinner, you rest”. Would that be good? [Yes, please] [Another day] [No, thanks]
            Ana: /swap I do dinner, you rest
              to Ana: I've asked Ben: “I do dinner, you rest”. [Take it back]
            restart
            Ben presses [Yes, please]
              to Ben: “I do dinner, you rest”: that is how it is, then.
              to Ana: Ben says yes, please: “I do dinner, you rest”.
            restart
            Ana presses [Take it back]
              to Ana: That offer isn't open any more, so nothing was changed.
            """
        );

    [Fact]
    public Task In_two_zones_it_waits_for_the_others_morning() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in America/New_York
            Ana and Ben are paired.
            Ben: /quiet 22:00-07:00
              to Ben: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            it is 2026-11-24 09:00
            Ana: /swap I call the landlord
              to Ana: I've asked Ben: “I call the landlord”. [Take it back]
            it is 2026-11-24 12:00
              to Ben, silently: Ana offers: “I call the landlord”. Would that be good? [Yes, please] [Another day] [No, thanks]
            Ben presses [Another day]
              to Ben: I'll tell Ana that another day would be good.
              to Ana: “I call the landlord”: Ben would like that another day.
            """
        );
}
