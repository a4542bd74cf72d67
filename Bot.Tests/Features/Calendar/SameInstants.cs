using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Calendar;

/// <summary>
/// What a calendar reads beforehand and when the nudges then come: the same instants, in the nights in which clocks change,
/// by two calendar readers that know nothing of each other.
/// </summary>
public sealed class SameInstants
{
    private static readonly string[] Hours = ["00:00", "00:30", "01:30", "02:15", "02:30", "03:00", "23:45"];

    [SecondReaderTheory]
    [InlineData("Europe/Lisbon", "Europe/Berlin")]
    [InlineData("America/New_York", "Asia/Tokyo")]
    [InlineData("America/Santiago", "America/St_Johns")]
    [InlineData("Australia/Lord_Howe", "Pacific/Chatham")]
    [InlineData("Africa/Cairo", "Africa/Casablanca")]
    public async Task Around_both_changes_of_2027(string one, string two)
    {
        var zone = DateTimeZoneProviders.Tzdb[one];
        var year = new Interval(Instant.FromUtc(2027, 1, 2, 0, 0), Instant.FromUtc(2027, 12, 30, 0, 0));
        var changes = zone.GetZoneIntervals(year).Skip(1).Select(z => z.Start).ToList();
        changes.Count.ShouldBe(2);
        foreach (var change in changes)
        {
            var start = change - Duration.FromHours(30);
            using var couple = new Couple(start);
            await couple.Pair("Ana", "Ben", one, two);
            foreach (var hour in Hours)
            {
                await couple.Say("Ana", $"/ritual add \"at {hour}\" every day {hour}");
                await couple.Press("Ben", "Yes, let's");
            }

            var (anas, bens) = (await SecretAsync(couple, "Ana"), await SecretAsync(couple, "Ben"));
            var feed = (await couple.ReadFeed(anas))!.Content;
            var begun = couple.All.Count;
            var end = start + Duration.FromHours(72);

            await couple.GoTo(end - Duration.FromMilliseconds(1));

            var nudges = couple
                .All.Skip(begun)
                .Where(m => m.For("Ana") && m.Text.Contains("“at ", StringComparison.Ordinal))
                .Select(m => (m.At, m.Text.Split('“', '”')[1]))
                .Order()
                .ToList();
            nudges.Count.ShouldBeInRange(20, 22);
            foreach (var read in new[] { Ics.Read(feed), await SecondCalendarReader.ReadAsync(feed) })
            {
                read.Where(e => e.Start > start && e.Start < end)
                    .Select(e => (e.Start!.Value, e.Summary))
                    .Order()
                    .ToList()
                    .ShouldBe(nudges, $"{one}, {change}");
            }

            // Afterwards, and on the other's clock, it is still the same.
            foreach (var secret in new[] { anas, bens })
            {
                Ics.Read((await couple.ReadFeed(secret))!.Content)
                    .Where(e => e.Start > start && e.Start < end)
                    .Select(e => (e.Start!.Value, e.Summary))
                    .Order()
                    .ToList()
                    .ShouldBe(nudges);
            }
        }
    }

    private static async Task<string> SecretAsync(Couple couple, string who)
    {
        await couple.Say(who, "/calendar");
        await couple.Press(who, "Make a link");
        return couple.All[^1].Text.Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);
    }
}
