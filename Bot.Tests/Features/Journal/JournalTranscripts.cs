using Bot.Tests.Support;

namespace Bot.Tests.Features.Journal;

/// <summary>Writing for oneself, reading back, showing a page.</summary>
public sealed class JournalTranscripts
{
    [Fact]
    public Task A_page_is_written_and_read_back() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal write The sea was loud today.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana presses [Okay]
            Ana: /journal
              to Ana: Your journal, for you alone. Write what you like, or begin from a question. [A question to begin from] [Read back] [Lock it] {text}
            Ana: I said too little at dinner.
              to Ana: Page 2, kept for you alone. [Okay] [Don't keep it]
            Ana: /journal Three words count.
              to Ana: Page 3, kept for you alone. [Okay] [Don't keep it]
            Ana: /journal read
              to Ana: 3 · 14:00: Three words count.
                2 · 14:00: I said too little at dinner.
                1 · 14:00: The sea was loud today. [Page 3] [Page 2] [Page 1]
            Ana presses [Page 2]
              to Ana: Page 2, 14:00

                I said too little at dinner. [Okay] [Show Ben] [Delete it]
            Ana: /journal read sea
              to Ana: Page 1, 14:00

                The sea was loud today. [Okay] [Show Ben] [Delete it]
            Ana: /journal read today
              to Ana: 3 · 14:00: Three words count.
                2 · 14:00: I said too little at dinner.
                1 · 14:00: The sea was loud today. [Page 3] [Page 2] [Page 1]
            Ana: /journal read 3
              to Ana: Page 3, 14:00

                Three words count. [Okay] [Show Ben] [Delete it]
            Ana: /journal read 2026-11-20
              to Ana: Nothing like that in your pages. [Show all] [Okay]
            Ana: /journal read mountain
              to Ana: Nothing like that in your pages. [Show all] [Okay]
            Ana presses [Show all]
              to Ana: 3 · 14:00: Three words count.
                2 · 14:00: I said too little at dinner.
                1 · 14:00: The sea was loud today. [Page 3] [Page 2] [Page 1]
            """
        );

    [Fact]
    public Task A_question_helps_to_begin() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal
              to Ana: Your journal, for you alone. Write what you like, or begin from a question. [A question to begin from] [Lock it] {text}
            Ana presses [A question to begin from]
              to Ana: What did you mean to say, and what came out? [Another] [Not now] {text}
            Ana presses [Another]
              to Ana: What does a good evening end with? [Another] [Not now] {text}
            Ana: It was warm
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: /journal
              to Ana: Your journal, for you alone. Write what you like, or begin from a question. [A question to begin from] [Read back] [Lock it] {text}
            Ana presses [A question to begin from]
              to Ana: What are you looking forward to, however small? [Another] [Not now] {text}
            Ana presses [Not now]
              to Ana: Another time, then.
            Ana: this is no page
              to Ana: I didn't get that. /help shows what I can do.
            Ana: /journal read
              to Ana: Page 1, 14:00

                It was warm [Okay] [Show Ben] [Delete it]
            """
        );

    [Fact]
    public Task Many_pages_come_five_at_a_time() =>
        Transcript.Play(
            """
            It is 2026-11-20 21:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal write One. It rained.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            a day passes
            Ana: /journal write Two
              to Ana: Page 2, kept for you alone. [Okay] [Don't keep it]
            Ana: /journal write Three, with rain again, and a long walk home under one umbrella which belonged to neither of us
              to Ana: Page 3, kept for you alone. [Okay] [Don't keep it]
            Ana: /journal write Four
              to Ana: Page 4, kept for you alone. [Okay] [Don't keep it]
            it is 2026-11-23 21:00
            Ana: /journal write Five
              to Ana: Page 5, kept for you alone. [Okay] [Don't keep it]
            Ana: /journal write Six. Rainy.
              to Ana: Page 6, kept for you alone. [Okay] [Don't keep it]
            Ana: /journal write Seven
              to Ana: Page 7, kept for you alone. [Okay] [Don't keep it]
            Ana: /journal read
              to Ana: 7 · 21:00: Seven
                6 · 21:00: Six. Rainy.
                5 · 21:00: Five
                4 · Saturday 21 November, 21:00: Four
                3 · Saturday 21 November, 21:00: Three, with rain again, and a long walk home under one umbr… [Page 7] [Page 6] [Page 5] [Page 4] [Page 3] [Earlier]
            Ana presses [Earlier]
              to Ana: 2 · Saturday 21 November, 21:00: Two
                1 · Friday 20 November, 21:00: One. It rained. [Page 2] [Page 1]
            Ana presses [Page 1]
              to Ana: Page 1, Friday 20 November, 21:00

                One. It rained. [Okay] [Show Ben] [Delete it]
            Ana: /journal read rain
              to Ana: 6 · 21:00: Six. Rainy.
                3 · Saturday 21 November, 21:00: Three, with rain again, and a long walk home under one umbr…
                1 · Friday 20 November, 21:00: One. It rained. [Page 6] [Page 3] [Page 1]
            Ana: /journal read yesterday
              to Ana: Nothing like that in your pages. [Show all] [Okay]
            Ana: /journal read last friday
              to Ana: Page 1, Friday 20 November, 21:00

                One. It rained. [Okay] [Show Ben] [Delete it]
            Ana: /journal read saturday
              to Ana: 4 · Saturday 21 November, 21:00: Four
                3 · Saturday 21 November, 21:00: Three, with rain again, and a long walk home under one umbr…
                2 · Saturday 21 November, 21:00: Two [Page 4] [Page 3] [Page 2]
            """
        );

    [Fact]
    public Task A_page_is_shown_to_the_other_after_a_look_at_it() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal write I was proud of you at the table.\nI didn't say so.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: /journal share 1
              to Ana: Ben gets exactly this:

                From Ana's journal:
                “I was proud of you at the table.
                I didn't say so.” [Send it] [Keep it for me]
            Ana presses [Send it]
              to Ana: It's on its way to Ben.
              to Ben: From Ana's journal:
                “I was proud of you at the table.
                I didn't say so.”
            Ana: /journal share 7
              to Ana: There is no page 7. [Read back]
            Ana: /journal read
              to Ana: Page 1, 14:00

                I was proud of you at the table.
                I didn't say so. [Okay] [Show Ben] [Delete it]
            Ana presses [Show Ben]
              to Ana: Ben gets exactly this:

                From Ana's journal:
                “I was proud of you at the table.
                I didn't say so.” [Send it] [Keep it for me]
            Ana presses [Keep it for me]
            """
        );

    [Fact]
    public Task What_is_shown_waits_at_a_closed_door() =>
        Transcript.Play(
            """
            It is 2026-11-23 22:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 9h
              to Ben: Quiet until tomorrow 07:00. [End it now]
            Ana: /journal write I was proud of you.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: /journal share 1
              to Ana: Ben gets exactly this:

                From Ana's journal:
                “I was proud of you.” [Send it] [Keep it for me]
            Ana presses [Send it]
              to Ana: It's on its way to Ben.
            it is 2026-11-24 07:00
              to Ben, silently: From Ana's journal:
                “I was proud of you.”
            """
        );

    [Fact]
    public Task Quiet_hours_of_ones_own_keep_nobody_from_writing() =>
        Transcript.Play(
            """
            It is 2026-11-23 22:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet now 9h
              to Ana: Quiet until tomorrow 07:00. [End it now]
            Ana: /journal write Finally quiet.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: /journal read
              to Ana: Page 1, 22:00

                Finally quiet. [Okay] [Show Ben] [Delete it]
            """
        );

    [Fact]
    public Task A_page_is_deleted_when_it_is_said_twice() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal write The sea was loud today.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: /journal write That was nonsense.
              to Ana: Page 2, kept for you alone. [Okay] [Don't keep it]
            Ana presses [Don't keep it]
              to Ana: Page 2 is gone.
            Ana: /journal delete 1
              to Ana: Page 1, 14:00: “The sea was loud today.” Delete it for good? [Delete it] [Keep it]
            Ana presses [Keep it]
            Ana: /journal delete 1
              to Ana: Page 1, 14:00: “The sea was loud today.” Delete it for good? [Delete it] [Keep it]
            Ana presses [Delete it]
              to Ana: Page 1 is gone.
            Ana: /journal delete 1
              to Ana: There is no page 1. [Read back]
            Ana: /journal read
              to Ana: No pages yet. One sentence is a page. [A question to begin from] [Not now]
            Ana: /journal write A new one
              to Ana: Page 3, kept for you alone. [Okay] [Don't keep it]
            """
        );

    [Fact]
    public Task Alone_everything_works_but_showing() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /journal write The sea was loud today.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Okay] [Don't keep it]
            Ana: /journal read
              to Ana: Page 1, 14:00

                The sea was loud today. [Okay] [Delete it]
            Ana: /journal share 1
              to Ana: There is nobody else here to share with. Your pages stay yours.
            """
        );

    [Fact]
    public Task In_the_channel_it_is_for_ones_own_eyes() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ana in #us: /journal read
              in #us (only Ana): No pages yet. One sentence is a page. [A question to begin from] [Not now]
            """
        );

    [Fact]
    public Task Whoever_leaves_keeps_it_and_the_other_never_had_it() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal write The sea was loud today.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: /journal share 1
              to Ana: Ben gets exactly this:

                From Ana's journal:
                “The sea was loud today.” [Send it] [Keep it for me]
            Ben: /journal read
              to Ben: No pages yet. One sentence is a page. [A question to begin from] [Not now]
            Ben: /journal share 1
              to Ben: There is no page 1. [Read back]
            Ben: /journal delete 1
              to Ben: There is no page 1. [Read back]
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ana presses [Send it]
              to Ana: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ana: /journal read sea
              to Ana: Page 1, 14:00

                The sea was loud today. [Okay] [Delete it]
            Ana: /journal share 1
              to Ana: There is nobody else here to share with. Your pages stay yours.
            Ben: /journal read
              to Ben: No pages yet. One sentence is a page. [A question to begin from] [Not now]
            """
        );

    [Fact]
    public Task Left_half_way_the_words_are_still_taken_over_a_restart() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal
              to Ana: Your journal, for you alone. Write what you like, or begin from a question. [A question to begin from] [Lock it] {text}
            restart
            an hour passes
            Ana: The sea was loud today.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: The sea was loud today.
              to Ana: I didn't get that. /help shows what I can do.
            restart
            Ana: /journal read
              to Ana: Page 1, 15:00

                The sea was loud today. [Okay] [Show Ben] [Delete it]
            """
        );

    [Fact]
    public Task Words_of_crisis_get_help_first_and_the_page_is_kept() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /journal write I don't want to live any more
              to Ana: I'm glad you wrote that. I'm a program, and you deserve a person: in Portugal Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free), or 112 if someone is in danger now.

                Nobody else sees this. What you wrote for yourself stays yours, and I keep nothing about what it sounded like. [More help] [I'm safe right now]
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana presses [Don't keep it]
              to Ana: Page 1 is gone.
            Ana: /journal
              to Ana: Your journal, for you alone. Write what you like, or begin from a question. [A question to begin from] [Read back] [Lock it] {text}
            Ana: I am afraid of Ben, he hit me
              to Ana: What was done to you isn't your fault, and I'm glad you wrote it. I'm a program; there are people who know this well and will believe you: in Portugal Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free), or 112 if someone is in danger now.

                Nobody else sees this. What you wrote for yourself stays yours, and I keep nothing about what it sounded like.
                If somebody else looks at this phone, you can delete these messages here. [More help] [I'm safe right now]
              to Ana: Page 2, kept for you alone. [Okay] [Don't keep it]
            Ana: /journal read
              to Ana: Page 2, 14:00

                I am afraid of Ben, he hit me [Okay] [Delete it]
            Ana: /journal write I will kill Ben tonight
              to Ana: I don't carry or polish words like that. If you're afraid of what you might do, go to another place now, and talk to a person: in Portugal Linha Nacional de Prevenção do Suicídio, 1411 (day and night, free), or 112 if someone is in danger now.

                Nobody else sees this. What you wrote for yourself stays yours, and I keep nothing about what it sounded like. [More help] [I'm safe right now]
              to Ana: Page 3, kept for you alone. [Okay] [Don't keep it]
            Ana: /journal share 3
              to Ana: Words that could frighten somebody I don't carry. The page stays here, for you. /support names people to talk to.
            """
        );

    [Fact]
    public Task Each_reads_their_own_clock() =>
        Transcript.Play(
            """
            It is 2026-11-23 23:30 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in Asia/Tokyo
            Ana and Ben are paired.
            Ana: /journal write Late.
              to Ana: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ben: /journal write Early.
              to Ben: Page 1, kept for you alone.

                No partner can reach it, now or later. Whoever runs me could; /journal lock closes it for them, too. [Okay] [Don't keep it]
            Ana: /journal read 2026-11-23
              to Ana: Page 1, 23:30

                Late. [Okay] [Show Ben] [Delete it]
            Ben: /journal read 2026-11-24
              to Ben: Page 1, 08:30

                Early. [Okay] [Show Ana] [Delete it]
            Ben: /journal read 2026-11-23
              to Ben: Nothing like that in your pages. [Show all] [Okay]
            """
        );
}
