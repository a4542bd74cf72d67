namespace Bot.Core.Time;

// Times of day.
internal sealed partial class WhenParser
{
    private bool TryClock()
    {
        var start = at;
        var time = Here switch
        {
            { Kind: TokenKind.Clock } clock => Full(clock),
            { Kind: TokenKind.Number } number => Hour(number),
            { Meaning: Word.Count } => Counted(),
            { Meaning: Word.Offset offset } => Past(offset.Minutes),
            { Meaning: Word.Named named } => NamedHour(named.Hour),
            _ => null,
        };
        if (time is null)
        {
            return problem is not null;
        }

        if (Here is { Meaning: Word.Meridiem meridiem })
        {
            at++;
            time = time.With(meridiem.Afternoon);
        }

        if (time is null || Here?.Meaning is Word.Unit)
        {
            at += time is null ? 0 : 1;
            problem = new WhenProblem.BadTime(Written(start));
            return true;
        }

        Add(time with { Piece = Written(start) });
        return true;
    }

    private void Add(ClockTime time)
    {
        if (parts.Times.Count == 2 || (parts.Times.Count == 1 && !parts.IsRange))
        {
            problem = new WhenProblem.OneTooMany(time.Piece);
            return;
        }

        parts.Times.Add(time);
    }

    private ClockTime? Full(Token token)
    {
        at++;
        var numbers = token.Text.Split(':', '.');
        return numbers.Length == 2 && numbers[0].Length <= 2 && numbers[1].Length == 2
            ? Clock(
                Value(numbers[0]),
                Value(numbers[1]),
                token.Text.StartsWith('0') ? ClockForm.Certain : ClockForm.Full,
                token
            )
            : Bad(token);
    }

    private ClockTime? Hour(Token token)
    {
        at++;
        if (token.Number is not { } hour || token.Text.Length > 2)
        {
            return Bad(token);
        }

        var form = token.Text.StartsWith('0') ? ClockForm.Certain : ClockForm.Bare;
        if (Here?.Meaning is not Word.HourMark)
        {
            return Clock(hour, 0, form, token);
        }

        at++;
        if (Here is { Number: >= 0 and < 60 and { } minute, Text.Length: 2 })
        {
            at++;
            return Clock(hour, minute, ClockForm.Full, token);
        }

        return Clock(hour, 0, form, token);
    }

    private ClockTime? Counted()
    {
        var token = tokens[at];
        var count = token.Meaning is Word.Count { Value: >= 1 and <= 12 } known ? (int)known.Value : 0;
        if (count == 0)
        {
            return null;
        }

        at++;
        at += Here?.Meaning is Word.HourMark ? 1 : 0;
        return Clock(count, 0, ClockForm.Bare, token);
    }

    private ClockTime? Past(int minutes)
    {
        var start = at++;
        if (Count(Here) is not (>= 0 and <= 24 and { } hour) || Here?.Meaning is Word.Ordinal or Word.Other)
        {
            problem = new WhenProblem.BadTime(Written(start));
            return null;
        }

        var form = hour is >= 1 and <= 12 ? ClockForm.Bare : ClockForm.Full;
        at++;
        var minute = (((hour * 60) + minutes) % 1440 + 1440) % 1440;
        // "Quarter to one" is 12:45 on a twelve-hour clock, not 00:45.
        var shown = minute / 60 == 0 && form == ClockForm.Bare ? 12 : minute / 60;
        return ClockTime.Of(shown, minute % 60, form, Written(start));
    }

    private ClockTime? NamedHour(int hour)
    {
        var token = tokens[at++];
        return Clock(hour, 0, ClockForm.Named, token);
    }

    private ClockTime? Clock(int hour, int minute, ClockForm form, Token token) =>
        ClockTime.Of(hour, minute, form, token.Piece) ?? Bad(token);

    private ClockTime? Bad(Token token)
    {
        problem = new WhenProblem.BadTime(token.Piece);
        return null;
    }

    private static int Value(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
