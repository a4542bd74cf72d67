using Bot.Tests.Support;

namespace Bot.Tests.Features.Week;

/// <summary>`/week` as conversations: each one's own view of the same seven days.</summary>
public sealed class WeekTests
{
    [Fact]
    public Task Each_sees_what_is_both_and_what_is_theirs() =>
        Transcript.Play(
            """
            It is 2026-11-23 08:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "morning coffee" weekdays 7:30 for 20m
              to Ana: I've asked Ben about “morning coffee”: weekdays at 07:30, for 20 minutes. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “morning coffee”, weekdays at 07:30, for 20 minutes. Next: tomorrow 07:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “morning coffee” it is: weekdays at 07:30, for 20 minutes. Next: tomorrow 07:30.
              to Ana: Ben says yes to “morning coffee”: weekdays at 07:30, for 20 minutes. Next: tomorrow 07:30.
            Ana: /ritual add "run" tue 18:00 for 1h kind me
              to Ana: “run” is yours: Tuesdays at 18:00, for an hour. Next: tomorrow 18:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ben: /ritual add "evening off" wed 19:00 for 2h kind turns
              to Ben: I've asked Ana about “evening off”: Wednesdays at 19:00, for 2 hours, in turns. It begins once you've both said yes. [Another time] [Take it back]
              to Ana: Ben suggests a ritual: “evening off”, Wednesdays at 19:00, for 2 hours, in turns. Next: Wednesday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ana presses [Yes, let's]
              to Ana: “evening off” it is: Wednesdays at 19:00, for 2 hours, in turns. Next: Wednesday 19:00.
              to Ben: Ana says yes to “evening off”: Wednesdays at 19:00, for 2 hours, in turns. Next: Wednesday 19:00.
            Ana: /plan add "dinner" fri 19:30 for 2h
              to Ana: I've asked Ben about “dinner”, Friday 19:30, for 2 hours. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday 19:30, for 2 hours. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “dinner” it is: Friday 19:30, for 2 hours.
              to Ana: Ben says yes to “dinner”: Friday 19:30, for 2 hours.
            Ana: /quiet 22:00-07:00
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            Ana: /week
              to Ana: Tuesday 24 November
                07:30–07:50  morning coffee
                18:00–19:00  run

                Wednesday 25 November
                07:30–07:50  morning coffee
                19:00–21:00  Ben: evening off

                Thursday 26 November
                07:30–07:50  morning coffee

                Friday 27 November
                07:30–07:50  morning coffee
                19:30–21:30  dinner

                Quiet: every day, 22:00 to 07:00 [The week after] [Into my calendar] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            Ben: /week
              to Ben: Tuesday 24 November
                07:30–07:50  morning coffee

                Wednesday 25 November
                07:30–07:50  morning coffee
                19:00–21:00  evening off

                Thursday 26 November
                07:30–07:50  morning coffee

                Friday 27 November
                07:30–07:50  morning coffee
                19:30–21:30  dinner [The week after] [Into my calendar] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            Ana presses [The week after]
              to Ana: Monday 30 November
                07:30–07:50  morning coffee

                Tuesday 1 December
                07:30–07:50  morning coffee
                18:00–19:00  run

                Wednesday 2 December
                07:30–07:50  morning coffee
                19:00–21:00  evening off

                Thursday 3 December
                07:30–07:50  morning coffee

                Friday 4 December
                07:30–07:50  morning coffee

                Quiet: every day, 22:00 to 07:00 [The week after] [Into my calendar] (picture: Seven days from Monday 30 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            """
        );

    [Fact]
    public Task Own_times_show_as_busy_only_if_wished_and_only_to_this_couple() =>
        Transcript.Play(
            """
            It is 2026-11-23 08:00 in Europe/Lisbon.
            Ana: /settings showbusy on
              to Ana: There is nobody here with you who could see it.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Invite someone]
            Ana and Ben are paired.
            Ana: /ritual add "therapy" tue 18:00 for 1h kind me
              to Ana: “therapy” is yours: Tuesdays at 18:00, for an hour. Next: tomorrow 18:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ana: /ritual add "walk after it" tue 19:00 for 30m kind me
              to Ana: “walk after it” is yours: Tuesdays at 19:00, for 30 minutes. Next: tomorrow 19:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ben: /week
              to Ben: Nothing has its place in these seven days, so they're wide open. [Plan something] [The week after] [Into my calendar]
            Ana: /settings showbusy on
              to Ana: When you have time of your own, Ben sees “busy” there in the week and the calendar, and nothing else.
            Ben: /week
              to Ben: Tuesday 24 November
                18:00–19:30  Ana: busy [The week after] [Into my calendar] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            Ana: /week
              to Ana: Tuesday 24 November
                18:00–19:00  therapy
                19:00–19:30  walk after it [The week after] [Into my calendar] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            Ana: /settings showbusy off
              to Ana: Ben sees nothing of your own times any more.
            Ben: /week
              to Ben: Nothing has its place in these seven days, so they're wide open. [Plan something] [The week after] [Into my calendar]
            Ana: /settings showbusy on
              to Ana: When you have time of your own, Ben sees “busy” there in the week and the calendar, and nothing else.
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ana: /settings zone Europe/Lisbon
              to Ana: Your clock is Lisbon now; it is 08:00 there.
            Ana and Ben are paired.
            Ben: /week
              to Ben: Nothing has its place in these seven days, so they're wide open. [Plan something] [The week after] [Into my calendar]
            """
        );

    [Fact]
    public Task Alone_and_with_nothing() =>
        Transcript.Play(
            """
            It is 2026-11-23 08:00 in Europe/Lisbon.
            Ana: /week
              to Ana: Which clock do you live by? Write a city or country, or choose where.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana: Lisbon
              to Ana: Nothing has its place in these seven days, so they're wide open. [Plan something] [The week after] [Into my calendar]
            Ana: /ritual add "run" tue,sat 18:00 for 1h kind me
              to Ana: “run” is yours: Tuesdays and Saturdays at 18:00, for an hour. Next: tomorrow 18:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ana: /week
              to Ana: Tuesday 24 November
                18:00–19:00  run

                Saturday 28 November
                18:00–19:00  run [The week after] [Into my calendar] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            restart
            Ana presses [The week after]
              to Ana: Tuesday 1 December
                18:00–19:00  run

                Saturday 5 December
                18:00–19:00  run [The week after] [Into my calendar] (picture: Seven days from Monday 30 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            Ana presses [The week after]
              to Ana: Tuesday 8 December
                18:00–19:00  run

                Saturday 12 December
                18:00–19:00  run [The week after] [Into my calendar] (picture: Seven days from Monday 7 December, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            Ana presses [The week after]
              to Ana: Tuesday 15 December
                18:00–19:00  run

                Saturday 19 December
                18:00–19:00  run [Into my calendar] (picture: Seven days from Monday 14 December, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            """
        );

    [Fact]
    public Task Two_zones_read_the_same_moment_on_two_clocks() =>
        Transcript.Play(
            """
            It is 2026-11-23 08:00 in Europe/Lisbon.
            Ben is in Asia/Tokyo.
            Ana and Ben are paired.
            Ana: /ritual add "a call" tue 22:00 for 30m
              to Ana: I've asked Ben about “a call”: Tuesdays at 22:00, for 30 minutes. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “a call”, Tuesdays at 22:00, Lisbon time, for 30 minutes. Next: Wednesday 07:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “a call” it is: Tuesdays at 22:00, Lisbon time, for 30 minutes. Next: Wednesday 07:00.
              to Ana: Ben says yes to “a call”: Tuesdays at 22:00, for 30 minutes. Next: tomorrow 22:00.
            Ana: /plan add "Porto" 2026-11-27 18:00 for 2 days
              to Ana: I've asked Ben about “Porto”, Friday 18:00 until Sunday 18:00. [Another time] [Take it back]
              to Ben: Ana suggests “Porto”, Saturday 03:00 until Monday 30 November, 03:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “Porto” it is: Saturday 03:00 until Monday 30 November, 03:00.
              to Ana: Ben says yes to “Porto”: Friday 18:00 until Sunday 18:00.
            Ana: /week
              to Ana: Tuesday 24 November
                22:00–22:30  a call

                Friday 27 November
                18:00  Porto

                Saturday 28 November
                all day  Porto

                Sunday 29 November
                until 18:00  Porto [The week after] [Into my calendar] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            Ben: /week
              to Ben: Wednesday 25 November
                07:00–07:30  a call

                Saturday 28 November
                03:00  Porto

                Sunday 29 November
                all day  Porto [The week after] [Into my calendar] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ana: /ritual add "evening off" wed 19:00 for 2h kind turns
              to Ana: I've asked Ben about “evening off”: Wednesdays at 19:00, for 2 hours, in turns. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “evening off”, Wednesdays at 19:00, Lisbon time, for 2 hours, in turns. Next: Thursday 04:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “evening off” it is: Wednesdays at 19:00, Lisbon time, for 2 hours, in turns. Next: Thursday 04:00.
              to Ana: Ben says yes to “evening off”: Wednesdays at 19:00, for 2 hours, in turns. Next: Wednesday 19:00.
            Ana: /ritual add "run" thu 18:00 for 1h kind me
              to Ana: “run” is yours: Thursdays at 18:00, for an hour. Next: Thursday 18:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ana in #us: /week
              in #us, silently: Tuesday 24 November
                22:00–22:30  a call

                Wednesday 25 November
                19:00–21:00  Ana: evening off

                Friday 27 November
                18:00  Porto

                Saturday 28 November
                all day  Porto

                Sunday 29 November
                until 18:00  Porto

                Times are on Ana's clock. [The week after] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            """
        );

    [Fact]
    public Task Behind_a_closed_door_asking_is_answered_and_the_other_hears_nothing() =>
        Transcript.Play(
            """
            It is 2026-11-23 08:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "tea" every day 15:00
              to Ana: I've asked Ben about “tea”: every day at 15:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “tea”, every day at 15:00. Next: 15:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “tea” it is: every day at 15:00. Next: 15:00.
              to Ana: Ben says yes to “tea”: every day at 15:00. Next: 15:00.
            Ana: /quiet now 2h
              to Ana: Quiet until 10:00. [End it now]
            Ben: /quiet now 2h
              to Ben: Quiet until 10:00. [End it now]
            Ana: /week
              to Ana: Today, Monday 23 November
                15:00  tea

                Tuesday 24 November
                15:00  tea

                Wednesday 25 November
                15:00  tea

                Thursday 26 November
                15:00  tea

                Friday 27 November
                15:00  tea

                Saturday 28 November
                15:00  tea

                Sunday 29 November
                15:00  tea

                Quiet now, until 10:00 [The week after] [Into my calendar] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            Ana: /ritual pause 1
              to Ana: “tea” rests for now, until it's woken. [Wake it]
            Ana: /week
              to Ana: Quiet now, until 10:00 [Plan something] [The week after] [Into my calendar] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ana: /week
              to Ana: Quiet now, until 10:00 [Plan something] [The week after] [Into my calendar] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            Ana presses [The week after]
              to Ana: Nothing has its place in these seven days, so they're wide open. [Plan something] [The week after] [Into my calendar]
            """
        );

    [Fact]
    public Task Asked_twice_and_over_a_restart_it_is_the_same() =>
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
            Ana: /week
              to Ana: Friday 27 November
                19:00  dinner [The week after] [Into my calendar] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            restart
            Ana: /week
              to Ana: Friday 27 November
                19:00  dinner [The week after] [Into my calendar] (picture: Seven days from Monday 23 November, a row for each: what is together, one's own, planned and quiet between midnight and midnight. The words beside it say the same.)
            Ana presses [The week after]
              to Ana: Nothing has its place in these seven days, so they're wide open. [Plan something] [The week after] [Into my calendar]
            """
        );
}
