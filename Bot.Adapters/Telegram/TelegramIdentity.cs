using Bot.Adapters.Telegram.Api;

namespace Bot.Adapters.Telegram;

/// <summary>Who the bot is there, once Telegram has said it.</summary>
public sealed class TelegramIdentity
{
    private volatile User? me;

    internal User? Me
    {
        get => me;
        set => me = value;
    }

    internal string? Username => me?.Username;

    /// <summary>
    /// A link that opens a private chat with the bot, with `/start PAYLOAD` ready to be sent. Null on other platforms, and
    /// until the name is known.
    /// </summary>
    public string? DeepLink(string platform, string payload) =>
        platform != TelegramPlace.Platform || Username is not { } name ? null
        : payload.Length == 0 ? $"https://t.me/{name}"
        : $"https://t.me/{name}?start={payload}";
}
