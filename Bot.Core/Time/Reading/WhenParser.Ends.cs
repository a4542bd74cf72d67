namespace Bot.Core.Time;

// What follows "until", "from" and "in".
internal sealed partial class WhenParser
{
    private void TakeUntil(Token token)
    {
        var start = at;
        var dates = ReadDate() ?? (problem is null ? ReadDayName() : null);
        if (dates is not null)
        {
            if (parts.Until is not null)
            {
                problem = new WhenProblem.OneTooMany(token.Piece);
            }

            parts.Until = dates;
            parts.UntilPiece = Written(start - 1);
        }
        else if (problem is null)
        {
            Range();
        }
    }

    private void TakeFrom()
    {
        if (ReadDate() is not { } dates)
        {
            return;
        }

        if (dates.Count == 1)
        {
            parts.Anchor = dates[0];
        }
        else
        {
            problem = new WhenProblem.BadDate(tokens[at - 1].Piece);
        }
    }

    private void TakeIn()
    {
        var start = at;
        while (at < tokens.Count && DurationReader.Belongs(tokens[at]) && !ClockFollows(start))
        {
            at++;
        }

        if (at == start)
        {
            return;
        }

        var piece = Written(start);
        switch (DurationReader.Sum([.. tokens.Skip(start).Take(at - start)], bareMinutes: false))
        {
            case { } length when length.TotalDays is > 0 and <= 3660:
                parts.In = length;
                break;
            default:
                problem = new WhenProblem.BadTime(piece);
                break;
        }
    }

    /// <summary>"in 2h at 19:00": the length ends before "at", but not within "a quarter of an hour".</summary>
    private bool ClockFollows(int start) =>
        at > start
        && (tokens[at].Kind == TokenKind.Clock || tokens[at].Meaning is Word.Filler)
        && tokens[at - 1].Meaning is not Word.Fraction;
}
