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
                NameOf()
                    .Replace(p, m => names[m.Groups["name"].Value])
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(Part.Read)
                    .ToArray()
            )
        );

    /// <summary>Whether one of the patterns is in this <see cref="PlainText"/>.</summary>
    public bool AreIn(string plain) => AreIn(Split(plain));

    /// <summary>The text with what matches taken out.</summary>
    public string Without(string plain) => $" {string.Join(' ', Without(Split(plain)))} ";

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

    /// <inheritdoc cref="AreIn(string[])"/>
    public string[] Without(string[] words)
    {
        if (!AreIn(words))
        {
            return words;
        }

        var left = new List<string>(words.Length);
        for (var at = 0; at < words.Length; )
        {
            var end = EndFrom(words, at);
            left.Add(end > at ? Gone : words[at]);
            at = Math.Max(end, at + 1);
        }

        return [.. left];
    }

    /// <summary>The words of a <see cref="PlainText"/>.</summary>
    public static string[] Split(string plain) => plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);

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
            if (Part.Fits(choice, words, at) && End(pattern, part + 1, words, at + choice.Length) is var end and >= 0)
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
            var bare = word.TrimEnd('?').Trim('(', ')');
            if (bare.Length == 0 || bare.Any(c => !char.IsLetterOrDigit(c) && c is not ('|' or '_' or '*')))
            {
                throw new FormatException($"'{word}' is no part of a pattern.");
            }

            foreach (var choice in bare.Split('|'))
            {
                var words = choice.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(PlainText.Once).ToArray();
                var same =
                    words[0].EndsWith('*') ? part.Open
                    : part.ByFirstWord.TryGetValue(words[0], out var known) ? known
                    : part.ByFirstWord[words[0]] = [];
                same.Add(words);
            }

            return part;
        }

        /// <summary>Whether all words of a choice stand here.</summary>
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
    }

    [GeneratedRegex("@(?<name>[a-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameOf();
}
