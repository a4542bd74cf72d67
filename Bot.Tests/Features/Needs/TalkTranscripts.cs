using Bot.Tests.Support;

namespace Bot.Tests.Features.Needs;

/// <summary>The talk with oneself: alone at first, left and picked up at will.</summary>
public sealed class TalkTranscripts
{
    [Fact]
    public Task A_talk_with_oneself_from_beginning_to_end() =>
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
            """
        );

    [Fact]
    public Task It_is_left_half_way_and_goes_on_after_a_restart() =>
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
            restart
            3 days pass
            Ana: /needs
              to Ana: Here is where you left it.

                Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            restart
            Ana: /needs
              to Ana: Here is where you left it.

                When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: A little every day [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            """
        );

    [Fact]
    public Task Somebody_on_their_own_has_it_too() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon.
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and you can stop and go on whenever you like.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly. [Begin] [Not now]
            Ana presses [Begin]
              to Ana: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ana: an hour a day, with the door closed
              to Ana: “an hour a day, with the door closed”: noted, for you alone. Words can go with it, if you like. [Go on] {text}
            Ana presses [Go on]
              to Ana: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: What lets you feel loved? [Kind words] [Being held] [A hand with things] [Full attention for a while] [Small surprises] [Leave it out] {text}
            Ana presses [Small surprises]
              to Ana: Small surprises: noted, for you alone. Words can go with it, if you like. [Go on] {text}
            Ana presses [Go on]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: When it's tense with someone close to you: what do you need first? [Closeness] [To talk about it soon] [Room first, then to talk] [Room until I come back] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: “an hour a day, with the door closed”
                Feeling loved: Small surprises [Look at one again] [Forget all of it] [Fine]
            Ana: /needs
              to Ana: For your eyes alone:
                Time alone: “an hour a day, with the door closed”
                Feeling loved: Small surprises [Look at one again] [Forget all of it] [Fine]
            """
        );

    [Fact]
    public Task An_answer_is_looked_at_changed_and_kept_again() =>
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
            Ana presses [Look at one again]
              to Ana: Which one? [Time alone] [Time together] [Feeling loved] [Support] [When it's tense] [Not now]
            Ana presses [Time alone]
              to Ana: Time alone, so far: A little every day. It's to be shared if you both open. [Keep it for me] [Another answer] [Leave it as it is]
            Ana presses [Keep it for me]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Look at one again]
              to Ana: Which one? [Time alone] [Time together] [Feeling loved] [Support] [When it's tense] [Not now]
            Ana presses [Time alone]
              to Ana: Time alone, so far: A little every day. It stays with you. [To share, if we both open] [Another answer] [Leave it as it is]
            Ana presses [To share, if we both open]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: A little every day, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
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
                Time alone: Not much of it, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Look at one again]
              to Ana: Which one? [Time alone] [Time together] [Feeling loved] [Support] [When it's tense] [Not now]
            Ana presses [Support]
              to Ana: When things are hard for you: what helps? [Somebody just listens] [Somebody thinks along] [Somebody takes something off me] [Some room to myself] [Leave it out] {text}
            Ana presses [Leave it out]
              to Ana: Thank you. That's all I ask.

                For your eyes alone:
                Time alone: Not much of it, to share [Open it together] [Look at one again] [Ask Ben along] [Forget all of it] [Fine]
            Ana presses [Forget all of it]
              to Ana: All of it is forgotten. What has been read together can't be unread.
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            """
        );

    [Fact]
    public Task Words_too_long_and_an_old_button_get_a_kind_answer() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [Begin]
              to Ana: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ana: long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words
              to Ana: Up to 300 characters fit here. A few words are plenty. {text}
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [A little every day]
              to Ana: A little every day: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana: short
              to Ana: A little every day (“short”): noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [Keep it for me]
              to Ana: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            """
        );

    [Fact]
    public Task In_the_channel_it_is_shown_to_its_speaker_alone() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /here
              to Ana: /here is for a channel that you two share. Say it there.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ana in #us: /needs
              in #us (only Ana): Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            """
        );

    [Fact]
    public Task Words_of_fear_lead_to_help_and_are_not_kept() =>
        Transcript.Play(
            """
            It is 2026-11-23 20:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [Begin]
              to Ana: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ana: I'm afraid of him
              to Ana: Nobody has to live in fear of someone they love. I'm a program; there are people who will listen without telling you what to do: in Portugal Linha de apoio a vítimas de violência doméstica, 800 202 148 (day and night, free), or 112 if someone is in danger now.

                Ben doesn't see this, and I don't keep it.
                If somebody else looks at this phone, you can delete these messages here. [More help] [I'm safe right now]
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            """
        );

    [Fact]
    public Task A_closed_door_keeps_nobody_from_talking_with_themself() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /quiet now 2h
              to Ana: Quiet until 16:00. [End it now]
            Ana: /needs
              to Ana: Five short questions to yourself, about room and closeness. What you answer stays with you, and Ben doesn't learn that you're here. What you both want to share can be laid side by side later, once you've both tapped. [Begin] [Ask Ben along] [Not now]
            Ana presses [Begin]
              to Ana: Time alone: what does you good? A tap, or your own words. [A little every day] [A longer stretch each week] [Now and then, when it's full] [Not much of it] [Leave it out] {text}
            Ana presses [A little every day]
              to Ana: A little every day: noted, for you alone so far. Words can go with it, if you like. [To share, if we both open] [Keep it for me] {text}
            Ana presses [Keep it for me]
              to Ana: Time together: when is it good for you? [Doing something] [Talking, just the two of us] [Side by side, each with our own] [Out and about, with others] [Leave it out] {text}
            2 hours pass
            """
        );
}
