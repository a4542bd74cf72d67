using Bot.Tests.Support;

namespace Bot.Tests.Features.Needs;

/// <summary>Opened once both have tapped, and not a word before.</summary>
public sealed class OpeningTranscripts
{
    [Fact]
    public Task Both_open_and_what_both_share_lies_side_by_side() =>
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
            Ana: mornings, before anybody wants anything
              to Ana: A little every day (“mornings, before anybody wants anything”): noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ana presses [Talking, just the two of us]
              to Ana: Talking, just the two of us: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Kind words]
              to Ana: Kind words: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [Keep it for me]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Somebody just listens]
              to Ana: Somebody just listens: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Room first, then to talk]
              to Ana: Room first, then to talk: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day (“mornings, before anybody wants anything”), to share
                Time together: Talking, just the two of us, to share
                Feeling loved: Kind words
                Support: Somebody just listens, to share
                When it's tense: Room first, then to talk, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ben: /needs
              to Ben: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ana doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ana along] [Not now]
            Ben presses [Begin]
              to Ben: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ben presses [A longer stretch each week]
              to Ben: A longer stretch each week: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
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
            Ben: company, and soup
              to Ben: “company, and soup”: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ben presses [To share, if we both open]
              to Ben: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A longer stretch each week, to share
                Time together: Doing something, to share
                Feeling loved: Being held, to share
                Support: “company, and soup”, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ben presses [Open it together]
              to Ben: It opens once Ana has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ana may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ben presses [Yes, open it]
              to Ben: You've both opened this.

                Time alone
                Ana: A little every day (“mornings, before anybody wants anything”)
                Ben: A longer stretch each week

                Time together
                Ana: Talking, just the two of us
                Ben: Doing something

                Support
                Ana: Somebody just listens
                Ben: “company, and soup”

                Feeling loved: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Time together] [Support] [Just talk]
              to Ana: You've both opened this.

                Time alone
                Ana: A little every day (“mornings, before anybody wants anything”)
                Ben: A longer stretch each week

                Time together
                Ana: Talking, just the two of us
                Ben: Doing something

                Support
                Ana: Somebody just listens
                Ben: “company, and soup”

                Feeling loved: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Time together] [Support] [Just talk]
            Ben presses [Time together]
              to Ben: Time together. Two ways, and each can have its moment.

                One way: One time one of you picks what you do, the next time the other. That would be Saturdays at 16:00, for an hour and 30 minutes. [Try it for two weeks] [Another idea] [Just talk]
            Ben presses [Another idea]
              to Ben: Time together. Two ways, and each can have its moment.

                One way: An evening that is half one way and half the other. That would be Wednesdays at 20:00, for an hour. [Try it for two weeks] [Another idea] [Just talk]
            Ben presses [Just talk]
              to Ben: Then simply talk, whenever it suits you both. If it's easier with one talking and one listening, there are turns for that. [Listening turns] [Fine]
            Ana presses [Time alone]
              to Ana: Time alone. Often and short, or seldom and long: these fit better than they look.

                One way: One week in short moments, the next in one long stretch. [Try it for two weeks] [Another idea] [Just talk]
            """
        );

    [Fact]
    public Task A_tap_stands_is_taken_back_and_fades() =>
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
            Ana: mornings, before anybody wants anything
              to Ana: A little every day (“mornings, before anybody wants anything”): noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ana presses [Talking, just the two of us]
              to Ana: Talking, just the two of us: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Kind words]
              to Ana: Kind words: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [Keep it for me]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Somebody just listens]
              to Ana: Somebody just listens: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Room first, then to talk]
              to Ana: Room first, then to talk: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day (“mornings, before anybody wants anything”), to share
                Time together: Talking, just the two of us, to share
                Feeling loved: Kind words
                Support: Somebody just listens, to share
                When it's tense: Room first, then to talk, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day (“mornings, before anybody wants anything”), to share
                Time together: Talking, just the two of us, to share
                Feeling loved: Kind words
                Support: Somebody just listens, to share
                When it's tense: Room first, then to talk, to share

                Your tap to open stands, and Ben isn't told. [Take the tap back] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Take the tap back]
              to Ana: Taken back. Nobody was told.
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day (“mornings, before anybody wants anything”), to share
                Time together: Talking, just the two of us, to share
                Feeling loved: Kind words
                Support: Somebody just listens, to share
                When it's tense: Room first, then to talk, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day (“mornings, before anybody wants anything”), to share
                Time together: Talking, just the two of us, to share
                Feeling loved: Kind words
                Support: Somebody just listens, to share
                When it's tense: Room first, then to talk, to share

                Your tap to open stands, and Ben isn't told. [Take the tap back] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            15 days pass
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day (“mornings, before anybody wants anything”), to share
                Time together: Talking, just the two of us, to share
                Feeling loved: Kind words
                Support: Somebody just listens, to share
                When it's tense: Room first, then to talk, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ben: /needs
              to Ben: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ana doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ana along] [Not now]
            Ben presses [Begin]
              to Ben: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ben presses [Not much of it]
              to Ben: Not much of it: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
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
                Time alone: Not much of it, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ben presses [Open it together]
              to Ben: It opens once Ana has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ana may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ben presses [Yes, open it]
              to Ben: Noted. It opens once you've both tapped. Until then I don't tell Ana about you, or you about Ana. [Take the tap back] [Fine]
            """
        );

    [Fact]
    public Task A_button_pressed_twice_opens_once() =>
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
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day, to share

                Your tap to open stands, and Ben isn't told. [Take the tap back] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ben: /needs
              to Ben: For your eyes alone:
                Time alone: A little every day, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
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
            Ben: /needs
              to Ben: For your eyes alone:
                Time alone: A little every day, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ben presses [Open it together]
              to Ben: It opens once Ana has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ana may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ben presses [Yes, open it]
              to Ben: Noted. It opens once you've both tapped. Until then I don't tell Ana about you, or you about Ana. [Take the tap back] [Fine]
            """
        );

    [Fact]
    public Task What_is_opened_waits_at_a_closed_door() =>
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
            Ana: /quiet now 3h
              to Ana: Quiet until 23:00. [End it now]
            Ben: /needs
              to Ben: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ana doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ana along] [Not now]
            Ben presses [Begin]
              to Ben: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ben presses [Now and then, when it's full]
              to Ben: Now and then, when it's full: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
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
                Time alone: Now and then, when it's full, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ben presses [Open it together]
              to Ben: It opens once Ana has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ana may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ben presses [Yes, open it]
              to Ben: You've both opened this.

                Time alone
                Ana: A little every day
                Ben: Now and then, when it's full

                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Just talk]
            3 hours pass
              to Ana, silently: You've both opened this.

                Time alone
                Ana: A little every day
                Ben: Now and then, when it's full

                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Just talk]
            Ana presses [Time alone]
              to Ana: Time alone. More of it and less of it can both have their place in a week.

                One way: An evening a week that belongs to one of you alone, in turns. That would be Wednesdays at 19:30, for 2 hours, in turns. [Try it for two weeks] [Another idea] [Just talk]
            """
        );

    [Fact]
    public Task Asking_along_says_nothing_of_ones_own() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [Ask Ben along]
              to Ana: I'm asking Ben whether they'd like to have a look. Nothing of yours is in that question.
              to Ben: Ana would like you both to have a look at a few questions about room and closeness, each alone at first. What you answer stays with you, and so does whether you do. [Have a look] [Not now]
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [Ask Ben along]
              to Ana: Ben was asked not long ago. Once in a week is plenty.
            Ben presses [Have a look]
              to Ben: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ana doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ana along] [Not now]
            Ben presses [Not now]
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            8 days pass
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [Ask Ben along]
              to Ana: I'm asking Ben whether they'd like to have a look. Nothing of yours is in that question.
              to Ben: Ana would like you both to have a look at a few questions about room and closeness, each alone at first. What you answer stays with you, and so does whether you do. [Have a look] [Not now]
            """
        );

    [Fact]
    public Task It_ends_with_the_couple() =>
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
            Ana: mornings, before anybody wants anything
              to Ana: A little every day (“mornings, before anybody wants anything”): noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ana presses [Talking, just the two of us]
              to Ana: Talking, just the two of us: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Kind words]
              to Ana: Kind words: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [Keep it for me]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Somebody just listens]
              to Ana: Somebody just listens: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Room first, then to talk]
              to Ana: Room first, then to talk: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day (“mornings, before anybody wants anything”), to share
                Time together: Talking, just the two of us, to share
                Feeling loved: Kind words
                Support: Somebody just listens, to share
                When it's tense: Room first, then to talk, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ben presses [Stay silent]
              to Ben: I stay silent. What you kept for yourself is still yours.
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day (“mornings, before anybody wants anything”)
                Time together: Talking, just the two of us
                Feeling loved: Kind words
                Support: Somebody just listens
                When it's tense: Room first, then to talk [Look at one again] [Forget all of it] [Fine]
            Ana and Carla are paired.
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day (“mornings, before anybody wants anything”)
                Time together: Talking, just the two of us
                Feeling loved: Kind words
                Support: Somebody just listens
                When it's tense: Room first, then to talk [Look at one again] [Ask Carla along] [Forget all of it] [Fine]
            """
        );
}
