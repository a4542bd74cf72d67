namespace Bot.Core.PlainWords;

/// <summary>All rules of a language, and the words by which their parts are found.</summary>
internal sealed class CueIndex
{
    /// <summary>What is numbered below this is a <see cref="CueSign"/>.</summary>
    public static readonly int Signs = Enum.GetValues<CueSign>().Length;

    private Dictionary<string, int>? numbers = new(StringComparer.Ordinal);
    private Dictionary<int, List<int>>? building = [];

    // All phrases in one row, by their first word: how many words, which part, the words. For each first word where its own begin.
    private int[] starts = [];
    private int[] row = [];
    private readonly HashSet<int> isLight = [];
    private readonly HashSet<int> isExcused = [];
    private readonly HashSet<int> isName = [];
    private int count = Signs;

    public List<CueRule> Rules { get; } = [];

    /// <summary>How many different parts there are.</summary>
    public int Count => count;

    public void Add(HeardIntent intent, HearsIntent of, PatternReader reader)
    {
        var number = 0;
        foreach (var source in of.Cues?.All ?? [])
        {
            var isSure = number < (of.Cues!.Sure?.Count ?? 0);
            Rules.Add(Read(source, number++, intent, isSure, reader));
        }
    }

    /// <summary>No more are added: what was needed for that is let go.</summary>
    /// <param name="light">Names of choices that weigh little.</param>
    /// <param name="excused">Names of those in which nothing stands in the way of a wish.</param>
    /// <param name="names">Names of those that may be what something is called.</param>
    public void Close(
        IReadOnlyList<string> light,
        IReadOnlyList<string> excused,
        IReadOnlyList<string> names,
        PatternReader reader
    )
    {
        Set(isLight, light);
        Set(isExcused, excused);
        Set(isName, names);

        starts = new int[building!.Keys.DefaultIfEmpty(-1).Max() + 2];
        var all = new List<int>(building.Values.Sum(b => b.Count));
        for (var word = 0; word < starts.Length; word++)
        {
            starts[word] = all.Count;
            all.AddRange(building.GetValueOrDefault(word) ?? []);
        }

        row = [.. all];
        building = null;
        numbers = null;
        Rules.TrimExcess();

        void Set(HashSet<int> cues, IReadOnlyList<string> of) =>
            cues.UnionWith(of.Select(n => Number($"@{n}", "the list of names", reader)));
    }

    public bool IsLight(int cue) => isLight.Contains(cue);

    public bool IsExcused(int cue) => isExcused.Contains(cue);

    public bool IsName(int cue) => isName.Contains(cue);

    /// <summary>Adds the cues that begin at a word.</summary>
    public void Find(List<SpokenWord> words, int at, HeardLanguage language, List<CueHit> hits)
    {
        var word = words[at].Id;
        if (word < 0 || word + 1 >= starts.Length)
        {
            return;
        }

        for (var i = starts[word]; i < starts[word + 1]; i += row[i] + 2)
        {
            if (language.End(row.AsSpan(i + 2, row[i]), words, at) is var end and > 0)
            {
                hits.Add(new CueHit(row[i + 1], at, end));
            }
        }
    }

    private CueRule Read(string source, int number, HeardIntent intent, bool isSure, PatternReader reader)
    {
        var (needs, counts, bars) = (new List<int>(), new List<int>(), new List<int>());
        var told = -1;
        foreach (var piece in PatternReader.Pieces(source))
        {
            var (bare, to) = (piece[0], piece[^1]) switch
            {
                ('-', _) => (piece[1..], bars),
                ('=', _) => (piece[1..], needs),
                (_, '?') => (piece[..^1], counts),
                _ => (piece, needs),
            };
            to.Add(Number(bare, source, reader));
            told = piece[0] == '=' ? to[^1] : told;
        }

        return needs.Exists(n => n >= Signs)
            ? new CueRule(number, intent, isSure, [.. needs], [.. counts], [.. bars], told)
            : throw new FormatException($"{intent.Name}: '{source}' names no word.");
    }

    private int Number(string written, string source, PatternReader reader)
    {
        if (written[0] == '#')
        {
            return Enum.TryParse<CueSign>(written[1..], ignoreCase: true, out var sign)
                ? (int)sign
                : throw new FormatException($"'{source}': there is no {written}.");
        }

        if (numbers!.TryGetValue(written, out var same))
        {
            return same;
        }

        var number = numbers[written] = count++;
        foreach (var (words, _) in reader.Choice(written).All)
        {
            (building!.TryGetValue(words[0], out var known) ? known : building[words[0]] = []).AddRange([
                words.Length,
                number,
                .. words,
            ]);
        }

        return number;
    }
}
