using System.Globalization;
using Bot.Core.Features;
using Bot.Core.Features.Plans;
using Bot.Core.People;
using NodaTime;

namespace Bot.Tests.Features.Plans;

/// <summary>What the week and the calendar are told of plans.</summary>
public sealed class PlannedMomentsTests
{
    private static readonly PersonId Ana = new(1);
    private static readonly Instant Now = At("2027-03-20", 12);
    private static readonly PlanTerms Dinner = new(
        new LocalDate(2027, 3, 26),
        new LocalTime(19, 0),
        "Europe/Lisbon",
        null
    );

    [Fact]
    public void What_both_said_yes_to_is_there_for_both_and_a_suggestion_isnt()
    {
        var agreed = new Plan(1, "dinner", false, Dinner, null, 1);
        var moved = new Plan(2, "walk", false, Dinner, new PlanOffer(Dinner.OnDay(new(2027, 3, 27)), Ana, Now), 2);
        var open = new Plan(3, "Porto", false, null, new PlanOffer(Dinner, Ana, Now), 1);

        var planned = For([agreed, moved, open]);

        planned
            .Select(p => (p.Uid, p.Start, p.End, p.Whose, p.Kind))
            .ShouldBe([
                ("plan.1", At("2027-03-26", 19), (Instant?)null, (PersonId?)null, PlannedKind.Plan),
                ("plan.2", At("2027-03-26", 19), null, null, PlannedKind.Plan),
            ]);
    }

    [Fact]
    public void Ones_own_says_whose_it_is_and_is_in_nobody_elses_view()
    {
        var own = new Plan(4, "dentist", true, Dinner with { Length = Duration.FromHours(1) }, null, 1);

        var mine = For([], own).ShouldHaveSingleItem();

        (mine.Whose, mine.End).ShouldBe((Ana, At("2027-03-26", 20)));
        For([]).ShouldBeEmpty();
    }

    // The clocks change in the night to the 28th.
    [Fact]
    public void Whole_days_name_their_days_and_last_from_midnight_to_midnight()
    {
        var trip = new Plan(5, "Porto", true, Dinner with { At = null, Length = Duration.FromDays(3) }, null, 1);

        var planned = For([], trip).ShouldHaveSingleItem();

        planned.Days.ShouldBe(new DateInterval(new LocalDate(2027, 3, 26), new LocalDate(2027, 3, 28)));
        (planned.Start, planned.End).ShouldBe((At("2027-03-26", 0), At("2027-03-28", 23)));
    }

    [Theory]
    [InlineData(26, 26, 0)]
    [InlineData(26, 27, 1)]
    [InlineData(28, 29, 1)]
    [InlineData(30, 31, 0)]
    public void What_reaches_into_a_span_is_in_it(int from, int to, int count)
    {
        var trip = new Plan(5, "Porto", true, Dinner with { Length = Duration.FromDays(3) }, null, 1);

        For([], trip, At($"2027-03-{from}", 0), At($"2027-03-{to}", 0)).Count.ShouldBe(count);
    }

    [Fact]
    public void A_length_of_days_and_hours_ends_by_the_calendar_and_the_clock()
    {
        var terms = Dinner with { Length = Duration.FromHours(50) };

        terms.End.ShouldBe(At("2027-03-28", 20));
        (terms.IsLong, (Dinner with { Length = Duration.FromHours(23) }).IsLong).ShouldBe((true, false));
    }

    private static List<PlannedMoment> For(Plan[] ofTwo, Plan? own = null, Instant? from = null, Instant? to = null)
    {
        var person = Document.New(Ana).With(PlanBook.OfOne, new PlanBook(own is null ? [] : [own]));
        var pair = Document
            .New(new PairId(3))
            .With(Members.Slice, new Members(Ana, new PersonId(2), Now))
            .With(PlanBook.OfTwo, new PlanBook([.. ofTwo]));
        var span = new Interval(from ?? Now, to ?? Now + Duration.FromDays(30));
        return [.. PlannedMoments.In(person, pair, span)];
    }

    private static Instant At(string day, int hourUtc) =>
        Instant.FromUtc(Read(day[..4]), Read(day[5..7]), Read(day[8..]), hourUtc, 0);

    private static int Read(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
