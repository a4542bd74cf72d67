using Bot.Tests.Support;

namespace Bot.Tests.Features.Answers;

public sealed class AnswersTests
{
    [Fact]
    public Task An_answer_goes_by_a_tap_on_its_very_words() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /space 1h
              to Ana: It's your time now, until 19:30.
              to Ben: Ana is off for a while and back around 19:30. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ben presses [Help me answer]
              to Ben: Three ways to be glad for them and still say what you'd like. They go only by your tap.

                1. “Take your time, I'm glad you do. Afterwards I'd like half an hour with you.”

                2. “Take your time. I feel a bit low today, so come by for a moment when you're back?”

                3. “Good for you. I'll read in the meantime. Tell me if it gets later, then I won't wonder.” [Send 1] [2] [3] [My own words] [It's about seeing friends] [Leave it]
            Ben presses [It's about seeing friends]
              to Ben: Three ways to wish them a good time and still say what you'd like. They go only by your tap.

                1. “Have fun, and say hello from me. Shall we take an evening for us this week?”

                2. “Nice that it works out. Tell me a bit of it tomorrow, I'd like that.”

                3. “Enjoy it. The evening feels a bit empty to me, so I'll plan something nice of my own.” [Send 1] [2] [3] [My own words] [It's about time alone] [Leave it]
            Ben presses [It's about time alone]
              to Ben: Three ways to be glad for them and still say what you'd like. They go only by your tap.

                1. “Take your time, I'm glad you do. Afterwards I'd like half an hour with you.”

                2. “Take your time. I feel a bit low today, so come by for a moment when you're back?”

                3. “Good for you. I'll read in the meantime. Tell me if it gets later, then I won't wonder.” [Send 1] [2] [3] [My own words] [It's about seeing friends] [Leave it]
            Ben presses [Send 1]
              to Ben: It's at Ana's door. [Take it back]
            an hour passes
              to Ana: Back again? [I'm back] [A bit more] [Let's do something tonight]
              to Ana, silently: At your door since 18:30, from Ben: “Take your time, I'm glad you do. Afterwards I'd like half an hour with you.” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task Own_words_are_seen_once_more_before_they_go() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /space 1h
              to Ana: It's your time now, until 19:30.
              to Ben: Ana is off for a while and back around 19:30. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ben presses [Help me answer]
              to Ben: Three ways to be glad for them and still say what you'd like. They go only by your tap.

                1. “Take your time, I'm glad you do. Afterwards I'd like half an hour with you.”

                2. “Take your time. I feel a bit low today, so come by for a moment when you're back?”

                3. “Good for you. I'll read in the meantime. Tell me if it gets later, then I won't wonder.” [Send 1] [2] [3] [My own words] [It's about seeing friends] [Leave it]
            Ben presses [My own words]
              to Ben: How would you say it to Ana? You see it once more before it goes. [Leave it] {text}
            Ben: have a good one
              to Ben: Ana's door is closed until 19:30. [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Not now]
              to Ben: Fine. Nothing was sent.
            Ana: /back
              to Ana: Good to have you back. Anything you'd like to bring along, a thought or a small story? [Tell Ben] [Not now]
              to Ben: Ana is back.
            Ana: /space 1h
              to Ana: It's your time now, until 19:30.
              to Ben: Ana is off for a while and back around 19:30. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ben presses [Help me answer]
              to Ben: Three ways to be glad for them and still say what you'd like. They go only by your tap.

                1. “Take your time, I'm glad you do. Afterwards I'd like half an hour with you.”

                2. “Take your time. I feel a bit low today, so come by for a moment when you're back?”

                3. “Good for you. I'll read in the meantime. Tell me if it gets later, then I won't wonder.” [Send 1] [2] [3] [My own words] [It's about seeing friends] [Leave it]
            Ben presses [My own words]
              to Ben: How would you say it to Ana? You see it once more before it goes. [Leave it] {text}
            Ben presses [Leave it]
            Ben: hello?
              to Ben: I didn't get that. /help shows what I can do.
            """
        );

    [Fact]
    public Task Declining_an_invitation_can_be_said_kindly() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /together 30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [Not tonight]
              to Ben: Fine. There are other evenings. [Help me answer]
              to Ana: Not tonight, then. The evening is yours.
            Ben presses [Help me answer]
              to Ben: Three ways to say “not now” that don't sound like “not you”. They go only by your tap.

                1. “Yes, with pleasure, only not right now. Give me an hour?”

                2. “Tonight I won't be good company, I have to get this done. Tomorrow?”

                3. “It's good to be asked. I haven't much left today; would a short walk do, too?” [Send 1] [2] [3] [My own words] [Leave it]
            restart
            Ben presses [3]
              to Ben: It's at Ana's door. [Take it back]
              to Ana: Ben knocks: “It's good to be asked. I haven't much left today; would a short walk do, too?” [Okay] [Answer] [Quieter knocks]
            Ana presses [Okay]
            """
        );

    [Fact]
    public Task Left_half_way_nothing_is_sent_and_what_is_of_a_couple_ends_with_it() =>
        Transcript.Play(
            """
            It is 2026-11-23 18:30 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /space 1h
              to Ana: It's your time now, until 19:30.
              to Ben: Ana is off for a while and back around 19:30. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ben presses [Help me answer]
              to Ben: Three ways to be glad for them and still say what you'd like. They go only by your tap.

                1. “Take your time, I'm glad you do. Afterwards I'd like half an hour with you.”

                2. “Take your time. I feel a bit low today, so come by for a moment when you're back?”

                3. “Good for you. I'll read in the meantime. Tell me if it gets later, then I won't wonder.” [Send 1] [2] [3] [My own words] [It's about seeing friends] [Leave it]
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ana presses [Stay silent]
              to Ana: I stay silent. What you kept for yourself is still yours.
            Ben presses [Send 1]
              to Ben: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            """
        );

    [Fact]
    public Task At_a_closed_door_it_waits_and_a_restart_changes_nothing() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in America/New_York
            Ana and Ben are paired.
            Ana: /space 1h
              to Ana: It's your time now, until 15:00.
              to Ben: Ana is off for a while and back around 10:00. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ben presses [Help me answer]
              to Ben: Three ways to be glad for them and still say what you'd like. They go only by your tap.

                1. “Take your time, I'm glad you do. Afterwards I'd like half an hour with you.”

                2. “Take your time. I feel a bit low today, so come by for a moment when you're back?”

                3. “Good for you. I'll read in the meantime. Tell me if it gets later, then I won't wonder.” [Send 1] [2] [3] [My own words] [It's about seeing friends] [Leave it]
            restart
            Ben presses [Send 1]
              to Ben: It's at Ana's door. [Take it back]
            restart
            an hour passes
              to Ana: Back again? [I'm back] [A bit more] [Let's do something tonight]
              to Ana, silently: At your door since 14:00, from Ben: “Take your time, I'm glad you do. Afterwards I'd like half an hour with you.” [Okay] [Answer] [Quieter knocks]
            """
        );

    [Fact]
    public Task Asked_for_twice_each_goes_once() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /space 1h
              to Ana: It's your time now, until 15:00.
              to Ben: Ana is off for a while and back around 15:00. It's for filling up again, and isn't about you. [Enjoy it] [Help me answer] [How might I read this?]
            Ben presses [Help me answer]
              to Ben: Three ways to be glad for them and still say what you'd like. They go only by your tap.

                1. “Take your time, I'm glad you do. Afterwards I'd like half an hour with you.”

                2. “Take your time. I feel a bit low today, so come by for a moment when you're back?”

                3. “Good for you. I'll read in the meantime. Tell me if it gets later, then I won't wonder.” [Send 1] [2] [3] [My own words] [It's about seeing friends] [Leave it]
            Ben presses [It's about seeing friends]
              to Ben: Three ways to wish them a good time and still say what you'd like. They go only by your tap.

                1. “Have fun, and say hello from me. Shall we take an evening for us this week?”

                2. “Nice that it works out. Tell me a bit of it tomorrow, I'd like that.”

                3. “Enjoy it. The evening feels a bit empty to me, so I'll plan something nice of my own.” [Send 1] [2] [3] [My own words] [It's about time alone] [Leave it]
            Ben presses [Send 1]
              to Ben: It's at Ana's door. [Take it back]
            Ben presses [Take it back]
              to Ben: Taken back. If it was still at the door, Ana won't see it.
            an hour passes
              to Ana: Back again? [I'm back] [A bit more] [Let's do something tonight]
            """
        );
}
