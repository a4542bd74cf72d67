using Bot.Adapters.Telegram.Api;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Adapters.Telegram;

/// <summary>
/// Runs the adapter: finds out who the bot is, publishes its menu, and listens. Telegram being out of reach doesn't keep
/// anything else from starting; it is tried again until it answers.
/// </summary>
internal sealed partial class TelegramService(
    TelegramClient client,
    TelegramOptions options,
    TelegramIdentity identity,
    TelegramMenu menu,
    TelegramPoller poller,
    TelegramWebhook webhook,
    TelegramTyping typing,
    TelegramHealth health,
    TimeProvider time,
    ILogger<TelegramService> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Whatever stumbles is begun anew: people are waiting.
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                health.Bad(e.GetType().Name);
                LogStumbled(logger, $"{e.GetType().Name}{Environment.NewLine}{e.StackTrace}");
                await Task.Delay(TimeSpan.FromSeconds(1), time, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await MeetAsync(stop.Token);
        var side = Task.WhenAll(typing.RunAsync(stop.Token), menu.PublishAsync(identity.Me!.Id, stop.Token));
        try
        {
            if (options.WebhookUrl is null)
            {
                // Otherwise Telegram refuses long polling. Nothing that waits there is dropped.
                await client.DeleteWebhookAsync(stop.Token);
                await poller.RunAsync(stop.Token);
            }
            else
            {
                await webhook.KeepAsync(stop.Token);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await side.ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    private async Task MeetAsync(CancellationToken cancel)
    {
        for (var tries = 0; identity.Me is null; tries++)
        {
            var me = await client.GetMeAsync(cancel);
            if (me is { Ok: true, Value: { } user })
            {
                identity.Me = user;
                health.Good();
                LogMet(logger, user.Username ?? "", user.Id);
                return;
            }

            var refused = me.Fault as TelegramFault.Unauthorized;
            var what = refused is null ? $"getMe: {me.Fault}" : $"the token isn't accepted ({refused.Code})";
            if (health.Bad(what, lasting: refused is not null))
            {
                LogNotMet(logger, what);
            }

            await Task.Delay(TimeSpan.FromSeconds(Math.Min(30, 1 << Math.Min(tries, 5))), time, cancel);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "On Telegram as @{Username} ({Id})")]
    private static partial void LogMet(ILogger logger, string username, long id);

    [LoggerMessage(2, LogLevel.Warning, "Telegram: {What}; trying again")]
    private static partial void LogNotMet(ILogger logger, string what);

    [LoggerMessage(3, LogLevel.Error, "The Telegram adapter stumbled: {Exception}")]
    private static partial void LogStumbled(ILogger logger, string exception);
}
