using System.Text.Json;
using Bot.Core.Time;

namespace Bot.Tests.Time;

public sealed class CanonicalTextTests
{
    [Theory]
    [InlineData("daily 07:30")]
    [InlineData("mon,wed 20:00")]
    [InlineData("every 2 weeks sat from 2026-11-21 10:00")]
    [InlineData("nth 1 sun 11:00")]
    [InlineData("nth -1 fri 18:00")]
    [InlineData("on 2027-02-14 19:00")]
    [InlineData("on 2027-02-14 19:00 until 2027-03-01")]
    public void A_wish_is_stored_as_text(string text) => TimeWish.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("mon,tue,wed,thu,fri 22:00-07:00")]
    [InlineData("daily 08:00-08:00 until 2027-03-01")]
    public void A_window_is_stored_as_text(string text) => TimeWindow.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("daily")]
    [InlineData("Daily 07:30")]
    [InlineData("daily 7:30")]
    [InlineData("daily 25:00")]
    [InlineData("daily 07:30 ")]
    [InlineData("daily 07:30\n")]
    [InlineData("on 2027-02-30 07:30")]
    [InlineData("daily 07:30 until 2027-02-30")]
    [InlineData("every 1 weeks sat from 2026-11-21 10:00")]
    [InlineData("every 53 weeks sat from 2026-11-21 10:00")]
    [InlineData("every 2 weeks sat 10:00")]
    [InlineData("nth 6 sun 11:00")]
    [InlineData("daily 22:00-07:00")]
    public void Other_text_is_no_stored_wish(string text)
    {
        TimeWish.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => TimeWish.Parse(text));
    }

    [Fact]
    public void Any_wish_and_window_comes_back_from_its_text_and_its_Json()
    {
        var random = new Random(5);
        for (var round = 0; round < 5000; round++)
        {
            var wish = RandomTimes.Wish(random);
            var window = RandomTimes.Window(random);

            TimeWish.Parse(wish.ToString()).ShouldBe(wish, $"round {round}");
            TimeWindow.Parse(window.ToString()).ShouldBe(window, $"round {round}");
            JsonSerializer.Deserialize<TimeWish>(JsonSerializer.Serialize(wish)).ShouldBe(wish);
            JsonSerializer.Deserialize<TimeWindow>(JsonSerializer.Serialize(window)).ShouldBe(window);
        }
    }

    [Fact]
    public void What_is_written_for_people_is_read_as_the_same_value()
    {
        var random = new Random(6);
        for (var round = 0; round < 5000; round++)
        {
            var wish = RandomTimes.Wish(random);
            var window = RandomTimes.Window(random);

            // A wish that has run out is refused, and what happens once has no end.
            if (wish is not { Days: Once, Until: not null } && wish.Next(Now.Now, Now.Zone) is not null)
            {
                WhenReader
                    .ReadWish(WhenText.Of(wish, "en"), Now)
                    .ShouldBe(new Understood<TimeWish>(wish), $"round {round}");
            }

            if (window is not { Days: Once, Until: not null } && window.Next(Now.Now, Now.Zone) is not null)
            {
                WhenReader
                    .ReadWindow(WhenText.Of(window, "en"), Now)
                    .ShouldBe(new Understood<TimeWindow>(window), $"round {round}: {window}");
            }
        }
    }

    [Theory]
    [InlineData("7")]
    [InlineData("\"daily\"")]
    [InlineData("{}")]
    public void Broken_Json_is_a_JsonException(string json)
    {
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<TimeWish>(json));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<TimeWindow>(json));
    }

    private static WhenContext Now => WhenExamples.Saturday;
}
