using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Adapters.Discord.Wire;

namespace Bot.Adapters.Discord.Gateway;

/// <summary>
/// One connection to the gateway, from its hello to its end: it heartbeats, notices when nobody answers any more, and hands
/// on the frames that arrive.
/// </summary>
internal sealed class GatewayConnection(TimeProvider time) : IAsyncDisposable
{
    /// <summary>After an interval without an answer the connection is dead; this much more is for the answer's way.</summary>
    private static readonly TimeSpan OnItsWay = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan ForHello = TimeSpan.FromSeconds(15);

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly CancellationTokenSource ended = new();
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private Task heart = Task.CompletedTask;
    private long beaten;
    private long answered;

    /// <summary>The code by which the other side has closed; null if it just went away, or we did.</summary>
    public int? CloseCode { get; private set; }

    /// <exception cref="WebSocketException">Nobody there.</exception>
    public async Task OpenAsync(Uri address, CancellationToken cancel)
    {
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        using var late = new CancellationTokenSource(ForHello, time);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
        await socket.ConnectAsync(address, enough.Token);
    }

    /// <summary>
    /// The next frame; null at the connection's end, which <see cref="CloseAsync"/> brings about. Its data is valid until
    /// the next call.
    /// </summary>
    public async Task<GatewayFrame?> ReceiveAsync()
    {
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                if (length == buffer.Length)
                {
                    Grow();
                }

                try
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length), ended.Token);
                }
                catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
                {
                    CloseCode = (int?)socket.CloseStatus;
                    return null;
                }

                length += part.Count;
            } while (!part.EndOfMessage);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                CloseCode = (int?)socket.CloseStatus;
                return null;
            }

            if (GatewayFrame.Read(buffer.AsMemory(0, length)) is { } frame)
            {
                return frame;
            }
        }
    }

    /// <summary>The first frame, if it is the hello that it must be and comes in time.</summary>
    public async Task<TimeSpan?> HelloAsync()
    {
        using var late = new CancellationTokenSource(ForHello, time);
        await using var giveUp = late.Token.Register(() => _ = CloseAsync());
        try
        {
            return
                await ReceiveAsync() is { Op: GatewayOps.Hello } hello
                && JsonSerializer.Deserialize(hello.Data.Span, DiscordJson.Default.HelloEvent) is { } said
                ? TimeSpan.FromMilliseconds(Math.Clamp(said.HeartbeatInterval, 10, 600_000))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public async Task SendAsync<T>(T frame, JsonTypeInfo<T> type, CancellationToken cancel)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(frame, type);
        await sending.WaitAsync(cancel);
        try
        {
            await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, cancel);
        }
        catch (Exception e) when (e is WebSocketException or IOException or InvalidOperationException)
        {
            // It has broken; the receiving side notices, too.
            await ended.CancelAsync();
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Heartbeats from now on, the first one after a part of the interval so that not all clients beat at once.</summary>
    public void Beat(TimeSpan interval, double firstPart, Func<long> sequence) =>
        heart = BeatAsync(interval, firstPart, sequence, ended.Token);

    public Task BeatOnceAsync(long sequence, CancellationToken cancel) =>
        SendAsync(
            new Heartbeat(GatewayOps.Heartbeat, sequence == 0 ? null : sequence),
            DiscordJson.Default.Heartbeat,
            cancel
        );

    public void Answered() => Interlocked.Exchange(ref answered, Interlocked.Read(ref beaten));

    /// <summary>Ends it from our side, so that the session stays.</summary>
    public async Task CloseAsync()
    {
        try
        {
            using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(2), time);
            await socket.CloseOutputAsync((WebSocketCloseStatus)CloseCodes.Ours, null, enough.Token);
        }
        catch (Exception e)
            when (e is WebSocketException or OperationCanceledException or IOException or InvalidOperationException)
        {
            // It had ended already.
        }

        // Only now: cancelling what is being received would tear the connection down before our word is out.
        await ended.CancelAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await heart;
        socket.Dispose();
        sending.Dispose();
        ended.Dispose();
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private async Task BeatAsync(TimeSpan interval, double firstPart, Func<long> sequence, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(interval * firstPart, time, cancel);
            while (true)
            {
                Interlocked.Increment(ref beaten);
                await BeatOnceAsync(sequence(), cancel);
                await Task.Delay(interval, time, cancel);
                if (Interlocked.Read(ref answered) < Interlocked.Read(ref beaten))
                {
                    await Task.Delay(OnItsWay, time, cancel);
                }

                if (Interlocked.Read(ref answered) < Interlocked.Read(ref beaten))
                {
                    // Nobody is there any more, though nothing has told us so.
                    await ended.CancelAsync();
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The connection has ended.
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan().CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}

/// <summary>The gateway's opcodes.</summary>
internal static class GatewayOps
{
    public const int Dispatch = 0;
    public const int Heartbeat = 1;
    public const int Identify = 2;
    public const int Resume = 6;
    public const int Reconnect = 7;
    public const int InvalidSession = 9;
    public const int Hello = 10;
    public const int HeartbeatAnswered = 11;
}
