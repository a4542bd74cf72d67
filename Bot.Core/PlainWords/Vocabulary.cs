namespace Bot.Core.PlainWords;

/// <summary>Every word that some pattern knows, by a number.</summary>
internal sealed class Vocabulary
{
    public const int Unknown = -1;

    /// <summary>The name of one's partner, whatever it is.</summary>
    public const string Partner = "xpartner";

    private const int ShortestWithTypo = 5;
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private Dictionary<char, List<string>>? byFirstLetter;

    public int Count => words.Count;

    public int Add(string word)
    {
        if (!ids.TryGetValue(word, out var id))
        {
            id = words.Count;
            ids.Add(word, id);
            words.Add(word);
            byFirstLetter = null;
        }

        return id;
    }

    public int[] AddAll(string phrase) => [.. phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Add)];

    /// <summary>No more are added for now: what was kept free for them is let go.</summary>
    public void Trim()
    {
        ids.TrimExcess();
        words.TrimExcess();
    }

    public int Find(string word) => ids.GetValueOrDefault(word, Unknown);

    public int Find(ReadOnlySpan<char> word) =>
        ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var id) ? id : Unknown;

    public string Word(int id) => words[id];

    /// <summary>
    /// The word that was probably meant: one letter too many, too few, another, or two swapped. Null if none or more than one
    /// is as near, or if the word is too short to tell.
    /// </summary>
    public string? Nearest(string written)
    {
        if (written.Length < ShortestWithTypo || !char.IsLetter(written[0]))
        {
            return null;
        }

        byFirstLetter ??= words
            .Where(w => w.Length >= ShortestWithTypo && char.IsLetter(w[0]))
            .GroupBy(w => w[0])
            .ToDictionary(g => g.Key, g => g.ToList());
        string? found = null;
        var several = false;
        foreach (var word in byFirstLetter.GetValueOrDefault(written[0]) ?? [])
        {
            if (Math.Abs(word.Length - written.Length) > 1 || !IsOneAway(word, written))
            {
                continue;
            }

            // Two letters swapped is the surest slip of all.
            if (word.Length == written.Length && word.Order().SequenceEqual(written.Order()))
            {
                return word;
            }

            several = found is not null;
            found = word;
        }

        return several ? null : found;
    }

    private static bool IsOneAway(string one, string two)
    {
        var start = 0;
        var shorter = Math.Min(one.Length, two.Length);
        while (start < shorter && one[start] == two[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && one[^(end + 1)] == two[^(end + 1)])
        {
            end++;
        }

        var (left, right) = (one.Length - start - end, two.Length - start - end);
        return (left, right) switch
        {
            (<= 1, <= 1) => true,
            (2, 2) => one[start] == two[start + 1] && one[start + 1] == two[start],
            _ => false,
        };
    }
}
