using Bot.Tests.Support;

namespace Bot.Tests.Features.Needs;

/// <summary>Suggestions that cross, wait at a door, are read on two clocks, or end with the couple.</summary>
public sealed class BridgesOfTwo
{
    [Fact]
    public Task Two_who_suggest_the_same_have_said_yes() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [Begin]
              to Ana: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Closeness]
              to Ana: Closeness: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                When it's tense: Closeness, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ben: /needs
              to Ben: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ana doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ana along] [Not now]
            Ben presses [Begin]
              to Ben: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ben presses [Closeness]
              to Ben: Closeness: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ben presses [To share, if we both open]
              to Ben: Thank you. That's all I ask.

                For your eyes alone:
                When it's tense: Closeness, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ben presses [Open it together]
              to Ben: It opens once Ana has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ana may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ben presses [Yes, open it]
              to Ben: You've both opened this.

                When it's tense
                Ana: Closeness
                Ben: Closeness

                Time alone: not compared.
                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [When it's tense] [Just talk]
              to Ana: You've both opened this.

                When it's tense
                Ana: Closeness
                Ben: Closeness

                Time alone: not compared.
                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [When it's tense] [Just talk]
            Ben presses [When it's tense]
              to Ben: When it's tense. You both said the same here.

                One way: One week one of you sees to it that it happens, the next week the other. [Try it for two weeks] [Another idea] [Just talk]
            Ana presses [When it's tense]
              to Ana: When it's tense. You both said the same here.

                One way: One week one of you sees to it that it happens, the next week the other. [Try it for two weeks] [Another idea] [Just talk]
            Ben presses [Try it for two weeks]
              to Ben: I've asked Ana. It begins once you've both said yes. [Take it back]
              to Ana: Ben suggests something to try for two weeks. One week one of you sees to it that it happens, the next week the other. At the end I ask you both how it was. [Yes, let's try] [Another idea] [Not now]
            Ana presses [Try it for two weeks]
              to Ana: For two weeks, then. One week one of you sees to it that it happens, the next week the other. On Monday 7 December I ask you both how it was.
              to Ben: For two weeks, then. One week one of you sees to it that it happens, the next week the other. On Monday 7 December I ask you both how it was.
            15 days pass
              to Ana: Here the two weeks end. One week one of you sees to it that it happens, the next week the other. Was there something good in it? [Two more weeks] [Something else] [That was it]
              to Ben: Here the two weeks end. One week one of you sees to it that it happens, the next week the other. Was there something good in it? [Two more weeks] [Something else] [That was it]
            Ben presses [Two more weeks]
              to Ben: I've asked Ana. It begins once you've both said yes. [Take it back]
              to Ana: Ben suggests something to try for two weeks. One week one of you sees to it that it happens, the next week the other. At the end I ask you both how it was. [Yes, let's try] [Another idea] [Not now]
            Ana presses [Yes, let's try]
              to Ana: For two weeks, then. One week one of you sees to it that it happens, the next week the other. On Tuesday 22 December I ask you both how it was.
              to Ben: For two weeks, then. One week one of you sees to it that it happens, the next week the other. On Tuesday 22 December I ask you both how it was.
            """
        );

    [Fact]
    public Task Each_reads_it_on_their_own_clock() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon.
            Ben is in America/New_York.
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
                Ben: Not much of it

                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Just talk]
              to Ana: You've both opened this.

                Time alone
                Ana: A little every day
                Ben: Not much of it

                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Just talk]
            Ana presses [Time alone]
              to Ana: Time alone. More of it and less of it can both have their place in a week.

                One way: An evening a week that belongs to one of you alone, in turns. That would be Wednesdays at 19:30, for 2 hours, in turns. [Try it for two weeks] [Another idea] [Just talk]
            Ana presses [Another idea]
              to Ana: Time alone. More of it and less of it can both have their place in a week.

                One way: An evening of which the first half is each one's own and the second is for you both. That would be Wednesdays at 20:30, for an hour. [Try it for two weeks] [Another idea] [Just talk]
            Ana presses [Try it for two weeks]
              to Ana: I've asked Ben. It begins once you've both said yes. [Take it back]
              to Ben: Ana suggests something to try for two weeks. An evening of which the first half is each one's own and the second is for you both. That would be Wednesdays at 20:30, Lisbon time, for an hour. At the end I ask you both how it was. [Yes, let's try] [Another idea] [Not now]
            Ben presses [Yes, let's try]
              to Ben: For two weeks, then. An evening of which the first half is each one's own and the second is for you both. On Monday 7 December I ask you both how it was. [Another time]
              to Ana: For two weeks, then. An evening of which the first half is each one's own and the second is for you both. On Monday 7 December I ask you both how it was. [Another time]
            it is 2026-11-25 20:31
              to Ana: “The second half, together”: screens away, an hour just for you two? [We're in] [In 10 minutes] [Not tonight]
              to Ben: “The second half, together”: screens away, an hour just for you two? [We're in] [In 10 minutes] [Not today]
            it is 2026-12-02 23:59
              to Ana: “The second half, together”: screens away, an hour together? [We're in] [In 10 minutes] [Not tonight]
              to Ben: “The second half, together”: screens away, an hour together? [We're in] [In 10 minutes] [Not today]
            it is 2026-12-07 18:01
              to Ana: Here the two weeks end. An evening of which the first half is each one's own and the second is for you both. Was there something good in it? [Let's keep it] [Two more weeks] [Something else] [That was it]
            it is 2026-12-07 23:01
              to Ben: Here the two weeks end. An evening of which the first half is each one's own and the second is for you both. Was there something good in it? [Let's keep it] [Two more weeks] [Something else] [That was it]
            """
        );

    [Fact]
    public Task A_suggestion_waits_at_a_closed_door_and_fades() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [Begin]
              to Ana: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Some room to myself]
              to Ana: Some room to myself: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Support: Some room to myself, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ben: /needs
              to Ben: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ana doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ana along] [Not now]
            Ben presses [Begin]
              to Ben: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ben presses [Somebody thinks along]
              to Ben: Somebody thinks along: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ben presses [To share, if we both open]
              to Ben: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: Thank you. That's all I ask.

                For your eyes alone:
                Support: Somebody thinks along, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ben presses [Open it together]
              to Ben: It opens once Ana has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ana may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ben presses [Yes, open it]
              to Ben: You've both opened this.

                Support
                Ana: Some room to myself
                Ben: Somebody thinks along

                Time alone: not compared.
                Time together: not compared.
                Feeling loved: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Support] [Just talk]
              to Ana: You've both opened this.

                Support
                Ana: Some room to myself
                Ben: Somebody thinks along

                Time alone: not compared.
                Time together: not compared.
                Feeling loved: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Support] [Just talk]
            Ana: /quiet now 20h
              to Ana: Quiet until tomorrow 16:00. [End it now]
            Ben presses [Support]
              to Ben: Support. Closeness first or room first: there is time for both, one after the other.

                One way: One time it's closeness first and room after, the next time the other way round. [Try it for two weeks] [Another idea] [Just talk]
            Ben presses [Try it for two weeks]
              to Ben: I've asked Ana. It begins once you've both said yes. [Take it back]
            restart
            20 hours pass
              to Ana, silently: Ben suggests something to try for two weeks. One time it's closeness first and room after, the next time the other way round. At the end I ask you both how it was. [Yes, let's try] [Another idea] [Not now]
            15 days pass
            Ana presses [Yes, let's try]
              to Ana: That isn't open any more, so nothing was changed.
            """
        );
}
