using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Core.Time;

internal enum TokenKind
{
    Word,
    Number,
    Decimal,
    Clock,
    IsoDate,
    NumericDate,
    Dash,
    Comma,
    Unknown,
}

/// <summary>
/// A piece of a text: tidied, as written, from where to where, and its meaning when it is a word the language knows.
/// </summary>
internal readonly record struct Token(TokenKind Kind, string Text, string Piece, int Start, Word? Meaning)
{
    public int End => Start + Piece.Length;

    /// <summary>A whole number of at most four digits.</summary>
    public int? Number =>
        Kind == TokenKind.Number && Text.Length <= 4 ? int.Parse(Text, CultureInfo.InvariantCulture) : null;
}

/// <summary>
/// Cuts any text into <see cref="Token"/>s. Letter case, spaces, kinds of dash, digits of other scripts and invisible
/// marks (right-to-left and the like) make no difference; what is left over becomes <see cref="TokenKind.Unknown"/>.
/// </summary>
internal static partial class Tokens
{
    public static IReadOnlyList<Token> Of(string text, TimeWords words)
    {
        // One character for one, so that a piece can be shown as it was written.
        var tidy = string.Create(text.Length, text, static (span, source) => Tidy(source, span));
        var raw = new List<(TokenKind Kind, string Text, int Start, int End)>();
        foreach (Match match in Lexemes().Matches(tidy))
        {
            if (!match.Groups["skip"].Success)
            {
                var kind = KindOf(match);
                raw.Add((kind, match.Groups[kind.ToString()].Value, match.Index, match.Index + match.Length));
            }
        }

        var tokens = new List<Token>(raw.Count);
        for (var i = 0; i < raw.Count; )
        {
            var (meaning, length) = Phrase(raw, i, words);
            var (kind, value, start, _) = raw[i];
            tokens.Add(new Token(kind, value, text[start..raw[i + length - 1].End], start, meaning));
            i += length;
        }

        return tokens;
    }

    private static void Tidy(string source, Span<char> span)
    {
        for (var i = 0; i < span.Length; i++)
        {
            var c = source[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(source[i] - 0xFEE0) : source[i];
            span[i] = CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.DashPunctuation => '-',
                UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
                UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator => ' ',
                _ => c switch
                {
                    '\u2212' => '-',
                    '\u2019' => '\'',
                    _ => char.ToLowerInvariant(c),
                },
            };
        }
    }

    private static TokenKind KindOf(Match match)
    {
        foreach (var kind in Enum.GetValues<TokenKind>())
        {
            if (match.Groups[kind.ToString()].Success)
            {
                return kind;
            }
        }

        throw new System.Diagnostics.UnreachableException();
    }

    private static (Word? Meaning, int Length) Phrase(
        List<(TokenKind Kind, string Text, int Start, int End)> raw,
        int first,
        TimeWords words
    )
    {
        if (raw[first].Kind != TokenKind.Word)
        {
            return (null, 1);
        }

        var phrase = new StringBuilder();
        (Word? Meaning, int Length) best = (null, 1);
        for (var i = first; i < raw.Count && i < first + TimeWords.LongestPhrase; i++)
        {
            if (raw[i].Kind is not (TokenKind.Word or TokenKind.Dash))
            {
                break;
            }

            // "p.m." and "feb." are "pm" and "feb"; "week-ends" keeps its dash, without spaces around.
            var dashed = raw[i].Kind == TokenKind.Dash || (i > first && raw[i - 1].Kind == TokenKind.Dash);
            phrase
                .Append(i == first || dashed ? "" : " ")
                .Append(raw[i].Text.Replace(".", "", StringComparison.Ordinal));
            if (words.Phrases.TryGetValue(phrase.ToString(), out var meaning))
            {
                best = (meaning, i - first + 1);
            }
        }

        return best;
    }

    [GeneratedRegex(
        """
            (?<IsoDate>[0-9]{4}([-/])[0-9]{1,2}[-/][0-9]{1,2}(?![0-9]))(t(?=[0-9]))?
            |(?<NumericDate>[0-9]{1,2}/[0-9]{1,2}(/([0-9]{4}|[0-9]{2}))?(?![0-9/])|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}(?![0-9]))
            |(?<Clock>[0-9]+:[0-9]+(:[0-9]+)?|[0-9]{1,2}\.[0-9]{2}(?![0-9]))
            |(?<Decimal>[0-9]+[.,][0-9]{1,2}(?![0-9]))
            |(?<Number>[0-9]+)
            |(?<Word>[\p{L}'][\p{L}\p{M}']*(\.\p{L}+)*)
            |(?<Dash>-+)
            |(?<Comma>[,;&+]+)
            |(?<skip>[\s.!?"():\[\]@*_`]+)
            |(?<Unknown>[^\s\p{L}0-9,;&+.-]+|.)
            """,
        RegexOptions.IgnorePatternWhitespace
            | RegexOptions.ExplicitCapture
            | RegexOptions.CultureInvariant
            | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Lexemes();
}
