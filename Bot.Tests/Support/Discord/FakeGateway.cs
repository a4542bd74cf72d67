using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Tests.Support.Discord;

/// <summary>The fake's gateway: sessions with a memory of what they were sent, so that they can be taken up again.</summary>
internal sealed class FakeGateway(FakeState state) : IDisposable
{
    private readonly Lock sync = new();
    private readonly FakeSession session = new(state);
    private readonly Signal changed = new();
    private WebSocket? socket;
    private TaskCompletionSource connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Signal heard = new();
    private long heardUpTo;
    private TaskCompletionSource gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim sending = new(1, 1);

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

    /// <summary>A session is live, and its heart beats.</summary>
    public bool IsLive
    {
        get
        {
            lock (sync)
            {
                return connected.Task.IsCompleted;
            }
        }
    }

    /// <summary>There is a connection, and the client's next word on it (its session, or its end) must be on its way.</summary>
    public bool IsOwedAWord
    {
        get
        {
            lock (sync)
            {
                return socket is not null && !connected.Task.IsCompleted;
            }
        }
    }

    /// <summary>Completes when a connection begins, gets its session, or ends.</summary>
    public Task Changed => changed.Next;

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
        long sequence;
        WebSocket? to;
        lock (sync)
        {
            frame = session.Add(name, data);
            sequence = session.Sequence;
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
            frame = session.Sent(index);
        }

        return SendAsync(socket!, frame);
    }

    /// <summary>Sends any frame.</summary>
    public Task SendAsync(JsonObject frame) => socket is { } to ? SendAsync(to, frame) : Task.CompletedTask;

    /// <summary>Returns when the client has taken in everything that was sent before.</summary>
    public async Task HeardAsync()
    {
        await ConnectedAsync();

        // Something that means nothing to the client, so that its answer can be told from a heartbeat of its own.
        var wanted = await DispatchAsync("TYPING_START", []);
        using var hang = new CancellationTokenSource(RunningHost.Hang);
        while (true)
        {
            var (answer, other) = (heard.Next, changed.Next);
            if (Volatile.Read(ref heardUpTo) >= wanted)
            {
                return;
            }

            await SendAsync(new JsonObject { ["op"] = 1, ["d"] = null });
            try
            {
                await (await Task.WhenAny(answer, other).WaitAsync(hang.Token));
                await ConnectedAsync().WaitAsync(hang.Token);
            }
            catch (OperationCanceledException e)
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
            if (socket is not null)
            {
                // Whoever comes again has left the connection before, whether or not that has been heard.
                Left();
            }

            socket = accepted;
            changed.Raise();
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
                if (!IsDeaf)
                {
                    await SendAsync(mine, new JsonObject { ["op"] = 11 });
                }

                Volatile.Write(ref heardUpTo, frame["d"]?.GetValue<long>() ?? 0);
                heard.Raise();
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

        JsonObject ready;
        lock (sync)
        {
            ready = session.Begin(Address!);
        }

        await SendAsync(mine, ready);
        lock (sync)
        {
            connected.TrySetResult();
            changed.Raise();
        }
    }

    private async Task ResumeAsync(WebSocket mine, JsonObject data)
    {
        if (TakeInstead() is { } instead)
        {
            await SendAsync(mine, instead);
            return;
        }

        IReadOnlyList<JsonObject>? missed;
        lock (sync)
        {
            missed = session.Resume(data);
            if (missed is not null)
            {
                connected.TrySetResult();
                changed.Raise();
            }
        }

        foreach (var frame in missed ?? [new JsonObject { ["op"] = 9, ["d"] = false }])
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
                Left();
            }
        }
    }

    // Under the lock.
    private void Left()
    {
        connected = connected.Task.IsCompleted ? new(TaskCreationOptions.RunContinuationsAsynchronously) : connected;
        socket = null;
        gone.TrySetResult();
        gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
        changed.Raise();
    }

    private int Count(int op)
    {
        lock (sync)
        {
            return Frames.Count(f => f["op"]!.GetValue<int>() == op);
        }
    }
}
