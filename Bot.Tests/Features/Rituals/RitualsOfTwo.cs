using Bot.Tests.Support;

namespace Bot.Tests.Features.Rituals;

public class RitualsOfTwo
{
    [Fact]
    public Task Suggested_accepted_and_nudged_on_its_days() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "morning coffee" weekdays 7:30
              to Ana: I've asked Ben about “morning coffee”: weekdays at 07:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “morning coffee”, weekdays at 07:30. Next: tomorrow 07:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “morning coffee” it is: weekdays at 07:30. Next: tomorrow 07:30.
              to Ana: Ben says yes to “morning coffee”: weekdays at 07:30. Next: tomorrow 07:30.
            it is 2026-12-11 07:29
            1 minute passes
              to Ana: This could be the moment for “morning coffee”.
              to Ben: This could be the moment for “morning coffee”.
            2 days pass
            it is 2026-12-14 07:30
              to Ana: Now would be “morning coffee”.
              to Ben: Now would be “morning coffee”.
            Ana: /ritual list
              to Ana: What comes again:
                1. “morning coffee”: weekdays at 07:30; next: tomorrow 07:30 [Ideas]
            Ben: /ritual
              to Ben: What comes again:
                1. “morning coffee”: weekdays at 07:30; next: tomorrow 07:30 [Ideas]
            """
        );

    [Fact]
    public Task Declined_without_a_reason() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "morning coffee" weekdays 7:30
              to Ana: I've asked Ben about “morning coffee”: weekdays at 07:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “morning coffee”, weekdays at 07:30. Next: tomorrow 07:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [No, thanks]
              to Ben: Fine. Nothing begins.
              to Ana: “morning coffee”: not for now, then.
            Ben: /ritual remove 1
              to Ben: The list is empty so far. [Ideas]
            1 day passes
            """
        );

    [Fact]
    public Task Another_time_goes_back_and_forth() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "breakfast" sat 10:00
              to Ana: I've asked Ben about “breakfast”: Saturdays at 10:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “breakfast”, Saturdays at 10:00. Next: Saturday 10:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Another time]
              to Ben: When would suit you for “breakfast”? Write it as you'd say it, like sat 10:30 or weekdays 8pm. [Saturdays at 11:00] [Saturdays at 09:00]
            Ben presses [Saturdays at 11:00]
              to Ben: I've asked Ana about “breakfast”: Saturdays at 11:00. It begins once you've both said yes. [Take it back]
              to Ana: Ben suggests this time for “breakfast”: Saturdays at 11:00. Next: Saturday 11:00. [Yes, let's] [Another time] [No, thanks]
            Ana presses [Another time]
              to Ana: When would suit you for “breakfast”? Write it as you'd say it, like sat 10:30 or weekdays 8pm. [Saturdays at 12:00] [Saturdays at 10:00]
            Ana: sun 10:30
              to Ana: I've asked Ben about “breakfast”: Sundays at 10:30. It begins once you've both said yes. [Take it back]
              to Ben: Ana suggests this time for “breakfast”: Sundays at 10:30. Next: Sunday 10:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “breakfast” it is: Sundays at 10:30. Next: Sunday 10:30.
              to Ana: Ben says yes to “breakfast”: Sundays at 10:30. Next: Sunday 10:30.
            it is 2026-12-13 10:30
              to Ana: A good moment for “breakfast”.
              to Ben: A good moment for “breakfast”.
            """
        );

    [Fact]
    public Task Another_time_in_words_is_read_like_the_command() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "breakfast" sat 10:00
              to Ana: I've asked Ben about “breakfast”: Saturdays at 10:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “breakfast”, Saturdays at 10:00. Next: Saturday 10:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Another time]
              to Ben: When would suit you for “breakfast”? Write it as you'd say it, like sat 10:30 or weekdays 8pm. [Saturdays at 11:00] [Saturdays at 09:00]
            Ben: at 9
              to Ben: That could mean more than one thing. Which one is it? [Saturdays at 09:00] [Saturdays at 21:00]
            Ben presses [Saturdays at 09:00]
              to Ben: I've asked Ana about “breakfast”: Saturdays at 09:00. It begins once you've both said yes. [Take it back]
              to Ana: Ben suggests this time for “breakfast”: Saturdays at 09:00. Next: Saturday 09:00. [Yes, let's] [Another time] [No, thanks]
            Ana: /ritual
              to Ana: What comes again:
                1. “breakfast”: Saturdays at 09:00; Ben suggests it [1: Yes, let's] [1: Another time] [1: No, thanks] [Ideas]
            Ana presses [1: Yes, let's]
              to Ana: “breakfast” it is: Saturdays at 09:00. Next: Saturday 09:00.
              to Ben: Ana says yes to “breakfast”: Saturdays at 09:00. Next: Saturday 09:00.
            """
        );

    [Fact]
    public Task A_yes_is_to_what_was_shown_and_to_nothing_newer() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "breakfast" sat 10:00
              to Ana: I've asked Ben about “breakfast”: Saturdays at 10:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “breakfast”, Saturdays at 10:00. Next: Saturday 10:00. [Yes, let's] [Another time] [No, thanks]
            Ana: /ritual change 1 sun 9:00
              to Ana: I've asked Ben about “breakfast”: Sundays at 09:00. It begins once you've both said yes. [Take it back]
              to Ben: Ana suggests this time for “breakfast”: Sundays at 09:00. Next: Sunday 09:00. [Yes, let's] [Another time] [No, thanks]
            Ana: /ritual change 1 sun 9:00
              to Ana: I've asked Ben about “breakfast”: Sundays at 09:00. It begins once you've both said yes.
            Ana presses [Take it back]
              to Ana: Taken back. Nothing was begun.
            Ben presses [Yes, let's]
              to Ben: That isn't open any more, so nothing was changed. [Show the list]
            Ana: /ritual
              to Ana: One tap suggests it to Ben; what is for you alone is simply yours. The time can still change.

                Morning coffee: weekdays at 07:30
                Saturday breakfast: Saturdays at 10:00
                Screens away: weekdays at 20:00, for 30 minutes
                Devices off before bed: every day at 22:00, for 30 minutes
                Date night: Fridays at 19:30, for 2 hours
                Art evening: every other week on Wednesdays at 20:00, for an hour and 30 minutes
                Sunday walk: Sundays at 15:00, for an hour
                An evening each: Saturdays at 19:00, for 3 hours, in turns
                15 minutes apart: every day at 07:00, for 15 minutes
                An evening for myself: Tuesdays at 19:00, for 2 hours [Morning coffee] [Saturday breakfast] [Screens away] [Devices off before bed] [Date night] [Art evening] [Sunday walk] [An evening each] [15 minutes apart] [An evening for myself]
            """
        );

    [Fact]
    public Task A_suggestion_lapses_in_silence() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "breakfast" sat 10:00
              to Ana: I've asked Ben about “breakfast”: Saturdays at 10:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “breakfast”, Saturdays at 10:00. Next: Saturday 10:00. [Yes, let's] [Another time] [No, thanks]
            13 days pass
            Ana: /ritual list
              to Ana: What comes again:
                1. “breakfast”: Saturdays at 10:00; suggested, and open [Ideas]
            1 day passes
            Ben presses [Yes, let's]
              to Ben: That isn't open any more, so nothing was changed. [Show the list]
            Ana: /ritual list
              to Ana: One tap suggests it to Ben; what is for you alone is simply yours. The time can still change.

                Morning coffee: weekdays at 07:30
                Saturday breakfast: Saturdays at 10:00
                Screens away: weekdays at 20:00, for 30 minutes
                Devices off before bed: every day at 22:00, for 30 minutes
                Date night: Fridays at 19:30, for 2 hours
                Art evening: every other week on Wednesdays at 20:00, for an hour and 30 minutes
                Sunday walk: Sundays at 15:00, for an hour
                An evening each: Saturdays at 19:00, for 3 hours, in turns
                15 minutes apart: every day at 07:00, for 15 minutes
                An evening for myself: Tuesdays at 19:00, for 2 hours [Morning coffee] [Saturday breakfast] [Screens away] [Devices off before bed] [Date night] [Art evening] [Sunday walk] [An evening each] [15 minutes apart] [An evening for myself]
            """
        );

    [Fact]
    public Task A_change_is_only_a_suggestion_until_the_other_agrees() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "morning coffee" weekdays 7:30
              to Ana: I've asked Ben about “morning coffee”: weekdays at 07:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “morning coffee”, weekdays at 07:30. Next: tomorrow 07:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “morning coffee” it is: weekdays at 07:30. Next: tomorrow 07:30.
              to Ana: Ben says yes to “morning coffee”: weekdays at 07:30. Next: tomorrow 07:30.
            Ben: /ritual change 1 weekdays 8:00
              to Ben: I've asked Ana about “morning coffee”: weekdays at 08:00. Until you both agree it stays as it is. [Take it back]
              to Ana: Ben suggests a change to “morning coffee”: weekdays at 08:00. So far it's weekdays at 07:30. [Yes, let's] [Another time] [Keep it as it is]
            it is 2026-12-11 07:30
              to Ana: This could be the moment for “morning coffee”.
              to Ben: This could be the moment for “morning coffee”.
            Ben: /ritual list
              to Ben: What comes again:
                1. “morning coffee”: weekdays at 07:30; next: Monday 07:30; suggested instead: weekdays at 08:00 [Ideas]
            Ana presses [Yes, let's]
              to Ana: “morning coffee” it is: weekdays at 08:00. Next: 08:00.
              to Ben: Ana says yes to “morning coffee”: weekdays at 08:00. Next: 08:00.
            it is 2026-12-14 09:00
              to Ana: This could be the moment for “morning coffee”.
              to Ben: This could be the moment for “morning coffee”.
              to Ana: Now would be “morning coffee”.
              to Ben: Now would be “morning coffee”.
            Ana: /ritual change 1 8:15 for 20m
              to Ana: I've asked Ben about “morning coffee”: every day at 08:15, for 20 minutes. Until you both agree it stays as it is. [Take it back]
              to Ben: Ana suggests a change to “morning coffee”: every day at 08:15, for 20 minutes. So far it's weekdays at 08:00. [Yes, let's] [Another time] [Keep it as it is]
            Ben presses [Keep it as it is]
              to Ben: “morning coffee” stays as it is, then.
              to Ana: “morning coffee” stays as it is, then.
            Ana: /ritual change 1 weekdays 8:00
              to Ana: “morning coffee” is like that already. [Show the list]
            Ana: /ritual change 1
              to Ana: When would suit you for “morning coffee”? Write it as you'd say it, like sat 10:30 or weekdays 8pm. [weekdays at 09:00] [weekdays at 07:00]
            Ana: /ritual change 1 kind me
              to Ana: What is for two and what is for one are kept apart, so nothing was changed. I can add it as a new one. [Add it as a new one]
            Ana presses [Add it as a new one]
              to Ana: “morning coffee” is yours: weekdays at 08:00, for an hour. Next: tomorrow 08:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            """
        );

    [Fact]
    public Task Either_lets_it_rest_and_either_wakes_it() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "morning coffee" every day 7:30
              to Ana: I've asked Ben about “morning coffee”: every day at 07:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “morning coffee”, every day at 07:30. Next: tomorrow 07:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “morning coffee” it is: every day at 07:30. Next: tomorrow 07:30.
              to Ana: Ben says yes to “morning coffee”: every day at 07:30. Next: tomorrow 07:30.
            Ben: /ritual pause 1
              to Ben: “morning coffee” rests for now, until it's woken. [Wake it]
              to Ana: “morning coffee” rests for now, until it's woken.
            3 days pass
            Ana: /ritual pause 1
              to Ana: “morning coffee” rests already. [Wake it]
            Ana: /ritual
              to Ana: What comes again:
                1. “morning coffee”: every day at 07:30; rests [1: Wake it] [Ideas]
            Ana presses [1: Wake it]
              to Ana: “morning coffee” is back. Next: tomorrow 07:30.
              to Ben: “morning coffee” is back. Next: tomorrow 07:30.
            Ben presses [Wake it]
              to Ben: “morning coffee” is awake already.
            Ben: /ritual pause 1 until 2026-12-16
              to Ben: “morning coffee” rests for now, and is back from Wednesday on. [Wake it]
              to Ana: “morning coffee” rests for now, and is back from Wednesday on.
            Ben: /ritual pause 1 until today
              to Ben: That day is here already. From tomorrow on, any day works.
            Ana: /ritual list
              to Ana: What comes again:
                1. “morning coffee”: every day at 07:30; rests, back from Wednesday on [1: Wake it] [Ideas]
            it is 2026-12-16 12:00
              to Ana: “morning coffee”, now or whenever you're both there.
              to Ben: “morning coffee”, now or whenever you're both there.
            """
        );

    [Fact]
    public Task Only_the_next_one_is_let_go() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "morning coffee" every day 7:30
              to Ana: I've asked Ben about “morning coffee”: every day at 07:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “morning coffee”, every day at 07:30. Next: tomorrow 07:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “morning coffee” it is: every day at 07:30. Next: tomorrow 07:30.
              to Ana: Ben says yes to “morning coffee”: every day at 07:30. Next: tomorrow 07:30.
            Ben: /ritual skip 1
              to Ben: “morning coffee” is let go this once (tomorrow 07:30). After that: Saturday 07:30.
              to Ana: “morning coffee” is let go this once (tomorrow 07:30). After that: Saturday 07:30.
            Ana: /ritual skip 1
              to Ana: The next “morning coffee” is let go already. After that: Saturday 07:30.
            Ana: /ritual list
              to Ana: What comes again:
                1. “morning coffee”: every day at 07:30; next: Saturday 07:30 [Ideas]
            it is 2026-12-12 07:30
              to Ana: “morning coffee” could begin now.
              to Ben: “morning coffee” could begin now.
            it is 2026-12-12 12:00
            Ana: /ritual skip 1
              to Ana: “morning coffee” is let go this once (tomorrow 07:30). After that: Monday 07:30.
              to Ben: “morning coffee” is let go this once (tomorrow 07:30). After that: Monday 07:30.
            """
        );

    [Fact]
    public Task Either_ends_it_at_once() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "morning coffee" every day 7:30
              to Ana: I've asked Ben about “morning coffee”: every day at 07:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “morning coffee”, every day at 07:30. Next: tomorrow 07:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “morning coffee” it is: every day at 07:30. Next: tomorrow 07:30.
              to Ana: Ben says yes to “morning coffee”: every day at 07:30. Next: tomorrow 07:30.
            Ben: /ritual remove 1
              to Ben: “morning coffee” is off the list now.
              to Ana: “morning coffee” is off the list now.
            Ben: /ritual remove 1
              to Ben: The list is empty so far. [Ideas]
            2 days pass
            """
        );

    [Fact]
    public Task Taken_back_while_it_is_only_suggested() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "morning coffee" every day 7:30
              to Ana: I've asked Ben about “morning coffee”: every day at 07:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “morning coffee”, every day at 07:30. Next: tomorrow 07:30. [Yes, let's] [Another time] [No, thanks]
            Ana presses [Take it back]
              to Ana: Taken back. Nothing was begun.
            Ben presses [Yes, let's]
              to Ben: That isn't open any more, so nothing was changed. [Show the list]
            Ana: /ritual add "tea" every day 17:00
              to Ana: I've asked Ben about “tea”: every day at 17:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “tea”, every day at 17:00. Next: tomorrow 17:00. [Yes, let's] [Another time] [No, thanks]
            Ana: /ritual pause 1
              to Ana: “tea” hasn't begun yet: it's a suggestion so far.
            Ana: /ritual skip 1
              to Ana: “tea” hasn't begun yet: it's a suggestion so far.
            Ana: /ritual remove 1
              to Ana: Taken back. Nothing was begun.
            Ben presses [No, thanks]
              to Ben: That isn't open any more, so nothing was changed. [Show the list]
            """
        );

    [Fact]
    public Task Said_twice_it_is_one() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "morning coffee" every day 7:30
              to Ana: I've asked Ben about “morning coffee”: every day at 07:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “morning coffee”, every day at 07:30. Next: tomorrow 07:30. [Yes, let's] [Another time] [No, thanks]
            Ana: /ritual add "Morning Coffee" every day 7:30
              to Ana: “morning coffee” is like that already. [Show the list]
            Ben: /ritual add "morning coffee" every day 7:30
              to Ben: “morning coffee” is like that already. [Show the list]
            Ana presses [Show the list]
              to Ana: What comes again:
                1. “morning coffee”: every day at 07:30; suggested, and open [Ideas]
            """
        );

    [Fact]
    public Task Templates_by_tap() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual
              to Ana: One tap suggests it to Ben; what is for you alone is simply yours. The time can still change.

                Morning coffee: weekdays at 07:30
                Saturday breakfast: Saturdays at 10:00
                Screens away: weekdays at 20:00, for 30 minutes
                Devices off before bed: every day at 22:00, for 30 minutes
                Date night: Fridays at 19:30, for 2 hours
                Art evening: every other week on Wednesdays at 20:00, for an hour and 30 minutes
                Sunday walk: Sundays at 15:00, for an hour
                An evening each: Saturdays at 19:00, for 3 hours, in turns
                15 minutes apart: every day at 07:00, for 15 minutes
                An evening for myself: Tuesdays at 19:00, for 2 hours [Morning coffee] [Saturday breakfast] [Screens away] [Devices off before bed] [Date night] [Art evening] [Sunday walk] [An evening each] [15 minutes apart] [An evening for myself]

            Ana presses [Saturday breakfast]
              to Ana: I've asked Ben about “Saturday breakfast”: Saturdays at 10:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “Saturday breakfast”, Saturdays at 10:00. Next: Saturday 10:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “Saturday breakfast” it is: Saturdays at 10:00. Next: Saturday 10:00.
              to Ana: Ben says yes to “Saturday breakfast”: Saturdays at 10:00. Next: Saturday 10:00.
            Ana: /ritual templates
              to Ana: One tap suggests it to Ben; what is for you alone is simply yours. The time can still change.

                Morning coffee: weekdays at 07:30
                Saturday breakfast: Saturdays at 10:00
                Screens away: weekdays at 20:00, for 30 minutes
                Devices off before bed: every day at 22:00, for 30 minutes
                Date night: Fridays at 19:30, for 2 hours
                Art evening: every other week on Wednesdays at 20:00, for an hour and 30 minutes
                Sunday walk: Sundays at 15:00, for an hour
                An evening each: Saturdays at 19:00, for 3 hours, in turns
                15 minutes apart: every day at 07:00, for 15 minutes
                An evening for myself: Tuesdays at 19:00, for 2 hours [Morning coffee] [Saturday breakfast] [Screens away] [Devices off before bed] [Date night] [Art evening] [Sunday walk] [An evening each] [15 minutes apart] [An evening for myself]

            Ana presses [Saturday breakfast]
              to Ana: “Saturday breakfast” is like that already. [Show the list]
            Ana: /ritual templates
              to Ana: One tap suggests it to Ben; what is for you alone is simply yours. The time can still change.

                Morning coffee: weekdays at 07:30
                Saturday breakfast: Saturdays at 10:00
                Screens away: weekdays at 20:00, for 30 minutes
                Devices off before bed: every day at 22:00, for 30 minutes
                Date night: Fridays at 19:30, for 2 hours
                Art evening: every other week on Wednesdays at 20:00, for an hour and 30 minutes
                Sunday walk: Sundays at 15:00, for an hour
                An evening each: Saturdays at 19:00, for 3 hours, in turns
                15 minutes apart: every day at 07:00, for 15 minutes
                An evening for myself: Tuesdays at 19:00, for 2 hours [Morning coffee] [Saturday breakfast] [Screens away] [Devices off before bed] [Date night] [Art evening] [Sunday walk] [An evening each] [15 minutes apart] [An evening for myself]

            Ana presses [15 minutes apart]
              to Ana: “15 minutes apart” is yours: every day at 07:00, for 15 minutes. Next: tomorrow 07:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ana: /ritual list
              to Ana: What comes again:
                1. “Saturday breakfast”: Saturdays at 10:00; next: Saturday 10:00
                2. “15 minutes apart”: every day at 07:00, for 15 minutes; next: tomorrow 07:00 [Ideas]
            Ben: /ritual list
              to Ben: What comes again:
                1. “Saturday breakfast”: Saturdays at 10:00; next: Saturday 10:00 [Ideas]
            """
        );

    [Fact]
    public Task Numbers_that_are_not_there() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual skip 1
              to Ana: The list is empty so far. [Ideas]
            Ana: /ritual add "tea" every day 17:00
              to Ana: I've asked Ben about “tea”: every day at 17:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “tea”, every day at 17:00. Next: tomorrow 17:00. [Yes, let's] [Another time] [No, thanks]
            Ana: /ritual skip 0
              to Ana: There is just number 1 in the list. Which one did you mean? [Show the list]
            Ana: /ritual skip 99
              to Ana: There is just number 1 in the list. Which one did you mean? [Show the list]
            Ana: /ritual remove -1
              to Ana: “-1” isn't a number from the list.
                For example: /ritual remove 1
            Ana: /ritual pause
              to Ana: One thing is missing: which one, by its number in the list. It goes /ritual pause N [until DATE]
                For example: /ritual pause 1 until monday
            Ana: /ritual change 99999999999999 sat 10:00
              to Ana: “99999999999999” isn't a number from the list.
                For example: /ritual change 1 sat 10:30
            Ana: /ritual remove first
              to Ana: “first” isn't a number from the list.
                For example: /ritual remove 1
            """
        );

    [Fact]
    public Task Missing_and_absurd_words() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add
              to Ana: One thing is missing: a name, in quotes. It goes /ritual add "NAME" WHEN [for DURATION] [kind we|me|turns]
                For example: /ritual add "morning coffee" weekdays 7:30
            Ana: /ritual add "tea"
              to Ana: One thing is missing: when. It goes /ritual add "NAME" WHEN [for DURATION] [kind we|me|turns]
                For example: /ritual add "morning coffee" weekdays 7:30
            Ana: /ritual add "" every day 17:00
              to Ana: One thing is missing: a name, in quotes. It goes /ritual add "NAME" WHEN [for DURATION] [kind we|me|turns]
                For example: /ritual add "morning coffee" weekdays 7:30
            Ana: /ritual add "tea" every day 25:00
              to Ana: “25:00” isn't a time I know. Times go from 0:00 to 23:59, or like 8pm.
                For example: /ritual add "morning coffee" weekdays 7:30
            Ana: /ritual add "tea" every day 17:00 for 1m
              to Ana: Here anything from 5 minutes to 4 hours works. Nothing was changed.
            Ana: /ritual add "tea" every day 17:00 for 5h
              to Ana: Here anything from 5 minutes to 4 hours works. Nothing was changed.
            Ana: /ritual add "tea" every day 17:00 kind us
              to Ana: “us” isn't one of we, me, turns.
                For example: /ritual add "morning coffee" weekdays 7:30
            Ana: /ritual add "tea" at 8
              to Ana: That could mean more than one thing. Which one is it? [every day at 08:00] [every day at 20:00]
            Ana: /ritual add "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" every day 17:00
              to Ana: That is a bit long. Up to 60 characters work here.
                For example: /ritual add "morning coffee" weekdays 7:30
            Ana: /ritual dance
              to Ana: /ritual doesn't know “dance”. It knows: add, list, change, pause, skip, remove, templates. [/ritual list] [/ritual templates]
            Ana: /ritual add "tea" 2020-01-01 17:00
              to Ana: That moment has gone by already. One still to come works.
                For example: /ritual add "morning coffee" weekdays 7:30
            """
        );

    [Fact]
    public Task All_kinds_of_rhythm() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "art" every 2 weeks wed 20:00
              to Ana: I've asked Ben about “art”: every other week on Wednesdays at 20:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “art”, every other week on Wednesdays at 20:00. Next: Wednesday 20:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “art” it is: every other week on Wednesdays at 20:00. Next: Wednesday 20:00.
              to Ana: Ben says yes to “art”: every other week on Wednesdays at 20:00. Next: Wednesday 20:00.
            Ana: /ritual add "market" first sunday 11:00
              to Ana: I've asked Ben about “market”: the first Sunday of the month at 11:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “market”, the first Sunday of the month at 11:00. Next: Sunday 3 January 2027, 11:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “market” it is: the first Sunday of the month at 11:00. Next: Sunday 3 January 2027, 11:00.
              to Ana: Ben says yes to “market”: the first Sunday of the month at 11:00. Next: Sunday 3 January 2027, 11:00.
            Ana: /ritual add "call" mon,thu 12:00 until 2026-12-15
              to Ana: I've asked Ben about “call”: Mondays and Thursdays at 12:00 (until Tuesday 15 December). It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “call”, Mondays and Thursdays at 12:00 (until Tuesday 15 December). Next: Monday 12:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “call” it is: Mondays and Thursdays at 12:00 (until Tuesday 15 December). Next: Monday 12:00.
              to Ana: Ben says yes to “call”: Mondays and Thursdays at 12:00 (until Tuesday 15 December). Next: Monday 12:00.
            Ana: /ritual add "theatre" 2026-12-12 19:00
              to Ana: I've asked Ben about “theatre”: Saturday at 19:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “theatre”, Saturday at 19:00. Next: Saturday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “theatre” it is: Saturday at 19:00. Next: Saturday 19:00.
              to Ana: Ben says yes to “theatre”: Saturday at 19:00. Next: Saturday 19:00.
            Ana: /ritual list
              to Ana: What comes again:
                1. “art”: every other week on Wednesdays at 20:00; next: Wednesday 20:00
                2. “market”: the first Sunday of the month at 11:00; next: Sunday 3 January 2027, 11:00
                3. “call”: Mondays and Thursdays at 12:00 (until Tuesday 15 December); next: Monday 12:00
                4. “theatre”: Saturday at 19:00; next: Saturday 19:00 [Ideas]
            it is 2026-12-12 20:00
              to Ana: “theatre” could begin now.
              to Ben: “theatre” could begin now.
            Ana: /ritual list
              to Ana: What comes again:
                1. “art”: every other week on Wednesdays at 20:00; next: Wednesday 20:00
                2. “market”: the first Sunday of the month at 11:00; next: Sunday 3 January 2027, 11:00
                3. “call”: Mondays and Thursdays at 12:00 (until Tuesday 15 December); next: Monday 12:00 [Ideas]
            it is 2026-12-31 12:00
              to Ana: Now would be “call”.
              to Ben: Now would be “call”.
              to Ana: “art”, now or whenever you're both there.
              to Ben: “art”, now or whenever you're both there.
              to Ana: Now would be “art”.
              to Ben: Now would be “art”.
            Ana: /ritual list
              to Ana: What comes again:
                1. “art”: every other week on Wednesdays at 20:00; next: Wednesday 13 January 2027, 20:00
                2. “market”: the first Sunday of the month at 11:00; next: Sunday 11:00 [Ideas]
            it is 2027-01-03 12:00
              to Ana: “market”, if you both feel like it.
              to Ben: “market”, if you both feel like it.
            """
        );

    [Fact]
    public Task Leaving_ends_what_was_of_two_and_keeps_ones_own() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "tea" every day 17:00
              to Ana: I've asked Ben about “tea”: every day at 17:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “tea”, every day at 17:00. Next: tomorrow 17:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “tea” it is: every day at 17:00. Next: tomorrow 17:00.
              to Ana: Ben says yes to “tea”: every day at 17:00. Next: tomorrow 17:00.
            Ana: /ritual add "reading" every day 18:00 for 30m kind me
              to Ana: “reading” is yours: every day at 18:00, for 30 minutes. Next: tomorrow 18:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ben: /ritual add "walk" every day 19:00
              to Ben: I've asked Ana about “walk”: every day at 19:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ana: Ben suggests a ritual: “walk”, every day at 19:00. Next: tomorrow 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ben presses [Stay silent]
              to Ben: I stay silent. What you kept for yourself is still yours.
            Ana presses [Yes, let's]
              to Ana: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ana: /ritual list
              to Ana: What comes again:
                1. “reading”: every day at 18:00, for 30 minutes; next: tomorrow 18:00 [Ideas]
            1 day passes
              to Ana: “reading” is here, until 18:30. What can wait, waits.
            Ben: /ritual list
              to Ben: Time of your own, by one tap. The time can still change; rituals for two come with the second one.

                15 minutes apart: every day at 07:00, for 15 minutes
                An evening for myself: Tuesdays at 19:00, for 2 hours [15 minutes apart] [An evening for myself]
            """
        );

    [Fact]
    public Task A_restart_forgets_nothing() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "tea" every day 17:00
              to Ana: I've asked Ben about “tea”: every day at 17:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “tea”, every day at 17:00. Next: tomorrow 17:00. [Yes, let's] [Another time] [No, thanks]
            restart
            Ben presses [Yes, let's]
              to Ben: “tea” it is: every day at 17:00. Next: tomorrow 17:00.
              to Ana: Ben says yes to “tea”: every day at 17:00. Next: tomorrow 17:00.
            restart
            it is 2026-12-11 16:59
            restart
            1 minute passes
              to Ana: This could be the moment for “tea”.
              to Ben: This could be the moment for “tea”.
            restart
            1 day passes
              to Ana: “tea” could begin now.
              to Ben: “tea” could begin now.
            """
        );
}
