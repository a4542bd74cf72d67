using Bot.Tests.Support;

namespace Bot.Tests.Features.Less;

public sealed class LessTests
{
    [Fact]
    public Task Less_goes_down_step_by_step_and_back_up() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /less
              to Ana: Less from me, then: twice a week at most. [Less still] [As before]
            Ana presses [Less still]
              to Ana: Once a week at most, then. [Only what I asked for] [A bit more]
            Ana presses [Only what I asked for]
              to Ana: Only what you asked for, from now on: answers, what Ben sends you, and the rituals you said yes to. [No rituals either] [A bit more] [As at the beginning]
            Ana: /less
              to Ana: It's only what you asked for already: answers, what Ben sends you, and the rituals you said yes to. [No rituals either] [A bit more] [As at the beginning]
            Ana presses [A bit more]
              to Ana: Once a week at most, then. [Only what I asked for] [A bit more]
            Ana presses [A bit more]
              to Ana: Less from me, then: twice a week at most. [Less still] [As before]
            Ana presses [As before]
              to Ana: As at the beginning, then: once a day at most, and four times a week.
            Ana: /less
              to Ana: Less from me, then: twice a week at most. [Less still] [As before]
            Ana: /less
              to Ana: Once a week at most, then. [Only what I asked for] [A bit more]
            Ana: /less
              to Ana: Only what you asked for, from now on: answers, what Ben sends you, and the rituals you said yes to. [No rituals either] [A bit more] [As at the beginning]
            Ana: /less
              to Ana: It's only what you asked for already: answers, what Ben sends you, and the rituals you said yes to. [No rituals either] [A bit more] [As at the beginning]
            Ana presses [As at the beginning]
              to Ana: As at the beginning, then: once a day at most, and four times a week.
            """
        );

    [Fact]
    public Task Alone_it_names_nobody_and_a_restart_changes_nothing() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon.
            Ana: /less
              to Ana: Less from me, then: twice a week at most.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Less still] [As before]
            restart
            Ana presses [Less still]
              to Ana: Once a week at most, then. [Only what I asked for] [A bit more]
            Ana: /less
              to Ana: Only what you asked for, from now on: answers, and the times you set yourself. [No rituals either] [A bit more] [As at the beginning]
            Ana presses [No rituals either]
              to Ana: Stopped until you say otherwise. [Only for today]
            """
        );

    [Fact]
    public Task Stop_stops_all_that_begins_by_itself_and_not_what_the_other_writes() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "coffee" every day 16:00
              to Ana: I've asked Ben about “coffee”: every day at 16:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “coffee”, every day at 16:00. Next: 16:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “coffee” it is: every day at 16:00. Next: 16:00.
              to Ana: Ben says yes to “coffee”: every day at 16:00. Next: 16:00.
            2 hours pass
              to Ana: Time for “coffee”. Slowly is fine.
              to Ben: Time for “coffee”. Slowly is fine.
            Ben: Stop!
              to Ben: Stopped until you say otherwise. [Only for today]
            24 hours pass
              to Ana: “coffee”, if you both feel like it.
            Ana: /knock are you well?
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “are you well?” [Okay] [Answer] [Quieter knocks]
            Ben: /less
              to Ben: I'm still until you say otherwise. What you ask I answer. [Go on] [Stay still]
            restart
            Ben presses [Go on]
              to Ben: I'm back, as it was before.
            24 hours pass
              to Ana: This could be the moment for “coffee”.
              to Ben: This could be the moment for “coffee”.
            Ben: go on
              to Ben: I'm here. /help shows what I can do.
            """
        );

    [Fact]
    public Task Only_for_today_ends_with_the_day() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "coffee" every day 16:00
              to Ana: I've asked Ben about “coffee”: every day at 16:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “coffee”, every day at 16:00. Next: 16:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “coffee” it is: every day at 16:00. Next: 16:00.
              to Ana: Ben says yes to “coffee”: every day at 16:00. Next: 16:00.
            Ben: leave me alone
              to Ben: Stopped until you say otherwise. [Only for today]
            Ben presses [Only for today]
              to Ben: Then it's only for today.
            Ben: /less
              to Ben: I'm still for today. What you ask I answer. [Go on] [Stay still]
            Ben presses [Stay still]
              to Ben: Still, then.
            it is 2026-11-24 17:00
              to Ana: Time for “coffee”. Slowly is fine.
              to Ana: “coffee”, if you both feel like it.
              to Ben: “coffee”, if you both feel like it.
            Ben: stop
              to Ben: Stopped until you say otherwise. [Only for today]
            Ben: /less
              to Ben: I'm still until you say otherwise. What you ask I answer. [Go on] [Stay still]
            """
        );

    [Fact]
    public Task Stop_is_no_answer_to_an_open_question_and_nothing_is_sent() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /knock
              to Ben: What shall I bring to Ana's door? [Not now] {text}
            Ben: stop
              to Ben: Stopped until you say otherwise. [Only for today]
            Ben: hello
              to Ben: I didn't get that. /help shows what I can do.
            Ben: go on
              to Ben: I'm back, as it was before.
            Ben: /knock
              to Ben: What shall I bring to Ana's door? [Not now] {text}
            Ben: go on
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            """
        );

    [Fact]
    public Task Stopping_is_ones_own_and_outlives_a_couple() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: stop
              to Ben: Stopped until you say otherwise. [Only for today]
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ana presses [Stay silent]
              to Ana: I stay silent. What you kept for yourself is still yours.
            Ben: /less
              to Ben: I'm still until you say otherwise. What you ask I answer. [Go on] [Stay still]
            """
        );

    [Fact]
    public Task Buttons_of_an_earlier_step_name_their_step() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /less
              to Ana: Less from me, then: twice a week at most. [Less still] [As before]
            Ana: /less
              to Ana: Once a week at most, then. [Only what I asked for] [A bit more]
            Ana presses [Less still]
              to Ana: Once a week at most, then. [Only what I asked for] [A bit more]
            Ana presses [Only what I asked for]
              to Ana: Only what you asked for, from now on: answers, what Ben sends you, and the rituals you said yes to. [No rituals either] [A bit more] [As at the beginning]
            Ana: /quiet now 2h
              to Ana: Quiet until 16:00. [End it now]
            Ana: stop
              to Ana: Stopped until you say otherwise. [Only for today]
            Ana: stop
              to Ana: Stopped until you say otherwise. [Only for today]
            """
        );

    [Fact]
    public Task Only_the_hellos_can_be_stopped() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /settings hello 20:30
              to Ben: Around 20:30 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 19:00] [At 21:00] [No more hellos]
            it is 2026-11-23 20:30
              to Ben: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ben: stop
              to Ben: Stopped until you say otherwise. [Only for today] [Only the hellos]
            Ben presses [Only the hellos]
              to Ben: No more hellos. What you kept stays yours.
            it is 2026-11-24 21:00
            Ben: /less
              to Ben: Less from me, then: twice a week at most. [Less still] [As before]
            """
        );

    [Fact]
    public Task Only_for_today_is_ones_own_day_in_two_zones() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in America/New_York
            Ana and Ben are paired.
            Ana: /ritual add "coffee" every day 16:00
              to Ana: I've asked Ben about “coffee”: every day at 16:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “coffee”, every day at 16:00, Lisbon time. Next: 11:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “coffee” it is: every day at 16:00, Lisbon time. Next: 11:00.
              to Ana: Ben says yes to “coffee”: every day at 16:00. Next: 16:00.
            Ben: stop
              to Ben: Stopped until you say otherwise. [Only for today]
            Ben presses [Only for today]
              to Ben: Then it's only for today.
            Ana: stop
              to Ana: Stopped until you say otherwise. [Only for today]
            Ana presses [Only for today]
              to Ana: Then it's only for today.
            it is 2026-11-24 17:00
              to Ana: “coffee”, if you both feel like it.
              to Ben: “coffee”, if you both feel like it.
            """
        );
}
