using Bot.Tests.Support;

namespace Bot.Tests.Features.Agreements;

/// <summary>Agreements and whatever else happens between two people.</summary>
public sealed class AgreementsBeside
{
    [Fact]
    public Task Alone_there_is_nobody_to_agree_with_and_leaving_ends_it_all() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /agree add "phones out of the bedroom"
              to Ana: An agreement takes two, and there is nobody else here yet.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Invite someone] [Okay]
            Ana: /agree list
              to Ana: An agreement takes two, and there is nobody else here yet. [Invite someone] [Okay]
            Ana presses [Okay]
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
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ben presses [Yes, let's]
              to Ben: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ana: /agree list
              to Ana: An agreement takes two, and there is nobody else here yet. [Invite someone] [Okay]
            Ana and Ben are paired.
            Ana: /agree list
              to Ana: You two have no agreements so far. /agree add "phones out of the bedroom" would be one. [Suggest one] [Not now]
            90 days pass
            """
        );

    [Fact]
    public Task A_season_opens_them_anew() =>
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
            Ana: /season exams
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is. [Take it back]
              to Ben: Ana suggests a season of less: exams, until Monday 21 December. Your rituals come every other time and last 20 minutes at most, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            Ben presses [Yes, let's]
              to Ben: The season: exams, until Monday 21 December. Your rituals come every other time and last 20 minutes at most, and I speak up less.
              to Ben: With this season, do the things you two agreed on still fit? They stay as they are unless you change one. [They fit] [Look at them]
              to Ana: The season: exams, until Monday 21 December. Your rituals come every other time and last 20 minutes at most, and I speak up less.
              to Ana: With this season, do the things you two agreed on still fit? They stay as they are unless you change one. [They fit] [Look at them]
            Ben presses [Look at them]
              to Ben: What you two agreed on:
                1. “phones out of the bedroom”, since today; I ask again on Monday 18 January 2027

                What has changed:
                14:00: “phones out of the bedroom”, suggested by Ana, and both said yes [1: Change it] [1: Let it go]
            Ana presses [They fit]
            Ben presses [1: Let it go]
              to Ben: “phones out of the bedroom” has ended.
              to Ana: “phones out of the bedroom” has ended.
            """
        );

    [Fact]
    public Task What_would_rule_over_the_other_is_not_carried() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /agree add "we share our location all the time"
              to Ana: This one I don't carry: it would decide over what is Ben's own, like their phone, their money, their people, their body or where they are. Ben doesn't hear of it. What lies under it can be said, though. [Help me say it] [Leave it]
            Ana presses [Leave it]
              to Ana: Fine. Nothing was changed.
            Ana: /agree add "Ben asks me before he meets his friends"
              to Ana: This one I don't carry: it would decide over what is Ben's own, like their phone, their money, their people, their body or where they are. Ben doesn't hear of it. What lies under it can be said, though. [Help me say it] [Leave it]
            Ana presses [Help me say it]
              to Ana: What would you like to say? Write it just as it comes; only you see it. [Leave it] {text}
            Ana: /agree add "phones out of the bedroom"
              to Ana: I've asked Ben about “phones out of the bedroom”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “phones out of the bedroom”. [Yes, let's] [Other words] [No, thanks]
            Ana: /agree change 1
              to Ana: How would you say “phones out of the bedroom” instead? In your own words. [Not now] {text}
            Ana: we give each other our phone passwords
              to Ana: This one I don't carry: it would decide over what is Ben's own, like their phone, their money, their people, their body or where they are. Ben doesn't hear of it. What lies under it can be said, though. [Help me say it] [Leave it]
            Ben: /agree list
              to Ben: What you two agreed on:
                1. “phones out of the bedroom”; suggested by Ana [1: Yes, let's] [1: Other words] [1: No, thanks]
            Ben presses [No, thanks]
              to Ben: “phones out of the bedroom”: not this one, then.
              to Ana: “phones out of the bedroom”: not this one, then.
            Ana: /agree add "you never leave socks on the floor"
              to Ana: That would be a rule for Ben alone, and an agreement here holds for both of you. How would it sound with “we”? [Not now] {text}
            Ana: we put our socks in the basket
              to Ana: I've asked Ben about “we put our socks in the basket”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “we put our socks in the basket”. [Yes, let's] [Other words] [No, thanks]
            """
        );

    [Fact]
    public Task Nobody_can_report_the_other() =>
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
            Ana: /agree add "Ben didn't keep the phone agreement"
              to Ana: I keep no book on who kept what, and nobody gets a mark here. If an agreement chafes, it can be changed or let go at once; and what you feel can be said. [Help me say it] [Show the list] [Leave it]
            Ana: he broke our agreement
              to Ana: I keep no book on who kept what, and nobody gets a mark here. If an agreement chafes, it can be changed or let go at once; and what you feel can be said. [Help me say it] [Show the list] [Leave it]
            Ana presses [Show the list]
              to Ana: What you two agreed on:
                1. “phones out of the bedroom”, since today; I ask again on Monday 18 January 2027

                What has changed:
                14:00: “phones out of the bedroom”, suggested by Ana, and both said yes [1: Change it] [1: Let it go]
            """
        );
}
