using Bot.Core.Weighing;

namespace Bot.Core.Safety;

/// <summary>
/// Finds words of crisis: deterministic, without network, in every language there are lists and examples for, whatever language
/// the person has chosen. All words are weighed (<see cref="Scale"/>); what is said in so many words, found by patterns
/// (<see cref="CrisisPhrases"/>), counts more. It triggers broadly: a false alarm costs a calm line, a silence could cost more.
/// Nothing is kept.
/// </summary>
internal sealed class CrisisWords
{
    // A text of more words is a page, and weighed by its sentences; a longer sentence in stretches, each beginning in the middle
    // of the one before.
    private const int Stretch = 40;

    // A sentence of several has to be clearer than a message alone; so has a request, and so have two or three words.
    private const float Clearer = 1;
    private const int FewWords = 3;

    // A page has many sentences, and one of them will always sound a little like something.
    private const float ClearOnAPage = 2.75f;

    // What is said in so many words counts as much, and no more: "kill me now, they've seated me next to Gary".
    private const float Said = 2;

    private const string Other = "xpartner";
    private readonly CrisisPhrases phrases = new(Languages);
    private readonly Scale crisis = Scale.Read("crisis.weights");
    private readonly Scale kinds = Scale.Read("crisisKinds.weights");
    private readonly CrisisKind[] kindOf;

    private CrisisWords() => kindOf = [.. kinds.Names.Select(n => Enum.Parse<CrisisKind>(n, ignoreCase: true))];

    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "es", "fr", "pt"];

    /// <summary>Read on first use.</summary>
    public static CrisisWords All => Loaded.All;

    /// <summary>
    /// What the text is about: first what it says in so many words, the gravest first, then what it sounds like, the likeliest
    /// first; empty for everyday words.
    /// </summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="partner">The name of their partner here, who may be meant by it.</param>
    /// <param name="to">What it was taken for.</param>
    public IReadOnlyList<CrisisKind> Find(string text, string? partner, Listening to = Listening.ToWords)
    {
        var all = WordPatterns.Split(WithPartner(text, partner));
        var said = phrases.Find(all);
        if (to == Listening.ToCommand && said.Count == 0)
        {
            return [];
        }

        var border = to == Listening.ToRequest || all.Length <= FewWords ? Clearer : 0;
        var heaviest = Heaviest(all, border, said.Count > 0);
        return heaviest.IsEmpty ? [] : [.. said.Union(Kinds(heaviest))];
    }

    // The part that lies farthest over its border; none if none does.
    private ReadOnlySpan<string> Heaviest(ReadOnlySpan<string> words, float border, bool isSaid)
    {
        var heaviest = ReadOnlySpan<string>.Empty;
        var most = 0f;
        var isPage = words.Length > Stretch;
        if (!isPage)
        {
            Weigh(words, border, isSaid, ref most, ref heaviest);
        }

        for (var from = 0; from < words.Length; )
        {
            var length = words[from..].IndexOf(PlainText.End) is var end and >= 0 ? end + 1 : words.Length - from;
            if (length < words.Length || isPage)
            {
                WeighSentence(
                    words.Slice(from, length),
                    border + (isPage ? ClearOnAPage : Clearer),
                    isSaid,
                    ref most,
                    ref heaviest
                );
            }

            from += length;
        }

        return heaviest;
    }

    private void WeighSentence(
        ReadOnlySpan<string> words,
        float border,
        bool isSaid,
        ref float most,
        ref ReadOnlySpan<string> heaviest
    )
    {
        for (var from = 0; from == 0 || from + (Stretch / 2) < words.Length; from += Stretch / 2)
        {
            Weigh(words[from..Math.Min(words.Length, from + Stretch)], border, isSaid, ref most, ref heaviest);
        }
    }

    /// <summary>The text as it is compared, with the partner's name as the one word for a partner.</summary>
    public static string WithPartner(string text, string? partner)
    {
        var plain = PlainText.Of(text);
        var name = partner is null ? "" : PlainText.Of(partner).Trim();
        return name.Length > 1
            ? plain
                .Replace($" {name} ", $" {Other} ", StringComparison.Ordinal)
                .Replace($" {name}s ", $" {Other} ", StringComparison.Ordinal)
            : plain;
    }

    private void Weigh(
        ReadOnlySpan<string> words,
        float border,
        bool isSaid,
        ref float most,
        ref ReadOnlySpan<string> heaviest
    )
    {
        Span<float> sum = stackalloc float[1];
        crisis.Weigh(words, sum);
        var over = sum[0] - border + (isSaid && phrases.Find(words.ToArray()).Count > 0 ? Said : 0);
        if (over > most)
        {
            most = over;
            heaviest = words;
        }
    }

    private IReadOnlyList<CrisisKind> Kinds(ReadOnlySpan<string> words)
    {
        var sums = new float[kindOf.Length];
        kinds.Weigh(words, sums);
        var likeliest = sums.Max();
        return
        [
            .. kindOf
                .Zip(sums)
                .Where(k => k.Second > 0 || k.Second == likeliest)
                .OrderByDescending(k => k.Second)
                .Select(k => k.First),
        ];
    }

    private static class Loaded
    {
        public static readonly CrisisWords All = new();
    }
}

/// <summary>What words were taken for. What is asked of the companion is seldom about danger.</summary>
internal enum Listening
{
    /// <summary>Somebody's own words.</summary>
    ToWords,

    /// <summary>A sentence understood as something it can do: "I don't want to be paired any more". It has to be clearer.</summary>
    ToRequest,

    /// <summary>A command without words of its own. Only what is said in so many words counts.</summary>
    ToCommand,
}
