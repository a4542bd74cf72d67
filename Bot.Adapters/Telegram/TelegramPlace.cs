using System.Globalization;
using Bot.Core.Conversation;

namespace Bot.Adapters.Telegram;

/// <summary>
/// A chat, or a topic of one. In the conversation's words a private chat is a place without a channel; a group is its id,
/// and a topic of it the id with the topic's behind a slash.
/// </summary>
internal readonly record struct TelegramPlace(long Chat, long? Topic)
{
    public const string Platform = "telegram";

    /// <summary>Before the id of a message whose words are a picture's or a file's caption: they are changed in another way.</summary>
    public const char Caption = 'c';

    public static readonly PlaceRef Private = new(Platform, null);

    public PlaceRef AsChannel() =>
        new(
            Platform,
            Topic is { } topic
                ? string.Create(CultureInfo.InvariantCulture, $"{Chat}/{topic}")
                : Chat.ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>Where a message goes. A channel that only one person may see doesn't exist here: then it's their private chat.</summary>
    public static bool TryParse(Outgoing message, out TelegramPlace place)
    {
        var text = (message.Account ?? message.Channel).AsSpan();
        var slash = text.IndexOf('/');
        var hasTopic = slash >= 0;
        var isChat = long.TryParse(
            hasTopic ? text[..slash] : text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var chat
        );
        long topic = 0;
        var isWhole =
            isChat
            && (
                !hasTopic
                || long.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out topic)
            );
        place = new TelegramPlace(chat, hasTopic ? topic : null);
        return isWhole;
    }
}
