using Bot.Tests.Support;

namespace Bot.Tests.Features.Hello;

/// <summary>How are you, really?</summary>
public sealed class HelloTranscripts
{
    [Fact]
    public Task Asked_for_it_comes_and_the_answer_is_sent() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings hello on
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            it is 2026-11-23 19:00
              to Ana: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana presses [Heavy]
              to Ana: Thank you. Whose shall it be? [Send it to Ben] [Keep it for me] [Let it go]
            Ana presses [Send it to Ben]
              to Ana: It's on its way to Ben.
              to Ben: Ana lets you know how it is today: “Heavy” [Answer] [Okay]
            Ben presses [Answer]
              to Ben: What shall I bring to Ana's door? [Not now] {text}
            Ben: coming home early
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
              to Ana: Ben knocks: “coming home early” [Okay] [Answer] [Quieter knocks]
            it is 2026-11-24 19:00
              to Ana: What is it like to be you today? [Light] [So-so] [Heavy] [In my words] [Not today]
            """
        );

    [Fact]
    public Task In_ones_own_words_and_kept_for_oneself() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings hello
              to Ana: Once a day I could ask how you are, really. What you answer is yours: sent, kept, or nothing. [Yes, around 19:00] [What I kept] [No, thanks]
            Ana presses [Yes, around 19:00]
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            it is 2026-11-23 19:00
              to Ana: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana presses [In my words]
              to Ana: I'm listening. A few words are plenty. [Not today] {text}
            Ana: tired, and glad it rained
              to Ana: Thank you. Whose shall it be? [Send it to Ben] [Keep it for me] [Let it go]
            Ana presses [Keep it for me]
              to Ana: Kept, for you alone. /settings hello has it.
            it is 2026-11-24 19:00
              to Ana: What is it like to be you today? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana presses [So-so]
              to Ana: Thank you. Whose shall it be? [Send it to Ben] [Keep it for me] [Let it go]
            Ana presses [Keep it for me]
              to Ana: Kept, for you alone. /settings hello has it.
            Ana: /settings hello
              to Ana: Around 19:00 I ask how you are, really. What you answer is yours: sent, kept, or nothing. [At 13:00] [At 21:00] [What I kept] [No more hellos]
            Ana presses [What I kept]
              to Ana: What you kept lately, the newest first:
                19:00: “So-so”
                yesterday 19:00: “tired, and glad it rained” [Okay] [Let all of it go]
            Ana presses [Let all of it go]
              to Ana: Gone, all of it.
            Ana: /settings hello
              to Ana: Around 19:00 I ask how you are, really. What you answer is yours: sent, kept, or nothing. [At 13:00] [At 21:00] [What I kept] [No more hellos]
            Ana presses [What I kept]
              to Ana: Nothing is kept so far.
            """
        );

    [Fact]
    public Task Nothing_is_an_answer_too_and_the_next_day_asks_anew() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings hello on
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            Ben: /settings hello on
              to Ben: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            it is 2026-11-23 19:00
              to Ana: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
              to Ben: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana presses [Light]
              to Ana: Thank you. Whose shall it be? [Send it to Ben] [Keep it for me] [Let it go]
            Ana presses [Let it go]
              to Ana: Then it was just for the moment.
            Ben presses [Not today]
            it is 2026-11-24 19:00
              to Ana: What is it like to be you today? [Light] [So-so] [Heavy] [In my words] [Not today]
              to Ben: What is it like to be you today? [Light] [So-so] [Heavy] [In my words] [Not today]
            it is 2026-11-25 19:00
              to Ana: Underneath it all: how are you? [Light] [So-so] [Heavy] [In my words] [Not today]
              to Ben: Underneath it all: how are you? [Light] [So-so] [Heavy] [In my words] [Not today]
            """
        );

    [Fact]
    public Task Alone_it_is_kept_or_let_go() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /settings hello 8pm
              to Ana: Which clock do you live by? You can also write a city.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Lisbon] [Somewhere else]
            Ana presses [Lisbon]
              to Ana: Around 20:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 19:00] [At 21:00] [No more hellos]
            it is 2026-11-23 20:00
              to Ana: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana presses [So-so]
              to Ana: Thank you. Shall I keep it for you? [Keep it for me] [Let it go]
            Ana presses [Keep it for me]
              to Ana: Kept, for you alone. /settings hello has it.
            """
        );

    [Fact]
    public Task Its_time_is_ones_own() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings hello on
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            Ana: /settings hello on
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            Ana presses [At 21:00]
              to Ana: Around 21:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 19:00] [No more hellos]
            Ana: /settings hello at 8
              to Ana: Which one is it? [At 08:00] [At 20:00]
            Ana presses [At 08:00]
              to Ana: Around 08:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 19:00] [At 21:00] [No more hellos]
            Ana: /settings hello mondays 8:00
              to Ana: Here on, off or a time of day works: /settings hello 20:30
            Ana: /settings hello whenever
              to Ana: Here on, off or a time of day works: /settings hello 20:30
            it is 2026-11-24 08:00
              to Ana: What is it like to be you today? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana: /settings hello
              to Ana: Around 08:00 I ask how you are, really. What you answer is yours: sent, kept, or nothing. [At 19:00] [At 21:00] [What I kept] [No more hellos]
            Ana presses [No more hellos]
              to Ana: No more hellos. What you kept stays yours.
            Ana: /settings hello off
              to Ana: No more hellos. What you kept stays yours.
            it is 2026-11-25 22:00
            Ana: /settings
              to Ana: How things stand for you:
                Your clock: Lisbon
                Your name: Ana
                Messages: their words show at once
                Closed door: Ben can't tell
                Urgent knocks: up to 3 a day may pass your closed door
                Daily hello: none
                Check-in: none
                Your own times: Ben sees nothing of them. [Clock] [Name] [Show words on tap] [Show my closed door] [Knocks] [Hello] [Check-in] [Show “busy”]
            """
        );

    [Fact]
    public Task In_two_zones_each_is_asked_in_their_own_evening() =>
        Transcript.Play(
            """
            It is 2026-11-23 08:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in Asia/Tokyo
            Ana and Ben are paired.
            Ana: /settings hello on
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            Ben: /settings hello on
              to Ben: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            it is 2026-11-23 10:00
              to Ben: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
            it is 2026-11-23 19:00
              to Ana: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
            """
        );

    // 2027-03-28: 01:00 becomes 02:00.
    [Fact]
    public Task The_hour_stays_the_hour_when_the_clocks_change() =>
        Transcript.Play(
            """
            It is 2027-03-27 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings hello 19:30
              to Ana: Around 19:30 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 19:00] [At 21:00] [No more hellos]
            it is 2027-03-27 19:30
              to Ana: How are you? Any answer is fine, and none is, too. [Light] [So-so] [Heavy] [In my words] [Not today]
            it is 2027-03-28 19:29
            1 minute passes
              to Ana: And you? How are you, really? [Light] [So-so] [Heavy] [In my words] [Not today]
            """
        );

    [Fact]
    public Task A_closed_door_holds_it_for_a_while_and_not_into_the_night() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings hello on
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            Ana: /quiet 18:00-20:00
              to Ana: Quiet every day, 18:00 to 20:00. Next: today 18:00.
            it is 2026-11-23 20:00
              to Ana, silently: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana: /quiet clear 1
              to Ana: Cleared: every day, 18:00 to 20:00. [Put it back]
            Ana: /quiet 18:00-23:00
              to Ana: Quiet every day, 18:00 to 23:00. It has begun, until 23:00.
            it is 2026-11-24 23:00
            """
        );

    [Fact]
    public Task What_is_sent_waits_at_the_others_door_and_says_when_it_was_said() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings hello on
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            Ben: /quiet 18:00-8:00
              to Ben: Quiet every day, 18:00 to 08:00. Next: today 18:00.
            it is 2026-11-23 19:00
              to Ana: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana presses [Heavy]
              to Ana: Thank you. Whose shall it be? [Send it to Ben] [Keep it for me] [Let it go]
            Ana presses [Send it to Ben]
              to Ana: It's on its way to Ben.
            it is 2026-11-24 08:00
              to Ben, silently: How it was for Ana, yesterday 19:00: “Heavy” [Answer] [Okay]
            """
        );

    [Fact]
    public Task Left_halfway_and_over_a_restart_nothing_is_sent_or_kept() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings hello on
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            restart
            it is 2026-11-23 19:00
              to Ana: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana presses [In my words]
              to Ana: I'm listening. A few words are plenty. [Not today] {text}
            restart
            Ana: tired
              to Ana: Thank you. Whose shall it be? [Send it to Ben] [Keep it for me] [Let it go]
            restart
            it is 2026-11-24 19:00
              to Ana: What is it like to be you today? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana: /settings hello
              to Ana: Around 19:00 I ask how you are, really. What you answer is yours: sent, kept, or nothing. [At 13:00] [At 21:00] [What I kept] [No more hellos]
            Ana presses [What I kept]
              to Ana: Nothing is kept so far.
            Ana presses [Send it to Ben]
              to Ana: It's on its way to Ben.
              to Ben: How it was for Ana, yesterday 19:00: “tired” [Answer] [Okay]
            """
        );

    [Fact]
    public Task What_belongs_to_the_couple_that_was_isnt_sent_to_the_next() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings hello on
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            it is 2026-11-23 19:00
              to Ana: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana presses [Heavy]
              to Ana: Thank you. Whose shall it be? [Send it to Ben] [Keep it for me] [Let it go]
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ana presses [Send it to Ben]
              to Ana: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            it is 2026-11-24 19:00
              to Ana: What is it like to be you today? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana presses [Heavy]
              to Ana: Thank you. Shall I keep it for you? [Keep it for me] [Let it go]
            """
        );

    [Fact]
    public Task It_takes_no_room_from_what_else_is_said_and_comes_less_often_to_whoever_wants_less() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings hello on
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            Ana: /settings checkin sun 18:00
              to Ana: I'll ask then: Sundays at 18:00. What you answer stays just yours, and so does whether you do.
            6 days pass
              to Ana: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
              to Ana: What is it like to be you today? [Light] [So-so] [Heavy] [In my words] [Not today]
              to Ana: Underneath it all: how are you? [Light] [So-so] [Heavy] [In my words] [Not today]
              to Ana: If there were all the time in the world for the answer: how are you? [Light] [So-so] [Heavy] [In my words] [Not today]
              to Ana: How are you? Any answer is fine, and none is, too. [Light] [So-so] [Heavy] [In my words] [Not today]
              to Ana: And you? How are you, really? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana: /less
              to Ana: Less from me, then: twice a week at most. [Less still] [As before]
            8 days pass
              to Ana: Looking at your week: how was the room for yourself? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
              to Ana: A moment just for you: how are you, really? [Light] [So-so] [Heavy] [In my words] [Not today]
              to Ana: This week and you: how much room was there? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
              to Ana: If there were all the time in the world for the answer: how are you? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana: /less
              to Ana: Once a week at most, then. [Only what I asked for] [A bit more]
            14 days pass
              to Ana: A moment just for you: how are you, really? [Light] [So-so] [Heavy] [In my words] [Not today]
              to Ana: Space for yourself, the last seven days? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
              to Ana: How is the weather in there? [Light] [So-so] [Heavy] [In my words] [Not today]
              to Ana: How much of this week was yours? [Too little] [About right] [Too much] [Tomorrow] [Not this week]
            Ana: /less
              to Ana: Only what you asked for, from now on: answers, what Ben sends you, and the rituals you said yes to. [No rituals either] [A bit more] [As at the beginning]
            8 days pass
            """
        );

    [Fact]
    public Task Asked_for_twice_it_comes_once_and_answered_twice_it_is_two_answers() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings hello on
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            Ana: /settings hello on
              to Ana: Around 19:00 I'll ask how you are, really, once a day. No answer is fine, too, and nobody else hears of it. [At 13:00] [At 21:00] [No more hellos]
            it is 2026-11-23 19:00
              to Ana: How are you, on the inside? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana presses [Heavy]
              to Ana: Thank you. Whose shall it be? [Send it to Ben] [Keep it for me] [Let it go]
            Ana presses [Keep it for me]
              to Ana: Kept, for you alone. /settings hello has it.
            restart
            it is 2026-11-24 19:00
              to Ana: What is it like to be you today? [Light] [So-so] [Heavy] [In my words] [Not today]
            Ana presses [Light]
              to Ana: Thank you. Whose shall it be? [Send it to Ben] [Keep it for me] [Let it go]
            Ana presses [Keep it for me]
              to Ana: Kept, for you alone. /settings hello has it.
            Ana: /settings hello
              to Ana: Around 19:00 I ask how you are, really. What you answer is yours: sent, kept, or nothing. [At 13:00] [At 21:00] [What I kept] [No more hellos]
            Ana presses [What I kept]
              to Ana: What you kept lately, the newest first:
                19:00: “Light”
                yesterday 19:00: “Heavy” [Okay] [Let all of it go]
            """
        );
}
