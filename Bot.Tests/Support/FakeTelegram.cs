using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Support;

/// <summary>
/// The Bot API on loopback. Each token is a bot of its own, with its own people and chats. Every request is checked
/// against the published specification: what doesn't fit is refused with 400 and kept as a breach.
/// </summary>
internal sealed class FakeTelegram : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, FakeBot> bots = new(StringComparer.Ordinal);
    private int made;

    private FakeTelegram(WebApplication app) => this.app = app;

    public string Root => app.Urls.First();

    public static async Task<FakeTelegram> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var fake = new FakeTelegram(builder.Build());
        fake.app.Run(fake.AnswerAsync);
        await fake.app.StartAsync();
        return fake;
    }

    /// <summary>A bot that nobody has talked to yet.</summary>
    /// <param name="time">By which its pace is looked at; the system's, if none is given.</param>
    public FakeBot NewBot(TimeProvider? time = null)
    {
        var number = Interlocked.Increment(ref made);
        var bot = new FakeBot(
            string.Create(CultureInfo.InvariantCulture, $"{7_000_000 + number}:canarytoken-{Guid.NewGuid():n}"),
            time ?? Bot.Host.TimeProviderOfProcess.Value
        );
        bots[bot.Token] = bot;
        return bot;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var parts = http.Request.Path.Value!.Split('/');
        if (parts.Length != 3 || !parts[1].StartsWith("bot", StringComparison.Ordinal))
        {
            http.Response.StatusCode = 404;
            return;
        }

        if (!bots.TryGetValue(parts[1][3..], out var bot))
        {
            await WriteAsync(http, FakeAnswer.Error(401, "Unauthorized"));
            return;
        }

        var parameters = await ReadAsync(http);
        var trouble = bot.TroubleOf(parts[2], parameters);
        switch (trouble)
        {
            case FakeTrouble.CutBefore:
                http.Abort();
                return;
            case FakeTrouble.Says says:
                await WriteAsync(http, says.Answer);
                return;
            case FakeTrouble.Garbage garbage:
                http.Response.StatusCode = garbage.Status;
                await http.Response.WriteAsync("<html><body>Bad Gateway</body></html>");
                return;
        }

        var answer = await bot.AnswerAsync(parts[2], parameters, http.RequestAborted);
        switch (trouble)
        {
            case FakeTrouble.CutAfter:
                http.Abort();
                return;
            case FakeTrouble.CutInside:
                http.Response.ContentLength = 1000;
                await http.Response.WriteAsync("""{"ok":true,"result":{"mess""");
                await http.Response.Body.FlushAsync();
                http.Abort();
                return;
            case FakeTrouble.Drops:
                foreach (var drop in answer.Json.Chunk(7))
                {
                    await http.Response.WriteAsync(new string(drop));
                    await http.Response.Body.FlushAsync();
                }

                return;
            default:
                await WriteAsync(http, answer);
                return;
        }
    }

    private static async Task<Dictionary<string, JsonElement>> ReadAsync(HttpContext http)
    {
        var parameters = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (http.Request.HasFormContentType)
        {
            var form = await http.Request.ReadFormAsync();
            foreach (var (name, value) in form)
            {
                parameters[name] = Loose(value.ToString(), isText: name is "caption" or "text" or "parse_mode");
            }

            foreach (var file in form.Files)
            {
                parameters[file.Name] = JsonSerializer.SerializeToElement(
                    new { file_name = file.FileName, file_bytes = file.Length }
                );
            }
        }
        else if (http.Request.ContentLength > 0)
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body);
            foreach (var property in body.RootElement.EnumerateObject())
            {
                parameters[property.Name] = property.Value.Clone();
            }
        }

        return parameters;
    }

    // In a form everything is text; numbers, flags and markup are JSON inside it.
    private static JsonElement Loose(string value, bool isText)
    {
        if (!isText)
        {
            try
            {
                return JsonDocument.Parse(value).RootElement.Clone();
            }
            catch (JsonException)
            {
                // A plain word after all.
            }
        }

        return JsonSerializer.SerializeToElement(value);
    }

    private static async Task WriteAsync(HttpContext http, FakeAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(answer.Json);
    }
}

/// <summary>An answer of the Bot API.</summary>
internal sealed record FakeAnswer(int Status, string Json)
{
    public static FakeAnswer Ok(object? result) => new(200, JsonSerializer.Serialize(new { ok = true, result }));

    public static FakeAnswer Error(int code, string description, object? parameters = null) =>
        new(
            code,
            parameters is null
                ? JsonSerializer.Serialize(
                    new
                    {
                        ok = false,
                        error_code = code,
                        description,
                    }
                )
                : JsonSerializer.Serialize(
                    new
                    {
                        ok = false,
                        error_code = code,
                        description,
                        parameters,
                    }
                )
        );

    public static FakeAnswer TooFast(double retryAfter) =>
        Error(429, $"Too Many Requests: retry after {retryAfter}", new { retry_after = retryAfter });
}

/// <summary>What goes wrong with a request. A closed set.</summary>
internal abstract record FakeTrouble
{
    private FakeTrouble() { }

    /// <summary>The connection ends and nothing has happened.</summary>
    public sealed record CutBefore : FakeTrouble;

    /// <summary>It has happened, and the connection ends before the answer.</summary>
    public sealed record CutAfter : FakeTrouble;

    /// <summary>It has happened, and the connection ends inside the answer.</summary>
    public sealed record CutInside : FakeTrouble;

    /// <summary>Something in between answers instead; nothing has happened.</summary>
    public sealed record Garbage(int Status) : FakeTrouble;

    public sealed record Says(FakeAnswer Answer) : FakeTrouble;

    /// <summary>It has happened, and the answer comes drop by drop.</summary>
    public sealed record Drops : FakeTrouble;
}
