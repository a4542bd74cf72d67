using Bot.Core.Features.Rituals;
using NodaTime;

namespace Bot.Tests.Features.Rituals;

public sealed class WorkedTimesTests
{
    private static readonly Instant Wednesday = Instant.FromUtc(2026, 11, 25, 20, 7);

    [Fact]
    public void The_most_frequent_comes_first_and_then_the_latest()
    {
        var worked = After(0, 1, 7, 10);

        worked
            .Slots(DateTimeZone.Utc)
            .ShouldBe([
                (IsoDayOfWeek.Wednesday, new LocalTime(20, 0)),
                (IsoDayOfWeek.Saturday, new LocalTime(20, 0)),
                (IsoDayOfWeek.Thursday, new LocalTime(20, 0)),
            ]);
        worked.Hours(DateTimeZone.Utc).ShouldBe([new LocalTime(20, 0)]);
        worked.Length.ShouldBe(Duration.FromMinutes(30));
        WorkedTimes.Slice.Empty.Length.ShouldBeNull();
    }

    [Fact]
    public void A_handful_is_known_and_nothing_that_is_old()
    {
        After([.. Enumerable.Range(0, 20)]).All.Count.ShouldBe(WorkedTimes.Most);
        After(0, 55).All.Count.ShouldBe(2);
        After(0, 57).All.Count.ShouldBe(1);
        After(0).AsOf(Wednesday + Duration.FromDays(57)).All.ShouldBeEmpty();
    }

    private static WorkedTimes After(params IEnumerable<int> days) =>
        days.Aggregate(
            WorkedTimes.Slice.Empty,
            (worked, day) => worked.With(new Worked(Wednesday + Duration.FromDays(day), Duration.FromMinutes(30)))
        );
}
