using NodaTime;

namespace Bot.Core.Time;

/// <summary>
/// Collects from a text the times, days and ends in it, in whatever order they come. It decides nothing: what may mean
/// two things is kept as two.
/// </summary>
internal sealed partial class WhenParser
{
    public const int MaxLength = 200;

    private readonly string text;
    private readonly IReadOnlyList<Token> tokens;
    private readonly WhenContext context;
    private readonly DateLean lean;
    private readonly WhenParts parts = new();
    private bool begins;
    private int at;
    private WhenProblem? problem;

    private WhenParser(string text, IReadOnlyList<Token> tokens, WhenContext context, DateLean lean)
    {
        this.text = text;
        this.tokens = tokens;
        this.context = context;
        this.lean = lean;
    }

    /// <summary>What is in the text; a leading "until" is passed over when the whole text is an end.</summary>
    public static (WhenParts Parts, WhenProblem? Problem) Parse(string text, WhenContext context, bool isUntil = false)
    {
        var parser = Open(text, context, DateLean.Future);
        parser.at += isUntil && parser.Here?.Meaning is Word.Until ? 1 : 0;
        while (parser.problem is null && parser.at < parser.tokens.Count)
        {
            parser.Step();
        }

        return (parser.parts, parser.problem);
    }

    /// <summary>The dates that the text, a date alone, may mean.</summary>
    public static (IReadOnlyList<LocalDate> Dates, WhenProblem? Problem) ParseDate(
        string text,
        WhenContext context,
        DateLean lean
    )
    {
        var parser = Open(text, context, lean);
        if (parser.problem is null)
        {
            parser.at += parser.Here?.Meaning is Word.Until ? 1 : 0;
            var dates = parser.ReadDate() ?? (parser.problem is null ? parser.ReadDayName() : null);
            if (dates is not null && parser.at == parser.tokens.Count)
            {
                return (dates, null);
            }
        }

        var strange = parser.tokens.Where(token =>
            token.Kind is TokenKind.Word or TokenKind.Unknown && token.Meaning is null
        );
        parser.problem ??= strange.Select(parser.Unknown).FirstOrDefault<WhenProblem>() ?? new WhenProblem.NoDate();
        return ([], parser.problem);
    }

    private static WhenParser Open(string text, WhenContext context, DateLean lean)
    {
        IReadOnlyList<Token> pieces = text.Length > MaxLength ? [] : Tokens.Of(text, context.Words);
        return new WhenParser(text, pieces, context, lean)
        {
            problem =
                text.Length > MaxLength ? new WhenProblem.TooLong(MaxLength)
                : pieces.Count == 0 ? new WhenProblem.Empty()
                : null,
        };
    }

    private Token? Here => Peek(0);

    private Token? Peek(int ahead) => at + ahead < tokens.Count ? tokens[at + ahead] : null;

    private void Step()
    {
        var token = tokens[at];
        if (TryDate() || TryNth() || TryClock())
        {
            return;
        }

        at++;
        switch (token.Kind)
        {
            case TokenKind.Comma:
                break;
            case TokenKind.Dash:
                Range();
                break;
            case TokenKind.Word when token.Meaning is { } meaning:
                Take(meaning, token);
                break;
            case TokenKind.Word or TokenKind.Unknown:
                problem = Unknown(token);
                break;
            default:
                problem = new WhenProblem.BadTime(token.Piece);
                break;
        }
    }

    private void Take(Word meaning, Token token)
    {
        switch (meaning)
        {
            case Word.Filler or Word.Article or Word.HourMark:
                break;
            case Word.And when !begins:
                break;
            case Word.And:
                Range();
                break;
            case Word.To:
                Range();
                break;
            case Word.Until:
                TakeUntil(token);
                break;
            case Word.From:
                begins = true;
                TakeFrom();
                break;
            case Word.In:
                TakeIn();
                break;
            case Word.Every:
                TakeEvery(token);
                break;
            case Word.EachDay:
                parts.EveryDay = parts.Repeats = true;
                Note(token);
                break;
            case Word.EachWeeks each:
                SetWeeks(each.Weeks, token);
                break;
            case Word.EachMonth:
                parts.OfMonth = true;
                Note(token);
                break;
            case Word.Days days:
                TakeDays(days, token);
                break;
            case Word.Next or Word.This when Here?.Meaning is Word.Days { Repeats: false }:
                at--;
                SetDates(ReadDayName() ?? [], token);
                break;
            case Word.This when Here?.Meaning is Word.Part:
                SetDates([context.Today], token);
                break;
            case Word.This:
                break;
            case Word.Tonight:
                parts.Tonight = true;
                parts.Part ??= DayPart.Night;
                SetDates([context.Today], token);
                break;
            case Word.Part part:
                parts.Part = part.Of;
                break;
            case Word.Ordinal or Word.Other or Word.Unit or Word.Next:
                problem = new WhenProblem.UnsupportedRepeat(token.Piece);
                break;
            case Word.Month:
                problem = new WhenProblem.BadDate(token.Piece);
                break;
            default:
                problem = new WhenProblem.BadTime(token.Piece);
                break;
        }
    }

    private void Range() => parts.IsRange |= parts.Times.Count == 1;

    /// <summary>What was written from the given token up to here.</summary>
    private string Written(int first) => at > first ? text[tokens[first].Start..tokens[at - 1].End] : "";

    private void Note(Token token) =>
        parts.DaysPiece = parts.DaysPiece.Length == 0 ? token.Piece : $"{parts.DaysPiece} {token.Piece}";

    private WhenProblem.UnknownWord Unknown(Token token)
    {
        var names = context.Words.Phrases.Keys.Where(name =>
            name.Length > 2 && !name.Contains(' ', StringComparison.Ordinal)
        );
        return new(token.Piece, token.Text.Length < 3 ? [] : Lookalikes.Of(token.Text, names, 3));
    }
}
