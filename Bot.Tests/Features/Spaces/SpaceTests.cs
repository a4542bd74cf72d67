using Bot.Tests.Support;

namespace Bot.Tests.Features.Spaces;

public sealed class SpaceTests
{
    [Fact]
    public Task An_hour_with_a_note_that_is_told_and_a_story_at_the_end() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /space 1h run
              to Ana: It's your time now, until 19:30. Shall Ben know that it's for “run”? [Just the time] [Tell Ben]
              to Ben: Ana is off for a while and back around 19:30. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ben presses [How might I read this?]
              to Ben: Most often it means just what it says: a full head, and a wish for quiet. Ana let you know, which people do with someone they want to come back to. If it stings all the same, that's worth saying, kindly and later. [Enjoy it] [Help me answer]
            Ana presses [Tell Ben]
              to Ana: Ben gets to know.
              to Ben: Ana's time is for this: “run”.
            Ben presses [Enjoy it]
              to Ben: It's waiting for Ana. And the time is yours, too.
            it is 2026-11-23 19:30
              to Ana: Back again? [I'm back] [A bit more] [Let's do something tonight]
              to Ana, silently: From Ben: enjoy your time.
            Ana presses [I'm back]
              to Ana: Good to have you back. Anything you'd like to bring along, a thought or a small story? [Tell Ben] [Not now]
              to Ben: Ana is back.
            Ana presses [Tell Ben]
              to Ana: What shall I bring to Ben? Up to 1000 characters, as you'd tell it. [Not now] {text}
            Ana: I saw the heron again
              to Ana: It's on its way to Ben.
              to Ben: Ana brings something back: “I saw the heron again”
            """
        );

    [Fact]
    public Task The_note_stays_with_her_unless_she_taps() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /space until 20:30 crying a bit
              to Ana: It's your time now, until 20:30. Shall Ben know that it's for “crying a bit”? [Just the time] [Tell Ben]
              to Ben: Ana is off for a while and back around 20:30. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ana presses [Just the time]
            it is 2026-11-23 20:30
              to Ana: Back again? [I'm back] [A bit more] [Let's do something tonight]
            Ana presses [Let's do something tonight]
              to Ana: I've asked Ben.
              to Ben: Ana is back, and would like to do something with you tonight. [Gladly] [Help me answer] [Another evening]
            Ben presses [Gladly]
              to Ben: I'll tell Ana.
              to Ana: Ben says: gladly.
            """
        );

    [Fact]
    public Task Time_and_reason_are_optional() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /space
              to Ana: The time is yours, with no end set; Ben knows. Say /back when you are, or I'll ask softly in four hours. [an hour] [2 hours]
              to Ben: Ana is taking some time alone, with no end set. Time alone refills; it says nothing about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ana presses [2 hours]
              to Ana: It's your time now, until 16:00.
              to Ben: Ana's time alone goes until around 16:00 now. It's still nothing about you. [Enjoy it] [Help me answer] [How might I read this?]
            2 hours pass
              to Ana: Back again? [I'm back] [A bit more] [Let's do something tonight]
            Ana presses [A bit more]
              to Ana: It's your time now, until 16:30.
              to Ben: Ana's time alone goes until around 16:30 now. It's still nothing about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ana: /back
              to Ana: Good to have you back. Anything you'd like to bring along, a thought or a small story? [Tell Ben] [Not now]
              to Ben: Ana is back.
            Ana presses [Not now]
            Ana: /space
              to Ana: The time is yours, with no end set; Ben knows. Say /back when you are, or I'll ask softly in four hours. [an hour] [2 hours]
              to Ben: Ana is taking some time alone, with no end set. Time alone refills; it says nothing about you. [Enjoy it] [Help me answer] [How might I read this?]
            4 hours pass
              to Ana: Back again? [I'm back] [A bit more] [Let's do something tonight]
            a day passes
            Ana presses [I'm back]
              to Ana: That was a while ago, so nothing was changed. /space begins a new one.
            """
        );

    [Fact]
    public Task What_is_for_her_waits_and_comes_at_the_end() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /space 2h
              to Ana: It's your time now, until 16:00.
              to Ben: Ana is off for a while and back around 16:00. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ben: /knock have you seen my keys?
              to Ben: Ana's door is closed until 16:00. [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            Ana: /knock they are in the bowl
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana: It's at Ben's door. [Take it back]
              to Ben: Ana knocks: “they are in the bowl” [Okay] [Answer] [Quieter knocks]
            2 hours pass
              to Ana: Back again? [I'm back] [A bit more] [Let's do something tonight]
              to Ana, silently: At your door since 14:00, from Ben: “have you seen my keys?” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task A_quiet_partner_gets_the_line_only_while_it_holds() =>
        Transcript.Play(
            """
            It is 2026-11-23 21:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet every day 21:00-07:00
              to Ben: Quiet every day, 21:00 to 07:00. It has begun, until tomorrow 07:00.
            Ana: /space 1h bath
              to Ana: It's your time now, until 22:30. Shall Ben know that it's for “bath”? [Just the time] [Tell Ben]
            Ana presses [Tell Ben]
              to Ana: Ben gets to know.
            Ana: /back
              to Ana: Good to have you back. Anything you'd like to bring along, a thought or a small story? [Tell Ben] [Not now]
            it is 2026-11-24 08:00
            Ana: /space until 23:00
              to Ana: All yours, until 23:00.
              to Ben: Until around 23:00 Ana has some time alone. People come back from that with more to give; it's no comment on you. [Enjoy it] [Help me answer] [How might I read this?]
            it is 2026-11-24 21:30
            Ana: /space until 10:00
              to Ana: All yours, until tomorrow 10:00.
            it is 2026-11-25 10:00
              to Ben, silently: Ana's time alone goes until around 10:00 now. It's still nothing about you. [Enjoy it] [Help me answer] [How might I read this?]
              to Ana: Is it time to come back? [I'm back] [A bit more] [Let's do something tonight]
            """
        );

    [Fact]
    public Task Alone_it_works_the_same() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon.
            Ana: /settings zone lisbon
              to Ana: Your clock is Lisbon now; it is 14:00 there.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /space 1h reading
              to Ana: It's your time now, until 15:00.
            an hour passes
              to Ana: Back again? [I'm back] [A bit more]
            Ana presses [A bit more]
              to Ana: It's your time now, until 15:30.
            30 minutes pass
              to Ana: Back again? [I'm back] [A bit more]
            Ana presses [I'm back]
              to Ana: Good to have you back.
            Ana: /space
              to Ana: The time is yours, with no end set. Say /back when you are, or I'll ask softly in four hours. [an hour] [2 hours]
            Ana: /back
              to Ana: Good to have you back.
            Ana: /back
              to Ana: You're here already; nothing is running that could end early.
            """
        );

    [Fact]
    public Task Twice_is_once_and_another_end_is_told() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /space 1h
              to Ana: It's your time now, until 15:00.
              to Ben: Ana is off for a while and back around 15:00. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ana: /space 1h
              to Ana: It's your time now, until 15:00.
            Ana: /space 2h
              to Ana: It's your time now, until 16:00.
              to Ben: Ana's time alone goes until around 16:00 now. It's still nothing about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ana: /space 1m
              to Ana: Here anything from 5 minutes to 7 days works. Shall it be one of these? [an hour] [30 minutes]
            Ana: /space 30 days
              to Ana: Here anything from 5 minutes to 7 days works. Shall it be one of these? [an hour] [30 minutes]
            Ben presses [Enjoy it]
              to Ben: It's waiting for Ana. And the time is yours, too.
            Ben presses [Enjoy it]
              to Ben: It's waiting for Ana. And the time is yours, too.
            3 hours pass
              to Ana: Back again? [I'm back] [A bit more] [Let's do something tonight]
              to Ana, silently: From Ben: enjoy your time.
            Ana presses [A bit more]
              to Ana: It's your time now, until 17:30.
              to Ben: Ana's time alone goes until around 17:30 now. It's still nothing about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ben presses [Enjoy it]
              to Ben: It's waiting for Ana. And the time is yours, too.
            """
        );

    [Fact]
    public Task Left_half_way_it_is_simply_over_and_a_restart_changes_nothing() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /space 1h run
              to Ana: It's your time now, until 15:00. Shall Ben know that it's for “run”? [Just the time] [Tell Ben]
              to Ben: Ana is off for a while and back around 15:00. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            restart
            an hour passes
              to Ana: Back again? [I'm back] [A bit more] [Let's do something tonight]
            Ben: /knock hello
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
              to Ana: Ben knocks: “hello” [Okay] [Answer] [Quieter knocks]
            it is 2026-11-24 08:00
            Ana presses [I'm back]
              to Ana: That was a while ago, so nothing was changed. /space begins a new one.
            Ana presses [Tell Ben]
              to Ana: That time is over, so nothing was passed on.
            """
        );

    [Fact]
    public Task In_two_zones_each_reads_their_own_time() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ben is in Asia/Tokyo.
            Ana and Ben are paired.
            Ana: /space until 20:30 run
              to Ana: It's your time now, until 20:30. Shall Ben know that it's for “run”? [Just the time] [Tell Ben]
              to Ben: Ana is off for a while and back around tomorrow 05:30. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ana presses [Tell Ben]
              to Ana: Ben gets to know.
              to Ben: Ana's time is for this: “run”.
            """
        );

    [Fact]
    public Task In_the_shared_channel_only_she_is_answered() =>
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
            Ana in #us: /space 1h
              in #us (only Ana): It's your time now, until 15:00.
              to Ben: Ana is off for a while and back around 15:00. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ana in #us: /back
              in #us (only Ana): Good to have you back. Anything you'd like to bring along, a thought or a small story? [Tell Ben] [Not now]
              to Ben: Ana is back.
            """
        );

    [Fact]
    public Task A_space_outlives_a_couple_and_a_later_one_learns_nothing_of_it() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /space 6h
              to Ana: It's your time now, until 20:00.
              to Ben: Ana is off for a while and back around 20:00. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ben presses [Stay silent]
              to Ben: I stay silent. What you kept for yourself is still yours.
            Ben presses [Enjoy it]
              to Ben: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes:
                CODE1
                Or this, which works once within 24 hours:
                /start CODE2
            Cleo: /join CODE1
              to Cleo: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Join] [Not me]
            Cleo presses [Join]
              to Cleo: I've asked Ana to confirm that it's you. Until then nothing is shared.
            6 hours pass
              to Ana: Back again? [I'm back] [A bit more]
              to Ana, silently: Someone who goes by Cleo has used your code. Is that who you meant? [Yes, that's Cleo] [No]
            Ana presses [Yes, that's Cleo]
              to Ana: You and Cleo are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
              to Cleo: You and Ana are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
            Ana presses [A bit more]
              to Ana: It's your time now, until 20:30.
            Cleo: /knock hello
              to Cleo: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Cleo presses [Leave it at the door]
              to Cleo: It's at Ana's door. [Take it back]
            Ana: /back
              to Ana: Good to have you back.
              to Ana, silently: At your door since 20:00, from Cleo: “hello” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task Asked_in_plain_words_it_asks_back() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: I need time to myself.
              to Ana: Some time to yourself, from now on? Ben gets one line with the time, and no reason. [an hour] [30 minutes] [No end set] [Not now]
            Ana presses [an hour]
              to Ana: It's your time now, until 15:00.
              to Ben: Ana is off for a while and back around 15:00. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ana: /back
              to Ana: Good to have you back. Anything you'd like to bring along, a thought or a small story? [Tell Ben] [Not now]
              to Ben: Ana is back.
            Ben: i need some space
              to Ben: Some time to yourself, from now on? Ana gets one line with the time, and no reason. [an hour] [30 minutes] [No end set] [Not now]
            Ben presses [Not now]
            """
        );

    [Fact]
    public Task Another_evening_is_fine_too() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /space 1h
              to Ana: It's your time now, until 21:30.
              to Ben: Ana is off for a while and back around 21:30. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            an hour passes
              to Ana: Back again? [I'm back] [A bit more] [Let's do something tomorrow]
            Ana presses [Let's do something tomorrow]
              to Ana: I've asked Ben.
              to Ben: Ana is back, and would like to do something with you tomorrow. [Gladly] [Help me answer] [Another evening]
            Ben presses [Another evening]
              to Ben: Fine. Another evening. [Help me answer] [Not now]
              to Ana: Another evening, then. This one is yours.
            Ben presses [Help me answer]
              to Ben: Three ways to say “not now” that don't sound like “not you”. They go only by your tap.

                1. “Yes, with pleasure, only not right now. Give me an hour?”

                2. “Tonight I won't be good company, I have to get this done. Tomorrow?”

                3. “It's good to be asked. I haven't much left today; would a short walk do, too?” [Send 1] [2] [3] [My own words] [Leave it]
            Ben presses [2]
              to Ben: It's at Ana's door. [Take it back]
              to Ana: Ben knocks: “Tonight I won't be good company, I have to get this done. Tomorrow?” [Okay] [Answer] [Quieter knocks]
            """
        );
}
