using Bot.Tests.Support;

namespace Bot.Tests.Features.SharedPlaces;

public class SharedPlaceTests
{
    [Fact]
    public Task A_channel_becomes_theirs_when_both_agree_and_ends_with_one_word() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana in #us: /help
            Ana and Ben are paired.
            Ana in #us: /settings
              in #us (only Ana): This isn't your shared place yet. /here makes it one, once you have both said yes.
            Ana in #us: just chatting
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ben in #us: /here
              in #us (only Ben): This is your shared place already. /here off ends that.
            Ben in #us: /help here
              in #us (only Ben): /here: Make this channel your shared place, once you both agree

                /here
                /here off: Stop using this channel, at once
            Ana in #us: /settings name Anna
              in #us (only Ana): Anna it is.
            Cem in #us: /here
            Ben in #us: /here off
              in #us (only Ben): Done. I don't speak here any more.
              to Ana: “us” isn't your shared place any more. /here there would make it so again.
            Ben in #us: /here off
              in #us (only Ben): This isn't your shared place, so there is nothing to end.
            """
        );

    [Fact]
    public Task Leaving_ends_the_shared_place_and_a_new_couple_starts_without_one() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben in #us: /here
              in #us (only Ben): Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ana: /leave
              to Ana: Done. Nothing passes between you here any more. Shall I tell Ben, or stay silent? [Stay silent] [Tell Ben in one line]
            Ben in #us: /help
              in #us (only Ben): This isn't your shared place yet. /here makes it one, once you have both said yes.
            Ana in #us: /here
              in #us (only Ana): A shared place takes two: /pair, in private with me, invites the other one.
            """
        );

    [Fact]
    public Task A_suggestion_can_be_declined_and_an_old_yes_means_nothing() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [No, thanks]
              to Ben: Then it stays as it was.
              to Ana: The channel stays as it was, for now.
            Ana: /here
              to Ana: /here is for a channel that you two share. Say it there.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Not now]
              in #us (only Ana): Then it stays as it was.
            """
        );

    [Fact]
    public Task Asked_twice_left_half_way_and_over_a_restart_it_is_one_place() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            restart
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ben in #us: /help here
              in #us (only Ben): This isn't your shared place yet. /here makes it one, once you have both said yes.
            restart
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ben in #us: /here
              in #us (only Ben): This is your shared place already. /here off ends that.
            Ana in #us: /here off
              in #us (only Ana): Done. I don't speak here any more.
              to Ben: “us” isn't your shared place any more. /here there would make it so again.
            Ana in #us: /here off
              in #us (only Ana): This isn't your shared place, so there is nothing to end.
            """
        );

    [Fact]
    public Task A_closed_door_is_asked_when_it_opens() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 2h
              to Ben: Quiet until 16:00. [End it now]
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
            2 hours pass
              to Ben, silently: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            """
        );

    [Fact]
    public Task Somebody_on_their_own_has_no_shared_place() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /settings zone lisbon
              to Ana: Your clock is Lisbon now; it is 14:00 there.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana in #us: /here
              in #us (only Ana): A shared place takes two: /pair, in private with me, invites the other one.
            Ana in #us: /here off
              in #us (only Ana): This isn't your shared place, so there is nothing to end.
            """
        );
}
