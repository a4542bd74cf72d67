using Bot.Core.Time;
using NodaTime;

namespace Bot.Tests.Time;

public sealed class ReadMomentTests
{
    [Theory]
    [InlineData("fri 19:00", "2026-11-27 19:00")]
    [InlineData("sat 19:00", "2026-11-21 19:00")]
    [InlineData("sat 14:00", "2026-11-28 14:00")]
    [InlineData("sat 9:00", "2026-11-28 09:00")]
    [InlineData("in 2h", "2026-11-21 16:00")]
    [InlineData("in an hour and a half", "2026-11-21 15:30")]
    [InlineData("in 3 days", "2026-11-24 14:00")]
    [InlineData("8pm", "2026-11-21 20:00")]
    [InlineData("8am", "2026-11-22 08:00")]
    [InlineData("13:59", "2026-11-22 13:59")]
    [InlineData("noon", "2026-11-22 12:00")]
    [InlineData("midnight", "2026-11-22 00:00")]
    [InlineData("tomorrow 20:00", "2026-11-22 20:00")]
    [InlineData("2027-02-14 19:00", "2027-02-14 19:00")]
    [InlineData("tonight 8pm", "2026-11-21 20:00")]
    [InlineData("this evening at 8", "2026-11-21 20:00")]
    [InlineData("today 20:00", "2026-11-21 20:00")]
    [InlineData("today at 3", "2026-11-21 15:00")]
    [InlineData("first sunday 11:00", "2026-12-06 11:00")]
    [InlineData("last friday 18:00", "2026-11-27 18:00")]
    [InlineData("at 8", "? 2026-11-22 08:00 | 2026-11-21 20:00")]
    [InlineData("mon,wed 20:00", "? 2026-11-23 20:00 | 2026-11-25 20:00")]
    [InlineData("03/04/2027 19:00", "? 2027-04-03 19:00 | 2027-03-04 19:00")]
    [InlineData("next friday 7pm", "? 2026-11-27 19:00 | 2026-12-04 19:00")]
    [InlineData("every day 7:30", "! NotAMoment every day")]
    [InlineData("fridays 7:30", "! NotAMoment fridays")]
    [InlineData("weekdays 7:30", "! NotAMoment weekdays")]
    [InlineData("every 2 weeks fri 7:30", "! NotAMoment every 2 fri")]
    [InlineData("fri 7:30 until 2027-01-01", "! NotAMoment until 2027-01-01")]
    [InlineData("today 8:00", "! InThePast 2026-11-21 08:00")]
    [InlineData("fri", "! NoTime")]
    [InlineData("fri 19:00-20:00", "! OneTooMany 20:00")]
    public void A_moment_is_read(string text, string expected)
    {
        var reading = WhenReader.ReadMoment(text, WhenExamples.Saturday);

        WhenExamples.Show(reading).ShouldBe(expected);
        foreach (var option in (reading as Ambiguous<Instant>)?.Options ?? [])
        {
            WhenReader.ReadMoment(option.Text, WhenExamples.Saturday).ShouldBe(new Understood<Instant>(option.Value));
        }
    }

    [Theory]
    [InlineData("until 20:30", "2026-11-21 20:30")]
    [InlineData("Until 9:00", "2026-11-22 09:00")]
    [InlineData("20:30", "2026-11-21 20:30")]
    [InlineData("until tomorrow 9:00", "2026-11-22 09:00")]
    [InlineData("till 8pm", "2026-11-21 20:00")]
    [InlineData("until friday 18:00", "2026-11-27 18:00")]
    [InlineData("until saturday 9:00", "2026-11-28 09:00")]
    [InlineData("until 2027-03-01 10:00", "2027-03-01 10:00")]
    [InlineData("until midnight", "2026-11-22 00:00")]
    [InlineData("until 8", "? 2026-11-22 08:00 | 2026-11-21 20:00")]
    [InlineData("until 2027-03-01", "! NoTime")]
    [InlineData("until friday", "! NoTime")]
    [InlineData("until", "! NoTime")]
    [InlineData("until today 9:00", "! InThePast 2026-11-21 09:00")]
    public void An_end_is_read(string text, string expected)
    {
        var reading = WhenReader.ReadUntil(text, WhenExamples.Saturday);

        WhenExamples.Show(reading).ShouldBe(expected);
        foreach (var option in (reading as Ambiguous<Instant>)?.Options ?? [])
        {
            WhenReader.ReadUntil(option.Text, WhenExamples.Saturday).ShouldBe(new Understood<Instant>(option.Value));
        }
    }

    [Theory]
    [InlineData("until 2027-03-01", "2027-03-02 00:00")]
    [InlineData("until friday", "2026-11-28 00:00")]
    [InlineData("until tomorrow", "2026-11-23 00:00")]
    [InlineData("today", "2026-11-22 00:00")]
    [InlineData("until 20:30", "2026-11-21 20:30")]
    [InlineData("until 03/04/2027", "? 2027-04-04 00:00 | 2027-03-05 00:00")]
    [InlineData("until yesterday", "! InThePast 2026-11-20 00:00")]
    [InlineData("until every friday", "! NotAMoment every friday")]
    public void Where_a_date_is_allowed_it_lasts_to_its_end(string text, string expected)
    {
        var reading = WhenReader.ReadUntil(text, WhenExamples.Saturday, allowDate: true);

        WhenExamples.Show(reading).ShouldBe(expected);
        foreach (var option in (reading as Ambiguous<Instant>)?.Options ?? [])
        {
            WhenReader
                .ReadUntil(option.Text, WhenExamples.Saturday, allowDate: true)
                .ShouldBe(new Understood<Instant>(option.Value));
        }
    }

    [Theory]
    [InlineData("2027-02-14", "2027-02-14", "2027-02-14")]
    [InlineData("today", "2026-11-21", "2026-11-21")]
    [InlineData("yesterday", "2026-11-20", "! InThePast 2026-11-20 00:00")]
    [InlineData("last monday", "2026-11-16", "! InThePast 2026-11-16 00:00")]
    [InlineData("monday", "2026-11-16", "2026-11-23")]
    [InlineData("on saturday", "2026-11-21", "2026-11-21")]
    [InlineData("14 feb", "2026-02-14", "2027-02-14")]
    [InlineData("feb 14 2025", "2025-02-14", "! InThePast 2025-02-14 00:00")]
    [InlineData("until 1 march", "2026-03-01", "2027-03-01")]
    [InlineData("03/04", "? 2026-04-03 | 2026-03-04", "? 2027-04-03 | 2027-03-04")]
    [InlineData("2027-02-30", "! BadDate 2027-02-30", "! BadDate 2027-02-30")]
    [InlineData("strawberries", "! UnknownWord strawberries []", "! UnknownWord strawberries []")]
    [InlineData("14 feb 19:00", "! NoDate", "! NoDate")]
    [InlineData("", "! Empty", "! Empty")]
    public void A_date_alone_is_read_looking_back_or_ahead(string text, string back, string ahead)
    {
        WhenExamples.Show(WhenReader.ReadDate(text, WhenExamples.Saturday, DateLean.Past)).ShouldBe(back);
        WhenExamples.Show(WhenReader.ReadDate(text, WhenExamples.Saturday, DateLean.Future)).ShouldBe(ahead);
    }

    [Fact]
    public void In_half_an_hour_in_the_night_that_repeats_an_hour_never_lies_in_the_past()
    {
        // Lisbon, 25 October 2026: 02:00 becomes 01:00. It is the second 01:10.
        var now = Instant.FromUtc(2026, 10, 25, 1, 10, 20);
        var context = WhenExamples.Saturday with { Now = now };

        WhenReader.ReadMoment("in 30m", context).ShouldBe(new Understood<Instant>(now + Duration.FromMinutes(30)));
        var wish = WhenReader.ReadWish("in 30m", context).ShouldBeOfType<Understood<TimeWish>>().Value;
        wish.Next(now, WhenExamples.Lisbon).ShouldBe(Instant.FromUtc(2026, 10, 25, 2, 41));
    }
}
