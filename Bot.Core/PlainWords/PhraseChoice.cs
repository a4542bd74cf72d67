namespace Bot.Core.PlainWords;

/// <summary>A rough set of words: says no for sure, and yes perhaps. Comparing two costs next to nothing.</summary>
internal struct WordSet
{
    private ulong a;
    private ulong b;
    private ulong c;
    private ulong d;

    public void Add(int word)
    {
        var bit = 1UL << (word & 63);
        switch ((word >> 6) & 3)
        {
            case 0:
                a |= bit;
                break;
            case 1:
                b |= bit;
                break;
            case 2:
                c |= bit;
                break;
            default:
                d |= bit;
                break;
        }
    }

    public readonly bool MayHave(int word) =>
        (
            ((word >> 6) & 3) switch
            {
                0 => a,
                1 => b,
                2 => c,
                _ => d,
            } & (1UL << (word & 63))
        ) != 0;

    public readonly bool MayShare(in WordSet other) =>
        ((a & other.a) | (b & other.b) | (c & other.c) | (d & other.d)) != 0;
}

/// <summary>Phrases that stand for one another, each perhaps with what it stands for. One row of numbers, as there are thousands.</summary>
internal sealed class PhraseChoice
{
    private readonly string[] values;
    private readonly WordSet firsts;

    // For each phrase: how many words, which value (or -1), the words.
    private readonly int[] row;

    public PhraseChoice(IEnumerable<(int[] Words, string? Value)> phrases)
    {
        var known = new List<string>();
        var packed = new List<int>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (words, value) in phrases)
        {
            if (words.Length == 0 || !seen.Add(string.Join(' ', words)))
            {
                continue;
            }

            var at = value is null ? -1 : known.IndexOf(value);
            if (value is not null && at < 0)
            {
                at = known.Count;
                known.Add(value);
            }

            packed.AddRange([words.Length, at, .. words]);
            firsts.Add(words[0]);
        }

        values = [.. known];
        row = [.. packed];
    }

    public ref readonly WordSet Firsts => ref firsts;

    public IEnumerable<int> FirstWords
    {
        get
        {
            for (var at = 0; at < row.Length; at += row[at] + 2)
            {
                yield return row[at + 2];
            }
        }
    }

    /// <summary>All of them, with what they stand for.</summary>
    public IEnumerable<(int[] Words, string? Value)> All
    {
        get
        {
            for (var at = 0; at < row.Length; at += row[at] + 2)
            {
                yield return (row[(at + 2)..(at + 2 + row[at])], row[at + 1] < 0 ? null : values[row[at + 1]]);
            }
        }
    }

    /// <summary>Whether some phrase begins with a word.</summary>
    public bool Begins(int word)
    {
        var at = 0;
        return Next(word, ref at, out _, out _);
    }

    /// <summary>The next phrase that begins with a word, from a place in the row on; what is returned goes on from there.</summary>
    public bool Next(int word, ref int at, out ReadOnlySpan<int> phrase, out string? value)
    {
        if (at == 0 && !firsts.MayHave(word))
        {
            phrase = [];
            value = null;
            return false;
        }

        while (at < row.Length)
        {
            var (length, of) = (row[at], row[at + 1]);
            var start = at + 2;
            at = start + length;
            if (row[start] == word)
            {
                phrase = row.AsSpan(start, length);
                value = of < 0 ? null : values[of];
                return true;
            }
        }

        phrase = [];
        value = null;
        return false;
    }
}
