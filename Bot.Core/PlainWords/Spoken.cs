using System.Globalization;

namespace Bot.Core.PlainWords;

/// <summary>
/// Words as they are compared: lower case, no apostrophes, no emoji, contractions and spellings made the same. Their places
/// in the text are kept, so that somebody's own words can be passed on as they wrote them.
/// </summary>
internal static class Spoken
{
    /// <summary>Longer than this nobody asks for something in passing.</summary>
    public const int MostWords = 60;

    private const string About = "ish";
    private const string Closing = "\"”“»";

    /// <summary>The words of a text; empty if there are none, or too many.</summary>
    public static List<SpokenWord> Words(string text, HeardLanguage language, string? partner)
    {
        var raw = Split(text, language, Names(partner));
        return raw.Count > MostWords ? [] : Rewrite(raw, language);
    }

    private static string[] Names(string? partner) =>
        partner is null
            ? []
            :
            [
                .. partner
                    .ToLowerInvariant()
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Where(n => n.Length > 1),
            ];

    private static List<SpokenWord> Split(string text, HeardLanguage language, string[] partner)
    {
        var words = new List<SpokenWord>(16);
        Span<char> letters = stackalloc char[40];
        var marks = SpokenMarks.AfterEnd;
        var quote = '\0';
        for (var at = 0; at < text.Length && words.Count <= MostWords; )
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c))
            {
                var start = at;
                var length = 0;
                var isNumber = char.IsDigit(c);
                for (; at < text.Length && Belongs(text, at, isNumber); at++)
                {
                    if (text[at] is not ('\'' or '’' or '‘') && length < letters.Length)
                    {
                        letters[length++] = char.ToLowerInvariant(text[at]);
                    }
                }

                var quoted = quote == '\0' ? SpokenMarks.None : SpokenMarks.Quoted;
                words.Add(
                    Word(
                        letters[..length],
                        start,
                        at,
                        marks | quoted,
                        IsOwned(text, at),
                        length < at - start,
                        language,
                        partner
                    )
                );
                marks = SpokenMarks.None;
                continue;
            }

            quote = Quote(text, at, quote);
            marks |= c switch
            {
                '.' or '!' or '?' or ';' or '\n' => SpokenMarks.AfterEnd,
                ',' or ':' or '–' or '—' => SpokenMarks.AfterComma,
                '-' when at > 0 && text[at - 1] == ' ' => SpokenMarks.AfterComma,
                '-' when at > 0 && char.IsLetterOrDigit(text[at - 1]) => SpokenMarks.Tied,
                _ => SpokenMarks.None,
            };
            at++;
        }

        return words;
    }

    private static bool Belongs(string text, int at, bool isNumber)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
        {
            return true;
        }

        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return isNumber
            ? c is ':' or '.' or '/' or '-' or '–' && char.IsDigit(next)
            : c is '\'' or '’' or '‘' && char.IsLetter(next);
    }

    private static bool IsOwned(string text, int end) =>
        end >= 3 && text[end - 1] is 's' && text[end - 2] is '\'' or '’';

    private static SpokenWord Word(
        ReadOnlySpan<char> letters,
        int start,
        int end,
        SpokenMarks marks,
        bool isOwned,
        bool isContracted,
        HeardLanguage language,
        string[] partner
    )
    {
        foreach (var name in partner)
        {
            if (
                letters.SequenceEqual(name)
                || (letters.Length == name.Length + 1 && letters.StartsWith(name) && letters[^1] == 's')
            )
            {
                return new SpokenWord(language.PartnerId, Vocabulary.Partner, start, end, marks);
            }
        }

        // "friday's dinner" is on one Friday.
        if (isOwned && language.Vocabulary.Find(letters[..^1]) is >= 0 and var day && language.TimeWords.IsDay(day))
        {
            return new SpokenWord(day, language.Vocabulary.Word(day), start, end, marks);
        }

        // "10ish" is ten.
        if (letters.Length > 3 && char.IsDigit(letters[0]) && letters.EndsWith(About))
        {
            letters = letters[..^About.Length];
        }

        // "We're" isn't "were", nor "we'd" a Wednesday.
        var id = isContracted ? language.Contraction(letters) : Vocabulary.Unknown;
        id = id >= 0 ? id : language.Vocabulary.Find(letters);
        if (id < 0 && isOwned)
        {
            id = language.Vocabulary.Find(letters[..^1]);
        }

        return new SpokenWord(id, id < 0 ? new string(letters) : language.Vocabulary.Word(id), start, end, marks);
    }

    // A single quotation mark opens before a word and only if another one closes; otherwise it's an apostrophe.
    private static char Quote(string text, int at, char open)
    {
        var c = text[at];
        if (open != '\0')
        {
            var closes = open switch
            {
                '\'' => c is '\'' or '’' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])),
                _ => c is '"' or '”' or '“' or '»',
            };
            return closes ? '\0' : open;
        }

        var opens = at + 1 < text.Length && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
        return c switch
        {
            '"' or '“' or '„' or '«' when text.AsSpan(at + 1).IndexOfAny(Closing) >= 0 => '"',
            '\'' or '‘' when opens && text.AsSpan(at + 1).IndexOfAny('\'', '’') > 0 => '\'',
            _ => '\0',
        };
    }

    private static List<SpokenWord> Rewrite(List<SpokenWord> raw, HeardLanguage language)
    {
        var words = new List<SpokenWord>(raw.Count + 4);
        for (var at = 0; at < raw.Count; )
        {
            if (language.SameAs(raw, at) is not { } same)
            {
                words.Add(raw[at++]);
                continue;
            }

            var end = at + same.From.Length;
            var marks = raw[at].Marks;
            foreach (var id in same.To)
            {
                words.Add(new SpokenWord(id, language.Vocabulary.Word(id), raw[at].Start, raw[end - 1].End, marks));
                marks &= SpokenMarks.Quoted;
            }

            // What is passed over leaves its mark on the next.
            if (same.To.Length == 0 && end < raw.Count)
            {
                raw[end] = raw[end] with { Marks = raw[end].Marks | (marks & ~SpokenMarks.Quoted) };
            }

            at = end;
        }

        return words;
    }
}
