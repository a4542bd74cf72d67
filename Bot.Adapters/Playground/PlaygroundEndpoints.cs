using System.Globalization;
using System.Text.Json;
using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Core.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using NodaTime;
using NodaTime.Text;

namespace Bot.Adapters.Playground;

/// <summary>The playground over HTTP: its API, its page, and the page's stream of news. For this machine only.</summary>
internal sealed class PlaygroundEndpoints(
    PlaygroundDriver driver,
    PlaygroundMemory memory,
    PlaygroundPlatform platform,
    Companion companion,
    Registry registry,
    Phrasebook phrases,
    IHostApplicationLifetime lifetime
)
{
    private const int LongestBody = 1 << 20;
    private const int LongestName = 32;

    public void Map(IEndpointRouteBuilder routes)
    {
        var local = routes.MapGroup("").AddEndpointFilter(LocalOnly);
        local.MapPost("/playground/say", (Delegate)((HttpContext http) => Answer(http, SayAsync)));
        local.MapPost("/playground/press", (Delegate)((HttpContext http) => Answer(http, PressAsync)));
        local.MapPost("/playground/fill", (Delegate)((HttpContext http) => Answer(http, FillAsync)));
        local.MapPost("/playground/clock", (Delegate)((HttpContext http) => Answer(http, ClockAsync)));
        local.MapPost("/playground/reach", (Delegate)((HttpContext http) => Answer(http, ReachAsync)));
        local.MapPost("/playground/reset", (Delegate)((HttpContext http) => Answer(http, ResetAsync)));
        local.MapGet("/playground/messages", (Delegate)((HttpContext http) => MessagesAsync(http)));
        local.MapGet("/playground/view", (Delegate)((HttpContext http) => ViewAsync(http)));
        local.MapGet("/playground/events", EventsAsync);
        local.MapGet("/", () => PlaygroundPage.File("index.html"));
        local.MapGet("/playground/page/{name}", (string name) => PlaygroundPage.File(name));
    }

    private async Task<IResult> SayAsync(JsonElement body, CancellationToken cancel)
    {
        if (Who(body) is not { } who || Words(body, "text") is not { } text)
        {
            return Malformed("\"who\" and \"text\" are needed.");
        }

        var place = Words(body, "place") ?? "dm";
        if (place != "dm" && !IsName(place))
        {
            return Malformed("\"place\" is \"dm\" or a channel's name.");
        }

        return Result(await driver.SayAsync(who, place == "dm" ? null : place, text, cancel));
    }

    private async Task<IResult> PressAsync(JsonElement body, CancellationToken cancel)
    {
        if (
            Who(body) is not { } who
            || MessageId(body) is not { } message
            || !body.TryGetProperty("choice", out var choice)
        )
        {
            return Malformed("\"who\", \"message\" and \"choice\" are needed.");
        }

        var index = choice.ValueKind == JsonValueKind.Number && choice.TryGetInt32(out var i) ? i : (int?)null;
        var label = choice.ValueKind == JsonValueKind.String ? choice.GetString() : null;
        return Result(await driver.PressAsync(who, message, label, index, cancel));
    }

    private async Task<IResult> FillAsync(JsonElement body, CancellationToken cancel)
    {
        if (
            Who(body) is not { } who
            || MessageId(body) is not { } message
            || !body.TryGetProperty("fields", out var given)
            || given.ValueKind != JsonValueKind.Object
            || given.EnumerateObject().Any(f => f.Value.ValueKind != JsonValueKind.String)
        )
        {
            return Malformed("\"who\", \"message\" and \"fields\" (texts by name) are needed.");
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in given.EnumerateObject())
        {
            fields[field.Name] = field.Value.GetString()!;
        }

        return Result(await driver.FillAsync(who, message, fields, cancel));
    }

    private async Task<IResult> ClockAsync(JsonElement body, CancellationToken cancel)
    {
        if (!driver.IsManual)
        {
            return Malformed("The clock is the system's; Playground__Clock=manual makes it one to set.");
        }

        Instant to;
        if (Words(body, "advance") is { } advance)
        {
            if (After(driver.Now, advance) is not { } then)
            {
                return Malformed("\"advance\" is an ISO duration such as PT1H.");
            }

            to = then;
        }
        else if (Words(body, "to") is { } iso && InstantPattern.ExtendedIso.Parse(iso) is { Success: true } parsed)
        {
            to = parsed.Value;
        }
        else
        {
            return Malformed("\"advance\" (PT1H) or \"to\" (2027-03-28T00:00:00Z) is needed.");
        }

        if (to < driver.Now)
        {
            return Malformed("The clock never goes back.");
        }

        if (to > PlaygroundClock.Latest)
        {
            return Malformed("The clock goes as far as the year 2500.");
        }

        var answer = await driver.ClockAsync(to, cancel);
        return Results.Json(
            new { now = InstantPattern.ExtendedIso.Format(driver.Now), messages = Wire(answer.Messages) },
            PlaygroundWire.Json
        );
    }

    /// <summary>Null if that is no length of time, or leads out of time.</summary>
    private static Instant? After(Instant now, string advance)
    {
        var period = PeriodPattern.NormalizingIso.Parse(advance);
        if (!period.Success || period.Value.Months != 0 || period.Value.Years != 0)
        {
            return null;
        }

        try
        {
            return now + period.Value.ToDuration();
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private async Task<IResult> ReachAsync(JsonElement body, CancellationToken cancel)
    {
        if (Who(body) is not { } who || Words(body, "as") is not ("blocked" or "open"))
        {
            return Malformed("\"who\" and \"as\" (\"blocked\" or \"open\") are needed.");
        }

        await driver.ReachAsync(who, Words(body, "as") == "open", cancel);
        return Results.Json(new { }, PlaygroundWire.Json);
    }

    private async Task<IResult> ResetAsync(JsonElement body, CancellationToken cancel)
    {
        await driver.ResetAsync(cancel);
        return Results.Json(new { }, PlaygroundWire.Json);
    }

    private async Task<IResult> MessagesAsync(HttpContext http)
    {
        var since = http.Request.Query["since"].ToString();
        if (since.Length > 0 && ParseId(since) is null)
        {
            return Malformed("\"since\" is a message's id, such as m12.");
        }

        var messages = await driver.MessagesSinceAsync(ParseId(since) ?? 0, http.RequestAborted);
        return Results.Json(new { messages = Wire(messages) }, PlaygroundWire.Json);
    }

    private async Task<IResult> ViewAsync(HttpContext http)
    {
        var items = await memory.SinceAsync(0, http.RequestAborted);
        return Results.Json(await ViewOfAsync(items, withTalk: true, http.RequestAborted), PlaygroundWire.Json);
    }

    private async Task<object> ViewOfAsync(
        List<(long Id, PlaygroundItem Item)> items,
        bool withTalk,
        CancellationToken cancel
    )
    {
        var names = items.Select(i =>
            i.Item switch
            {
                SaidItem said => said.Who,
                MessageItem message => message.Account,
                _ => null,
            }
        );
        var people = new List<object>();
        foreach (var who in names.OfType<string>().Distinct().Take(50))
        {
            var glance = await companion.GlanceAsync(PlaygroundPlatform.PlatformId, who, cancel);
            people.Add(PlaygroundWire.Person(who, glance, platform.IsBlocked(who)));
        }

        var channels = items.Select(i =>
            i.Item switch
            {
                SaidItem said => said.Channel,
                MessageItem message => message.Channel,
                _ => null,
            }
        );
        return new
        {
            now = InstantPattern.ExtendedIso.Format(driver.Now),
            clock = driver.IsManual ? "manual" : "system",
            people,
            places = channels.OfType<string>().Distinct().ToList(),
            talk = withTalk ? items.TakeLast(2000).Select(i => PlaygroundWire.Item(i.Id, i.Item)).ToList() : null,
            commands = registry.Commands.Select(c => PlaygroundWire.Command(c, phrases)).ToList(),
        };
    }

    private async Task EventsAsync(HttpContext http)
    {
        // An open page must not hold up the end of the process.
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            http.RequestAborted,
            lifetime.ApplicationStopping
        );
        var cancel = either.Token;
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync(": here\n\n", cancel);
        await http.Response.Body.FlushAsync(cancel);
        try
        {
            await foreach (var news in platform.FollowAsync(cancel))
            {
                var (name, data) = news switch
                {
                    PlaygroundNews.Changed c => ("item", PlaygroundWire.Item(c.Id, c.Item)),
                    PlaygroundNews.Reset => ("reset", new { }),
                    _ => ("view", await ViewOfAsync(await memory.SinceAsync(0, cancel), withTalk: false, cancel)),
                };
                var json = JsonSerializer.Serialize(data, PlaygroundWire.Json);
                await http.Response.WriteAsync($"event: {name}\ndata: {json}\n\n", cancel);
                await http.Response.Body.FlushAsync(cancel);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the process is about to end.
        }
    }

    private static async Task<IResult> Answer(HttpContext http, Func<JsonElement, CancellationToken, Task<IResult>> act)
    {
        if (await BodyAsync(http.Request, http.RequestAborted) is not { } bytes)
        {
            return Malformed("That is more than the playground takes at once.");
        }

        JsonDocument body;
        try
        {
            body = LooseJson.Parse(bytes);
        }
        catch (JsonException)
        {
            return Malformed("The body isn't JSON.");
        }

        using (body)
        {
            // What has arrived is said, even if the caller hangs up now: no turn is left half-way for the next caller.
            return body.RootElement.ValueKind == JsonValueKind.Object
                ? await act(body.RootElement, CancellationToken.None)
                : Malformed("The body is a JSON object.");
        }
    }

    /// <summary>Null if it is too long, announced or not.</summary>
    private static async Task<byte[]?> BodyAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentLength > LongestBody)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancel)) > 0)
        {
            if (body.Length + read > LongestBody)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    private static IResult Result(PlaygroundAnswer answer) =>
        answer switch
        {
            PlaygroundAnswer.Done done => Results.Json(new { messages = Wire(done.Messages) }, PlaygroundWire.Json),
            PlaygroundAnswer.Malformed malformed => Malformed(malformed.Why),
            PlaygroundAnswer.NotYours => Refused(403, "That button belongs to somebody else.", []),
            PlaygroundAnswer.Unknown unknown => Refused(404, $"There is no such {unknown.What}.", []),
            PlaygroundAnswer.Stale stale => Refused(409, "That button's moment has passed.", stale.Messages),
            _ => throw new InvalidOperationException("PlaygroundAnswer is a closed set."),
        };

    private static IResult Malformed(string why) => Refused(400, why, []);

    private static IResult Refused(int status, string error, IReadOnlyList<(long, MessageItem)> messages) =>
        Results.Json(new { error, messages = Wire(messages) }, PlaygroundWire.Json, statusCode: status);

    private static List<WireMessage> Wire(IReadOnlyList<(long Id, MessageItem Item)> messages) =>
        [.. messages.Select(m => PlaygroundWire.Message(m.Id, m.Item))];

    private static string? Who(JsonElement body) => Words(body, "who") is { } who && IsName(who) ? who : null;

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    private static string? Words(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long? MessageId(JsonElement body) => Words(body, "message") is { } id ? ParseId(id) : null;

    private static long? ParseId(string id) =>
        id.StartsWith('m')
        && long.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>
    /// The playground shows both sides of a conversation, so it answers this machine only, and only pages of its own:
    /// a page from elsewhere in the same browser (or a name that was made to lead here) gets nothing.
    /// </summary>
    private static async ValueTask<object?> LocalOnly(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var http = context.HttpContext;
        var address = http.Connection.RemoteIpAddress;
        var isLocal = address is null || System.Net.IPAddress.IsLoopback(address);
        var origin = http.Request.Headers.Origin.ToString();
        var isOwnPage = origin.Length == 0 || origin == $"{http.Request.Scheme}://{http.Request.Host.Value}";
        var isOwnName = http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]" or "::1";
        if (!isLocal || !isOwnPage || !isOwnName)
        {
            return Results.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy =
            "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; frame-ancestors 'none'";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return await next(context);
    }
}
