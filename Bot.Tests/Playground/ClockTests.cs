using System.Text.Json;
using Bot.Tests.Support;

namespace Bot.Tests.Playground;

/// <summary>The clock that is set by hand.</summary>
public sealed class ClockTests(PlaygroundHost fixture) : IClassFixture<PlaygroundHost>
{
    private readonly PlaygroundClient client = fixture.Client;

    [Fact]
    public async Task The_clock_goes_where_it_is_told_and_never_back()
    {
        var start = (await client.Advance("PT0S")).Now;
        var hour = await client.Advance("PT1H");
        Parse(hour.Now).ShouldBe(Parse(start).AddHours(1));
        hour.Json.GetProperty("messages").ValueKind.ShouldBe(JsonValueKind.Array);
        Parse((await client.Advance("P1DT30M")).Now).ShouldBe(Parse(hour.Now).AddDays(1).AddMinutes(30));
        var to = Parse(hour.Now).AddDays(3);
        var went = await client.GoTo(to.ToString("yyyy-MM-ddTHH:mm:ssZ", null));
        Parse(went.Now).ShouldBe(to);
        (await client.GoTo(went.Now)).Status.ShouldBe(200, "to stay is no way back");
        (await client.GoTo(hour.Now)).Status.ShouldBe(400);
        Parse((await client.Advance("PT0S")).Now).ShouldBe(to);
    }

    [Theory]
    [InlineData("""{"advance":"PT-1H"}""")]
    [InlineData("""{"advance":"-PT1H"}""")]
    [InlineData("""{"advance":"P1M"}""")]
    [InlineData("""{"advance":"P1Y"}""")]
    [InlineData("""{"advance":"1h"}""")]
    [InlineData("""{"advance":""}""")]
    [InlineData("""{"advance":60}""")]
    [InlineData("""{"advance":"PT99999999999999999H"}""")]
    [InlineData("""{"advance":"PT9999999999H"}""")]
    [InlineData("""{"advance":"P9223372036854775807D"}""")]
    [InlineData("""{"advance":"P99999999W"}""")]
    [InlineData("""{"to":"9999-12-31T23:59:59Z"}""")]
    [InlineData("""{"to":"-0001-01-01T00:00:00Z"}""")]
    [InlineData("""{"to":"2027-03-28"}""")]
    [InlineData("""{"to":"2027-02-30T00:00:00Z"}""")]
    [InlineData("""{"to":"\ud83d"}""")]
    [InlineData("""{"to":null}""")]
    [InlineData("{}")]
    public async Task A_clock_that_cannot_be_set_that_way_stays(string body)
    {
        var before = (await client.Advance("PT0S")).Now;

        var answer = await client.PostRaw("clock", body);

        answer.Status.ShouldBe(400, answer.Body);
        answer.Error.ShouldNotBeNullOrWhiteSpace();
        (await client.Advance("PT0S")).Now.ShouldBe(before);
    }

    private static DateTimeOffset Parse(string instant) =>
        DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
