using System.Collections.Immutable;
using Bot.Core.Features.Rituals;
using Bot.Core.Json;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Needs;

/// <summary>In what two answers differ. Stored by name.</summary>
internal enum Difference
{
    /// <summary>They don't.</summary>
    Same,

    /// <summary>Often and short, or seldom and long.</summary>
    Rhythm,

    /// <summary>More of it, or less.</summary>
    Amount,

    /// <summary>One way, or another.</summary>
    Way,

    /// <summary>Near first, or room first.</summary>
    Closeness,

    /// <summary>Soon, or later.</summary>
    Pace,

    /// <summary>Words that only the two can compare.</summary>
    Open,
}

/// <summary>How a bridge goes about it.</summary>
internal enum BridgeMove
{
    Alternate,
    Split,
    Trial,
}

/// <summary>A way to bring two answers together, to be tried for two weeks.</summary>
/// <param name="Topics">Where it fits; null for anywhere.</param>
/// <param name="Ritual">What comes again meanwhile; null where nothing has a fixed time.</param>
internal sealed record Bridge(
    string Key,
    BridgeMove Move,
    ImmutableList<Difference> For,
    ImmutableList<NeedTopic>? Topics,
    BridgeRitual? Ritual
)
{
    private static readonly BridgeData Data = DataFile.Read<BridgeData>("bridges.json");

    public static ImmutableList<Bridge> All => Data.Bridges;

    public static ImmutableList<TopicData> AllTopics => Data.Topics;

    public static Bridge? Find(string key) => All.Find(b => b.Key == key);

    /// <summary>The bridges over a difference, always in the same order for both.</summary>
    public static ImmutableList<Bridge> Over(NeedTopic topic, Difference difference) =>
        All.FindAll(b => b.For.Contains(difference) && b.Topics?.Contains(topic) != false);

    public static IReadOnlyList<string> Choices(NeedTopic topic) => [.. Of(topic).Choices.Select(c => c.Key)];

    public static bool Knows(NeedTopic topic, string choice) =>
        Enum.IsDefined(topic) && Of(topic).Choices.Exists(c => c.Key == choice);

    /// <summary>In what two answers to a topic differ. The same whichever of the two comes first.</summary>
    public static Difference Between(NeedAnswer one, NeedAnswer other)
    {
        var topic = Of(one.Topic);
        var (a, b) = (topic.Find(one.Choice), topic.Find(other.Choice));
        return a is null || b is null ? Difference.Open
            : a.Key == b.Key ? Difference.Same
            : a.Side == b.Side ? topic.Within[a.Side ?? ""]
            : topic.Across;
    }

    private static TopicData Of(NeedTopic topic) => Data.Topics.Find(t => t.Topic == topic)!;

    private sealed record BridgeData(ImmutableList<TopicData> Topics, ImmutableList<Bridge> Bridges);
}

/// <summary>A topic's choices, and how two of them differ.</summary>
/// <param name="Across">Between two sides.</param>
/// <param name="Within">On the same side, by side. A side with one choice needs none.</param>
internal sealed record TopicData(
    NeedTopic Topic,
    Difference Across,
    ImmutableDictionary<string, Difference> Within,
    ImmutableList<NeedChoice> Choices
)
{
    public NeedChoice? Find(string? key) => Choices.Find(c => c.Key == key);
}

internal sealed record NeedChoice(string Key, string? Side);

/// <summary>What comes again while a bridge is tried.</summary>
/// <param name="Name">Its name's key among the rituals' names, so that each reads it in their own language.</param>
internal sealed record BridgeRitual(string Name, RitualKind Kind, string When, int? Minutes)
{
    public Duration? Length => Minutes is { } minutes ? Duration.FromMinutes(minutes) : null;

    public TimeWish Wish(LocalDate? until) => TimeWish.Parse(When) with { Until = until };
}
