using System.Globalization;
using Bot.Adapters.Pictures;
using Bot.Adapters.Telegram;
using Bot.Adapters.Telegram.Api;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using Bot.Host;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Tests.Support;

/// <summary>
/// The whole companion with its real Telegram adapter, talking over loopback to the fake Bot API, which checks every
/// request. The conversation's clock is set by hand. An action has settled when the bot has confirmed its update and
/// nothing is on its way any more.
/// </summary>
internal sealed class TelegramCouple : ICouple, ITurnWatch, IClock
{
    private static readonly Phrasebook Phrases = new(Catalogue.Embedded());
    private static readonly Lazy<Task<FakeTelegram>> Shared = new(() => FakeTelegram.StartAsync());
    private readonly IStore store = new InMemoryStore();
    private readonly IKeyStore keys = new InMemoryKeyStore();
    private readonly SeededSecrets secrets = new();
    private readonly List<Exception> failures = [];
    private readonly string root;
    private readonly bool paced;
    private readonly TimeProvider time;
    private readonly Registry features;
    private Instant now;
    private int from;
    private int committed;
    private CancellationTokenSource stop = null!;
    private Task polling = null!;
    private OutboxRelay relay = null!;
    private ClockWalk walk = null!;
    private TelegramClient client = null!;
    private TelegramPacer pacer = null!;

    private TelegramCouple(string root, FakeBot bot, Instant start, bool paced, TimeProvider? time, Registry? features)
    {
        this.features = features ?? Couple.Features;
        this.root = root;
        this.paced = paced;
        this.time = time ?? TimeProviderOfProcess.Value;
        Bot = bot;
        now = start;
        Renew();
    }

    public FakeBot Bot { get; }

    public TelegramPeople People { get; } = new();

    public Companion Companion { get; private set; } = null!;

    public TelegramHealth Health { get; private set; } = null!;

    public OutboxRelay Relay => relay;

    public IStore Store => store;

    public TimeProvider Time => time;

    public Instant Now => now;

    /// <summary>How many events were handled and committed, each counted once.</summary>
    public int Committed => Volatile.Read(ref committed);

    /// <summary>On the server that all tests share; each couple has a bot of its own.</summary>
    public static async Task<TelegramCouple> OpenAsync(
        Instant start,
        bool paced = false,
        TimeProvider? time = null,
        Registry? features = null
    )
    {
        var server = await Shared.Value;
        return new TelegramCouple(server.Root, server.NewBot(), start, paced, time, features);
    }

    public IReadOnlyList<Shown> All => [.. Bot.Chats.All.Skip(from).Select(AsShown)];

    public Task Say(string who, string text, string? channel = null) =>
        HappenAsync(id => Said(id, who, text, time.GetUtcNow().ToUnixTimeSeconds(), channel));

    /// <summary>An update with words of somebody.</summary>
    public object Said(long id, string who, string text, long date, string? channel = null) =>
        new
        {
            update_id = id,
            message = new
            {
                message_id = Bot.Chats.NextMessageId(),
                date,
                chat = People.ChatOf(who, channel),
                from = People.UserOf(who),
                text,
            },
        };

    public async Task Press(string who, string label)
    {
        var message =
            Bot.Chats.All.LastOrDefault(m => Sees(who, m) && m.Buttons.Any(b => b.Label == label))
            ?? throw new InvalidOperationException($"Nothing shows {who} a button [{label}].");
        await Press(who, message, label);
    }

    public Task Press(string who, FakeMessage message, string label) =>
        HappenAsync(id => new
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
        });

    /// <summary>Here a form is answered by words.</summary>
    public Task Fill(string who, string field, string text) => Say(who, text);

    public Task Pass(Duration length) => GoTo(now + length);

    public async Task GoTo(Instant target)
    {
        await walk.GoToAsync(target, default);
        Check();
    }

    public Task Block(string who, bool isBlocked)
    {
        Bot.Chats.Block(People.IdOf(who), isBlocked);
        return Task.CompletedTask;
    }

    public void Hint(string who, string zone) =>
        throw new NotSupportedException("Telegram says nothing of anybody's zone.");

    public async Task Settle()
    {
        await walk.SettleAsync(default);
        Check();
    }

    public async Task Pair(string one, string two, string zoneOne, string zoneTwo)
    {
        await Say(one, $"/settings zone {zoneOne}");
        await Say(two, $"/settings zone {zoneTwo}");
        await Say(one, "/pair");
        var code = Bot.Chats.In(People.IdOf(one))[^1].Text.Split('\n').First(l => l.Length == 9 && l[4] == '-');
        await Say(two, $"/join {code}");
        await Press(two, "Join");
        await Press(one, $"Yes, that's {two}");
        from = Bot.Chats.All.Count;
    }

    public async Task Restart()
    {
        await EndAsync();
        Renew();
    }

    /// <summary>An update of any kind, handled to its end.</summary>
    public async Task HappenAsync(Func<long, object> update)
    {
        await Bot.UntilConfirmedAsync(Bot.Push(update));
        await Settle();
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        if (TelegramSpecification.Path is not null)
        {
            Bot.Breaches.ShouldBeEmpty("requests outside of the published API");
        }
    }

    /// <summary>A new process over the same store and the same bot.</summary>
    public void Renew()
    {
        var sealer = new Sealer(keys, new MasterKeys([new byte[32]]));
        Companion = new Companion(
            store,
            sealer,
            new LookupHasher(new byte[32]),
            features,
            Phrases,
            this,
            secrets,
            this
        );
        var options = new TelegramOptions(Bot.Token) { ApiBaseUrl = new Uri(root), Paced = paced };
        client = new TelegramClient(options);
        pacer = new TelegramPacer(time, paced);
        Health = new TelegramHealth(time);
        var typing = new TelegramTyping(client, time);
        var platform = new TelegramPlatform(
            client,
            pacer,
            new TelegramDocuments(client, new PngPictures(), typing),
            Health,
            Companion,
            NullLogger<TelegramPlatform>.Instance
        );
        relay = new OutboxRelay(store, sealer, Companion, [platform], this);
        var intake = new TelegramIntake(
            Companion,
            relay,
            client,
            new TelegramReader(() => Bot.Username),
            typing,
            NullLogger<TelegramIntake>.Instance
        );
        walk = new ClockWalk(
            store,
            new AlarmDispatcher(store, Companion),
            relay,
            () => now,
            (to, _) =>
            {
                now = to;
                return ValueTask.CompletedTask;
            }
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

        stop.Dispose();
        relay.Dispose();
        pacer.Dispose();
        client.Dispose();
    }

    private bool Sees(string who, FakeMessage message) =>
        message.Chat == People.IdOf(who) || message.Chat == TelegramPeople.Group;

    private Shown AsShown(FakeMessage message)
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

    private void Check()
    {
        if (failures.Count > 0)
        {
            throw new AggregateException("The companion failed.", failures);
        }
    }

    Instant IClock.GetCurrentInstant() => now;

    void ITurnWatch.Handled(string platform, string kind, Handled result) =>
        Interlocked.Add(ref committed, result == Handled.Done ? 1 : 0);

    void ITurnWatch.Fired(string kind, Duration late) { }

    void ITurnWatch.Failed(string kind, Owner? owner, Exception exception) => failures.Add(exception);

    void ITurnWatch.Sent(string platform, string result, Duration sinceCommit) { }
}
