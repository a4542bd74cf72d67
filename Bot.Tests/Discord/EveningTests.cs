using Bot.Tests.Support.Discord;

namespace Bot.Tests.Discord;

/// <summary>A couple's life on Discord, request by request as Discord wants them.</summary>
public sealed class EveningTests
{
    [DiscordSpecFact]
    public Task Two_find_together() =>
        DiscordTranscript.PlayAsync(
            """
            It is 2026-11-23 14:00.
            Ana: hello
              to Ana: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? [Ana] [Another name]
            Ana presses [Ana]
              to Ana, changed: Hello. I'm Two Trees: I help two people keep room to breathe and room to bond, and I work for one, too. Carla runs me and could reach what is stored here; /host says what exactly. What shall I call you? → Ana
              to Ana: Which clock do you live by? Write a city or country, or choose where. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ana: /settings zone place=lisbon
              to Ana: Your clock is Lisbon now; it is 14:00 there.
            Ben: /join
              a form for Ben: Accept an invitation by its code
            Ben fills in: not a code
              to Ben: That code doesn't open anything, or doesn't any more. Codes work once and for a short while; a fresh one comes from /pair on the other side.  As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /pair
              to Ana: Pass this on to the one you mean; they write /join and the code to me. It works once, for 15 minutes: CODE1 Or this, which works once within 24 hours: /start CODE2
            Ben: /join code=CODE1
              to Ben: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone. [Join] [Not me]
            Ben presses [Join]
              to Ana: Someone who goes by Ben has used your code. Is that who you meant? [Yes, that's Ben] [No]
              to Ben, changed: Ana invites you to share this companion. You would share what you both accept: rituals, time together, knocks at each other's door. Your quiet hours, settings and whatever you keep stay yours alone. → Join
              to Ben: I've asked Ana to confirm that it's you. Until then nothing is shared.
            Ana presses [Yes, that's Ben]
              to Ana, changed: Someone who goes by Ben has used your code. Is that who you meant? → Yes, that's Ben
              to Ana: You and Ben are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
              to Ben: You and Ana are together here now. Perhaps begin with a ritual: /ritual templates, or /together 30m for half an hour without screens.
            """
        );

    [DiscordSpecFact]
    public Task An_evening_with_quiet_hours_a_knock_and_screens_away() =>
        DiscordTranscript.PlayAsync(
            """
            It is 2026-11-23 14:00.
            Ana and Ben are paired.
            Ana: /quiet set when=22:00-07:00 weekdays
              to Ana: Quiet weekdays, 22:00 to 07:00. Next: today 22:00.
            Ana: /quiet show
              to Ana: Not quiet now. Next: 22:00.  1. weekdays, 22:00 to 07:00 [Quiet now, 2 hours] [Clear quiet hours]
            Ana: /quiet now duration=2h
              to Ana: Quiet until 16:00. [End it now]
            Ben: /knock send
              a form for Ben: Leave words at the other's door
            Ben fills in: can you *please* pick up the parcel?
              to Ben: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ben presses [Leave it at the door]
              to Ben, changed: How shall I knock? → Leave it at the door
              to Ben: It's at Ana's door. [Take it back]
            Ben: /knock list
              to Ben: Your knocks of the last 24 hours:  1. 14:00: “can you *please* pick up the parcel?”  /knock recall and a number takes one back.
            2 hours pass
              to Ana, silently: At your door since 14:00, from Ben: “can you *please* pick up the parcel?” [Okay] [Answer] [Quieter knocks]
            Ana: /ritual add name=screens away | when=every day 20:00 | duration=30m | kind=we
              to Ana: I've asked Ben about “screens away”: every day at 20:00, for 30 minutes. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “screens away”, every day at 20:00, for 30 minutes. Next: 20:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ana: Ben says yes to “screens away”: every day at 20:00, for 30 minutes. Next: 20:00.
              to Ben, changed: Ana suggests a ritual: “screens away”, every day at 20:00, for 30 minutes. Next: 20:00. → Yes, let's
              to Ben: “screens away” it is: every day at 20:00, for 30 minutes. Next: 20:00.
            Ana: /together duration=30m
              to Ana: I've asked Ben, and you're in. I'll say when it begins; if it doesn't work out now, there'll be another time. [Never mind]
              to Ben: Ana asks: screens away, 30 minutes together, now? [I'm in] [In 10 minutes] [Not tonight]
            Ben presses [I'm in]
              to Ana: See you at 16:30. I'm quiet until then.
              to Ben, changed: Ana asks: screens away, 30 minutes together, now? → I'm in
              to Ben: See you at 16:30. I'm quiet until then.
            30 minutes pass
              to Ana: Welcome back. Nothing here ran off. [Good] [So-so] [Skip]
              to Ben: Welcome back. Nothing here ran off. [Good] [So-so] [Skip]
            restart
            Ana: /settings zone
              to Ana: Which clock do you live by? Write a city or country, or choose where. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            """
        );

    [DiscordSpecFact]
    public Task A_channel_becomes_theirs_and_private_things_stay_hidden_there() =>
        DiscordTranscript.PlayAsync(
            """
            It is 2026-11-23 14:00.
            Ana and Ben are paired.
            Ana in #100: /ritual list
              in #100 (only Ana): This isn't your shared place yet. /here makes it one, once you have both said yes.
            Ana in #100: /here on
              in #100 (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana in #100 presses [Ask Ben]
              in #100 (only Ana), changed: Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. → Ask Ben
              in #100 (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
              to Ben, changed: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. → Yes, ours
              to Ben: Then it's your shared place. Either of you can end that with /here off.
            Ana: /ritual add name=screens away | when=every day 20:00 | duration=30m | kind=we
              to Ana: I've asked Ben about “screens away”: every day at 20:00, for 30 minutes. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “screens away”, every day at 20:00, for 30 minutes. Next: 20:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ana: Ben says yes to “screens away”: every day at 20:00, for 30 minutes. Next: 20:00.
              to Ben, changed: Ana suggests a ritual: “screens away”, every day at 20:00, for 30 minutes. Next: 20:00. → Yes, let's
              to Ben: “screens away” it is: every day at 20:00, for 30 minutes. Next: 20:00.
            Ana in #100: /ritual list
              in #100, silently: What comes again: 1. “screens away”: every day at 20:00, for 30 minutes; next: 20:00
            Ana in #100: /settings zone
              in #100 (only Ana): Which clock do you live by? Write a city or country, or choose where. [Europe] [Americas] [Africa] [Asia] [Australia and Pacific]
            Ben in #100: /knock send
              a form for Ben: Leave words at the other's door
            Ben in #100 fills in: hello
              in #100 (only Ben): How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Carl in #100: /ritual list
              in #100 (only Carl): I don't speak in this channel. In private I'm there for you: /start, there, begins.
            Ben in #100: /here off
              in #100 (only Ben): Done. I don't speak here any more.
              to Ana: “us” isn't your shared place any more. /here there would make it so again.
            Ana in #100: /ritual list
              in #100 (only Ana): This isn't your shared place yet. /here makes it one, once you have both said yes.
            """
        );

    [DiscordSpecFact]
    public Task Somebody_who_blocks_the_bot_finds_everything_at_the_door_later() =>
        DiscordTranscript.PlayAsync(
            """
            It is 2026-11-23 14:00.
            Ana and Ben are paired.
            Ben blocks
            Ana: /knock send
              a form for Ana: Leave words at the other's door
            Ana fills in: first_word
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana, changed: How shall I knock? → Leave it at the door
              to Ana: It's at Ben's door. [Take it back]
            Ben unblocks
            Ben: /host
              to Ben: Carla runs this companion; you can reach them at carla@example.org.  Everything is stored encrypted, with a key of your own. But the keys are on the same machine: someone with full access to it, and the will, could open what is stored, and could watch what comes in from now on. It might be the person you live with, so share here only what you would be fine with them reaching.
              to Ben, silently: At your door since 14:00, from Ana: “first_word” [Okay] [Answer] [Quieter knocks]
            """
        );
}
