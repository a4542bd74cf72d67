using Bot.Tests.Support;

namespace Bot.Tests.Features.Together;

public class TogetherTranscripts
{
    [Fact]
    public Task Both_in_both_away_one_welcome_each() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            1 minute passes
            Ben presses [I'm in]
              to Ben: See you at 20:31.
              to Ana: See you at 20:31.
            29 minutes pass
            1 minute passes
              to Ana: Welcome back. [Good] [So-so] [Skip]
              to Ben: Welcome back. [Good] [So-so] [Skip]
            Ana presses [Good]
              to Ana: Good to hear. That stays with you; I don't keep it.
            Ben presses [Skip]
            5 hours pass
            """
        );

    [Fact]
    public Task Half_an_hour_is_usual_and_ten_minutes_are_fine() =>
        Transcript.Play(
            """
            It is 2026-12-10 09:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /together
              to Ben: I've asked Ana, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ana: Ben asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not today]
            Ana presses [Not today]
              to Ana: Fine. Another time. [Help me answer]
              to Ben: Not today, then. Tomorrow is another day.
            Ben: /together 10m
              to Ben: I've asked Ana, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ana: Ben asks: screens away, 10 minutes together, now? [I'm in] [In 10 minutes] [Not today]
            Ana presses [I'm in]
              to Ana: See you at 09:10.
              to Ben: See you at 09:10.
            """
        );

    [Fact]
    public Task An_end_that_is_said_to_the_minute_is_that_minute() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            20 seconds pass
            Ana: /together 5m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 5 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 20:06.
              to Ana: See you at 20:06.
            5 minutes pass
            40 seconds pass
              to Ana: Welcome back. [Good] [So-so] [Skip]
              to Ben: Welcome back. [Good] [So-so] [Skip]
            """
        );

    [Fact]
    public Task In_ten_minutes_both_are_asked_once_more_and_answer_anew() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [In 10 minutes]
              to Ben: In 10 minutes, then.
              to Ana: In 10 minutes, then.
            5 minutes pass
            Ana: /together
              to Ana: In 10 minutes, then.
            5 minutes pass
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [Not tonight]
              to Ana: Screens away, 30 minutes together? [We're in] [Not tonight]
            Ben presses [I'm in]
              to Ben: You're in. It begins as soon as you both are. [Never mind]
            Ana presses [We're in]
              to Ana: See you at 20:40.
              to Ben: See you at 20:40.
            """
        );

    [Fact]
    public Task A_question_left_alone_lapses_with_the_words_of_a_not_tonight() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            19 minutes pass
            1 minute passes
              to Ana: Not tonight, then. Tomorrow is another evening.
            1 minute passes
            Ben presses [I'm in]
              to Ben: That moment has gone by, so nothing was changed. There is always a next one. [Ask Ana now]
            Ben presses [Ask Ana now]
              to Ben: I've asked Ana, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ana: Ben asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            """
        );

    [Fact]
    public Task Late_presses_change_nothing() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ana presses [Never mind]
              to Ana: Taken back. Nothing begins, and that's fine.
            Ben presses [Not tonight]
              to Ben: That moment has gone by, so nothing was changed. There is always a next one.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            20 minutes pass
              to Ana: Not tonight, then. Tomorrow is another evening.
            Ana presses [Never mind]
              to Ana: That moment has gone by, so nothing was changed. There is always a next one.
            Ben presses [In 10 minutes]
              to Ben: That moment has gone by, so nothing was changed. There is always a next one.
            30 minutes pass
            """
        );

    [Fact]
    public Task Asked_at_a_later_moment_both_answer_for_themselves() =>
        Transcript.Play(
            """
            It is 2026-12-10 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 45m at 20:00
              to Ana: I'll ask you and Ben both: 20:00. Until then it stays with you. [Never mind]
            Ana: /together 45m at 20:00
              to Ana: I'll ask you and Ben both: 20:00. Until then it stays with you.
            2 hours pass
              to Ben: Ana asks: screens away, 45 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
              to Ana: Screens away, 45 minutes together? [We're in] [In 10 minutes] [Not tonight]
            Ana presses [We're in]
              to Ana: You're in. It begins as soon as you both are. [Never mind]
            Ben presses [I'm in]
              to Ben: See you at 20:45.
              to Ana: See you at 20:45.
            """
        );

    [Fact]
    public Task A_later_moment_can_be_dropped_and_nobody_ever_knew() =>
        Transcript.Play(
            """
            It is 2026-12-10 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together at 20:00
              to Ana: I'll ask you and Ben both: 20:00. Until then it stays with you. [Never mind]
            Ana presses [Never mind]
              to Ana: Taken back. Nothing begins, and that's fine.
            5 hours pass
            """
        );

    [Fact]
    public Task Ended_early_without_blame_and_nobody_is_named() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 1h
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, an hour together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 21:00.
              to Ana: See you at 21:00.
            20 minutes pass
            Ben: /together
              to Ben: You two are away until 21:00. See you then. [I'm back already]
            Ben presses [I'm back already]
              to Ben: Then you're back, and that's fine. It has ended for you both.
              to Ana: Back already. The rest of the time is free.
            Ana: /back
              to Ana: You're here already; nothing is running that could end early.
            Ben: /back
              to Ben: You're here already; nothing is running that could end early.
            5 hours pass
            """
        );

    [Fact]
    public Task A_yes_can_be_taken_back_before_it_begins() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ana: /back
              to Ana: Taken back. Nothing begins, and that's fine.
            Ben presses [I'm in]
              to Ben: That moment has gone by, so nothing was changed. There is always a next one. [Ask Ana now]
            """
        );

    [Fact]
    public Task Asking_twice_and_crossing_questions() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ana: /together 1h
              to Ana: You're in. It begins as soon as you both are. [Never mind]
            Ben: /together 1h
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 20:30.
              to Ana: See you at 20:30.
            """
        );

    [Fact]
    public Task On_ones_own_it_is_explained_kindly() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /settings zone lisbon
              to Ana: Your clock is Lisbon now; it is 20:00 there.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /together
              to Ana: This takes two, and so far you're here on your own. Inviting someone is one tap, whenever you like. [Invite someone]
            Ana: /back
              to Ana: You're here already; nothing is running that could end early.
            """
        );

    [Fact]
    public Task Absurd_lengths_and_times_get_a_kind_answer() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 1m
              to Ana: Anything from 5 minutes to 4 hours works well here. What would you like? For later, write /together 30m at 20:00. [30 minutes] [10 minutes]
            Ana: /together 5h
              to Ana: Anything from 5 minutes to 4 hours works well here. What would you like? For later, write /together 30m at 20:00. [30 minutes] [10 minutes]
            Ana: /together 0
              to Ana: That would be over before it began. A minute or more works.
                For example: /together 30m
            Ana: /together soon
              to Ana: I couldn't read “soon” as a length of time. 30m, 1h30m, 90 or “half an hour” work.
                For example: /together 30m
            Ana: /together 30m at 25:00
              to Ana: “25:00” isn't a time I know. Times go from 0:00 to 23:59, or like 8pm.
                For example: /together 30m
            Ana: /together 30m at 2027-03-01 20:00
              to Ana: That's a good while off, and I'd rather not promise. Up to two weeks ahead works here; for what comes again there is /ritual.
            Ana: /together 4h
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 4 hours together, now? [I'm in] [In 10 minutes] [Not tonight]
            """
        );

    [Fact]
    public Task A_restart_in_the_middle_changes_nothing() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            restart
            Ben presses [I'm in]
              to Ben: See you at 20:30.
              to Ana: See you at 20:30.
            10 minutes pass
            restart
            20 minutes pass
              to Ana: Welcome back. [Good] [So-so] [Skip]
              to Ben: Welcome back. [Good] [So-so] [Skip]
            restart
            """
        );

    [Fact]
    public Task Leaving_in_the_middle_stops_everything() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 20:30.
              to Ana: See you at 20:30.
            5 minutes pass
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ana presses [Stay silent]
              to Ana: I stay silent. What you kept for yourself is still yours.
            5 hours pass
            Ben: /back
              to Ben: You're here already; nothing is running that could end early.
            """
        );

    [Fact]
    public Task Over_midnight() =>
        Transcript.Play(
            """
            It is 2026-12-10 23:50 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 00:20.
              to Ana: See you at 00:20.
            30 minutes pass
              to Ana: Welcome back, you two. [Good] [So-so] [Skip]
              to Ben: Welcome back, you two. [Good] [So-so] [Skip]
            """
        );

    // 2027-03-28 01:00 UTC: Lisbon goes from 01:00 to 02:00, Berlin from 02:00 to 03:00. An hour stays an hour.
    [Fact]
    public Task Over_the_night_that_loses_an_hour_each_on_their_own_clock() =>
        Transcript.Play(
            """
            It is 2027-03-28 00:30 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in Europe/Berlin
            Ana and Ben are paired.
            Ana: /together 1h
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, an hour together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ben: See you at 03:30.
              to Ana: See you at 02:30.
            59 minutes pass
            1 minute passes
              to Ana: Welcome back. The screens can wait a little longer, too. [Good] [So-so] [Skip]
              to Ben: Welcome back. The screens can wait a little longer, too. [Good] [So-so] [Skip]
            """
        );

    // 2027-11-07 06:00 UTC: New York goes from 02:00 back to 01:00. Lisbon changed a week before.
    [Fact]
    public Task Over_the_night_that_gains_an_hour_in_new_york() =>
        Transcript.Play(
            """
            It is 2027-11-07 01:30 in America/New_York.
            Ana is in America/New_York
            Ben is in Europe/Lisbon
            Ana and Ben are paired.
            Ana: /together 1h
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, an hour together, now? [I'm in] [In 10 minutes] [Not today]
            Ben presses [I'm in]
              to Ben: See you at 06:30. Enjoy it.
              to Ana: See you at 01:30. Enjoy it.
            59 minutes pass
            1 minute passes
              to Ana: Welcome back. The screens can wait a little longer, too. [Good] [So-so] [Skip]
              to Ben: Welcome back. The screens can wait a little longer, too. [Good] [So-so] [Skip]
            """
        );

    [Fact]
    public Task In_a_channel_the_asking_stays_between_the_one_and_the_other() =>
        Transcript.Play(
            """
            It is 2026-12-10 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #us: /together 30m
              in #us (only Ana): This isn't your shared place yet. /here makes it one, once you have both said yes.
            """
        );
}
