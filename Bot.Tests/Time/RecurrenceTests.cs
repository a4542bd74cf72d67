using Bot.Core.Time;
using NodaTime;

namespace Bot.Tests.Time;

public sealed class RecurrenceTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);

    [Fact]
    public void Every_two_weeks_counts_Monday_weeks_from_the_anchor_and_nothing_comes_before_it()
    {
        // Thursday; its Monday and Wednesday are already gone.
        var days = new OnDays(DaySet.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday), 2, new LocalDate(2026, 1, 8));

        days.StartingAt(Start)
            .Take(4)
            .Select(date => date.ToString("MM-dd", null))
            .ShouldBe(["01-11", "01-19", "01-25", "02-02"]);
    }

    [Theory]
    [InlineData(1, "01-04 02-01 03-01")]
    [InlineData(5, "03-29 05-31 08-30")]
    [InlineData(-1, "01-25 02-22 03-29")]
    public void The_nth_Sunday_skips_months_that_have_none(int nth, string expected) =>
        string.Join(
                ' ',
                new NthWeekday(nth, IsoDayOfWeek.Sunday)
                    .StartingAt(Start)
                    .Take(3)
                    .Select(d => d.ToString("MM-dd", null))
            )
            .ShouldBe(expected);

    [Fact]
    public void Every_recurrence_agrees_with_looking_at_each_single_date()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var days = RandomTimes.Recurrence(random);
            var from = Start.PlusDays(random.Next(400));
            var until = from.PlusDays(200);

            var jumped = days.StartingAt(from).TakeWhile(date => date < until);
            var walked = Enumerable.Range(0, 200).Select(day => from.PlusDays(day)).Where(date => Falls(days, date));

            jumped.ShouldBe(walked, $"round {round}: {days}");
        }
    }

    [Fact]
    public void Days_are_a_value()
    {
        DaySet.Of(IsoDayOfWeek.Sunday, IsoDayOfWeek.Saturday).ShouldBe(DaySet.Weekend);
        DaySet.Weekdays.With(DaySet.Weekend).ShouldBe(DaySet.EveryDay);
        DaySet.Range(IsoDayOfWeek.Friday, IsoDayOfWeek.Monday).ToString().ShouldBe("mon,fri,sat,sun");
        DaySet.Weekend.DayAfter().ToString().ShouldBe("mon,sun");
        new OnDays(DaySet.Weekend, 1, Start).ShouldBe(new OnDays(DaySet.Weekend));
    }

    [Fact]
    public void Nonsense_cannot_be_made()
    {
        Should.Throw<ArgumentException>(() => new OnDays(default));
        Should.Throw<ArgumentException>(() => new OnDays(DaySet.Weekend, 53, Start));
        Should.Throw<ArgumentException>(() => new OnDays(DaySet.Weekend, 0, Start));
        Should.Throw<ArgumentException>(() => new NthWeekday(0, IsoDayOfWeek.Sunday));
        Should.Throw<ArgumentException>(() => new NthWeekday(1, IsoDayOfWeek.None));
        Should.Throw<ArgumentException>(() => DaySet.Of(IsoDayOfWeek.None));
    }

    private static bool Falls(Recurrence days, LocalDate date) =>
        days switch
        {
            Once once => once.Date == date,
            Daily => true,
            OnDays { EveryWeeks: 1 } named => named.Days.Contains(date.DayOfWeek),
            OnDays named => named.Days.Contains(date.DayOfWeek)
                && date >= named.Anchor
                && (Week(date) - Week(named.Anchor)) % named.EveryWeeks == 0,
            NthWeekday { Nth: -1 } last => date.DayOfWeek == last.Day && date.PlusWeeks(1).Month != date.Month,
            NthWeekday nth => date.DayOfWeek == nth.Day && (date.Day - 1) / 7 == nth.Nth - 1,
            _ => throw new InvalidOperationException(),
        };

    // 0001-01-01 was a Monday.
    private static int Week(LocalDate date) => Period.DaysBetween(new LocalDate(1, 1, 1), date) / 7;
}
