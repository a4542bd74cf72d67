using Bot.Tests.Support;

namespace Bot.Tests.Features.Agreements;

/// <summary>How what was agreed ends, or goes on.</summary>
public sealed class AgreementsEnding
{
    [Fact]
    public Task After_eight_weeks_two_who_keep_it_have_it_on() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /agree add "phones out of the bedroom"
              to Ana: I've asked Ben about “phones out of the bedroom”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “phones out of the bedroom”. [Yes, let's] [Other words] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “phones out of the bedroom” holds from now on. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
              to Ana: Ben says yes to “phones out of the bedroom”. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
            it is 2027-01-18 18:00
              to Ana: Does “phones out of the bedroom” still suit you, after eight weeks? It lasts only if you both want it. [Keep it] [Change it] [Let it go]
              to Ben: Does “phones out of the bedroom” still suit you, after eight weeks? It lasts only if you both want it. [Keep it] [Change it] [Let it go]
            Ana presses [Keep it]
              to Ana: Noted. If Ben would like to keep it, too, it goes on for eight more weeks.
            Ana: /agree list
              to Ana: What you two agreed on:
                1. “phones out of the bedroom”, since Monday 23 November 2026; I've asked whether it still fits

                What has changed:
                Monday 23 November 2026, 14:00: “phones out of the bedroom”, suggested by Ana, and both said yes [1: Keep it] [1: Change it] [1: Let it go]
            a day passes
            Ben presses [Keep it]
              to Ben: “phones out of the bedroom” goes on, since you both keep it. On Tuesday 16 March I'll ask again.
              to Ana: “phones out of the bedroom” goes on, since you both keep it. On Tuesday 16 March I'll ask again.
            Ben: /agree list
              to Ben: What you two agreed on:
                1. “phones out of the bedroom”, since today; I ask again on Tuesday 16 March

                What has changed:
                18:00: “phones out of the bedroom”, kept by both
                Monday 23 November 2026, 14:00: “phones out of the bedroom”, suggested by Ana, and both said yes [1: Change it] [1: Let it go]
            it is 2027-03-16 18:00
              to Ana: Eight weeks on: does “phones out of the bedroom” still fit? It goes on if you both keep it. [Keep it] [Change it] [Let it go]
              to Ben: Eight weeks on: does “phones out of the bedroom” still fit? It goes on if you both keep it. [Keep it] [Change it] [Let it go]
            """
        );

    [Fact]
    public Task Silence_lets_it_lapse_in_the_same_words_for_both() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /agree add "phones out of the bedroom"
              to Ana: I've asked Ben about “phones out of the bedroom”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “phones out of the bedroom”. [Yes, let's] [Other words] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “phones out of the bedroom” holds from now on. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
              to Ana: Ben says yes to “phones out of the bedroom”. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
            it is 2027-01-18 18:00
              to Ana: Does “phones out of the bedroom” still suit you, after eight weeks? It lasts only if you both want it. [Keep it] [Change it] [Let it go]
              to Ben: Does “phones out of the bedroom” still suit you, after eight weeks? It lasts only if you both want it. [Keep it] [Change it] [Let it go]
            Ana presses [Keep it]
              to Ana: Noted. If Ben would like to keep it, too, it goes on for eight more weeks.
            14 days pass
              to Ana, silently: “phones out of the bedroom” has come to its end by itself. That's how they are made. [Suggest it again] [Okay]
              to Ben, silently: “phones out of the bedroom” has come to its end by itself. That's how they are made. [Suggest it again] [Okay]
            Ben: /agree list
              to Ben: You two have no agreements so far. /agree add "phones out of the bedroom" would be one.

                What has changed:
                14:00: “phones out of the bedroom”, ended by itself
                Monday 23 November 2026, 14:00: “phones out of the bedroom”, suggested by Ana, and both said yes [Suggest one] [Not now]
            Ana presses [Suggest it again]
              to Ana: I've asked Ben about “phones out of the bedroom”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “phones out of the bedroom”. [Yes, let's] [Other words] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “phones out of the bedroom” holds from now on. On Monday 29 March I'll ask you both whether it still fits; either of you can end it at any time.
              to Ana: Ben says yes to “phones out of the bedroom”. On Monday 29 March I'll ask you both whether it still fits; either of you can end it at any time.
            """
        );

    [Fact]
    public Task After_eight_weeks_it_is_changed_or_let_go() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /agree add "phones out of the bedroom"
              to Ana: I've asked Ben about “phones out of the bedroom”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “phones out of the bedroom”. [Yes, let's] [Other words] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “phones out of the bedroom” holds from now on. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
              to Ana: Ben says yes to “phones out of the bedroom”. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
            Ana: /agree add "a walk on sundays"
              to Ana: I've asked Ben about “a walk on sundays”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “a walk on sundays”. [Yes, let's] [Other words] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “a walk on sundays” holds from now on. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
              to Ana: Ben says yes to “a walk on sundays”. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
            it is 2027-01-18 18:00
              to Ana: Does “phones out of the bedroom” still suit you, after eight weeks? It lasts only if you both want it. [Keep it] [Change it] [Let it go]
              to Ana: Does “a walk on sundays” still suit you, after eight weeks? It lasts only if you both want it. [Keep it] [Change it] [Let it go]
              to Ben: Does “phones out of the bedroom” still suit you, after eight weeks? It lasts only if you both want it. [Keep it] [Change it] [Let it go]
              to Ben: Does “a walk on sundays” still suit you, after eight weeks? It lasts only if you both want it. [Keep it] [Change it] [Let it go]
            Ana presses [Change it]
              to Ana: How would you say “a walk on sundays” instead? In your own words. [Not now] {text}
            Ana: a walk when we feel like it
              to Ana: I've asked Ben about “a walk when we feel like it” instead. Until you both agree it stays as it is. [Take it back]
              to Ben: Ana suggests other words: “a walk when we feel like it”. So far it's “a walk on sundays”. [Yes, let's] [Other words] [Leave it as it is]
            Ben presses [Yes, let's]
              to Ben: “a walk when we feel like it” holds from now on. On Monday 15 March I'll ask you both whether it still fits; either of you can end it at any time.
              to Ana: Ben says yes to “a walk when we feel like it”. On Monday 15 March I'll ask you both whether it still fits; either of you can end it at any time.
            Ben: /agree end 1
              to Ben: “phones out of the bedroom” has ended.
              to Ana: “phones out of the bedroom” has ended.
            30 days pass
            """
        );

    [Fact]
    public Task Each_is_asked_in_the_evening_of_their_own_day() =>
        Transcript.Play(
            """
            It is 2026-11-23 23:30 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in Asia/Tokyo
            Ana and Ben are paired.
            Ana: /agree add "a call before the first one sleeps"
              to Ana: I've asked Ben about “a call before the first one sleeps”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “a call before the first one sleeps”. [Yes, let's] [Other words] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “a call before the first one sleeps” holds from now on. On Tuesday 19 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
              to Ana: Ben says yes to “a call before the first one sleeps”. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
            it is 2027-01-18 18:00
              to Ana: Does “a call before the first one sleeps” still suit you, after eight weeks? It lasts only if you both want it. [Keep it] [Change it] [Let it go]
            it is 2027-01-19 18:00
              to Ben: A look at “a call before the first one sleeps”, eight weeks on. It goes on if you both keep it, and ends by itself if not. [Keep it] [Change it] [Let it go]
            """
        );

    [Fact]
    public Task A_suggestion_that_nobody_answers_fades() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /agree add "phones out of the bedroom"
              to Ana: I've asked Ben about “phones out of the bedroom”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “phones out of the bedroom”. [Yes, let's] [Other words] [No, thanks]
            14 days pass
            Ben presses [Yes, let's]
              to Ben: That isn't open any more, so nothing was changed.
            Ana: /agree list
              to Ana: You two have no agreements so far. /agree add "phones out of the bedroom" would be one. [Suggest one] [Not now]
            """
        );
}
