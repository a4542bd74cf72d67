using Bot.Tests.Support;

namespace Bot.Tests.Telegram;

/// <summary>
/// Every conversation that the features' tests tell, lived again on Telegram: the same words, in the same order for each
/// person, and not one request that the published API doesn't take, or takes badly because
/// it comes too soon.
/// </summary>
public sealed class EveryTranscript
{
    public static TheoryData<string, int> Scripts => FeatureScripts.Which(IsForTelegram);

    [TelegramTheory]
    [MemberData(nameof(Scripts))]
    public Task Goes_the_same_way_on_Telegram(string file, int number) =>
        Transcript.PlayElsewhere(FeatureScripts.Read(file, number), async at => await TelegramCouple.PacedAsync(at));

    [Fact]
    public void There_are_scripts_to_play() => Scripts.Count.ShouldBeGreaterThan(80);

    // Telegram has no messages in a group that one person alone sees, and no forms that could be filled too late.
    private static bool IsForTelegram(string script) =>
        !script.Contains("in #", StringComparison.Ordinal)
        && !script.Contains("fills text: too late", StringComparison.Ordinal);
}
