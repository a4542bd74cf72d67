using System.Globalization;
using NodaTime;

namespace Bot.Core.Time;

/// <summary>What came of reading a length of time.</summary>
public abstract record DurationReading
{
    private DurationReading() { }

    public sealed record Understood(Duration Length) : DurationReading;

    public sealed record NotUnderstood(DurationProblem Reason) : DurationReading;
}

/// <summary>Why a length of time could not be read: a closed set.</summary>
public abstract record DurationProblem
{
    private DurationProblem() { }

    public sealed record Empty : DurationProblem;

    public sealed record NotADuration(string Piece) : DurationProblem;

    /// <summary>Zero, or less.</summary>
    public sealed record NotPositive : DurationProblem;

    public sealed record TooLong(Duration Max) : DurationProblem;
}

/// <summary>
/// Reads lengths of time: <c>30m</c>, <c>1h30</c>, <c>1.5h</c>, <c>an hour and a half</c>, <c>3 days</c>. A number alone
/// is minutes; a day is 24 hours and a week seven of them. Never throws.
/// </summary>
public static class DurationReader
{
    /// <param name="text">Any text.</param>
    /// <param name="language">Two-letter code; English when it is not known.</param>
    /// <param name="max">The longest that is accepted, included.</param>
    public static DurationReading Read(string text, string language, Duration max)
    {
        var words = TimeLanguages.For(language);
        var tokens = text.Length > WhenParser.MaxLength ? null : Tokens.Of(text, words);
        if (tokens is { Count: 0 })
        {
            return No(new DurationProblem.Empty());
        }

        if (tokens?.FirstOrDefault(token => !Belongs(token)) is { Piece: { } piece })
        {
            return No(new DurationProblem.NotADuration(piece));
        }

        // A sign before the first number is no dash.
        var negative = tokens is [{ Kind: TokenKind.Dash }, ..];
        var length = tokens is null ? null : Sum([.. tokens.Skip(negative ? 1 : 0)], bareMinutes: true);
        return length is not { } sum ? No(new DurationProblem.NotADuration(tokens is null ? "" : text.Trim()))
            : negative || sum <= Duration.Zero ? No(new DurationProblem.NotPositive())
            : sum > max ? No(new DurationProblem.TooLong(max))
            : new DurationReading.Understood(sum);
    }

    /// <summary>Whether a token can be part of a length of time.</summary>
    internal static bool Belongs(Token token) =>
        token.Kind is TokenKind.Number or TokenKind.Decimal or TokenKind.Clock or TokenKind.Comma or TokenKind.Dash
        || token.Meaning is Word.Count or Word.Article or Word.Fraction or Word.Unit or Word.And or Word.Filler;

    /// <summary>The sum of the parts; null when they are not parts of a length of time, or far too many.</summary>
    internal static Duration? Sum(IReadOnlyList<Token> tokens, bool bareMinutes)
    {
        // A value waits for its unit. "Two and a half hours": halves add to the value; "half an hour": they are it.
        decimal minutes = 0;
        decimal? value = null;
        var unit = 0;
        Word? previous = null;
        foreach (var token in tokens)
        {
            switch (token)
            {
                case { Kind: TokenKind.Clock } when value is null && unit == 0 && HoursAndMinutes(token) is { } clock:
                    (minutes, unit) = (clock, 1);
                    break;
                case { Kind: TokenKind.Number or TokenKind.Decimal or TokenKind.Clock }
                    when value is null && Value(token) is { } number:
                    value = number;
                    break;
                case { Meaning: Word.Count count } when value is null:
                    value = count.Value;
                    break;
                case { Meaning: Word.Fraction part } when previous is Word.Count:
                    // "Three quarters".
                    value *= part.Value;
                    break;
                case { Meaning: Word.Fraction fraction }:
                    value = (value ?? 0) + fraction.Value;
                    break;
                case { Meaning: Word.Unit measure } when value is not null || previous is Word.Article:
                    minutes += (value ?? 1) * measure.Minutes;
                    (value, unit) = (null, measure.Minutes);
                    break;
                case { Meaning: Word.Article or Word.And or Word.Filler } or { Kind: TokenKind.Comma }:
                    break;
                default:
                    return null;
            }

            previous = token.Meaning;
        }

        // What is left without a unit: "an hour and a half", "1h30", "90".
        var rest = value switch
        {
            null => 0,
            _ when tokens[^1].Meaning is Word.Fraction => unit == 0 ? null : value * unit,
            _ when unit == 60 || (unit == 0 && bareMinutes) => value,
            _ => null,
        };
        return unit == 0 && value is null || rest is not { } left || minutes + left > 100_000_000
            ? null
            : Duration.FromSeconds((long)decimal.Round((minutes + left) * 60));
    }

    private static decimal? HoursAndMinutes(Token token)
    {
        var numbers = token.Text.Split(':');
        return numbers is [{ Length: <= 3 } hours, { Length: 2 } minutes] && Parse(minutes) is < 60 and { } rest
            ? (Parse(hours) * 60) + rest
            : null;
    }

    private static decimal? Value(Token token) =>
        token.Text.Length > 9 || token.Text.Contains(':', StringComparison.Ordinal)
            ? null
            : Parse(token.Text.Replace(',', '.'));

    private static decimal Parse(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static DurationReading.NotUnderstood No(DurationProblem reason) => new(reason);
}
