using Bot.Tests.Support;

namespace Bot.Tests.Features.Plans;

/// <summary>What is one's own, alone or beside somebody.</summary>
public sealed class PlansOfOne
{
    [Fact]
    public Task Alone_a_plan_is_simply_there() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /plan add "concert" friday 21:00
              to Ana: Which clock do you live by? You can also write a city.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Lisbon] [Somewhere else]
            Ana presses [Lisbon]
              to Ana: “concert” is in your plans: Friday 21:00. Only you see it. [Another time] [Let it go]
            Ana: /plan list
              to Ana: What is planned:
                1. “concert”, Friday 21:00; just yours [1: Another time]
            Ana: /plan add concert
              to Ana: One thing is missing: when. It goes /plan add "NAME" WHEN [for DURATION] [kind we|me]
                For example: /plan add "dinner" fri 19:00
            Ana: /plan add "" friday 21:00
              to Ana: One thing is missing: a name, in quotes. It goes /plan add "NAME" WHEN [for DURATION] [kind we|me]
                For example: /plan add "dinner" fri 19:00
            Ana presses [1: Another time]
              to Ana: When would suit you for “concert”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Friday 22:00] [Saturday 21:00]
            Ana: 20:00
              to Ana: “concert” is in your plans: Friday 20:00. Only you see it. [Another time] [Let it go]
            it is 2026-11-27 19:00
              to Ana: A word ahead: “concert”, 20:00. [All right] [Another time] [Let it go]
            Ana presses [All right]
            Ana: /plan cancel 1
              to Ana: “concert” is off the list now.
            Ana: /plan list
              to Ana: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            """
        );

    [Fact]
    public Task Ones_own_is_seen_by_nobody_else() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "a surprise" friday 12:00 for 1h kind me
              to Ana: “a surprise” is in your plans: Friday 12:00, for an hour. Only you see it. [Another time] [Let it go]
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ana: /plan list
              to Ana: What is planned:
                1. “dinner”, Friday 19:00; suggested, and open
                2. “a surprise”, Friday 12:00, for an hour; just yours [1: Another time] [2: Another time]
            Ben: /plan list
              to Ben: What is planned:
                1. “dinner”, Friday 19:00; Ana suggests it [1: Yes, let's] [1: Another time] [1: No, thanks]
            Ben: /plan cancel 2
              to Ben: There is just number 1 in the list. Which one did you mean? [Show the list]
            Ana: /plan cancel 2
              to Ana: “a surprise” is off the list now.
            it is 2026-11-27 11:00
            """
        );

    [Fact]
    public Task Whole_days_need_no_hour_and_hours_need_one() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /settings zone lisbon
              to Ana: Your clock is Lisbon now; it is 14:00 there.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /plan add "Porto" friday for 3 days
              to Ana: “Porto” is in your plans: Friday to Sunday. Only you see it. [Another time] [Let it go]
            Ana: /plan add "sea" saturday for 2h
              to Ana: For 2 hours I need the time of day, too: sat 15:00, for example. Nothing was changed.
            Ana: /plan add "hike" 2026-12-05
              to Ana: “hike” is in your plans: Saturday 5 December. Only you see it. [Another time] [Let it go]
            Ana: /plan add "hike" 2026-11-01
              to Ana: That moment has gone by already. One still to come works.
                For example: /plan add "dinner" fri 19:00
            Ana: /plan add "hike" weekends
              to Ana: I couldn't find a time in that. 7:30, 20:00 and 8pm work.
                For example: /plan add "dinner" fri 19:00
            Ana: /plan add "sail" fri 10:00 for 32 days
              to Ana: That is longer than I can hold. Up to 31 days works.
                For example: /plan add "dinner" fri 19:00
            Ana: /plan list
              to Ana: What is planned:
                1. “Porto”, Friday to Sunday; just yours
                2. “hike”, Saturday 5 December; just yours [1: Another time] [2: Another time]
            Ana presses [1: Another time]
              to Ana: When would suit you for “Porto”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Saturday to Monday 30 November] [Friday 4 December to Sunday 6 December]
            Ana presses [Saturday to Monday 30 November]
              to Ana: “Porto” is in your plans: Saturday to Monday 30 November. Only you see it. [Another time] [Let it go]
            Ana presses [Another time]
              to Ana: When would suit you for “Porto”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Sunday to Tuesday 1 December] [Saturday 5 December to Monday 7 December]
            Ana: friday 18:00
              to Ana: “Porto” is in your plans: Friday 18:00 until Monday 30 November, 18:00. Only you see it. [Another time] [Let it go]
            it is 2026-11-26 18:00
              to Ana: “Porto” isn't far off: tomorrow 18:00 until Monday 18:00. [All right] [Another time] [Let it go]
            it is 2026-11-27 17:00
              to Ana: A word ahead: “Porto”, 18:00 until Monday 18:00. [All right] [Another time] [Let it go]
            it is 2026-12-04 18:00
              to Ana: “hike” isn't far off: tomorrow. [All right] [Another time] [Let it go]
            it is 2026-12-06 08:00
            Ana: /plan list
              to Ana: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            """
        );
}
