using Bot.Core.Json;

namespace Bot.Core.Safety;

/// <summary>
/// Finds words of crisis: deterministic, by lists of patterns, in every language there is a list for, whatever language the
/// person has chosen. It triggers broadly: a false alarm costs a calm line, a silence could cost more. Nothing is kept.
/// The lists are rows (<see cref="WordPatterns"/>) for what is said in so many words, and nets (<see cref="WordNets"/>) for what is
/// said by words near one another. What matches under `notMeant` is taken out first: the traffic that kills. A net is silent
/// near an `everyday` word, a game or a film; one that begins with `a &amp;&amp; b` isn't.
/// </summary>
internal sealed class CrisisWords
{
    private const string Other = "xpartner";
    private const string Anyway = " && ";
    private const string Near = " & ";
    private const int NotMeant = 0;

    // A list for what isn't meant and one for each kind, language after language: one bit each.
    private static readonly int Lists = 1 + Enum.GetValues<CrisisKind>().Length;

    private readonly WordPatterns[] rows;
    private readonly Dictionary<string, ulong> mayBegin = new(StringComparer.Ordinal);
    private readonly ulong always;
    private readonly WordNets nets;

    private CrisisWords(IReadOnlyList<CrisisList> lists)
    {
        rows = [.. lists.SelectMany(Rows)];
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

        nets = new WordNets(
            lists.SelectMany((l, i) => Nets(l).Select(n => (i, (int)n.Kind, n.Net))),
            [.. lists.Select(l => l.Names)],
            [.. lists.Select(l => l.Elided)]
        );
    }

    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "es", "fr", "pt"];

    public static CrisisWords All { get; } =
        new([.. Languages.Select(l => DataFile.Read<CrisisList>($"crisis.{l}.json"))]);

    /// <summary>
    /// What the text is about: first what it says in so many words, then what words near one another sound like, the gravest
    /// first in each; empty for everyday words.
    /// </summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="partner">The name of their partner here, who may be meant by it.</param>
    public IReadOnlyList<CrisisKind> Find(string text, string? partner)
    {
        var words = WordPatterns.Split(WithPartner(text, partner));
        var may = always;
        foreach (var word in words)
        {
            may |= mayBegin.GetValueOrDefault(word);
        }

        var kinds = 0UL;
        var left = new string[rows.Length / Lists][];
        for (var i = 0; i < rows.Length; i++)
        {
            var language = i / Lists;
            var isPossible = (may >> i & 1) != 0;
            if (i % Lists == NotMeant)
            {
                left[language] = isPossible ? rows[i].Without(words) : words;
            }
            else if (isPossible && rows[i].AreIn(left[language]))
            {
                kinds |= 1UL << (i % Lists) - 1;
            }
        }

        var nearby = nets.Find(words, left) & ~kinds;
        return (kinds | nearby) == 0 ? [] : [.. Kinds(kinds), .. Kinds(nearby)];
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

    private static IEnumerable<CrisisKind> Kinds(ulong bits) =>
        Enum.GetValues<CrisisKind>().Where(k => (bits >> (int)k & 1) != 0);

    private static IEnumerable<WordPatterns> Rows(CrisisList list) =>
        Enum.GetValues<CrisisKind>()
            .Select(k => WordPatterns.Any(list.Of(k).Where(p => !IsNet(p)), list.Names))
            .Prepend(WordPatterns.Any(list.NotMeant, list.Names));

    private static IEnumerable<(CrisisKind Kind, string Net)> Nets(CrisisList list) =>
        Enum.GetValues<CrisisKind>()
            .SelectMany(k =>
                list.Of(k)
                    .Where(IsNet)
                    .Select(p =>
                        (
                            k,
                            p.Contains(Anyway, StringComparison.Ordinal)
                                ? p.Replace(Anyway, Near, StringComparison.Ordinal)
                                : $"{p}{Near}!@everyday"
                        )
                    )
            );

    private static bool IsNet(string pattern) =>
        pattern.Contains(Near, StringComparison.Ordinal) || pattern.Contains(Anyway, StringComparison.Ordinal);
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
    IReadOnlyList<string> Despair,
    string Elided = ""
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
