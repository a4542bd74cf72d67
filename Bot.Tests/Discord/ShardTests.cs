using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Adapters.Discord;
using Bot.Adapters.Discord.Gateway;
using Bot.Adapters.Discord.Rest;
using Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Discord;

/// <summary>As many connections as Discord wants, begun as close together as it allows.</summary>
public sealed class ShardTests : IAsyncLifetime, IGatewayEvents, IDisposable
{
    private readonly ManualTime time = new(new DateTimeOffset(2026, 11, 23, 14, 0, 0, TimeSpan.Zero));
    private readonly ConcurrentQueue<string> begun = new();
    private readonly Signal changed = new();
    private readonly StorageFolder folder = new();
    private WebApplication server = null!;
    private int concurrency = 1;
    private int live;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.UseWebSockets();
        server.Run(http => http.Request.Path == "/gateway" ? ServeAsync(http) : TellAsync(http));
        await server.StartAsync();
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Each_shard_begins_its_own_session_as_the_lanes_allow(int lanes)
    {
        concurrency = lanes;
        var settings = new DiscordSettings("token", new Uri(server.Urls.First()), IsPaced: false);
        var condition = new DiscordCondition(time);
        using var rest = new DiscordRest(settings, time, condition);
        var door = new GatewayDoor(new DiscordCalls(rest), time);
        await door.AddressAsync(default);
        (door.Shards, door.Concurrency).ShouldBe((2, lanes));

        using var stop = new CancellationTokenSource();
        var shards = Enumerable
            .Range(0, door.Shards)
            .Select(n => new Shard(
                n,
                door,
                new SessionFile(folder.Paths.DiscordSession(n)),
                this,
                settings,
                condition,
                time
            ))
            .Select(s => s.RunAsync(stop.Token))
            .ToList();
        await UntilAsync(() => live == lanes);

        // The one that has to wait does so for five seconds; hearts and the keeping of the session go on meanwhile.
        if (lanes == 1)
        {
            await UntilAsync(() => time.Waits >= 2 && time.Limits == 0);
            begun.Count.ShouldBe(1);
            time.Advance(TimeSpan.FromSeconds(5));
            begun.Count.ShouldBe(1);
            time.Advance(TimeSpan.FromSeconds(0.2));
            await UntilAsync(() => live == 2);
        }

        begun.Order(StringComparer.Ordinal).ShouldBe(["[0,2]", "[1,2]"]);
        await stop.CancelAsync();
        await Task.WhenAll(shards);
    }

    private async Task UntilAsync(Func<bool> holds)
    {
        for (var next = Any(); !holds(); next = Any())
        {
            await next.WaitAsync(RunningHost.Hang);
        }

        Task Any() => Task.WhenAny(changed.Next, time.Changed);
    }

    private Task TellAsync(HttpContext http) =>
        http.Response.WriteAsync(
            $$"""
            {"url":"ws://{{http.Request.Host}}/gateway","shards":2,
             "session_start_limit":{"total":9,"remaining":9,"max_concurrency":{{concurrency}},"reset_after":0}
            }
            """
        );

    private async Task ServeAsync(HttpContext http)
    {
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await SendAsync(socket, """{"op":10,"d":{"heartbeat_interval":41250}}""");
        var buffer = new byte[64 * 1024];
        try
        {
            while (await socket.ReceiveAsync(buffer, default) is { MessageType: WebSocketMessageType.Text } got)
            {
                var frame = JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, got.Count))!;
                switch (frame["op"]!.GetValue<int>())
                {
                    case 1:
                        await SendAsync(socket, """{"op":11}""");
                        break;
                    case 2:
                        begun.Enqueue(frame["d"]!["shard"]!.ToJsonString());
                        await SendAsync(
                            socket,
                            """{"op":0,"s":1,"t":"READY","d":{"session_id":"s","application":{"id":"1"}}}"""
                        );
                        break;
                }
            }
        }
        catch (WebSocketException)
        {
            // The client is gone.
        }
    }

    private static Task SendAsync(WebSocket to, string frame) =>
        to.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, default);

    void IGatewayEvents.Receive(string name, ReadOnlySpan<byte> data, bool isReplay, GatewaySession.Event seen) { }

    void IGatewayEvents.Live(string? application)
    {
        Interlocked.Increment(ref live);
        changed.Raise();
    }
}
