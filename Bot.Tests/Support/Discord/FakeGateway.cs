using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Tests.Support.Discord;

/// <summary>The fake's gateway: sessions with a memory of what they were sent, so that they can be taken up again.</summary>
internal sealed class FakeGateway(FakeState state) : IDisposable
{
    private readonly Lock sync = new();
    private readonly List<JsonObject> history = [];
    private readonly Dictionary<string, long> sessions = new(StringComparer.Ordinal);
    private WebSocket? socket;
    private TaskCompletionSource connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource<long> heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim sending = new(1, 1);
    private long sequence;

    public int Interval { get; set; } = 41_250;

    /// <summary>Frames that the client sent, by opcode, since the beginning.</summary>
    public List<JsonObject> Frames { get; } = [];

    /// <summary>How the client closed its connections; null for one that broke off.</summary>
    public List<int?> Closes { get; } = [];

    public int Identifies => Count(2);

    public int Resumes => Count(6);

    /// <summary>Heartbeats aren't answered.</summary>
    public bool IsDeaf { get; set; }

    /// <summary>What the next RESUME or IDENTIFY gets instead of its session; null: its session.</summary>
    public Func<JsonObject>? Instead { get; set; }

    public Uri? Address { get; set; }

    /// <summary>The connection that there was has ended, as this side knows.</summary>
    public Task GoneAsync()
    {
        lock (sync)
        {
            return socket is null ? Task.CompletedTask : gone.Task;
        }
    }

    /// <summary>A session is live now.</summary>
    public Task ConnectedAsync()
    {
        lock (sync)
        {
            return connected.Task;
        }
    }

    /// <summary>Sends an event into the session, live or not.</summary>
    public async Task<long> DispatchAsync(string name, JsonObject data)
    {
        JsonObject frame;
        WebSocket? to;
        lock (sync)
        {
            frame = new JsonObject
            {
                ["t"] = name,
                ["s"] = ++sequence,
                ["op"] = 0,
                ["d"] = data.DeepClone(),
            };
            history.Add(frame);
            to = connected.Task.IsCompleted ? socket : null;
        }

        if (to is not null)
        {
            await SendAsync(to, frame);
        }

        return sequence;
    }

    public Task RepeatAsync(int index = -1)
    {
        JsonObject frame;
        lock (sync)
        {
            frame = history[index < 0 ? history.Count + index : index];
        }

        return SendAsync(socket!, frame);
    }

    /// <summary>Sends any frame.</summary>
    public Task SendAsync(JsonObject frame) => SendAsync(socket!, frame);

    /// <summary>Returns when the client has taken in everything that was sent before.</summary>
    public async Task HeardAsync()
    {
        await ConnectedAsync();

        // Something that means nothing to the client, so that its answer can be told from a heartbeat of its own.
        var wanted = await DispatchAsync("TYPING_START", []);
        while (true)
        {
            Task<long> answer;
            lock (sync)
            {
                answer = heard.Task;
            }

            await SendAsync(new JsonObject { ["op"] = 1, ["d"] = null });
            try
            {
                if (await answer.WaitAsync(RunningHost.Hang) >= wanted)
                {
                    return;
                }
            }
            catch (TimeoutException e)
            {
                var ends = string.Join(',', Closes.Select(c => c?.ToString(CultureInfo.InvariantCulture) ?? "lost"));
                throw new TimeoutException(
                    $"The client hears nothing. Connections ended: {ends}; last frame: {Frames[^1]}",
                    e
                );
            }
        }
    }

    /// <summary>Ends the connection from this side.</summary>
    public async Task CloseAsync(int code)
    {
        var old = Lost();
        if (old is not null)
        {
            await old.CloseOutputAsync((WebSocketCloseStatus)code, null, default);
        }
    }

    /// <summary>The connection is gone without a word.</summary>
    public void Abort() => Lost()?.Abort();

    public async Task RunAsync(WebSocket accepted)
    {
        lock (sync)
        {
            socket = accepted;
        }

        var mine = accepted;
        await SendAsync(
            mine,
            new JsonObject
            {
                ["op"] = 10,
                ["d"] = new JsonObject { ["heartbeat_interval"] = Interval },
            }
        );
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var got = await mine.ReceiveAsync(buffer, default);
                if (got.MessageType == WebSocketMessageType.Close)
                {
                    Ended(mine, (int?)mine.CloseStatus);
                    return;
                }

                await TakeAsync(mine, JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, got.Count))!.AsObject());
            }
        }
        catch (WebSocketException)
        {
            Ended(mine, null);
        }
    }

    public void Dispose() => sending.Dispose();

    private async Task TakeAsync(WebSocket mine, JsonObject frame)
    {
        lock (sync)
        {
            Frames.Add(frame);
        }

        switch (frame["op"]!.GetValue<int>())
        {
            case 1:
                TaskCompletionSource<long> was;
                lock (sync)
                {
                    was = heard;
                    heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
                }

                if (!IsDeaf)
                {
                    await SendAsync(mine, new JsonObject { ["op"] = 11 });
                }

                was.TrySetResult(frame["d"]?.GetValue<long>() ?? 0);
                break;
            case 2:
                await BeginAsync(mine);
                break;
            case 6:
                await ResumeAsync(mine, frame["d"]!.AsObject());
                break;
        }
    }

    private async Task BeginAsync(WebSocket mine)
    {
        if (TakeInstead() is { } instead)
        {
            await SendAsync(mine, instead);
            return;
        }

        var session = $"session-{state.NewId()}";
        JsonObject ready;
        lock (sync)
        {
            history.Clear();
            sequence = 1;
            sessions.Clear();
            sessions[session] = 1;
            ready = new JsonObject
            {
                ["t"] = "READY",
                ["s"] = 1L,
                ["op"] = 0,
                ["d"] = new JsonObject
                {
                    ["v"] = 10,
                    ["session_id"] = session,
                    ["resume_gateway_url"] = Address!.ToString(),
                    ["application"] = new JsonObject { ["id"] = FakeState.Application, ["flags"] = 0 },
                    ["user"] = new JsonObject { ["id"] = FakeState.Bot, ["username"] = "two-trees" },
                    ["guilds"] = new JsonArray(),
                    ["_trace"] = new JsonArray("something new"),
                },
            };
            history.Add(ready);
        }

        await SendAsync(mine, ready);
        lock (sync)
        {
            connected.TrySetResult();
        }
    }

    private async Task ResumeAsync(WebSocket mine, JsonObject data)
    {
        if (TakeInstead() is { } instead)
        {
            await SendAsync(mine, instead);
            return;
        }

        List<JsonObject> missed;
        lock (sync)
        {
            if (!sessions.ContainsKey(data["session_id"]!.GetValue<string>()))
            {
                missed = [new JsonObject { ["op"] = 9, ["d"] = false }];
            }
            else
            {
                var from = data["seq"]!.GetValue<long>();
                missed =
                [
                    .. history.Where(f => f["s"]!.GetValue<long>() > from),
                    new JsonObject
                    {
                        ["t"] = "RESUMED",
                        ["s"] = sequence,
                        ["op"] = 0,
                        ["d"] = new JsonObject(),
                    },
                ];
                connected.TrySetResult();
            }
        }

        foreach (var frame in missed)
        {
            await SendAsync(mine, frame);
        }
    }

    private JsonObject? TakeInstead()
    {
        var instead = Instead?.Invoke();
        Instead = null;
        return instead;
    }

    private async Task SendAsync(WebSocket to, JsonObject frame)
    {
        await sending.WaitAsync();
        try
        {
            var bytes = Encoding.UTF8.GetBytes(frame.ToJsonString());
            await to.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, default);
        }
        catch (Exception e) when (e is WebSocketException or InvalidOperationException or ObjectDisposedException)
        {
            // The client is gone; it will ask for what it missed.
        }
        finally
        {
            sending.Release();
        }
    }

    private WebSocket? Lost()
    {
        lock (sync)
        {
            connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return socket;
        }
    }

    private void Ended(WebSocket mine, int? code)
    {
        lock (sync)
        {
            Closes.Add(code);
            if (socket == mine)
            {
                connected = connected.Task.IsCompleted
                    ? new(TaskCreationOptions.RunContinuationsAsynchronously)
                    : connected;
                socket = null;
                gone.TrySetResult();
                gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    private int Count(int op)
    {
        lock (sync)
        {
            return Frames.Count(f => f["op"]!.GetValue<int>() == op);
        }
    }
}
