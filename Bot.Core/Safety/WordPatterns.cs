using System.Text.RegularExpressions;

namespace Bot.Core.Safety;

/// <summary>
/// Patterns of words as data. A pattern is a row of words, compared as <see cref="PlainText"/>: `(a|b)` is a choice, `a_b` in
/// a choice several words, `*` any ending, `..` up to four words between, `?` what may be absent, `@name` a choice by name.
/// </summary>
internal static partial class WordPatterns
{
    /// <summary>One expression that finds any of the patterns in a <see cref="PlainText"/>. Its cost grows with the text alone.</summary>
    public static Regex Any(IEnumerable<string> patterns, IReadOnlyDictionary<string, string> names) =>
        new(
            $" (?:{string.Join('|', patterns.Select(p => Words(p, names)))})",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking,
            TimeSpan.FromSeconds(2)
        );

    private static string Words(string pattern, IReadOnlyDictionary<string, string> names)
    {
        var whole = NameOf().Replace(pattern, m => names[m.Groups["name"].Value]);
        return string.Concat(whole.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Word));
    }

    private static string Word(string word)
    {
        if (word is "..")
        {
            return @"(?:\w+ ){0,4}";
        }

        var isOptional = word.EndsWith('?');
        var bare = PlainText
            .Once(isOptional ? word[..^1] : word)
            .Replace('_', ' ')
            .Replace("*", @"\w*", StringComparison.Ordinal);
        return isOptional ? $"(?:{bare} )?" : $"(?:{bare}) ";
    }

    [GeneratedRegex("@(?<name>[a-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameOf();
}
