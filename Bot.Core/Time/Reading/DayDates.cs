using NodaTime;

namespace Bot.Core.Time;

/// <summary>Which date the name of a day means today.</summary>
internal static class DayDates
{
    /// <summary>
    /// "friday" is today or the nearest in the direction of <paramref name="lean"/>; "last friday" is before today;
    /// "next friday" may be the nearest after today or the one a week later, unless today is a Friday.
    /// </summary>
    public static IReadOnlyList<LocalDate> Of(IsoDayOfWeek day, Word? lead, DateLean lean, LocalDate today) =>
        lead switch
        {
            Word.Ordinal => [today.Previous(day)],
            Word.Next when today.DayOfWeek == day => [today.PlusWeeks(1)],
            Word.Next => [today.Next(day), today.Next(day).PlusWeeks(1)],
            _ when today.DayOfWeek == day => [today],
            _ => [lean == DateLean.Future || lead is Word.This ? today.Next(day) : today.Previous(day)],
        };
}
