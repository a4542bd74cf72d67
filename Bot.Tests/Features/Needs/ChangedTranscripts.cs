using Bot.Tests.Support;

namespace Bot.Tests.Features.Needs;

/// <summary>What is changed, kept again or opened once more.</summary>
public sealed class ChangedTranscripts
{
    [Fact]
    public Task A_change_after_the_tap_is_what_is_opened_and_a_share_taken_back_is_not() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [Begin]
              to Ana: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ana presses [A little every day]
              to Ana: A little every day: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ana presses [Doing something]
              to Ana: Doing something: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Being held]
              to Ana: Being held: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day, to share
                Time together: Doing something, to share
                Feeling loved: Being held, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day, to share
                Time together: Doing something, to share
                Feeling loved: Being held, to share

                Your tap to open stands, and Ben isn't told. [Take the tap back] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Look at one again]
              to Ana: Which one? [Time alone] [Time together] [Feeling loved] [Support] [When it's tense] [Not now]
            Ana presses [Feeling loved]
              to Ana: Feeling loved, so far: Being held. It's to be shared if you both open. [Keep it for me] [Another answer] [Leave it as it is]
            Ana presses [Keep it for me]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day, to share
                Time together: Doing something, to share
                Feeling loved: Being held

                Your tap to open stands, and Ben isn't told. [Take the tap back] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Look at one again]
              to Ana: Which one? [Time alone] [Time together] [Feeling loved] [Support] [When it's tense] [Not now]
            Ana presses [Time alone]
              to Ana: Time alone, so far: A little every day. It's to be shared if you both open. [Keep it for me] [Another answer] [Leave it as it is]
            Ana presses [Another answer]
              to Ana: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it as it is] {text}
            Ana presses [Not much of it]
              to Ana: Not much of it: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: Not much of it, to share
                Time together: Doing something, to share
                Feeling loved: Being held

                Your tap to open stands, and Ben isn't told. [Take the tap back] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ben: /needs
              to Ben: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ana doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ana along] [Not now]
            Ben presses [Begin]
              to Ben: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ben presses [A little every day]
              to Ben: A little every day: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ben presses [To share, if we both open]
              to Ben: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ben presses [Doing something]
              to Ben: Doing something: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ben presses [To share, if we both open]
              to Ben: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ben presses [Being held]
              to Ben: Being held: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ben presses [To share, if we both open]
              to Ben: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day, to share
                Time together: Doing something, to share
                Feeling loved: Being held, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ben presses [Open it together]
              to Ben: It opens once Ana has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ana may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ben presses [Yes, open it]
              to Ben: You've both opened this.

                Time alone
                Ana: Not much of it
                Ben: A little every day

                Time together
                Ana: Doing something
                Ben: Doing something

                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Time together] [Just talk]
              to Ana: You've both opened this.

                Time alone
                Ana: Not much of it
                Ben: A little every day

                Time together
                Ana: Doing something
                Ben: Doing something

                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Time together] [Just talk]
            """
        );

    [Fact]
    public Task With_nothing_left_to_share_the_tap_is_gone() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [Begin]
              to Ana: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ana presses [A little every day]
              to Ana: A little every day: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day, to share

                Your tap to open stands, and Ben isn't told. [Take the tap back] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Look at one again]
              to Ana: Which one? [Time alone] [Time together] [Feeling loved] [Support] [When it's tense] [Not now]
            Ana presses [Time alone]
              to Ana: Time alone, so far: A little every day. It's to be shared if you both open. [Keep it for me] [Another answer] [Leave it as it is]
            Ana presses [Keep it for me]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ben: /needs
              to Ben: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ana doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ana along] [Not now]
            Ben presses [Begin]
              to Ben: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ben presses [A little every day]
              to Ben: A little every day: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ben presses [To share, if we both open]
              to Ben: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ben presses [Open it together]
              to Ben: It opens once Ana has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ana may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ben presses [Yes, open it]
              to Ben: Noted. It opens once you've both tapped. Until then I don't tell Ana about you, or you about Ana. [Take the tap back] [Fine]
            """
        );

    [Fact]
    public Task It_can_be_opened_again_months_later() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [Begin]
              to Ana: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ana presses [A little every day]
              to Ana: A little every day: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ben: /needs
              to Ben: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ana doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ana along] [Not now]
            Ben presses [Begin]
              to Ben: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ben presses [A little every day]
              to Ben: A little every day: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ben presses [To share, if we both open]
              to Ben: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ben presses [Open it together]
              to Ben: It opens once Ana has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ana may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ben presses [Yes, open it]
              to Ben: You've both opened this.

                Time alone
                Ana: A little every day
                Ben: A little every day

                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Just talk]
              to Ana: You've both opened this.

                Time alone
                Ana: A little every day
                Ben: A little every day

                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Just talk]
            120 days pass
            restart
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Look at one again]
              to Ana: Which one? [Time alone] [Time together] [Feeling loved] [Support] [When it's tense] [Not now]
            Ana presses [Time alone]
              to Ana: Time alone, so far: A little every day. It's to be shared if you both open. [Keep it for me] [Another answer] [Leave it as it is]
            Ana presses [Another answer]
              to Ana: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it as it is] {text}
            Ana presses [A longer stretch each week]
              to Ana: A longer stretch each week: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A longer stretch each week, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ben: /needs
              to Ben: For your eyes alone:
                Time alone: A little every day, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ben presses [Open it together]
              to Ben: It opens once Ana has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ana may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ben presses [Yes, open it]
              to Ben: You've both opened this.

                Time alone
                Ana: A longer stretch each week
                Ben: A little every day

                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Just talk]
              to Ana: You've both opened this.

                Time alone
                Ana: A longer stretch each week
                Ben: A little every day

                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Just talk]
            """
        );

    [Fact]
    public Task Nothing_shared_by_both_is_said_so() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [Begin]
              to Ana: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ana presses [A little every day]
              to Ana: A little every day: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ana presses [Doing something]
              to Ana: Doing something: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [Keep it for me]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day, to share
                Time together: Doing something [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ben: /needs
              to Ben: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ana doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ana along] [Not now]
            Ben presses [Begin]
              to Ben: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ben presses [Doing something]
              to Ben: Doing something: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ben presses [To share, if we both open]
              to Ben: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: Thank you. That's all I ask.

                For your eyes alone:
                Time together: Doing something, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ben presses [Open it together]
              to Ben: It opens once Ana has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ana may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ben presses [Yes, open it]
              to Ben: You've both opened this.

                Time alone: not compared.
                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                This time nothing lies side by side: there is no topic that you both share. [Just talk]
              to Ana: You've both opened this.

                Time alone: not compared.
                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                This time nothing lies side by side: there is no topic that you both share. [Just talk]
            """
        );
}
