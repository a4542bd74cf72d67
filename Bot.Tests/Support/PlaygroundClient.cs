using System.Text;
using System.Text.Json;

namespace Bot.Tests.Support;

/// <summary>The playground's API as its users see it: what was asked, the status, and the JSON that came.</summary>
internal sealed class PlaygroundClient(RunningHost host)
{
    public Task<Answer> Say(string who, string text, string place = "dm") =>
        Post(
            "say",
            new
            {
                who,
                place,
                text,
            }
        );

    public Task<Answer> Press(string who, string message, object choice) =>
        Post(
            "press",
            new
            {
                who,
                message,
                choice,
            }
        );

    public Task<Answer> Fill(string who, string message, object fields) =>
        Post(
            "fill",
            new
            {
                who,
                message,
                fields,
            }
        );

    public Task<Answer> Advance(string duration) => Post("clock", new { advance = duration });

    public Task<Answer> GoTo(string instant) => Post("clock", new { to = instant });

    public Task<Answer> Reach(string who, string how) =>
        Post("reach", new Dictionary<string, string> { ["who"] = who, ["as"] = how });

    public Task<Answer> Reset() => Post("reset", new { });

    public Task<Answer> Post(string call, object body) => PostRaw(call, JsonSerializer.Serialize(body));

    public async Task<Answer> PostRaw(string call, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await Send(HttpMethod.Post, $"/playground/{call}", content);
    }

    public Task<Answer> Messages(string? since = null) =>
        Send(HttpMethod.Get, since is null ? "/playground/messages" : $"/playground/messages?since={since}", null);

    public Task<Answer> View() => Send(HttpMethod.Get, "/playground/view", null);

    /// <summary>What somebody was shown in private, oldest first.</summary>
    public async Task<IReadOnlyList<PlaygroundMessage>> Of(string who) =>
        [.. (await Messages()).Messages.Where(m => m.To == who)];

    /// <summary>Makes two people a couple, the way they would do it themselves.</summary>
    public async Task Pair(string one, string two, string zone = "Europe/Lisbon")
    {
        await Say(one, $"/settings zone {zone}");
        await Say(two, $"/settings zone {zone}");
        var invited = await Say(one, "/pair");
        var code = invited.Messages[0].Text.Split('\n').First(l => l.Length == 9 && l[4] == '-');
        var asked = await Say(two, $"/join {code}");
        var joined = await Press(two, asked.Messages[0].Id, 0);
        var confirm = joined.Messages.Last(m => m.To == one);
        var done = await Press(one, confirm.Id, 0);
        done.Status.ShouldBe(200, done.Body);
    }

    private async Task<Answer> Send(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        using var response = await host.Http.SendAsync(request);
        return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}

/// <summary>An answer of the playground's API.</summary>
internal sealed record Answer(int Status, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string? Error => Json.TryGetProperty("error", out var error) ? error.GetString() : null;

    public string Now => Json.GetProperty("now").GetString()!;

    public IReadOnlyList<PlaygroundMessage> Messages =>
        [.. Json.GetProperty("messages").EnumerateArray().Select(m => PlaygroundMessage.Of(m))];
}

/// <summary>A message as the contract shapes it.</summary>
internal sealed record PlaygroundMessage(string Id, string At, string Place, string? To, string? Only, string Text)
{
    public required IReadOnlyList<string> Choices { get; init; }

    public required IReadOnlyList<string>? Form { get; init; }

    public bool Silent { get; init; }

    public bool Edited { get; init; }

    public static PlaygroundMessage Of(JsonElement m) =>
        new(
            m.GetProperty("id").GetString()!,
            m.GetProperty("at").GetString()!,
            m.GetProperty("place").GetString()!,
            m.GetProperty("to").GetString(),
            m.GetProperty("only").GetString(),
            m.GetProperty("text").GetString()!
        )
        {
            Choices = [.. m.GetProperty("choices").EnumerateArray().Select(c => c.GetString()!)],
            Form = m.GetProperty("form") is { ValueKind: JsonValueKind.Array } form
                ? [.. form.EnumerateArray().Select(f => f.GetString()!)]
                : null,
            Silent = m.GetProperty("silent").GetBoolean(),
            Edited = m.GetProperty("edited").GetBoolean(),
        };
}
