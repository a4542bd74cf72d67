using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Bot.Adapters.Discord.Wire;

namespace Bot.Adapters.Discord.Rest;

/// <summary>
/// Sends requests within Discord's limits. It waits for a limit only for a few seconds and otherwise says how long it will
/// be; it repeats what may be repeated. Never throws for what Discord or the network does, so no address or token can get
/// into a log by an exception.
/// </summary>
internal sealed class DiscordRest : IDisposable
{
    /// <summary>The longest that a request waits here for a limit.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMilliseconds(150),
        TimeSpan.FromMilliseconds(400),
        TimeSpan.FromSeconds(1),
    ];

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpMessageInvoker usual = Connections(64);
    private readonly HttpMessageInvoker forInteractions = Connections(256);
    private readonly DiscordSettings settings;
    private readonly TimeProvider time;
    private readonly DiscordCondition condition;
    private readonly RateLimits limits;
    private readonly OverallPace pace;
    private readonly InvalidRequests invalid;
    private readonly string root;
    private readonly string authorization;

    public DiscordRest(DiscordSettings settings, TimeProvider time, DiscordCondition condition)
    {
        this.settings = settings;
        this.time = time;
        this.condition = condition;
        limits = new RateLimits(time);
        pace = new OverallPace(time);
        invalid = new InvalidRequests(time);
        root = settings.ApiBase.ToString().TrimEnd('/');
        authorization = $"Bot {settings.Token}";
    }

    public async ValueTask<RestAnswer> SendAsync(RestCall call, CancellationToken cancel)
    {
        for (var tries = 0; ; tries++)
        {
            var answer = await TryAsync(call, cancel);
            var again =
                tries < Pauses.Length
                && !condition.IsStopped
                && (
                    answer.End == RestEnd.NotSent
                    || (answer.End == RestEnd.Unknown && call.IsRepeatable)
                    || (answer.End == RestEnd.Busy && answer.Wait <= Patience)
                );
            if (!again)
            {
                return answer;
            }

            await Task.Delay(answer.End == RestEnd.Busy ? answer.Wait : Pauses[tries], time, cancel);
        }
    }

    public void Dispose()
    {
        usual.Dispose();
        forInteractions.Dispose();
        pace.Dispose();
    }

    private async ValueTask<RestAnswer> TryAsync(RestCall call, CancellationToken cancel)
    {
        if (condition.IsStopped)
        {
            return RestAnswer.Later(TimeSpan.FromMinutes(5));
        }

        if (invalid.Wait is var wait && wait > TimeSpan.Zero)
        {
            return RestAnswer.Later(wait);
        }

        if (!call.IsInteraction)
        {
            if (limits.Take(call.Route) is var full && full > TimeSpan.Zero)
            {
                return RestAnswer.Later(full);
            }

            if (settings.IsPaced)
            {
                await pace.WaitAsync(call.IsUrgent, cancel);
            }
        }

        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(call.IsInteraction ? 10 : 20), time);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
        try
        {
            using var request = Request(call);
            var connections = call.IsInteraction ? forInteractions : usual;
            using var response = await connections.SendAsync(request, enough.Token);
            return await ReadAsync(call, response, enough.Token);
        }
        catch (HttpRequestException e)
            when (e.HttpRequestError
                    is HttpRequestError.ConnectionError
                        or HttpRequestError.NameResolutionError
                        or HttpRequestError.SecureConnectionError
            )
        {
            return RestAnswer.Of(RestEnd.NotSent);
        }
        catch (Exception e)
            when (e is HttpRequestException or IOException or OperationCanceledException
                && !cancel.IsCancellationRequested
            )
        {
            return RestAnswer.Of(RestEnd.Unknown);
        }
    }

    private async ValueTask<RestAnswer> ReadAsync(RestCall call, HttpResponseMessage response, CancellationToken cancel)
    {
        var status = (int)response.StatusCode;
        if (!call.IsInteraction)
        {
            limits.Note(call.Route, response.Headers);
        }

        if (status == 204)
        {
            return new RestAnswer(RestEnd.Done, status, 0, [], TimeSpan.Zero);
        }

        var body = await response.Content.ReadAsByteArrayAsync(cancel);
        switch (status)
        {
            case < 300:
                return new RestAnswer(RestEnd.Done, status, 0, body, TimeSpan.Zero);
            case 401:
                invalid.Add();
                if (!call.IsInteraction)
                {
                    condition.Stop("Discord doesn't accept the token (401)");
                }

                return new RestAnswer(RestEnd.Refused, status, CodeIn(body), [], TimeSpan.Zero);
            case 429:
                return TooMany(call, response, body);
            case >= 500:
                return new RestAnswer(RestEnd.Unknown, status, 0, [], TimeSpan.Zero);
            default:
                if (status == 403)
                {
                    invalid.Add();
                }

                return new RestAnswer(RestEnd.Refused, status, CodeIn(body), [], TimeSpan.Zero);
        }
    }

    private RestAnswer TooMany(RestCall call, HttpResponseMessage response, byte[] body)
    {
        var told = Read(body, DiscordJson.Default.RateLimitAnswer) ?? new RateLimitAnswer();
        var wait = TimeSpan.FromSeconds(Math.Clamp(told.RetryAfter, 0.05, 86_400));
        var scope = response.Headers.TryGetValues("X-RateLimit-Scope", out var s) ? s.First() : "user";
        var forAll = told.Global || scope == "global" || response.Headers.Contains("X-RateLimit-Global");
        if (scope != "shared")
        {
            invalid.Add();
        }

        if (!call.IsInteraction)
        {
            limits.Refused(call.Route, wait, forAll);
        }

        return new RestAnswer(RestEnd.Busy, 429, told.Code, [], wait);
    }

    private HttpRequestMessage Request(RestCall call)
    {
        var request = new HttpRequestMessage(call.Method, root + call.Path)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        request.Headers.TryAddWithoutValidation("User-Agent", settings.UserAgent);
        if (call.Body is { } body)
        {
            var json = new ByteArrayContent(body);
            json.Headers.ContentType = Json;
            request.Content = call.Files.Count == 0 ? json : WithFiles(json, call.Files);
        }

        return request;
    }

    private static MultipartFormDataContent WithFiles(ByteArrayContent json, IReadOnlyList<RestFile> files)
    {
        var parts = new MultipartFormDataContent { { json, "payload_json" } };
        for (var i = 0; i < files.Count; i++)
        {
            var file = new ReadOnlyMemoryContent(files[i].Content);
            file.Headers.ContentType = new MediaTypeHeaderValue(files[i].ContentType);
            parts.Add(file, $"files[{i}]", files[i].Name);
        }

        return parts;
    }

    private static int CodeIn(byte[] body) => Read(body, DiscordJson.Default.ErrorAnswer)?.Code ?? 0;

    private static T? Read<T>(byte[] body, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static HttpMessageInvoker Connections(int most) =>
        new(
            new SocketsHttpHandler
            {
                MaxConnectionsPerServer = most,
                PooledConnectionLifetime = TimeSpan.FromMinutes(10),
                PooledConnectionIdleTimeout = TimeSpan.FromSeconds(90),
                ConnectTimeout = TimeSpan.FromSeconds(5),
                AutomaticDecompression = DecompressionMethods.None,
                UseCookies = false,
                AllowAutoRedirect = false,
                UseProxy = true,
            }
        );
}
