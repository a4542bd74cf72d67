using System.Collections.Concurrent;
using Bot.Adapters.Telegram.Api;

namespace Bot.Adapters.Telegram;

/// <summary>
/// Shows "typing…" while something takes long. One look around every quarter of a second serves all, so what is done
/// quickly costs nothing but a note.
/// </summary>
internal sealed class TelegramTyping(TelegramClient client, TimeProvider clock)
{
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    /// <summary>Telegram shows it for five seconds, or until a message comes.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(4.5);

    private readonly TimeProvider time = clock;
    private readonly ConcurrentDictionary<Work, byte> under = new();

    /// <summary>Something for this chat begins; disposing ends it.</summary>
    public IDisposable Begin(long chat, long? topic)
    {
        var work = new Work(this, chat, topic, time.GetTimestamp());
        under.TryAdd(work, 0);
        return work;
    }

    public async Task RunAsync(CancellationToken cancel)
    {
        using var look = new PeriodicTimer(Look, time);
        while (await look.WaitForNextTickAsync(cancel))
        {
            foreach (var (work, _) in under)
            {
                if (work.IsDue())
                {
                    await client.SendChatActionAsync(new SendChatAction(work.Chat, "typing", work.Topic), cancel);
                }
            }
        }
    }

    private sealed class Work(TelegramTyping typing, long chat, long? topic, long begun) : IDisposable
    {
        private long? shown;

        public long Chat => chat;

        public long? Topic => topic;

        public bool IsDue()
        {
            var isDue = shown is { } at
                ? typing.time.GetElapsedTime(at) > Lasts
                : typing.time.GetElapsedTime(begun) > Long;
            shown = isDue ? typing.time.GetTimestamp() : shown;
            return isDue;
        }

        public void Dispose() => typing.under.TryRemove(this, out _);
    }
}
