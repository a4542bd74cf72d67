using System.Net;
using Bot.Tests.Support;

namespace Bot.Tests.Host;

/// <summary>The feed as a calendar program fetches it.</summary>
public sealed class CalendarEndpointTests
{
    [Fact]
    public async Task A_calendar_reads_it_and_only_what_is_new()
    {
        await using var host = await RunningHost.PlaygroundAsync();
        var client = new PlaygroundClient(host);
        await client.Pair("ana", "ben");
        await client.Say("ana", "/plan add \"a walk\" fri 19:00");
        await client.Press("ben", (await client.Of("ben"))[^1].Id, 0);
        var path = await LinkAsync(client, "ana");

        using var first = await host.Http.GetAsync(path);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        first.Headers.CacheControl!.ToString().ShouldContain("no-cache");
        Ics.Read(await first.Content.ReadAsByteArrayAsync()).ShouldHaveSingleItem().Summary.ShouldBe("a walk");

        (await WithTagAsync(host, path, first.Headers.ETag!.ToString())).ShouldBe(HttpStatusCode.NotModified);
        (await WithTagAsync(host, path, $"W/{first.Headers.ETag}, \"x\"")).ShouldBe(HttpStatusCode.NotModified);
        (await WithTagAsync(host, path, "\"other\"")).ShouldBe(HttpStatusCode.OK);
        using var head = await host.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();

        await host.KillAsync();
        await host.RestartAsync();
        (await WithTagAsync(host, path, first.Headers.ETag.ToString())).ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task An_ended_address_looks_like_one_that_never_was()
    {
        await using var host = await RunningHost.PlaygroundAsync();
        var client = new PlaygroundClient(host);
        await client.Pair("ana", "ben");
        var ended = await LinkAsync(client, "ana");
        await client.Say("ana", "/calendar revoke");
        var left = await LinkAsync(client, "ben");
        await client.Say("ana", "/leave");
        var forgotten = await LinkAsync(client, "ben");
        var asked = (await client.Say("ben", "/forget")).Messages[0];
        await client.Press("ben", asked.Id, 0);

        var never = await AnswerAsync(host, $"/calendar/{new string('0', 26)}.ics");
        never.ShouldStartWith("404");
        foreach (var path in new[] { ended, left, forgotten, "/calendar/x.ics", "/calendar/a%20b.ics" })
        {
            (await AnswerAsync(host, path)).ShouldBe(never, path);
        }
    }

    [Fact]
    public async Task An_address_that_is_read_all_the_time_has_to_wait_and_the_others_have_not()
    {
        await using var host = await RunningHost.PlaygroundAsync();
        var client = new PlaygroundClient(host);
        await client.Say("ana", "/settings zone Europe/Lisbon");
        await client.Say("ben", "/settings zone Europe/Lisbon");
        var (path, other) = (await LinkAsync(client, "ana"), await LinkAsync(client, "ben"));

        // Twice what fits into a minute, and one: a minute may end in between, but not two.
        var refused = await FirstRefusedAsync(host, path, 61);
        refused.ShouldNotBeNull();
        refused.Headers.RetryAfter!.ToString().ShouldBe("60");
        var nowhere = await FirstRefusedAsync(host, $"/calendar/{new string('0', 26)}.ics", 61);
        nowhere.ShouldNotBeNull("an address that leads nowhere is counted, too");
        nowhere.Headers.RetryAfter!.ToString().ShouldBe("60");

        (await host.Http.GetAsync(other)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.Http.GetAsync("/livez")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<HttpResponseMessage?> FirstRefusedAsync(RunningHost host, string path, int most)
    {
        for (var i = 0; i < most; i++)
        {
            var answer = await host.Http.GetAsync(path);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return answer;
            }

            answer.Dispose();
        }

        return null;
    }

    [Fact]
    public async Task The_secret_is_written_down_nowhere()
    {
        await using var host = await RunningHost.PlaygroundAsync(
            ("Logging__LogLevel__Default", "Trace"),
            ("Web__PublicUrl", "https://trees.example/bot/")
        );
        var client = new PlaygroundClient(host);
        await client.Say("ana", "/settings zone Europe/Lisbon");
        var link = new Uri((await MadeAsync(client, "ana")).Split('\n')[^1]);
        link.ToString().ShouldStartWith("https://trees.example/bot/calendar/");
        var secret = link.Segments[^1].Replace(".ics", "", StringComparison.Ordinal);
        using var read = await host.Http.GetAsync($"/calendar/{secret}.ics");
        read.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.StopAsync()).ShouldBe(0);

        host.FilesWith(secret).ShouldBeEmpty();
        host.Console.ShouldNotContain(secret);
    }

    private static async Task<string> LinkAsync(PlaygroundClient client, string who) =>
        new Uri((await MadeAsync(client, who)).Split('\n')[^1]).AbsolutePath;

    private static async Task<string> MadeAsync(PlaygroundClient client, string who)
    {
        var shown = (await client.Say(who, "/calendar")).Messages[0];
        return (await client.Press(who, shown.Id, 0)).Messages[^1].Text;
    }

    private static async Task<HttpStatusCode> WithTagAsync(RunningHost host, string path, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var answer = await host.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<string> AnswerAsync(RunningHost host, string path)
    {
        using var answer = await host.Http.GetAsync(path);
        var headers = answer.Headers.Where(h => h.Key != "Date").Select(h => $"{h.Key}: {string.Join(',', h.Value)}");
        return $"{(int)answer.StatusCode} {string.Join('\n', headers)} {await answer.Content.ReadAsStringAsync()}";
    }
}
