using Bot.Tests.Support;

namespace Bot.Tests.Features.Plans;

/// <summary>What happens once, agreed on by two.</summary>
public sealed class PlansOfTwo
{
    [Fact]
    public Task A_plan_holds_once_both_have_said_yes() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ana: /plan list
              to Ana: What is planned:
                1. “dinner”, Friday 19:00; suggested, and open [1: Another time]
            Ben: /plan list
              to Ben: What is planned:
                1. “dinner”, Friday 19:00; Ana suggests it [1: Yes, let's] [1: Another time] [1: No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            Ana: /plan list
              to Ana: What is planned:
                1. “dinner”, Friday 19:00 [1: Another time]
            it is 2026-11-27 17:59
            1 minute passes
              to Ana: A word ahead: “dinner”, 19:00. [See you then] [Another time] [Let it go]
              to Ben: A word ahead: “dinner”, 19:00. [See you then] [Another time] [Let it go]
            Ben presses [See you then]
            1 hour passes
            4 hours pass
            Ana: /plan list
              to Ana: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            """
        );

    [Fact]
    public Task Another_time_comes_back_as_a_suggestion_of_the_other() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add dinner friday 19:00 for 2h
              to Ana: I've asked Ben about “dinner”, Friday 19:00, for 2 hours. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00, for 2 hours. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Another time]
              to Ben: When would suit you for “dinner”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Friday 20:00, for 2 hours] [Saturday 19:00, for 2 hours]
            Ben: sat 20:30
              to Ben: I've asked Ana about “dinner”, Saturday 20:30, for 2 hours. [Take it back]
              to Ana: Ben suggests another time for “dinner”: Saturday 20:30, for 2 hours. [Yes, let's] [Another time] [No, thanks]
            Ana presses [Another time]
              to Ana: When would suit you for “dinner”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Saturday 21:30, for 2 hours] [Sunday 20:30, for 2 hours]
            Ana: 20:00
              to Ana: I've asked Ben about “dinner”, Saturday 20:00, for 2 hours. [Take it back]
              to Ben: Ana suggests another time for “dinner”: Saturday 20:00, for 2 hours. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Another time]
              to Ben: When would suit you for “dinner”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Saturday 21:00, for 2 hours] [Sunday 20:00, for 2 hours]
            Ben presses [Saturday 21:00, for 2 hours]
              to Ben: I've asked Ana about “dinner”, Saturday 21:00, for 2 hours. [Take it back]
              to Ana: Ben suggests another time for “dinner”: Saturday 21:00, for 2 hours. [Yes, let's] [Another time] [No, thanks]
            Ana presses [Another time]
              to Ana: When would suit you for “dinner”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Saturday 22:00, for 2 hours] [Sunday 21:00, for 2 hours]
            Ana: sunday
              to Ana: I've asked Ben about “dinner”, Sunday 21:00, for 2 hours. [Take it back]
              to Ben: Ana suggests another time for “dinner”: Sunday 21:00, for 2 hours. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Sunday 21:00, for 2 hours.
              to Ana: Ben says yes to “dinner”: Sunday 21:00, for 2 hours.
            Ben: /plan list
              to Ben: What is planned:
                1. “dinner”, Sunday 21:00, for 2 hours [1: Another time]
            """
        );

    [Fact]
    public Task Another_time_in_words_that_name_none_is_asked_again() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Another time]
              to Ben: When would suit you for “dinner”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Friday 20:00] [Saturday 19:00]
            Ben: whenever you like
              to Ben: I couldn't make sense of “whenever” there. [Friday 20:00] [Saturday 19:00]
            Ben: every friday 20:00
              to Ben: That names more than one moment; here it takes a single one. [Friday 20:00] [Saturday 19:00]
            Ben: yesterday 20:00
              to Ben: That moment has gone by already. One still to come works. [Friday 20:00] [Saturday 19:00]
            Ben: fri 8
              to Ben: That could mean more than one thing. Which one is it? [Friday 08:00] [Friday 20:00]
            Ben presses [Friday 20:00]
              to Ben: I've asked Ana about “dinner”, Friday 20:00. [Take it back]
              to Ana: Ben suggests another time for “dinner”: Friday 20:00. [Yes, let's] [Another time] [No, thanks]
            Ana presses [Yes, let's]
              to Ana: “dinner” it is: Friday 20:00.
              to Ben: Ana says yes to “dinner”: Friday 20:00.
            """
        );

    [Fact]
    public Task Left_halfway_it_stays_a_suggestion_and_lapses_without_a_word() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" 2026-12-24 19:00
              to Ana: I've asked Ben about “dinner”, Thursday 24 December, 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Thursday 24 December, 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Another time]
              to Ben: When would suit you for “dinner”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Thursday 24 December, 20:00] [Friday 25 December, 19:00]
            2 days pass
            Ben: sat 20:30
              to Ben: I can take that in more than one way. Which one is it? [Screens away, together, Saturday 20:30] [A plan for you two, “time together”: Saturday 20:30] [None of these]
            Ben: /plan list
              to Ben: What is planned:
                1. “dinner”, Thursday 24 December, 19:00; Ana suggests it [1: Yes, let's] [1: Another time] [1: No, thanks]
            13 days pass
            Ana: /plan list
              to Ana: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            Ben presses [1: Yes, let's]
              to Ben: That isn't open any more, so nothing was changed. [Show the list]
            """
        );

    [Fact]
    public Task A_no_is_a_no_and_is_told_in_one_line() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [No, thanks]
              to Ben: Fine. Nothing is planned. [Help me answer]
              to Ana: “dinner”: not this time, then. There are other days.
            Ana presses [Another time]
              to Ana: That isn't open any more, so nothing was changed. [Show the list]
            Ana: /plan list
              to Ana: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            """
        );

    [Fact]
    public Task Taken_back_at_a_closed_door_it_was_never_there() =>
        Transcript.Play(
            """
            It is 2026-11-23 23:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 9h
              to Ben: Quiet until tomorrow 08:00. [End it now]
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
            Ana: /plan add "cinema" saturday 21:00
              to Ana: I've asked Ben about “cinema”, Saturday 21:00. [Another time] [Take it back]
            Ana presses [Take it back]
              to Ana: Taken back. Nothing is planned.
            it is 2026-11-24 08:00
              to Ben, silently: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            """
        );

    [Fact]
    public Task Another_time_for_what_is_agreed_changes_nothing_before_the_yes() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            Ana: /plan list
              to Ana: What is planned:
                1. “dinner”, Friday 19:00 [1: Another time]
            Ana presses [1: Another time]
              to Ana: When would suit you for “dinner”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Friday 20:00] [Saturday 19:00]
            Ana: 21:00
              to Ana: I've asked Ben about “dinner”, Friday 21:00 instead. Until you both agree it stays as it is. [Take it back]
              to Ben: Ana suggests another time for “dinner”: Friday 21:00. So far it's Friday 19:00. [Yes, let's] [Another time] [Keep it as it is]
            Ben: /plan list
              to Ben: What is planned:
                1. “dinner”, Friday 19:00; suggested instead: Friday 21:00 [1: Yes, let's] [1: Another time] [1: Keep it as it is]
            Ben presses [Keep it as it is]
              to Ben: “dinner” stays as it is, then: Friday 19:00.
              to Ana: “dinner” stays as it is, then: Friday 19:00.
            Ana: /plan list
              to Ana: What is planned:
                1. “dinner”, Friday 19:00 [1: Another time]
            Ana presses [1: Another time]
              to Ana: When would suit you for “dinner”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Friday 20:00] [Saturday 19:00]
            Ana presses [Saturday 19:00]
              to Ana: I've asked Ben about “dinner”, Saturday 19:00 instead. Until you both agree it stays as it is. [Take it back]
              to Ben: Ana suggests another time for “dinner”: Saturday 19:00. So far it's Friday 19:00. [Yes, let's] [Another time] [Keep it as it is]
            Ana presses [Take it back]
              to Ana: Taken back. What was agreed stays as it is.
            Ben presses [Yes, let's]
              to Ben: “dinner” is settled already; nothing was changed. [Show the list]
            Ana: /plan list
              to Ana: What is planned:
                1. “dinner”, Friday 19:00 [1: Another time]
            Ana presses [1: Another time]
              to Ana: When would suit you for “dinner”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Friday 20:00] [Saturday 19:00]
            Ana presses [Saturday 19:00]
              to Ana: I've asked Ben about “dinner”, Saturday 19:00 instead. Until you both agree it stays as it is. [Take it back]
              to Ben: Ana suggests another time for “dinner”: Saturday 19:00. So far it's Friday 19:00. [Yes, let's] [Another time] [Keep it as it is]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Saturday 19:00.
              to Ana: Ben says yes to “dinner”: Saturday 19:00.
            it is 2026-11-27 19:00
            it is 2026-11-28 18:00
              to Ana: “dinner” comes up: 19:00. [See you then] [Another time] [Let it go]
              to Ben: “dinner” comes up: 19:00. [See you then] [Another time] [Let it go]
            """
        );

    [Fact]
    public Task A_new_time_that_is_still_open_outlives_the_old_one() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            Ben: /plan list
              to Ben: What is planned:
                1. “dinner”, Friday 19:00 [1: Another time]
            Ben presses [1: Another time]
              to Ben: When would suit you for “dinner”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Friday 20:00] [Saturday 19:00]
            Ben: sunday
              to Ben: I've asked Ana about “dinner”, Sunday 19:00 instead. Until you both agree it stays as it is. [Take it back]
              to Ana: Ben suggests another time for “dinner”: Sunday 19:00. So far it's Friday 19:00. [Yes, let's] [Another time] [Keep it as it is]
            it is 2026-11-28 10:00
              to Ana: A word ahead: “dinner”, 19:00. [See you then] [Another time] [Let it go]
              to Ben: A word ahead: “dinner”, 19:00. [See you then] [Another time] [Let it go]
            Ana: /plan list
              to Ana: What is planned:
                1. “dinner”, tomorrow 19:00; Ben suggests it [1: Yes, let's] [1: Another time] [1: No, thanks]
            Ana presses [1: Yes, let's]
              to Ana: “dinner” it is: tomorrow 19:00.
              to Ben: Ana says yes to “dinner”: tomorrow 19:00.
            """
        );

    [Fact]
    public Task Either_may_let_it_go_and_neither_says_why() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            Ben: /plan cancel 2
              to Ben: There is just number 1 in the list. Which one did you mean? [Show the list]
            Ben: /plan cancel 1
              to Ben: “dinner” is off the list now.
              to Ana: “dinner” is off the list now.
            Ben: /plan cancel 1
              to Ben: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            Ana: /plan add "dinner" saturday 19:00
              to Ana: I've asked Ben about “dinner”, Saturday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Saturday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Saturday 19:00.
              to Ana: Ben says yes to “dinner”: Saturday 19:00.
            it is 2026-11-28 18:00
              to Ana: “dinner” comes up: 19:00. [See you then] [Another time] [Let it go]
              to Ben: “dinner” comes up: 19:00. [See you then] [Another time] [Let it go]
            Ana presses [Let it go]
              to Ana: “dinner” is off the list now.
              to Ben: “dinner” is off the list now.
            Ben presses [Let it go]
              to Ben: That isn't open any more, so nothing was changed. [Show the list]
            1 hour passes
            """
        );

    [Fact]
    public Task The_same_plan_twice_is_one() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ana: /plan add "Dinner" friday 19:00
              to Ana: “Dinner” is planned just like that already. [Show the list]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            Ben: /plan add "dinner" friday 19:00
              to Ben: “dinner” is planned just like that already. [Show the list]
            """
        );

    [Fact]
    public Task A_reminder_waits_at_a_closed_door_and_not_longer_than_the_plan() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            Ben: /plan add "cinema" friday 23:00
              to Ben: I've asked Ana about “cinema”, Friday 23:00. [Another time] [Take it back]
              to Ana: Ben suggests “cinema”, Friday 23:00. [Yes, let's] [Another time] [No, thanks]
            Ana presses [Yes, let's]
              to Ana: “cinema” it is: Friday 23:00.
              to Ben: Ana says yes to “cinema”: Friday 23:00.
            it is 2026-11-27 17:30
            Ana: /quiet now 1h
              to Ana: Quiet until 18:30. [End it now]
            Ben: /quiet now 6h
              to Ben: Quiet until 23:30. [End it now]
            it is 2026-11-27 18:00
            it is 2026-11-27 18:30
              to Ana, silently: A word ahead: “dinner”, 19:00. [See you then] [Another time] [Let it go]
            it is 2026-11-27 23:30
              to Ana: A word ahead: “cinema”, 23:00. [See you then] [Another time] [Let it go]
            """
        );

    [Fact]
    public Task Reminders_survive_a_restart_and_come_once() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            restart
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            restart
            it is 2026-11-27 18:00
              to Ana: A word ahead: “dinner”, 19:00. [See you then] [Another time] [Let it go]
              to Ben: A word ahead: “dinner”, 19:00. [See you then] [Another time] [Let it go]
            restart
            1 hour passes
            """
        );

    [Fact]
    public Task Soon_enough_needs_no_reminder() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "a walk" in 40m
              to Ana: I've asked Ben about “a walk”, 14:40. [Another time] [Take it back]
              to Ben: Ana suggests “a walk”, 14:40. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “a walk” it is: 14:40.
              to Ana: Ben says yes to “a walk”: 14:40.
            1 hour passes
            """
        );

    [Fact]
    public Task In_the_channel_the_plans_of_both_are_shown_and_nothing_else() =>
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
            Ana: /plan add "dentist" tomorrow 9:00 kind me
              to Ana: “dentist” is in your plans: tomorrow 09:00. Only you see it. [Another time] [Let it go]
            Ana in #us: /plan list
              in #us, silently: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            Ana in #us: /plan add "dinner" friday 19:00
              in #us (only Ana): I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben in #us: /plan list
              in #us, silently: What is planned:
                1. “dinner”, Friday 19:00; Ana suggests it
            Ana in #us: /plan cancel 1
              in #us (only Ana): Taken back. Nothing is planned.
            """
        );

    [Fact]
    public Task Leaving_ends_what_was_planned_and_keeps_what_is_ones_own() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            Ana: /plan add "concert" saturday 21:00
              to Ana: I've asked Ben about “concert”, Saturday 21:00. [Another time] [Take it back]
              to Ben: Ana suggests “concert”, Saturday 21:00. [Yes, let's] [Another time] [No, thanks]
            Ben: /plan add "dentist" friday 9:00 kind me
              to Ben: “dentist” is in your plans: Friday 09:00. Only you see it. [Another time] [Let it go]
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ben presses [Yes, let's]
              to Ben: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ana: /plan list
              to Ana: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            Ben: /plan list
              to Ben: What is planned:
                1. “dentist”, Friday 09:00; just yours [1: Another time]
            it is 2026-11-27 20:00
              to Ben: A word ahead: “dentist”, 09:00. [All right] [Another time] [Let it go]
            """
        );

    [Fact]
    public Task With_the_next_one_nothing_of_it_comes_back() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ana and Ben are paired.
            Ben: /plan list
              to Ben: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            Ben: /plan cancel 1
              to Ben: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            """
        );
}
