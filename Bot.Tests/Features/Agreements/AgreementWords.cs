using Bot.Core.Features.Agreements;
using Bot.Core.Features.Ideas;
using Bot.Core.Safety;
using Bot.Core.Texts;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Agreements;

/// <summary>What is carried to the other and what isn't, by two lists of sentences.</summary>
public sealed class AgreementWords
{
    private const string Folder = "Bot.Tests/Features/Agreements";

    [Fact]
    public void What_would_rule_over_the_other_is_refused()
    {
        var lines = Lines("controlling.en.txt");

        lines.Count.ShouldBeGreaterThan(240);
        lines
            .Where(l => !Controlling.IsRefused(l, "Ana", "Ben") && !Controlling.IsOneSided(l, "Ana", "Ben"))
            .ShouldBeEmpty();
        lines.Count(l => Controlling.IsRefused(l, "Ana", "Ben")).ShouldBeGreaterThan(lines.Count * 17 / 20);
    }

    [Fact]
    public void What_two_people_agree_on_is_kept()
    {
        var lines = Lines("ordinary.en.txt");

        lines.Count.ShouldBeGreaterThan(240);
        lines.Where(l => Controlling.IsRefused(l, "Ana", "Ben")).ShouldBeEmpty();
        lines.Where(l => Controlling.IsOneSided(l, "Ana", "Ben")).ShouldBeEmpty();
        lines.Where(l => Controlling.IsBreach(l, "Ana", "Ben")).ShouldBeEmpty();
        lines.Where(l => CrisisWords.All.Find(l, "Ben").Count > 0).ShouldBeEmpty();
    }

    [Fact]
    public void What_nobody_expected_is_told_apart()
    {
        var lines = Lines("unseen.en.txt")
            .Select(l => l.Split('\t'))
            .Where(l => l.Length == 2)
            .ToLookup(l => l[0], l => l[1]);
        var kept = lines["controlling"].Where(l => !Controlling.IsRefused(l, "Ana", "Ben")).ToList();
        var refused = lines["ordinary"].Where(l => Controlling.IsRefused(l, "Ana", "Ben")).ToList();

        (lines["controlling"].Count(), lines["ordinary"].Count()).ShouldBe((180, 180));
        kept.Count.ShouldBeLessThanOrEqualTo(11, string.Join('\n', kept));
        refused.Count.ShouldBeLessThanOrEqualTo(9, string.Join('\n', refused));
    }

    [Fact]
    public void Every_idea_for_a_corner_of_ones_own_can_become_one()
    {
        var say = new Phrasebook(Catalogue.Embedded());
        var words = Idea
            .All.Where(i => i.Who == IdeaFor.Home)
            .Select(i => say.Say(IdeasTexts.Words(i.N), new Reader("en", DateTimeZone.Utc, default, 0)))
            .ToList();

        words.Count.ShouldBeGreaterThan(30);
        words.ShouldAllBe(w => w.Length <= AgreementTerms.Longest);
        words
            .Where(w => Controlling.IsRefused(w, "Ana", "Ben") || Controlling.IsOneSided(w, "Ana", "Ben"))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("You don't call me at work")]
    [InlineData("Ben has to water the plants")]
    [InlineData("you never leave socks on the floor")]
    [InlineData("you always do the dishes")]
    public void A_rule_for_one_alone_is_asked_for_with_we(string words)
    {
        Controlling.IsRefused(words, "Ana", "Ben").ShouldBeFalse();
        Controlling.IsOneSided(words, "Ana", "Ben").ShouldBeTrue();
    }

    [Theory]
    [InlineData("I don't call Ben at work")]
    [InlineData("Ana always does the dishes on Mondays")]
    [InlineData("we don't call each other at work")]
    [InlineData("you do the dishes and I cook")]
    public void What_one_takes_on_or_both_share_is_no_rule_for_the_other(string words) =>
        Controlling.IsOneSided(words, "Ana", "Ben").ShouldBeFalse();

    [Theory]
    [InlineData("Ben didn't keep the phone agreement")]
    [InlineData("Ben broke our agreement about phones")]
    [InlineData("he is not sticking to it: the rule about dinner was broken")]
    [InlineData("report a breach of agreement 1")]
    [InlineData("she never keeps her promise")]
    public void Telling_on_the_other_is_heard_as_that(string words) =>
        Controlling.IsBreach(words, "Ana", "Ben").ShouldBeTrue();

    private static IReadOnlyList<string> Lines(string file) =>
        [.. Repository.Read(Folder, file).Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
}
