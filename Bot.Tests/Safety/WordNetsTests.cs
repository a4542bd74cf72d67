using Bot.Core.Safety;

namespace Bot.Tests.Safety;

public sealed class WordNetsTests
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["wall"] = "(wall|door)",
        ["thing"] = "(@wall|plate)",
    };

    [Theory]
    [InlineData("he punched the wall", true)]
    [InlineData("the wall that he punched", true)]
    [InlineData("the wall is white", false)]
    [InlineData("he punched. the wall is broken", true)]
    [InlineData("he punched one two three four five six seven eight nine ten eleven wall", true)]
    [InlineData("he punched one two three four five six seven eight nine ten eleven a wall", false)]
    public void Words_are_near_one_another_in_any_order(string text, bool holds) =>
        Holds("punch* & (wall|door)", text).ShouldBe(holds);

    [Theory]
    [InlineData("he punched a plate", true)]
    [InlineData("he punched the door", true)]
    [InlineData("he punched me", false)]
    public void A_name_stands_for_words_and_for_names(string text, bool holds) =>
        Holds("punch* & @thing", text).ShouldBe(holds);

    [Theory]
    [InlineData("he punched the wall beside my head tonight", true)]
    [InlineData("he punched the wall beside my head", true)]
    [InlineData("punched the wall beside us tonight", true)]
    [InlineData("punched the wall beside us", false)]
    [InlineData("he punched the wall tonight", false)]
    public void Of_five_one_of_the_last_two_may_be_missing(string text, bool holds) =>
        Holds("punch* & @wall & beside & (he|my_head) & tonight", text).ShouldBe(holds);

    [Theory]
    [InlineData("he punched the wall", true)]
    [InlineData("he punched the wall in the game", false)]
    public void What_is_unwanted_silences_it(string text, bool holds) =>
        Holds("punch* & @wall & !(game|film)", text).ShouldBe(holds);

    [Theory]
    [InlineData("he put it on my head", true)]
    [InlineData("my dog put its head on it", false)]
    public void Several_words_stand_together(string text, bool holds) => Holds("put & my_head", text).ShouldBe(holds);

    [Theory]
    [InlineData("il m'attend", true)]
    [InlineData("il mattend", true)]
    [InlineData("il attend", false)]
    [InlineData("il battend", false)]
    public void A_letter_before_a_vowel_may_be_a_word(string text, bool holds) =>
        Holds("attend* & (m|me)", text, "m").ShouldBe(holds);

    [Theory]
    [InlineData("!a & b")]
    [InlineData("a* & b")]
    [InlineData("a & b+")]
    public void A_net_that_cannot_be_meant_is_refused(string net) =>
        Should.Throw<FormatException>(() => Holds(net, "a b"));

    private static bool Holds(string net, string text, string elided = "")
    {
        var words = WordPatterns.Split(PlainText.Of(text));
        return new WordNets([(0, 0, net)], [Names], [elided]).Find(words, [words]) == 1;
    }
}
