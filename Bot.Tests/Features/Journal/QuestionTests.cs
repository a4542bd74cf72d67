using System.Text.RegularExpressions;
using Bot.Core.Features.Journal;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Tests.Features.Journal;

/// <summary>The questions that a page can begin from.</summary>
public sealed partial class QuestionTests
{
    private static readonly IReadOnlyList<string> All =
    [
        .. Catalogue
            .Embedded()
            .Keys("en")
            .Where(k => k.StartsWith("journal.question.", StringComparison.Ordinal))
            .Select(k =>
                new Phrasebook(Catalogue.Embedded()).Say(Text.Of(k), new Reader("en", DateTimeZone.Utc, default, 0))
            ),
    ];

    [Fact]
    public void There_are_more_than_sixty_and_each_is_another()
    {
        All.Count.ShouldBe(Questions.Count);
        All.Count.ShouldBeGreaterThanOrEqualTo(60);
        All.Select(q => q.ToLowerInvariant()).ShouldBeUnique();
    }

    [Fact]
    public void They_are_short_and_ask_instead_of_telling()
    {
        All.ShouldAllBe(q => q.Length <= 100);
        All.Where(q => Pressing().IsMatch(q)).ShouldBeEmpty();

        // Most are questions; a few begin something.
        All.Count(q => q.EndsWith('?')).ShouldBeGreaterThan(50);
        All.Select(q => q.Split(' ')[0]).Distinct().Count().ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4_611_686_018_427_387_903)]
    [InlineData(987_654_321_987)]
    public void Everybody_goes_through_all_before_one_comes_again(long person)
    {
        var order = Enumerable.Range(0, Questions.Count).Select(n => Questions.At(new PersonId(person), n)).ToList();

        order.ShouldBeUnique();
        order.Min().ShouldBe(1);
        order.Max().ShouldBe(Questions.Count);
        Questions.At(new PersonId(person), Questions.Count).ShouldBe(order[0]);
    }

    [Fact]
    public void Two_people_do_not_get_the_same_ones_in_the_same_order()
    {
        var orders = Enumerable
            .Range(0, 50)
            .Select(n =>
                string.Join(' ', Enumerable.Range(0, 5).Select(q => Questions.At(new PersonId(n * 7919L), q)))
            );

        orders.ShouldBeUnique();
    }

    [GeneratedRegex(
        @"\b(should|must|have to|remember to|don't forget|quality time|love language|journey|as a couple|your partner)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pressing();
}
