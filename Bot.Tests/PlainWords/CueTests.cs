using Bot.Core.PlainWords;

namespace Bot.Tests.PlainWords;

/// <summary>What gives a wish away that no pattern fits, and what keeps it from being taken for one.</summary>
public sealed class CueTests
{
    [Theory]
    [InlineData("long day, brain like soup, twenty minutes in the shed alone", "/space twenty minutes")]
    [InlineData("in the shed alone, long day, brain like soup, twenty minutes", "/space twenty minutes")]
    [InlineData(
        "nothing from you between 9 and 11 on saturdays, that's choir",
        "/quiet set between 9 and 11 on saturdays"
    )]
    [InlineData(
        "on saturdays that's choir between 9 and 11, nothing from you",
        "/quiet set between 9 and 11 saturdays"
    )]
    public void The_order_of_words_makes_no_difference(string words, string means)
    {
        Everyday.Hear(words).SelectMany(h => h.Commands).ShouldContain(c => SameWords(c, means), Everyday.Means(words));
        Everyday.Hear(words).ShouldAllBe(h => !h.IsSure, words);
    }

    [Fact]
    public void Each_says_by_what_it_is_known() =>
        Everyday
            .Hear("brain like soup, twenty minutes in the shed alone")
            .ShouldContain(h => h.Why.StartsWith("space: cues ", StringComparison.Ordinal));

    [Theory]
    [InlineData("my sister needs an hour alone in the shed, she's worn out")]
    [InlineData("he said he wants an hour alone in the shed")]
    [InlineData("if i were alone in the shed for an hour i'd sing")]
    [InlineData("i spent an hour alone in the shed yesterday")]
    [InlineData("we had an hour with phones off, lovely it was")]
    [InlineData("i never take an hour alone in the shed")]
    [InlineData("an hour alone in the shed, just kidding")]
    public void A_tale_a_no_or_somebody_elses_wish_is_none(string words) =>
        Everyday.Means(words).ShouldBe(Everyday.Nothing);

    [Theory]
    [InlineData("i need an hour alone, it isn't about him")]
    [InlineData("nothing is wrong, i need an hour alone")]
    [InlineData("my sister called and i need an hour alone")]
    public void What_stands_in_another_clause_is_no_hindrance(string words) =>
        Everyday.Hear(words).SelectMany(h => h.Commands).ShouldContain("/space an hour", Everyday.Means(words));

    [Fact]
    public void What_is_only_likely_is_never_proposed_as_certain()
    {
        var heard = Everyday.Hear("something with my calendar perhaps").ShouldHaveSingleItem();

        heard.IsFaint.ShouldBeTrue();
        heard.IsSure.ShouldBeFalse();
    }

    [Fact]
    public void A_rule_without_a_word_is_refused()
    {
        var reader = new PatternReader(_ => [0], new Dictionary<string, IReadOnlyList<string>>());
        var intent = new HeardIntent("en", "test", 0, IsChoice: false, Yields: false, []);
        var index = new CueIndex();

        Should.Throw<FormatException>(() => index.Add(intent, Rule("#length"), reader));
        Should.Throw<FormatException>(() => index.Add(intent, Rule("#nonsense word"), reader));
        Should.Throw<FormatException>(() => index.Add(intent, Rule("@nobody"), reader));
    }

    private static HearsIntent Rule(string cue) => new([], [], Cues: new HearsCues([cue]));

    private static bool SameWords(string one, string two) =>
        one.Split(' ').Order(StringComparer.Ordinal).SequenceEqual(two.Split(' ').Order(StringComparer.Ordinal));
}
