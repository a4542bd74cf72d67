namespace Bot.Adapters.Telegram.Api;

// What goes out, named as in the Bot API. What isn't set isn't sent.

internal sealed record GetUpdates(long? Offset, int Limit, int Timeout, IReadOnlyList<string> AllowedUpdates);

internal sealed record SetWebhook(
    string Url,
    string SecretToken,
    int MaxConnections,
    IReadOnlyList<string> AllowedUpdates
);

internal sealed record BotCommand(string Command, string Description);

internal sealed record BotCommandScope(string Type);

internal sealed record SetMyCommands(IReadOnlyList<BotCommand> Commands, BotCommandScope Scope, string? LanguageCode);

internal sealed record DeleteMyCommands(BotCommandScope Scope, string? LanguageCode);

internal sealed record SetMyDescription(string Description, string? LanguageCode);

internal sealed record SetMyShortDescription(string ShortDescription, string? LanguageCode);

internal sealed record SendMessage(long ChatId, string Text)
{
    public long? MessageThreadId { get; init; }

    public string ParseMode { get; init; } = "HTML";

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }

    public bool? DisableNotification { get; init; }

    public bool? ProtectContent { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }
}

internal sealed record EditMessageText(long ChatId, long MessageId, string Text)
{
    public string ParseMode { get; init; } = "HTML";

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }
}

internal sealed record EditMessageCaption(long ChatId, long MessageId, string Caption)
{
    public string ParseMode { get; init; } = "HTML";

    public ReplyMarkup? ReplyMarkup { get; init; }
}

internal sealed record EditMessageReplyMarkup(long ChatId, long MessageId, ReplyMarkup? ReplyMarkup);

internal sealed record DeleteMessage(long ChatId, long MessageId);

internal sealed record AnswerCallbackQuery(string CallbackQueryId);

internal sealed record SendChatAction(long ChatId, string Action, long? MessageThreadId = null);

internal sealed record SetMessageReaction(long ChatId, long MessageId, IReadOnlyList<ReactionTypeEmoji> Reaction);

internal sealed record ReactionTypeEmoji(string Emoji, string Type = "emoji");

internal sealed record ChatOnly(long ChatId);

internal sealed record ChatAndUser(long ChatId, long UserId);

internal sealed record Nothing;

internal sealed record LinkPreviewOptions(bool IsDisabled);

/// <summary>InlineKeyboardMarkup or ForceReply: one of the two is set.</summary>
internal sealed record ReplyMarkup
{
    public IReadOnlyList<IReadOnlyList<InlineKeyboardButton>>? InlineKeyboard { get; init; }

    public bool? ForceReply { get; init; }
}

internal sealed record InlineKeyboardButton(string Text, string CallbackData);
