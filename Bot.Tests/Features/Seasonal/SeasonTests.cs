using Bot.Tests.Support;

namespace Bot.Tests.Features.Seasonal;

public sealed class SeasonTests
{
    [Fact]
    public Task A_season_thins_rituals_out_and_ends_by_itself() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "walk" every day 18:00
              to Ana: I've asked Ben about “walk”: every day at 18:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “walk”, every day at 18:00. Next: 18:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “walk” it is: every day at 18:00. Next: 18:00.
              to Ana: Ben says yes to “walk”: every day at 18:00. Next: 18:00.
            Ana: /ritual add "screens away" every day 20:00 for 30m
              to Ana: I've asked Ben about “screens away”: every day at 20:00, for 30 minutes. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “screens away”, every day at 20:00, for 30 minutes. Next: 20:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “screens away” it is: every day at 20:00, for 30 minutes. Next: 20:00.
              to Ana: Ben says yes to “screens away”: every day at 20:00, for 30 minutes. Next: 20:00.
            Ana: /season exams until 2026-11-26
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is. [Take it back]
              to Ben: Ana suggests a season of less: exams, until Thursday. Your rituals come every other time and last 20 minutes at most, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            it is 2026-11-23 18:30
              to Ana: Time for “walk”. Slowly is fine.
              to Ben: Time for “walk”. Slowly is fine.
            Ben presses [Yes, let's]
              to Ben: The season: exams, until Thursday. Your rituals come every other time and last 20 minutes at most, and I speak up less.
              to Ana: The season: exams, until Thursday. Your rituals come every other time and last 20 minutes at most, and I speak up less.
            Ben: /ritual list
              to Ben: What comes again:
                1. “walk”: every day at 18:00; next: Wednesday 18:00
                2. “screens away”: every day at 20:00, for 30 minutes; next: 20:00 [Ideas]
            it is 2026-11-24 21:00
              to Ana: “screens away” now, screens away, 20 minutes together? [We're in] [In 10 minutes] [Not tonight]
              to Ben: “screens away” now, screens away, 20 minutes together? [We're in] [In 10 minutes] [Not tonight]
            restart
            it is 2026-11-25 21:00
              to Ana: This could be the moment for “walk”.
              to Ben: This could be the moment for “walk”.
              to Ana: “screens away”: screens away, 20 minutes just for you two? [We're in] [In 10 minutes] [Not tonight]
              to Ben: “screens away”: screens away, 20 minutes just for you two? [We're in] [In 10 minutes] [Not tonight]
            it is 2026-11-26 09:00
              to Ana: From today on it's all as before; the season (exams) is over. [Good] [Two more weeks]
              to Ben: From today on it's all as before; the season (exams) is over. [Good] [Two more weeks]
            it is 2026-11-26 21:00
              to Ana: “walk” could begin now.
              to Ben: “walk” could begin now.
              to Ana: It's time for “screens away”. Screens away, 30 minutes together? [We're in] [In 10 minutes] [Not tonight]
              to Ben: It's time for “screens away”. Screens away, 30 minutes together? [We're in] [In 10 minutes] [Not tonight]
            """
        );

    [Fact]
    public Task In_a_rest_rituals_of_two_rest_and_ones_own_time_stays() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /ritual add "coffee" every day 16:00
              to Ana: I've asked Ben about “coffee”: every day at 16:00. It begins once you've both said yes. [Another time] [Take it back]
              to Ben: Ana suggests a ritual: “coffee”, every day at 16:00. Next: 16:00. [Yes, let's] [Another time] [No, thanks]
            Ben presses [Yes, let's]
              to Ben: “coffee” it is: every day at 16:00. Next: 16:00.
              to Ana: Ben says yes to “coffee”: every day at 16:00. Next: 16:00.
            Ana: /ritual add "reading" every day 17:00 for 15m kind me
              to Ana: “reading” is yours: every day at 17:00, for 15 minutes. Next: 17:00. I keep that time quiet for you, and nobody else is told. [Another time] [Let it go]
            Ben: /season
              to Ben: There are times when less is enough. What is it like for you two now? [Exams] [A baby] [Travel] [Just rest] [Not now]
            Ben presses [Just rest]
              to Ben: I've asked Ana. Until you've both said yes, everything stays as it is. [Take it back]
              to Ana: Ben suggests a season of less: rest, until Monday 30 November. Your rituals rest, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            Ana presses [Yes, let's]
              to Ana: The season: rest, until Monday 30 November. Your rituals rest, and I speak up less.
              to Ben: The season: rest, until Monday 30 November. Your rituals rest, and I speak up less.
            Ana: /ritual list
              to Ana: What comes again:
                1. “coffee”: every day at 16:00; rests, back from Monday 30 November on
                2. “reading”: every day at 17:00, for 15 minutes; next: 17:00 [Ideas]
            it is 2026-11-24 18:00
              to Ana: “reading” begins, and the door is closed until 17:15.
              to Ana: “reading”: yours until 17:15. I keep it quiet.
            Ana: /season
              to Ana: The season: rest, until Monday. Your rituals rest, and I speak up less. [As usual again]
            Ana presses [As usual again]
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is. [Take it back]
              to Ben: Ana suggests that the season ends now, and everything is as usual again. [Yes, let's] [Not now]
            it is 2026-11-25 18:00
              to Ana: “reading” is here, until 17:15. What can wait, waits.
            Ben: /season off
              to Ben: Everything is as usual.
              to Ana: Everything is as usual.
            it is 2026-11-26 16:30
              to Ana: “coffee” could begin now.
              to Ben: “coffee” could begin now.
            """
        );

    [Fact]
    public Task Nothing_changes_without_both() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /season travel
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is. [Take it back]
              to Ben: Ana suggests a season of less: travel, until Monday 7 December. Your rituals rest, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            Ana: /season travel
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is.
            Ben: /season
              to Ben: Ana suggests a season of less: travel, until Monday 7 December. Your rituals rest, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            Ben presses [Not now]
              to Ben: Then it stays as it is.
              to Ana: Then it stays as it is.
            Ana: /season baby
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is. [Take it back]
              to Ben: Ana suggests a season of less: a baby, until Monday 15 February 2027. Your rituals come every other time and last 10 minutes at most, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            Ana presses [Take it back]
              to Ana: Taken back. Nothing was changed.
            Ben presses [Yes, let's]
              to Ben: That isn't open any more, so nothing was changed. /season shows how it stands.
            Ana: /season rest
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is. [Take it back]
              to Ben: Ana suggests a season of less: rest, until Monday 30 November. Your rituals rest, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            Ben: /season rest
              to Ben: The season: rest, until Monday 30 November. Your rituals rest, and I speak up less.
              to Ana: The season: rest, until Monday 30 November. Your rituals rest, and I speak up less.
            Ana: /season rest
              to Ana: The season: rest, until Monday 30 November. Your rituals rest, and I speak up less.
            Ana: /season off
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is. [Take it back]
              to Ben: Ana suggests that the season ends now, and everything is as usual again. [Yes, let's] [Not now]
            Ben presses [Not now]
              to Ben: Then it stays as it is.
              to Ana: Then it stays as it is.
            Ana: /season winter
              to Ana: “winter” isn't one of exams, baby, travel, rest.
                For example: /season exams until 20 december
            Ana: /season exams until 2028-01-01
              to Ana: A season lasts from tomorrow on, up to half a year. Nothing was changed.
            """
        );

    [Fact]
    public Task Alone_it_points_to_less_and_a_quiet_partner_is_asked_in_the_morning() =>
        Transcript.Play(
            """
            It is 2026-11-23 23:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ben: /quiet 22:00-07:00
              to Ben: Quiet every day, 22:00 to 07:00. It has begun, until tomorrow 07:00.
            Ana: /season exams
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is. [Take it back]
            it is 2026-11-24 07:00
              to Ben, silently: Ana suggests a season of less: exams, until Monday 21 December. Your rituals come every other time and last 20 minutes at most, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            Ben presses [Yes, let's]
              to Ben: The season: exams, until Monday 21 December. Your rituals come every other time and last 20 minutes at most, and I speak up less.
              to Ana: The season: exams, until Monday 21 December. Your rituals come every other time and last 20 minutes at most, and I speak up less.
            Ben: /leave
              to Ben: Done. Nothing passes between you here any more. Shall I tell Ana, or stay silent? [Stay silent] [Tell Ana in one line]
            Ben presses [Stay silent]
              to Ben: I stay silent. What you kept for yourself is still yours.
            Ana: /season
              to Ana: A season is for two: it eases what you share. For yourself alone, /less says it. [Less from you] [Invite someone]
            Ana: /season off
              to Ana: A season is for two: it eases what you share. For yourself alone, /less says it. [Less from you] [Invite someone]
            """
        );

    [Fact]
    public Task In_two_zones_it_ends_on_the_clock_of_whoever_suggested_it() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ben is in Asia/Tokyo.
            Ana and Ben are paired.
            Ana: /season rest until 2026-11-25
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is. [Take it back]
              to Ben: Ana suggests a season of less: rest, until Wednesday. Your rituals rest, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            Ben presses [Yes, let's]
              to Ben: The season: rest, until Wednesday. Your rituals rest, and I speak up less.
              to Ana: The season: rest, until Wednesday. Your rituals rest, and I speak up less.
            it is 2026-11-24 23:59
            1 minute passes
            9 hours pass
              to Ana: The season is over (rest): from today on everything is as before. [Good] [Two more weeks]
              to Ben: The season is over (rest): from today on everything is as before. [Good] [Two more weeks]
            Ben presses [Two more weeks]
              to Ben: I've asked Ana. Until you've both said yes, everything stays as it is. [Take it back]
              to Ana: Ben suggests a season of less: rest, until Wednesday 9 December. Your rituals rest, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            """
        );

    [Fact]
    public Task Suggested_twice_it_is_one_and_an_open_one_lapses() =>
        Transcript.Play(
            """
            It is 2026-11-23 14:00 in Europe/Lisbon.
            Ana and Ben are paired.
            Ana: /season rest
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is. [Take it back]
              to Ben: Ana suggests a season of less: rest, until Monday 30 November. Your rituals rest, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            Ana: /season rest
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is.
            restart
            Ben: /season
              to Ben: Ana suggests a season of less: rest, until Monday 30 November. Your rituals rest, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            15 days pass
            Ben presses [Yes, let's]
              to Ben: That isn't open any more, so nothing was changed. /season shows how it stands.
            Ana: /season rest
              to Ana: I've asked Ben. Until you've both said yes, everything stays as it is. [Take it back]
              to Ben: Ana suggests a season of less: rest, until Tuesday 15 December. Your rituals rest, and I speak up less. After that it's all as before. [Yes, let's] [Not now]
            Ben presses [Yes, let's]
              to Ben: The season: rest, until Tuesday 15 December. Your rituals rest, and I speak up less.
              to Ana: The season: rest, until Tuesday 15 December. Your rituals rest, and I speak up less.
            Ana: /season rest
              to Ana: The season: rest, until Tuesday 15 December. Your rituals rest, and I speak up less.
            Ben: /season off
              to Ben: I've asked Ana. Until you've both said yes, everything stays as it is. [Take it back]
              to Ana: Ben suggests that the season ends now, and everything is as usual again. [Yes, let's] [Not now]
            restart
            Ana: /season off
              to Ana: Everything is as usual.
              to Ben: Everything is as usual.
            """
        );
}
