using Bot.Adapters.Discord;
using Bot.Core.Texts;
using Bot.Tests.Support.Discord;
using NodaTime;

namespace Bot.Tests.Discord;

/// <summary>Moments to come are told in words, and beside them Discord counts how long it is until then.</summary>
public sealed class MomentTests
{
    private static readonly Instant At = Instant.FromUnixTimeSeconds(1_795_449_600);

    [Fact]
    public async Task Beside_a_moment_to_come_it_says_how_long_until_then()
    {
        await using var town = await DiscordTown.OpenAsync();
        await town.ConnectedAsync();
        await town.PairAsync("Ana", "Ben");
        var asked = await town["Ana"].SlashAsync("quiet now", null, ("duration", "2h"));
        await town.SettleAsync();

        var ends = town.Time.GetUtcNow().AddHours(2).ToUnixTimeSeconds();
        town.Discord.State.Messages[asked.Original!].Content.ShouldContain($" (<t:{ends}:R>)");
        town.Discord.Breaches.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Quiet until 17:30.", "Quiet until 17:30 (<t:1795449600:R>).")]
    [InlineData("*Quiet* until 17:30", "\\*Quiet\\* until 17:30 (<t:1795449600:R>)")]
    public void It_stands_behind_the_words_for_it(string text, string shown) =>
        DiscordText
            .Escaped(text, [new SpokenMoment(text.IndexOf("30", StringComparison.Ordinal) + 2, At)])
            .ShouldBe(shown);

    [Fact]
    public void A_list_of_many_stays_a_list()
    {
        const string Text = "10:00, 11:00, 12:00, 13:00";

        DiscordText
            .Escaped(Text, [new SpokenMoment(5, At), new SpokenMoment(12, At), new SpokenMoment(19, At)])
            .ShouldBe("10:00 (<t:1795449600:R>), 11:00 (<t:1795449600:R>), 12:00 (<t:1795449600:R>), 13:00");
        DiscordText
            .Escaped(
                Text,
                [new SpokenMoment(5, At), new SpokenMoment(12, At), new SpokenMoment(19, At), new SpokenMoment(26, At)]
            )
            .ShouldBe(Text);
    }

    [Fact]
    public void Where_moments_are_told_is_known_from_the_words()
    {
        var phrases = new Phrasebook(Catalogue.Embedded());
        var reader = new Reader("en", DateTimeZoneProviders.Tzdb["Europe/Lisbon"], At - Duration.FromHours(3), 0);
        var text = Text.Lines([
            Said("\uE000quiet", At),
            Said("gone", At - Duration.FromHours(4)),
            Said("later", At + Duration.FromDays(1)),
        ]);

        var said = phrases.SayWithMoments(text, reader);

        said.Words.ShouldBe(phrases.Say(text, reader).Replace("\uE000", "", StringComparison.Ordinal));
        said.Moments.Select(m => m.At).ShouldBe([At, At + Duration.FromDays(1)]);
        said.Moments.Select(m => said.Words[..m.End].Split('\n')[^1])
            .ShouldBe(["quiet (until 16:00", "later (until tomorrow 16:00"]);
    }

    private static Text Said(string words, Instant at) => Text.Of("time.untilDate", ("words", words), ("date", at));
}
