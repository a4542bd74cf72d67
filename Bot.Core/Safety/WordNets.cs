using System.Runtime.InteropServices;

namespace Bot.Core.Safety;

/// <summary>
/// Nets of words as data: `a &amp; b &amp; !c` is a word of a with one of b near it, before or after, and none of c. Near is at most
/// <see cref="Reach"/> words away from the first. Of five and more, one may be missing that isn't among the first three. `(a|b)`, `a_b`, `*` and `@name` are as in <see cref="WordPatterns"/>. All nets
/// of all lists stand in one index: a text's words are looked up once, and only nets whose first words were found are weighed.
/// </summary>
internal sealed class WordNets
{
    /// <summary>How many words away the others may be.</summary>
    public const int Reach = 12;

    private const int Many = 5;
    private const int LeastPrefix = 2;
    private const string And = " & ";
    private readonly Dictionary<string, List<Hit>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Hit>> byPrefix = new(StringComparer.Ordinal);
    private readonly Dictionary<(int List, string Words), int> parts = [];
    private readonly List<Net[]> begun = [];
    private readonly IReadOnlyList<string> elided;
    private readonly string elisions;
    private readonly int longestPrefix;

    /// <param name="nets">Which list each belongs to (a number from 0), and what it gives when it holds.</param>
    /// <param name="names">The names of each list.</param>
    /// <param name="elided">For each list the letters that stand before a vowel as a word of their own: m'attend.</param>
    /// <exception cref="FormatException">A net isn't written as above: a bug, found by the tests of the lists.</exception>
    public WordNets(
        IEnumerable<(int List, int Gives, string Net)> nets,
        IReadOnlyList<IReadOnlyDictionary<string, string>> names,
        IReadOnlyList<string> elided
    )
    {
        this.elided = elided;
        elisions = string.Concat(elided);
        var read = nets.Select(n => Read(n.List, n.Gives, n.Net, names[n.List])).ToLookup(n => n.First, n => n.Net);
        begun.AddRange(Enumerable.Range(0, parts.Count).Select(p => read[p].ToArray()));
        longestPrefix = byPrefix.Count == 0 ? 0 : byPrefix.Keys.Max(p => p.Length);
        foreach (var hits in byWord.Values.Concat(byPrefix.Values))
        {
            hits.TrimExcess();
        }
    }

    /// <summary>What the nets that hold give, as bits.</summary>
    /// <param name="words">The words of a <see cref="PlainText"/>.</param>
    /// <param name="left">For each list the same words, some of them perhaps blotted out.</param>
    public ulong Find(string[] words, IReadOnlyList<string[]> left)
    {
        var found = new List<(int At, int Part)>(words.Length * 8);
        var starts = new int[words.Length + 1];
        var seen = new ulong[(parts.Count + 63) / 64];
        for (var at = 0; at < words.Length; at++)
        {
            starts[at] = found.Count;
            Look(words, at, left, found);
        }

        starts[^1] = found.Count;
        foreach (var (_, part) in found)
        {
            seen[part >> 6] |= 1UL << part;
        }

        var gives = 0UL;
        var near = words.Length <= Reach + 1 ? seen : null;
        for (var at = 0; at < words.Length; at++)
        {
            for (var i = starts[at]; i < starts[at + 1]; i++)
            {
                foreach (var net in begun[found[i].Part])
                {
                    if ((gives >> net.Gives & 1) == 0 && net.MayHold(seen))
                    {
                        near = words.Length <= Reach + 1 ? seen : Near(at, words.Length, starts, found, seen.Length);
                        gives |= net.Holds(near) ? 1UL << net.Gives : 0;
                    }
                }
            }
        }

        return gives;
    }

    private static ulong[] Near(int at, int count, int[] starts, List<(int At, int Part)> found, int size)
    {
        var near = new ulong[size];
        var until = starts[Math.Min(count, at + Reach + 1)];
        for (var i = starts[Math.Max(0, at - Reach)]; i < until; i++)
        {
            near[found[i].Part >> 6] |= 1UL << found[i].Part;
        }

        return near;
    }

    private void Look(string[] words, int at, IReadOnlyList<string[]> left, List<(int At, int Part)> found)
    {
        var word = words[at];
        var before = found.Count;
        Look(word, null, words, at, left, found);
        var mayBeTwo = word.Length > 3 && IsVowel(word[1]) && elisions.Contains(word[0], StringComparison.Ordinal);
        if (found.Count > before || !mayBeTwo)
        {
            return;
        }

        Look(word.AsSpan(1), word[0], words, at, left, found);
        if (found.Count > before)
        {
            Look(word.AsSpan(0, 1), word[0], words, at, left, found);
        }
    }

    private void Look(
        ReadOnlySpan<char> word,
        char? elision,
        string[] words,
        int at,
        IReadOnlyList<string[]> left,
        List<(int At, int Part)> found
    )
    {
        if (byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var hits))
        {
            Add(hits, elision, words, at, left, found);
        }

        var prefixes = byPrefix.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = LeastPrefix; length <= Math.Min(word.Length, longestPrefix); length++)
        {
            if (prefixes.TryGetValue(word[..length], out hits))
            {
                Add(hits, elision, words, at, left, found);
            }
        }
    }

    private void Add(
        List<Hit> hits,
        char? elision,
        string[] words,
        int at,
        IReadOnlyList<string[]> left,
        List<(int At, int Part)> found
    )
    {
        foreach (var hit in CollectionsMarshal.AsSpan(hits))
        {
            var isPossible = elision is not { } letter || elided[hit.List].Contains(letter, StringComparison.Ordinal);
            if (isPossible && hit.IsIn(left[hit.List], words, at))
            {
                found.Add((at, hit.Part));
            }
        }
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h';

    private (int First, Net Net) Read(int list, int gives, string net, IReadOnlyDictionary<string, string> names)
    {
        var read = net.Split(And)
            .Select(p => (IsUnwanted: p.StartsWith('!'), Part: Part(list, WordPatterns.Named(p.TrimStart('!'), names))))
            .ToList();
        return read[0].IsUnwanted
            ? throw new FormatException($"'{net}' begins with what mustn't be there.")
            : (
                read[0].Part,
                new Net(
                    gives,
                    [.. read.Where(p => !p.IsUnwanted).Select(p => p.Part)],
                    [.. read.Where(p => p.IsUnwanted).Select(p => p.Part)]
                )
            );
    }

    private int Part(int list, string words)
    {
        if (parts.TryGetValue((list, words), out var known))
        {
            return known;
        }

        var part = parts[(list, words)] = parts.Count;
        foreach (var choice in WordPatterns.Choices(words))
        {
            var row = WordPatterns.Words(choice);
            var isOpen = row[0].EndsWith('*');
            var first = row[0].TrimEnd('*');
            if (isOpen && first.Length < LeastPrefix)
            {
                throw new FormatException($"'{choice}' begins with almost any word.");
            }

            ref var hits = ref CollectionsMarshal.GetValueRefOrAddDefault(isOpen ? byPrefix : byWord, first, out _);
            (hits ??= []).Add(new Hit(list, part, row.Length == 1 ? null : row[1..]));
        }

        return part;
    }

    /// <summary>A word that belongs to a part, with the words that have to follow.</summary>
    private readonly record struct Hit(int List, int Part, string[]? Rest)
    {
        public bool IsIn(string[] left, string[] words, int at) =>
            ReferenceEquals(left[at], words[at]) && (Rest is null || WordPatterns.Fits(Rest, left, at + 1));
    }

    private sealed record Net(int Gives, int[] Wanted, int[] Unwanted)
    {
        public bool MayHold(ulong[] seen)
        {
            var spare = Wanted.Length < Many ? 0 : 1;
            for (var i = 0; i < Wanted.Length; i++)
            {
                var isMissing = (seen[Wanted[i] >> 6] >> Wanted[i] & 1) == 0;
                if (isMissing && (i < Many - 2 || spare-- == 0))
                {
                    return false;
                }
            }

            return true;
        }

        public bool Holds(ulong[] near)
        {
            foreach (var part in Unwanted)
            {
                if ((near[part >> 6] >> part & 1) != 0)
                {
                    return false;
                }
            }

            return MayHold(near);
        }
    }
}
