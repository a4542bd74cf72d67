using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Bot.Adapters.Telegram.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace Bot.Adapters.Telegram;

/// <summary>
/// Telegram brings updates by itself. Whoever doesn't know the secret is turned away before anything is read; an update is
/// acknowledged when what it led to is durable, and Telegram repeats what isn't acknowledged.
/// </summary>
internal sealed partial class TelegramWebhook(
    TelegramClient client,
    TelegramOptions options,
    TelegramIntake intake,
    TelegramIdentity identity,
    TelegramHealth health,
    TimeProvider time,
    ILogger<TelegramWebhook> logger
)
{
    public const string Path = "/telegram/webhook";
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";
    private const int Longest = 1 << 20;
    private const int AtOnce = 40;
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(5);

    // Hashes of one length, so that neither length nor content of a secret shows in how long a comparison takes.
    private readonly byte[][] secrets =
    [
        .. options.WebhookSecrets.Select(s => SHA256.HashData(Encoding.UTF8.GetBytes(s))),
    ];

    /// <summary>Sets the webhook, and now and then sees to it that it still is set.</summary>
    public async Task KeepAsync(CancellationToken cancel)
    {
        var wanted = options.WebhookUrl!.ToString();
        var request = new SetWebhook(wanted, options.WebhookSecrets[0], AtOnce, TelegramPoller.Wanted);
        var isSet = false;
        while (true)
        {
            var fault = isSet ? await LookAsync(wanted, cancel) : (await client.SetWebhookAsync(request, cancel)).Fault;
            isSet = fault is null;
            if (isSet)
            {
                health.Good();
            }
            else if (health.Bad($"webhook: {fault}", lasting: fault is TelegramFault.Ours))
            {
                LogTrouble(logger, fault!.ToString());
            }

            await Task.Delay(isSet ? Look : TimeSpan.FromSeconds(5), time, cancel);
        }
    }

    /// <summary>One update from Telegram.</summary>
    public async Task<IResult> AcceptAsync(HttpContext http)
    {
        if (!Knows(http.Request.Headers[SecretHeader]))
        {
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        if (http.Request.ContentLength > Longest)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        if (identity.Me is null)
        {
            // Not met yet: whose a command is can't be told. Telegram comes again.
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Longest + 1);
        try
        {
            var length = await ReadAsync(http, buffer);
            if (length > Longest)
            {
                return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
            }

            if (UpdateBatch.ReadOne(buffer.AsMemory(0, length)) is not { UpdateId: > 0 } update)
            {
                // Repeating it wouldn't make it any better.
                LogUnreadable(logger);
                return Results.Ok();
            }

            // Not cancelled by whoever brought it: half-way is the worst place to stop.
            var now = Instant.FromDateTimeOffset(time.GetUtcNow());
            await intake.HandleAsync(update, now, CancellationToken.None);
            return Results.Ok();
        }
        finally
        {
            buffer.AsSpan().Clear();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private bool Knows(StringValues header)
    {
        if (header is not [{ Length: > 0 and <= 256 } given])
        {
            return false;
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(given));
        var known = false;
        foreach (var secret in secrets)
        {
            known |= CryptographicOperations.FixedTimeEquals(hash, secret);
        }

        return known;
    }

    private static async ValueTask<int> ReadAsync(HttpContext http, byte[] buffer)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = Longest + 1;
        }

        var length = 0;
        while (
            length <= Longest
            && await http.Request.Body.ReadAsync(buffer.AsMemory(length, Longest + 1 - length)) is > 0 and var read
        )
        {
            length += read;
        }

        return length;
    }

    private async ValueTask<TelegramFault?> LookAsync(string wanted, CancellationToken cancel)
    {
        var info = await client.GetWebhookInfoAsync(cancel);
        return info.Fault ?? (info.Value?.Url == wanted ? null : new TelegramFault.Conflict(Webhook: true));
    }

    [LoggerMessage(1, LogLevel.Warning, "Telegram's webhook: {What}; trying again")]
    private static partial void LogTrouble(ILogger logger, string what);

    [LoggerMessage(2, LogLevel.Warning, "An update from Telegram can't be read and is left out")]
    private static partial void LogUnreadable(ILogger logger);
}
