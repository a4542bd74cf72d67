using Bot.Core.Texts;

namespace Bot.Core.Features.Settings;

/// <summary>The languages that every text exists in.</summary>
internal static class Languages
{
    public static IReadOnlyList<string> Complete { get; } = Catalogue.Embedded().Complete;
}
