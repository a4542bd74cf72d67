using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Support.Discord;

/// <summary>
/// Discord for tests: REST and gateway over loopback. It checks every request against the published description and the
/// limits that this lacks, keeps the deadlines by its clock, and remembers what was wrong. Tests want nothing wrong.
/// </summary>
internal sealed partial class FakeDiscord : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly FakeRest rest;
    private readonly List<string> breaches = [];
    private readonly List<(string Method, string Path, int Status)> requests = [];

    private FakeDiscord(WebApplication app, TimeProvider time)
    {
        this.app = app;
        Time = time;
        State = new FakeState(time);
        Gateway = new FakeGateway(State);
        rest = new FakeRest(State, Gateway, time, Breach);
    }

    public TimeProvider Time { get; }

    public FakeState State { get; }

    public FakeGateway Gateway { get; }

    /// <summary>The REST root, with "/api/v10".</summary>
    public Uri Api { get; private set; } = null!;

    /// <summary>What the client did that Discord wouldn't have taken, or would have held against it.</summary>
    public IReadOnlyList<string> Breaches
    {
        get
        {
            lock (breaches)
            {
                return [.. breaches];
            }
        }
    }

    /// <summary>Every request, with what it was answered.</summary>
    public IReadOnlyList<(string Method, string Path, int Status)> Requests
    {
        get
        {
            lock (requests)
            {
                return [.. requests];
            }
        }
    }

    /// <summary>What happens to a request before it is looked at: true when it has been answered (or torn down).</summary>
    public Func<HttpContext, Task<bool>>? Fault { get; set; }

    public Func<HttpContext, Task<bool>>? FaultAfter { get; set; }

    public static async Task<FakeDiscord> StartAsync(TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var web = builder.Build();
        var fake = new FakeDiscord(web, time);
        web.UseWebSockets();
        web.Run(fake.HandleAsync);
        await web.StartAsync();
        var address = new Uri(web.Urls.First());
        fake.Api = new Uri(address, "/api/v10");
        fake.Gateway.Address = new UriBuilder(address) { Scheme = "ws", Path = "/gateway" }.Uri;
        return fake;
    }

    public FakePerson Person(string name) => new(this, State.User(name));

    public async ValueTask DisposeAsync()
    {
        Gateway.Abort();
        using var soon = new CancellationTokenSource(TimeSpan.Zero);
        try
        {
            await app.StopAsync(soon.Token);
        }
        catch (OperationCanceledException)
        {
            // Connections that were still open.
        }

        await app.DisposeAsync();
        Gateway.Dispose();
    }

    private void Breach(string what)
    {
        lock (breaches)
        {
            breaches.Add(what);
        }
    }

    private async Task HandleAsync(HttpContext http)
    {
        if (http.Request.Path == "/gateway")
        {
            if (http.Request.Query["v"] != "10" || http.Request.Query["encoding"] != "json")
            {
                Breach($"the gateway was asked for {http.Request.QueryString}");
            }

            using var socket = await http.WebSockets.AcceptWebSocketAsync();
            await Gateway.RunAsync(socket);
            return;
        }

        if (Fault is { } fault && await fault(http))
        {
            Note(http);
            return;
        }

        await AnswerAsync(http);
        Note(http);
    }

    private void Note(HttpContext http)
    {
        lock (requests)
        {
            requests.Add((http.Request.Method, Below(http), http.Response.StatusCode));
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var path = Below(http);
        var (body, files, raw) = await ReadAsync(http);
        if (!Agent().IsMatch(http.Request.Headers.UserAgent.ToString()))
        {
            Breach($"{path}: the agent is {http.Request.Headers.UserAgent}");
        }

        if (OpenApiChecker.Instance is { } checker)
        {
            var query = http.Request.Query.Select(q => KeyValuePair.Create(q.Key, q.Value.ToString()));
            var type = http.Request.ContentType?.Split(';')[0] ?? "";
            foreach (var wrong in checker.Check(http.Request.Method, path, query, type, raw))
            {
                Breach(wrong);
            }
        }

        if (http.Request.Headers.Authorization != $"Bot {FakeState.Token}")
        {
            await WriteAsync(http, new FakeAnswer(401, Json(("code", 0), ("message", "401: Unauthorized"))));
            return;
        }

        var answer = rest.Handle(http.Request.Method, path, http.Request.Query, body, files);
        if (FaultAfter is { } fault && await fault(http))
        {
            return;
        }

        await WriteAsync(http, answer);
    }

    private static async Task WriteAsync(HttpContext http, FakeAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        if (answer.Body is { } json)
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(json.ToJsonString());
        }
    }

    private async Task<(JsonNode? Body, int Files, JsonElement? Raw)> ReadAsync(HttpContext http)
    {
        if (http.Request.HasFormContentType)
        {
            var form = await http.Request.ReadFormAsync();
            if (form.Files.Select((file, i) => file.Name == $"files[{i}]").Contains(false) || form.Count != 1)
            {
                Breach("a form of other parts than payload_json and files[n]");
            }

            var text = form["payload_json"].ToString();
            var element = JsonDocument.Parse(text).RootElement;
            return (JsonNode.Parse(text), form.Files.Count, element);
        }

        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        return body.Length == 0 ? (null, 0, null) : (JsonNode.Parse(body), 0, JsonDocument.Parse(body).RootElement);
    }

    private static string Below(HttpContext http) =>
        http.Request.Path.Value!.Replace("/api/v10", "", StringComparison.Ordinal);

    public static JsonObject Json(params (string Name, JsonNode? Value)[] members)
    {
        var json = new JsonObject();
        foreach (var (name, value) in members)
        {
            json[name] = value;
        }

        return json;
    }

    [GeneratedRegex(@"^DiscordBot \(https?://\S+, [\d.]+\)$", RegexOptions.None, 1000)]
    private static partial Regex Agent();
}

/// <summary>What the fake says to a request.</summary>
internal sealed record FakeAnswer(int Status, JsonNode? Body = null);
