using Bot.Core.Time;
using NodaTime;

namespace Bot.Tests.Time;

public sealed class TimeWishTests
{
    [Fact]
    public void A_daily_wish_happens_once_for_each_local_date_at_every_clock_change_of_every_zone()
    {
        ZoneChanges.All.Count.ShouldBeGreaterThan(1000);
        foreach (var change in ZoneChanges.All)
        {
            var zone = change.Zone;
            var (from, to) = (change.At - Duration.FromDays(3), change.At + Duration.FromDays(3));
            foreach (var at in change.Times())
            {
                var wish = new TimeWish(new Daily(), at);
                var happened = wish.Between(from, to, zone).ToList();

                var expected = Dates(change).Select(date => Wanted(date + at, zone)).Where(i => i >= from && i < to);
                happened.ShouldBe(expected.ToList(), $"{change} {at}");
                happened.Zip(happened.Skip(1)).ShouldAllBe(pair => pair.First < pair.Second);
            }
        }
    }

    [Fact]
    public void Next_again_and_again_is_what_Between_says_from_wherever_it_starts()
    {
        foreach (var change in ZoneChanges.All)
        {
            var to = change.At + Duration.FromDays(2);
            foreach (var at in change.Times())
            {
                var wish = new TimeWish(new Daily(), at);
                foreach (var hours in new[] { -30, -1, 0, 1 })
                {
                    var from = change.At + Duration.FromHours(hours);
                    var one = new List<Instant>();
                    for (var next = wish.Next(from, change.Zone); next < to; next = wish.Next(next.Value, change.Zone))
                    {
                        one.Add(next.Value);
                    }

                    one.ShouldBe(wish.Between(from + Duration.Epsilon, to, change.Zone).ToList(), $"{change} {at}");
                }
            }
        }
    }

    [Theory]
    [InlineData("Europe/Lisbon", "on 2026-03-29 01:30", "2026-03-29T01:30:00Z")] // Skipped: 02:30 summer time.
    [InlineData("Europe/Lisbon", "on 2026-10-25 01:30", "2026-10-25T00:30:00Z")] // Twice: the earlier.
    [InlineData("Australia/Lord_Howe", "on 2026-10-04 02:15", "2026-10-03T15:45:00Z")] // A gap of half an hour.
    [InlineData("Pacific/Apia", "on 2011-12-30 07:30", "2011-12-30T17:30:00Z")] // The whole date was skipped.
    public void A_named_night_follows_the_rule(string zone, string wish, string expected) =>
        TimeWish.Parse(wish).Next(Instant.MinValue, DateTimeZoneProviders.Tzdb[zone]).ToString().ShouldBe(expected);

    [Fact]
    public void A_date_that_Samoa_skipped_does_not_double_the_next()
    {
        var zone = DateTimeZoneProviders.Tzdb["Pacific/Apia"];
        var wish = new TimeWish(new Daily(), new LocalTime(7, 30));

        var days = wish.Between(Instant.FromUtc(2011, 12, 28, 0, 0), Instant.FromUtc(2012, 1, 1, 0, 0), zone)
            .Select(instant => instant.InZone(zone).Date.Day);

        days.ShouldBe([28, 29, 31, 1]);
    }

    [Fact]
    public void Until_includes_its_date_and_then_it_is_over()
    {
        var wish = TimeWish.Parse("daily 20:00 until 2026-11-22");
        var saturday = WhenExamples.Saturday.Now;

        wish.Between(saturday, saturday + Duration.FromDays(30), WhenExamples.Lisbon).Count().ShouldBe(2);
        wish.Next(Instant.FromUtc(2026, 11, 22, 20, 0), WhenExamples.Lisbon).ShouldBeNull();
    }

    [Fact]
    public void Between_includes_its_start_and_not_its_end_and_Next_is_strictly_after()
    {
        var wish = TimeWish.Parse("daily 12:00");
        var (first, second) = (Instant.FromUtc(2026, 1, 1, 12, 0), Instant.FromUtc(2026, 1, 2, 12, 0));

        wish.Between(first, second, DateTimeZone.Utc).ShouldBe([first]);
        wish.Next(first, DateTimeZone.Utc).ShouldBe(second);
        wish.Next(first - Duration.Epsilon, DateTimeZone.Utc).ShouldBe(first);
    }

    [Fact]
    public void The_ends_of_time_do_not_throw()
    {
        var wish = TimeWish.Parse("daily 12:00");
        foreach (
            var zone in new[] { DateTimeZone.Utc, DateTimeZoneProviders.Tzdb["Pacific/Apia"], WhenExamples.Lisbon }
        )
        {
            wish.Next(Instant.MaxValue, zone).ShouldBeNull();
            wish.Next(Instant.MinValue, zone).ShouldNotBeNull();
            TimeWindow.Parse("daily 22:00-07:00").Next(Instant.MaxValue, zone).ShouldBeNull();
            TimeWindow.Parse("daily 22:00-07:00").Contains(Instant.MaxValue, zone).ShouldBeFalse();
        }
    }

    [Fact]
    public void Seconds_are_refused() =>
        Should.Throw<ArgumentException>(() => new TimeWish(new Daily(), new LocalTime(12, 0, 1)));

    private static IEnumerable<LocalDate> Dates(ZoneChanges.Change change) =>
        Enumerable.Range(-6, 13).Select(day => change.At.InZone(change.Zone).Date.PlusDays(day));

    /// <summary>The rule once more, from the zone's own mapping: the earlier of two, or as if the old offset went on.</summary>
    private static Instant Wanted(LocalDateTime local, DateTimeZone zone)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count > 0
            ? mapping.First().ToInstant()
            : local.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant();
    }
}
