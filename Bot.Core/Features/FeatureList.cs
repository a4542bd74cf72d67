using Bot.Core.Conversation;
using Bot.Core.Features.Doorsteps;

namespace Bot.Core.Features;

/// <summary>Every feature, one line each. Explicit beats scanning: what isn't named here doesn't exist.</summary>
public static class FeatureList
{
    public static IReadOnlyList<Feature> All() => [DoorstepFeature.Declare()];

    internal static ShellRequests Shell { get; } = new(StoredRequest.Nothing, _ => StoredRequest.Nothing);
}
