using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Core.Safety;

/// <summary>
/// Words as they are compared: lower case without accents and apostrophes, digits that stand for letters as letters, spelled-out
/// words together, doubled letters once. Between words is one space, at both ends too; a sentence's end is a word of its own.
/// </summary>
internal static partial class PlainText
{
    public const string End = "¦";

    public static string Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().SelectMany(Plain))
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '@' or '$')
            {
                word.Append(Rune.ToLowerInvariant(rune));
                continue;
            }

            var isSilent =
                Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format
                || rune.Value is '\'' or '’' or '‘' or '`' or '´' or '*';
            if (isSilent)
            {
                continue;
            }

            Flush(word, words);
            if (rune.Value is '.' or '!' or '?' or ';' or '\n' && words is [.., not End])
            {
                words.Add(End);
            }
        }

        Flush(word, words);
        return $" {string.Join(' ', Joined(words))} ";
    }

    /// <summary>Doubled letters once: so a slip of the finger, or a long "pleeease", is the same word.</summary>
    public static string Once(string text) => Doubled().Replace(text, "${letter}");

    private static void Flush(StringBuilder word, List<string> words)
    {
        if (word.Length == 0)
        {
            return;
        }

        var plain = word.ToString().Replace("ß", "ss", StringComparison.Ordinal);
        if (plain.Any(char.IsLetter) && plain.Any(c => !char.IsLetter(c)))
        {
            plain = string.Concat(plain.Select(Letter));
        }

        words.Add(Once(plain));
        word.Clear();
    }

    // Only letters and digits: code points that are no characters can't be normalised.
    private static IEnumerable<Rune> Plain(Rune rune) =>
        rune.IsAscii || !Rune.IsLetterOrDigit(rune)
            ? [rune]
            : rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes();

    private static char Letter(char c) =>
        c switch
        {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' or '@' => 'a',
            '5' or '$' => 's',
            '7' => 't',
            _ => c,
        };

    // "s u i c i d e": three and more letters that stand alone make a word.
    private static IEnumerable<string> Joined(List<string> words)
    {
        for (var at = 0; at < words.Count; )
        {
            var run = words.Skip(at).TakeWhile(w => w.Length == 1 && char.IsLetter(w[0])).Count();
            if (run >= 4)
            {
                yield return Once(string.Concat(words.Skip(at).Take(run)));
                at += run;
            }
            else
            {
                yield return words[at];
                at++;
            }
        }
    }

    [GeneratedRegex(
        @"(?<letter>\p{Ll})\k<letter>+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Doubled();
}
