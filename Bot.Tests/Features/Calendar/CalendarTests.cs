using Bot.Tests.Support;

namespace Bot.Tests.Features.Calendar;

/// <summary>`/calendar` as conversations.</summary>
public sealed class CalendarTests
{
    [Fact]
    public Task A_file_a_link_and_its_end() =>
        Transcript.Play(
            """
            It is 2026-11-23 08:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /calendar
              to Ana: What is planned for the coming 13 weeks, as a file for your calendar. A link would keep it up to date by itself. [Make a link] [Without titles] (file: two-trees.ics)
            Ana presses [Make a link]
              to Ana: Add this to your calendar as a subscription. Whoever has the address can read what you see there, so keep it to yourself; /calendar revoke ends it at once.
                https://trees.example/calendar/CODE1.ics [End the link]
            Ana: /calendar
              to Ana: What is planned for the coming 13 weeks, as a file for your calendar. Your link keeps itself up to date. [Another link] [Without titles] [End the link] (file: two-trees.ics)
            Ana presses [Without titles]
              to Ana: Your calendar now says only “together”, “own time”, “plan” or “busy”. A file that you have stays as it is.
            Ana presses [Another link]
              to Ana: This is the new address; the one before leads nowhere now. Whoever has it can read what you see there, so keep it to yourself; /calendar revoke ends it at once.
                https://trees.example/calendar/CODE2.ics [End the link]
            Ana: /calendar revoke
              to Ana: The address leads nowhere now. What a calendar has read already stays in it until it looks again.
            Ana: /calendar revoke
              to Ana: There is no link that could end. /calendar makes one.
            Ana: /calendar
              to Ana: What is planned for the coming 13 weeks, as a file for your calendar. A link would keep it up to date by itself. [Make a link] [With titles] (file: two-trees.ics)
            """
        );

    [Fact]
    public Task Alone_without_a_clock_and_over_a_restart() =>
        Transcript.Play(
            """
            It is 2026-11-23 08:00 in Europe/Lisbon.
            Ana: /calendar
              to Ana: Which clock do you live by? Write a city or country, or choose where.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana: Lisbon
              to Ana: What is planned for the coming 13 weeks, as a file for your calendar. A link would keep it up to date by itself. [Make a link] [Without titles] (file: two-trees.ics)
            restart
            Ana presses [Make a link]
              to Ana: Add this to your calendar as a subscription. Whoever has the address can read what you see there, so keep it to yourself; /calendar revoke ends it at once.
                https://trees.example/calendar/CODE1.ics [End the link]
            restart
            Ana presses [End the link]
              to Ana: The address leads nowhere now. What a calendar has read already stays in it until it looks again.
            """
        );

    [Fact]
    public Task It_ends_with_the_couple_for_both() =>
        Transcript.Play(
            """
            It is 2026-11-23 08:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /calendar
              to Ana: What is planned for the coming 13 weeks, as a file for your calendar. A link would keep it up to date by itself. [Make a link] [Without titles] (file: two-trees.ics)
            Ana presses [Make a link]
              to Ana: Add this to your calendar as a subscription. Whoever has the address can read what you see there, so keep it to yourself; /calendar revoke ends it at once.
                https://trees.example/calendar/CODE1.ics [End the link]
            Ben: /calendar
              to Ben: What is planned for the coming 13 weeks, as a file for your calendar. A link would keep it up to date by itself. [Make a link] [Without titles] (file: two-trees.ics)
            Ben presses [Make a link]
              to Ben: Add this to your calendar as a subscription. Whoever has the address can read what you see there, so keep it to yourself; /calendar revoke ends it at once.
                https://trees.example/calendar/CODE2.ics [End the link]
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ana: /calendar
              to Ana: What is planned for the coming 13 weeks, as a file for your calendar. A link would keep it up to date by itself. [Make a link] [Without titles] (file: two-trees.ics)
            Ben: /calendar revoke
              to Ben: There is no link that could end. /calendar makes one.
            """
        );

    [Fact]
    public Task In_two_zones_and_behind_a_closed_door_each_gets_their_own() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in America/New_York
            Ana and Ben are paired.
            Ana: /quiet now 2h
              to Ana: Quiet until 16:00. [End it now]
            Ana: /calendar
              to Ana: What is planned for the coming 13 weeks, as a file for your calendar. A link would keep it up to date by itself. [Make a link] [Without titles] (file: two-trees.ics)
            Ana: /calendar
              to Ana: What is planned for the coming 13 weeks, as a file for your calendar. A link would keep it up to date by itself. [Make a link] [Without titles] (file: two-trees.ics)
            Ana presses [Make a link]
              to Ana: Add this to your calendar as a subscription. Whoever has the address can read what you see there, so keep it to yourself; /calendar revoke ends it at once.
                https://trees.example/calendar/CODE1.ics [End the link]
            Ben: /calendar
              to Ben: What is planned for the coming 13 weeks, as a file for your calendar. A link would keep it up to date by itself. [Make a link] [Without titles] (file: two-trees.ics)
            """
        );
}
