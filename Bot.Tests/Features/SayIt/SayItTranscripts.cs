using Bot.Tests.Support;

namespace Bot.Tests.Features.SayIt;

public sealed class SayItTranscripts
{
    [Fact]
    public Task Three_ways_to_say_it_and_one_of_them_goes_to_the_door() =>
        Transcript.Play(
            """
            It is 2026-11-23 21:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /sayit You never spend time with me!
              to Ana: Under that may be: you miss Ben. Perhaps Ben thinks the two of you are fine, or is tired in a way that has nothing to do with you.
                Three ways to say it:
                1. “You may be worn out in the evenings. I miss you. Could we keep Thursday evening to ourselves?”
                2. “I know your days are full. I'd love half an hour with you before we sleep, tonight?”
                3. “Perhaps it feels to you as if we see plenty of each other. I feel far away when days go by side by side. Would you plan something with me for Saturday?” [Send 1] [Send 2] [Send 3] [Change the words] [Keep for me]
            Ana presses [Send 2]
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “I know your days are full. I'd love half an hour with you before we sleep, tonight?” [Okay] [Answer] [Quieter knocks]
            Ana: /sayit you're always on your phone
              to Ana: Under that may be: you'd like to be looked at. Perhaps Ben is tired, and the screen is what needs nothing from them.
                Three ways to say it:
                1. “I think you're winding down when you scroll. I miss your face. Could the phones sleep in the kitchen from nine tonight?”
                2. “You may be listening all the same. I lose my thread when I talk to the top of your head. Would you put it down for ten minutes?”
                3. “I know there's a lot coming in for you. I'd like one meal with just us. Shall we try that tomorrow?” [Send 1] [Send 2] [Send 3] [Change the words] [Keep for me]
            Ana presses [Keep for me]
              to Ana: It stays with you.
            """
        );

    [Fact]
    public Task In_ones_own_words_past_a_closed_door() =>
        Transcript.Play(
            """
            It is 2026-11-23 22:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet 22:00-07:00
              to Ben: Quiet every day, 22:00 to 07:00. It has begun, until tomorrow 07:00.
            Ana: /sayit
              to Ana: What would you like to say? Write it just as it comes; only you see it. [Leave it] {text}
            Ana: you take me for granted
              to Ana: Under that may be: you'd like it to be seen. Perhaps Ben counts on you so surely that words seem unneeded.
                Three ways to say it:
                1. “I think you count on me, and that's lovely. I'd like to hear it. Would you tell me one thing you were glad of this week?”
                2. “You may say it inwardly. It doesn't reach me. Could we each say one thank-you at supper?”
                3. “Perhaps I do it so quietly that it can't be seen. I'm tired. Would you do the morning for me tomorrow?” [Send 1] [Send 2] [Send 3] [Change the words] [Keep for me]
            restart
            Ana presses [Change the words]
              to Ana: Write it the way you'd say it. Then I'll ask how it shall come to Ben's door. [Leave it] {text}
            Ana: I'd love a thank-you for supper now and then
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
            it is 2026-11-24 07:00
              to Ben, silently: At your door since yesterday 22:30, from Ana: “I'd love a thank-you for supper now and then” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task Three_questions_where_no_words_are_ready() =>
        Transcript.Play(
            """
            It is 2026-11-23 21:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /sayit the thing with the blue vase
              to Ana: I have no words ready for that; three short questions, and we'll have some. What happened, the last time, as a camera would have seen it? “When …” [Leave it] {text}
            Ana: you always put it on the edge
              to Ana: Just one time is easier to hear. What happened that last time? “When …” [Leave it] {text}
            Ana: When you put the vase on the edge on Sunday.
              to Ana: And how was that for you? “I felt …” [Leave it] {text}
            Ana: I felt startled
              to Ana: What one thing would you like, and when? “Would you …?” [Leave it] {text}
            Ana: Would you put it on the shelf tonight?
              to Ana: Three ways to say it:
                1. “When you put the vase on the edge on Sunday, I felt startled. Would you put it on the shelf tonight?”
                2. “It may have been quite different for you. When you put the vase on the edge on Sunday, I felt startled. Would you put it on the shelf tonight?”
                3. “There is something small I'd like to say, and then hear how you see it. I felt startled when you put the vase on the edge on Sunday. Would you put it on the shelf tonight?” [Send 1] [Send 2] [Send 3] [Change the words] [Keep for me]
            Ana presses [Send 1]
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Not now]
              to Ana: Fine. Nothing was sent.
            Ana: /sayit the curtains
              to Ana: I have no words ready for that; three short questions, and we'll have some. What happened, the last time, as a camera would have seen it? “When …” [Leave it] {text}
            Ana presses [Leave it]
              to Ana: It stays with you.
            Ana: hello?
              to Ana: I didn't get that. /help shows what I can do.
            """
        );

    [Fact]
    public Task A_threat_is_not_polished_and_neither_is_what_is_the_others_own() =>
        Transcript.Play(
            """
            It is 2026-11-23 21:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /sayit i will hurt you if you go out again
              to Ana: I don't carry or polish words like that. If you're afraid of what you might do, go to another place now, and talk to a person: in Portugal Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it. [More help] [I'm safe right now]
            Ana: /sayit give me your passwords
              to Ana: Where somebody goes, whom they see and what's on their phone is their own, so I won't put that into nicer words for Ben. If fear of losing someone is under it, I can help to say that. [Say that] [Leave it]
            Ana presses [Say that]
              to Ana: Under that may be: you're frightened of losing Ben. Perhaps Ben was simply out, and feels questioned now.
                Three ways to say it:
                1. “There may be a very simple story. I was frightened, and my head made up a bad one. Would you tell me about your evening?”
                2. “I don't want to question you. I feel insecure just now. Could you hold me and tell me where we stand?”
                3. “You don't owe me a report. A word when it gets late helps me sleep. Would you send me one next time?” [Send 1] [Send 2] [Send 3] [Change the words] [Keep for me]
            Ana: /sayit he hit me and never says sorry
              to Ana: What was done to you isn't your fault, and I'm glad you wrote it. I'm a program; there are people who know this well and will believe you: in Portugal Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it.
                If somebody else looks at this phone, you can delete these messages here. [More help] [I'm safe right now]
            """
        );

    [Fact]
    public Task Alone_there_is_nobody_to_send_it_to() =>
        Transcript.Play(
            """
            It is 2026-11-23 21:00 in Europe/Lisbon.
            Ana: /sayit you never help me
              to Ana: Under that may be: you'd like to be two in it. Perhaps the other one is waiting to be told where to begin.
                Three ways to say it:
                1. “You may not know where to begin. I feel alone with it. Would you take the bathroom today?”
                2. “I know your day was long. So was mine. Could we do the kitchen together, fifteen minutes?”
                3. “Perhaps I do it before you can get there. I'd like to leave it to you. Which thing would you take for good?”

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Keep for me]
            Ana presses [Keep for me]
              to Ana: It stays with you.
            """
        );

    [Fact]
    public Task After_leaving_the_drafts_lead_nowhere() =>
        Transcript.Play(
            """
            It is 2026-11-23 21:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /sayit you never help me
              to Ana: Under that may be: you'd like to be two in it. Perhaps Ben is waiting to be told where to begin.
                Three ways to say it:
                1. “You may not know where to begin. I feel alone with it. Would you take the bathroom today?”
                2. “I know your day was long. So was mine. Could we do the kitchen together, fifteen minutes?”
                3. “Perhaps I do it before you can get there. I'd like to leave it to you. Which thing would you take for good?” [Send 1] [Send 2] [Send 3] [Change the words] [Keep for me]
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ana: /sayit you never help me
              to Ana: Under that may be: you'd like to be two in it. Perhaps the other one is waiting to be told where to begin.
                Three ways to say it:
                1. “You may not know where to begin. I feel alone with it. Would you take the bathroom today?”
                2. “I know your day was long. So was mine. Could we do the kitchen together, fifteen minutes?”
                3. “Perhaps I do it before you can get there. I'd like to leave it to you. Which thing would you take for good?” [Keep for me]
            """
        );
}
