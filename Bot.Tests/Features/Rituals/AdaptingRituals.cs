using Bot.Tests.Support;

namespace Bot.Tests.Features.Rituals;

public sealed class AdaptingRituals
{
    [Fact]
    public Task What_hasnt_found_its_place_is_asked_about_and_moves_if_both_say_yes() =>
        Transcript.Play(
            """
            It is 2026-11-27 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "long breakfast" sat 10:00 for 1h
              to Ana: I've asked Ben about “long breakfast”: Saturdays at 10:00, for an hour. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “long breakfast”, Saturdays at 10:00, for an hour. Next: tomorrow 10:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “long breakfast” it is: Saturdays at 10:00, for an hour. Next: tomorrow 10:00.
              to Ana: Ben says yes to “long breakfast”: Saturdays at 10:00, for an hour. Next: tomorrow 10:00.
            it is 2026-11-28 12:00
              to Ana: “long breakfast”: screens away, and an hour to yourselves? [We're in] [In 10 minutes] [Not today]
              to Ben: “long breakfast”: screens away, and an hour to yourselves? [We're in] [In 10 minutes] [Not today]
            it is 2026-12-05 12:00
              to Ana: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
              to Ben: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
            it is 2026-12-06 11:00
              to Ana: “long breakfast” could have a new place, if you like. Which one? [Sundays at 10:00] [Every other week] [Make it 20 minutes] [Let it rest] [Let it go] [Keep it as it is]
              to Ben: “long breakfast” could have a new place, if you like. Which one? [Sundays at 10:00] [Every other week] [Make it 20 minutes] [Let it rest] [Let it go] [Keep it as it is]
            Ana presses [Sundays at 10:00]
              to Ana: I've asked Ben about “long breakfast”: Sundays at 10:00, for an hour. Until you both agree it stays as it is. [Take it back]
              to Ben: Ana suggests a change to “long breakfast”: Sundays at 10:00, for an hour. So far it's Saturdays at 10:00, for an hour. [Yes, let's] [Another time] [Keep it as it is]
            Ben presses [Yes, let's]
              to Ben: “long breakfast” it is: Sundays at 10:00, for an hour. Next: Sunday 13 December, 10:00.
              to Ana: Ben says yes to “long breakfast”: Sundays at 10:00, for an hour. Next: Sunday 13 December, 10:00.
            it is 2026-12-13 10:00
              to Ana: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
              to Ben: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
            """
        );

    [Fact]
    public Task What_takes_place_is_left_alone() =>
        Transcript.Play(
            """
            It is 2026-11-27 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "long breakfast" sat 10:00 for 1h
              to Ana: I've asked Ben about “long breakfast”: Saturdays at 10:00, for an hour. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “long breakfast”, Saturdays at 10:00, for an hour. Next: tomorrow 10:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “long breakfast” it is: Saturdays at 10:00, for an hour. Next: tomorrow 10:00.
              to Ana: Ben says yes to “long breakfast”: Saturdays at 10:00, for an hour. Next: tomorrow 10:00.
            it is 2026-11-28 12:00
              to Ana: “long breakfast”: screens away, and an hour to yourselves? [We're in] [In 10 minutes] [Not today]
              to Ben: “long breakfast”: screens away, and an hour to yourselves? [We're in] [In 10 minutes] [Not today]
            it is 2026-12-05 10:00
              to Ana: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
              to Ben: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
            Ana presses [We're in]
              to Ana: You're in. It begins as soon as you both are. [Never mind]
            Ben presses [We're in]
              to Ben: See you at 11:00. I'm quiet until then.
              to Ana: See you at 11:00. I'm quiet until then.
            2 hours pass
              to Ana: And welcome back. [Good] [So-so] [Skip]
              to Ben: And welcome back. [Good] [So-so] [Skip]
            it is 2026-12-06 12:00
            """
        );

    [Fact]
    public Task Skipped_twice_it_may_rest_or_go_and_both_tapping_the_same_is_two_yeses() =>
        Transcript.Play(
            """
            It is 2026-11-27 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "coffee" every day 16:00
              to Ana: I've asked Ben about “coffee”: every day at 16:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “coffee”, every day at 16:00. Next: 16:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “coffee” it is: every day at 16:00. Next: 16:00.
              to Ana: Ben says yes to “coffee”: every day at 16:00. Next: 16:00.
            Ana: /ritual skip 1
              to Ana: “coffee” is let go this once (16:00). After that: tomorrow 16:00.
              to Ben: “coffee” is let go this once (16:00). After that: tomorrow 16:00.
            it is 2026-11-28 15:00
            Ben: /ritual skip 1
              to Ben: “coffee” is let go this once (16:00). After that: tomorrow 16:00.
              to Ana: “coffee” is let go this once (16:00). After that: tomorrow 16:00.
            restart
            it is 2026-11-29 10:00
              to Ana: How would “coffee” fit better into these weeks? [every day at 17:00] [Let it rest] [Let it go] [Keep it as it is]
              to Ben: How would “coffee” fit better into these weeks? [every day at 17:00] [Let it rest] [Let it go] [Keep it as it is]
            Ben presses [Let it rest]
              to Ben: I've asked Ana. Until you've both said yes, it stays as it is. [Take it back]
              to Ana: Ben would let “coffee” rest for now. [Yes, let's] [Another time] [Keep it as it is]
            Ana: /ritual list
              to Ana: What comes again:
                1. “coffee”: every day at 16:00; next: 16:00; suggested: to let it rest [1: Yes, let's] [1: Another time] [1: Keep it as it is] [Ideas]
            Ana presses [Let it rest]
              to Ana: “coffee” rests for now, until it's woken.
              to Ben: “coffee” rests for now, until it's woken.
            Ana: /ritual list
              to Ana: What comes again:
                1. “coffee”: every day at 16:00; rests [1: Wake it] [Ideas]
            """
        );

    [Fact]
    public Task Told_to_be_still_the_companion_keeps_ones_own_time_without_a_word() =>
        Transcript.Play(
            """
            It is 2026-11-27 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "reading" every day 16:00 for 30m kind me
              to Ana: “reading” is yours: every day at 16:00, for 30 minutes. Next: 16:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ana: stop
              to Ana: Stopped until you say otherwise. [Only for today]
            it is 2026-11-27 16:05
            Ben: /knock hello
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            it is 2026-11-27 16:30
              to Ana, silently: At your door since 16:05, from Ben: “hello” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task What_suited_both_lately_is_suggested_first() =>
        Transcript.Play(
            """
            It is 2026-11-25 20:07 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 20:37, and not a word from me before.
              to Ana: See you at 20:37, and not a word from me before.
            40 minutes pass
              to Ana: Welcome back, you two. [Good] [So-so] [Skip]
              to Ben: Welcome back, you two. [Good] [So-so] [Skip]
            Ana: /ritual add "long breakfast" sat 10:00 for 1h
              to Ana: I've asked Ben about “long breakfast”: Saturdays at 10:00, for an hour. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “long breakfast”, Saturdays at 10:00, for an hour. Next: Saturday 10:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “long breakfast” it is: Saturdays at 10:00, for an hour. Next: Saturday 10:00.
              to Ana: Ben says yes to “long breakfast”: Saturdays at 10:00, for an hour. Next: Saturday 10:00.
            Ana: /ritual add "coffee" weekdays 16:00
              to Ana: I've asked Ben about “coffee”: weekdays at 16:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “coffee”, weekdays at 16:00. Next: tomorrow 16:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “coffee” it is: weekdays at 16:00. Next: tomorrow 16:00.
              to Ana: Ben says yes to “coffee”: weekdays at 16:00. Next: tomorrow 16:00.
            it is 2026-11-27 15:00
              to Ana: “coffee” could begin now.
              to Ben: “coffee” could begin now.
            Ana: /ritual skip 2
              to Ana: “coffee” is let go this once (16:00). After that: Monday 16:00.
              to Ben: “coffee” is let go this once (16:00). After that: Monday 16:00.
            it is 2026-11-30 15:00
              to Ana: “long breakfast”: screens away, and an hour to yourselves? [We're in] [In 10 minutes] [Not today]
              to Ben: “long breakfast”: screens away, and an hour to yourselves? [We're in] [In 10 minutes] [Not today]
            Ana: /ritual skip 2
              to Ana: “coffee” is let go this once (16:00). After that: tomorrow 16:00.
              to Ben: “coffee” is let go this once (16:00). After that: tomorrow 16:00.
            it is 2026-12-06 11:00
              to Ana: Something about “coffee” could be lighter. Which of these? [weekdays at 20:00] [Let it rest] [Let it go] [Keep it as it is]
              to Ben: Something about “coffee” could be lighter. Which of these? [weekdays at 20:00] [Let it rest] [Let it go] [Keep it as it is]
              to Ana: Time for “coffee”. Slowly is fine.
              to Ben: Time for “coffee”. Slowly is fine.
              to Ana: “coffee”, if you both feel like it.
              to Ben: “coffee”, if you both feel like it.
              to Ana: This could be the moment for “coffee”.
              to Ben: This could be the moment for “coffee”.
              to Ana: “coffee” could begin now.
              to Ben: “coffee” could begin now.
              to Ana: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
              to Ben: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
              to Ana: “long breakfast” could have a new place, if you like. Which one? [Wednesdays at 20:00] [Every other week] [Make it 30 minutes] [Let it rest] [Let it go] [Keep it as it is]
              to Ben: “long breakfast” could have a new place, if you like. Which one? [Wednesdays at 20:00] [Every other week] [Make it 30 minutes] [Let it rest] [Let it go] [Keep it as it is]
            Ben presses [Wednesdays at 20:00]
              to Ben: I've asked Ana about “long breakfast”: Wednesdays at 20:00, for an hour. Until you both agree it stays as it is. [Take it back]
              to Ana: Ben suggests a change to “long breakfast”: Wednesdays at 20:00, for an hour. So far it's Saturdays at 10:00, for an hour. [Yes, let's] [Another time] [Keep it as it is]
            Ana presses [Yes, let's]
              to Ana: “long breakfast” it is: Wednesdays at 20:00, for an hour. Next: Wednesday 20:00.
              to Ben: Ana says yes to “long breakfast”: Wednesdays at 20:00, for an hour. Next: Wednesday 20:00.
            """
        );

    [Fact]
    public Task What_only_one_of_them_wanted_suggests_nothing() =>
        Transcript.Play(
            """
            It is 2026-11-25 20:07 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [Not tonight]
              to Ben: Fine. Have the evening you need. [Help me answer]
              to Ana: Not tonight, then. The evening is free for something you like.
            Ben: /together 30m
              to Ben: I've asked Ana, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ana: Ben asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            40 minutes pass
              to Ben: Not tonight, then. The evening is free for something you like.
            Ana: /ritual add "long breakfast" sat 10:00 for 1h
              to Ana: I've asked Ben about “long breakfast”: Saturdays at 10:00, for an hour. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “long breakfast”, Saturdays at 10:00, for an hour. Next: Saturday 10:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “long breakfast” it is: Saturdays at 10:00, for an hour. Next: Saturday 10:00.
              to Ana: Ben says yes to “long breakfast”: Saturdays at 10:00, for an hour. Next: Saturday 10:00.
            it is 2026-12-06 11:00
              to Ana: “long breakfast”: screens away, and an hour to yourselves? [We're in] [In 10 minutes] [Not today]
              to Ben: “long breakfast”: screens away, and an hour to yourselves? [We're in] [In 10 minutes] [Not today]
              to Ana: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
              to Ben: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
              to Ana: “long breakfast” could have a new place, if you like. Which one? [Sundays at 10:00] [Every other week] [Make it 20 minutes] [Let it rest] [Let it go] [Keep it as it is]
              to Ben: “long breakfast” could have a new place, if you like. Which one? [Sundays at 10:00] [Every other week] [Make it 20 minutes] [Let it rest] [Let it go] [Keep it as it is]
            """
        );

    [Fact]
    public Task What_suited_long_ago_isnt_known_any_more() =>
        Transcript.Play(
            """
            It is 2026-09-23 20:07 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 20:37.
              to Ana: See you at 20:37.
            it is 2026-11-27 14:00
              to Ana: Welcome back. No hurry. [Good] [So-so] [Skip]
              to Ben: Welcome back. No hurry. [Good] [So-so] [Skip]
            Ana: /ritual add "long breakfast" sat 10:00 for 1h
              to Ana: I've asked Ben about “long breakfast”: Saturdays at 10:00, for an hour. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “long breakfast”, Saturdays at 10:00, for an hour. Next: tomorrow 10:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “long breakfast” it is: Saturdays at 10:00, for an hour. Next: tomorrow 10:00.
              to Ana: Ben says yes to “long breakfast”: Saturdays at 10:00, for an hour. Next: tomorrow 10:00.
            it is 2026-12-06 11:00
              to Ana: “long breakfast”: screens away, and an hour to yourselves? [We're in] [In 10 minutes] [Not today]
              to Ben: “long breakfast”: screens away, and an hour to yourselves? [We're in] [In 10 minutes] [Not today]
              to Ana: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
              to Ben: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
              to Ana: “long breakfast” could have a new place, if you like. Which one? [Sundays at 10:00] [Every other week] [Make it 20 minutes] [Let it rest] [Let it go] [Keep it as it is]
              to Ben: “long breakfast” could have a new place, if you like. Which one? [Sundays at 10:00] [Every other week] [Make it 20 minutes] [Let it rest] [Let it go] [Keep it as it is]
            """
        );

    [Fact]
    public Task Each_reads_what_suited_both_on_the_rituals_clock() =>
        Transcript.Play(
            """
            It is 2026-11-25 20:07 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in America/New_York
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not today]
            Ben presses [I'm in]
              to Ben: See you at 15:37, and not a word from me before.
              to Ana: See you at 20:37, and not a word from me before.
            40 minutes pass
              to Ana: Welcome back, you two. [Good] [So-so] [Skip]
              to Ben: Welcome back, you two. [Good] [So-so] [Skip]
            Ana: /ritual add "long breakfast" sat 16:00 for 1h
              to Ana: I've asked Ben about “long breakfast”: Saturdays at 16:00, for an hour. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “long breakfast”, Saturdays at 16:00, Lisbon time, for an hour. Next: Saturday 11:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “long breakfast” it is: Saturdays at 16:00, Lisbon time, for an hour. Next: Saturday 11:00.
              to Ana: Ben says yes to “long breakfast”: Saturdays at 16:00, for an hour. Next: Saturday 16:00.
            restart
            it is 2026-12-06 11:00
              to Ana: “long breakfast”: screens away, and an hour to yourselves? [We're in] [In 10 minutes] [Not tonight]
              to Ben: “long breakfast”: screens away, and an hour to yourselves? [We're in] [In 10 minutes] [Not today]
              to Ana: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not tonight]
              to Ben: “long breakfast” could begin. Screens away, an hour together? [We're in] [In 10 minutes] [Not today]
              to Ana: “long breakfast” could have a new place, if you like. Which one? [Wednesdays at 20:00] [Every other week] [Make it 30 minutes] [Let it rest] [Let it go] [Keep it as it is]
              to Ben: “long breakfast” could have a new place, if you like. Which one? [Wednesdays at 20:00, Lisbon time] [Every other week] [Make it 30 minutes] [Let it rest] [Let it go] [Keep it as it is]
            """
        );

    [Fact]
    public Task A_closed_door_is_asked_in_the_morning_and_what_is_left_open_lapses() =>
        Transcript.Play(
            """
            It is 2026-11-27 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "coffee" every day 16:00
              to Ana: I've asked Ben about “coffee”: every day at 16:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “coffee”, every day at 16:00. Next: 16:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “coffee” it is: every day at 16:00. Next: 16:00.
              to Ana: Ben says yes to “coffee”: every day at 16:00. Next: 16:00.
            Ben: /quiet 9:00-12:00
              to Ben: Quiet every day, 09:00 to 12:00. Next: tomorrow 09:00.
            Ana: /ritual skip 1
              to Ana: “coffee” is let go this once (16:00). After that: tomorrow 16:00.
              to Ben: “coffee” is let go this once (16:00). After that: tomorrow 16:00.
            it is 2026-11-28 15:00
            Ana: /ritual skip 1
              to Ana: “coffee” is let go this once (16:00). After that: tomorrow 16:00.
              to Ben: “coffee” is let go this once (16:00). After that: tomorrow 16:00.
            it is 2026-11-29 13:00
              to Ana: How would “coffee” fit better into these weeks? [every day at 17:00] [Let it rest] [Let it go] [Keep it as it is]
              to Ben, silently: How would “coffee” fit better into these weeks? [every day at 17:00] [Let it rest] [Let it go] [Keep it as it is]
            Ana presses [every day at 17:00]
              to Ana: I've asked Ben about “coffee”: every day at 17:00. Until you both agree it stays as it is. [Take it back]
              to Ben: Ana suggests a change to “coffee”: every day at 17:00. So far it's every day at 16:00. [Yes, let's] [Another time] [Keep it as it is]
            Ana: /ritual list
              to Ana: What comes again:
                1. “coffee”: every day at 16:00; next: 16:00; suggested instead: every day at 17:00 [Ideas]
            restart
            15 days pass
              to Ana: Here is your time for “coffee”.
              to Ben: Here is your time for “coffee”.
              to Ana: “coffee”, now or whenever you're both there.
              to Ben: “coffee”, now or whenever you're both there.
              to Ana: Time for “coffee”. Slowly is fine.
              to Ben: Time for “coffee”. Slowly is fine.
              to Ana: “coffee”, if you both feel like it.
              to Ben: “coffee”, if you both feel like it.
              to Ana: This could be the moment for “coffee”.
              to Ben: This could be the moment for “coffee”.
              to Ana: “coffee” could begin now.
              to Ben: “coffee” could begin now.
              to Ana: A good moment for “coffee”.
              to Ben: A good moment for “coffee”.
              to Ana: Now would be “coffee”.
              to Ben: Now would be “coffee”.
              to Ana: Here is your time for “coffee”.
              to Ben: Here is your time for “coffee”.
              to Ana: “coffee”, now or whenever you're both there.
              to Ben: “coffee”, now or whenever you're both there.
              to Ana: Time for “coffee”. Slowly is fine.
              to Ben: Time for “coffee”. Slowly is fine.
              to Ana: “coffee”, if you both feel like it.
              to Ben: “coffee”, if you both feel like it.
              to Ana: This could be the moment for “coffee”.
              to Ben: This could be the moment for “coffee”.
              to Ana: “coffee” could begin now.
              to Ben: “coffee” could begin now.
              to Ana: A good moment for “coffee”.
              to Ben: A good moment for “coffee”.
            Ben presses [Yes, let's]
              to Ben: “coffee” is settled already; nothing was changed. [Show the list]
            Ana: /ritual list
              to Ana: What comes again:
                1. “coffee”: every day at 16:00; next: 16:00 [Ideas]
            """
        );
}
