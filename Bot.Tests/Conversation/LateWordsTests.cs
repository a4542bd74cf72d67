using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Conversation;

/// <summary>What reaches the companion in another way than it was meant: too late, changed, in a place that moved.</summary>
public sealed class LateWordsTests : IDisposable
{
    private readonly Couple couple = new(Couple.At("2026-11-23T14:00:00Z"));

    [Fact]
    public async Task Whoever_wrote_while_the_companion_was_away_is_told_once()
    {
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.GoTo(couple.Now + Duration.FromHours(3));
        await SayLate("Ana", "/quiet now 2h", minutesAgo: 120);
        await SayLate("Ana", "/together 30m", minutesAgo: 90);
        await SayLate("Ana", "are you there?", minutesAgo: 11);

        couple.All.ShouldHaveSingleItem().Text.ShouldStartWith("I was away when you wrote");
        await couple.GoTo(couple.Now + Duration.FromHours(1));
        await SayLate("Ana", "/help", minutesAgo: 20);
        couple.All.Count.ShouldBe(2, "another absence");
    }

    [Fact]
    public async Task An_answer_to_a_question_and_a_first_hello_are_never_too_late()
    {
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/knock");
        await couple.GoTo(couple.Now + Duration.FromHours(2));
        await SayLate("Ana", "the kettle is on", minutesAgo: 60);
        couple.All[^1].Text.ShouldStartWith("How shall I knock?");

        await SayLate("Cleo", "/start", minutesAgo: 60);
        couple.All[^1].Text.ShouldStartWith("Hello. I'm Two Trees");
    }

    [Fact]
    public async Task Talk_of_a_channel_that_was_not_for_the_companion_stays_unanswered_when_it_is_late()
    {
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.GoTo(couple.Now + Duration.FromHours(2));
        await SayLate("Ana", "lovely weather", minutesAgo: 60, "us");
        couple.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_was_changed_afterwards_is_not_acted_on_again()
    {
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Act("Ana", new IncomingBody.Edited(), null);
        couple.All.ShouldHaveSingleItem().Text.ShouldStartWith("I read each message once");
        await couple.Act("Ana", new IncomingBody.Edited(), "us");
        await couple.Act("Stranger", new IncomingBody.Edited(), null);
        couple.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_shared_place_goes_along_when_its_channel_gets_another_id_and_ends_when_it_is_gone()
    {
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/here", "us");
        await couple.Press("Ana", "Ask Ben");
        await couple.Press("Ben", "Yes, ours");

        await couple.MovePlace("us", "us-large");
        await couple.MovePlace("us", "us-large");
        await couple.Say("Ben", "/here", "us-large");
        couple.All[^1].Text.ShouldStartWith("This is your shared place already");
        await couple.Say("Ben", "/ritual list", "us");
        couple.All[^1].Text.ShouldStartWith("This isn't your shared place yet");

        await couple.MovePlace("us-large", null);
        await couple.Say("Ben", "/ritual list", "us-large");
        couple.All[^1].Text.ShouldStartWith("This isn't your shared place yet");
        await couple.Say("Ben", "/here", "us-large");
        couple.All[^1].Text.ShouldStartWith("Shall this be your shared place?");
    }

    [Fact]
    public void Where_the_platform_has_links_a_channel_is_shown_the_way_to_a_private_chat()
    {
        var setup = new CompanionSetup(DeepLink: (platform, payload) => $"{platform}://bot?{payload}");
        var said = FeatureList.Assemble(setup).Shell.InPrivate("test");
        said.Args.ShouldHaveSingleItem().Name.ShouldBe("link");
        FeatureList.Assemble(new CompanionSetup()).Shell.InPrivate("test").Args.ShouldBeEmpty();
    }

    public void Dispose() => couple.Dispose();

    private Task<Handled> SayLate(string who, string text, int minutesAgo, string? channel = null) =>
        couple.Act(
            who,
            new IncomingBody.Said(text) { LongAgo = couple.Now - Duration.FromMinutes(minutesAgo) },
            channel
        );
}
