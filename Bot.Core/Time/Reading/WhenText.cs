using System.Globalization;
using NodaTime;

namespace Bot.Core.Time;

/// <summary>
/// Writes wishes and windows in the words of a language so that <see cref="WhenReader"/> reads the same value back. Not a
/// sentence: what the person might have typed.
/// </summary>
public static class WhenText
{
    public static string Of(TimeWish wish, string language) =>
        Write(wish.Days, CanonicalTime.Write(wish.At), wish.Until, TimeLanguages.For(language));

    public static string Of(TimeWindow window, string language) =>
        Write(
            window.Days,
            $"{CanonicalTime.Write(window.From)}-{CanonicalTime.Write(window.To)}",
            window.Until,
            TimeLanguages.For(language)
        );

    /// <summary>The local date and time, to the minute; the same in every language.</summary>
    public static string Of(Instant moment, DateTimeZone zone)
    {
        var local = moment.InZone(zone).LocalDateTime;
        return $"{CanonicalTime.Write(local.Date)} {CanonicalTime.Write(local.TimeOfDay)}";
    }

    private static string Write(Recurrence days, string times, LocalDate? until, TimeWords words)
    {
        var end = until is { } last ? $" {words.Until} {CanonicalTime.Write(last)}" : "";
        return $"{Write(days, words)} {times}{end}";
    }

    private static string Write(Recurrence days, TimeWords words) =>
        days switch
        {
            Once once => CanonicalTime.Write(once.Date),
            Daily => words.EveryDay,
            OnDays { EveryWeeks: 1 } named => Names(named.Days, words),
            OnDays named => string.Join(
                ' ',
                string.Format(CultureInfo.InvariantCulture, words.EveryWeeks, named.EveryWeeks),
                Names(named.Days, words),
                words.From,
                CanonicalTime.Write(named.Anchor)
            ),
            NthWeekday nth => $"{words.Ordinals[nth.Nth == NthWeekday.Last ? 5 : nth.Nth - 1]} {words.NameOf(nth.Day)}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string Names(DaySet days, TimeWords words) => string.Join(',', days.Days.Select(words.NameOf));
}
