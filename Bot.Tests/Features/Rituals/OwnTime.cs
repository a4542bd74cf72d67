using Bot.Tests.Support;

namespace Bot.Tests.Features.Rituals;

public class OwnTime
{
    [Fact]
    public Task Ones_own_needs_nobody_and_tells_nobody() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "15 minutes apart" every day 7:00 for 15m kind me
              to Ana: “15 minutes apart” is yours: every day at 07:00, for 15 minutes. Next: tomorrow 07:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ben: /ritual add "tea" every day 17:00
              to Ben: I've asked Ana about “tea”: every day at 17:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ana: Ben suggests a ritual: “tea”, every day at 17:00. Next: tomorrow 17:00. [Yes, let's] [Another time] [No, thanks]
            Ben: /ritual list
              to Ben: What comes again:
                1. “tea”: every day at 17:00; suggested, and open [Ideas]
            it is 2026-12-11 07:00
              to Ana: “15 minutes apart” is here, until 07:15. What can wait, waits.
            5 minutes pass
            Ben: /ritual add "breakfast" sat 10:00
              to Ben: I've asked Ana about “breakfast”: Saturdays at 10:00. It begins once you've both said yes. [Another time] [Take it back]
            10 minutes pass
              to Ana, silently: Ben suggests a ritual: “breakfast”, Saturdays at 10:00. Next: tomorrow 10:00. [Yes, let's] [Another time] [No, thanks]
            Ana: /ritual skip 3
              to Ana: “15 minutes apart” is let go this once (tomorrow 07:00). After that: Sunday 07:00.
            Ana: /ritual pause 3
              to Ana: “15 minutes apart” rests for now, until it's woken. [Wake it]
            1 day passes
            Ana: /ritual list
              to Ana: What comes again:
                1. “tea”: every day at 17:00; Ben suggests it
                2. “breakfast”: Saturdays at 10:00; Ben suggests it
                3. “15 minutes apart”: every day at 07:00, for 15 minutes; rests [1: Yes, let's] [1: Another time] [1: No, thanks] [2: Yes, let's] [2: Another time] [2: No, thanks] [3: Wake it] [Ideas]
            Ana presses [3: Wake it]
              to Ana: “15 minutes apart” is back. Next: tomorrow 07:00.
            Ana: /ritual change 3 8:00
              to Ana: “15 minutes apart” is yours: every day at 08:00, for 15 minutes. Next: 08:00. I keep that time quiet for you, and nobody else is told.
            Ana: /ritual remove 3
              to Ana: “15 minutes apart” is off the list now.
            Ana: /ritual remove 3
              to Ana: The list goes from 1 to 2. Which one did you mean? [Show the list]
            """
        );

    [Fact]
    public Task Alone_one_has_time_of_ones_own() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /settings zone lisbon
              to Ana: Your clock is Lisbon now; it is 20:00 there.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /ritual
              to Ana: Time of your own, by one tap. The time can still change; rituals for two come with the second one.

                15 minutes apart: every day at 07:00, for 15 minutes
                An evening for myself: Tuesdays at 19:00, for 2 hours [15 minutes apart] [An evening for myself]
            Ana presses [15 minutes apart]
              to Ana: “15 minutes apart” is yours: every day at 07:00, for 15 minutes. Next: tomorrow 07:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ana: /ritual add "tea" every day 17:00
              to Ana: “tea” for two needs a second one here, and so far you're on your own. It can be time just for you, or you invite someone. [Just for me] [Invite someone]
            Ana presses [Just for me]
              to Ana: “tea” is yours: every day at 17:00, for an hour. Next: tomorrow 17:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ana: /ritual list
              to Ana: What comes again:
                1. “15 minutes apart”: every day at 07:00, for 15 minutes; next: tomorrow 07:00
                2. “tea”: every day at 17:00, for an hour; next: tomorrow 17:00 [Ideas]
            restart
            it is 2026-12-11 07:00
              to Ana: “15 minutes apart” is here, until 07:15. What can wait, waits.
            Ana: /ritual add "tango" fri 20:00 kind turns
              to Ana: “tango” for two needs a second one here, and so far you're on your own. It can be time just for you, or you invite someone. [Just for me] [Invite someone]
            """
        );

    [Fact]
    public Task Back_early_from_ones_own_time() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "reading" every day 21:00 for 1h kind me
              to Ana: “reading” is yours: every day at 21:00, for an hour. Next: 21:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            it is 2026-12-10 21:00
              to Ana: “reading”: yours until 22:00. I keep it quiet.
            10 minutes pass
            Ben: /ritual add "breakfast" sat 10:00
              to Ben: I've asked Ana about “breakfast”: Saturdays at 10:00. It begins once you've both said yes. [Another time] [Take it back]
            Ana: /back
              to Ana: Then it's over for this time, and your door is open.
              to Ana, silently: Ben suggests a ritual: “breakfast”, Saturdays at 10:00. Next: Saturday 10:00. [Yes, let's] [Another time] [No, thanks]
            Ana: /back
              to Ana: You're here already; nothing is running that could end early.
            it is 2026-12-11 21:00
              to Ana: “reading” is here, until 22:00. What can wait, waits.
            """
        );

    [Fact]
    public Task In_turns_it_alternates_by_itself() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "an evening each" sat 19:00 for 3h kind turns
              to Ana: I've asked Ben about “an evening each”: Saturdays at 19:00, for 3 hours, in turns. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “an evening each”, Saturdays at 19:00, for 3 hours, in turns. Next: Saturday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “an evening each” it is: Saturdays at 19:00, for 3 hours, in turns. Next: Saturday 19:00.
              to Ana: Ben says yes to “an evening each”: Saturdays at 19:00, for 3 hours, in turns. Next: Saturday 19:00.
            Ana: /ritual list
              to Ana: What comes again:
                1. “an evening each”: Saturdays at 19:00, for 3 hours, in turns; next: Saturday 19:00, for Ana [Ideas]
            it is 2026-12-12 19:00
              to Ana: “an evening each”: this one is for you, until 22:00.
              to Ben: “an evening each”: Ana has this one, until 22:00. Have a good time, too.
            Ben: /ritual add "breakfast" sun 10:00
              to Ben: I've asked Ana about “breakfast”: Sundays at 10:00. It begins once you've both said yes. [Another time] [Take it back]
            3 hours pass
              to Ana, silently: Ben suggests a ritual: “breakfast”, Sundays at 10:00. Next: tomorrow 10:00. [Yes, let's] [Another time] [No, thanks]
            Ben: /ritual list
              to Ben: What comes again:
                1. “an evening each”: Saturdays at 19:00, for 3 hours, in turns; next: Saturday 19 December, 19:00, for Ben
                2. “breakfast”: Sundays at 10:00; suggested, and open [Ideas]
            it is 2026-12-19 19:00
              to Ben: This “an evening each” is all yours, until 22:00.
              to Ana: Ben has “an evening each” until 22:00. The time is open for you, too.
            Ben: /back
              to Ben: Then it's over for this time, and your door is open.
            Ana: /ritual skip 1
              to Ana: “an evening each” is let go this once (Saturday 26 December, 19:00). After that: Saturday 2 January 2027, 19:00.
              to Ben: “an evening each” is let go this once (Saturday 26 December, 19:00). After that: Saturday 2 January 2027, 19:00.
            it is 2026-12-26 19:00
            it is 2027-01-02 19:00
              to Ben: “an evening each” is here for you, until 22:00.
              to Ana: Until 22:00 it's Ben's “an evening each”.
            """
        );

    [Fact]
    public Task Told_to_stop_the_companion_opens_nobodys_turn_and_the_time_is_theirs_all_the_same() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "an evening each" every day 19:00 for 2h kind turns
              to Ana: I've asked Ben about “an evening each”: every day at 19:00, for 2 hours, in turns. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “an evening each”, every day at 19:00, for 2 hours, in turns. Next: 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “an evening each” it is: every day at 19:00, for 2 hours, in turns. Next: 19:00.
              to Ana: Ben says yes to “an evening each”: every day at 19:00, for 2 hours, in turns. Next: 19:00.
            Ana: stop
              to Ana: Stopped until you say otherwise. [Only for today]
            it is 2026-11-23 19:00
              to Ben: This “an evening each” is for Ana, until 21:00.
            Ben: /knock are you there
              to Ben: Ana's door is closed until 21:00. [Leave it at the door] [It's urgent] [Not now]
            it is 2026-11-24 19:00
              to Ben: “an evening each”: this one is for you, until 21:00.
            Ben: stop
              to Ben: Stopped until you say otherwise. [Only for today]
            it is 2026-11-26 20:00
            """
        );

    [Fact]
    public Task In_turns_over_a_restart_and_on_two_clocks() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in America/New_York
            Ana and Ben are paired.
            Ana: /ritual add "an evening each" sat 19:00 for 2h kind turns
              to Ana: I've asked Ben about “an evening each”: Saturdays at 19:00, for 2 hours, in turns. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “an evening each”, Saturdays at 19:00, Lisbon time, for 2 hours, in turns. Next: Saturday 14:00. [Yes, let's] [Another time] [No, thanks]
            Ana: /ritual add "an evening each" sat 19:00 for 2h kind turns
              to Ana: “an evening each” is like that already. [Show the list]
            restart
            Ben presses [Yes, let's]
              to Ben: “an evening each” it is: Saturdays at 19:00, Lisbon time, for 2 hours, in turns. Next: Saturday 14:00.
              to Ana: Ben says yes to “an evening each”: Saturdays at 19:00, for 2 hours, in turns. Next: Saturday 19:00.
            restart
            it is 2026-11-28 19:00
              to Ana: “an evening each” is yours this time, until 21:00. I keep it quiet.
              to Ben: “an evening each” is Ana's this time, until 16:00.
            it is 2026-12-05 19:00
              to Ben: Your “an evening each”, until 16:00. Enjoy it.
              to Ana: This “an evening each” is for Ben, until 21:00.
            """
        );
}
