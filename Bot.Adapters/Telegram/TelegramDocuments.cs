using Bot.Adapters.Pictures;
using Bot.Adapters.Telegram.Api;
using Bot.Core.Conversation;

namespace Bot.Adapters.Telegram;

/// <summary>
/// Sends a message with a picture, a file, or both. Where no picture can be made (or Telegram doesn't want it), the words,
/// which say the same, go alone.
/// </summary>
internal sealed class TelegramDocuments(TelegramClient client, PngPictures pictures, TelegramTyping typing)
{
    public const int LongestCaption = 1024;

    public static bool FitsCaption(string text) => text.Length <= LongestCaption;

    /// <param name="caption">The words that go along; null if they have been sent.</param>
    public async ValueTask<TelegramFault?> SendAsync(
        Outgoing message,
        TelegramPlace place,
        string? caption,
        CancellationToken cancel
    )
    {
        var markup = TelegramPlatform.MarkupOf(message);
        if (message.Picture is { } picture)
        {
            byte[]? png;
            using (typing.Begin(place.Chat, place.Topic))
            {
                png = await pictures.MakeAsync(picture.Svg, cancel);
            }

            var isLast = message.File is null;
            if (png is not null)
            {
                var photo = new Upload("sendPhoto", "photo", place.Chat, "picture.png", png);
                var fault = await UploadAsync(photo, message, place, caption, isLast ? markup : null, cancel);
                if (fault is not TelegramFault.Ours)
                {
                    if (fault is not null || isLast)
                    {
                        return fault;
                    }

                    caption = null;
                }
            }
        }

        if (message.File is { } file)
        {
            var document = new Upload("sendDocument", "document", place.Chat, file.Name, file.Content);
            return await UploadAsync(document, message, place, caption, markup, cancel);
        }

        if (caption is null && markup is null)
        {
            return null;
        }

        // No picture: the words alone, or what is needed to carry the buttons.
        var words = new SendMessage(place.Chat, TelegramText.Escape(caption ?? message.Picture?.Alt ?? "…"))
        {
            MessageThreadId = place.Topic,
            DisableNotification = message.Silent ? true : null,
            ProtectContent = message.Protected ? true : null,
            ReplyMarkup = markup,
        };
        return (await client.SendMessageAsync(words, cancel)).Fault;
    }

    private async ValueTask<TelegramFault?> UploadAsync(
        Upload upload,
        Outgoing message,
        TelegramPlace place,
        string? caption,
        ReplyMarkup? markup,
        CancellationToken cancel
    ) =>
        (
            await client.UploadAsync(
                upload with
                {
                    MessageThreadId = place.Topic,
                    Caption = caption is null ? null : TelegramText.Escape(caption),
                    DisableNotification = message.Silent,
                    ProtectContent = message.Protected,
                    ReplyMarkup = markup,
                },
                cancel
            )
        ).Fault;
}
