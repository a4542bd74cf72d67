using System.Net.WebSockets;
using System.Text.Json;
using Bot.Adapters.Discord.Wire;

namespace Bot.Adapters.Discord.Gateway;

/// <summary>
/// One shard's life at the gateway: connects, takes its session up again or begins one, and comes back after every end that
/// isn't for ever.
/// </summary>
internal sealed class Shard(
    int number,
    GatewayDoor door,
    SessionFile file,
    IGatewayEvents events,
    DiscordSettings settings,
    DiscordCondition condition,
    TimeProvider time
)
{
    /// <summary>DIRECT_MESSAGES and nothing else: commands and buttons come without any.</summary>
    private const int Intents = 1 << 12;

    private static readonly TimeSpan KeepEvery = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private GatewaySession session = new();
    private int failures;

    public async Task RunAsync(CancellationToken stop)
    {
        if (file.Read() is { } kept)
        {
            door.Pace.Recall(kept.Begun);
            if (kept is { Session: { } id, ResumeAt: { } address })
            {
                session = new GatewaySession(id, address, kept.Sequence);
            }
        }

        await using var keeping = time.CreateTimer(_ => Keep(), null, KeepEvery, KeepEvery);
        try
        {
            while (!stop.IsCancellationRequested && !condition.IsStopped)
            {
                await ConnectAsync(stop);
                condition.Away();
                if (failures > 0 && !condition.IsStopped)
                {
                    await Task.Delay(Pause(), time, stop);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // As planned. The session stays open at Discord's side for the process that follows.
        }
    }

    /// <summary>Keeps how far everything has been handled.</summary>
    public void Keep()
    {
        var now = session.Now;
        file.Write(new SessionState(now.Id, now.Address, now.Handled, door.Pace.Recent));
    }

    private async Task ConnectAsync(CancellationToken stop)
    {
        failures++;
        await using var connection = new GatewayConnection(time);
        await using var stopping = stop.Register(() => _ = connection.CloseAsync());
        if (await AddressAsync(stop) is not { } address)
        {
            return;
        }

        var isResuming = session.Now.Id is not null;
        if (!isResuming)
        {
            await door.Pace.WaitAsync(number % door.Concurrency, stop);
            Keep();
        }

        try
        {
            await connection.OpenAsync(address, stop);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
        {
            if (failures % 3 == 0)
            {
                // Where the session was is nobody any more.
                session.End();
            }

            return;
        }

        if (await connection.HelloAsync() is not { } interval)
        {
            return;
        }

        connection.Beat(interval, Random.Shared.NextDouble(), () => session.Now.Received);
        if (isResuming && session.Now.Id is not null)
        {
            var now = session.Now;
            await connection.SendAsync(
                new Resume(GatewayOps.Resume, new ResumeData(settings.Token, now.Id!, now.Received)),
                DiscordJson.Default.Resume,
                stop
            );
        }
        else
        {
            await connection.SendAsync(
                new Identify(
                    GatewayOps.Identify,
                    new IdentifyData(
                        settings.Token,
                        Intents,
                        new IdentifyProperties("linux", "two-trees", "two-trees"),
                        [number, door.Shards]
                    )
                ),
                DiscordJson.Default.Identify,
                stop
            );
        }

        await ListenAsync(connection, isResuming, stop);
    }

    private async Task ListenAsync(GatewayConnection connection, bool isReplaying, CancellationToken stop)
    {
        while (await connection.ReceiveAsync() is { } frame)
        {
            switch (frame.Op)
            {
                case GatewayOps.Dispatch:
                    isReplaying = Dispatch(frame, isReplaying);
                    break;
                case GatewayOps.Heartbeat:
                    await connection.BeatOnceAsync(session.Now.Received, stop);
                    break;
                case GatewayOps.HeartbeatAnswered:
                    connection.Answered();
                    break;
                case GatewayOps.Reconnect:
                    failures = 0;
                    await connection.CloseAsync();
                    return;
                case GatewayOps.InvalidSession:
                    if (!frame.Data.Span.SequenceEqual("true"u8))
                    {
                        session.End();
                    }

                    await connection.CloseAsync();
                    failures = 0;
                    await Task.Delay(TimeSpan.FromSeconds(1 + 4 * Random.Shared.NextDouble()), time, stop);
                    return;
            }
        }

        Ended(connection.CloseCode);
    }

    /// <summary>Whether events are still such as were missed.</summary>
    private bool Dispatch(GatewayFrame frame, bool isReplaying)
    {
        var seen = session.Receive(frame.Sequence ?? 0);
        switch (frame.Name)
        {
            case "READY":
                try
                {
                    var ready = JsonSerializer.Deserialize(frame.Data.Span, DiscordJson.Default.ReadyEvent)!;
                    session.Begin(ready.SessionId, ready.ResumeGatewayUrl ?? door.Address ?? "");
                    IsLive(ready.Application?.Id);
                }
                catch (JsonException)
                {
                    // Without its name the session can't be taken up; it works all the same.
                    IsLive(null);
                }

                seen.Done();
                return false;
            case "RESUMED":
                seen.Done();
                IsLive(null);
                return false;
            case "INTERACTION_CREATE" or "MESSAGE_CREATE":
                events.Receive(frame.Name, frame.Data.Span, isReplaying, seen);
                return isReplaying;
            default:
                seen.Done();
                return isReplaying;
        }
    }

    private void IsLive(string? application)
    {
        failures = 0;
        condition.Connected();
        Keep();
        events.Live(application);
    }

    private void Ended(int? code)
    {
        var (next, why) = CloseCodes.Meaning(code);
        switch (next)
        {
            case Next.Stop:
                condition.Stop($"the gateway has closed for good: {why} ({code})");
                break;
            case Next.Begin:
                session.End();
                break;
        }
    }

    private async Task<Uri?> AddressAsync(CancellationToken stop)
    {
        var address = session.Now.Address ?? await door.AddressAsync(stop);
        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? new UriBuilder(uri) { Path = uri.AbsolutePath, Query = "v=10&encoding=json" }.Uri
            : null;
    }

    private TimeSpan Pause()
    {
        var seconds = Math.Min(LongestPause.TotalSeconds, Math.Pow(2, Math.Min(failures, 6)) / 2);
        return TimeSpan.FromSeconds(seconds * (0.5 + Random.Shared.NextDouble() / 2));
    }
}
