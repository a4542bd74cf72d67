using Bot.Core.Json;

namespace Bot.Core.Safety;

/// <summary>
/// Finds words of crisis: deterministic, by lists of patterns, in every language there is a list for, whatever language the
/// person has chosen. It triggers broadly: a false alarm costs a calm line, a silence could cost more. Nothing is kept.
/// The lists are <see cref="WordPatterns"/>. What matches under `notMeant` is taken out first: the traffic that kills.
/// </summary>
internal sealed class CrisisWords
{
    private const string Other = "xpartner";
    private readonly IReadOnlyList<(
        WordPatterns NotMeant,
        IReadOnlyList<(CrisisKind Kind, WordPatterns Words)> Meant
    )> lists;

    private CrisisWords(IEnumerable<CrisisList> lists) => this.lists = [.. lists.Select(Build)];

    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "es", "fr", "pt"];

    public static CrisisWords All { get; } = new(Languages.Select(l => DataFile.Read<CrisisList>($"crisis.{l}.json")));

    /// <summary>What the text is about, the gravest first; empty for everyday words.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="partner">The name of their partner here, who may be meant by it.</param>
    public IReadOnlyList<CrisisKind> Find(string text, string? partner)
    {
        var words = WordPatterns.Split(WithPartner(text, partner));
        return [.. lists.SelectMany(l => FindIn(l.NotMeant.Without(words), l.Meant)).Distinct().Order()];
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

    private static IEnumerable<CrisisKind> FindIn(
        string[] words,
        IReadOnlyList<(CrisisKind Kind, WordPatterns Words)> meant
    ) => meant.Where(m => m.Words.AreIn(words)).Select(m => m.Kind);

    private static (WordPatterns, IReadOnlyList<(CrisisKind, WordPatterns)>) Build(CrisisList list) =>
        (
            WordPatterns.Any(list.NotMeant, list.Names),
            [.. Enum.GetValues<CrisisKind>().Select(k => (k, WordPatterns.Any(list.Of(k), list.Names)))]
        );
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
