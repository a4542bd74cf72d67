using System.Text;
using Bot.Core.Features.QuietHours;
using Bot.Core.People;
using Bot.Core.Time;
using Bot.Tests.Support;
using Bot.Tests.Time;
using NodaTime;

namespace Bot.Tests.Features.QuietHours;

public sealed class QuietTimesTests
{
    private static readonly DateTimeZone Lisbon = DateTimeZoneProviders.Tzdb["Europe/Lisbon"];

    [Fact]
    public void The_end_of_the_present_quiet_is_the_first_moment_outside_of_all_of_it()
    {
        var random = new Random(5);
        for (var round = 0; round < 1000; round++)
        {
            var change = ZoneChanges.All[random.Next(ZoneChanges.All.Count)];
            var now = change.At + Duration.FromMinutes(random.Next(-2000, 2000));
            Instant? byHand = random.Next(2) == 0 ? null : now + Duration.FromMinutes(random.Next(-60, 600));
            var quiet = new QuietTimes(
                [.. Enumerable.Range(0, random.Next(4)).Select(_ => RandomTimes.Window(random))],
                byHand
            );

            var until = quiet.Until(now, change.Zone);

            var why = $"round {round}: {change} {now} by hand until {byHand}; {string.Join("; ", quiet.Windows)}";
            bool Quiet(Instant at) => byHand > at || quiet.Windows.Exists(w => w.Contains(at, change.Zone));
            (until is not null).ShouldBe(Quiet(now), why);
            if (until is { } end && end < now + TimeWindow.Horizon)
            {
                Quiet(end).ShouldBeFalse(why);
                Quiet(end - Duration.Epsilon).ShouldBeTrue(why);
            }
        }
    }

    [Fact]
    public void What_is_over_leaves_no_trace_in_the_document()
    {
        var now = Couple.At("2026-11-23T14:00:00Z");
        var quiet = new QuietTimes(
            [TimeWindow.Parse("on 2026-11-24 09:00-11:00"), TimeWindow.Parse("daily 22:00-07:00 until 2026-11-25")],
            now + Duration.FromHours(2)
        );
        var seen = new List<Instant>();
        while (quiet.TidyAt(Lisbon) is { } at)
        {
            at.ShouldBeGreaterThan(seen.LastOrDefault(now));
            seen.Add(at);
            quiet = quiet.Tidy(at, Lisbon);
        }

        quiet.ShouldBe(QuietTimes.Slice.Empty);
        var written = Encoding.UTF8.GetString(Document.New(new PersonId(1)).With(QuietTimes.Slice, quiet).Write());
        written.ShouldBe("{}");
    }

    [Theory]
    [InlineData("daily 08:00-08:00", true)]
    [InlineData("daily 08:00-07:59", false)]
    [InlineData("daily 00:00-12:00; daily 12:00-00:00", true)]
    [InlineData("mon,tue,wed,thu,fri 00:00-00:00; sat 00:00-00:00", false)]
    [InlineData("daily 08:00-08:00 until 2026-11-26", false)]
    [InlineData("daily 08:00-08:00 until 2027-11-26", true)]
    [InlineData(
        "mon,tue,wed,thu,fri 00:00-00:00; every 2 weeks sat,sun from 2026-12-12 00:00-00:00; every 2 weeks sat,sun from 2026-12-19 00:00-00:00",
        true
    )]
    public void A_wall_is_seen_also_when_it_begins_later(string windows, bool isWall)
    {
        var quiet = new QuietTimes([.. windows.Split("; ").Select(TimeWindow.Parse)], null);

        quiet.IsWall(Couple.At("2026-11-23T14:00:00Z"), Lisbon).ShouldBe(isWall);
    }
}
