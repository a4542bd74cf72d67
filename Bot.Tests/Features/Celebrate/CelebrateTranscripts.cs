using Bot.Tests.Support;

namespace Bot.Tests.Features.Celebrate;

/// <summary>Something good, and what it changes.</summary>
public sealed class CelebrateTranscripts
{
    [Fact]
    public Task Good_news_is_answered_with_a_question_and_a_week_on_both_are_asked() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /celebrate I got the job
              to Ana: Lovely. I'll tell Ben, and in a week I'll ask you both what it changes. [Take it back]
              to Ben: Ana has something to celebrate: “I got the job”. A question makes it last longer. [Ask something] [Just be glad] [Not now]
            Ben presses [Ask something]
              to Ben: Which one? Your own words are welcome, too. [How did it feel?] [What was the best moment?] [What do you look forward to now?] [Never mind] {text}
            Ben presses [How did it feel?]
              to Ben: It's on its way to Ana.
              to Ana: Ben asks about “I got the job”: “How did it feel?” [Answer] [Okay]
            Ana presses [Answer]
              to Ana: What shall I bring to Ben's door? [Not now] {text}
            Ana: like flying
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “like flying” [Okay] [Answer] [Quieter knocks]
            it is 2026-11-30 18:29
            1 minute passes
              to Ana: “I got the job” is a week old. What does it make room for? [Half an hour together] [Write a line] [Leave it]
              to Ben: “I got the job” is a week old. What does it make room for? [Half an hour together] [Write a line] [Leave it]
            Ben presses [Leave it]
            10 days pass
            """
        );

    [Fact]
    public Task A_question_in_ones_own_words_or_gladness_alone() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /celebrate
              to Ana: Something good? Tell me in a line. [Never mind] {text}
            Ana: the paper is accepted
              to Ana: Lovely. I'll tell Ben, and in a week I'll ask you both what it changes. [Take it back]
              to Ben: Ana has something to celebrate: “the paper is accepted”. A question makes it last longer. [Ask something] [Just be glad] [Not now]
            Ben presses [Ask something]
              to Ben: Which one? Your own words are welcome, too. [How did it feel?] [What was the best moment?] [What do you look forward to now?] [Never mind] {text}
            Ben: who did you tell first?
              to Ben: It's on its way to Ana.
              to Ana: Ben asks about “the paper is accepted”: “who did you tell first?” [Answer] [Okay]
            Ben: /celebrate I ran ten kilometres
              to Ben: Lovely. I'll tell Ana, and in a week I'll ask you both what it changes. [Take it back]
              to Ana: Ben has something to celebrate: “I ran ten kilometres”. A question makes it last longer. [Ask something] [Just be glad] [Not now]
            Ana presses [Just be glad]
              to Ana: It's on its way to Ben.
              to Ben: Ana is glad with you: “I ran ten kilometres” [Okay]
            """
        );

    [Fact]
    public Task No_reply_is_no_reply_and_nobody_is_told_or_asked_again() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /celebrate I got the job
              to Ana: Lovely. I'll tell Ben, and in a week I'll ask you both what it changes. [Take it back]
              to Ben: Ana has something to celebrate: “I got the job”. A question makes it last longer. [Ask something] [Just be glad] [Not now]
            6 days pass
            """
        );

    [Fact]
    public Task Begun_and_left_nothing_is_told_either() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /celebrate I got the job
              to Ana: Lovely. I'll tell Ben, and in a week I'll ask you both what it changes. [Take it back]
              to Ben: Ana has something to celebrate: “I got the job”. A question makes it last longer. [Ask something] [Just be glad] [Not now]
            Ben presses [Ask something]
              to Ben: Which one? Your own words are welcome, too. [How did it feel?] [What was the best moment?] [What do you look forward to now?] [Never mind] {text}
            restart
            2 days pass
            Ben: how was it?
              to Ben: I didn't get that. /help shows what I can do.
            """
        );

    [Fact]
    public Task Taken_back_it_isnt_come_back_to() =>
        Transcript.Play(
            """
            It is 2026-11-23 23:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 9h
              to Ben: Quiet until tomorrow 08:00. [End it now]
            Ana: /celebrate I got the job
              to Ana: Lovely. I'll tell Ben, and in a week I'll ask you both what it changes. [Take it back]
            Ana presses [Take it back]
              to Ana: Taken back. I won't come back to it.
            10 days pass
            """
        );

    [Fact]
    public Task It_waits_at_a_closed_door_and_so_does_the_week_on() =>
        Transcript.Play(
            """
            It is 2026-11-23 23:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet 18:00-8:00
              to Ben: Quiet every day, 18:00 to 08:00. It has begun, until tomorrow 08:00.
            Ana: /celebrate I got the job
              to Ana: Lovely. I'll tell Ben, and in a week I'll ask you both what it changes. [Take it back]
            it is 2026-11-24 08:00
              to Ben, silently: Ana lets you in on this: “I got the job”. What do you want to hear more of? [Ask something] [Just be glad] [Not now]
            restart
            it is 2026-11-30 18:30
              to Ana: “I got the job” is a week old. What does it make room for? [Half an hour together] [Write a line] [Leave it]
            it is 2026-12-01 08:00
              to Ben, silently: There was “I got the job”. What does it change between you, if anything? [Half an hour together] [Write a line] [Leave it]
            """
        );

    [Fact]
    public Task In_two_zones_each_is_asked_in_their_own_evening() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in Asia/Tokyo
            Ana and Ben are paired.
            Ana: /celebrate I got the job
              to Ana: Lovely. I'll tell Ben, and in a week I'll ask you both what it changes. [Take it back]
              to Ben: Ana has something to celebrate: “I got the job”. A question makes it last longer. [Ask something] [Just be glad] [Not now]
            it is 2026-11-30 09:29
            1 minute passes
              to Ben: “I got the job” is a week old. What does it make room for? [Half an hour together] [Write a line] [Leave it]
            9 hours pass
              to Ana: “I got the job” is a week old. What does it make room for? [Half an hour together] [Write a line] [Leave it]
            """
        );

    [Fact]
    public Task Alone_one_is_asked_oneself() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /settings zone lisbon
              to Ana: Your clock is Lisbon now; it is 14:00 there.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /celebrate I got the job
              to Ana: Lovely. In a week I'll ask you what it changes for you. [No need to ask]
            Ana: /celebrate a quiet sunday
              to Ana: Lovely. In a week I'll ask you what it changes for you. [No need to ask]
            Ana presses [No need to ask]
              to Ana: Taken back. I won't come back to it.
            it is 2026-11-30 18:30
              to Ana: “I got the job” is a week old. What does it make room for?
            it is 2026-12-08 18:30
            """
        );

    [Fact]
    public Task Told_in_the_channel_the_other_still_hears_it_in_private() =>
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
            Ana in #us: /celebrate I got the job
              in #us (only Ana): Lovely. I'll tell Ben, and in a week I'll ask you both what it changes. [Take it back]
              to Ben: Ana has something to celebrate: “I got the job”. A question makes it last longer. [Ask something] [Just be glad] [Not now]
            """
        );

    [Fact]
    public Task With_the_couple_it_ends() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /celebrate I got the job
              to Ana: Lovely. I'll tell Ben, and in a week I'll ask you both what it changes. [Take it back]
              to Ben: Ana has something to celebrate: “I got the job”. A question makes it last longer. [Ask something] [Just be glad] [Not now]
            Ben presses [Ask something]
              to Ben: Which one? Your own words are welcome, too. [How did it feel?] [What was the best moment?] [What do you look forward to now?] [Never mind] {text}
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ben presses [How did it feel?]
              to Ben: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ben: how was it?
              to Ben: I didn't get that. /help shows what I can do.
            Ana and Ben are paired.
            10 days pass
            """
        );

    [Fact]
    public Task Said_twice_it_is_told_once_and_a_restart_keeps_the_week() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /celebrate I got the job
              to Ana: Lovely. I'll tell Ben, and in a week I'll ask you both what it changes. [Take it back]
              to Ben: Ana has something to celebrate: “I got the job”. A question makes it last longer. [Ask something] [Just be glad] [Not now]
            Ana: /celebrate I got the job
              to Ana: Lovely. I'll tell Ben, and in a week I'll ask you both what it changes. [Take it back]
            restart
            Ben presses [Ask something]
              to Ben: Which one? Your own words are welcome, too. [How did it feel?] [What was the best moment?] [What do you look forward to now?] [Never mind] {text}
            restart
            Ben: how did you hear of it?
              to Ben: It's on its way to Ana.
              to Ana: Ben asks about “I got the job”: “how did you hear of it?” [Answer] [Okay]
            it is 2026-11-30 18:30
              to Ana: “I got the job” is a week old. What does it make room for? [Half an hour together] [Write a line] [Leave it]
              to Ben: “I got the job” is a week old. What does it make room for? [Half an hour together] [Write a line] [Leave it]
            """
        );
}
