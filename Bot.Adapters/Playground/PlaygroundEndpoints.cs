using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;

namespace Bot.Adapters.Playground;

/// <summary>The playground over HTTP: its API, its page, and the page's stream of news. For this machine only.</summary>
internal sealed class PlaygroundEndpoints(PlaygroundDriver driver, PlaygroundView view, PlaygroundEnclosures enclosures)
{
    private const int LongestName = 32;

    public void Map(IEndpointRouteBuilder routes)
    {
        var local = routes.MapGroup("").AddEndpointFilter(PlaygroundGuard.LocalOnly);
        local.MapPost("/playground/say", (Delegate)((HttpContext http) => Answer(http, SayAsync)));
        local.MapPost("/playground/press", (Delegate)((HttpContext http) => Answer(http, PressAsync)));
        local.MapPost("/playground/fill", (Delegate)((HttpContext http) => Answer(http, FillAsync)));
        local.MapPost("/playground/clock", (Delegate)((HttpContext http) => Answer(http, ClockAsync)));
        local.MapPost("/playground/reach", (Delegate)((HttpContext http) => Answer(http, ReachAsync)));
        local.MapPost("/playground/reset", (Delegate)((HttpContext http) => Answer(http, ResetAsync)));
        local.MapGet("/playground/messages", (Delegate)((HttpContext http) => MessagesAsync(http)));
        local.MapGet(PlaygroundEnclosures.Route, enclosures.GetAsync);
        local.MapGet("/playground/view", (Delegate)((HttpContext http) => view.ViewAsync(http)));
        local.MapGet("/playground/events", view.EventsAsync);
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

    private static async Task<IResult> Answer(HttpContext http, Func<JsonElement, CancellationToken, Task<IResult>> act)
    {
        if (await PlaygroundGuard.BodyAsync(http.Request, http.RequestAborted) is not { } bytes)
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
}
