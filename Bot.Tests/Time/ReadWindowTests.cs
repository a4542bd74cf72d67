using Bot.Core.Time;

namespace Bot.Tests.Time;

public sealed class ReadWindowTests
{
    [Theory]
    [InlineData("22:00-07:00 weekdays", "mon,tue,wed,thu,fri 22:00-07:00")]
    [InlineData("weekdays 22:00-07:00", "mon,tue,wed,thu,fri 22:00-07:00")]
    [InlineData("weekdays 22:00 — 07:00", "mon,tue,wed,thu,fri 22:00-07:00")]
    [InlineData("from 10pm to 7am every day", "daily 22:00-07:00")]
    [InlineData("10pm till 7am", "daily 22:00-07:00")]
    [InlineData("between 10pm and 7am", "daily 22:00-07:00")]
    [InlineData("22-7", "daily 22:00-07:00")]
    [InlineData("9-17", "daily 09:00-17:00")]
    [InlineData("9-17 mon-fri", "mon,tue,wed,thu,fri 09:00-17:00")]
    [InlineData("10pm-7am sat,sun", "sat,sun 22:00-07:00")]
    [InlineData("every day 22:00-07:00 until 2027-03-01", "daily 22:00-07:00 until 2027-03-01")]
    [InlineData("22:00 – 24:00", "daily 22:00-00:00")]
    [InlineData("22:00-midnight fridays", "fri 22:00-00:00")]
    [InlineData("8:00-8:00", "daily 08:00-08:00")]
    [InlineData("9:30-12:30", "daily 09:30-12:30")]
    [InlineData("09-5", "daily 09:00-05:00")]
    [InlineData("8-10 in the evening", "daily 20:00-22:00")]
    [InlineData("tomorrow 22:00-07:00", "on 2026-11-22 22:00-07:00")]
    [InlineData("from 10pm tonight to 7am", "on 2026-11-21 22:00-07:00")]
    [InlineData("today 13:00-15:00", "on 2026-11-21 13:00-15:00")]
    [InlineData("first sunday 9:00-11:00", "nth 1 sun 09:00-11:00")]
    [InlineData("every 2 weeks sat 10:00-12:00", "every 2 weeks sat from 2026-11-28 10:00-12:00")]
    [InlineData("10-6", "? daily 10:00-18:00 | daily 22:00-06:00")]
    [InlineData("10-11pm", "? daily 22:00-23:00 | daily 10:00-23:00")]
    [InlineData("10pm-7", "? daily 22:00-07:00 | daily 22:00-19:00")]
    [InlineData("9:30-11pm", "? daily 21:30-23:00 | daily 09:30-23:00")]
    [InlineData("7-8", "? daily 07:00-08:00 | daily 19:00-20:00 | daily 07:00-20:00")]
    [InlineData("8-8", "? daily 08:00-20:00 | daily 20:00-08:00")]
    [InlineData("fri 10-6", "? fri 10:00-18:00 | fri 22:00-06:00")]
    [InlineData("", "! Empty")]
    [InlineData("weekdays", "! NoTime")]
    [InlineData("22:00", "! NotAWindow")]
    [InlineData("22:00 07:00", "! OneTooMany 07:00")]
    [InlineData("in 2h", "! NotAWindow")]
    [InlineData("22:00-25:00", "! BadTime 25:00")]
    [InlineData("10-11-12", "! OneTooMany 12")]
    [InlineData("yesterday 10:00-12:00", "! InThePast 2026-11-20 10:00")]
    [InlineData("22:00-07:00 until 2026-11-01", "! InThePast 2026-11-01 00:00")]
    [InlineData("22:00-07:00 wekdays", "! UnknownWord wekdays [weekdays,weekday,workdays]")]
    public void A_window_is_read(string text, string expected)
    {
        var reading = WhenReader.ReadWindow(text, WhenExamples.Saturday);

        WhenExamples.Show(reading).ShouldBe(expected);
        foreach (var option in (reading as Ambiguous<TimeWindow>)?.Options ?? [])
        {
            WhenReader
                .ReadWindow(option.Text, WhenExamples.Saturday)
                .ShouldBe(new Understood<TimeWindow>(option.Value));
        }
    }
}
