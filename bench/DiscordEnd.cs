using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Bench;

/// <summary>Just enough of Discord, REST and gateway, for a bot to answer slash commands.</summary>
internal sealed class DiscordEnd : IAsyncDisposable
{
    private const int People = 2_000;
    private const int Window = 100;
    private const long FirstId = 1_500_000_000_000_000_000;
    private readonly TaskCompletionSource<WebSocket> connected = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly ConcurrentDictionary<string, long> open = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<double> waits = new();
    private readonly SemaphoreSlim window = new(Window, Window);
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly WebApplication app;
    private long number;

    private DiscordEnd(WebApplication app) => this.app = app;

    public string Root => app.Urls.First();

    public static async Task<DiscordEnd> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var end = new DiscordEnd(builder.Build());
        end.app.UseWebSockets();
        end.app.Run(http =>
            http.WebSockets.IsWebSocketRequest ? end.ServeAsync(http)
            : http.Request.Path.Value!.EndsWith("/callback", StringComparison.Ordinal) ? end.AcknowledgeAsync(http)
            : TellAsync(http)
        );
        await end.app.StartAsync();
        return end;
    }

    public Task ConnectedAsync() => connected.Task;

    /// <summary>Returns when each of them is acknowledged: how long each of them waited, in milliseconds.</summary>
    public async Task<List<double>> PushAsync(int count)
    {
        waits.Clear();
        var gateway = await connected.Task;
        for (var i = 0; i < count; i++)
        {
            await window.WaitAsync();
            var mine = ++number;
            var id = (FirstId + mine).ToString(CultureInfo.InvariantCulture);

            // A step that shares no factor with the number of people, so that nobody comes twice within a window.
            var user = (FirstId + (mine * 7 % People)).ToString(CultureInfo.InvariantCulture);
            open[id] = Stopwatch.GetTimestamp();
            await SendAsync(gateway, Interaction(mine, id, user));
        }

        for (var i = 0; i < Window; i++)
        {
            await window.WaitAsync();
        }

        window.Release(Window);
        return [.. waits];
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        window.Dispose();
        sending.Dispose();
    }

    private static string Interaction(long sequence, string id, string user) =>
        $$$"""
            {"t":"INTERACTION_CREATE","s":{{{sequence + 1}}},"op":0,"d":{"id":"{{{id}}}","application_id":"1","type":2,
            "token":"token-{{{id}}}-0123456789012345678901234567890123456789","version":1,"context":1,"locale":"en-US",
            "channel_id":"{{{user}}}","channel":{"id":"{{{user}}}","type":1},"entitlements":[],"app_permissions":"0",
            "authorizing_integration_owners":{},"attachment_size_limit":8388608,
            "user":{"id":"{{{user}}}","username":"ana","global_name":"Ana","discriminator":"0","avatar":null},
            "data":{"id":"2","name":"settings","type":1,"options":[
            {"name":"name","type":1,"options":[{"name":"name","type":3,"value":"Ana{{{sequence}}}"} ] } ] } } }
            """;

    private async Task AcknowledgeAsync(HttpContext http)
    {
        var at = Stopwatch.GetTimestamp();
        await http.Request.Body.CopyToAsync(Stream.Null);
        http.Response.StatusCode = 204;
        var id = http.Request.Path.Value!.Split('/')[^3];
        if (open.TryRemove(id, out var since))
        {
            waits.Enqueue(Stopwatch.GetElapsedTime(since, at).TotalMilliseconds);
            window.Release();
        }
    }

    private static async Task TellAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null);
        http.Response.ContentType = "application/json";
        var path = http.Request.Path.Value!;
        await http.Response.WriteAsync(
            path.EndsWith("/gateway/bot", StringComparison.Ordinal)
                ? $$$"""
                {"url":"ws://{{{http.Request.Host}}}/gateway","shards":1,
                "session_start_limit":{"total":1000,"remaining":999,"max_concurrency":1,"reset_after":0} }
                """
            : path.EndsWith("/commands", StringComparison.Ordinal) ? "[]"
            : """{"id":"1","type":1,"name":"bench","content":""}"""
        );
    }

    private async Task ServeAsync(HttpContext http)
    {
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await SendAsync(socket, """{"op":10,"d":{"heartbeat_interval":41250}}""");
        var buffer = new byte[64 * 1024];
        try
        {
            while (await socket.ReceiveAsync(buffer, default) is { MessageType: WebSocketMessageType.Text } got)
            {
                using var frame = JsonDocument.Parse(buffer.AsMemory(0, got.Count));
                switch (frame.RootElement.GetProperty("op").GetInt32())
                {
                    case 1:
                        await SendAsync(socket, """{"op":11}""");
                        break;
                    case 2:
                        await SendAsync(socket, Ready(http));
                        connected.TrySetResult(socket);
                        break;
                }
            }
        }
        catch (WebSocketException)
        {
            // The bot is gone.
        }
    }

    private static string Ready(HttpContext http) =>
        $$$"""
            {"t":"READY","s":1,"op":0,"d":{"v":10,"session_id":"bench","resume_gateway_url":"ws://{{{http.Request.Host}}}/gateway",
            "application":{"id":"1","flags":0},"guilds":[],
            "user":{"id":"1","username":"bench","discriminator":"0","avatar":null,"bot":true} } }
            """;

    private async Task SendAsync(WebSocket to, string frame)
    {
        await sending.WaitAsync();
        try
        {
            await to.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, default);
        }
        finally
        {
            sending.Release();
        }
    }
}
