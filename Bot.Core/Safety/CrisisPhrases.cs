using Bot.Core.Json;

namespace Bot.Core.Safety;

/// <summary>
/// Finds what is said in so many words, by lists of patterns (<see cref="WordPatterns"/>) in every language there is one for. What
/// matches under `notMeant` is taken out first: the traffic that kills.
/// </summary>
internal sealed class CrisisPhrases
{
    private const int NotMeant = 0;

    // A list for what isn't meant and one for each kind, language after language: one bit each.
    private static readonly int Lists = 1 + Enum.GetValues<CrisisKind>().Length;

    private readonly WordPatterns[] rows;
    private readonly Dictionary<string, ulong> mayBegin = new(StringComparer.Ordinal);
    private readonly ulong always;

    public CrisisPhrases(IEnumerable<string> languages)
    {
        rows = [.. languages.Select(l => DataFile.Read<CrisisList>($"crisis.{l}.json")).SelectMany(Rows)];
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].FirstWords is not { } words)
            {
                always |= 1UL << i;
                continue;
            }

            foreach (var word in words)
            {
                mayBegin[word] = mayBegin.GetValueOrDefault(word) | 1UL << i;
            }
        }
    }

    /// <summary>The kinds that one of the patterns is for, the gravest first.</summary>
    /// <param name="words">The words of a <see cref="PlainText"/>.</param>
    public IReadOnlyList<CrisisKind> Find(string[] words)
    {
        var may = always;
        foreach (var word in words)
        {
            may |= mayBegin.GetValueOrDefault(word);
        }

        var kinds = 0UL;
        var left = words;
        for (var i = 0; i < rows.Length; i++)
        {
            var isPossible = (may >> i & 1) != 0;
            if (i % Lists == NotMeant)
            {
                left = isPossible ? rows[i].Without(words) : words;
            }
            else if (isPossible && rows[i].AreIn(left))
            {
                kinds |= 1UL << (i % Lists) - 1;
            }
        }

        return kinds == 0 ? [] : [.. Enum.GetValues<CrisisKind>().Where(k => (kinds >> (int)k & 1) != 0)];
    }

    private static IEnumerable<WordPatterns> Rows(CrisisList list) =>
        Enum.GetValues<CrisisKind>()
            .Select(k => WordPatterns.Any(list.Of(k), list.Names))
            .Prepend(WordPatterns.Any(list.NotMeant, list.Names));
}

/// <summary>`crisis.LANGUAGE.json`.</summary>
internal sealed record CrisisList(
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyList<string> NotMeant,
    IReadOnlyList<string> SelfHarm,
    IReadOnlyList<string> Violence,
    IReadOnlyList<string> Fear,
    IReadOnlyList<string> Coercion,
    IReadOnlyList<string> Threat,
    IReadOnlyList<string> Despair
)
{
    public IReadOnlyList<string> Of(CrisisKind kind) =>
        kind switch
        {
            CrisisKind.SelfHarm => SelfHarm,
            CrisisKind.Violence => Violence,
            CrisisKind.Fear => Fear,
            CrisisKind.Coercion => Coercion,
            CrisisKind.Threat => Threat,
            _ => Despair,
        };
}
