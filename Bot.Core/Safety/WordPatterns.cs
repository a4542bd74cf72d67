using System.Text.RegularExpressions;

namespace Bot.Core.Safety;

/// <summary>
/// Patterns of words as data. A pattern is a row of words, compared as <see cref="PlainText"/>: `(a|b)` is a choice, `a_b` in
/// a choice several words, `*` any ending, `..` up to four words between, `?` what may be absent, `@name` a choice by name.
/// They are looked up by their first word, so a list may be long.
/// </summary>
internal sealed partial class WordPatterns
{
    private const int LongestGap = 4;
    private const string Gone = "~";
    private readonly Dictionary<string, List<Part[]>> byFirstWord = new(StringComparer.Ordinal);
    private readonly List<Part[]> others = [];

    private WordPatterns(IEnumerable<Part[]> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (pattern[0] is { IsGap: false, IsOptional: false, Open.Count: 0 } first)
            {
                foreach (var word in first.ByFirstWord.Keys)
                {
                    (byFirstWord.TryGetValue(word, out var same) ? same : byFirstWord[word] = []).Add(pattern);
                }
            }
            else
            {
                others.Add(pattern);
            }
        }
    }

    /// <exception cref="FormatException">A pattern isn't written as above: a bug, found by the tests of the lists.</exception>
    public static WordPatterns Any(IEnumerable<string> patterns, IReadOnlyDictionary<string, string> names) =>
        new(
            patterns.Select(p =>
                Named(p, names).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Part.Read).ToArray()
            )
        );

    /// <summary>Whether one of the patterns is in this <see cref="PlainText"/>.</summary>
    public bool AreIn(string plain) => AreIn(Split(plain));

    /// <summary>
    /// The words that a pattern begins with; null if any word may begin one. A text without them holds none of the patterns.
    /// </summary>
    public IEnumerable<string>? FirstWords => others.Count == 0 ? byFirstWord.Keys : null;

    /// <summary>The same for a text in its words, for whoever has many lists to look through.</summary>
    public bool AreIn(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (EndFrom(words, at) > at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words with what matches blotted out, each in its place; the same words where nothing does.</summary>
    public string[] Without(string[] words)
    {
        var left = words;
        for (var at = 0; at < words.Length; )
        {
            var end = EndFrom(words, at);
            if (end > at)
            {
                left = ReferenceEquals(left, words) ? [.. words] : left;
                Array.Fill(left, Gone, at, end - at);
            }

            at = Math.Max(end, at + 1);
        }

        return left;
    }

    /// <summary>The words of a <see cref="PlainText"/>.</summary>
    public static string[] Split(string plain) => plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A pattern with what its names stand for; a name may stand for others.</summary>
    public static string Named(string pattern, IReadOnlyDictionary<string, string> names) =>
        pattern.Contains('@', StringComparison.Ordinal)
            ? Named(NameOf().Replace(pattern, m => names[m.Groups["name"].Value]), names)
            : pattern;

    /// <summary>The choices of `(a|b)`, each once; brackets within brackets mean nothing.</summary>
    public static IEnumerable<string> Choices(string part) =>
        part.Replace("(", "", StringComparison.Ordinal)
            .Replace(")", "", StringComparison.Ordinal)
            .Split('|')
            .Distinct(StringComparer.Ordinal);

    /// <summary>The words of a choice, as they are compared.</summary>
    /// <exception cref="FormatException">There is something in it that is in no word.</exception>
    public static string[] Words(string choice) =>
        choice.Length == 0 || choice.Any(c => !char.IsLetterOrDigit(c) && c is not ('_' or '*'))
            ? throw new FormatException($"'{choice}' is no part of a pattern.")
            : [.. choice.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(PlainText.Once)];

    /// <summary>Whether the words of a choice stand here.</summary>
    public static bool Fits(string[] choice, string[] words, int at)
    {
        if (at + choice.Length > words.Length)
        {
            return false;
        }

        for (var i = 0; i < choice.Length; i++)
        {
            if (!Fits(choice[i], words[at + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(string pattern, string word) =>
        pattern.EndsWith('*')
            ? IsWord(word) && word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1))
            : string.Equals(pattern, word, StringComparison.Ordinal);

    // Where the first pattern that begins here ends; where it began, if none does.
    private int EndFrom(string[] words, int at)
    {
        if (byFirstWord.TryGetValue(words[at], out var some) && EndOfAny(some, words, at) is var end and >= 0)
        {
            return end;
        }

        return Math.Max(at, EndOfAny(others, words, at));
    }

    private static int EndOfAny(List<Part[]> patterns, string[] words, int at)
    {
        foreach (var pattern in patterns)
        {
            if (End(pattern, 0, words, at) is var end and >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    // Where the rest of a pattern ends; -1 if it doesn't fit.
    private static int End(Part[] pattern, int part, string[] words, int at)
    {
        if (part == pattern.Length)
        {
            return at;
        }

        var now = pattern[part];
        if (now.IsGap)
        {
            for (var gap = 0; gap <= LongestGap && at + gap <= words.Length; gap++)
            {
                if (gap > 0 && !IsWord(words[at + gap - 1]))
                {
                    return -1;
                }

                if (End(pattern, part + 1, words, at + gap) is var beyond and >= 0)
                {
                    return beyond;
                }
            }

            return -1;
        }

        if (at < words.Length)
        {
            var found = now.ByFirstWord.TryGetValue(words[at], out var some)
                ? EndAfter(some, pattern, part, words, at)
                : -1;
            found = found >= 0 ? found : EndAfter(now.Open, pattern, part, words, at);
            if (found >= 0)
            {
                return found;
            }
        }

        return now.IsOptional ? End(pattern, part + 1, words, at) : -1;
    }

    private static int EndAfter(List<string[]> choices, Part[] pattern, int part, string[] words, int at)
    {
        foreach (var choice in choices)
        {
            if (Fits(choice, words, at) && End(pattern, part + 1, words, at + choice.Length) is var end and >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    private static bool IsWord(string word) => char.IsLetterOrDigit(word[0]);

    /// <summary>A place in the row: a gap, or one of several words.</summary>
    private sealed record Part(bool IsGap, bool IsOptional)
    {
        public Dictionary<string, List<string[]>> ByFirstWord { get; } = new(StringComparer.Ordinal);

        /// <summary>Choices whose first word has any ending.</summary>
        public List<string[]> Open { get; } = [];

        public static Part Read(string word)
        {
            if (word is "..")
            {
                return new Part(IsGap: true, IsOptional: false);
            }

            var part = new Part(IsGap: false, word.EndsWith('?'));
            foreach (var choice in Choices(word.TrimEnd('?')))
            {
                var words = Words(choice);
                var same =
                    words[0].EndsWith('*') ? part.Open
                    : part.ByFirstWord.TryGetValue(words[0], out var known) ? known
                    : part.ByFirstWord[words[0]] = [];
                same.Add(words);
            }

            return part;
        }
    }

    [GeneratedRegex("@(?<name>[a-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameOf();
}
