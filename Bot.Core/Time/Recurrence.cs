using NodaTime;

namespace Bot.Core.Time;

/// <summary>
/// On which local dates something falls. A closed set: <see cref="Once"/>, <see cref="Daily"/>, <see cref="OnDays"/>
/// and <see cref="NthWeekday"/>. Dates are those of the ISO calendar; nothing falls after <see cref="LastDate"/>.
/// </summary>
public abstract record Recurrence
{
    private protected Recurrence() { }

    /// <summary>The end of all calendars here: a year short of what NodaTime holds, so that no sum overflows.</summary>
    public static LocalDate LastDate { get; } = new(9998, 12, 31);

    /// <summary>The first date of this recurrence that is not before <paramref name="date"/>; null when none is left.</summary>
    public LocalDate? OnOrAfter(LocalDate date)
    {
        var found = date > LastDate ? null : Find(date);
        return found > LastDate ? null : found;
    }

    public bool FallsOn(LocalDate date) => OnOrAfter(date) == date;

    /// <summary>All dates from <paramref name="first"/> on, in order, computed as they are asked for.</summary>
    public IEnumerable<LocalDate> StartingAt(LocalDate first)
    {
        for (var date = OnOrAfter(first); date is { } found; date = OnOrAfter(found.PlusDays(1)))
        {
            yield return found;
        }
    }

    private protected abstract LocalDate? Find(LocalDate date);
}

/// <summary>On one date.</summary>
public sealed record Once(LocalDate Date) : Recurrence
{
    private protected override LocalDate? Find(LocalDate date) => date <= Date ? Date : null;
}

/// <summary>On every date.</summary>
public sealed record Daily : Recurrence
{
    private protected override LocalDate? Find(LocalDate date) => date;
}
