using System.Text;
using Bot.Tests.Support;

namespace Bot.Tests.Playground;

/// <summary>Bodies nobody would send on purpose are answered, and break nothing for the next.</summary>
public sealed class BodyTests(PlaygroundHost fixture) : IClassFixture<PlaygroundHost>
{
    private readonly PlaygroundClient client = fixture.Client;

    public static TheoryData<string, string> Malformed()
    {
        var data = new TheoryData<string, string>();
        foreach (var call in new[] { "say", "press", "fill", "clock", "reach", "reset" })
        {
            foreach (
                var body in new[]
                {
                    "",
                    "{",
                    "[]",
                    "[{}]",
                    "7",
                    "\"words\"",
                    "null",
                    "true",
                    "{\"who\":\"ana\",}",
                    "\0",
                }
            )
            {
                data.Add(call, body);
            }
        }

        foreach (
            var (call, body) in new[]
            {
                ("say", """{}"""),
                ("say", """{"who":"ana"}"""),
                ("say", """{"text":"hello"}"""),
                ("say", """{"who":1,"text":"hello"}"""),
                ("say", """{"who":"ana","text":1}"""),
                ("say", """{"who":"ana","text":null}"""),
                ("say", """{"who":"","text":"hello"}"""),
                ("say", """{"who":"a b","text":"hello"}"""),
                ("say", """{"who":"ana\n","text":"hello"}"""),
                ("say", """{"who":"../ana","text":"hello"}"""),
                ("say", """{"who":"\ud83d","text":"hello"}"""),
                ("say", """{"who":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","text":"hello"}"""),
                ("say", """{"who":"ana","place":"","text":"hello"}"""),
                ("say", """{"who":"ana","place":"a/b","text":"hello"}"""),
                ("say", """{"who":"ana","place":"\ud83d","text":"hello"}"""),
                ("press", """{"who":"ana","choice":0}"""),
                ("press", """{"who":"ana","message":"m1"}"""),
                ("press", """{"who":"ana","message":1,"choice":0}"""),
                ("press", """{"who":"ana","message":"1","choice":0}"""),
                ("press", """{"who":"ana","message":"m1x","choice":0}"""),
                ("fill", """{"who":"ana","message":"m1"}"""),
                ("fill", """{"who":"ana","message":"m1","fields":[]}"""),
                ("fill", """{"who":"ana","message":"m1","fields":"x"}"""),
                ("fill", """{"who":"ana","message":"m1","fields":{"text":1}}"""),
                ("reach", """{"who":"ana"}"""),
                ("reach", """{"who":"ana","as":"away"}"""),
                ("reach", """{"who":"ana","as":1}"""),
                ("reach", """{"as":"open"}"""),
            }
        )
        {
            data.Add(call, body);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_malformed_body_is_refused_in_words(string call, string body)
    {
        var answer = await client.PostRaw(call, body);

        answer.Status.ShouldBe(400, answer.Body);
        answer.Error.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Half_a_surrogate_pair_breaks_nothing_wherever_it_stands()
    {
        var ana = PlaygroundHost.Somebody("ana");
        var said = await client.PostRaw("say", $$"""{"who":"{{ana}}","text":"caf\u00e9 \ud83d and \udc33"}""");
        said.Status.ShouldBe(200, said.Body);
        var hello = (await client.Say(ana, "/start")).Messages[0];

        var pressed = await client.PostRaw(
            "press",
            $$"""{"who":"{{ana}}","message":"{{hello.Id}}","choice":"\ud83d"}"""
        );
        pressed.Status.ShouldBe(400, pressed.Body);
        (await client.PostRaw("press", $$"""{"who":"{{ana}}","message":"\udc33","choice":0}""")).Status.ShouldBe(400);
        var asked = (await client.Press(ana, hello.Id, 1)).Messages[0];
        var filled = await client.PostRaw(
            "fill",
            $$"""{"who":"{{ana}}","message":"{{asked.Id}}","fields":{"\ud83d":"x","text":"Ana\udc33"} }"""
        );
        filled.Status.ShouldBe(200, filled.Body);
        (await client.PostRaw("say", $$"""{"who":"{{ana}}","\ud83d":1,"text":"still here"}""")).Status.ShouldBe(200);
        var shown = await client.View();
        shown.Status.ShouldBe(200);
        shown.Body.ShouldContain("caf\\u00E9", Case.Insensitive);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        var ana = PlaygroundHost.Somebody("ana");
        byte[] body = [.. Encoding.UTF8.GetBytes($$"""{"who":"{{ana}}","text":"x"""), 0xC3, 0x28, 0xFF, .. "\"}"u8];
        using var content = new ByteArrayContent(body);
        using var answer = await fixture.Host.Http.PostAsync("/playground/say", content);

        ((int)answer.StatusCode).ShouldBe(400);
        (await client.View()).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Too_much_at_once_is_refused_whether_announced_or_not()
    {
        var text = new string('x', 3 << 20);
        (await client.Say("ana", text)).Status.ShouldBe(400);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($$"""{"who":"ana","text":"{{text}}"}"""));
        using var content = new StreamContent(stream);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/playground/say") { Content = content };
        request.Headers.TransferEncodingChunked = true;
        using var answer = await fixture.Host.Http.SendAsync(request);
        ((int)answer.StatusCode).ShouldBe(400);
        var deep = string.Concat(Enumerable.Repeat("[", 10_000)) + string.Concat(Enumerable.Repeat("]", 10_000));
        (await client.PostRaw("say", deep)).Status.ShouldBe(400);
        var ana = PlaygroundHost.Somebody("ana");
        (await client.Say(ana, new string('y', 20_000))).Messages.ShouldHaveSingleItem("long words get an answer");
    }
}
