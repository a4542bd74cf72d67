using Bot.Adapters.Telegram;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using Bot.Host;
using NodaTime;

namespace Bot.Tests.Support;

/// <summary>
/// The whole companion with its real Telegram adapter. The conversation's clock is set by hand. An action has settled when
/// the bot has confirmed its update and nothing is on its way any more.
/// </summary>
internal sealed class TelegramCouple : ICouple, ITurnWatch, IClock
{
    private static readonly Phrasebook Phrases = new(Catalogue.Embedded());
    private readonly IStore store = new InMemoryStore();
    private readonly IKeyStore keys = new InMemoryKeyStore();
    private readonly SeededSecrets secrets = new();
    private readonly List<Exception> failures = [];
    private readonly TimeProvider time;
    private readonly Registry features;
    private readonly TelegramSide side;
    private Instant now;
    private int committed;
    private OutboxRelay relay = null!;
    private ClockWalk walk = null!;

    private TelegramCouple(TelegramSide side, Instant start, TimeProvider time, Registry? features)
    {
        this.features = features ?? Couple.Features;
        this.side = side;
        this.time = time;
        now = start;
        Renew();
    }

    public FakeBot Bot => side.Bot;

    public TelegramSide Side => side;

    public IKeyStore Keys => keys;

    public TelegramPeople People => side.People;

    public Companion Companion { get; private set; } = null!;

    public TelegramHealth Health => side.Health;

    public OutboxRelay Relay => relay;

    public IStore Store => store;

    public TimeProvider Time => time;

    public Instant Now => now;

    /// <summary>How many events were handled and committed, each counted once.</summary>
    public int Committed => Volatile.Read(ref committed);

    /// <summary>With Telegram's pace kept, in a time that passes when it is waited for.</summary>
    public static Task<TelegramCouple> PacedAsync(Instant start, Registry? features = null) =>
        OpenAsync(start, paced: true, new ManualTime(start.ToDateTimeOffset()), features);

    public static async Task<TelegramCouple> OpenAsync(
        Instant start,
        bool paced = false,
        TimeProvider? time = null,
        Registry? features = null
    )
    {
        var clock = time ?? TimeProviderOfProcess.Value;
        return new TelegramCouple(await TelegramSide.OpenAsync(paced, clock), start, clock, features);
    }

    public IReadOnlyList<Shown> All => [.. side.Seen(now)];

    public Task Say(string who, string text, string? channel = null) =>
        HappenAsync(id => Said(id, who, text, time.GetUtcNow().ToUnixTimeSeconds(), channel));

    /// <summary>An update with words of somebody.</summary>
    public object Said(long id, string who, string text, long date, string? channel = null) =>
        side.Said(id, who, text, date, channel);

    public async Task Press(string who, string label) =>
        await Press(
            who,
            side.With(who, label) ?? throw new InvalidOperationException($"Nothing shows {who} a button [{label}]."),
            label
        );

    public Task Press(string who, FakeMessage message, string label) =>
        HappenAsync(id => side.Pressed(id, who, message, label));

    /// <summary>Here a form is answered by words.</summary>
    public Task Fill(string who, string field, string text) => Say(who, text);

    public Task Pass(Duration length) => GoTo(now + length);

    public async Task GoTo(Instant target)
    {
        await DoneAsync(walk.GoToAsync(target, default).AsTask());
        Check();
    }

    /// <summary>The same while the test itself lets the adapter's time pass.</summary>
    public Task GoToByItselfAsync(Instant target) => walk.GoToAsync(target, default).AsTask();

    public Task Block(string who, bool isBlocked)
    {
        Bot.Chats.Block(People.IdOf(who), isBlocked);
        return Task.CompletedTask;
    }

    public void Hint(string who, string zone) =>
        throw new NotSupportedException("Telegram says nothing of anybody's zone.");

    public async Task Settle()
    {
        await DoneAsync(walk.SettleAsync(default).AsTask());
        Check();
    }

    public async Task Pair(string one, string two, string zoneOne, string zoneTwo)
    {
        await Say(one, $"/settings zone {zoneOne}");
        await Say(two, $"/settings zone {zoneTwo}");
        await Say(one, "/pair");
        await Say(two, $"/join {side.CodeOf(one)}");
        await Press(two, "Join");
        await Press(one, $"Yes, that's {two}");
        side.ForgetSeen();
    }

    public async Task Restart()
    {
        await EndAsync();

        // No process is there again within a second.
        (time as ManualTime)?.Advance(TimeSpan.FromSeconds(2));
        Renew();
    }

    /// <summary>An update of any kind, handled to its end.</summary>
    public async Task HappenAsync(Func<long, object> update)
    {
        await DoneAsync(side.TakenInAsync(update));
        await Settle();
    }

    /// <summary>The adapter's own time passes while it keeps to Telegram's pace; the conversation's doesn't.</summary>
    private async Task DoneAsync(Task work)
    {
        if (time is ManualTime)
        {
            await side.UntilAsync(() => work.IsCompleted, work);
        }

        await work;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        side.NothingWasWrong();
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
        relay = new OutboxRelay(store, sealer, Companion, [side.Begin(Companion)], this);
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
        side.Run(relay);
    }

    /// <summary>Ends the process; the bot's updates pile up.</summary>
    public async Task EndAsync()
    {
        await side.EndAsync();
        relay.Dispose();
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
