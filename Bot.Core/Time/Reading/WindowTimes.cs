using NodaTime;

namespace Bot.Core.Time;

/// <summary>Decides which starts and ends the two times of a window may mean.</summary>
internal static class WindowTimes
{
    private const int PlausibleMinutes = 16 * 60;
    private const int MostOptions = 3;

    /// <summary>
    /// One pair when it is clear; otherwise up to three, the shortest first. A time that only a 24-hour clock shows makes
    /// the other one 24-hour too (<c>22-7</c>); am or pm on one side says nothing about the other (<c>10-11pm</c>).
    /// Windows of more than 16 hours are offered only when hardly anything else is left.
    /// </summary>
    public static IReadOnlyList<(LocalTime From, LocalTime To)> Of(ClockTime from, ClockTime to, DayPart? part)
    {
        var starts = part is null ? Meanings(from, to) : from.Meanings(part);
        var ends = Meanings(to, from);
        if (
            part is DayPart.Morning or DayPart.Afternoon or DayPart.Evening
            && to.Meanings(part) is [var end]
            && end > starts[0]
        )
        {
            ends = [end];
        }

        var all = starts.SelectMany(_ => ends, (start, stop) => (From: start, To: stop)).OrderBy(Length).ToList();
        var plausible = all.Where(pair => Length(pair) <= PlausibleMinutes).ToList();
        return [.. (plausible.Count > 1 ? plausible : all).Take(MostOptions)];
    }

    private static IReadOnlyList<LocalTime> Meanings(ClockTime time, ClockTime other) =>
        (time.Form, other.Form) switch
        {
            (_, ClockForm.Certain) => [time.AsShown],
            (ClockForm.Bare, _) => time.BothHalves(),
            (ClockForm.Full, ClockForm.Bare or ClockForm.Settled) => time.BothHalves(),
            _ => [time.AsShown],
        };

    private static int Length((LocalTime From, LocalTime To) pair)
    {
        var minutes = (int)Period.Between(pair.From, pair.To, PeriodUnits.Minutes).Minutes;
        return minutes > 0 ? minutes : minutes + (24 * 60);
    }
}
