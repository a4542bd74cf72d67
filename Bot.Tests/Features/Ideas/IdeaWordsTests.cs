using Bot.Core.Features.Ideas;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Ideas;

public sealed class IdeaWordsTests
{
    [Theory]
    [InlineData("free", "free")]
    [InlineData("for free, outside", "outside free")]
    [InlineData("half an hour low energy", "30 low")]
    [InlineData("1h30m in town", "90 out")]
    [InlineData("2 hours indoors, no money", "120 home free")]
    [InlineData("an hour apart", "60 far")]
    [InlineData("something calm and cheap for us", "little low")]
    [InlineData("low cost high energy", "little high")]
    [InlineData("long distance music", "far music")]
    [InlineData("Winter WALK", "winter walk")]
    [InlineData("45", "45")]
    [InlineData("", "")]
    public void Words_become_filters(string words, string filters)
    {
        var (wish, unknown) = IdeaWords.Read(new IdeaWish(IdeaFor.Together), words, "en");

        unknown.ShouldBeEmpty();
        Filters(wish).ShouldBe(filters);
    }

    [Fact]
    public void What_isnt_known_is_named_and_left_out()
    {
        var (wish, unknown) = IdeaWords.Read(new IdeaWish(IdeaFor.Together), "free underwater 30m basket", "en");

        unknown.ShouldBe(["underwater", "basket"]);
        Filters(wish).ShouldBe("30 free");
    }

    [Fact]
    public void Every_filter_that_was_asked_for_is_honoured()
    {
        var random = new Random(7);
        string[] words =
        [
            "30m",
            "2h",
            "home",
            "outside",
            "out",
            "free",
            "cheap",
            "low",
            "medium",
            "high",
            "far",
            "near",
            "summer",
            "music",
            "walk",
        ];
        for (var round = 0; round < 2000; round++)
        {
            var asked = random.GetItems(words, random.Next(1, 5));
            var (wish, _) = IdeaWords.Read(new IdeaWish(IdeaFor.Together), string.Join(' ', asked), "en");
            foreach (var idea in Idea.All.Where(i => wish.Fits(i, IdeaSeason.Any)))
            {
                idea.Who.ShouldBe(IdeaFor.Together);
                (wish.Minutes is null || idea.Minutes <= wish.Minutes).ShouldBeTrue();
                (wish.Place is null || idea.Place == wish.Place || idea.Place == IdeaPlace.Anywhere).ShouldBeTrue();
                (wish.Cost is null || idea.Cost <= wish.Cost).ShouldBeTrue();
                (wish.Energy is null || idea.Energy == wish.Energy).ShouldBeTrue();
                (
                    wish.Reach == IdeaReach.Far ? idea.Reach != IdeaReach.Near : idea.Reach != IdeaReach.Far
                ).ShouldBeTrue();
                (idea.Season == IdeaSeason.Any || idea.Season == wish.Season).ShouldBeTrue();
                (wish.About is null || idea.About == wish.About).ShouldBeTrue();
            }
        }
    }

    [Theory]
    [InlineData("Europe/Lisbon", 1, nameof(IdeaSeason.Winter))]
    [InlineData("Europe/Lisbon", 4, nameof(IdeaSeason.Spring))]
    [InlineData("Europe/Lisbon", 7, nameof(IdeaSeason.Summer))]
    [InlineData("Europe/Lisbon", 10, nameof(IdeaSeason.Autumn))]
    [InlineData("Australia/Melbourne", 1, nameof(IdeaSeason.Summer))]
    [InlineData("America/Argentina/Buenos_Aires", 4, nameof(IdeaSeason.Autumn))]
    [InlineData("Africa/Johannesburg", 7, nameof(IdeaSeason.Winter))]
    [InlineData("Africa/Johannesburg", 10, nameof(IdeaSeason.Spring))]
    [InlineData("Asia/Singapore", 1, nameof(IdeaSeason.Any))]
    [InlineData("UTC", 1, nameof(IdeaSeason.Any))]
    public void The_season_is_the_one_outside(string zone, int month, string season) =>
        Seasons
            .At(Instant.FromUtc(2027, month, 15, 12, 0), DateTimeZoneProviders.Tzdb[zone])
            .ToString()
            .ShouldBe(season);

    [Fact]
    public async Task No_idea_comes_twice_before_the_list_is_through()
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/idea home corner");
        var first = new List<string> { couple.All[^1].Text };
        while (!first[^1].StartsWith("That was the whole list", StringComparison.Ordinal))
        {
            await couple.Press("Ana", "Another");
            first.Add(couple.All[^1].Text);
        }

        first.SkipLast(1).ShouldBeUnique();
        first.Count.ShouldBeGreaterThan(8);
        first.Contains(first[^1].Split("\n\n")[^1]).ShouldBeTrue();
    }

    [Fact]
    public void A_set_holds_what_was_put_in()
    {
        var set = new[] { 1, 8, 270, 64 }.Aggregate(IdeaSet.None, (s, n) => s.With(n));

        Enumerable.Range(0, 400).Where(set.Has).ShouldBe([1, 8, 64, 270]);
        Enumerable.Range(0, 400).Where(set.Without([8, 270, 399]).Has).ShouldBe([1, 64]);
        set.Without([1, 8, 64, 270]).ShouldBe(IdeaSet.None);
        set.With(8).ShouldBe(set);
    }

    private static string Filters(IdeaWish wish) =>
        string.Join(
            ' ',
            new object?[] { wish.Minutes, wish.Place, wish.Cost, wish.Energy, wish.Reach, wish.Season, wish.About }
                .Where(f => f is not null)
                .Select(f => f!.ToString()!.ToLowerInvariant())
        );
}
