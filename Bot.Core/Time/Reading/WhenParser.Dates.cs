using System.Globalization;
using NodaTime;

namespace Bot.Core.Time;

/// <summary>Which of two dates is meant when the year, or the week, is left out.</summary>
public enum DateLean
{
    /// <summary>Today or the next one to come: plans.</summary>
    Future,

    /// <summary>Today or the last one gone by: looking back.</summary>
    Past,
}

// Dates: numbers, names of months, and words like "tomorrow".
internal sealed partial class WhenParser
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private bool TryDate()
    {
        var start = at;
        if (ReadDate() is not { } dates)
        {
            return problem is not null;
        }

        SetDates(dates, tokens[start] with { Piece = Written(start) });
        return true;
    }

    private void SetDates(IReadOnlyList<LocalDate> dates, Token token)
    {
        // "tomorrow, 14 feb" says one day twice; "tomorrow friday" may contradict itself and is checked by the reader.
        var both = parts.Dates is { } known ? [.. known.Intersect(dates)] : dates;
        if (both.Count == 0)
        {
            problem = new WhenProblem.OneTooMany(token.Piece);
            return;
        }

        parts.Dates = both;
        Note(token);
    }

    /// <summary>The dates that the tokens from here on may mean; null and not moved when there is no date.</summary>
    private IReadOnlyList<LocalDate>? ReadDate()
    {
        var start = at;
        SkipFillers();
        var dates = Here switch
        {
            { Kind: TokenKind.IsoDate } iso => Numeric(iso),
            { Kind: TokenKind.NumericDate } numeric => Numeric(numeric),
            { Meaning: Word.RelativeDay relative } => Relative(relative),
            { Meaning: Word.Month month } when Peek(1)?.Number is { } day => MonthAndDay(month.Number, day, 2),
            { Number: { } day } => DayAndMonth(day),
            _ => null,
        };
        if (dates is null)
        {
            at = start;
        }

        return dates;
    }

    private List<LocalDate> Relative(Word.RelativeDay relative)
    {
        at++;
        return [context.Today.PlusDays(relative.Away)];
    }

    private IReadOnlyList<LocalDate>? DayAndMonth(int day)
    {
        var length = Peek(1)?.Meaning is Word.OrdinalEnding ? 2 : 1;
        length += Peek(length)?.Meaning is Word.Filler ? 1 : 0;
        return Peek(length)?.Meaning is Word.Month month ? MonthAndDay(month.Number, day, length + 1) : null;
    }

    private IReadOnlyList<LocalDate>? MonthAndDay(int month, int day, int length)
    {
        var start = at;
        length += Peek(length)?.Meaning is Word.OrdinalEnding ? 1 : 0;
        var comma = Peek(length)?.Kind == TokenKind.Comma ? 1 : 0;
        int? year = Peek(length + comma) is { Text.Length: 4, Number: { } number } ? number : null;
        at += length + (year is null ? 0 : comma + 1);
        return Checked([year is { } known ? Date(known, month, day) : WithoutYear(month, day)], start);
    }

    private IReadOnlyList<LocalDate>? Numeric(Token token)
    {
        var start = at++;
        int[] n = [.. token.Text.Split('-', '/', '.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return token.Kind == TokenKind.IsoDate ? Checked([Date(n[0], n[1], n[2])], start)
            : token.Text.Contains('.', StringComparison.Ordinal) ? Checked([Date(n[2], n[1], n[0])], start)
            : n.Length == 2 ? Checked([WithoutYear(n[1], n[0]), WithoutYear(n[0], n[1])], start)
            : Checked([Date(Century(n[2]), n[1], n[0]), Date(Century(n[2]), n[0], n[1])], start);
    }

    private IReadOnlyList<LocalDate>? Checked(IReadOnlyList<LocalDate?> dates, int start)
    {
        LocalDate[] real = [.. dates.OfType<LocalDate>().Distinct()];
        if (real.Length > 0)
        {
            return real;
        }

        problem = new WhenProblem.BadDate(Written(start));
        return null;
    }

    private LocalDate? WithoutYear(int month, int day)
    {
        // A leap day may be up to eight years away.
        var step = lean == DateLean.Future ? 1 : -1;
        for (var i = 0; i <= 8; i++)
        {
            var date = Date(context.Today.Year + (i * step), month, day);
            if (lean == DateLean.Future ? date >= context.Today : date <= context.Today)
            {
                return date;
            }
        }

        return null;
    }

    private static int Century(int year) => year < 100 ? 2000 + year : year;

    private static LocalDate? Date(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear
        && month is >= 1 and <= 12
        && day >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>A day's name as a date: "friday", "next friday", "last monday"; null and not moved otherwise.</summary>
    private IReadOnlyList<LocalDate>? ReadDayName()
    {
        var start = at;
        SkipFillers();
        var lead = Here?.Meaning;
        at += lead is Word.Next or Word.This or Word.Ordinal { Nth: NthWeekday.Last } ? 1 : 0;
        if (Here?.Meaning is not Word.Days { Set.Count: 1 } days)
        {
            at = start;
            return null;
        }

        at++;
        return DayDates.Of(days.Set.Days.First(), lead, lean, context.Today);
    }
}
