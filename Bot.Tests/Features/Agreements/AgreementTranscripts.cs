using Bot.Tests.Support;

namespace Bot.Tests.Features.Agreements;

/// <summary>What two agree on.</summary>
public sealed class AgreementTranscripts
{
    [Fact]
    public Task It_holds_once_both_have_said_yes() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /agree
              to Ana: You two have no agreements so far. /agree add "phones out of the bedroom" would be one. [Suggest one] [Not now]
            Ana: /agree add "phones out of the bedroom"
              to Ana: I've asked Ben about “phones out of the bedroom”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “phones out of the bedroom”. [Yes, let's] [Other words] [No, thanks]
            Ana: /agree list
              to Ana: What you two agreed on:
                1. “phones out of the bedroom”; suggested by Ana
            Ben: /agree list
              to Ben: What you two agreed on:
                1. “phones out of the bedroom”; suggested by Ana [1: Yes, let's] [1: Other words] [1: No, thanks]
            Ben presses [Yes, let's]
              to Ben: “phones out of the bedroom” holds from now on. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
              to Ana: Ben says yes to “phones out of the bedroom”. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
            Ben: /agree phones out of the bedroom
              to Ben: “phones out of the bedroom” is in your list already. [Show the list]
            Ana presses [Suggest one]
              to Ana: What would you like to agree on? Something small and your own, like “phones out of the bedroom”. [Not now] {text}
            Ana: one evening a week each with friends
              to Ana: I've asked Ben about “one evening a week each with friends”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “one evening a week each with friends”. [Yes, let's] [Other words] [No, thanks]
            Ben presses [No, thanks]
              to Ben: “one evening a week each with friends”: not this one, then.
              to Ana: “one evening a week each with friends”: not this one, then.
            Ana: /agree list
              to Ana: What you two agreed on:
                1. “phones out of the bedroom”, since today; I ask again on Monday 18 January 2027

                What has changed:
                14:00: “phones out of the bedroom”, suggested by Ana, and both said yes [1: Change it] [1: Let it go]
            """
        );

    [Fact]
    public Task Words_are_changed_by_both_and_what_is_suggested_can_be_taken_back() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /agree add "phones out of the bedroom"
              to Ana: I've asked Ben about “phones out of the bedroom”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “phones out of the bedroom”. [Yes, let's] [Other words] [No, thanks]
            Ben presses [Other words]
              to Ben: How would you say “phones out of the bedroom” instead? In your own words. [Not now] {text}
            Ben: phones out of the bedroom after ten
              to Ben: I've asked Ana about “phones out of the bedroom after ten”. It holds once you've both said yes. [Take it back]
              to Ana: Ben suggests an agreement: “phones out of the bedroom after ten”. [Yes, let's] [Other words] [No, thanks]
            Ana presses [Yes, let's]
              to Ana: “phones out of the bedroom after ten” holds from now on. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
              to Ben: Ana says yes to “phones out of the bedroom after ten”. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
            Ana: /agree change 1
              to Ana: How would you say “phones out of the bedroom after ten” instead? In your own words. [Not now] {text}
            Ana: phones out of the bedroom after eleven
              to Ana: I've asked Ben about “phones out of the bedroom after eleven” instead. Until you both agree it stays as it is. [Take it back]
              to Ben: Ana suggests other words: “phones out of the bedroom after eleven”. So far it's “phones out of the bedroom after ten”. [Yes, let's] [Other words] [Leave it as it is]
            Ana presses [Take it back]
              to Ana: Taken back. Nothing else was changed.
            Ana: /agree change 1
              to Ana: How would you say “phones out of the bedroom after ten” instead? In your own words. [Not now] {text}
            Ana: phones stay in the hall
              to Ana: I've asked Ben about “phones stay in the hall” instead. Until you both agree it stays as it is. [Take it back]
              to Ben: Ana suggests other words: “phones stay in the hall”. So far it's “phones out of the bedroom after ten”. [Yes, let's] [Other words] [Leave it as it is]
            Ben presses [Leave it as it is]
              to Ben: “phones out of the bedroom after ten” stays as it is, then.
              to Ana: “phones out of the bedroom after ten” stays as it is, then.
            Ben: /agree change 1
              to Ben: How would you say “phones out of the bedroom after ten” instead? In your own words. [Not now] {text}
            Ben presses [Not now]
              to Ben: Fine. Nothing was changed.
            Ana: /agree change 4
              to Ana: There is just number 1 in the list. Which one did you mean? [Show the list]
            a day passes
            Ana: /agree list
              to Ana: What you two agreed on:
                1. “phones out of the bedroom after ten”, since Monday 23 November; I ask again on Monday 18 January 2027

                What has changed:
                yesterday 14:00: “phones out of the bedroom after ten”, suggested by Ben, and both said yes [1: Change it] [1: Let it go]
            """
        );

    [Fact]
    public Task Either_ends_it_at_once() =>
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
            Ben: /agree end 1
              to Ben: “phones out of the bedroom” has ended.
              to Ana: “phones out of the bedroom” has ended.
            Ana: /agree list
              to Ana: You two have no agreements so far. /agree add "phones out of the bedroom" would be one.

                What has changed:
                14:00: “phones out of the bedroom”, ended by Ben
                14:00: “phones out of the bedroom”, suggested by Ana, and both said yes [Suggest one] [Not now]
            Ben: /agree end 1
              to Ben: You two have no agreements so far. /agree add "phones out of the bedroom" would be one.
            """
        );

    [Fact]
    public Task A_closed_door_holds_what_is_suggested() =>
        Transcript.Play(
            """
            It is 2026-11-23 22:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 9h
              to Ben: Quiet until tomorrow 07:00. [End it now]
            Ana: /agree add "phones out of the bedroom"
              to Ana: I've asked Ben about “phones out of the bedroom”. It holds once you've both said yes. [Take it back]
            Ana presses [Take it back]
              to Ana: Taken back. Nothing else was changed.
            Ana: /agree add "a walk on sundays"
              to Ana: I've asked Ben about “a walk on sundays”. It holds once you've both said yes. [Take it back]
            restart
            it is 2026-11-24 07:00
              to Ben, silently: Ana suggests an agreement: “a walk on sundays”. [Yes, let's] [Other words] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “a walk on sundays” holds from now on. On Tuesday 19 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
              to Ana: Ben says yes to “a walk on sundays”. On Tuesday 19 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
            """
        );

    [Fact]
    public Task Twice_is_once() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /agree add "phones out of the bedroom"
              to Ana: I've asked Ben about “phones out of the bedroom”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “phones out of the bedroom”. [Yes, let's] [Other words] [No, thanks]
            Ana: /agree add "phones out of the bedroom"
              to Ana: “phones out of the bedroom” is in your list already. [Show the list]
            Ben: /agree add "Phones out of the bedroom"
              to Ben: “phones out of the bedroom” holds from now on. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
              to Ana: Ben says yes to “phones out of the bedroom”. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
            Ben presses [Yes, let's]
              to Ben: “phones out of the bedroom” is settled already; nothing was changed. [Show the list]
            Ana: /agree end 1
              to Ana: “phones out of the bedroom” has ended.
              to Ben: “phones out of the bedroom” has ended.
            Ben: /agree end 1
              to Ben: You two have no agreements so far. /agree add "phones out of the bedroom" would be one.
            """
        );

    [Fact]
    public Task In_the_channel_both_read_it() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ana in #us: /agree add "phones out of the bedroom"
              in #us (only Ana): I've asked Ben about “phones out of the bedroom”. It holds once you've both said yes. [Take it back]
              to Ben: Ana suggests an agreement: “phones out of the bedroom”. [Yes, let's] [Other words] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “phones out of the bedroom” holds from now on. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
              to Ana: Ben says yes to “phones out of the bedroom”. On Monday 18 January 2027 I'll ask you both whether it still fits; either of you can end it at any time.
            Ben in #us: /agree list
              in #us, silently: What you two agreed on:
                1. “phones out of the bedroom”, since today; I ask again on Monday 18 January 2027

                What has changed:
                14:00: “phones out of the bedroom”, suggested by Ana, and both said yes
            Ben in #us: /agree end 1
              in #us (only Ben): “phones out of the bedroom” has ended.
              to Ana: “phones out of the bedroom” has ended.
            """
        );
}
