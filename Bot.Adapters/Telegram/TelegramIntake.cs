using Bot.Adapters.Telegram.Api;
using Bot.Core.Conversation;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Adapters.Telegram;

/// <summary>
/// Handles updates to their durable end: what one chat sent in its order, different chats side by side. What it returned
/// without an exception survives a kill, and the same update again has no effect.
/// </summary>
internal sealed partial class TelegramIntake(
    Companion companion,
    OutboxRelay relay,
    TelegramClient client,
    TelegramReader reader,
    TelegramTyping typing,
    ILogger<TelegramIntake> logger
)
{
    private readonly Lock sync = new();

    // Chats in which something is being handled, with what waits behind it.
    private readonly Dictionary<long, Queue<Waiting>?> busy = [];

    /// <param name="now">The time by which something may have waited too long; null where nothing can have waited.</param>
    public Task HandleAsync(Update update, Instant? now, CancellationToken cancel)
    {
        var chat = ChatOf(update);
        lock (sync)
        {
            if (busy.TryGetValue(chat, out var line))
            {
                var waiting = new Waiting(update, now, cancel);
                (busy[chat] = line ?? new Queue<Waiting>()).Enqueue(waiting);
                return waiting.Done.Task;
            }

            busy[chat] = null;
        }

        return HandleFirstAsync(chat, update, now, cancel);
    }

    private async Task HandleFirstAsync(long chat, Update update, Instant? now, CancellationToken cancel)
    {
        try
        {
            await HandleOneAsync(chat, update, now, cancel);
        }
        finally
        {
            if (NextOf(chat) is { } next)
            {
                _ = GoOnAsync(chat, next);
            }
        }
    }

    private async Task GoOnAsync(long chat, Waiting? waiting)
    {
        for (; waiting is not null; waiting = NextOf(chat))
        {
            try
            {
                await HandleOneAsync(chat, waiting.Update, waiting.Now, waiting.Cancel);
                waiting.Done.SetResult();
            }
            catch (Exception e)
            {
                // Whoever gave it to us is told, and decides.
                waiting.Done.SetException(e);
            }
        }
    }

    private Waiting? NextOf(long chat)
    {
        lock (sync)
        {
            if (busy[chat] is { } line && line.TryDequeue(out var next))
            {
                return next;
            }

            busy.Remove(chat);
            return null;
        }
    }

    private async ValueTask HandleOneAsync(long chat, Update update, Instant? now, CancellationToken cancel)
    {
        if (update.CallbackQuery?.Id is { } press)
        {
            // At once, so that the button doesn't seem stuck, whatever it leads to.
            _ = AnswerAsync(press);
        }

        switch (reader.Read(update, now))
        {
            case Happening.Said { Incoming: var incoming }:
                using (typing.Begin(chat, topic: null))
                {
                    await companion.HandleAsync(incoming, cancel);
                }

                relay.Ring();
                break;
            case Happening.Moved moved:
                await companion.Upkeep.MovePlaceAsync(moved.From, moved.To, cancel);
                break;
            case Happening.InAChannel channel:
                await client.LeaveChatAsync(channel.Chat, cancel);
                break;
        }
    }

    private async Task AnswerAsync(string press)
    {
        try
        {
            await client.AnswerCallbackQueryAsync(new AnswerCallbackQuery(press), CancellationToken.None);
        }
        catch (Exception e)
        {
            // The press itself is handled all the same.
            LogUnanswered(logger, e.GetType().Name);
        }
    }

    private static long ChatOf(Update update) =>
        (update.Message ?? update.CallbackQuery?.Message ?? update.EditedMessage)?.Chat?.Id
        ?? update.MyChatMember?.Chat?.Id
        ?? update.CallbackQuery?.From?.Id
        ?? 0;

    [LoggerMessage(1, LogLevel.Warning, "A press couldn't be answered: {Type}")]
    private static partial void LogUnanswered(ILogger logger, string type);

    private sealed record Waiting(Update Update, Instant? Now, CancellationToken Cancel)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
