using Bot.Core.Features;

namespace Bot.Tests.Support;

/// <summary>Who runs the companion in tests.</summary>
internal static class Carlas
{
    public static CompanionSetup Setup { get; } =
        new("Carla", "carla@example.org") { FeedLink = secret => $"https://trees.example/calendar/{secret}.ics" };
}
