using Bot.Tests.Support;

namespace Bot.Tests.Features.Plans;

/// <summary>Two clocks, and the nights they change.</summary>
public sealed class PlansAcrossClocks
{
    [Fact]
    public Task Each_sees_it_on_their_own_clock() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in Asia/Tokyo
            Ana and Ben are paired.
            Ana: /plan add "a film, side by side" friday 21:00 for 2h
              to Ana: I've asked Ben about “a film, side by side”, Friday 21:00, for 2 hours. [Another time] [Take it back]
              to Ben: Ana suggests “a film, side by side”, Saturday 06:00, for 2 hours. [Yes, let's] [Another time] [No, thanks]
            Ben: /plan list
              to Ben: What is planned:
                1. “a film, side by side”, Saturday 06:00, for 2 hours; Ana suggests it [1: Yes, let's] [1: Another time] [1: No, thanks]
            Ben presses [1: Another time]
              to Ben: When would suit you for “a film, side by side”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Saturday 07:00, for 2 hours] [Sunday 06:00, for 2 hours]
            Ben: 20:00
              to Ben: I've asked Ana about “a film, side by side”, Saturday 20:00, for 2 hours. [Take it back]
              to Ana: Ben suggests another time for “a film, side by side”: Saturday 11:00, for 2 hours. [Yes, let's] [Another time] [No, thanks]
            Ana: /plan list
              to Ana: What is planned:
                1. “a film, side by side”, Saturday 11:00, for 2 hours; Ben suggests it [1: Yes, let's] [1: Another time] [1: No, thanks]
            Ana presses [1: Another time]
              to Ana: When would suit you for “a film, side by side”? Write it as you'd say it, like sat 19:30 or tomorrow 8pm. [Saturday 12:00, for 2 hours] [Sunday 11:00, for 2 hours]
            Ana: 12:00
              to Ana: I've asked Ben about “a film, side by side”, Saturday 12:00, for 2 hours. [Take it back]
              to Ben: Ana suggests another time for “a film, side by side”: Saturday 21:00, for 2 hours. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “a film, side by side” it is: Saturday 21:00, for 2 hours.
              to Ana: Ben says yes to “a film, side by side”: Saturday 12:00, for 2 hours.
            it is 2026-11-28 12:00
              to Ana: “a film, side by side” comes up: 12:00, for 2 hours. [See you then] [Another time] [Let it go]
              to Ben: “a film, side by side” comes up: 21:00, for 2 hours. [See you then] [Another time] [Let it go]
            """
        );

    [Fact]
    public Task Whole_days_are_the_same_days_for_both_and_each_is_told_in_their_own_evening() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in Asia/Tokyo
            Ana and Ben are paired.
            Ana: /plan add "visit" 2026-12-04 for 3 days
              to Ana: I've asked Ben about “visit”, Friday 4 December to Sunday 6 December. [Another time] [Take it back]
              to Ben: Ana suggests “visit”, Friday 4 December to Sunday 6 December. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “visit” it is: Friday 4 December to Sunday 6 December.
              to Ana: Ben says yes to “visit”: Friday 4 December to Sunday 6 December.
            it is 2026-12-03 08:59
            1 minute passes
              to Ben: Coming up: “visit”, tomorrow to Sunday. [See you then] [Another time] [Let it go]
            9 hours pass
              to Ana: Coming up: “visit”, tomorrow to Sunday. [See you then] [Another time] [Let it go]
            it is 2026-12-06 23:59
            Ben: /plan list
              to Ben: What is planned:
                1. “visit”, Friday 4 December to Sunday 6 December [1: Another time]
            1 minute passes
            Ben: /plan list
              to Ben: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            """
        );

    // 2027-03-28: 01:00 becomes 02:00.
    [Fact]
    public Task Three_days_from_friday_evening_end_on_monday_evening_also_when_the_clocks_change() =>
        Transcript.Play(
            """
            It is 2027-03-22 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "Porto" friday 18:00 for 3 days
              to Ana: I've asked Ben about “Porto”, Friday 18:00 until Monday 29 March, 18:00. [Another time] [Take it back]
              to Ben: Ana suggests “Porto”, Friday 18:00 until Monday 29 March, 18:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “Porto” it is: Friday 18:00 until Monday 29 March, 18:00.
              to Ana: Ben says yes to “Porto”: Friday 18:00 until Monday 29 March, 18:00.
            it is 2027-03-25 18:00
              to Ana: Coming up: “Porto”, tomorrow 18:00 until Monday 18:00. [See you then] [Another time] [Let it go]
              to Ben: Coming up: “Porto”, tomorrow 18:00 until Monday 18:00. [See you then] [Another time] [Let it go]
            it is 2027-03-26 17:00
              to Ana: “Porto” isn't far off: 18:00 until Monday 18:00. [See you then] [Another time] [Let it go]
              to Ben: “Porto” isn't far off: 18:00 until Monday 18:00. [See you then] [Another time] [Let it go]
            it is 2027-03-29 17:59
            Ana: /plan list
              to Ana: What is planned:
                1. “Porto”, Friday 26 March, 18:00 until 18:00 [1: Another time]
            1 minute passes
            Ana: /plan list
              to Ana: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            """
        );

    // 2027-03-28: 01:00 becomes 02:00; 01:30 is 02:30.
    [Fact]
    public Task A_time_that_is_skipped_is_the_one_after_it_once() =>
        Transcript.Play(
            """
            It is 2027-03-27 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "stars" tomorrow 1:30
              to Ana: I've asked Ben about “stars”, tomorrow 02:30. [Another time] [Take it back]
              to Ben: Ana suggests “stars”, tomorrow 02:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “stars” it is: tomorrow 02:30.
              to Ana: Ben says yes to “stars”: tomorrow 02:30.
            it is 2027-03-28 00:30
              to Ana: “stars” comes up: 02:30. [See you then] [Another time] [Let it go]
              to Ben: “stars” comes up: 02:30. [See you then] [Another time] [Let it go]
            it is 2027-03-28 05:00
            """
        );

    // 2026-10-25: 02:00 becomes 01:00, so 01:30 comes twice.
    [Fact]
    public Task A_time_that_comes_twice_is_the_earlier_one_and_a_moment_named_by_its_distance_is_the_one_meant() =>
        Transcript.Play(
            """
            It is 2026-10-24 23:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /plan add "stars" tomorrow 1:30
              to Ana: I've asked Ben about “stars”, tomorrow 01:30. [Another time] [Take it back]
              to Ben: Ana suggests “stars”, tomorrow 01:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “stars” it is: tomorrow 01:30.
              to Ana: Ben says yes to “stars”: tomorrow 01:30.
            Ana: /plan add "owls" in 3h30m
              to Ana: I've asked Ben about “owls”, tomorrow 01:30. [Another time] [Take it back]
              to Ben: Ana suggests “owls”, tomorrow 01:30. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “owls” it is: tomorrow 01:30.
              to Ana: Ben says yes to “owls”: tomorrow 01:30.
            Ana: /plan list
              to Ana: What is planned:
                1. “stars”, tomorrow 01:30
                2. “owls”, tomorrow 01:30 [1: Another time] [2: Another time]
            90 minutes pass
              to Ana: “stars” isn't far off: 01:30. [See you then] [Another time] [Let it go]
              to Ben: “stars” isn't far off: 01:30. [See you then] [Another time] [Let it go]
            1 hour passes
              to Ana: “owls” isn't far off: 01:30. [See you then] [Another time] [Let it go]
              to Ben: “owls” isn't far off: 01:30. [See you then] [Another time] [Let it go]
            1 hour passes
            """
        );

    [Fact]
    public Task Somebody_whose_clock_isnt_known_reads_the_hour_where_it_was_made() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /settings zone lisbon
              to Ana: Your clock is Lisbon now; it is 14:00 there.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2
            Ben: /join CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            Ben presses [Join]
              to Ben: I've asked Ana to confirm that it's you. Until then nothing is shared.
              to Ana: Someone who goes by Ben has used your code. Is that who you meant? [Yes, that's Ben] [No]
            Ana presses [Yes, that's Ben]
              to Ana: You and Ben are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
              to Ben: You and Ana are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
            Ana: /plan add "dinner" friday 19:00
              to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “dinner”, Friday at 19:00, Lisbon time. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: Which clock do you live by? Write a city or country, or choose where. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ben: new york
              to Ben: “dinner” it is: Friday 14:00.
              to Ana: Ben says yes to “dinner”: Friday 19:00.
            Ben: /plan list
              to Ben: What is planned:
                1. “dinner”, Friday 14:00 [1: Another time]
            """
        );
}
