using NodaTime;

namespace Bot.Core.Time;

/// <summary>
/// Once a month on the first to fifth, or with -1 the last, of a day of the week (RFC 5545 <c>BYDAY=1SU</c>,
/// <c>BYDAY=-1FR</c>). A month without a fifth is skipped.
/// </summary>
/// <exception cref="ArgumentOutOfRangeException">Another number, or no day.</exception>
public sealed record NthWeekday(int Nth, IsoDayOfWeek Day) : Recurrence
{
    public const int Last = -1;

    public int Nth { get; } =
        Nth is (>= 1 and <= 5) or Last
            ? Nth
            : throw new ArgumentOutOfRangeException(nameof(Nth), Nth, "1 to 5, or -1 for the last.");

    public IsoDayOfWeek Day { get; } =
        Day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? Day
            : throw new ArgumentOutOfRangeException(nameof(Day), Day, "Not a day of the week.");

    private protected override LocalDate? Find(LocalDate date)
    {
        var month = new LocalDate(date.Year, date.Month, 1);
        while (true)
        {
            if (InMonth(month) is { } found && found >= date)
            {
                return found;
            }

            if (month is { Year: 9999, Month: 12 })
            {
                return null;
            }

            month = month.PlusMonths(1);
        }
    }

    private LocalDate? InMonth(LocalDate first)
    {
        if (Nth == Last)
        {
            var end = first.PlusDays(CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month) - 1);
            return end.PlusDays(-(((int)end.DayOfWeek - (int)Day + 7) % 7));
        }

        var date = first.PlusDays((((int)Day - (int)first.DayOfWeek + 7) % 7) + ((Nth - 1) * 7));
        return date.Month == first.Month ? date : null;
    }
}
