using Bot.Tests.Support;

namespace Bot.Tests.Features.QuietHours;

public sealed class QuietHoursTests
{
    [Fact]
    public Task Quiet_hours_are_set_shown_and_cleared() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet
              to Ana: No quiet hours yet: what comes for you comes at once. Write when it shall be quiet, like “22:00-07:00 weekdays”, or choose. [22:00-07:00 every day] [22:00-07:00 weekdays] [Quiet now, 2 hours]
            Ana presses [22:00-07:00 weekdays]
              to Ana: Quiet weekdays, 22:00 to 07:00. Next: today 22:00.
            Ana: /quiet sat,sun 13:00-15:00
              to Ana: Quiet weekends, 13:00 to 15:00. Next: Saturday 13:00.
            Ana: /quiet set tomorrow 9:00-11:00
              to Ana: Quiet tomorrow, 09:00 to 11:00.
            Ana: /quiet weekdays from 10pm to 7am
              to Ana: That is set already: weekdays, 22:00 to 07:00.
            Ana: /quiet show
              to Ana: Not quiet now. Next: 22:00.

                1. weekdays, 22:00 to 07:00
                2. weekends, 13:00 to 15:00
                3. tomorrow, 09:00 to 11:00 [Quiet now, 2 hours] [Clear quiet hours]
            Ana: /quiet clear 4
              to Ana: There is no number 4. These are yours:

                1. weekdays, 22:00 to 07:00
                2. weekends, 13:00 to 15:00
                3. tomorrow, 09:00 to 11:00
            Ana: /quiet clear 2
              to Ana: Cleared: weekends, 13:00 to 15:00. [Put it back]
            Ana presses [Put it back]
              to Ana: Quiet weekends, 13:00 to 15:00. Next: Saturday 13:00.
            Ana: /quiet clear
              to Ana: Which one? [1. weekdays, 22:00 to 07:00] [2. tomorrow, 09:00 to 11:00] [3. weekends, 13:00 to 15:00] [All of them] [Keep them]
            Ana presses [2. tomorrow, 09:00 to 11:00]
              to Ana: Cleared: tomorrow, 09:00 to 11:00. [Put it back]
            Ana: /quiet clear
              to Ana: Which one? [1. weekdays, 22:00 to 07:00] [2. weekends, 13:00 to 15:00] [All of them] [Keep them]
            Ana presses [All of them]
              to Ana: Your quiet hours are cleared.
            Ana: /quiet clear
              to Ana: There are no quiet hours to clear.
            """
        );

    [Fact]
    public Task The_question_after_quiet_alone_is_answered_in_plain_words() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet
              to Ana: No quiet hours yet: what comes for you comes at once. Write when it shall be quiet, like “22:00-07:00 weekdays”, or choose. [22:00-07:00 every day] [22:00-07:00 weekdays] [Quiet now, 2 hours]
            Ana: every evening from 8 to 10, please
              to Ana: Quiet every day, 20:00 to 22:00. Next: today 20:00.
            Ana: and hello
              to Ana: I didn't get that. /help shows what I can do.
            Ana: /quiet 8-10
              to Ana: That could mean more than one thing. Which one is it? [every day, 08:00 to 10:00] [every day, 20:00 to 22:00] [every day, 08:00 to 22:00]
            Ana presses [every day, 08:00 to 22:00]
              to Ana: Quiet every day, 08:00 to 22:00. It has begun, until 22:00.
            """
        );

    [Fact]
    public Task Windows_that_touch_are_one_quiet_and_what_waited_comes_once_at_their_end() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet every day 21:00-23:00
              to Ana: Quiet every day, 21:00 to 23:00. Next: today 21:00.
            Ana: /quiet every day 23:00-07:00
              to Ana: Quiet every day, 23:00 to 07:00. Next: today 23:00.
            it is 2026-11-23 21:30
            Ben: /knock first
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            it is 2026-11-23 23:30
            Ben: /knock second
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            restart
            it is 2026-11-24 06:59
            it is 2026-11-24 07:00
              to Ana, silently: 1. At your door since yesterday 21:30, from Ben: “first”

                2. At your door since yesterday 23:30, from Ben: “second” [1: Answer] [2: Answer] [Okay] [Quieter knocks]
            it is 2026-11-25 12:00
            """
        );

    [Fact]
    public Task What_waits_moves_with_the_quiet_hours_when_they_change() =>
        Transcript.Play(
            """
            It is 2026-11-23 22:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet every day 22:00-07:00
              to Ana: Quiet every day, 22:00 to 07:00. It has begun, until tomorrow 07:00.
            Ben: /knock sleep well
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            Ana: /quiet every day 6:30-9:00
              to Ana: Quiet every day, 06:30 to 09:00. Next: tomorrow 06:30.
            it is 2026-11-24 08:59
            Ana: /quiet clear 2
              to Ana: Cleared: every day, 06:30 to 09:00. [Put it back]
              to Ana, silently: At your door since yesterday 22:30, from Ben: “sleep well” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task Quiet_now_begins_at_once_and_ends_by_itself_or_by_hand() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet now 2h
              to Ana: Quiet until 16:00. [End it now]
            Ana: /quiet now 30m
              to Ana: Quiet until 14:30. [End it now]
            Ana: /quiet clear
              to Ana: There are no quiet hours to clear; it's only quiet for now, until 14:30. [End it now]
            Ben: /knock tea?
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            29 minutes pass
            1 minute passes
              to Ana, silently: At your door since 14:00, from Ben: “tea?” [Okay] [Answer] [Quieter knocks]
            Ana presses [End it now]
              to Ana: That quiet is over already.
            Ana: /quiet
              to Ana: No quiet hours yet: what comes for you comes at once. Write when it shall be quiet, like “22:00-07:00 weekdays”, or choose. [22:00-07:00 every day] [22:00-07:00 weekdays] [Quiet now, 2 hours]
            Ana presses [Quiet now, 2 hours]
              to Ana: Quiet until 16:30. [End it now]
            Ana: /quiet show
              to Ana: Quiet until 16:30. [End it now]
            Ben: /knock cake?
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            Ana presses [End it now]
              to Ana: The quiet is over; you can be reached again.
              to Ana, silently: At your door since 14:30, from Ben: “cake?” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task Quiet_now_that_runs_into_quiet_hours_says_so() =>
        Transcript.Play(
            """
            It is 2026-11-23 21:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet 22:00-07:00
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            Ana: /quiet now 90m
              to Ana: Quiet until 22:30; your quiet hours go on from there, until tomorrow 07:00. [End it now]
            it is 2026-11-23 22:15
            Ana presses [End it now]
              to Ana: That's ended. Your quiet hours still go on, until tomorrow 07:00.
            Ana: /quiet
              to Ana: Quiet until tomorrow 07:00.

                1. every day, 22:00 to 07:00 [Quiet now, 2 hours] [Clear quiet hours]
            """
        );

    [Fact]
    public Task A_wall_without_an_opening_is_not_set() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet every day 0:00-24:00
              to Ana: With that, nothing could ever get through to you, or not for more than a week on end, so I haven't set it. Leave an opening somewhere; for one long rest there is /quiet now 10 days.
            Ana: /quiet weekdays 8:00-8:00
              to Ana: Quiet weekdays, 08:00 to 08:00. It has begun, until tomorrow 08:00.
            Ana: /quiet sat,sun 8:00-8:00
              to Ana: With that, nothing could ever get through to you, or not for more than a week on end, so I haven't set it. Leave an opening somewhere; for one long rest there is /quiet now 10 days.
            Ana: /quiet now 10 days
              to Ana: Quiet until Thursday 3 December, 14:00; your quiet hours go on from there, until Saturday 5 December, 08:00. [End it now]
            """
        );

    [Fact]
    public Task Twenty_windows_are_the_most()
    {
        var set = Enumerable
            .Range(0, 20)
            .Select(h =>
                $"Ana: /quiet every day {h}:00-{h}:30\n  to Ana: Quiet every day, {h:00}:00 to {h:00}:30. Next: "
                + (h > 14 ? $"today {h}:00." : $"tomorrow {h:00}:00.")
            );
        return Transcript.Play(
            $"""
            It is 2026-11-23 14:45 in Europe/Lisbon.
            Ana and Ben are paired.
            {string.Join('\n', set)}
            Ana: /quiet every day 20:00-20:30
              to Ana: There is room for 20 quiet hours, and all of it is taken. Clear one, and this one fits. [Clear quiet hours]
            Ana: /quiet clear 20
              to Ana: Cleared: every day, 19:00 to 19:30. [Put it back]
            """
        );
    }

    [Fact]
    public Task A_button_of_cleared_hours_is_stale() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet 22:00-07:00
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            Ana: /quiet sun 13:00-15:00
              to Ana: Quiet Sundays, 13:00 to 15:00. Next: Sunday 13:00.
            Ana: /quiet clear
              to Ana: Which one? [1. every day, 22:00 to 07:00] [2. Sundays, 13:00 to 15:00] [All of them] [Keep them]
            Ana: /quiet clear 2
              to Ana: Cleared: Sundays, 13:00 to 15:00. [Put it back]
            Ana presses [2. Sundays, 13:00 to 15:00]
              to Ana: That was cleared already.
            Ana: /quiet clear
              to Ana: Cleared: every day, 22:00 to 07:00. [Put it back]
            """
        );

    [Fact]
    public Task On_the_nights_when_the_clocks_change_the_wall_clock_counts() =>
        Transcript.Play(
            """
            It is 2026-10-24 21:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet 22:00-07:00
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            it is 2026-10-24 23:00
            Ben: /knock a
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            8 hours pass
            59 minutes pass
            1 minute passes
              to Ana, silently: At your door since yesterday 23:00, from Ben: “a” [Okay] [Answer] [Quieter knocks]
            it is 2027-03-27 23:00
            Ben: /knock b
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            6 hours pass
            59 minutes pass
            1 minute passes
              to Ana, silently: At your door since yesterday 23:00, from Ben: “b” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task Quiet_hours_move_along_to_another_zone() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet 22:00-07:00
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            it is 2026-11-23 22:30
            Ben: /knock hello
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            Ana: /settings zone Asia/Tokyo
              to Ana: Your clock is Tokyo now; it is 07:30 there.
              to Ana, silently: At your door since 07:30, from Ben: “hello” [Okay] [Answer] [Quieter knocks]
            it is 2026-11-24 13:00
            Ben: /knock again
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            it is 2026-11-24 22:00
              to Ana, silently: At your door since yesterday 22:00, from Ben: “again” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task A_newcomer_is_asked_for_the_zone_and_then_it_goes_on() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /quiet 22:00-07:00
              to Ana: Which clock do you live by? Write a city or country, or choose where. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana: lisbon
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            Ana: /quiet
              to Ana: Not quiet now. Next: 22:00.

                1. every day, 22:00 to 07:00 [Quiet now, 2 hours] [Clear quiet hours]
            """
        );

    [Fact]
    public Task Quiet_now_needs_no_zone() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /quiet now 2h
              to Ana: Quiet from now on: 2 hours. [End it now]
            Ana presses [End it now]
              to Ana: The quiet is over; you can be reached again.
            Ana: /quiet
              to Ana: No quiet hours yet: what comes for you comes at once. Write when it shall be quiet, like “22:00-07:00 weekdays”, or choose. [22:00-07:00 every day] [22:00-07:00 weekdays] [Quiet now, 2 hours]
            Ana presses [22:00-07:00 every day]
              to Ana: Which clock do you live by? Write a city or country, or choose where. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana presses [Europe]
              to Ana: Which of these shares your clock? You can also write a city. [Lisbon] [London] [Madrid] [Paris] [Berlin] [Rome] [Warsaw] [Athens] [Kyiv] [Istanbul]
            Ana presses [Lisbon]
              to Ana: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            """
        );

    [Fact]
    public Task Words_that_are_no_quiet_hours_are_refused_kindly() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet 22:00
              to Ana: That needs a beginning and an end, like 22:00-07:00.
                For example: /quiet 22:00-07:00 weekdays
            Ana: /quiet 25:00-07:00
              to Ana: “25:00” isn't a time I know. Times go from 0:00 to 23:59, or like 8pm.
                For example: /quiet 22:00-07:00 weekdays
            Ana: /quiet set
              to Ana: One thing is missing: from when to when. It goes /quiet set WHEN
                For example: /quiet 22:00-07:00 weekdays
            Ana: /quiet now
              to Ana: One thing is missing: how long. It goes /quiet now DURATION
                For example: /quiet now 2h
            Ana: /quiet now 0m
              to Ana: That would be over before it began. A minute or more works.
                For example: /quiet now 2h
            Ana: /quiet now a banana
              to Ana: I couldn't read “banana” as a length of time. 30m, 1h30m, 90 or “half an hour” work.
                For example: /quiet now 2h
            Ana: /quiet clear two
              to Ana: “two” isn't a number from the list.
                For example: /quiet clear 2
            Ana: /quiet show me everything
              to Ana: I understood all but “me everything”, so I haven't done anything yet.
                For example: /quiet show
            """
        );

    [Fact]
    public Task The_partner_sees_a_closed_door_only_if_its_owner_lets_them() =>
        Transcript.Play(
            """
            It is 2026-11-23 21:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet 22:00-07:00
              to Ben: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            Ben: /settings showquiet on
              to Ben: When Ana knocks at your closed door, I now say until when it's closed. Never why.
            Ana: /knock hello
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            it is 2026-11-23 23:00
            Ana: /knock hello
              to Ana: Ben's door is closed until tomorrow 07:00. [Leave it at the door] [It's urgent] [Not now]
            Ben: /settings showquiet off
              to Ben: From now on Ana can't tell whether your door is closed.
            Ana: /knock hello
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben: /settings showquiet perhaps
              to Ben: “perhaps” isn't one of on, off.
                For example: /settings showquiet on
            """
        );

    [Fact]
    public Task Being_seen_is_a_yes_to_somebody_and_ends_with_the_couple() =>
        Transcript.Play(
            """
            It is 2026-11-23 23:00 in Europe/Lisbon.
            Ben: /settings showquiet on
              to Ben: There is nobody here with you who could see it. [Invite someone]
            Ana and Ben are paired.
            Ben: /quiet 22:00-07:00
              to Ben: Quiet every day, 22:00 to 07:00. It has begun, until tomorrow 07:00.
            Ben: /settings showquiet on
              to Ben: When Ana knocks at your closed door, I now say until when it's closed. Never why.
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ana and Ben are paired.
            Ana: /knock hello
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            """
        );
}
