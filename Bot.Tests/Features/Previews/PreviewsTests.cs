using Bot.Tests.Support;

namespace Bot.Tests.Features.Previews;

public sealed class PreviewsTests
{
    [Fact]
    public Task With_previews_off_what_comes_by_itself_shows_its_words_on_tap() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings previews off
              to Ana: From now on what comes by itself only says that it's here, and the words come when you tap. What you ask me I answer as ever, and what was said before stays where it is.
            Ben: /knock can you pick up the parcel?
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
              to Ana: Something is here for you. [Show]
            an hour passes
            Ana presses [Show]
              to Ana: At your door since 14:00, from Ben: “can you pick up the parcel?” [Okay] [Answer] [Quieter knocks]
            Ana presses [Answer]
              to Ana: What shall I bring back to Ben? [Not now] {text}
            Ana: gladly
              to Ana: It's at Ben's door.
              to Ben: Ana answers “can you pick up the parcel?”: “gladly”
            Ana: /settings
              to Ana: How things stand for you:
                Your clock: Lisbon
                Your name: Ana
                Messages: their words show on tap
                Closed door: Ben can't tell
                Urgent knocks: up to 3 a day may pass your closed door
                Daily hello: none
                Check-in: none
                Your own times: Ben sees nothing of them. [Clock] [Name] [Show words at once] [Show my closed door] [Knocks] [Hello] [Check-in] [Show “busy”]
            Ana presses [Show words at once]
              to Ana: From now on the words are there at once.
            Ben: /knock thanks
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
              to Ana: Ben knocks: “thanks” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task An_urgent_knock_a_ritual_and_a_digest_are_covered_too() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "coffee" every day 16:00
              to Ana: I've asked Ben about “coffee”: every day at 16:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “coffee”, every day at 16:00. Next: 16:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “coffee” it is: every day at 16:00. Next: 16:00.
              to Ana: Ben says yes to “coffee”: every day at 16:00. Next: 16:00.
            Ana: /settings previews off
              to Ana: From now on what comes by itself only says that it's here, and the words come when you tap. What you ask me I answer as ever, and what was said before stays where it is.
            2 hours pass
              to Ana: Something is here for you. [Show]
              to Ben: Time for “coffee”. Slowly is fine.
            Ana presses [Show]
              to Ana: Time for “coffee”. Slowly is fine.
            Ana: /quiet now 2h
              to Ana: Quiet until 18:00. [End it now]
            Ben: /knock one
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            Ben: /knock two
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [It's urgent]
              to Ben: Urgent is for what can't wait, and may break into a rest. Knock like that? [Yes, now] [Leave it at the door] [Never mind]
            Ben presses [Yes, now]
              to Ben: I've knocked at Ana's door, as urgent. [Take it back]
              to Ana: Something is here for you. [Show]
            Ben: /knock three
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
            2 hours pass
              to Ana, silently: Something is here for you. [Show]
            Ana presses [Show]
              to Ana: 1. At your door since 16:00, from Ben: “one”

                2. At your door since 16:00, from Ben: “three” [1: Answer] [2: Answer] [Okay] [Quieter knocks]
            Ana presses [1: Answer]
              to Ana: What shall I bring back to Ben? [Not now] {text}
            Ana: one it is
              to Ana: It's at Ben's door.
              to Ben: Ana answers “one”: “one it is”
            Ana presses [2: Answer]
              to Ana: What shall I bring back to Ben? [Not now] {text}
            """
        );

    [Fact]
    public Task What_is_shown_too_late_says_so_and_what_is_of_a_couple_goes_with_it() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /settings previews off
              to Ana: From now on what comes by itself only says that it's here, and the words come when you tap. What you ask me I answer as ever, and what was said before stays where it is.
            Ben: /together 30m
              to Ben: I've asked Ana, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ana: Something is here for you. [Show]
            an hour passes
              to Ben: Not today, then. The time is yours.
            Ana presses [Show]
              to Ana: That was for a moment that has passed.
            Ben: /knock one
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
              to Ana: Something is here for you. [Show]
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ben presses [Stay silent]
              to Ben: I stay silent. What you kept for yourself is still yours.
            restart
            Ana presses [Show]
              to Ana: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            """
        );

    [Fact]
    public Task Alone_it_can_be_set_too() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon.
            Ana: /settings previews off
              to Ana: From now on what comes by itself only says that it's here, and the words come when you tap. What you ask me I answer as ever, and what was said before stays where it is.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /settings previews off
              to Ana: From now on what comes by itself only says that it's here, and the words come when you tap. What you ask me I answer as ever, and what was said before stays where it is.
            Ana: /settings previews maybe
              to Ana: “maybe” isn't one of on, off.
                For example: /settings previews off
            """
        );

    [Fact]
    public Task Set_twice_over_a_restart_and_in_two_zones_words_show_on_tap() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in America/New_York
            Ana and Ben are paired.
            Ana: /settings previews off
              to Ana: From now on what comes by itself only says that it's here, and the words come when you tap. What you ask me I answer as ever, and what was said before stays where it is.
            Ana: /settings previews off
              to Ana: From now on what comes by itself only says that it's here, and the words come when you tap. What you ask me I answer as ever, and what was said before stays where it is.
            Ben: /knock hello
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben: It's at Ana's door. [Take it back]
              to Ana: Something is here for you. [Show]
            restart
            3 hours pass
            Ana presses [Show]
              to Ana: At your door since 14:00, from Ben: “hello” [Okay] [Answer] [Quieter knocks]
            """
        );
}
