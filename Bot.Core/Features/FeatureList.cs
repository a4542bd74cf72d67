using Bot.Core.Conversation;

namespace Bot.Core.Features;

/// <summary>Every feature, one line each. Explicit beats scanning: what isn't named here doesn't exist.</summary>
public static class FeatureList
{
    public static IReadOnlyList<Feature> All() => [];

    internal static ShellRequests Shell { get; } = new(StoredRequest.Nothing, _ => StoredRequest.Nothing);
}
