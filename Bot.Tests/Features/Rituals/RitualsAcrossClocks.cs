using Bot.Tests.Support;

namespace Bot.Tests.Features.Rituals;

public class RitualsAcrossClocks
{
    [Fact]
    public Task Each_sees_it_on_their_own_clock() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in Europe/Berlin
            Ana and Ben are paired.
            Ana: /ritual add "breakfast call" sat 10:00
              to Ana: I've asked Ben about “breakfast call”: Saturdays at 10:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “breakfast call”, Saturdays at 10:00, Lisbon time. Next: Saturday 11:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “breakfast call” it is: Saturdays at 10:00, Lisbon time. Next: Saturday 11:00.
              to Ana: Ben says yes to “breakfast call”: Saturdays at 10:00. Next: Saturday 10:00.
            Ben: /ritual list
              to Ben: What comes again:
                1. “breakfast call”: Saturdays at 10:00, Lisbon time; next: Saturday 11:00 [Ideas]
            Ben presses [Ideas]
              to Ben: One tap suggests it to Ana; what is for you alone is simply yours. The time can still change.

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

            Ana: /ritual list
              to Ana: What comes again:
                1. “breakfast call”: Saturdays at 10:00; next: Saturday 10:00 [Ideas]
            Ben: /ritual change 1 sat 10:00
              to Ben: I've asked Ana about “breakfast call”: Saturdays at 10:00. Until you both agree it stays as it is. [Take it back]
              to Ana: Ben suggests a change to “breakfast call”: Saturdays at 10:00, Berlin time. So far it's Saturdays at 10:00. [Yes, let's] [Another time] [Keep it as it is]
            Ana presses [Yes, let's]
              to Ana: “breakfast call” it is: Saturdays at 10:00, Berlin time. Next: Saturday 09:00.
              to Ben: Ana says yes to “breakfast call”: Saturdays at 10:00. Next: Saturday 10:00.
            Ben: /ritual list
              to Ben: What comes again:
                1. “breakfast call”: Saturdays at 10:00; next: Saturday 10:00 [Ideas]
            it is 2026-12-12 08:59
            1 minute passes
              to Ana: “breakfast call” could begin now.
              to Ben: “breakfast call” could begin now.
            1 hour passes
            """
        );

    // 2027-03-28: 01:00 becomes 02:00. 01:30 does not exist, and is 02:30 (01:30 UTC) once.
    [Fact]
    public Task Lisbon_loses_an_hour_and_the_moment_moves_forward_by_it() =>
        Transcript.Play(
            """
            It is 2027-03-27 00:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "moon" every day 1:30
              to Ana: I've asked Ben about “moon”: every day at 01:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “moon”, every day at 01:30. Next: 01:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “moon” it is: every day at 01:30. Next: 01:30.
              to Ana: Ben says yes to “moon”: every day at 01:30. Next: 01:30.
            it is 2027-03-27 01:30
              to Ana: A good moment for “moon”.
              to Ben: A good moment for “moon”.
            It is 2027-03-28 01:29 in Etc/UTC
            1 minute passes
              to Ana: Now would be “moon”.
              to Ben: Now would be “moon”.
            it is 2027-03-28 23:00
            it is 2027-03-29 01:29
            1 minute passes
              to Ana: Here is your time for “moon”.
              to Ben: Here is your time for “moon”.
            """
        );

    // 2027-10-31: 03:00 becomes 02:00. 02:30 comes twice (00:30 and 01:30 UTC), and counts at the first.
    [Fact]
    public Task Berlin_has_an_hour_twice_and_it_comes_at_the_first() =>
        Transcript.Play(
            """
            It is 2027-10-30 12:00 in Europe/Berlin.
            Ana and Ben are paired.
            Ana: /ritual add "moon" every day 2:30
              to Ana: I've asked Ben about “moon”: every day at 02:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “moon”, every day at 02:30. Next: tomorrow 02:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “moon” it is: every day at 02:30. Next: tomorrow 02:30.
              to Ana: Ben says yes to “moon”: every day at 02:30. Next: tomorrow 02:30.
            It is 2027-10-31 00:29 in Etc/UTC
            1 minute passes
              to Ana: Here is your time for “moon”.
              to Ben: Here is your time for “moon”.
            3 hours pass
            it is 2027-11-01 02:29
            1 minute passes
              to Ana: “moon”, now or whenever you're both there.
              to Ben: “moon”, now or whenever you're both there.
            """
        );

    // 2027-03-14: New York changes two weeks before Lisbon, so noon there is 16:00 in Lisbon for a while.
    [Fact]
    public Task New_York_loses_an_hour_while_Lisbon_does_not() =>
        Transcript.Play(
            """
            It is 2027-03-13 12:00 in America/New_York.
            Ana is in America/New_York
            Ben is in Europe/Lisbon
            Ana and Ben are paired.
            Ana: /ritual add "call" every day 12:00
              to Ana: I've asked Ben about “call”: every day at 12:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “call”, every day at 12:00, New York time. Next: tomorrow 16:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “call” it is: every day at 12:00, New York time. Next: tomorrow 16:00.
              to Ana: Ben says yes to “call”: every day at 12:00. Next: tomorrow 12:00.
            it is 2027-03-14 11:59
            1 minute passes
              to Ana: “call”, now or whenever you're both there.
              to Ben: “call”, now or whenever you're both there.
            Ben: /ritual list
              to Ben: What comes again:
                1. “call”: every day at 12:00, New York time; next: tomorrow 16:00 [Ideas]
            """
        );

    [Fact]
    public Task New_York_has_an_hour_twice() =>
        Transcript.Play(
            """
            It is 2027-11-06 12:00 in America/New_York.
            Ana and Ben are paired.
            Ana: /ritual add "moon" every day 1:30
              to Ana: I've asked Ben about “moon”: every day at 01:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “moon”, every day at 01:30. Next: tomorrow 01:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “moon” it is: every day at 01:30. Next: tomorrow 01:30.
              to Ana: Ben says yes to “moon”: every day at 01:30. Next: tomorrow 01:30.
            It is 2027-11-07 05:29 in Etc/UTC
            1 minute passes
              to Ana: Now would be “moon”.
              to Ben: Now would be “moon”.
            3 hours pass
            it is 2027-11-08 01:29
            1 minute passes
              to Ana: Here is your time for “moon”.
              to Ben: Here is your time for “moon”.
            """
        );

    [Fact]
    public Task A_move_takes_ones_own_time_along_and_leaves_what_is_of_two() =>
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
            Ana: /ritual add "reading" every day 7:00 for 15m kind me
              to Ana: “reading” is yours: every day at 07:00, for 15 minutes. Next: tomorrow 07:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ana: /settings zone Europe/Berlin
              to Ana: Your clock is Berlin now; it is 21:00 there.
            Ana: /ritual list
              to Ana: What comes again:
                1. “tea”: every day at 17:00, Lisbon time; next: tomorrow 18:00
                2. “reading”: every day at 07:00, for 15 minutes; next: tomorrow 07:00 [Ideas]
            It is 2026-12-11 06:59 in Europe/Berlin
            1 minute passes
              to Ana: “reading” is here, until 07:15. What can wait, waits.
            it is 2026-12-11 07:30
            it is 2026-12-11 17:00
              to Ana: This could be the moment for “tea”.
              to Ben: This could be the moment for “tea”.
            """
        );
}
