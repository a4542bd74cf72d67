using Bot.Tests.Support;

namespace Bot.Tests.Features.Meet;

/// <summary>Listening turns, from the question to the last word.</summary>
public sealed class MeetTranscripts
{
    [Fact]
    public Task Listening_turns_from_beginning_to_end() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet
              to Ana: One of you talks for 5 minutes and the other only listens, then the other way round. A thank-you comes before, one small ask after, and I keep the time. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ben presses [Go on]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
            Ana presses [I begin]
              to Ana: Your turn, until 20:05. Ben only listens, and I say when it's time.
              to Ben: It's Ana's turn, until 20:05. Listening is all there is to do.
            4 minutes pass
            1 minute passes
              to Ana: Ben says back what was heard. You say whether that's it, then tap to go on. [Go on]
              to Ben: Now say back what you've heard, in a sentence or two. Ana says whether that's it. [Go on]
            Ben presses [Go on]
              to Ben: Your turn, until 20:10. Ana only listens, and I say when it's time.
              to Ana: It's Ben's turn, until 20:10. Listening is all there is to do.
            5 minutes pass
              to Ana: Now say back what you've heard, in a sentence or two. Ben says whether that's it. [Go on]
              to Ben: Ana says back what was heard. You say whether that's it, then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Last of all each may ask for one thing, small and soon. A no is a fine answer, too. [That was it]
              to Ben: Last of all each may ask for one thing, small and soon. A no is a fine answer, too. [That was it]
            Ben presses [That was it]
              to Ben: Done. Whatever is still open has time.
              to Ana: Done. Whatever is still open has time.
            an hour passes
            """
        );

    [Fact]
    public Task Turns_can_be_longer_within_bounds() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start 1m
              to Ana: A turn can last from 2 minutes to 20 minutes. Nothing was begun.
            Ana: /meet start 1h
              to Ana: A turn can last from 2 minutes to 20 minutes. Nothing was begun.
            Ana: /meet start 10m
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 10 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ana presses [Ben begins]
              to Ana: It's Ben's turn, until 20:10. Listening is all there is to do.
              to Ben: Your turn, until 20:10. Ana only listens, and I say when it's time.
            10 minutes pass
              to Ana: Now say back what you've heard, in a sentence or two. Ben says whether that's it. [Go on]
              to Ben: Ana says back what was heard. You say whether that's it, then tap to go on. [Go on]
            """
        );

    [Fact]
    public Task Not_today_and_no_answer_bring_the_same_words() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Not today]
              to Ben: Fine. Another day.
              to Ana: Not today, then. Another day has room for it.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            21 minutes pass
              to Ana: Not today, then. Another day has room for it.
            Ben presses [Yes, let's]
              to Ben: That moment has passed. /meet start asks anew.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ana presses [Never mind]
              to Ana: Fine. Another day.
            Ben presses [Yes, let's]
              to Ben: That moment has passed. /meet start asks anew.
            """
        );

    [Fact]
    public Task In_half_an_hour_both_are_asked_and_both_say_yes() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [In half an hour]
              to Ben: At 20:30 I ask you both once more.
              to Ana: At 20:30 I ask you both once more.
            Ana: /meet
              to Ana: At 20:30 I ask you both once more. [Not today]
            30 minutes pass
              to Ana: Listening turns, now? [Yes, now] [Not today]
              to Ben: Listening turns, now? [Yes, now] [Not today]
            Ben presses [Yes, now]
              to Ben: You're in. It begins once you both are. [Never mind]
            Ana: /meet start
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana: /meet end
              to Ana: That was it for today. It can go on another day.
              to Ben: That was it for today. It can go on another day.
            """
        );

    [Fact]
    public Task In_half_an_hour_may_be_too_early_still() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [In half an hour]
              to Ben: At 20:30 I ask you both once more.
              to Ana: At 20:30 I ask you both once more.
            30 minutes pass
              to Ana: Listening turns, now? [Yes, now] [Not today]
              to Ben: Listening turns, now? [Yes, now] [Not today]
            Ben presses [Yes, now]
              to Ben: You're in. It begins once you both are. [Never mind]
            Ana presses [Not today]
              to Ana: Fine. Another day.
              to Ben: Not today, then. Another day has room for it.
            """
        );

    [Fact]
    public Task Both_asking_is_two_yeses_and_twice_is_once() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ana: /meet start
              to Ana: You're in. It begins once you both are. [Never mind]
            Ben: /meet start
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana presses [Go on]
              to Ana: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ben begins]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [Go on]
              to Ben: Today it's about one thing only; whoever begins names it in a sentence. Who begins? [I begin] [Ana begins]
            Ben presses [I begin]
              to Ben: Your turn, until 20:05. Ana only listens, and I say when it's time.
              to Ana: It's Ben's turn, until 20:05. Listening is all there is to do.
            Ana presses [Ben begins]
              to Ana: It's Ben's turn, until 20:05. Listening is all there is to do.
            """
        );

    [Fact]
    public Task In_a_turn_nothing_is_said_and_what_comes_waits() =>
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
            Ben: /knock the parcel is here
              to Ben: Ana's door is closed until 20:05. [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            3 minutes pass
            Ana: /meet
              to Ana: Your turn, until 20:05. Ben only listens, and I say when it's time.
            2 minutes pass
              to Ana: Ben says back what was heard. You say whether that's it, then tap to go on. [Go on]
              to Ben: Now say back what you've heard, in a sentence or two. Ana says whether that's it. [Go on]
            Ben: /back
              to Ben: That was it for today. It can go on another day.
              to Ana: That was it for today. It can go on another day.
              to Ana, silently: At your door since 20:00, from Ben: “the parcel is here” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task An_urgent_knock_gets_through() =>
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
            Ben: /knock it burns
              to Ben: Ana's door is closed until 20:05. [Leave it at the door] [It's urgent] [Not now]
            Ben presses [It's urgent]
              to Ben: Urgent is for what can't wait, and may break into a rest. Knock like that? [Yes, now] [Leave it at the door] [Never mind]
            Ben presses [Yes, now]
              to Ben: I've knocked at Ana's door, as urgent. [Take it back]
              to Ana: Ben knocks, and says it can't wait: “it burns” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task Words_of_fear_in_a_turn_are_answered_in_private() =>
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
            Ben: I'm afraid of her
              to Ben: Nobody has to live in fear of someone they love. I'm a program; there are people who will listen without telling you what to do: in Portugal Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free), or 112 if someone is in danger now.

                Ana doesn't see this, and I don't keep it.
                If somebody else looks at this phone, you can delete these messages here. [More help] [I'm safe right now]
            5 minutes pass
              to Ana: Ben says back what was heard. You say whether that's it, then tap to go on. [Go on]
              to Ben: Now say back what you've heard, in a sentence or two. Ana says whether that's it. [Go on]
            """
        );

    [Fact]
    public Task Somebody_on_their_own_is_offered_to_invite() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon.
            Ana: /settings zone lisbon
              to Ana: Your clock is Lisbon now; it is 20:00 there.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /meet
              to Ana: Listening turns are for two, and so far you're on your own here. [Invite someone]
            Ana: /meet start
              to Ana: Listening turns are for two, and so far you're on your own here. [Invite someone]
            Ana: /meet pause 20m
              to Ana: Listening turns are for two, and so far you're on your own here. [Invite someone]
            Ana: /meet end
              to Ana: Listening turns are for two, and so far you're on your own here. [Invite someone]
            """
        );

    [Fact]
    public Task In_the_channel_it_is_asked_for_too() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ana in #us: /meet start
              in #us (only Ana): I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [Yes, let's]
              to Ben: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
              to Ana: Begin with a thank-you each; small ones are good. Then tap to go on. [Go on]
            Ana in #us: /meet pause 5m
              in #us (only Ana): A pause, until 20:05. Then I ask you both whether to go on. [Not today]
              to Ben: A pause, until 20:05. Then I ask you both whether to go on. [Not today]
            Ben in #us: /meet end
              in #us (only Ben): Fine. Another day.
              to Ana: Not today, then. Another day has room for it.
            """
        );

    [Fact]
    public Task Put_off_over_a_restart_and_left_half_way_it_comes_once() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /meet start
              to Ana: I've asked Ben. It begins once you're both in; if it isn't the moment, another one will come. [Never mind]
              to Ben: Ana would like listening turns with you: one talks for 5 minutes and the other only listens, then the other way round. [Yes, let's] [In half an hour] [Not today]
            Ben presses [In half an hour]
              to Ben: At 14:30 I ask you both once more.
              to Ana: At 14:30 I ask you both once more.
            restart
            30 minutes pass
              to Ana: Listening turns, now? [Yes, now] [Not today]
              to Ben: Listening turns, now? [Yes, now] [Not today]
            restart
            21 minutes pass
            Ana presses [Yes, now]
              to Ana: That moment has passed. /meet start asks anew.
            """
        );
}
