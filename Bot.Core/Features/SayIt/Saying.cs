using Bot.Core.Json;
using Bot.Core.Safety;

namespace Bot.Core.Features.SayIt;

/// <summary>
/// A way in which something gets said when it hurts, by its words. What may be under it, and three ways to say it instead, are the
/// phrases `sayit.under.KEY` and `sayit.draft.KEY.N`.
/// </summary>
internal sealed record Saying(string Key, WordPatterns Words)
{
    private static readonly Lazy<Book> English = new(() => new Book(DataFile.Read<SayingData>("sayIt.en.json")));

    /// <summary>In the order in which they are tried: the particular before the general.</summary>
    public static IReadOnlyList<Saying> All => English.Value.All;

    /// <summary>Null where no words are ready for it.</summary>
    public static Saying? Find(string words, string? partner)
    {
        var plain = CrisisWords.WithPartner(words, partner);
        return All.FirstOrDefault(s => s.Words.AreIn(plain));
    }

    /// <summary>Wants what is the other's own: where they go, whom they see, what's on their phone.</summary>
    public static bool IsRefused(string words, string? partner) =>
        English.Value.Refused.AreIn(CrisisWords.WithPartner(words, partner));

    /// <summary>Says "always" or "never", which nobody can agree to.</summary>
    public static bool Generalises(string words) => English.Value.Generalising.AreIn(PlainText.Of(words));

    /// <summary>The words without a beginning that the question has said already, and without a full stop.</summary>
    /// <param name="words">The answer as it was written.</param>
    /// <param name="question">One of happened, felt, wish.</param>
    public static string Continued(string words, string question)
    {
        var rest = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Trim('"', '“', '”', '…', ' ')
            .TrimEnd('.', '!', '?', ' ')
            .Replace('’', '\'');
        var beginning = English
            .Value.Strip[question]
            .Where(b => rest.StartsWith($"{b} ", StringComparison.OrdinalIgnoreCase))
            .MaxBy(b => b.Length);
        rest = beginning is null ? rest : rest[(beginning.Length + 1)..];
        var isI = rest.Length > 1 && rest[0] == 'I' && !char.IsLetter(rest[1]);
        return rest.Length == 0 || isI ? rest : char.ToLowerInvariant(rest[0]) + rest[1..];
    }

    private sealed class Book(SayingData data)
    {
        public IReadOnlyList<Saying> All { get; } =
        [.. data.Patterns.Select(p => new Saying(p.Key, WordPatterns.Any(p.When, data.Names)))];

        public WordPatterns Refused { get; } = WordPatterns.Any(data.Refused, data.Names);

        public WordPatterns Generalising { get; } =
            WordPatterns.Any(data.Generalising.Select(g => g.Replace(' ', '_')), data.Names);

        public IReadOnlyDictionary<string, IReadOnlyList<string>> Strip => data.Strip;
    }
}

/// <summary>`sayIt.LANGUAGE.json`.</summary>
internal sealed record SayingData(
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyList<string> Refused,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Strip,
    IReadOnlyList<string> Generalising,
    IReadOnlyList<SayingPattern> Patterns
);

/// <summary>Words, and the key of what there is to say instead.</summary>
internal sealed record SayingPattern(string Key, IReadOnlyList<string> When);
