using System.Globalization;
using Bot.Core.Texts;

namespace Bot.Core.Features.Week;

/// <summary>
/// Seven days drawn for a phone's width: a row for each, with its clock from midnight to midnight and what lies on it. It has
/// a paper of its own, so it looks the same on a light and on a dark page; each kind has a shape as well as a colour, and
/// the colours differ in lightness too.
/// </summary>
internal static class WeekPicture
{
    private const int Width = 360;
    private const int Left = 72;
    private const int Right = Width - 18;
    private const int Head = 74;
    private const int Strip = 14;
    private const int Line = 19;
    private const int Gap = 15;
    private const int MostLines = 5;

    public static string Draw(SevenDays week, Func<Text, string> say)
    {
        var canvas = new SvgCanvas();
        var y = Head;
        foreach (var day in week.Days)
        {
            y = Day(canvas, day, y, say);
        }

        y = Legend(canvas, week, y, say);
        return canvas.Finish(Width, y, c => Heading(c, week, say));
    }

    private static void Heading(SvgCanvas canvas, SevenDays week, Func<Text, string> say)
    {
        canvas.TwoTrees(18, 15);
        canvas.Write(Left, 38, Range(week, say), 18, Ink.Dark, isBold: true);
        for (var hour = 0; hour <= 24; hour += 6)
        {
            var at = X(hour * 60);
            canvas.Write(at, 64, hour.ToString("00", CultureInfo.InvariantCulture), 10.5, Ink.Soft, anchor: "middle");
        }
    }

    private static int Day(SvgCanvas canvas, OneDay day, int y, Func<Text, string> say)
    {
        if (day.IsToday)
        {
            canvas.Box(10, y - 5, 52, 40, 9, Ink.Today);
        }

        canvas.Write(18, y + 11, say(WeekTexts.ShortDay(day.Date.DayOfWeek)), 14.5, Ink.Dark, isBold: true);
        canvas.Write(18, y + 28, day.Date.Day.ToString(CultureInfo.InvariantCulture), 13, Ink.Soft);
        canvas.Box(Left, y, Right - Left, Strip, 4, Ink.Trough);
        foreach (var quiet in day.Quiet)
        {
            canvas.Hatch(X(quiet.From), y, X(quiet.To) - X(quiet.From), Strip);
        }

        for (var hour = 6; hour < 24; hour += 6)
        {
            canvas.Tick(X(hour * 60), y, Strip);
        }

        // What is short must not vanish under what is long.
        foreach (var entry in day.Entries.OrderByDescending(e => e.Bar.To - e.Bar.From))
        {
            var width = Math.Max(7, X(entry.Bar.To) - X(entry.Bar.From));
            canvas.Mark(entry.Kind, Math.Min(X(entry.Bar.From), Right - width), y, width, Strip);
        }

        y += Strip;
        foreach (var entry in day.Entries.Take(MostLines))
        {
            y += Line;
            var time = entry.From is { } from ? say(WeekTexts.From(new Clock(from), Text.Verbatim(""))).Trim() : "…";
            canvas.Sign(entry.Kind, Left + 5, y - 4.5);
            canvas.Write(Left + 16, y, entry.Bar is { From: 0, To: Bar.Day } ? "" : time, 13, Ink.Soft);
            var titleAt = entry.Bar is { From: 0, To: Bar.Day } ? Left + 16 : Left + 59;
            canvas.Write(titleAt, y, SvgCanvas.Fit(say(entry.Title), 13.5, Right - titleAt), 13.5, Ink.Dark);
        }

        if (day.Entries.Count > MostLines)
        {
            y += Line;
            canvas.Write(Left + 16, y, say(WeekTexts.AndMore()), 13, Ink.Soft);
        }

        // A day without anything is as tall as its own name.
        return Math.Max(y, y - (day.Entries.Count * Line) + (day.Entries.Count == 0 ? 16 : 0)) + Gap;
    }

    private static int Legend(SvgCanvas canvas, SevenDays week, int y, Func<Text, string> say)
    {
        var signs = week
            .Days.SelectMany(d => d.Entries)
            .Select(e => e.Kind)
            .Distinct()
            .Order()
            .Select(kind =>
                (
                    Words: say(WeekTexts.Kind(kind)),
                    Draw: (Action<double, double>)((x, at) => canvas.Sign(kind, x, at + 6.5))
                )
            )
            .ToList();
        if (week.Days.Any(d => d.Quiet.Count > 0))
        {
            signs.Add((say(WeekTexts.KindQuiet()), (x, at) => canvas.Hatch(x - 6, at + 1, 12, 11)));
        }

        canvas.Rule(18, Right, y - 6);
        y += 3;
        double at = 24;
        foreach (var (words, draw) in signs)
        {
            var width = 25 + SvgCanvas.WidthOf(words, 12);
            if (at + width > Right + 8)
            {
                (at, y) = (24, y + Line);
            }

            draw(at, y);
            canvas.Write(at + 11, y + 11, words, 12, Ink.Soft);
            at += width;
        }

        return y + 26;
    }

    private static string Range(SevenDays week, Func<Text, string> say)
    {
        var (first, last) = (week.First, week.Last);
        var month = Text.Of($"time.month.{first.Month}");
        return say(
            first.Month == last.Month
                ? WeekTexts.RangeOfMonth(first.Day, last.Day, month)
                : WeekTexts.Range(first.Day, month, last.Day, Text.Of($"time.month.{last.Month}"))
        );
    }

    private static double X(int minute) => Left + ((Right - Left) * minute / (double)Bar.Day);
}
