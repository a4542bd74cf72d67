using Bot.Core.Time;

namespace Bot.Core.PlainWords;

/// <summary>All that is understood in one language, compiled once when the first sentence comes.</summary>
internal sealed partial class HeardLanguage
{
    private const string Activity = "activity";
    private readonly Dictionary<int, List<SpeechPattern>> byFirstWord = [];
    private readonly Dictionary<int, List<(int[] From, int[] To)>> same = [];
    private readonly PhraseChoice leads;
    private readonly Dictionary<string, int> contractions;
    private readonly HashSet<int> articles;
    private readonly PhraseChoice? activities;
    private readonly WordKind[] kinds;

    /// <param name="code">Two letters.</param>
    /// <param name="files">What its files hold.</param>
    /// <param name="exists">Whether there is such a command: what a feature that isn't there would do is left out.</param>
    public HeardLanguage(string code, IReadOnlyList<HearsFile> files, Func<string, bool> exists)
    {
        Code = code;
        PartnerId = Vocabulary.Add(Vocabulary.Partner);
        TimeWords = new TimePhrases(TimeLanguages.For(code), Vocabulary);
        foreach (var (from, to) in files.SelectMany(f => f.Same ?? new Dictionary<string, string>()))
        {
            var words = Vocabulary.AddAll(from);
            (same.TryGetValue(words[0], out var some) ? some : same[words[0]] = []).Add((words, Vocabulary.AddAll(to)));
        }

        foreach (var some in same.Values)
        {
            some.Sort((a, b) => b.From.Length.CompareTo(a.From.Length));
        }

        contractions = files
            .SelectMany(f => f.Contractions ?? new Dictionary<string, string>())
            .ToDictionary(c => c.Key, c => Vocabulary.Add(c.Value), StringComparer.Ordinal);
        var names = files
            .SelectMany(f => f.Words ?? new Dictionary<string, IReadOnlyList<string>>())
            .ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal);
        articles = [.. files.SelectMany(f => f.Articles ?? []).Select(Vocabulary.Add)];
        var reader = new PatternReader(Words, names);
        foreach (var (name, intent) in files.SelectMany(f => f.Intents ?? new Dictionary<string, HearsIntent>()))
        {
            var does = intent.Does.Where(d => exists(CommandFilling.NameOf(d.Command))).ToList();
            if (does.Count > 0 || intent.Does.Count == 0)
            {
                var heard = reader.Begin(
                    new HeardIntent(code, name, Intents++, intent.IsChoice, intent.Yields, does),
                    intent
                );
                // What is said by a time alone: no pattern could begin with it.
                OnlyTime = intent.Say.Count == 0 ? new SpeechPattern(0, heard, []) : OnlyTime;
                for (var number = 0; number < intent.Say.Count; number++)
                {
                    Index(reader.Read(intent.Say[number], number, heard), intent.Say[number]);
                }

                Cues.Add(heard, intent, reader);
            }
        }

        Hints =
        [
            .. files
                .SelectMany(f => f.Hints ?? new Dictionary<string, IReadOnlyList<string>>())
                .Where(h => exists(CommandFilling.NameOf(h.Key)))
                .Select(h =>
                    (
                        files
                            .SelectMany(f => f.Intents?.Values ?? [])
                            .SelectMany(i => i.Does)
                            .FirstOrDefault(d => string.Equals(d.Command, h.Key, StringComparison.Ordinal))
                            ?? new HearsCommand(h.Key, null, HearsManner.Shows),
                        h.Value.Select(Vocabulary.Add).ToHashSet()
                    )
                ),
        ];
        leads = new PhraseChoice(files.SelectMany(f => f.Leads ?? []).Select(l => (Words(l), (string?)null)));

        Cues.Close(
            [.. files.SelectMany(f => f.Light ?? [])],
            [.. files.SelectMany(f => f.Excused ?? [])],
            [Activity],
            reader
        );
        kinds = KindsOf(files);
        Vocabulary.Trim();
        foreach (var beginning in byFirstWord.Values)
        {
            beginning.TrimExcess();
        }

        activities = names.ContainsKey(Activity) ? reader.Choice($"@{Activity}") : null;
    }

    public string Code { get; }

    public Vocabulary Vocabulary { get; } = new();

    public int PartnerId { get; }

    public int Intents { get; private set; }

    public int Patterns { get; private set; }

    /// <summary>Commands and the words that hint at them.</summary>
    public IReadOnlyList<(HearsCommand Command, HashSet<int> Words)> Hints { get; }

    /// <summary>What a sentence may come to that is nothing but a time; null if nothing.</summary>
    public SpeechPattern? OnlyTime { get; }

    public TimePhrases TimeWords { get; }

    /// <summary>What gives a wish away that no pattern fits.</summary>
    public CueIndex Cues { get; } = new();

    public IReadOnlyList<SpeechPattern> BeginningWith(int word) =>
        byFirstWord.GetValueOrDefault(word) ?? (IReadOnlyList<SpeechPattern>)[];

    /// <summary>What letters with an apostrophe between them are; <see cref="Vocabulary.Unknown"/> if the same as without.</summary>
    public int Contraction(ReadOnlySpan<char> letters) =>
        contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var id)
            ? id
            : Vocabulary.Unknown;

    /// <summary>The longest other way to write what begins here; null if there is none.</summary>
    public (int[] From, int[] To)? SameAs(List<SpokenWord> words, int at)
    {
        if (words[at].Id >= 0 && same.TryGetValue(words[at].Id, out var some))
        {
            foreach (var one in some)
            {
                if (Fits(one.From, words, at))
                {
                    return one;
                }
            }
        }

        return null;
    }

    /// <summary>How many words the longest lead that begins here has; 0 if none does.</summary>
    public int LeadAt(List<SpokenWord> words, int at)
    {
        var longest = 0;
        for (var next = 0; leads.Next(words[at].Id, ref next, out var lead, out _); )
        {
            longest = Math.Max(longest, End(lead, words, at) - at);
        }

        return longest;
    }

    /// <summary>Where these words end that stand here, perhaps with articles between them; -1 if they don't, or one is quoted.</summary>
    public int End(ReadOnlySpan<int> phrase, List<SpokenWord> words, int at)
    {
        var next = 0;
        for (; at < words.Count; at++)
        {
            if (words[at].Has(SpokenMarks.Quoted))
            {
                return -1;
            }

            if (words[at].Id == phrase[next])
            {
                if (++next == phrase.Length)
                {
                    return at + 1;
                }
            }
            else if (next == 0 || !articles.Contains(words[at].Id))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether just these words stand here, none of them quoted.</summary>
    public static bool Fits(int[] phrase, List<SpokenWord> words, int at)
    {
        if (at + phrase.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[at + i].Id != phrase[i] || words[at + i].Has(SpokenMarks.Quoted))
            {
                return false;
            }
        }

        return true;
    }

    // A phrase of a file, with its words made the same as those of a sentence.
    private int[] Words(string phrase)
    {
        var raw = Vocabulary.AddAll(phrase);
        var words = new List<int>(raw.Length + 2);
        for (var at = 0; at < raw.Length; )
        {
            var other = (same.GetValueOrDefault(raw[at]) ?? []).Find(o =>
                o.To.Length > 0 && raw.AsSpan(at).StartsWith(o.From)
            );
            words.AddRange(other.From is null ? [raw[at]] : other.To);
            at += other.From?.Length ?? 1;
        }

        // "the text in the notifications" is known by "text in notifications".
        var bare = words.FindAll(w => !articles.Contains(w));
        return bare.Count == 0 ? [.. words] : [.. bare];
    }

    private void Index(SpeechPattern pattern, string source)
    {
        Patterns++;
        foreach (var part in pattern.Parts)
        {
            foreach (
                var word in part.Choice?.FirstWords ?? throw new FormatException($"'{source}' begins with no word.")
            )
            {
                var beginning = byFirstWord.TryGetValue(word, out var some) ? some : byFirstWord[word] = [];
                if (beginning.Count == 0 || !ReferenceEquals(beginning[^1], pattern))
                {
                    beginning.Add(pattern);
                }
            }

            if (!part.Optional)
            {
                return;
            }
        }
    }
}
