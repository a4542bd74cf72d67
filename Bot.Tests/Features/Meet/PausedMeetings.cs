using Bot.Tests.Support;

namespace Bot.Tests.Features.Meet;

/// <summary>A pause needs no reason and goes on once, if both want; an end is an end.</summary>
public sealed class PausedMeetings
{
    [Fact]
    public Task A_turn_is_paused_and_goes_on_with_what_was_left_of_it() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [Ana begins]
              to Ben: It's Ana's turn, until 20:05. Listening is all there is to do.
              to Ana: Your turn, until 20:05. Ben only listens, and I say when it's time.
            2 minutes pass
            Ben: /meet pause 20m
              to Ben: A pause, until 20:22. Then I ask you both whether to go on. [Not today]
              to Ana: A pause, until 20:22. Then I ask you both whether to go on. [Not today]
            Ana: /meet pause 10m
              to Ana: A pause, until 20:22. Then I ask you both whether to go on. [Not today]
            restart
            20 minutes pass
              to Ana: The pause is over. Shall it go on where you were? [Go on] [Not today]
              to Ben: The pause is over. Shall it go on where you were? [Go on] [Not today]
            Ana presses [Go on]
              to Ana: You're in. It begins once you both are. [Never mind]
            Ben presses [Go on]
              to Ben: It's Ana's turn, until 20:25. Listening is all there is to do.
              to Ana: Your turn, until 20:25. Ben only listens, and I say when it's time.
            3 minutes pass
              to Ana: Ben says back what was heard. You say whether that's it, then tap to go on. [Go on]
              to Ben: Now say back what you've heard, in a sentence or two. Ana says whether that's it. [Go on]
            """
        );

    [Fact]
    public Task A_pause_that_nobody_comes_back_from_is_over_without_a_word() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [Ana begins]
              to Ben: It's Ana's turn, until 20:05. Listening is all there is to do.
              to Ana: Your turn, until 20:05. Ben only listens, and I say when it's time.
            Ana: /meet pause 20m
              to Ana: A pause, until 20:20. Then I ask you both whether to go on. [Not today]
              to Ben: A pause, until 20:20. Then I ask you both whether to go on. [Not today]
            20 minutes pass
              to Ana: The pause is over. Shall it go on where you were? [Go on] [Not today]
              to Ben: The pause is over. Shall it go on where you were? [Go on] [Not today]
            21 minutes pass
            Ben presses [Go on]
              to Ben: That moment has passed. /meet start asks anew.
            an hour passes
            """
        );

    [Fact]
    public Task One_who_comes_back_alone_hears_what_a_no_would_bring() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [Ana begins]
              to Ben: It's Ana's turn, until 20:05. Listening is all there is to do.
              to Ana: Your turn, until 20:05. Ben only listens, and I say when it's time.
            Ana: /meet pause 20m
              to Ana: A pause, until 20:20. Then I ask you both whether to go on. [Not today]
              to Ben: A pause, until 20:20. Then I ask you both whether to go on. [Not today]
            20 minutes pass
              to Ana: The pause is over. Shall it go on where you were? [Go on] [Not today]
              to Ben: The pause is over. Shall it go on where you were? [Go on] [Not today]
            Ana presses [Go on]
              to Ana: You're in. It begins once you both are. [Never mind]
            21 minutes pass
              to Ana: Not today, then. Another day has room for it.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            """
        );

    [Fact]
    public Task Leaving_it_for_today_in_the_pause_or_after_it() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [Ana begins]
              to Ben: It's Ana's turn, until 20:05. Listening is all there is to do.
              to Ana: Your turn, until 20:05. Ben only listens, and I say when it's time.
            Ana: /meet pause 20m
              to Ana: A pause, until 20:20. Then I ask you both whether to go on. [Not today]
              to Ben: A pause, until 20:20. Then I ask you both whether to go on. [Not today]
            Ben presses [Not today]
              to Ben: Fine. Another day.
              to Ana: Not today, then. Another day has room for it.
            Ana: /meet end
              to Ana: No listening turns are going on. [Ask Ben] [Not now]
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [Ana begins]
              to Ben: It's Ana's turn, until 20:05. Listening is all there is to do.
              to Ana: Your turn, until 20:05. Ben only listens, and I say when it's time.
            Ben: /meet pause 5m
              to Ben: A pause, until 20:05. Then I ask you both whether to go on. [Not today]
              to Ana: A pause, until 20:05. Then I ask you both whether to go on. [Not today]
            5 minutes pass
              to Ana: The pause is over. Shall it go on where you were? [Go on] [Not today]
              to Ben: The pause is over. Shall it go on where you were? [Go on] [Not today]
            Ana presses [Go on]
              to Ana: You're in. It begins once you both are. [Never mind]
            Ben presses [Not today]
              to Ben: Fine. Another day.
              to Ana: Not today, then. Another day has room for it.
            """
        );

    [Fact]
    public Task A_pause_has_bounds_and_wants_something_to_pause() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet pause 20m
              to Ana: No listening turns are going on. [Ask Ben] [Not now]
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana: /meet pause 1m
              to Ana: A pause can last from 5 minutes to 2 hours. Nothing was changed.
            Ana: /meet pause 5h
              to Ana: A pause can last from 5 minutes to 2 hours. Nothing was changed.
            Ana: /meet pause
              to Ana: One thing is missing: how long. It goes /meet pause DURATION
                For example: /meet pause 20m
            Ana: /meet pause 30m
              to Ana: A pause, until 20:30. Then I ask you both whether to go on. [Not today]
              to Ben: A pause, until 20:30. Then I ask you both whether to go on. [Not today]
            Ben: /meet
              to Ben: A pause, until 20:30. Then I ask you both whether to go on. [Not today]
            """
        );

    [Fact]
    public Task Either_ends_it_at_once_and_the_time_says_nothing_more() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [Ana begins]
              to Ben: It's Ana's turn, until 20:05. Listening is all there is to do.
              to Ana: Your turn, until 20:05. Ben only listens, and I say when it's time.
            Ben: /meet end
              to Ben: That was it for today. It can go on another day.
              to Ana: That was it for today. It can go on another day.
            10 minutes pass
            Ana: /meet end
              to Ana: No listening turns are going on. [Ask Ben] [Not now]
            """
        );

    [Fact]
    public Task A_turn_goes_on_over_a_restart_and_a_short_silence() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [Ana begins]
              to Ben: It's Ana's turn, until 20:05. Listening is all there is to do.
              to Ana: Your turn, until 20:05. Ben only listens, and I say when it's time.
            restart
            5 minutes pass
              to Ana: Ben says back what was heard. You say whether that's it, then tap to go on. [Go on]
              to Ben: Now say back what you've heard, in a sentence or two. Ana says whether that's it. [Go on]
            Ben presses [Go on]
              to Ben: Your turn, until 20:10. Ana only listens, and I say when it's time.
              to Ana: It's Ben's turn, until 20:10. Listening is all there is to do.
            restart
            5 minutes pass
              to Ana: Now say back what you've heard, in a sentence or two. Ben says whether that's it. [Go on]
              to Ben: Ana says back what was heard. You say whether that's it, then tap to go on. [Go on]
            """
        );

    [Fact]
    public Task A_step_left_alone_is_over_without_a_word() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            46 minutes pass
            Ben presses [Go on]
              to Ben: That moment has passed. /meet start asks anew.
            Ana: /knock are you there
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            """
        );

    [Fact]
    public Task A_closed_door_is_respected_and_tells_nothing() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 1h
              to Ben: Quiet until 21:00. [End it now]
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
            21 minutes pass
              to Ana: Not today, then. Another day has room for it.
            Ben: /quiet now 5m
              to Ben: Quiet until 20:26. [End it now]
            5 minutes pass
            """
        );

    [Fact]
    public Task Quiet_hours_that_begin_meanwhile_keep_the_turns_away() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet 20:03-20:30
              to Ben: Quiet every day, 20:03 to 20:30. Next: today 20:03.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [Ana begins]
              to Ben: It's Ana's turn, until 20:05. Listening is all there is to do.
              to Ana: Your turn, until 20:05. Ben only listens, and I say when it's time.
            6 minutes pass
              to Ana: Ben says back what was heard. You say whether that's it, then tap to go on. [Go on]
            Ben: /meet
              to Ben: Now say back what you've heard, in a sentence or two. Ana says whether that's it. [Go on]
            30 minutes pass
            """
        );

    [Fact]
    public Task It_ends_with_the_couple() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [Ana begins]
              to Ben: It's Ana's turn, until 20:05. Listening is all there is to do.
              to Ana: Your turn, until 20:05. Ben only listens, and I say when it's time.
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ana presses [Stay silent]
              to Ana: I stay silent. What you kept for yourself is still yours.
            10 minutes pass
            Ben: /meet
              to Ben: Listening turns are for two, and so far you're on your own here. [Invite someone]
            """
        );

    [Fact]
    public Task Each_reads_the_time_on_their_own_clock() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon.
            Ben is in America/New_York.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [Ana begins]
              to Ben: It's Ana's turn, until 15:05. Listening is all there is to do.
              to Ana: Your turn, until 20:05. Ben only listens, and I say when it's time.
            Ana: /meet pause 1h
              to Ana: A pause, until 21:00. Then I ask you both whether to go on. [Not today]
              to Ben: A pause, until 16:00. Then I ask you both whether to go on. [Not today]
            an hour passes
              to Ana: The pause is over. Shall it go on where you were? [Go on] [Not today]
              to Ben: The pause is over. Shall it go on where you were? [Go on] [Not today]
            """
        );

    [Fact]
    public Task Told_to_stop_in_a_turn_the_companion_says_nothing_more_by_itself() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [Ana begins]
              to Ben: It's Ana's turn, until 14:05. Listening is all there is to do.
              to Ana: Your turn, until 14:05. Ben only listens, and I say when it's time.
            Ben: stop
              to Ben: Stopped until you say otherwise. [Only for today]
            5 minutes pass
              to Ana: Ben says back what was heard. You say whether that's it, then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: It's Ben's turn, until 14:10. Listening is all there is to do.
              to Ben: Your turn, until 14:10. Ana only listens, and I say when it's time.
            """
        );
}
