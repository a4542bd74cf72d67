using System.Net;
using Bot.Tests.Support;

namespace Bot.Tests.Playground;

/// <summary>The playground is for this machine and its own page: a page from elsewhere in the same browser gets nothing.</summary>
public sealed class LocalOnlyTests(PlaygroundHost fixture) : IClassFixture<PlaygroundHost>
{
    private readonly PlaygroundClient client = fixture.Client;

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "127.0.0.1.evil.example")]
    [InlineData("Host", "169.254.169.254")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://localhost:3000")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Origin", "http://127.0.0.1.evil.example")]
    [InlineData("Origin", "file://")]
    public async Task A_page_from_elsewhere_gets_nothing(string header, string value)
    {
        foreach (
            var path in new[]
            {
                "/",
                "/playground/messages",
                "/playground/view",
                "/playground/events",
                "/playground/page/wire.js",
            }
        )
        {
            using var get = new HttpRequestMessage(HttpMethod.Get, path);
            get.Headers.TryAddWithoutValidation(header, value);
            using var answer = await fixture.Host.Http.SendAsync(get);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        var eve = PlaygroundHost.Somebody("eve");
        using var post = new HttpRequestMessage(HttpMethod.Post, "/playground/say")
        {
            Content = new StringContent($$"""{"who":"{{eve}}","text":"/start"}"""),
        };
        post.Headers.TryAddWithoutValidation(header, value);
        using var refused = await fixture.Host.Http.SendAsync(post);
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.View()).Body.ShouldNotContain(eve);
    }

    [Fact]
    public async Task Its_own_page_and_plain_tools_are_let_in()
    {
        var own = fixture.Host.Url.GetLeftPart(UriPartial.Authority);
        using var post = new HttpRequestMessage(HttpMethod.Post, "/playground/say")
        {
            Content = new StringContent("""{"who":"ana","text":"/host"}"""),
        };
        post.Headers.TryAddWithoutValidation("Origin", own);
        using var answer = await fixture.Host.Http.SendAsync(post);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);

        using var page = await fixture.Host.Http.GetAsync("/");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'self'");
        page.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        (await fixture.Host.Http.GetAsync("/playground/page/..%2f..%2fBot.Host.dll")).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await fixture.Host.Http.GetAsync("/playground/say")).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }
}
