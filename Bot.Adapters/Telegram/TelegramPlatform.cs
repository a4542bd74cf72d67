using System.Collections.Concurrent;
using System.Globalization;
using Bot.Adapters.Telegram.Api;
using Bot.Core.Conversation;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Adapters.Telegram;

/// <summary>
/// Telegram's way out. It knows no idempotency key, so what is given to it and never answered stays uncertain, and the
/// relay decides by the message's class.
/// </summary>
internal sealed partial class TelegramPlatform(
    TelegramClient client,
    TelegramPacer pacer,
    TelegramDocuments documents,
    TelegramHealth health,
    Companion companion,
    ILogger<TelegramPlatform> logger
) : IPlatform
{
    /// <summary>About four hours of trying, as the pauses grow.</summary>
    private const int MostAttempts = 50;

    // How many parts of a long message have arrived, if a later part didn't. A kill forgets it.
    private readonly ConcurrentDictionary<long, int> partly = new();

    public string Id => TelegramPlace.Platform;

    public bool RecognisesRepeats => false;

    public ValueTask WaitAsync(Delivery delivery, CancellationToken cancel) =>
        TelegramPlace.TryParse(delivery.Message, out var place)
            ? pacer.WaitAsync(place.Chat, ClassOf(delivery), delivery.Message.Edits is not null, cancel)
            : ValueTask.CompletedTask;

    public async ValueTask<Sent> SendAsync(Delivery delivery, CancellationToken cancel)
    {
        var message = delivery.Message;
        if (!TelegramPlace.TryParse(message, out var place))
        {
            return Sent.Refused;
        }

        var fault = message.Edits is { } edited
            ? await EditAsync(place, edited, message, cancel)
            : await SayAsync(delivery, place, cancel);
        if (fault is null && message.Removes is { } secret)
        {
            await RemoveAsync(place, secret, cancel);
        }

        if (fault is TelegramFault.Migrated migrated)
        {
            var moved = place with { Chat = migrated.To };
            await companion.Upkeep.MovePlaceAsync(place.AsChannel(), moved.AsChannel(), cancel);
            fault = message.Edits is null ? await SayAsync(delivery, moved, cancel) : null;
        }

        return await SentOfAsync(fault, delivery, place);
    }

    private async ValueTask<TelegramFault?> SayAsync(Delivery delivery, TelegramPlace place, CancellationToken cancel)
    {
        var message = delivery.Message;
        if (message is { Picture: null, File: null })
        {
            return await SayWordsAsync(delivery, place, markup: true, cancel);
        }

        // Words that fit go along as the caption; longer ones come first, and the buttons are under the last of all.
        return TelegramDocuments.FitsCaption(message.Text)
            ? await documents.SendAsync(message, place, message.Text, cancel)
            : await SayWordsAsync(delivery, place, markup: false, cancel)
                ?? await documents.SendAsync(message, place, caption: null, cancel);
    }

    private async ValueTask<TelegramFault?> SayWordsAsync(
        Delivery delivery,
        TelegramPlace place,
        bool markup,
        CancellationToken cancel
    )
    {
        var message = delivery.Message;
        var text = delivery.Repeat ? TelegramText.MaybeAgain + message.Text : message.Text;
        var parts = TelegramText.Split(text);
        var from = parts.Count == 1 ? 0 : partly.GetValueOrDefault(delivery.Id);
        for (var i = from; i < parts.Count; i++)
        {
            if (i > from)
            {
                await pacer.WaitAsync(place.Chat, ClassOf(delivery), isChange: false, cancel);
            }

            var isLast = i == parts.Count - 1;
            var request = new SendMessage(place.Chat, TelegramText.Escape(parts[i]))
            {
                MessageThreadId = place.Topic,
                LinkPreviewOptions = NoPreview(parts[i]),
                DisableNotification = message.Silent || i > 0 ? true : null,
                ProtectContent = message.Protected ? true : null,
                ReplyMarkup = isLast && markup ? MarkupOf(message) : null,
            };
            if ((await client.SendMessageAsync(request, cancel)).Fault is { } fault)
            {
                if (i > 0)
                {
                    partly[delivery.Id] = i;
                }

                return fault;
            }
        }

        if (parts.Count > 1)
        {
            partly.TryRemove(delivery.Id, out _);
        }

        return null;
    }

    private async ValueTask<TelegramFault?> EditAsync(
        TelegramPlace place,
        string edited,
        Outgoing message,
        CancellationToken cancel
    )
    {
        var isCaption = edited.StartsWith(TelegramPlace.Caption);
        if (!long.TryParse(edited.AsSpan(isCaption ? 1 : 0), CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        // Only the buttons, where the text isn't known (a message too old to be seen).
        var left = TelegramText.Buttons(message.Choices);
        var done =
            message.Text.Length == 0 || message.Picked is null
                ? await client.EditMessageReplyMarkupAsync(new EditMessageReplyMarkup(place.Chat, id, left), cancel)
            : isCaption
                ? await client.EditMessageCaptionAsync(
                    new EditMessageCaption(
                        place.Chat,
                        id,
                        TelegramText.Escape(Picked(message, TelegramDocuments.LongestCaption))
                    )
                    {
                        ReplyMarkup = left,
                    },
                    cancel
                )
            : await client.EditMessageTextAsync(
                new EditMessageText(place.Chat, id, TelegramText.Escape(Picked(message, TelegramText.Longest)))
                {
                    LinkPreviewOptions = NoPreview(message.Text),
                    ReplyMarkup = left,
                },
                cancel
            );

        // It is as it should be already, or it is too late to change it: both are as good as done.
        return done.Fault is TelegramFault.Ours or TelegramFault.Gone ? null : done.Fault;
    }

    // Telegram lets a bot take back what somebody wrote to it in private, for two days. Its answer has been given either way.
    private async ValueTask RemoveAsync(TelegramPlace place, string message, CancellationToken cancel)
    {
        if (long.TryParse(message, CultureInfo.InvariantCulture, out var id))
        {
            await client.DeleteMessageAsync(new DeleteMessage(place.Chat, id), cancel);
        }
    }

    private static string Picked(Outgoing message, int longest)
    {
        var outcome = $"\n→ {message.Picked}";
        return TelegramText.Split(message.Text, longest - outcome.Length)[0] + outcome;
    }

    internal static ReplyMarkup? MarkupOf(Outgoing message) =>
        TelegramText.Buttons(message.Choices) ?? (message.Form is null ? null : new ReplyMarkup { ForceReply = true });

    // Otherwise Telegram would fetch the page behind a link, an invitation's for example.
    private static LinkPreviewOptions? NoPreview(string text) =>
        text.Contains("://", StringComparison.Ordinal) ? new LinkPreviewOptions(IsDisabled: true) : null;

    private static PaceClass ClassOf(Delivery delivery) =>
        delivery.Class switch
        {
            DeliveryClass.Answer => PaceClass.Answer,
            DeliveryClass.Words => PaceClass.Words,
            _ => PaceClass.Nudge,
        };

    private async ValueTask<Sent> SentOfAsync(TelegramFault? fault, Delivery delivery, TelegramPlace place)
    {
        var isPrivate = delivery.Message.Account is not null;
        switch (fault)
        {
            case null:
                return Sent.Done;
            case TelegramFault.Wait wait:
                pacer.Pause(place.Chat, wait.Time);
                return Sent.Later(Duration.FromTimeSpan(wait.Time));
            case TelegramFault.Blocked or TelegramFault.Gone when isPrivate:
                return Sent.Blocked;
            case TelegramFault.Blocked or TelegramFault.Gone:
                await companion.Upkeep.MovePlaceAsync(place.AsChannel(), null, CancellationToken.None);
                return Sent.Refused;
            case TelegramFault.Unanswered unanswered:
                if (health.Bad(unanswered.Why))
                {
                    LogTrouble(logger, unanswered.Why);
                }

                return Sent.Uncertain;
            case TelegramFault.Unreachable unreachable:
                if (health.Bad(unreachable.Why))
                {
                    LogTrouble(logger, unreachable.Why);
                }

                return Later(delivery);
            case TelegramFault.Ours or TelegramFault.Migrated:
                LogRefused(logger, delivery.Id, fault.ToString());
                return Sent.Refused;
            default:
                return delivery.Attempts < MostAttempts ? Later(delivery) : Sent.Refused;
        }
    }

    private static Sent Later(Delivery delivery) =>
        Sent.Later(Duration.FromSeconds(Math.Min(300, 1 << Math.Min(delivery.Attempts, 9))));

    [LoggerMessage(1, LogLevel.Warning, "Telegram doesn't answer as it should: {Why}")]
    private static partial void LogTrouble(ILogger logger, string why);

    [LoggerMessage(2, LogLevel.Warning, "Telegram refuses message {Id} for good: {Fault}")]
    private static partial void LogRefused(ILogger logger, long id, string fault);
}
