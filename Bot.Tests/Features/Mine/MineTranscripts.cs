using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Mine;

/// <summary>One's own people and interests.</summary>
public sealed class MineTranscripts
{
    [Fact]
    public Task A_list_of_ones_own_and_a_nudge_once_a_month() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ana presses [Someone]
              to Ana: Who does you good? A name is enough; several with commas. [Not now] {text}
            Ana: Clara, Tom
              to Ana: Noted: Clara, Tom. [Someone] [Something] [Nudge me] [Show the list]
            Ana presses [Something]
              to Ana: What is it you love doing? A word or two; several with commas. [Not now] {text}
            Ana: guitar
              to Ana: Noted: guitar. [Someone] [Something] [Nudge me] [Show the list]
            Ana presses [Nudge me]
              to Ana: Once a month I could bring one of these to your mind. It comes to you alone. [Once a month] [Never]
            Ana presses [Once a month]
              to Ana: A nudge once a month it is. It comes to you alone. [Okay] [Never]
            Ana: /mine
              to Ana: Yours, and nobody else sees it:
                People: Clara, Tom
                Interests: guitar [Someone] [Something] [Let one go] [Talk it over with a friend] [Nudges]
            it is 2026-12-23 17:30
              to Ana: A thought of Clara, just passing by. [Find a time] [Not now] [Less often] [Never]
            Ana presses [Find a time]
              to Ana: When would suit you for Clara? Like sat 15:00. It goes into your own plans. [Not now]
            Ana: sat 15:00
              to Ana: “Clara” is in your plans: Saturday 15:00. Only you see it. [Another time] [Let it go]
            Ana: /plan list
              to Ana: What is planned:
                1. “Clara”, Saturday 15:00; just yours [1: Another time]
            Ben: /plan list
              to Ben: Nothing is planned so far. /plan add "dinner" fri 19:00 would be a beginning.
            Ben: /mine
              to Ben: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            it is 2027-01-23 17:30
              to Ana: Soon: “Clara”, 15:00. [All right] [Another time] [Let it go]
              to Ana: Tom: a call, a walk, or just a line? [Find a time] [Not now] [Less often] [Never]
            Ana presses [Not now]
            it is 2027-02-23 17:30
              to Ana: Half an hour of guitar, some day soon? [Find a time] [Not now] [Less often] [Never]
            Ana presses [Less often]
              to Ana: A nudge every two months it is. It comes to you alone. [Okay] [Never]
            it is 2027-04-23 17:30
              to Ana: What might Clara be up to? [Find a time] [Not now] [Less often] [Never]
            Ana presses [Never]
              to Ana: Never, then. The list stays yours, and /mine is there whenever you like.
            it is 2027-12-01 17:30
            Ana: /mine
              to Ana: Yours, and nobody else sees it:
                People: Clara, Tom
                Interests: guitar [Someone] [Something] [Let one go] [Talk it over with a friend] [Nudge me]
            """
        );

    [Fact]
    public Task Never_is_never_until_one_asks_anew() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ana presses [Nudge me]
              to Ana: Once a month I could bring one of these to your mind. It comes to you alone. [Once a month] [Never]
            Ana presses [Never]
              to Ana: Never, then. The list stays yours, and /mine is there whenever you like.
            90 days pass
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ana presses [Nudge me]
              to Ana: Once a month I could bring one of these to your mind. It comes to you alone. [Once a month] [Never]
            Ana presses [Once a month]
              to Ana: A nudge once a month it is. It comes to you alone. [Okay] [Never]
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudges]
            Ana presses [Nudges]
              to Ana: You get a nudge once a month, just you. [Every two weeks] [Every two months] [Never]
            Ana presses [Every two weeks]
              to Ana: A nudge every two weeks it is. It comes to you alone. [Okay] [Never]
            15 days pass
              to Ana: Whom would you like to hear from? [Show the list] [Not now] [Less often] [Never]
            """
        );

    [Fact]
    public Task What_goes_goes() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ana presses [Someone]
              to Ana: Who does you good? A name is enough; several with commas. [Not now] {text}
            Ana: Clara, clara, Tom
              to Ana: Noted: Clara, Tom. [Someone] [Something] [Nudge me] [Show the list]
            Ana presses [Someone]
              to Ana: Who does you good? A name is enough; several with commas. [Not now] {text}
            Ana: Tom
              to Ana: Noted: Tom. [Someone] [Something] [Nudge me] [Show the list]
            Ana: /mine
              to Ana: Yours, and nobody else sees it:
                People: Clara, Tom [Someone] [Something] [Let one go] [Talk it over with a friend] [Nudge me]
            Ana presses [Let one go]
              to Ana: Which one? [Clara] [Tom] [None]
            Ana presses [Clara]
              to Ana: Clara is off the list. [Show the list]
            Ana presses [Show the list]
              to Ana: Yours, and nobody else sees it:
                People: Tom [Someone] [Something] [Let one go] [Talk it over with a friend] [Nudge me]
            Ana presses [Let one go]
              to Ana: Which one? [Tom] [None]
            Ana presses [None]
            Ana presses [Something]
              to Ana: What is it you love doing? A word or two; several with commas. [Not now] {text}
            Ana presses [Not now]
              to Ana: Fine. Another time.
            Ana: harmonica
              to Ana: I didn't get that. /help shows what I can do.
            """
        );

    [Fact]
    public Task A_friend_first() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ana presses [Talk it over with a friend]
              to Ana: Some things get clearer once a friend has heard them. Is there someone? They needn't take a side. [A line to begin with] [Someone] [Not now]
            Ana presses [A line to begin with]
              to Ana: “Have you got ten minutes? I'd like to think aloud about something. I don't need advice, just an ear.”
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ana presses [Someone]
              to Ana: Who does you good? A name is enough; several with commas. [Not now] {text}
            Ana: Clara
              to Ana: Noted: Clara. [Someone] [Something] [Nudge me] [Show the list]
            Ana presses [Show the list]
              to Ana: Yours, and nobody else sees it:
                People: Clara [Someone] [Something] [Let one go] [Talk it over with a friend] [Nudge me]
            Ana presses [Talk it over with a friend]
              to Ana: Some things get clearer once a friend has heard them. Clara, perhaps? They needn't take a side. [A line to begin with] [Not now]
            Ana presses [Not now]
            """
        );

    [Fact]
    public Task Alone_it_works_and_the_clock_is_asked_for_when_it_is_needed() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ana presses [Nudge me]
              to Ana: Once a month I could bring one of these to your mind. It comes to you alone. [Once a month] [Never]
            Ana presses [Once a month]
              to Ana: Which clock do you live by? You can also write a city. [Lisbon] [Somewhere else]
            Ana presses [Lisbon]
              to Ana: A nudge once a month it is. It comes to you alone. [Okay] [Never]
            restart
            it is 2026-12-23 17:30
              to Ana: A friend, a walk, an old love of yours: does one of them call? [Show the list] [Not now] [Less often] [Never]
            """
        );

    [Fact]
    public Task It_waits_at_a_closed_door() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ana presses [Nudge me]
              to Ana: Once a month I could bring one of these to your mind. It comes to you alone. [Once a month] [Never]
            Ana presses [Once a month]
              to Ana: A nudge once a month it is. It comes to you alone. [Okay] [Never]
            Ana: /quiet 17:00-20:00
              to Ana: Quiet every day, 17:00 to 20:00. Next: today 17:00.
            it is 2026-12-23 19:59
            1 minute passes
              to Ana, silently: A friend, a walk, an old love of yours: does one of them call? [Show the list] [Not now] [Less often] [Never]
            """
        );

    [Fact]
    public Task A_time_that_cant_be_read_is_asked_again_by_the_plans() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ana presses [Someone]
              to Ana: Who does you good? A name is enough; several with commas. [Not now] {text}
            Ana: Clara
              to Ana: Noted: Clara. [Someone] [Something] [Nudge me] [Show the list]
            Ana presses [Nudge me]
              to Ana: Once a month I could bring one of these to your mind. It comes to you alone. [Once a month] [Never]
            Ana presses [Once a month]
              to Ana: A nudge once a month it is. It comes to you alone. [Okay] [Never]
            it is 2026-12-23 17:30
              to Ana: A thought of Clara, just passing by. [Find a time] [Not now] [Less often] [Never]
            Ana presses [Find a time]
              to Ana: When would suit you for Clara? Like sat 15:00. It goes into your own plans. [Not now]
            Ana: some day
              to Ana: I couldn't make sense of “some” there.
                For example: /plan add "dinner" fri 19:00
            Ana: /mine
              to Ana: Yours, and nobody else sees it:
                People: Clara [Someone] [Something] [Let one go] [Talk it over with a friend] [Nudges]
            Ana presses [Let one go]
              to Ana: Which one? [Clara] [None]
            Ana presses [Clara]
              to Ana: Clara is off the list. [Show the list]
            """
        );

    [Fact]
    public Task In_the_channel_only_its_owner_sees_it() =>
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
            Ana in #us: /mine
              in #us (only Ana): Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            """
        );

    [Fact]
    public Task It_stays_when_the_couple_ends() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ana presses [Someone]
              to Ana: Who does you good? A name is enough; several with commas. [Not now] {text}
            Ana: Clara
              to Ana: Noted: Clara. [Someone] [Something] [Nudge me] [Show the list]
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ana: /mine
              to Ana: Yours, and nobody else sees it:
                People: Clara [Someone] [Something] [Let one go] [Talk it over with a friend] [Nudge me]
            """
        );

    [Fact]
    public Task Whatever_is_on_it_the_other_sees_neither_list_nor_nudge() =>
        Worlds.ShouldBeTheSameFor(
            "Ben",
            couple => couple.Pass(Duration.FromDays(80)),
            async couple =>
            {
                await couple.Say("Ana", "/mine");
                await couple.Press("Ana", "Someone");
                await couple.Say("Ana", "Clara");
                await couple.Press("Ana", "Nudge me");
                await couple.Press("Ana", "Once a month");
                await couple.Pass(Duration.FromDays(40));
                await couple.Press("Ana", "Find a time");
                await couple.Say("Ana", "tomorrow 20:00");
                await couple.Pass(Duration.FromDays(40));
            }
        );

    [Fact]
    public Task Left_half_way_twice_and_over_a_restart_nothing_is_lost_or_doubled() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ana presses [Someone]
              to Ana: Who does you good? A name is enough; several with commas. [Not now] {text}
            restart
            Ana: Clara
              to Ana: Noted: Clara. [Someone] [Something] [Nudge me] [Show the list]
            Ana: /mine
              to Ana: Yours, and nobody else sees it:
                People: Clara [Someone] [Something] [Let one go] [Talk it over with a friend] [Nudge me]
            Ana presses [Someone]
              to Ana: Who does you good? A name is enough; several with commas. [Not now] {text}
            Ana: Clara, clara , Tom
              to Ana: Noted: Clara, Tom. [Someone] [Something] [Nudge me] [Show the list]
            Ana presses [Something]
              to Ana: What is it you love doing? A word or two; several with commas. [Not now] {text}
            Ana: /mine
              to Ana: Yours, and nobody else sees it:
                People: Clara, Tom [Someone] [Something] [Let one go] [Talk it over with a friend] [Nudge me]
            Ana: guitar
              to Ana: Noted: guitar. [Someone] [Something] [Nudge me] [Show the list]
            restart
            Ana: /mine
              to Ana: Yours, and nobody else sees it:
                People: Clara, Tom
                Interests: guitar [Someone] [Something] [Let one go] [Talk it over with a friend] [Nudge me]
            """
        );

    [Fact]
    public Task In_two_zones_each_is_nudged_on_their_own_clock() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in America/New_York
            Ana and Ben are paired.
            Ana: /mine
              to Ana: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ana presses [Someone]
              to Ana: Who does you good? A name is enough; several with commas. [Not now] {text}
            Ana: Clara
              to Ana: Noted: Clara. [Someone] [Something] [Nudge me] [Show the list]
            Ana presses [Nudge me]
              to Ana: Once a month I could bring one of these to your mind. It comes to you alone. [Once a month] [Never]
            Ana presses [Once a month]
              to Ana: A nudge once a month it is. It comes to you alone. [Okay] [Never]
            Ben: /mine
              to Ben: Who and what is just yours? Friends, a sport, an instrument: nobody else sees this. [Someone] [Something] [Talk it over with a friend] [Nudge me]
            Ben presses [Someone]
              to Ben: Who does you good? A name is enough; several with commas. [Not now] {text}
            Ben: Dana
              to Ben: Noted: Dana. [Someone] [Something] [Nudge me] [Show the list]
            Ben presses [Nudge me]
              to Ben: Once a month I could bring one of these to your mind. It comes to you alone. [Once a month] [Never]
            Ben presses [Once a month]
              to Ben: A nudge once a month it is. It comes to you alone. [Okay] [Never]
            it is 2026-12-23 17:30
              to Ana: A thought of Clara, just passing by. [Find a time] [Not now] [Less often] [Never]
            it is 2026-12-23 22:30
              to Ben: A thought of Dana, just passing by. [Find a time] [Not now] [Less often] [Never]
            """
        );
}
