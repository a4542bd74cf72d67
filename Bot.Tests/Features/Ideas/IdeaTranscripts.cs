using Bot.Tests.Support;

namespace Bot.Tests.Features.Ideas;

public sealed class IdeaTranscripts
{
    [Fact]
    public Task An_idea_by_words_another_one_and_one_that_stays_away() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /idea together free 30m outside low energy
              to Ana: Go once around the block together before you begin the evening. What came with you from the day may stay outside.
                About 10 minutes, outside, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Another]
              to Ana: Look at the moon at the same time, from one window or from two. Say where in the world you would be if it could take you.
                About 30 minutes, outside, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Not for us]
              to Ana: That one stays away.

                Step outside and find the first three birds, by eye or by ear. Make up what they say.
                About 15 minutes, outside, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana: /idea
              to Ana: Walk after dark and look into nobody's windows but the sky's. Whisper, as if the street were asleep.
                About 35 minutes, outside, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana: /idea solo 10m
              to Ana: Breathe out longer than in, twelve times. Then decide what comes next.
                About 5 minutes, anywhere, free. [Plan it] [Another] [Not for me]
            Ana: /idea friends far
              to Ana: Play a word game with friends far away, all on one call, with tea at everybody's elbow.
                About an hour and 30 minutes, anywhere, free. [Plan it] [Another] [Not for me]
            Ana: /idea home signals
              to Ana: Agree on a way to leave a room full of guests early without anyone having to explain. A hand on the shoulder is enough.
                About 20 minutes, at home, free. [Bring it to Ben] [Make it an agreement] [Another] [Not for us]
            Ana: /idea underwater free
              to Ana: I don't know what to do with “underwater”, so I left that out.

                Send each other a photograph of something that you would have shown them if they had stood beside you.
                About 10 minutes, anywhere, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            """
        );

    [Fact]
    public Task Brought_to_the_other_who_may_like_it_or_say_nothing() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /idea together far
              to Ana: Look up at the same minute and tell each other your sky: colour, clouds, what flies.
                About 15 minutes, outside, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Bring it to Ben]
              to Ana: It's at Ben's door.
              to Ben: Ana found this, and thought of you:

                Look up at the same minute and tell each other your sky: colour, clouds, what flies.
                About 15 minutes, outside, free. [I'd like that] [Another time] [Okay]
            Ben presses [I'd like that]
              to Ben: I'll tell Ana.
              to Ana: Ben would like that: “Look up at the same minute and tell each other your sky: colour, clouds, what flies.” [Plan it] [Not now]
            Ana presses [Another]
              to Ana: Cook by phone: one knows how, the other only has ears and a pan. Swap roles next time.
                About an hour, at home, for little money. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Bring it to Ben]
              to Ana: It's at Ben's door.
              to Ben: Ana found this, and thought of you:

                Cook by phone: one knows how, the other only has ears and a pan. Swap roles next time.
                About an hour, at home, for little money. [I'd like that] [Another time] [Okay]
            Ben presses [Another time]
              to Ben: I'll tell Ana.
              to Ana: Ben would like that another time: “Cook by phone: one knows how, the other only has ears and a pan. Swap roles next time.”
            Ana presses [Another]
              to Ana: Go out, each where you are, with the same list to find: a red door, a funny sign, a good stone, a cat. Send them one by one.
                About 45 minutes, outside, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Bring it to Ben]
              to Ana: It's at Ben's door.
              to Ben: Ana found this, and thought of you:

                Go out, each where you are, with the same list to find: a red door, a funny sign, a good stone, a cat. Send them one by one.
                About 45 minutes, outside, free. [I'd like that] [Another time] [Okay]
            Ben presses [Okay]
            """
        );

    [Fact]
    public Task A_closed_door_holds_it_and_the_sender_reads_the_same() =>
        Transcript.Play(
            """
            It is 2026-11-23 22:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet 22:00-07:00
              to Ben: Quiet every day, 22:00 to 07:00. It has begun, until tomorrow 07:00.
            Ana: /idea together 10m
              to Ana: Send each other a photograph of something that you would have shown them if they had stood beside you.
                About 10 minutes, anywhere, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Bring it to Ben]
              to Ana: It's at Ben's door.
            restart
            it is 2026-11-24 07:00
              to Ben, silently: At your door since yesterday 22:30: Ana found this, and thought of you:

                Send each other a photograph of something that you would have shown them if they had stood beside you.
                About 10 minutes, anywhere, free. [I'd like that] [Another time] [Okay]
            Ben presses [I'd like that]
              to Ben: I'll tell Ana.
              to Ana: Ben would like that: “Send each other a photograph of something that you would have shown them if they had stood beside you.” [Plan it] [Not now]
            """
        );

    [Fact]
    public Task Six_a_day_are_a_handful() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /idea memory
              to Ana: Tell the story of how you met, each from your own side, as if the other had never heard it.
                About 30 minutes, anywhere, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Bring it to Ben]
              to Ana: It's at Ben's door.
              to Ben: Ana found this, and thought of you:

                Tell the story of how you met, each from your own side, as if the other had never heard it.
                About 30 minutes, anywhere, free. [I'd like that] [Another time] [Okay]
            Ana: /idea memory
              to Ana: Go back to a place where something good began for you two, and stand there for a while.
                About 45 minutes, out and about, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Bring it to Ben]
              to Ana: It's at Ben's door.
              to Ben: Ana found this, and thought of you:

                Go back to a place where something good began for you two, and stand there for a while.
                About 45 minutes, out and about, free. [I'd like that] [Another time] [Okay]
            Ana: /idea memory
              to Ana: Play each other the song you were most in love with at sixteen. Dancing as you did then is allowed.
                About 30 minutes, at home, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Bring it to Ben]
              to Ana: It's at Ben's door.
              to Ben: Ana found this, and thought of you:

                Play each other the song you were most in love with at sixteen. Dancing as you did then is allowed.
                About 30 minutes, at home, free. [I'd like that] [Another time] [Okay]
            Ana: /idea memory
              to Ana: Choose five photographs from before you knew each other and tell what is just outside the frame.
                About 30 minutes, at home, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Bring it to Ben]
              to Ana: It's at Ben's door.
              to Ben: Ana found this, and thought of you:

                Choose five photographs from before you knew each other and tell what is just outside the frame.
                About 30 minutes, at home, free. [I'd like that] [Another time] [Okay]
            Ana: /idea memory
              to Ana: Write down together how an ordinary day of yours goes right now. In a few years this will be treasure.
                About 20 minutes, at home, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Bring it to Ben]
              to Ana: It's at Ben's door.
              to Ben: Ana found this, and thought of you:

                Write down together how an ordinary day of yours goes right now. In a few years this will be treasure.
                About 20 minutes, at home, free. [I'd like that] [Another time] [Okay]
            Ana: /idea memory
              to Ana: Fill a box with small things from this month: a ticket, a note, a leaf. Close it and write on it when to open it.
                About 40 minutes, at home, for little money. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Bring it to Ben]
              to Ana: It's at Ben's door.
              to Ben: Ana found this, and thought of you:

                Fill a box with small things from this month: a ticket, a note, a leaf. Close it and write on it when to open it.
                About 40 minutes, at home, for little money. [I'd like that] [Another time] [Okay]
            Ana: /idea memory
              to Ana: Make a list of all the places where you two have kissed. Argue gently about the order.
                About 45 minutes, at home, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Bring it to Ben]
              to Ana: That is a good handful for Ben for one day. Tomorrow there is room again.
            it is 2026-11-24 09:00
            Ana: /idea memory
              to Ana: That was the whole list; from here it begins again, in another order.

                Write down together how an ordinary day of yours goes right now. In a few years this will be treasure.
                About 20 minutes, at home, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Bring it to Ben]
              to Ana: It's at Ben's door.
              to Ben: Ana found this, and thought of you:

                Write down together how an ordinary day of yours goes right now. In a few years this will be treasure.
                About 20 minutes, at home, free. [I'd like that] [Another time] [Okay]
            """
        );

    [Fact]
    public Task When_nothing_fits_it_says_what_to_let_go() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /idea together outside far high energy free
              to Ana: I have nothing that is all of that at once. If one of these may go, there is something: [Without “outside”] [Without “high energy”] [Without “far apart”]
            Ana presses [Without “high energy”]
              to Ana: Look up at the same minute and tell each other your sky: colour, clouds, what flies.
                About 15 minutes, outside, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana: /idea together museum high 5m far
              to Ana: I have nothing that is all of that at once. Which of it matters most? [Only “5 minutes”] [Only “high energy”] [Only “far apart”] [Anything]
            Ana presses [Anything]
              to Ana: Walk after dark and look into nobody's windows but the sky's. Whisper, as if the street were asleep.
                About 35 minutes, outside, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            """
        );

    [Fact]
    public Task What_was_put_aside_can_come_back() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana: /idea home morning
              to Ana: Share out the morning: one has the kitchen first, the other the bathroom. The crossing in the hall is for a kiss or a nod.
                About 20 minutes, at home, free.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Another] [Not for us]
            Ana presses [Not for us]
              to Ana: That one stays away.

                You've put aside all that would fit. Shall they come back? [Bring them back]
            Ana presses [Bring them back]
              to Ana: That was the whole list; from here it begins again, in another order.

                Share out the morning: one has the kitchen first, the other the bathroom. The crossing in the hall is for a kiss or a nod.
                About 20 minutes, at home, free. [Another] [Not for us]
            Ana: /idea home morning
              to Ana: That was the whole list; from here it begins again, in another order.

                Share out the morning: one has the kitchen first, the other the bathroom. The crossing in the hall is for a kiss or a nod.
                About 20 minutes, at home, free. [Another] [Not for us]
            """
        );

    [Fact]
    public Task Alone_there_is_enough_too_and_trying_together_says_what_it_takes() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana: /idea
              to Ana: Buy yourself flowers, or one perfect orange, and put it where you'll see it in the morning.
                About 30 minutes, out and about, for little money.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Plan it] [Another] [Not for me]
            Ana presses [Another]
              to Ana: Write a list of the small things that always work: a song, a street, a soup. Keep it for grey days.
                About 20 minutes, anywhere, free. [Plan it] [Another] [Not for me]
            Ana: /idea together
              to Ana: Walk after dark and look into nobody's windows but the sky's. Whisper, as if the street were asleep.
                About 35 minutes, outside, free. [Another] [Not for us]
            Ana: /idea try
              to Ana: This one takes two: each chooses in private, and only what both would like is shown. /idea solo needs nobody else. [Invite someone]
            """
        );

    [Fact]
    public Task In_the_shared_channel_what_is_for_both_is_said_to_both() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ana in #us: /idea together words 30m
              in #us, silently: Read a story aloud to each other, page by page, with all the voices it needs.
                About 30 minutes, at home, free. [Another] [Not for us]
            Ben presses [Another]
              in #us, silently: Write a poem together in which each of you only ever sees the last line.
                About 30 minutes, at home, free. [Another] [Not for us]
            Ana in #us: /idea solo 5m
              in #us (only Ana): Breathe out longer than in, twelve times. Then decide what comes next.
                About 5 minutes, anywhere, free. [Another] [Not for me]
            """
        );

    [Fact]
    public Task An_idea_becomes_a_plan_under_a_name_of_ones_own() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /idea together music
              to Ana: Sing something through together that you both half know. Hum where the words are gone.
                About 30 minutes, at home, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
            Ana presses [Plan it]
              to Ana: What shall it be called, and when? For example: long walk fri 19:00 [Not now] {text}
            Ana: our albums fri 19:00
              to Ana: I've asked Ben about “our albums”, Friday 19:00. [Another time] [Take it back]
              to Ben: Ana suggests “our albums”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
            Ben: /idea solo music
              to Ben: Play one piece of music twice and listen the second time to a single instrument.
                About 10 minutes, at home, free. [Plan it] [Another] [Not for me]
            Ben presses [Plan it]
              to Ben: What shall it be called, and when? For example: long walk fri 19:00 [Not now] {text}
            Ben presses [Not now]
              to Ben: Fine. No plan, then.
            Ben: never mind
              to Ben: I didn't get that. /help shows what I can do.
            Ben: /idea solo music
              to Ben: Listen to the record you loved before anybody knew you well. Sing the wrong words loudly.
                About 30 minutes, at home, free. [Plan it] [Another] [Not for me]
            Ben presses [Plan it]
              to Ben: What shall it be called, and when? For example: long walk fri 19:00 [Not now] {text}
            Ben: my record
              to Ben: One thing is missing: when. It goes /plan add "NAME" WHEN [for DURATION] [kind we|me]
                For example: /plan add "dinner" fri 19:00
            Ben: /idea solo music
              to Ben: That was the whole list; from here it begins again, in another order.

                Play one piece of music twice and listen the second time to a single instrument.
                About 10 minutes, at home, free. [Plan it] [Another] [Not for me]
            Ben presses [Plan it]
              to Ben: What shall it be called, and when? For example: long walk fri 19:00 [Not now] {text}
            Ben: my record tomorrow 20:00
              to Ben: “my record” is in your plans: tomorrow 20:00. Only you see it. [Another time] [Let it go]
            """
        );

    [Fact]
    public Task The_same_wish_again_over_a_restart_goes_on_where_it_was() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /idea home signals
              to Ana: Agree on a way to leave a room full of guests early without anyone having to explain. A hand on the shoulder is enough.
                About 20 minutes, at home, free. [Bring it to Ben] [Make it an agreement] [Another] [Not for us]
            restart
            Ana: /idea home signals
              to Ana: Put two magnets on the fridge, one each: on the left for “out and about in my head”, on the right for “come and find me”.
                About 15 minutes, at home, free. [Bring it to Ben] [Make it an agreement] [Another] [Not for us]
            Ana presses [Not for us]
              to Ana: That one stays away.

                A lamp as a sign: when the small lamp is on, somebody is with themselves. Off means come in. Nobody has to explain the lamp.
                About 20 minutes, at home, free. [Bring it to Ben] [Make it an agreement] [Another] [Not for us]
            restart
            Ana: /idea home signals
              to Ana: Use a cup as a sign: upside down on the desk means “not now”, filled and brought over means “I've thought of you”.
                About 15 minutes, at home, free. [Bring it to Ben] [Make it an agreement] [Another] [Not for us]
            """
        );
}
