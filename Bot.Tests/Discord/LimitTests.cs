using System.Globalization;
using Bot.Adapters.Discord;
using Bot.Adapters.Discord.Rest;
using Bot.Adapters.Discord.Wire;
using Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Discord;

/// <summary>Discord's limits, as its answers tell of them, kept in a time that is set by hand.</summary>
public sealed class LimitTests : IAsyncLifetime, IDisposable
{
    private readonly ManualTime time = new(new DateTimeOffset(2026, 11, 23, 14, 0, 0, TimeSpan.Zero));
    private readonly List<string> asked = [];
    private WebApplication server = null!;
    private DiscordRest rest = null!;
    private DiscordCondition condition = null!;
    private DiscordCalls calls = null!;
    private Func<HttpContext, Task> answer = _ => Task.CompletedTask;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(async http =>
        {
            lock (asked)
            {
                asked.Add(http.Request.Path.Value!);
            }

            await answer(http);
        });
        await server.StartAsync();
        Open(isPaced: false);
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => rest.Dispose();

    [Fact]
    public async Task What_a_bucket_has_left_is_kept_to_and_holds_up_no_other()
    {
        answer = http =>
        {
            var is1 = http.Request.Path.Value!.Contains("/channels/1/", StringComparison.Ordinal);
            Limits(http, "bucket", remaining: is1 ? 0 : 4, after: 2.5);
            return Task.CompletedTask;
        };
        await Post("1");
        var second = Post("1");
        second.IsCompleted.ShouldBeFalse();
        await Post("2");
        asked.Count.ShouldBe(2, "one to each channel");

        time.Advance(TimeSpan.FromSeconds(2.4));
        asked.Count.ShouldBe(2);
        time.Advance(TimeSpan.FromSeconds(0.2));
        (await second).IsDone.ShouldBeTrue();
        asked.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_wait_that_is_long_is_told_instead_of_waited_for()
    {
        answer = http =>
        {
            Limits(http, "bucket", remaining: 0, after: 60);
            return Task.CompletedTask;
        };
        await Post("1");
        var second = await Post("1");
        (second.End, second.Wait).ShouldBe((RestEnd.Busy, TimeSpan.FromSeconds(60)));
        asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_global_limit_holds_up_everything_but_answers_to_interactions()
    {
        answer = http =>
            http.Request.Path.Value!.Contains("/channels/1/", StringComparison.Ordinal)
                ? TooMany(http, "global", 30)
                : Task.CompletedTask;
        (await Post("1")).Wait.ShouldBe(TimeSpan.FromSeconds(30));
        (await Post("2")).End.ShouldBe(RestEnd.Busy);
        (await calls.CallbackAsync("5", "token", "{}"u8.ToArray(), [], default)).IsDone.ShouldBeTrue();
        asked.Count.ShouldBe(2);

        time.Advance(TimeSpan.FromSeconds(30));
        (await Post("2")).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_is_told_to_wait_for_a_fraction_of_a_second_waits_for_just_that()
    {
        var refused = 0;
        answer = http => Interlocked.Exchange(ref refused, 1) == 0 ? TooMany(http, "user", 0.35) : Task.CompletedTask;
        var sent = Post("1");
        await WaitingAsync();
        time.Advance(TimeSpan.FromMilliseconds(340));
        sent.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromMilliseconds(10));
        (await sent).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Long_before_a_hundred_invalid_requests_within_ten_minutes_it_makes_none_any_more()
    {
        answer = http =>
        {
            http.Response.StatusCode = 403;
            return http.Response.WriteAsync("{\"code\":50007}");
        };
        for (var i = 0; i < 150; i++)
        {
            await Post(i.ToString(CultureInfo.InvariantCulture));
        }

        asked.Count.ShouldBe(InvalidRequests.Most);
        InvalidRequests.Most.ShouldBeLessThan(100);
        (await calls.CallbackAsync("5", "token", "{}"u8.ToArray(), [], default)).End.ShouldBe(RestEnd.Busy);
        time.Advance(TimeSpan.FromMinutes(10));
        await Post("1");
        asked.Count.ShouldBe(InvalidRequests.Most + 1);
    }

    [Fact]
    public async Task What_others_use_up_is_nobodys_invalid_request()
    {
        answer = http => TooMany(http, "shared", 60);
        for (var i = 0; i < 150; i++)
        {
            await Post(i.ToString(CultureInfo.InvariantCulture));
        }

        asked.Count.ShouldBe(150);
    }

    [Fact]
    public async Task It_keeps_below_fifty_a_second_and_what_somebody_waits_for_goes_first()
    {
        Open(isPaced: true);
        var nudges = Enumerable.Range(0, 60).Select(i => Post($"1{i}", urgent: false)).ToList();
        var answers = Enumerable.Range(0, 5).Select(i => Post($"2{i}")).ToList();
        await Task.WhenAll(nudges.Take(45)).WaitAsync(RunningHost.Hang);
        asked.Count.ShouldBe(45);

        time.Advance(TimeSpan.FromMilliseconds(200));
        await Task.WhenAll(answers).WaitAsync(RunningHost.Hang);
        nudges.Skip(50).ShouldAllBe(n => !n.IsCompleted);
        for (var left = 0; left < 10; left++)
        {
            time.Advance(TimeSpan.FromMilliseconds(100));
        }

        await Task.WhenAll(nudges).WaitAsync(RunningHost.Hang);
        asked.Count.ShouldBe(65);
    }

    [Fact]
    public async Task Files_go_beside_their_message()
    {
        var parts = new List<(string Name, string File, string Type, long Length)>();
        var json = "";
        answer = async http =>
        {
            var form = await http.Request.ReadFormAsync();
            json = form["payload_json"].ToString();
            parts.AddRange(form.Files.Select(f => (f.Name, f.FileName, f.ContentType ?? "", f.Length)));
        };
        await calls.PostAsync(
            "1",
            new MessageBody { Content = "Your days." },
            [
                new RestFile("picture.png", "image/png", new byte[] { 1, 2, 3 }),
                new RestFile("days.ics", "text/calendar", "BEGIN"u8.ToArray()),
            ],
            urgent: true,
            default
        );
        json.ShouldContain("\"content\":\"Your days.\"");
        parts.ShouldBe([("files[0]", "picture.png", "image/png", 3), ("files[1]", "days.ics", "text/calendar", 5)]);
    }

    [Fact]
    public async Task Every_request_says_who_makes_it()
    {
        var agent = "";
        answer = http =>
        {
            agent = http.Request.Headers.UserAgent.ToString();
            return Task.CompletedTask;
        };
        await Post("1");
        agent.ShouldMatch(@"^DiscordBot \(https://trees\.example\.org, \d+\.\d+\.\d+\)$");
    }

    private void Open(bool isPaced)
    {
        rest?.Dispose();
        condition = new DiscordCondition(time);
        var home = new Uri("https://trees.example.org/bot?x");
        var settings = new DiscordSettings("token", new Uri(server.Urls.First()), null, isPaced, home);
        rest = new DiscordRest(settings, time, condition);
        calls = new DiscordCalls(rest);
    }

    private Task<RestAnswer> Post(string channel, bool urgent = true) =>
        calls.PostAsync(channel, new MessageBody { Content = "x" }, [], urgent, default).AsTask();

    /// <summary>Somebody waits for a moment, and nothing is under way.</summary>
    private async Task WaitingAsync()
    {
        for (var next = time.Changed; time.Waits == 0 || time.Limits > 0; next = time.Changed)
        {
            await next.WaitAsync(RunningHost.Hang);
        }
    }

    private static void Limits(HttpContext http, string bucket, int remaining, double after)
    {
        var headers = http.Response.Headers;
        headers["X-RateLimit-Bucket"] = bucket;
        headers["X-RateLimit-Limit"] = "5";
        headers["X-RateLimit-Remaining"] = remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset-After"] = after.ToString(CultureInfo.InvariantCulture);
    }

    private static Task TooMany(HttpContext http, string scope, double after)
    {
        http.Response.StatusCode = 429;
        http.Response.Headers["X-RateLimit-Scope"] = scope;
        var global = scope == "global" ? "true" : "false";
        return http.Response.WriteAsync(
            string.Create(CultureInfo.InvariantCulture, $"{{\"retry_after\":{after},\"global\":{global}}}")
        );
    }
}
