namespace Bot.Adapters.Telegram;

/// <summary>How Telegram is reached. An existing value is a valid one.</summary>
public sealed record TelegramOptions(string Token)
{
    public static readonly Uri PublicApi = new("https://api.telegram.org");

    /// <summary>The Bot API's root.</summary>
    public Uri ApiBaseUrl { get; init; } = PublicApi;

    /// <summary>Where Telegram brings updates; null: they are fetched by long polling.</summary>
    public Uri? WebhookUrl { get; init; }

    /// <summary>What Telegram says along with each update it brings: the newest first, older ones while they are changed.</summary>
    public IReadOnlyList<string> WebhookSecrets { get; init; } = [];

    /// <summary>False only against an API root on this machine.</summary>
    public bool Paced { get; init; } = true;

    /// <summary>Without the token: records print themselves.</summary>
    public override string ToString() => nameof(TelegramOptions);
}
