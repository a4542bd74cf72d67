using Bot.Tests.Support;

namespace Bot.Tests.Features.Knock;

public sealed class KnockTests
{
    [Fact]
    public Task A_knock_at_an_open_door_arrives_at_once_and_can_be_answered() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /knock can you pick up the parcel tomorrow
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “can you pick up the parcel tomorrow” [Okay] [Answer] [Quieter knocks]
            Ben presses [Answer]
              to Ben: What shall I bring back to Ana? [Not now] {text}
            Ben: gladly, after work
              to Ben: It's at Ana's door.
              to Ana: Ben answers “can you pick up the parcel tomorrow”: “gladly, after work”
            Ben: and then?
              to Ben: I didn't get that. /help shows what I can do.
            """
        );

    [Fact]
    public Task Okay_is_for_oneself_and_tells_nobody() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /knock hello
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “hello” [Okay] [Answer] [Quieter knocks]
            Ben presses [Okay]
            Ben presses [Quieter knocks]
              to Ben: For a while, knocks could wait at your door and come together, without a sound. Urgent ones pass as you've set it. [Until tomorrow] [For a week] [Off: as before]
            Ben presses [Off: as before]
              to Ben: Knocks come as before.
            """
        );

    [Fact]
    public Task An_answer_can_be_dropped_or_asked_for_again_and_waits_at_a_closed_door() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /knock hello
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “hello” [Okay] [Answer] [Quieter knocks]
            Ana: /quiet now 1h
              to Ana: Quiet until 15:00. [End it now]
            Ben presses [Answer]
              to Ben: What shall I bring back to Ana? [Not now] {text}
            Ben fills text: hello yourself
              to Ben: It's at Ana's door.
            1 hour passes
              to Ana, silently: At your door since 14:00, Ben's answer to “hello”: “hello yourself”
            Ana: /knock bye
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “bye” [Okay] [Answer] [Quieter knocks]
            Ben presses [Answer]
              to Ben: What shall I bring back to Ana? [Not now] {text}
            Ben presses [Not now]
              to Ben: Fine. Nothing was sent, and nobody is told.
            Ben: hello?
              to Ben: I didn't get that. /help shows what I can do.
            """
        );

    [Fact]
    public Task Knock_alone_asks_for_the_words() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /knock
              to Ana: What shall I bring to Ben's door? [Not now] {text}
            Ana: the bread is in the oven
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Not now]
              to Ana: Fine. Nothing was sent.
            Ana: /knock
              to Ana: What shall I bring to Ben's door? [Not now] {text}
            Ana fills text: the bread is done
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “the bread is done” [Okay] [Answer] [Quieter knocks]
            Ana: /knock
              to Ana: What shall I bring to Ben's door? [Not now] {text}
            Ana presses [Not now]
              to Ana: Fine. Nothing was sent.
            Ana: butter?
              to Ana: I didn't get that. /help shows what I can do.
            """
        );

    [Fact]
    public Task Held_knocks_arrive_in_order_as_one_silent_message_also_after_a_restart() =>
        Transcript.Play(
            """
            It is 2026-11-23 22:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet 22:00-07:00
              to Ben: Quiet every day, 22:00 to 07:00. It has begun, until tomorrow 07:00.
            Ana: /knock first
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
            restart
            it is 2026-11-24 06:10
            Ana: /knock second
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
            restart
            it is 2026-11-24 07:00
              to Ben, silently: 1. At your door since yesterday 22:30, from Ana: “first”

                2. At your door since 06:10, from Ana: “second” [1: Answer] [2: Answer] [Okay] [Quieter knocks]
            Ben presses [2: Answer]
              to Ben: What shall I bring back to Ana? [Not now] {text}
            Ben: good morning
              to Ben: It's at Ana's door.
              to Ana: Ben answers “second”: “good morning”
            Ben presses [1: Answer]
              to Ben: What shall I bring back to Ana? [Not now] {text}
            """
        );

    [Fact]
    public Task An_urgent_knock_passes_a_closed_door_as_often_as_its_owner_allows() =>
        Transcript.Play(
            """
            It is 2026-11-23 22:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /settings urgent 1 a day
              to Ben: Urgent knocks: one a day may pass your closed door
            Ben: /quiet 22:00-07:00
              to Ben: Quiet every day, 22:00 to 07:00. It has begun, until tomorrow 07:00.
            Ana: /knock the basement is flooded
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [It's urgent]
              to Ana: Urgent is for what can't wait, and may break into a rest. Knock like that? [Yes, now] [Leave it at the door] [Never mind]
            Ana presses [Yes, now]
              to Ana: I've knocked at Ben's door, as urgent. [Take it back]
              to Ben: Ana knocks, and says it can't wait: “the basement is flooded” [Okay] [Answer] [Quieter knocks]
            Ana: /knock and the cellar door is stuck
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [It's urgent]
              to Ana: Urgent is for what can't wait, and may break into a rest. Knock like that? [Yes, now] [Leave it at the door] [Never mind]
            Ana presses [Yes, now]
              to Ana: It's at Ben's door, but not as urgent: Ben takes no more of those for now. If it can't wait, call. [Take it back]
            it is 2026-11-24 06:00
            Ana: /knock it stopped
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [It's urgent]
              to Ana: Urgent is for what can't wait, and may break into a rest. Knock like that? [Yes, now] [Leave it at the door] [Never mind]
            Ana presses [Never mind]
              to Ana: Fine. Nothing was sent.
            Ana: /knock it stopped
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [It's urgent]
              to Ana: Urgent is for what can't wait, and may break into a rest. Knock like that? [Yes, now] [Leave it at the door] [Never mind]
            Ana presses [Yes, now]
              to Ana: I've knocked at Ben's door, as urgent. [Take it back]
              to Ben: Ana knocks, and says it can't wait: “it stopped” [Okay] [Answer] [Quieter knocks]
            it is 2026-11-24 07:00
              to Ben, silently: At your door since yesterday 22:30, from Ana: “and the cellar door is stuck” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task With_urgent_off_the_answer_is_the_same_at_an_open_door() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /settings urgent off
              to Ben: Urgent knocks: none passes your closed door
            Ana: /knock fire
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [It's urgent]
              to Ana: Urgent is for what can't wait, and may break into a rest. Knock like that? [Yes, now] [Leave it at the door] [Never mind]
            Ana presses [Yes, now]
              to Ana: It's at Ben's door, but not as urgent: Ben takes no more of those for now. If it can't wait, call. [Take it back]
              to Ben: Ana knocks: “fire” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task Taking_back_says_the_same_whatever_had_become_of_it() =>
        Transcript.Play(
            """
            It is 2026-11-23 21:59 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet 22:00-07:00
              to Ben: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            Ana: /knock list
              to Ana: You haven't knocked in the last 24 hours.
            Ana: /knock one
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “one” [Okay] [Answer] [Quieter knocks]
            1 minute passes
            Ana: /knock two
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
            Ana: /knock three
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
            Ana: /knock list
              to Ana: Your knocks of the last 24 hours:

                1. 21:59: “one”
                2. 22:00: “two”
                3. 22:00: “three”

                /knock recall and a number takes one back.
            Ana: /knock recall 1
              to Ana: Taken back. If it was still at the door, Ben won't see it.
            Ana: /knock recall 2
              to Ana: Taken back. If it was still at the door, Ben won't see it.
            Ana: /knock recall 2
              to Ana: Taken back. If it was still at the door, Ben won't see it.
            Ana: /knock recall 7
              to Ana: There is no number 7 among your knocks of the last 24 hours. /knock list shows them.
            Ana: /knock list
              to Ana: Your knocks of the last 24 hours:

                3. 22:00: “three”

                /knock recall and a number takes one back.
            it is 2026-11-24 07:00
              to Ben, silently: At your door since yesterday 22:00, from Ana: “three” [Okay] [Answer] [Quieter knocks]
            Ana presses [Take it back]
              to Ana: Taken back. If it was still at the door, Ben won't see it.
            Ana: /knock list
              to Ana: You haven't knocked in the last 24 hours.
            """
        );

    [Fact]
    public Task Quieter_knocks_wait_and_come_together_when_their_time_is_up_or_before_if_asked() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /knock one
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “one” [Okay] [Answer] [Quieter knocks]
            Ben presses [Quieter knocks]
              to Ben: For a while, knocks could wait at your door and come together, without a sound. Urgent ones pass as you've set it. [Until tomorrow] [For a week] [Off: as before]
            Ben presses [Until tomorrow]
              to Ben: From now on knocks wait until tomorrow 08:00, then come together. Ana isn't told.
            Ana: /knock two
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
            Ben: /settings urgent
              to Ben: Urgent knocks: up to 3 a day may pass your closed door
                Knocks: they wait until tomorrow 08:00 [Any number] [3 a day] [1 a day] [None] [Quieter knocks]
            it is 2026-11-24 08:00
              to Ben, silently: At your door since yesterday 14:00, from Ana: “two” [Okay] [Answer] [Quieter knocks]
            Ben presses [Quieter knocks]
              to Ben: For a while, knocks could wait at your door and come together, without a sound. Urgent ones pass as you've set it. [Until tomorrow] [For a week] [Off: as before]
            Ben presses [For a week]
              to Ben: From now on knocks wait until Tuesday 1 December, 08:00, then come together. Ana isn't told.
            Ana: /knock three
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
            Ben: /settings urgent
              to Ben: Urgent knocks: up to 3 a day may pass your closed door
                Knocks: they wait until Tuesday 1 December, 08:00 [Any number] [3 a day] [1 a day] [None] [Quieter knocks]
            Ben presses [Any number]
              to Ben: Urgent knocks: any number may pass your closed door
            Ana: /knock four
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [It's urgent]
              to Ana: Urgent is for what can't wait, and may break into a rest. Knock like that? [Yes, now] [Leave it at the door] [Never mind]
            Ana presses [Yes, now]
              to Ana: I've knocked at Ben's door, as urgent. [Take it back]
              to Ben: Ana knocks, and says it can't wait: “four” [Okay] [Answer] [Quieter knocks]
            Ben presses [Quieter knocks]
              to Ben: For a while, knocks could wait at your door and come together, without a sound. Urgent ones pass as you've set it. [Until tomorrow] [For a week] [Off: as before]
            Ben presses [Off: as before]
              to Ben: Knocks come as before.
              to Ben, silently: At your door since 08:00, from Ana: “three” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task Twenty_knocks_in_a_day_are_the_most_taken_back_or_not()
    {
        var knocks = Enumerable
            .Range(1, 20)
            .Select(i =>
                $"""
                    Ana: /knock no {i}
                      to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
                    Ana presses [Leave it at the door]
                      to Ana: It's at Ben's door. [Take it back]
                      to Ben: Ana knocks: “no {i}” [Okay] [Answer] [Quieter knocks]
                    1 minute passes
                    """
            );
        return Transcript.Play(
            $"""
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            {string.Join('\n', knocks)}
            Ana: /knock recall 1
              to Ana: Taken back. If it was still at the door, Ben won't see it.
            Ana: /knock no 21
              to Ana: That is 20 knocks within a day, as many as I carry to Ben. There is room again tomorrow 14:00; if it can't wait, call.
            it is 2026-11-24 14:00
            Ana: /knock no 21
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “no 21” [Okay] [Answer] [Quieter knocks]
            Ana: /knock recall 21
              to Ana: Taken back. If it was still at the door, Ben won't see it.
            it is 2026-11-25 14:00
            Ana: /knock list
              to Ana: You haven't knocked in the last 24 hours.
            """
        );
    }

    [Fact]
    public Task Alone_there_is_no_door_to_knock_at() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /knock hello
              to Ana: There is no door to knock at yet. [Invite someone]
            Ana: /knock
              to Ana: There is no door to knock at yet. [Invite someone]
            Ana: /knock list
              to Ana: There is no door to knock at yet. [Invite someone]
            Ana: /knock recall 1
              to Ana: There is no door to knock at yet. [Invite someone]
            Ana: /settings urgent off
              to Ana: There is nobody here with you yet who could knock. [Invite someone]
            """
        );

    [Fact]
    public Task After_leaving_nothing_that_waited_arrives_in_either_direction_and_old_buttons_are_dead() =>
        Transcript.Play(
            """
            It is 2026-11-23 22:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /knock from before
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “from before” [Okay] [Answer] [Quieter knocks]
            Ana: /quiet now 2h
              to Ana: Quiet until tomorrow 00:30. [End it now]
            Ben: /quiet now 2h
              to Ben: Quiet until tomorrow 00:30. [End it now]
            Ana: /knock to Ben
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
            Ben: /knock to Ana
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            Ana: /knock one more
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Answer]
              to Ben: What shall I bring back to Ana? [Not now] {text}
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ana presses [Leave it at the door]
              to Ana: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ana presses [Take it back]
              to Ana: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ben presses [Quieter knocks]
              to Ben: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ben: too late
              to Ben: I didn't get that. /help shows what I can do.
            Ben fills text: too late
              to Ben: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ana: /knock list
              to Ana: There is no door to knock at yet. [Invite someone]
            it is 2026-11-24 12:00
            Ana and Ben are paired.
            Ana: /knock list
              to Ana: You haven't knocked in the last 24 hours.
            it is 2026-11-25 12:00
            """
        );

    [Fact]
    public Task A_new_couple_starts_from_the_defaults() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /settings urgent off
              to Ben: Urgent knocks: none passes your closed door
            Ben: /settings showquiet on
              to Ben: When Ana knocks at your closed door, I now say until when it's closed. Never why.
            Ana: /knock hello
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “hello” [Okay] [Answer] [Quieter knocks]
            Ben presses [Quieter knocks]
              to Ben: For a while, knocks could wait at your door and come together, without a sound. Urgent ones pass as you've set it. [Until tomorrow] [For a week] [Off: as before]
            Ben presses [For a week]
              to Ben: From now on knocks wait until Monday 30 November, 08:00, then come together. Ana isn't told.
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ana and Ben are paired.
            Ben: /settings urgent
              to Ben: Urgent knocks: up to 3 a day may pass your closed door [Any number] [3 a day] [1 a day] [None] [Quieter knocks]
            """
        );

    [Fact]
    public Task What_waits_for_somebody_out_of_reach_comes_with_their_next_word() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben is blocked
            Ana: /knock are you there
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
            Ana: /knock hello?
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
            Ana: /knock recall 1
              to Ana: Taken back. If it was still at the door, Ben won't see it.
            it is 2026-11-26 09:00
            Ben is open
            Ben: /quiet
              to Ben: No quiet hours yet: what comes for you comes at once. Write when it shall be quiet, like “22:00-07:00 weekdays”, or choose. [22:00-07:00 every day] [22:00-07:00 weekdays] [Quiet now, 2 hours]
              to Ben, silently: At your door since Monday 23 November, 14:00, from Ana: “hello?” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task Odd_words_are_carried_as_they_are() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /knock <b>bold</b> & {braces} {0} **stars** “quotes” שלום 👩‍👩‍👧 '; drop table people;--
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “<b>bold</b> & {braces} {0} **stars** “quotes” שלום 👩‍👩‍👧 '; drop table people;--” [Okay] [Answer] [Quieter knocks]
            Ben presses [Answer]
              to Ben: What shall I bring back to Ana? [Not now] {text}
            Ben: two\nlines
              to Ben: It's at Ana's door.
              to Ana: Ben answers “<b>bold</b> & {braces} {0} **stars** “q…”: “two
                lines”
            """
        );

    [Theory]
    [InlineData(
        "/knock recall",
        "One thing is missing: which one, by its number in the list. It goes /knock recall NUMBER\n    For example: /knock recall 2"
    )]
    [InlineData(
        "/knock recall all of it",
        "“all of it” isn't a number from the list.\n    For example: /knock recall 2"
    )]
    [InlineData(
        "/knock recall 99999999999",
        "“99999999999” isn't a number from the list.\n    For example: /knock recall 2"
    )]
    [InlineData(
        "/settings urgent sometimes",
        "I couldn't read “sometimes” there. on, off or a number works, like /settings urgent 2 a day."
    )]
    [InlineData(
        "/settings urgent -1",
        "I couldn't read “-1” there. on, off or a number works, like /settings urgent 2 a day."
    )]
    [InlineData("/settings urgent 2 a day", "Urgent knocks: up to 2 a day may pass your closed door")]
    [InlineData("/settings urgent 1", "Urgent knocks: one a day may pass your closed door")]
    [InlineData("/settings urgent 4/day", "Urgent knocks: up to 4 a day may pass your closed door")]
    [InlineData("/settings urgent ON", "Urgent knocks: any number may pass your closed door")]
    public Task Words_after_the_command_are_read_or_refused(string said, string answer) =>
        Transcript.Play(
            $"""
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: {said}
              to Ana: {answer}
            """
        );

    [Fact]
    public Task A_knock_that_is_too_long_is_refused_with_a_kind_word()
    {
        var fits = new string('x', 1000);
        return Transcript.Play(
            $"""
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /knock {fits}y
              to Ana: That is long for a knock. Up to 1000 characters fit; what's the heart of it?
            Ana: /knock {fits}
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “{fits}” [Okay] [Answer] [Quieter knocks]
            Ana: /knock list
              to Ana: Your knocks of the last 24 hours:

                1. 14:00: “{fits[..79]}…”

                /knock recall and a number takes one back.
            """
        );
    }
}
