using Bot.Tests.Support;

namespace Bot.Tests.Features.Needs;

/// <summary>A bridge is tried by both for two weeks, or by nobody.</summary>
public sealed class BridgeTranscripts
{
    [Fact]
    public Task A_bridge_with_a_ritual_is_tried_for_two_weeks_and_then_asked_about() =>
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
            Ana presses [Talking, just the two of us]
              to Ana: Talking, just the two of us: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day, to share
                Time together: Talking, just the two of us, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
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
            Ben presses [Leave it out]
              to Ben: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A longer stretch each week, to share
                Time together: Doing something, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
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
                Ben: A longer stretch each week

                Time together
                Ana: Talking, just the two of us
                Ben: Doing something

                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Time together] [Just talk]
              to Ana: You've both opened this.

                Time alone
                Ana: A little every day
                Ben: A longer stretch each week

                Time together
                Ana: Talking, just the two of us
                Ben: Doing something

                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time alone] [Time together] [Just talk]
            Ben presses [Time together]
              to Ben: Time together. Two ways, and each can have its moment.

                One way: One time one of you picks what you do, the next time the other. That would be Saturdays at 16:00, for an hour and 30 minutes. [Try it for two weeks] [Another idea] [Just talk]
            Ben presses [Another idea]
              to Ben: Time together. Two ways, and each can have its moment.

                One way: An evening that is half one way and half the other. That would be Wednesdays at 20:00, for an hour. [Try it for two weeks] [Another idea] [Just talk]
            Ben presses [Try it for two weeks]
              to Ben: I've asked Ana. It begins once you've both said yes. [Take it back]
              to Ana: Ben suggests something to try for two weeks. An evening that is half one way and half the other. That would be Wednesdays at 20:00, for an hour. At the end I ask you both how it was. [Yes, let's try] [Another idea] [Not now]
            Ana presses [Yes, let's try]
              to Ana: For two weeks, then. An evening that is half one way and half the other. On Monday 7 December I ask you both how it was. [Another time]
              to Ben: For two weeks, then. An evening that is half one way and half the other. On Monday 7 December I ask you both how it was. [Another time]
            Ana: /ritual list
              to Ana: What comes again:
                1. “Half and half”: Wednesdays at 20:00 (until Sunday 6 December), for an hour; next: Wednesday 20:00 [Ideas]
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day, to share
                Time together: Talking, just the two of us, to share

                An evening that is half one way and half the other. You two are trying that until Monday 7 December. [Open it together] [End the try] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            it is 2026-12-07 17:59
              to Ana: “Half and half”: screens away, an hour just for you two? [We're in] [In 10 minutes] [Not tonight]
              to Ben: “Half and half”: screens away, an hour just for you two? [We're in] [In 10 minutes] [Not tonight]
              to Ana: “Half and half”: screens away, an hour together? [We're in] [In 10 minutes] [Not tonight]
              to Ben: “Half and half”: screens away, an hour together? [We're in] [In 10 minutes] [Not tonight]
            2 minutes pass
              to Ana: Here the two weeks end. An evening that is half one way and half the other. Was there something good in it? [Let's keep it] [Two more weeks] [Something else] [That was it]
              to Ben: Here the two weeks end. An evening that is half one way and half the other. Was there something good in it? [Let's keep it] [Two more weeks] [Something else] [That was it]
            Ana presses [Let's keep it]
              to Ana: I've asked Ben about “Half and half”: Wednesdays at 20:00, for an hour. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “Half and half”, Wednesdays at 20:00, for an hour. Next: Wednesday 20:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “Half and half” it is: Wednesdays at 20:00, for an hour. Next: Wednesday 20:00.
              to Ana: Ben says yes to “Half and half”: Wednesdays at 20:00, for an hour. Next: Wednesday 20:00.
            Ben presses [That was it]
            3 days pass
              to Ana: “Half and half” now, screens away, an hour together? [We're in] [In 10 minutes] [Not tonight]
              to Ben: “Half and half” now, screens away, an hour together? [We're in] [In 10 minutes] [Not tonight]
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day, to share
                Time together: Talking, just the two of us, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            """
        );

    [Fact]
    public Task A_bridge_without_a_time_is_declined_suggested_anew_and_ended_early() =>
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
            Ben presses [Room until I come back]
              to Ben: Room until I come back: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ben presses [To share, if we both open]
              to Ben: Thank you. That's all I ask.

                For your eyes alone:
                When it's tense: Room until I come back, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
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
                Ben: Room until I come back

                Time alone: not compared.
                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [When it's tense] [Just talk]
              to Ana: You've both opened this.

                When it's tense
                Ana: Closeness
                Ben: Room until I come back

                Time alone: not compared.
                Time together: not compared.
                Feeling loved: not compared.
                Support: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [When it's tense] [Just talk]
            Ben presses [When it's tense]
              to Ben: When it's tense. Closeness first or room first: there is time for both, one after the other.

                One way: One time it's closeness first and room after, the next time the other way round. [Try it for two weeks] [Another idea] [Just talk]
            Ben presses [Try it for two weeks]
              to Ben: I've asked Ana. It begins once you've both said yes. [Take it back]
              to Ana: Ben suggests something to try for two weeks. One time it's closeness first and room after, the next time the other way round. At the end I ask you both how it was. [Yes, let's try] [Another idea] [Not now]
            Ana presses [Not now]
              to Ana: Fine. Nothing begins.
              to Ben: Not for now, then. There are other ways, and other weeks.
            Ana presses [When it's tense]
              to Ana: When it's tense. Closeness first or room first: there is time for both, one after the other.

                One way: One time it's closeness first and room after, the next time the other way round. [Try it for two weeks] [Another idea] [Just talk]
            Ana presses [Another idea]
              to Ana: When it's tense. Closeness first or room first: there is time for both, one after the other.

                One way: Twenty minutes of room with a time to be back, then ten minutes close. [Try it for two weeks] [Another idea] [Just talk]
            Ana presses [Try it for two weeks]
              to Ana: I've asked Ben. It begins once you've both said yes. [Take it back]
              to Ben: Ana suggests something to try for two weeks. Twenty minutes of room with a time to be back, then ten minutes close. At the end I ask you both how it was. [Yes, let's try] [Another idea] [Not now]
            Ben presses [Another idea]
              to Ben: When it's tense. Closeness first or room first: there is time for both, one after the other.

                One way: One word for “come close” and one for “some room, please”. Both count at once. [Try it for two weeks] [Another idea] [Just talk]
            Ben presses [Try it for two weeks]
              to Ben: I've asked Ana. It begins once you've both said yes. [Take it back]
              to Ana: Ben suggests something to try for two weeks. One word for “come close” and one for “some room, please”. Both count at once. At the end I ask you both how it was. [Yes, let's try] [Another idea] [Not now]
            Ana presses [Take it back]
              to Ana: That isn't open any more, so nothing was changed.
            Ana presses [Yes, let's try]
              to Ana: For two weeks, then. One word for “come close” and one for “some room, please”. Both count at once. On Monday 7 December I ask you both how it was.
              to Ben: For two weeks, then. One word for “come close” and one for “some room, please”. Both count at once. On Monday 7 December I ask you both how it was.
            Ana: /needs
              to Ana: For your eyes alone:
                When it's tense: Closeness, to share

                One word for “come close” and one for “some room, please”. Both count at once. You two are trying that until Monday 7 December. [Open it together] [End the try] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ben: /needs
              to Ben: For your eyes alone:
                When it's tense: Room until I come back, to share

                One word for “come close” and one for “some room, please”. Both count at once. You two are trying that until Monday 7 December. [Open it together] [End the try] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ana presses [End the try]
              to Ana: One word for “come close” and one for “some room, please”. Both count at once. That one is let go now.
              to Ben: One word for “come close” and one for “some room, please”. Both count at once. That one is let go now.
            Ben presses [End the try]
              to Ben: That isn't open any more, so nothing was changed.
            15 days pass
            """
        );

    [Fact]
    public Task What_is_tried_ends_with_the_couple() =>
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
            Ana presses [Doing something]
              to Ana: Doing something: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [To share, if we both open]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time together: Doing something, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ben: /needs
              to Ben: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ana doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ana along] [Not now]
            Ben presses [Begin]
              to Ben: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ben presses [Out and about, with others]
              to Ben: Out and about, with others: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ben presses [To share, if we both open]
              to Ben: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ben presses [Leave it out]
              to Ben: Thank you. That's all I ask.

                For your eyes alone:
                Time together: Out and about, with others, to share [Open it together] [Look at one again] [Ask Ana along] [Forget all of it] [Fine]
            Ana presses [Open it together]
              to Ana: It opens once Ben has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ben may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ana presses [Yes, open it]
              to Ana: Noted. It opens once you've both tapped. Until then I don't tell Ben about you, or you about Ben. [Take the tap back] [Fine]
            Ben presses [Open it together]
              to Ben: It opens once Ana has tapped, too: then you both read what you both share. What only one of you shares says “not compared”, just like what nobody answered; Ana may guess all the same. Until then nobody is told of your tap, and after two weeks it fades. [Yes, open it] [Not now]
            Ben presses [Yes, open it]
              to Ben: You've both opened this.

                Time together
                Ana: Doing something
                Ben: Out and about, with others

                Time alone: not compared.
                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time together] [Just talk]
              to Ana: You've both opened this.

                Time together
                Ana: Doing something
                Ben: Out and about, with others

                Time alone: not compared.
                Feeling loved: not compared.
                Support: not compared.
                When it's tense: not compared.

                Alike or different, neither is wrong. A tap shows ways that hold both. [Time together] [Just talk]
            Ben presses [Time together]
              to Ben: Time together. Two ways, and each can have its moment.

                One way: One time one of you picks what you do, the next time the other. That would be Saturdays at 16:00, for an hour and 30 minutes. [Try it for two weeks] [Another idea] [Just talk]
            Ben presses [Try it for two weeks]
              to Ben: I've asked Ana. It begins once you've both said yes. [Take it back]
              to Ana: Ben suggests something to try for two weeks. One time one of you picks what you do, the next time the other. That would be Saturdays at 16:00, for an hour and 30 minutes. At the end I ask you both how it was. [Yes, let's try] [Another idea] [Not now]
            Ana presses [Yes, let's try]
              to Ana: For two weeks, then. One time one of you picks what you do, the next time the other. On Monday 7 December I ask you both how it was. [Another time]
              to Ben: For two weeks, then. One time one of you picks what you do, the next time the other. On Monday 7 December I ask you both how it was. [Another time]
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ana presses [Stay silent]
              to Ana: I stay silent. What you kept for yourself is still yours.
            20 days pass
            """
        );
}
