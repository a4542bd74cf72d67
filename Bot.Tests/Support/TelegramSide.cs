using System.Globalization;
using Bot.Adapters.Pictures;
using Bot.Adapters.Telegram;
using Bot.Adapters.Telegram.Api;
using Bot.Core.Conversation;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Tests.Support;

/// <summary>
/// The real Telegram adapter, talking over loopback to the fake Bot API, which checks every request: what of a companion
/// is on Telegram's side, over as many processes as there are.
/// </summary>
internal sealed class TelegramSide(string root, FakeBot bot, bool paced, TimeProvider time) : IDisposable
{
    private static readonly Lazy<Task<FakeTelegram>> Shared = new(() => FakeTelegram.StartAsync());
    private CancellationTokenSource stop = new();
    private TelegramClient client = null!;
    private TelegramPacer pacer = null!;
    private TelegramTyping typing = null!;
    private Companion companion = null!;
    private OutboxRelay relay = null!;
    private Task polling = Task.CompletedTask;
    private int from;

    public FakeBot Bot => bot;

    public TelegramPeople People { get; } = new();

    public TelegramHealth Health { get; private set; } = null!;

    /// <summary>How many answers wait for Telegram's pace.</summary>
    public int AnswersWaiting => pacer.Waiting(PaceClass.Answer);

    /// <summary>On the server that all tests share; each side has a bot of its own.</summary>
    public static async Task<TelegramSide> OpenAsync(bool paced, TimeProvider time)
    {
        var server = await Shared.Value;
        return new TelegramSide(server.Root, server.NewBot(time), paced, time);
    }

    /// <summary>A new process begins; it hears nobody before it runs.</summary>
    public IPlatform Begin(Companion everyones)
    {
        companion = everyones;
        client = new TelegramClient(new TelegramOptions(bot.Token) { ApiBaseUrl = new Uri(root), Paced = paced });
        pacer = new TelegramPacer(time, paced);
        typing = new TelegramTyping(client, time);
        Health = new TelegramHealth(time);
        return new TelegramPlatform(
            client,
            pacer,
            new TelegramDocuments(client, new PngPictures(), typing),
            Health,
            companion,
            NullLogger<TelegramPlatform>.Instance
        );
    }

    public void Run(OutboxRelay everyones)
    {
        relay = everyones;
        var intake = new TelegramIntake(
            companion,
            relay,
            client,
            new TelegramReader(() => bot.Username),
            typing,
            NullLogger<TelegramIntake>.Instance
        );
        stop = new CancellationTokenSource();
        var poller = new TelegramPoller(client, intake, Health, time, NullLogger<TelegramPoller>.Instance);
        polling = Task.WhenAll(poller.RunAsync(stop.Token), typing.RunAsync(stop.Token));
    }

    /// <summary>Ends the process; the bot's updates pile up.</summary>
    public async Task EndAsync()
    {
        await stop.CancelAsync();
        try
        {
            await polling;
        }
        catch (OperationCanceledException)
        {
            // As it was told.
        }

        Dispose();
    }

    public void Dispose()
    {
        stop.Dispose();
        pacer.Dispose();
        client.Dispose();
    }

    /// <summary>
    /// Lets the adapter's time pass until something holds, but only while all that is to be sent waits for it: what has been
    /// let through arrives before.
    /// </summary>
    public async Task UntilAsync(Func<bool> holds, Task work)
    {
        using var hang = new CancellationTokenSource(RunningHost.Hang);
        for (var next = Next(); !holds(); next = Next())
        {
            hang.Token.ThrowIfCancellationRequested();
            if (time is ManualTime { Waits: > 0 } manual)
            {
                if (relay.Busy == Enum.GetValues<PaceClass>().Sum(pacer.Waiting))
                {
                    manual.Skip();
                    hang.CancelAfter(RunningHost.Hang);
                }
                else
                {
                    await Task.Yield();
                }
            }
            else if (!holds())
            {
                await next.WaitAsync(RunningHost.Hang);
            }
        }

        Task Next() => Task.WhenAny(work, bot.Next, (time as ManualTime)?.Changed ?? work);
    }

    /// <summary>What was shown since the last time that it was forgotten.</summary>
    public IEnumerable<Shown> Seen(Instant now) => bot.Chats.All.Skip(from).Select(m => AsShown(m, now));

    public void ForgetSeen() => from = bot.Chats.All.Count;

    /// <summary>An update with words of somebody.</summary>
    public object Said(long id, string who, string text, long date, string? channel = null) =>
        new
        {
            update_id = id,
            message = new
            {
                message_id = bot.Chats.NextMessageId(),
                date,
                chat = People.ChatOf(who, channel),
                from = People.UserOf(who),
                text,
            },
        };

    public object Pressed(long id, string who, FakeMessage message, string label) =>
        new
        {
            update_id = id,
            callback_query = new
            {
                id = $"press{id}",
                from = People.UserOf(who),
                message = message.AsJson(),
                chat_instance = "1",
                data = message.Buttons.First(b => b.Label == label).Data,
            },
        };

    /// <summary>The newest message with such a button that this person sees; null if there is none.</summary>
    public FakeMessage? With(string who, string label) =>
        bot.Chats.All.LastOrDefault(m =>
            (m.Chat == People.IdOf(who) || m.Chat == TelegramPeople.Group) && m.Buttons.Any(b => b.Label == label)
        );

    /// <summary>The code of the newest invitation that somebody was given.</summary>
    public string CodeOf(string who) =>
        bot.Chats.In(People.IdOf(who))[^1].Text.Split('\n').First(l => l.Length == 9 && l[4] == '-');

    public Task TakenInAsync(Func<long, object> update) => bot.UntilConfirmedAsync(bot.Push(update));

    public void NothingWasWrong()
    {
        if (TelegramSpecification.Path is not null)
        {
            bot.Breaches.ShouldBeEmpty("requests outside of the published API");
        }

        if (paced)
        {
            bot.RateBreaches.ShouldBeEmpty("faster than Telegram wants it");
        }
    }

    private Shown AsShown(FakeMessage message, Instant now)
    {
        var isGroup = message.Chat < 0;
        return new Shown(
            message.Id.ToString(CultureInfo.InvariantCulture),
            now,
            isGroup ? null : People.NameOf(message.Chat),
            isGroup ? "us" : null,
            message.Text
        )
        {
            Choices = [.. message.Buttons.Select(b => new OutgoingChoice(b.Label, b.Data))],
            Silent = message.IsSilent,
            File = message.Document is null ? null : new OutgoingFile(message.Document, "", []),
        };
    }
}
