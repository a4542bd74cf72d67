using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Week;

/// <summary>The same seven days in words: a paragraph for each day that holds something.</summary>
internal static class InWords
{
    /// <param name="week">The days.</param>
    /// <param name="quiet">Quiet that comes again.</param>
    /// <param name="quietUntil">Until when it is quiet by hand; null where it isn't.</param>
    /// <param name="clockOf">Whose clock it is, where two read it who have different ones.</param>
    public static Text Of(SevenDays week, IReadOnlyList<TimeWindow> quiet, Instant? quietUntil, string? clockOf)
    {
        var parts = new List<Text>();
        parts.AddRange(week.Days.Where(d => d.Entries.Count > 0).Select(Of));
        var quietLines = quiet.Select(WeekTexts.Quiet);
        if (quietUntil is { } until)
        {
            quietLines = quietLines.Prepend(WeekTexts.QuietNow(until));
        }

        if (quietLines.Any())
        {
            parts.Add(Text.Lines(quietLines));
        }

        if (clockOf is not null)
        {
            parts.Add(WeekTexts.OnClockOf(clockOf));
        }

        return Text.Lines(parts, gap: true);
    }

    /// <summary>"Monday 23 November", also where other texts would say "today".</summary>
    public static Text Date(LocalDate date) =>
        WeekTexts.Date(Text.Of($"time.day.{(int)date.DayOfWeek}"), date.Day, Text.Of($"time.month.{date.Month}"));

    private static Text Of(OneDay day) =>
        Text.Lines(day.Entries.Select(Of).Prepend(day.IsToday ? WeekTexts.Today(Date(day.Date)) : Date(day.Date)));

    private static Text Of(Entry entry) =>
        (entry.From, entry.To) switch
        {
            ({ } from, { } to) => WeekTexts.FromTo(new Clock(from), new Clock(to), entry.Title),
            ({ } from, null) => WeekTexts.From(new Clock(from), entry.Title),
            (null, { } to) => WeekTexts.Until(new Clock(to), entry.Title),
            _ => WeekTexts.AllDay(entry.Title),
        };
}
