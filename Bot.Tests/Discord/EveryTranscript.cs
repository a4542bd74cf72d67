using Bot.Tests.Support;
using Bot.Tests.Support.Discord;

namespace Bot.Tests.Discord;

/// <summary>
/// Every conversation that the features' tests tell, lived again by two people on Discord, and by one on Telegram and one
/// on Discord: by slash commands where there are any, the same words in the same order for each person, and not one
/// request that the published descriptions don't take.
/// </summary>
public sealed class EveryTranscript
{
    public static TheoryData<string, int> OnDiscord => FeatureScripts.Which(IsForDiscord);

    public static TheoryData<string, int> OnBoth =>
        FeatureScripts.Which(s => IsForDiscord(s) && !s.Contains("in #", StringComparison.Ordinal));

    [DiscordSpecTheory]
    [MemberData(nameof(OnDiscord))]
    public Task Goes_the_same_way_on_Discord(string file, int number) =>
        Transcript.PlayElsewhere(
            FeatureScripts.Read(file, number),
            async at => await DiscordCouple.OpenAsync(at, joins: true)
        );

    [DiscordSpecTheory]
    [MemberData(nameof(OnBoth))]
    public Task Goes_the_same_way_with_one_on_Telegram_and_one_on_Discord(string file, int number) =>
        Transcript.PlayElsewhere(
            FeatureScripts.Read(file, number),
            async at => await DiscordCouple.OpenAsync(at, onTelegram: number % 2 == 0 ? "Ana" : "Ben", joins: true)
        );

    [Fact]
    public void There_are_scripts_to_play() => OnBoth.Count.ShouldBeGreaterThan(80);

    // A form that has been answered isn't there any more to be filled; and strangers in a channel, whom others don't answer,
    // get a word that they alone see, because Discord shows an error otherwise (EveningTests tells it).
    private static bool IsForDiscord(string script) =>
        !script.Contains("fills text: too late", StringComparison.Ordinal)
        && !script.Contains("Cem in #us", StringComparison.Ordinal);
}
