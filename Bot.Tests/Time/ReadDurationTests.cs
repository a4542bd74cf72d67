using Bot.Core.Time;
using NodaTime;

namespace Bot.Tests.Time;

public sealed class ReadDurationTests
{
    private static readonly Duration Week = Duration.FromDays(7);

    [Theory]
    [InlineData("30m", 30)]
    [InlineData("1h", 60)]
    [InlineData("1h30m", 90)]
    [InlineData("1h30", 90)]
    [InlineData("1h 30", 90)]
    [InlineData("1:30", 90)]
    [InlineData("1.5h", 90)]
    [InlineData("1,5 h", 90)]
    [InlineData("1.25 hours", 75)]
    [InlineData("90", 90)]
    [InlineData("90 MIN", 90)]
    [InlineData("half an hour", 30)]
    [InlineData("half hour", 30)]
    [InlineData("an hour", 60)]
    [InlineData("an hour and a half", 90)]
    [InlineData("one and a half hours", 90)]
    [InlineData("two and a quarter hours", 135)]
    [InlineData("two hours", 120)]
    [InlineData("quarter of an hour", 15)]
    [InlineData("a quarter of an hour", 15)]
    [InlineData("three quarters of an hour", 45)]
    [InlineData("45 min", 45)]
    [InlineData("2 hours 15 minutes", 135)]
    [InlineData("2 hours and 15 minutes", 135)]
    [InlineData("for 2 hours, 15 minutes.", 135)]
    [InlineData("3 days", 4320)]
    [InlineData("a week", 10080)]
    [InlineData("３０ｍ", 30)]
    public void A_duration_is_read(string text, int minutes) =>
        DurationReader.Read(text, "en", Week).ShouldBe(new DurationReading.Understood(Duration.FromMinutes(minutes)));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_is_empty(string text) => Reason(text).ShouldBe(new DurationProblem.Empty());

    [Theory]
    [InlineData("soon", "soon")]
    [InlineData("2 moons", "moons")]
    [InlineData("2h tomorrow", "tomorrow")]
    [InlineData("hour", "hour")]
    [InlineData("half", "half")]
    [InlineData("1 2", "1 2")]
    [InlineData("1:75", "1:75")]
    [InlineData("1h-30m", "1h-30m")]
    [InlineData("3 days 4", "3 days 4")]
    [InlineData("-", "-")]
    [InlineData("99999999999999999999h", "99999999999999999999h")]
    public void Other_words_are_no_duration(string text, string piece) =>
        Reason(text).ShouldBe(new DurationProblem.NotADuration(piece));

    [Theory]
    [InlineData("0")]
    [InlineData("0h 0m")]
    [InlineData("-30m")]
    public void A_duration_is_positive(string text) => Reason(text).ShouldBe(new DurationProblem.NotPositive());

    [Fact]
    public void The_longest_duration_is_itself_allowed()
    {
        DurationReader.Read("7 days", "en", Week).ShouldBe(new DurationReading.Understood(Week));
        Reason("7 days 1m").ShouldBe(new DurationProblem.TooLong(Week));
    }

    [Fact]
    public void An_unknown_language_falls_back_to_English() =>
        DurationReader.Read("an hour", "xx", Week).ShouldBe(new DurationReading.Understood(Duration.FromHours(1)));

    private static DurationProblem Reason(string text) =>
        DurationReader.Read(text, "en", Week).ShouldBeOfType<DurationReading.NotUnderstood>().Reason;
}
