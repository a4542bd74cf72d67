using Bot.Core.Json;

namespace Bot.Core.Features.Reading;

/// <summary>What the cards are about. Their words are the phrases `read.TOPIC.N`.</summary>
internal sealed record Topic(string Key, int Cards)
{
    public static IReadOnlyList<Topic> All { get; } =
    [
        new("space", 7),
        new("closeness", 6),
        new("trust", 6),
        new("interdependence", 6),
        new("selfcare", 5),
        new("screens", 5),
        new("distance", 5),
    ];

    private static readonly Lazy<Dictionary<string, string[]>> English = new(() =>
        DataFile.Read<Dictionary<string, string[]>>("topicWords.en.json")
    );

    /// <summary>The topic that the most of these words name; null if they name none.</summary>
    public static Topic? Find(string words)
    {
        var pieces = words
            .ToLowerInvariant()
            .Split([' ', ',', '.', '?', '!', '-'], StringSplitOptions.RemoveEmptyEntries);
        var best = All.Select(t => (Topic: t, Hits: pieces.Count(English.Value[t.Key].Contains))).MaxBy(t => t.Hits);
        return best.Hits == 0 ? null : best.Topic;
    }
}
