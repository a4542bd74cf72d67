using Bot.Tests.Support;

namespace Bot.Tests.Features.Together;

/// <summary>Time away beside quiet hours, knocks, a channel, an unreachable phone.</summary>
public class BesideOtherFeatures
{
    [Fact]
    public Task A_knock_waits_outside_and_an_urgent_one_passes() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 20:30.
              to Ana: See you at 20:30.
            5 minutes pass
            Ana: /knock are you hungry, too?
              to Ana: Ben's door is closed until 20:30. [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
            Ana: /knock the stove is on
              to Ana: Ben's door is closed until 20:30. [Leave it at the door] [It's urgent] [Not now]
            Ana presses [It's urgent]
              to Ana: Urgent is for what can't wait, and may break into a rest. Knock like that? [Yes, now] [Leave it at the door] [Never mind]
            Ana presses [Yes, now]
              to Ana: I've knocked at Ben's door, as urgent. [Take it back]
              to Ben: Ana knocks, and says it can't wait: “the stove is on” [Okay] [Answer] [Quieter knocks]
            25 minutes pass
              to Ben: Welcome back. [Good] [So-so] [Skip]
              to Ben, silently: At your door since 20:05, from Ana: “are you hungry, too?” [Okay] [Answer] [Quieter knocks]
              to Ana: Welcome back. [Good] [So-so] [Skip]
            """
        );

    [Fact]
    public Task Quiet_that_begins_meanwhile_keeps_the_welcome_outside() =>
        Transcript.Play(
            """
            It is 2026-12-10 21:45 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet 22:00-07:00
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 22:15.
              to Ana: See you at 22:15.
            30 minutes pass
              to Ben: Welcome back. [Good] [So-so] [Skip]
            it is 2026-12-11 08:00
            """
        );

    [Fact]
    public Task Asked_while_quiet_it_stands_as_long_as_it_stands() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 15m
              to Ben: Quiet until 20:15. [End it now]
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
            15 minutes pass
              to Ben, silently: Ana asks: screens away, 30 minutes together, now? (This can be answered until 20:20.) [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 20:45.
              to Ana: See you at 20:45.
            30 minutes pass
              to Ana: Welcome back. [Good] [So-so] [Skip]
              to Ben: Welcome back. [Good] [So-so] [Skip]
            """
        );

    [Fact]
    public Task A_question_that_never_came_through_is_taken_back_without_a_trace() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 15m
              to Ben: Quiet until 20:15. [End it now]
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
            Ana presses [Never mind]
              to Ana: Taken back. Nothing begins, and that's fine.
            Ana: /ritual add "tea" every day 17:00
              to Ana: I've asked Ben about “tea”: every day at 17:00. It begins once you've both said yes. [Another time] [Take it back]
            Ana: /ritual remove 1
              to Ana: Taken back. Nothing was begun.
            1 hour passes
            """
        );

    [Fact]
    public Task A_rituals_question_declined_by_one_leaves_the_quiet_of_the_other_alone() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "date night" every day 21:00 for 1h
              to Ana: I've asked Ben about “date night”: every day at 21:00, for an hour. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “date night”, every day at 21:00, for an hour. Next: 21:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “date night” it is: every day at 21:00, for an hour. Next: 21:00.
              to Ana: Ben says yes to “date night”: every day at 21:00, for an hour. Next: 21:00.
            Ana: /quiet 20:30-21:10
              to Ana: Quiet every day, 20:30 to 21:10. Next: today 20:30.
            1 hour passes
              to Ben: “date night”: screens away, an hour together? [We're in] [In 10 minutes] [Not tonight]
            Ben presses [Not tonight]
              to Ben: Fine. Another evening.
            1 hour passes
            """
        );

    [Fact]
    public Task Unreachable_in_the_middle() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 20:30.
              to Ana: See you at 20:30.
            Ben is blocked
            30 minutes pass
              to Ana: Welcome back. [Good] [So-so] [Skip]
            Ben is open
            1 hour passes
            Ben: /back
              to Ben: You're here already; nothing is running that could end early.
            """
        );

    [Fact]
    public Task Quiet_and_time_away_end_with_one_word() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 1h
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, an hour together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 21:00.
              to Ana: See you at 21:00.
            5 minutes pass
            Ana: /quiet now 2h
              to Ana: Quiet until 22:05. [End it now]
            Ana: /back
              to Ana: Then you're back, and that's fine. It has ended for you both.
              to Ana: The quiet is over; you can be reached again.
              to Ben: Back already. The rest of the time is free.
            """
        );

    [Fact]
    public Task In_the_channel_only_what_is_of_two() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ana in #us: /ritual list
              in #us, silently: No rituals of you two yet. /ritual templates has some to begin with.
            Ana in #us: /ritual add "tea" every day 17:00
              in #us (only Ana): I've asked Ben about “tea”: every day at 17:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “tea”, every day at 17:00. Next: tomorrow 17:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “tea” it is: every day at 17:00. Next: tomorrow 17:00.
              to Ana: Ben says yes to “tea”: every day at 17:00. Next: tomorrow 17:00.
            Ana in #us: /ritual add "reading" every day 7:00 for 15m kind me
              in #us (only Ana): “reading” is yours: every day at 07:00, for 15 minutes. Next: tomorrow 07:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ana in #us: /ritual
              in #us, silently: What comes again:
                1. “tea”: every day at 17:00; next: tomorrow 17:00
            Ben in #us: /ritual list
              in #us, silently: What comes again:
                1. “tea”: every day at 17:00; next: tomorrow 17:00
            Ana in #us: /ritual skip 2
              in #us (only Ana): “reading” is let go this once (tomorrow 07:00). After that: Saturday 07:00.
            Ana in #us: /ritual pause 1
              in #us (only Ana): “tea” rests for now, until it's woken. [Wake it]
              to Ben: “tea” rests for now, until it's woken.
            Ana in #us: /together 30m
              in #us (only Ana): I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 20:30.
              to Ana: See you at 20:30.
            Ben in #us: /back
              in #us (only Ben): Then you're back, and that's fine. It has ended for you both.
              to Ana: Back already. The rest of the time is free.
            """
        );
}
