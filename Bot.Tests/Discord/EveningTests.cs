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
            Ana: /quiet show
            Ana: /quiet now duration=2h
            Ben: /knock send
            Ben fills in: can you *please* pick up the parcel?
            Ben presses [Leave it at the door]
            Ben: /knock list
            2 hours pass
            Ana: /ritual add name=screens away | when=every day 20:00 | duration=30m | kind=we
            Ben presses [Yes, let's]
            Ana: /together duration=30m
            Ben presses [I'm in]
            30 minutes pass
            restart
            Ana: /settings show
            Ana: /settings zone
            Ben: /leave
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
              to Ben: Ana suggests the channel “us100” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ana: “us100” is your shared place now. Either of you can end that with /here off.
              to Ben, changed: Ana suggests the channel “us100” as your shared place. Whoever can read there could read what I say to you both; private things stay private. → Yes, ours
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
            Ana in #100: /settings show
              in #100 (only Ana): How things stand for you: Your clock: Lisbon Your name: Ana Closed door: Ben can't tell Urgent knocks: up to 3 a day may pass your closed door [Clock] [Name] [Show my closed door] [Knocks]
            Ben in #100: /knock send text=hello
              in #100 (only Ben): How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Carl in #100: /ritual list
              in #100 (only Carl): I don't speak in this channel. In private I'm there for you: /start, there, begins.
            Ben in #100: /here off
              in #100 (only Ben): Done. I don't speak here any more.
              to Ana: “us100” isn't your shared place any more. /here there would make it so again.
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
            Ana: /knock send text=first_word
              to Ana: How shall I knock? [Leave it at the door] [It's urgent] [Not now]
            Ana presses [Leave it at the door]
              to Ana, changed: How shall I knock? → Leave it at the door
              to Ana: It's at Ben's door. [Take it back]
            Ben unblocks
            Ben: /help
              to Ben: This is what you can ask me for:  /start: Begin, or go on where you left off /help: What I can do /pair: Invite the other person /join: Accept an invitation by its code /link: Use me from a second account of yours /leave: Leave the couple here, at once /host: Who runs me, and what they could reach /settings: Zone, name and how I behave towards you /quiet: Times when nothing reaches you /knock: Leave words at the other's door /ritual: What comes again: for you two, for you alone, or in turns /plan: Something that happens once: dinner, a trip, a day out /together: Screens away, time for you two. I don't measure any phone; I just keep quiet /back: End your space, quiet or time away early /here: Make this channel your shared place, once you both agree  /help and a name says more, like /help quiet.
              to Ben, silently: At your door since 14:00, from Ana: “first_word” [Okay] [Answer] [Quieter knocks]
            """
        );
}
