using Bot.Adapters.Telegram.Api;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Adapters.Telegram;

/// <summary>
/// Long polling. The offset goes past an update only when what it led to is durable, so a kill at any moment loses
/// nothing; what Telegram then delivers again is known already. It is only ever sent to confirm something, so ids may
/// begin anew.
/// </summary>
internal sealed partial class TelegramPoller(
    TelegramClient client,
    TelegramIntake intake,
    TelegramHealth health,
    TimeProvider time,
    ILogger<TelegramPoller> logger
)
{
    public static readonly string[] Wanted = ["message", "edited_message", "callback_query", "my_chat_member"];

    private const int Limit = 100;
    private const int MostTries = 5;
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(50);

    /// <summary>For so long updates can't have piled up unseen.</summary>
    private static readonly TimeSpan Gap = TimeSpan.FromMinutes(5);

    private readonly Dictionary<long, int> failures = [];
    private long? offset;
    private long lastListened = time.GetTimestamp();
    private bool isCatchingUp = true;
    private int troubles;

    public async Task RunAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var asked = time.GetTimestamp();
            var request = new GetUpdates(offset, Limit, (int)Wait.TotalSeconds, Wanted);
            var result = await client.GetUpdatesAsync(request, cancel);
            if (result is not { Ok: true, Value: { } batch })
            {
                await RecoverAsync(result.Fault!, cancel);
                continue;
            }

            Listened();
            var isWhole = await HandleAsync(batch, cancel);
            if (batch.Updates.Count + batch.Unreadable < Limit)
            {
                isCatchingUp = false;
            }

            if (!isWhole || (batch.Unreadable > 0 && batch.Highest is null))
            {
                await Task.Delay(TimeSpan.FromSeconds(1), time, cancel);
            }
            else if (batch.Highest is null && time.GetElapsedTime(asked) < TimeSpan.FromMilliseconds(500))
            {
                // It doesn't know long polling.
                await Task.Delay(TimeSpan.FromMilliseconds(200), time, cancel);
            }
        }
    }

    private void Listened()
    {
        troubles = 0;
        isCatchingUp |= time.GetElapsedTime(lastListened) > Gap;
        lastListened = time.GetTimestamp();
        if (health.Good())
        {
            LogRecovered(logger);
        }
    }

    /// <summary>True if all of it is durable; otherwise the offset stays before what isn't.</summary>
    private async Task<bool> HandleAsync(UpdateBatch batch, CancellationToken cancel)
    {
        if (batch.Unreadable > 0)
        {
            LogUnreadable(logger, batch.Unreadable);
        }

        Instant? now = isCatchingUp ? Instant.FromDateTimeOffset(time.GetUtcNow()) : null;
        var handled = new Task[batch.Updates.Count];
        for (var i = 0; i < handled.Length; i++)
        {
            handled[i] = intake.HandleAsync(batch.Updates[i], now, cancel);
        }

        long? stop = null;
        for (var i = 0; i < handled.Length; i++)
        {
            var id = batch.Updates[i].UpdateId;
            try
            {
                await handled[i];
                failures.Remove(id);
            }
            catch (Exception e) when (e is not OperationCanceledException || !cancel.IsCancellationRequested)
            {
                if (IsToBeTriedAgain(id, e))
                {
                    stop = Math.Min(stop ?? long.MaxValue, id);
                }
            }
        }

        offset = stop ?? (batch.Highest is { } highest ? highest + 1 : null);
        return stop is null;
    }

    private bool IsToBeTriedAgain(long id, Exception e)
    {
        var tries = failures[id] = failures.GetValueOrDefault(id) + 1;
        LogFailed(logger, id, tries, $"{e.GetType().Name}{Environment.NewLine}{e.StackTrace}");
        if (tries < MostTries)
        {
            return true;
        }

        failures.Remove(id);
        return false;
    }

    private async Task RecoverAsync(TelegramFault fault, CancellationToken cancel)
    {
        troubles++;
        var pause = TimeSpan.FromSeconds(Math.Min(30, 1 << Math.Min(troubles - 1, 5)));
        switch (fault)
        {
            case TelegramFault.Wait wait:
                pause = wait.Time;
                break;
            case TelegramFault.Conflict { Webhook: true }:
                await client.DeleteWebhookAsync(cancel);
                Tell("a webhook was set for this bot", lasting: false);
                break;
            case TelegramFault.Conflict:
                Tell("another program fetches this bot's updates (409)", lasting: true);
                pause = TimeSpan.FromSeconds(5);
                break;
            case TelegramFault.Unauthorized unauthorized:
                Tell($"the token isn't accepted ({unauthorized.Code})", lasting: true);
                pause = TimeSpan.FromSeconds(30);
                break;
            default:
                Tell(fault.ToString(), lasting: false);
                break;
        }

        await Task.Delay(pause, time, cancel);
    }

    private void Tell(string what, bool lasting)
    {
        if (health.Bad(what, lasting))
        {
            LogTrouble(logger, what);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Fetching updates from Telegram: {What}")]
    private static partial void LogTrouble(ILogger logger, string what);

    [LoggerMessage(2, LogLevel.Information, "Telegram answers again")]
    private static partial void LogRecovered(ILogger logger);

    [LoggerMessage(3, LogLevel.Warning, "{Count} updates from Telegram can't be read and are left out")]
    private static partial void LogUnreadable(ILogger logger, int count);

    [LoggerMessage(4, LogLevel.Error, "Update {Id} failed (try {Tries}): {Exception}")]
    private static partial void LogFailed(ILogger logger, long id, int tries, string exception);
}
