namespace Bot.Core.Time;

// Days: names, ranges of names, "every ..." and "first ... of the month".
internal sealed partial class WhenParser
{
    private void TakeDays(Word.Days first, Token token)
    {
        var set = first.Set;
        if (
            Here is { } link
            && (link.Kind == TokenKind.Dash || link.Meaning is Word.To)
            && Peek(1)?.Meaning is Word.Days last
            && first.Set.Count == 1
            && last.Set.Count == 1
        )
        {
            set = DaySet.Range(first.Set.Days.First(), last.Set.Days.First());
            at += 2;
            parts.Repeats = true;
        }

        parts.Repeats |= first.Repeats;
        parts.Days = parts.Days.With(set);
        Note(token);
    }

    private void TakeEvery(Token every)
    {
        var everyAt = at - 1;
        Note(every);
        parts.Repeats = true;
        SkipFillers();
        var start = at;
        switch (Count(Here))
        {
            case { } count when Peek(1)?.Meaning is Word.Unit { Minutes: 10080 }:
                at += 2;
                SetWeeks(count, tokens[start]);
                break;
            case { } count when Here?.Meaning is Word.Ordinal && Peek(1)?.Meaning is Word.Days:
                // Only the second, third, ... can also be counted in weeks.
                parts.NthMayBeWeeks = count > 1;
                break;
            case { } count when Peek(1)?.Meaning is Word.OrdinalEnding && Peek(2)?.Meaning is Word.Days:
                parts.NthMayBeWeeks = count > 1;
                break;
            case { } count when Peek(1)?.Meaning is Word.Days:
                at++;
                SetWeeks(count, tokens[start]);
                break;
            default:
                TakeEveryOther(everyAt);
                break;
        }
    }

    private void TakeEveryOther(int everyAt)
    {
        switch (Here?.Meaning)
        {
            case Word.Unit { Minutes: 10080 }:
                SetWeeks(1, tokens[at++]);
                break;
            case Word.Unit { Minutes: 1440 } or Word.Part:
                parts.EveryDay = true;
                at += Here?.Meaning is Word.Unit ? 1 : 0;
                break;
            case Word.Days:
                break;
            case Word.Ordinal { Nth: NthWeekday.Last }:
                break;
            default:
                at = Math.Min(at + 2, tokens.Count);
                problem = new WhenProblem.UnsupportedRepeat(Written(everyAt));
                break;
        }
    }

    /// <summary>"first sunday", "1st sunday", "last friday": not yet whether of the month.</summary>
    private bool TryNth()
    {
        var (nth, length) = Here switch
        {
            { Meaning: Word.Ordinal ordinal } => (ordinal.Nth, 1),
            { Number: >= 1 and <= 5 and { } number } when Peek(1)?.Meaning is Word.OrdinalEnding => (number, 2),
            _ => (0, 0),
        };
        if (length == 0 || Peek(length)?.Meaning is not Word.Days days)
        {
            return false;
        }

        at += length + 1;
        parts.Repeats |= days.Repeats;
        if (days.Set.Count > 1)
        {
            problem = new WhenProblem.UnsupportedRepeat(Written(at - length - 1));
        }
        else if (parts.Nth is not null || !parts.Days.IsEmpty)
        {
            problem = new WhenProblem.OneTooMany(Written(at - length - 1));
        }

        parts.Nth = nth;
        parts.Days = days.Set;
        parts.DaysPiece = Written(at - length - 1);
        return true;
    }

    private void SetWeeks(int weeks, Token token)
    {
        Note(token);
        parts.Repeats = true;
        problem ??=
            parts.Weeks is not null ? new WhenProblem.OneTooMany(token.Piece)
            : weeks is < 1 or > OnDays.MostWeeks ? new WhenProblem.UnsupportedRepeat(token.Piece)
            : null;
        parts.Weeks = weeks;
    }

    private static int? Count(Token? token) =>
        token switch
        {
            { Number: { } number } => number,
            { Meaning: Word.Count count } => (int)count.Value,
            { Meaning: Word.Ordinal { Nth: > 0 } ordinal } => ordinal.Nth,
            { Meaning: Word.Other } => 2,
            _ => null,
        };

    private void SkipFillers()
    {
        while (Here?.Meaning is Word.Filler or Word.Article)
        {
            at++;
        }
    }
}
