using Bot.Core.Features;
using Bot.Core.PlainWords;
using Bot.Core.Time;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.PlainWords;

/// <summary>The sentences of `everyday.en.tsv`, and how they are heard on a Monday afternoon in Lisbon.</summary>
internal static class Everyday
{
    public const string Nothing = "nothing";

    public static readonly WhenContext When = new(
        Instant.FromUtc(2026, 11, 23, 14, 0),
        DateTimeZoneProviders.Tzdb["Europe/Lisbon"]
    );

    private static readonly Registry Registry = Couple.Features;

    public static Hearing Hearing { get; } = new(Registry.HeardReader.Knows);

    /// <summary>A sentence, what it comes to (commands, " | " between those that are offered), and whether that is unsure.</summary>
    public static IReadOnlyList<(string Words, string Means, bool Unsure)> Sentences { get; } = Read("everyday.en.tsv");

    /// <summary>Sentences of people who had seen none of the files, as far as they are understood.</summary>
    public static IReadOnlyList<(string Words, string Means, bool Unsure)> Strangers { get; } =
        Read("everyday.lists.en.tsv");

    private static IReadOnlyList<(string Words, string Means, bool Unsure)> Read(string file) =>
        [
            .. Repository
                .Read($"Bot.Tests/PlainWords/{file}")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => l.TrimEnd('\r').Split('\t'))
                .Select(l => (l[0], l[1], l.Length > 2)),
        ];

    public static IReadOnlyList<Understanding> Hear(string words) => Hearing.Hear(words, "Ben", When);

    public static string Means(string words) =>
        Hear(words) is { Count: > 0 } heard ? string.Join(" | ", heard.SelectMany(h => h.Commands)) : Nothing;

    /// <summary>The phrases that say what was understood, by their names in the files.</summary>
    public static IEnumerable<string> Said() =>
        HearsFile
            .All("en")
            .SelectMany(f => f.Intents?.Values ?? [])
            .SelectMany(i => i.Does)
            .Where(d => d.Says is not null)
            .Select(d => $"heard.{d.Says}");
}
