using System.Globalization;
using System.Text.Json;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features;
using Bot.Core.Json;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using NodaTime;
using NodaTime.Text;

namespace Bot.Tests.Support;

/// <summary>
/// The whole companion on a platform made for tests, with a clock set by hand. People exist by being named. Every action
/// settles completely before it returns, so nothing waits and nothing sleeps.
/// </summary>
internal sealed partial class Couple : ICouple, IPlatform, ITurnWatch, IClock, IDisposable
{
    public const string Platform = "test";
    private static readonly Phrasebook Phrases = new(Catalogue.Embedded());
    private readonly IStore store;
    private readonly IKeyStore keys;
    private readonly List<Shown> shown = [];
    private readonly HashSet<long> seen = [];
    private readonly Dictionary<string, bool> blocked = [];
    private readonly Dictionary<string, string> zones = [];
    private readonly List<Exception> failures = [];
    private readonly SeededSecrets secrets = new();
    private readonly Registry registry;
    private readonly IReadOnlyList<IForgets> elsewhere;
    private Instant now;
    private int events;
    private string? acting;
    private Companion companion = null!;
    private OutboxRelay relay = null!;
    private ClockWalk walk = null!;
    private AlarmDispatcher dispatcher = null!;

    public Couple(
        Instant start,
        IStore? store = null,
        IKeyStore? keys = null,
        Registry? features = null,
        IReadOnlyList<IForgets>? elsewhere = null
    )
    {
        registry = features ?? Features;
        this.elsewhere = elsewhere ?? [];
        now = start;
        this.store = store ?? new InMemoryStore();
        this.keys = keys ?? new InMemoryKeyStore();
        Restart();
    }

    public static Registry Features { get; } = FeatureList.Assemble(Carlas.Setup);

    /// <summary>What a calendar reads at a link's address.</summary>
    public async Task<Feed?> ReadFeed(string secret) => await companion.Feeds.ReadAsync(secret, default);

    public IReadOnlyList<Shown> All => shown;

    /// <summary>The platform takes nothing for now.</summary>
    public bool Refuse { get; set; }

    public Instant Now => now;

    /// <summary>Each message says why it was sent; takes time, so only where it's asked for.</summary>
    public bool TellsErrands { get; init; }

    public IStore Store => store;

    string IPlatform.Id => Platform;

    /// <summary>A new process over the same store: all that lived in memory only is gone.</summary>
    public void Restart()
    {
        relay?.Dispose();
        var sealer = new Sealer(keys, new MasterKeys([new byte[32]]));
        var lookup = new LookupHasher(new byte[32]);
        companion = new Companion(store, sealer, lookup, registry, Phrases, this, secrets, this, elsewhere);
        relay = new OutboxRelay(store, sealer, companion, [this], this);
        dispatcher = new AlarmDispatcher(store, companion);
        walk = new ClockWalk(
            store,
            dispatcher,
            relay,
            () => now,
            (to, _) =>
            {
                now = to;
                return ValueTask.CompletedTask;
            }
        );
    }

    /// <summary>The platform's hint of somebody's zone.</summary>
    public void Hint(string who, string zone) => zones[who] = zone;

    public Task<Handled> Say(string who, string text, string? channel = null) =>
        Act(who, new IncomingBody.Said(text), channel);

    Task ICouple.Block(string who, bool isBlocked)
    {
        Block(who, isBlocked);
        return Task.CompletedTask;
    }

    Task ICouple.Restart()
    {
        Restart();
        return Task.CompletedTask;
    }

    ValueTask IAsyncDisposable.DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    Task ICouple.Say(string who, string text, string? channel) => Say(who, text, channel);

    Task ICouple.Press(string who, string label) => Press(who, label);

    Task ICouple.Fill(string who, string field, string text) => Fill(who, field, text);

    public async Task<Handled> Press(string who, string label)
    {
        var message =
            shown.LastOrDefault(m => m.For(who) && m.Choices.Any(c => c.Label == label))
            ?? throw new InvalidOperationException($"Nothing shows {who} a button [{label}].");
        return await Press(who, message, label);
    }

    public Task<Handled> Press(string who, Shown message, string label) =>
        Act(
            who,
            new IncomingBody.Pressed(
                message.Choices.First(c => c.Label == label).Token,
                new ShownMessage(message.Id, message.Text, label)
            ),
            message.Channel
        );

    public Task<Handled> Fill(string who, string field, string text)
    {
        var message = shown.Last(m => m.For(who) && m.Form is not null);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { [field] = text };
        return Act(
            who,
            new IncomingBody.Filled(message.Form!.Token, fields, new ShownMessage(message.Id, message.Text, null)),
            message.Channel
        );
    }

    public async Task Pass(Duration length) => await GoTo(now + length);

    public async Task GoTo(Instant target)
    {
        await walk.GoToAsync(target, default);
        Check();
    }

    /// <summary>The clock goes on and nobody is there to notice: the process was down.</summary>
    public void Sleep(Duration length) => now += length;

    /// <summary>The account for which the platform takes nothing for now.</summary>
    public string? Away { get; set; }

    public void Block(string who, bool isBlocked) => blocked[who] = isBlocked;

    /// <summary>What is done at a start about whoever was forgotten just before a kill.</summary>
    public async Task FinishForgetting() => await companion.Upkeep.FinishForgettingAsync(default);

    public async Task Settle()
    {
        await walk.SettleAsync(default);
        Check();
    }

    /// <summary>Pairs two people the way they would do it themselves.</summary>
    public async Task Pair(string one, string two, string zoneOne, string zoneTwo)
    {
        await Say(one, $"/settings zone {zoneOne}");
        await Say(two, $"/settings zone {zoneTwo}");
        await Say(one, "/pair");
        var code = shown.Last(m => m.For(one)).Text.Split('\n').First(l => l.Length == 9 && l[4] == '-');
        await Say(two, $"/join {code}");
        await Press(two, "Join");
        await Press(one, $"Yes, that's {two}");
        shown.Clear();
    }

    /// <summary>The platform says that a channel has another id, or (null) that the companion isn't there any more.</summary>
    public async Task MovePlace(string from, string? to) =>
        await companion.Upkeep.MovePlaceAsync(
            new PlaceRef(Platform, from),
            to is null ? null : new PlaceRef(Platform, to),
            default
        );

    public async Task<Handled> Act(string who, IncomingBody body, string? channel)
    {
        var account = who.ToLowerInvariant();
        var incoming = new Incoming(
            Platform,
            string.Create(CultureInfo.InvariantCulture, $"e{++events}"),
            new Speaker(account, who, "en", zones.GetValueOrDefault(who)),
            new PlaceRef(Platform, channel),
            body,
            CanWhisper: true
        );
        acting = account;
        var handled = await companion.HandleAsync(incoming, default);
        await walk.SettleAsync(default);
        acting = null;
        Check();
        return handled;
    }

    private void Check()
    {
        if (failures.Count > 0)
        {
            throw new AggregateException("The companion failed.", failures);
        }
    }

    /// <summary>Why the companion sends what it is sending: read from the row on its way.</summary>
    private async ValueTask<Errand> ErrandOfAsync(long id)
    {
        var row = (await store.PendingOutboxAsync(now, int.MaxValue, default)).First(r => r.Id == id);
        var owner = await new Sealer(keys, new MasterKeys([new byte[32]])).KeysAsync(row.Owner, create: false, default);
        var json = Sealer.Open(owner!, Settler.OutboxKind, row.Id, row.Sealed);
        return JsonSerializer.Deserialize<Parcel>(json, CoreJson.Options)!.IfHeld?.Errand ?? Errand.Answer;
    }

    async ValueTask<Sent> IPlatform.SendAsync(Delivery delivery, CancellationToken cancel)
    {
        var message = delivery.Message;
        var who = message.Account;
        if (who is not null && blocked.GetValueOrDefault(char.ToUpperInvariant(who[0]) + who[1..]))
        {
            return Sent.Blocked;
        }

        if (Refuse || (Away is not null && who == Away))
        {
            return Sent.Later(Duration.FromMinutes(1));
        }

        if (!seen.Add(delivery.Id))
        {
            return Sent.Done;
        }

        if (message.Edits is { } edited)
        {
            var at = shown.FindIndex(m => m.Id == edited);
            if (at >= 0)
            {
                shown[at] = shown[at] with { Choices = message.Choices, Form = null };
            }
        }
        else
        {
            shown.Add(
                new Shown($"m{seen.Count}", now, who, message.Channel, message.Text)
                {
                    Choices = message.Choices,
                    Form = message.Form,
                    Silent = message.Silent,
                    By = acting,
                    Errand = TellsErrands ? await ErrandOfAsync(delivery.Id) : null,
                    Picture = message.Picture,
                    File = message.File,
                }
            );
        }

        return Sent.Done;
    }

    Instant IClock.GetCurrentInstant() => now;

    void ITurnWatch.Handled(string platform, string kind, Handled result) { }

    void ITurnWatch.Fired(string kind, Duration late) { }

    void ITurnWatch.Failed(string kind, Owner? owner, Exception exception) => failures.Add(exception);

    void ITurnWatch.Sent(string platform, string result, Duration sinceCommit) { }

    public void Dispose() => relay.Dispose();

    public static Instant At(string iso) => InstantPattern.General.Parse(iso).Value;
}
