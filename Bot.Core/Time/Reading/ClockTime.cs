using NodaTime;

namespace Bot.Core.Time;

internal enum ClockForm
{
    /// <summary>Only a 24-hour clock shows it: an hour above 12 or a leading zero.</summary>
    Certain,

    /// <summary>Hours 1 to 12 with minutes: taken as a 24-hour clock shows it, unless its neighbour says pm.</summary>
    Full,

    /// <summary>Said with am or pm.</summary>
    Settled,

    /// <summary>Noon or midnight.</summary>
    Named,

    /// <summary>An hour 1 to 12 alone: morning or evening is open.</summary>
    Bare,
}

/// <summary>A time of day as written. Hour 24 stands for the end of the day.</summary>
internal sealed record ClockTime(int Hour, int Minute, ClockForm Form, string Piece)
{
    public bool EndsDay => Hour == 24;

    /// <summary>"friday midnight": the one before Friday or the one after?</summary>
    public bool IsMidnight => Form == ClockForm.Named && Hour == 0;

    public static ClockTime? Of(int hour, int minute, ClockForm form, string piece) =>
        minute is >= 0 and < 60 && (hour is >= 0 and < 24 || (hour == 24 && minute == 0))
            ? new ClockTime(
                hour,
                minute,
                hour is >= 1 and <= 12 || form == ClockForm.Named ? form : ClockForm.Certain,
                piece
            )
            : null;

    /// <summary>With am or pm; null when a 12-hour clock does not show the hour.</summary>
    public ClockTime? With(bool afternoon) =>
        Hour is >= 1 and <= 12
            ? this with
            {
                Hour = (Hour % 12) + (afternoon ? 12 : 0),
                Form = ClockForm.Settled,
            }
            : null;

    /// <summary>The times it may mean, morning first; noon before midnight for a bare 12.</summary>
    public IReadOnlyList<LocalTime> Meanings(DayPart? part)
    {
        if (Form is ClockForm.Bare or ClockForm.Full && part is { } known && Hour is >= 1 and <= 12)
        {
            return [new LocalTime(HourIn(known), Minute)];
        }

        return Form == ClockForm.Bare ? BothHalves() : [AsShown];
    }

    public LocalTime AsShown => new(Hour % 24, Minute);

    public IReadOnlyList<LocalTime> BothHalves() => [AsShown, AsShown.PlusHours(12)];

    private int HourIn(DayPart part)
    {
        var afternoon = part switch
        {
            DayPart.Morning => false,
            DayPart.Afternoon => true,
            DayPart.Evening => Hour is >= 3 and <= 11,
            _ => Hour is >= 5 and <= 11,
        };
        return (Hour % 12) + (afternoon ? 12 : 0);
    }
}
