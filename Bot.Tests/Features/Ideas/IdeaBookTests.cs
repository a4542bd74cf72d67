using System.Text.RegularExpressions;
using Bot.Core.Features.Ideas;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Tests.Features.Ideas;

/// <summary>What the book of ideas promises: enough of them, tagged, different, and an assumption about nobody.</summary>
public sealed partial class IdeaBookTests
{
    private static readonly IReadOnlyList<(Idea Idea, string Words)> Book =
    [
        .. Idea
            .All.OrderBy(i => i.N)
            .Select(i =>
                (
                    i,
                    new Phrasebook(Catalogue.Embedded()).Say(
                        IdeasTexts.Words(i.N),
                        new Reader("en", DateTimeZone.Utc, default, 0)
                    )
                )
            ),
    ];

    [Fact]
    public void There_are_enough_for_everyone()
    {
        Book.Count.ShouldBeGreaterThanOrEqualTo(240);
        Book.Count(i => i.Idea.Who == IdeaFor.Together).ShouldBeGreaterThan(120);
        foreach (var who in Enum.GetValues<IdeaFor>())
        {
            Book.Count(i => i.Idea.Who == who).ShouldBeGreaterThan(30, who.ToString());
        }
    }

    [Fact]
    public void Numbers_begin_at_one_and_each_is_there_once() =>
        Book.Select(i => i.Idea.N).ShouldBe(Enumerable.Range(1, Book.Count));

    [Fact]
    public void Every_tag_is_one_that_exists()
    {
        foreach (var (idea, words) in Book)
        {
            Enum.IsDefined(idea.Who).ShouldBeTrue(words);
            Enum.IsDefined(idea.Place).ShouldBeTrue(words);
            Enum.IsDefined(idea.Cost).ShouldBeTrue(words);
            Enum.IsDefined(idea.Energy).ShouldBeTrue(words);
            Enum.IsDefined(idea.Reach).ShouldBeTrue(words);
            Enum.IsDefined(idea.Season).ShouldBeTrue(words);
            idea.Minutes.ShouldBeInRange(5, 300, words);
            (idea.Minutes % 5).ShouldBe(0, words);
        }
    }

    [Fact]
    public void What_needs_nobody_else_needs_no_place_in_common() =>
        Book.Where(i => i.Idea.Who == IdeaFor.Solo).ShouldAllBe(i => i.Idea.Reach == IdeaReach.Either);

    [Fact]
    public void Each_theme_can_be_asked_for()
    {
        var words =
            "talk food walk make play music words move learn rest trees café memory care tidy corner signal table screens sound night morning";
        var themes = words.Split(' ').Select(w => IdeaWords.Read(new IdeaWish(IdeaFor.Together), w, "en").Wish.About);

        themes.ShouldBe(Book.Select(i => i.Idea.About).Distinct(), ignoreOrder: true);
    }

    [Fact]
    public void Each_is_a_sentence_or_two_that_can_be_read_aloud()
    {
        foreach (var (_, words) in Book)
        {
            words.Length.ShouldBeInRange(40, 190, words);
            SentenceEnd().Count(words).ShouldBeInRange(1, 3, words);
            (words[^1] is '.' or '”').ShouldBeTrue(words);
            char.IsUpper(words[0]).ShouldBeTrue(words);
            words.ShouldNotContain("!", Case.Sensitive, words);
            words.ShouldNotContain("  ", Case.Sensitive, words);
        }
    }

    [Fact]
    public void No_two_are_alike()
    {
        var bags = Book.Select(i =>
                (
                    i.Words,
                    Bag: Word()
                        .Matches(i.Words.ToLowerInvariant())
                        .Select(m => m.Value)
                        .Where(w => w.Length > 3)
                        .ToHashSet(StringComparer.Ordinal)
                )
            )
            .ToList();
        var alike =
            from one in Enumerable.Range(0, bags.Count)
            from other in Enumerable.Range(one + 1, bags.Count - one - 1)
            let shared = bags[one].Bag.Count(bags[other].Bag.Contains)
            where shared * 10 > Math.Min(bags[one].Bag.Count, bags[other].Bag.Count) * 6
            select $"{bags[one].Words} / {bags[other].Words}";

        alike.ShouldBeEmpty();
        Book.Select(i => i.Words[..24]).ShouldBeUnique();
    }

    [Fact]
    public void None_assumes_who_they_are_or_what_they_have()
    {
        foreach (var (_, words) in Book)
        {
            Assumption().Matches(words).Select(m => m.Value).ShouldBeEmpty(words);
        }
    }

    [Theory]
    [InlineData("Take your husband's car", true)]
    [InlineData("A glass of wine for the kids' father", true)]
    [InlineData("He or she decides", true)]
    [InlineData("The blue car over there", false)]
    [InlineData("Whoever sees a bud says so", false)]
    public void The_check_of_assumptions_tells_them_apart(string words, bool assumes) =>
        Assumption().IsMatch(words).ShouldBe(assumes);

    /// <summary>What tired, poor, busy and distant people ask for.</summary>
    [Theory]
    [InlineData("together free 30m outside low energy")]
    [InlineData("together free 30m outside low energy far")]
    [InlineData("together far")]
    [InlineData("together far free tired")]
    [InlineData("together 10m")]
    [InlineData("together 15m home free low")]
    [InlineData("together 1h home")]
    [InlineData("together 2h outside")]
    [InlineData("together 2h out")]
    [InlineData("together out free")]
    [InlineData("together out cheap")]
    [InlineData("together treat")]
    [InlineData("together high energy home")]
    [InlineData("together high energy outside free")]
    [InlineData("together high far")]
    [InlineData("together food cheap")]
    [InlineData("together music free")]
    [InlineData("together winter outside")]
    [InlineData("together summer outside free")]
    [InlineData("together autumn")]
    [InlineData("together spring")]
    [InlineData("together 3h")]
    [InlineData("solo free")]
    [InlineData("solo 10m low")]
    [InlineData("solo 30m outside free")]
    [InlineData("solo high energy home")]
    [InlineData("solo out")]
    [InlineData("solo out free")]
    [InlineData("solo 1h home low")]
    [InlineData("friends free")]
    [InlineData("friends 1h outside")]
    [InlineData("friends far")]
    [InlineData("friends out cheap")]
    [InlineData("friends home low")]
    [InlineData("friends high energy")]
    public void What_people_would_ask_for_exists(string words)
    {
        var (wish, unknown) = IdeaWords.Read(new IdeaWish(IdeaFor.Together), words, "en");

        unknown.ShouldBeEmpty();
        Idea.All.Count(i => wish.Fits(i, IdeaSeason.Any)).ShouldBeGreaterThan(1, words);
    }

    [Fact]
    public void Each_pair_of_filters_for_two_has_something()
    {
        var places = new[] { "home", "outside", "out" };
        var costs = new[] { "free", "cheap" };
        var energies = new[] { "low", "medium", "high" };
        var pairs =
            from place in places
            from rest in costs.Concat(energies).Append("30m").Append("1h")
            where !(place is "out" && rest is "high")
            select $"{place} {rest}";
        foreach (var words in pairs)
        {
            What_people_would_ask_for_exists($"together {words}");
        }
    }

    [GeneratedRegex(@"[.?](?=\s|$|”)", RegexOptions.None, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}']+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(he|she|his|her|him|husband|wife|wives|married|marriage|wedding|anniversary|kids?|children|child|baby|son|daughter|mother|father|mum|dad|parents?|your (own )?(car|house|garden|bathtub|balcony|flat)|wine|beer|champagne|cocktails?|whisky|alcohol|cigarette|diet|slim|expensive|netflix|youtube|spotify|instagram|google|ikea|lego|uber|zoom|skype|whatsapp|scrabble|polaroid|birthday cake|church service|pray)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Assumption();
}
