using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Thanks;

/// <summary>A thank-you, now or kept.</summary>
public sealed class ThanksTranscripts
{
    [Fact]
    public Task Given_now_it_goes_to_the_other() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /thanks the soup last night
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            Ana presses [Now]
              to Ana: It's on its way to Ben.
              to Ben: A thank-you from Ana: “the soup last night” [Good to hear]
            Ben presses [Good to hear]
            Ana: /thanks
              to Ana: What for? Small things are welcome. [Never mind] {text}
            Ana: the lift to the station
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            Ana presses [Now]
              to Ana: It's on its way to Ben.
              to Ben: A thank-you from Ana: “the lift to the station” [Good to hear]
            Ana: /thanks
              to Ana: What for? Small things are welcome. [Never mind] {text}
            Ana presses [Never mind]
              to Ana: Fine. It was a good thought.
            """
        );

    [Fact]
    public Task Kept_it_is_seen_by_nobody_else_and_given_when_one_likes() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /thanks the soup last night
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            Ana presses [Keep it for the check-in]
              to Ana: Kept until your check-in. /thanks has it, too.
            Ana: /thanks for laughing with me
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            Ana presses [Keep it for the check-in]
              to Ana: Kept until your check-in. /thanks has it, too.
            Ben: /thanks
              to Ben: What for? Small things are welcome. [Never mind] {text}
            restart
            3 days pass
            Ana: /thanks
              to Ana: Kept, and only you know:
                1. “the soup last night”
                2. “for laughing with me” [1: Give it now] [1: Let it go] [2: Give it now] [2: Let it go] [Another one]
            Ana presses [2: Give it now]
              to Ana: It's on its way to Ben.
              to Ben: Ana noticed: “for laughing with me”. Thank you. [Good to hear]
            Ana presses [1: Let it go]
              to Ana: Let go.
            Ana: /thanks
              to Ana: What for? Small things are welcome. [Never mind] {text}
            """
        );

    [Fact]
    public Task Alone_there_is_nobody_to_carry_it_to() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana: /thanks the soup
              to Ana: There is nobody else here to carry it to. Said out loud it works just as well.

                As we meet for the first time: Carla runs me and could reach what is stored here; /host says what exactly.
            Ana: /thanks
              to Ana: There is nobody else here to carry it to. Said out loud it works just as well.
            """
        );

    [Fact]
    public Task It_waits_at_a_closed_door() =>
        Transcript.Play(
            """
            It is 2026-11-23 22:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet now 9h
              to Ben: Quiet until tomorrow 07:00. [End it now]
            Ana: /thanks the soup last night
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            Ana presses [Now]
              to Ana: It's on its way to Ben.
            it is 2026-11-24 07:00
              to Ben, silently: From Ana, with thanks: “the soup last night” [Good to hear]
            """
        );

    [Fact]
    public Task Asked_in_the_channel_it_stays_between_the_two() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana in #us: /here
              in #us (only Ana): Shall this be your shared place? Whoever can read this channel could read what I say to you both here; what is private I only ever say to you alone. Ben is asked, too. [Ask Ben] [Not now]
            Ana presses [Ask Ben]
              in #us (only Ana): I've asked Ben. Until there is a yes, I stay quiet here.
              to Ben: Ana suggests the channel “us” as your shared place. Whoever can read there could read what I say to you both; private things stay private. [Yes, ours] [No, thanks]
            Ben presses [Yes, ours]
              to Ben: Then it's your shared place. Either of you can end that with /here off.
              to Ana: “us” is your shared place now. Either of you can end that with /here off.
            Ana in #us: /thanks the soup last night
              in #us (only Ana): Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            Ana presses [Now]
              in #us (only Ana): It's on its way to Ben.
              to Ben: A thank-you from Ana: “the soup last night” [Good to hear]
            """
        );

    [Fact]
    public Task What_was_kept_for_one_isnt_given_to_the_next() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /thanks the soup last night
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            Ana presses [Keep it for the check-in]
              to Ana: Kept until your check-in. /thanks has it, too.
            Ana: /thanks the sea
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ana presses [Now]
              to Ana: That button belongs to a moment that has passed, so nothing was changed. /help shows what is possible now.
            Ana: /thanks
              to Ana: There is nobody else here to carry it to. Said out loud it works just as well.
            Ana and Ben are paired.
            Ana: /thanks
              to Ana: What for? Small things are welcome. [Never mind] {text}
            Ana presses [Never mind]
              to Ana: Fine. It was a good thought.
            """
        );

    [Fact]
    public async Task Kindness_is_no_flood_and_a_day_later_there_is_room_again()
    {
        using var couple = new Couple(Worlds.Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/thanks kept");
        await couple.Press("Ana", "Keep it for the check-in");
        for (var i = 0; i < 20; i++)
        {
            await couple.Say("Ana", $"/thanks {i}");
            await couple.Press("Ana", "Now");
        }

        await couple.Say("Ana", "/thanks one more");
        await couple.Press("Ana", "Now");
        couple
            .All[^1]
            .Text.ShouldBe(
                "That's a lot of good words for one day. From tomorrow 08:00 on there is room for more; until then I can keep it."
            );
        await couple.Say("Ana", "/thanks");
        await couple.Press("Ana", "1: Give it now");
        couple.All[^1].Text.ShouldContain("so it stays kept");
        couple.All.Count(m => m.For("Ben")).ShouldBe(20);

        await couple.Pass(Duration.FromDays(1));
        await couple.Say("Ana", "/thanks");
        await couple.Press("Ana", "1: Give it now");
        couple.All.Count(m => m.For("Ben")).ShouldBe(21);
    }

    [Fact]
    public Task Whether_one_is_kept_changes_nothing_for_the_other() =>
        Worlds.ShouldBeTheSameFor(
            "Ben",
            _ => Task.CompletedTask,
            async couple =>
            {
                await couple.Say("Ana", "/thanks the soup");
                await couple.Press("Ana", "Keep it for the check-in");
                await couple.Say("Ana", "/thanks");
                await couple.Press("Ana", "1: Let it go");
            }
        );

    [Fact]
    public Task Left_half_way_twice_and_over_a_restart_it_goes_when_its_giver_taps() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /thanks
              to Ana: What for? Small things are welcome. [Never mind] {text}
            restart
            Ana: the soup
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            restart
            Ana: /thanks the soup
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            2 days pass
            Ana presses [Now]
              to Ana: It's on its way to Ben.
              to Ben: Ana wants you to have this: “the soup” [Good to hear]
            Ana: /thanks the soup
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            Ana presses [Keep it for the check-in]
              to Ana: Kept until your check-in. /thanks has it, too.
            Ana: /thanks the soup
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            Ana presses [Keep it for the check-in]
              to Ana: Kept until your check-in. /thanks has it, too.
            Ana: /thanks
              to Ana: Kept, and only you know:
                1. “the soup” [1: Give it now] [1: Let it go] [Another one]
            """
        );

    [Fact]
    public Task In_two_zones_it_waits_for_the_others_morning() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana is in Europe/Lisbon
            Ben is in America/New_York
            Ana and Ben are paired.
            Ben: /quiet 22:00-07:00
              to Ben: Quiet every day, 22:00 to 07:00. Next: today 22:00.
            it is 2026-11-24 09:00
            Ana: /thanks the call last night
              to Ana: Shall Ben have it now? [Now] [Keep it for the check-in] [Never mind]
            Ana presses [Now]
              to Ana: It's on its way to Ben.
            it is 2026-11-24 12:00
              to Ben, silently: From Ana, with thanks: “the call last night” [Good to hear]
            """
        );
}
