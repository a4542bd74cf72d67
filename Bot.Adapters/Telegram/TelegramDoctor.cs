using Bot.Adapters.Telegram.Api;

namespace Bot.Adapters.Telegram;

/// <summary>Looks at Telegram without changing anything there.</summary>
public static class TelegramDoctor
{
    /// <summary>Whether all is well, and what there is to say, without the token.</summary>
    public static async Task<(bool IsWell, string Report)> LookAsync(TelegramOptions options, CancellationToken cancel)
    {
        using var client = new TelegramClient(options);
        var me = await client.GetMeAsync(cancel);
        if (me is not { Ok: true, Value: { } user })
        {
            return (
                false,
                me.Fault is TelegramFault.Unauthorized
                    ? "the token isn't accepted; BotFather shows the right one (/mybots)"
                    : $"no answer: {me.Fault}"
            );
        }

        var webhook = (await client.GetWebhookInfoAsync(cancel)).Value;
        var expected = options.WebhookUrl?.ToString() ?? "";
        var hook =
            webhook is null || (webhook.Url ?? "") == expected
                ? ""
                : "; another webhook is set, the companion replaces it at its start";
        var waiting = webhook?.PendingUpdateCount > 0 ? $"; {webhook.PendingUpdateCount} updates wait" : "";
        return user.CanReadAllGroupMessages == true
            ? (
                false,
                $"@{user.Username}, with privacy mode off: in groups it is given every message. BotFather: /setprivacy"
            )
            : (true, $"@{user.Username}{hook}{waiting}");
    }
}
