using Bot.Core.Time;
using NodaTime;

namespace Bot.Tests.Time;

public sealed class TimeWindowTests
{
    private static readonly DateTimeZone Lisbon = WhenExamples.Lisbon;

    [Fact]
    public void A_window_holds_the_instants_between_its_mapped_ends_at_every_clock_change_of_every_zone()
    {
        foreach (var change in ZoneChanges.All)
        {
            var times = change.Times().ToList();
            foreach (var (from, to) in times.Select((time, i) => (time, times[(i * 3 + 2) % times.Count])))
            {
                var window = new TimeWindow(new Daily(), from, to);
                var wanted = Wanted(window, change);
                foreach (var (start, end) in wanted.Skip(1).SkipLast(1))
                {
                    foreach (var edge in new[] { start, end })
                    {
                        foreach (var probe in new[] { edge - Duration.Epsilon, edge, edge + Duration.Epsilon })
                        {
                            var inside = wanted.Any(pair => pair.Start <= probe && probe < pair.End);
                            window.Contains(probe, change.Zone).ShouldBe(inside, $"{change} {window} {probe}");
                        }
                    }

                    window.Covering(start, change.Zone)!.Value.End.ShouldBeGreaterThanOrEqualTo(end);
                    window.Next(start - Duration.Epsilon, change.Zone)!.Value.Start.ShouldBe(start);
                }
            }
        }
    }

    [Fact]
    public void OpenAgain_is_the_first_instant_outside_all_windows()
    {
        var random = new Random(11);
        for (var round = 0; round < 1500; round++)
        {
            var change = ZoneChanges.All[random.Next(ZoneChanges.All.Count)];
            var now = change.At + Duration.FromMinutes(random.Next(-2000, 2000));
            var windows = Enumerable.Range(0, random.Next(4)).Select(_ => RandomTimes.Window(random)).ToList();

            var open = TimeWindow.OpenAgain(windows, now, change.Zone);

            var why = $"round {round}: {change} {now} {string.Join("; ", windows)}";
            bool Covered(Instant instant) => windows.Any(window => window.Contains(instant, change.Zone));
            (open is { } found && Covered(found)).ShouldBeFalse(why);
            for (
                var minute = 0;
                minute < 8 * 24 * 60 && now + Duration.FromMinutes(minute) < (open ?? Instant.MaxValue);
                minute += 7
            )
            {
                Covered(now + Duration.FromMinutes(minute)).ShouldBeTrue(why);
            }

            (open > now && !Covered(open.Value - Duration.Epsilon)).ShouldBeFalse(why);
        }
    }

    [Fact]
    public void A_night_is_longer_or_shorter_when_the_clocks_change()
    {
        var night = TimeWindow.Parse("daily 22:00-07:00");

        Length(night, Instant.FromUtc(2026, 3, 29, 0, 30)).ShouldBe(Duration.FromHours(8));
        Length(night, Instant.FromUtc(2026, 10, 25, 1, 30)).ShouldBe(Duration.FromHours(10));
        Length(night, Instant.FromUtc(2026, 11, 21, 1, 30)).ShouldBe(Duration.FromHours(9));
    }

    [Theory]
    [InlineData("daily 01:30-02:15", false)] // Lisbon skips 01:00 to 02:00: 02:30 to 02:15 is nothing.
    [InlineData("daily 01:00-01:30", true)] // Moved as a whole: 02:00 to 02:30.
    public void A_window_that_a_clock_change_leaves_empty_is_absent(string text, bool there) =>
        (
            TimeWindow.Parse(text).Next(Instant.FromUtc(2026, 3, 29, 0, 0), Lisbon)!.Value.Start
            < Instant.FromUtc(2026, 3, 29, 12, 0)
        ).ShouldBe(there);

    [Fact]
    public void A_window_over_the_date_that_Samoa_skipped_ends_on_the_date_after()
    {
        var zone = DateTimeZoneProviders.Tzdb["Pacific/Apia"];
        var start = new LocalDateTime(2011, 12, 29, 8, 0).InZoneStrictly(zone).ToInstant();
        var end = new LocalDateTime(2011, 12, 31, 8, 0).InZoneStrictly(zone).ToInstant();

        TimeWindow.Parse("thu 08:00-08:00").Covering(end - Duration.Epsilon, zone).ShouldBe(new Interval(start, end));
    }

    [Fact]
    public void The_same_time_twice_is_the_whole_day_from_it_on()
    {
        var window = TimeWindow.Parse("on 2026-11-21 08:00-08:00");

        window
            .Covering(WhenExamples.Saturday.Now, Lisbon)
            .ShouldBe(new Interval(Instant.FromUtc(2026, 11, 21, 8, 0), Instant.FromUtc(2026, 11, 22, 8, 0)));
    }

    [Fact]
    public void The_day_of_a_window_is_the_day_it_begins()
    {
        var window = TimeWindow.Parse("fri 22:00-07:00 until 2026-11-20");

        window.Contains(Instant.FromUtc(2026, 11, 21, 6, 59), Lisbon).ShouldBeTrue();
        window.Contains(Instant.FromUtc(2026, 11, 21, 7, 0), Lisbon).ShouldBeFalse();
        window.Contains(Instant.FromUtc(2026, 11, 20, 6, 0), Lisbon).ShouldBeFalse();
        window.Next(Instant.FromUtc(2026, 11, 20, 22, 0), Lisbon).ShouldBeNull();
    }

    [Fact]
    public void Windows_that_touch_count_as_one_and_windows_for_ever_never_open()
    {
        TimeWindow[] chain = [TimeWindow.Parse("daily 13:00-15:00"), TimeWindow.Parse("sat 15:00-18:00")];
        TimeWindow[] always = [TimeWindow.Parse("daily 00:00-12:00"), TimeWindow.Parse("daily 12:00-00:00")];
        var now = WhenExamples.Saturday.Now;

        TimeWindow.OpenAgain(chain, now, Lisbon).ShouldBe(Instant.FromUtc(2026, 11, 21, 18, 0));
        TimeWindow.OpenAgain(always, now, Lisbon).ShouldBeNull();
        TimeWindow.OpenAgain([], now, Lisbon).ShouldBe(now);
    }

    private static Duration Length(TimeWindow window, Instant at) => window.Covering(at, Lisbon)!.Value.Duration;

    private static List<(Instant Start, Instant End)> Wanted(TimeWindow window, ZoneChanges.Change change)
    {
        var day = change.At.InZone(change.Zone).Date;
        return
        [
            .. Enumerable
                .Range(-3, 7)
                .Select(offset => day.PlusDays(offset))
                .Select(date =>
                    (Map(date + window.From), Map(date.PlusDays(window.To > window.From ? 0 : 1) + window.To))
                )
                .Where(pair => pair.Item1 < pair.Item2),
        ];

        Instant Map(LocalDateTime local)
        {
            var mapping = change.Zone.MapLocal(local);
            var old = mapping.EarlyInterval.WallOffset;
            return mapping.Count > 0 ? mapping.First().ToInstant() : local.WithOffset(old).ToInstant();
        }
    }
}
