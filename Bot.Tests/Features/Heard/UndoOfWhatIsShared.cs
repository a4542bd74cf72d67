using Bot.Tests.Support;

namespace Bot.Tests.Features.Heard;

/// <summary>What holds for two is let go by a sentence, and comes back by Undo; the other hears of both.</summary>
public sealed class UndoOfWhatIsShared
{
    [Fact]
    public Task A_rest_of_a_ritual() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "morning coffee" weekdays 7:30
              to Ana: I've asked Ben about “morning coffee”: weekdays at 07:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “morning coffee”, weekdays at 07:30. Next: tomorrow 07:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “morning coffee” it is: weekdays at 07:30. Next: tomorrow 07:30.
              to Ana: Ben says yes to “morning coffee”: weekdays at 07:30. Next: tomorrow 07:30.
            Ana: pause the morning coffee
              to Ana: Let this one rest: 1. “morning coffee”: weekdays at 07:30; next: tomorrow 07:30. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: “morning coffee” rests for now, until it's woken. [Undo]
              to Ben: “morning coffee” rests for now, until it's woken.
            Ana presses [Undo]
              to Ana: “morning coffee” is back. Next: tomorrow 07:30.
              to Ben: “morning coffee” is back. Next: tomorrow 07:30.
            Ana: pause morning coffee until friday
              to Ana: Let this one rest, until Friday: 1. “morning coffee”: weekdays at 07:30; next: tomorrow 07:30. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: “morning coffee” rests for now, and is back from Friday on. [Undo]
              to Ben: “morning coffee” rests for now, and is back from Friday on.
            """
        );

    [Fact]
    public Task The_end_of_a_ritual() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "morning coffee" weekdays 7:30
              to Ana: I've asked Ben about “morning coffee”: weekdays at 07:30. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “morning coffee”, weekdays at 07:30. Next: tomorrow 07:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “morning coffee” it is: weekdays at 07:30. Next: tomorrow 07:30.
              to Ana: Ben says yes to “morning coffee”: weekdays at 07:30. Next: tomorrow 07:30.
            Ana: end the morning coffee ritual
              to Ana: End this one: 1. “morning coffee”: weekdays at 07:30; next: tomorrow 07:30. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: “morning coffee” is off the list now. [Undo]
              to Ben: “morning coffee” is off the list now.
            Ana presses [Undo]
              to Ana: “morning coffee” is back. Next: tomorrow 07:30.
              to Ben: “morning coffee” is back. Next: tomorrow 07:30.
            Ana: /ritual list
              to Ana: What comes again:
                1. “morning coffee”: weekdays at 07:30; next: tomorrow 07:30 [Ideas]
            Ana: end the morning coffee ritual
              to Ana: End this one: 1. “morning coffee”: weekdays at 07:30; next: tomorrow 07:30. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: “morning coffee” is off the list now. [Undo]
              to Ben: “morning coffee” is off the list now.
            11 minutes pass
            Ana presses [Undo]
              to Ana: That isn't open any more, so nothing was changed. [Show the list]
            Ben: /ritual list
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
            """
        );

    [Fact]
    public Task The_end_of_a_plan() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" fri 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            Ben: cancel the dinner
              to Ben: Let this plan go: 1. “dinner”, Friday 19:00. Did I get that right? [Yes, please] [No]
            Ben presses [Yes, please]
              to Ben: “dinner” is off the list now. [Undo]
              to Ana: “dinner” is off the list now.
            Ben presses [Undo]
              to Ben: “dinner” is back on the list: Friday 19:00.
              to Ana: “dinner” is back on the list: Friday 19:00.
            Ana: /plan list
              to Ana: What is planned:
                1. “dinner”, Friday 19:00 [1: Another time]
            Ben: cancel the dinner
              to Ben: Let this plan go: 1. “dinner”, Friday 19:00. Did I get that right? [Yes, please] [No]
            Ben presses [Yes, please]
              to Ben: “dinner” is off the list now. [Undo]
              to Ana: “dinner” is off the list now.
            11 minutes pass
            Ben presses [Undo]
              to Ben: That isn't open any more, so nothing was changed. [Show the list]
            """
        );

    [Fact]
    public Task It_ends_with_the_couple() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" fri 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            Ana: cancel the dinner
              to Ana: Let this plan go: 1. “dinner”, Friday 19:00. Did I get that right? [Yes, please] [No]
            Ana presses [Yes, please]
              to Ana: “dinner” is off the list now. [Undo]
              to Ben: “dinner” is off the list now.
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ben presses [Stay silent]
              to Ben: I stay silent. What you kept for yourself is still yours.
            Ana presses [Undo]
              to Ana: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            """
        );

    [Fact]
    public Task By_its_command_it_has_no_undo() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "dinner" fri 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            Ana: /plan cancel 1
              to Ana: “dinner” is off the list now.
              to Ben: “dinner” is off the list now.
            """
        );
}
