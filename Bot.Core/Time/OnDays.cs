using NodaTime;

namespace Bot.Core.Time;

/// <summary>
/// On named days of the week, every <see cref="EveryWeeks"/> weeks. Weeks begin on Monday (RFC 5545 <c>WKST=MO</c>).
/// With more than one week between, the anchor's week is the first one that counts and nothing falls before the anchor
/// itself, as with <c>DTSTART</c>. Every single week needs no anchor: it is then set to <c>default</c>, so that equal
/// rhythms are equal values.
/// </summary>
/// <exception cref="ArgumentException">No day, or a number of weeks outside 1 to 52.</exception>
public sealed record OnDays(DaySet Days, int EveryWeeks, LocalDate Anchor) : Recurrence
{
    public const int MostWeeks = 52;

    /// <summary>On these days of every week.</summary>
    public OnDays(DaySet days)
        : this(days, 1, default) { }

    public DaySet Days { get; } =
        Days.IsEmpty ? throw new ArgumentException("At least one day is needed.", nameof(Days)) : Days;

    public int EveryWeeks { get; } =
        EveryWeeks is >= 1 and <= MostWeeks
            ? EveryWeeks
            : throw new ArgumentOutOfRangeException(nameof(EveryWeeks), EveryWeeks, "1 to 52 weeks.");

    public LocalDate Anchor { get; } = EveryWeeks == 1 ? default : Anchor;

    private protected override LocalDate? Find(LocalDate date)
    {
        if (EveryWeeks > 1 && date < Anchor)
        {
            date = Anchor;
        }

        var week = Monday(date);
        var skipped = EveryWeeks == 1 ? 0 : Period.DaysBetween(Monday(Anchor), week) / 7 % EveryWeeks;
        if (skipped == 0)
        {
            foreach (var day in Days.Days.Where(day => day >= date.DayOfWeek))
            {
                return OnDay(week, day);
            }
        }

        return OnDay(week.PlusWeeks(EveryWeeks - skipped), Days.Days.First());
    }

    private static LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    private static LocalDate OnDay(LocalDate monday, IsoDayOfWeek day) => monday.PlusDays((int)day - 1);
}
