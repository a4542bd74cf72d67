using Bot.Adapters.Discord;
using Bot.Adapters.Pictures;
using Bot.Adapters.Storage;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using Bot.Host;
using NodaTime;

namespace Bot.Tests.Support.Discord;

/// <summary>
/// The whole companion on the fake Discord: the real client over loopback, with time set by hand. Everything a person does
/// settles before it returns.
/// </summary>
internal sealed partial class DiscordTown : IAsyncDisposable, ITurnWatch
{
    private readonly string directory = Path.Combine(Path.GetTempPath(), $"two-trees-discord-{Guid.NewGuid():n}");
    private readonly PngPictures pictures = new();
    private readonly InMemoryKeyStore keys = new();
    private readonly List<string> failures = [];
    private readonly DiscordSettings settings;
    private readonly Registry features;
    private readonly TelegramSide? telegram;
    private readonly IPlatform[] others;
    private readonly SeededSecrets secrets = new();
    private CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;
    private AlarmDispatcher dispatcher = null!;

    private DiscordTown(
        FakeDiscord discord,
        ManualTime time,
        IStore store,
        Registry features,
        TelegramSide? telegram,
        IPlatform[] others
    )
    {
        Discord = discord;
        Time = time;
        Store = store;
        this.features = features;
        this.telegram = telegram;
        this.others = others;
        settings = new DiscordSettings(FakeState.Token, discord.Api, null, IsPaced: false);
    }

    public FakeDiscord Discord { get; }

    public ManualTime Time { get; }

    public IStore Store { get; }

    public Companion Companion { get; private set; } = null!;

    public OutboxRelay Relay { get; private set; } = null!;

    public DiscordService Service { get; private set; } = null!;

    /// <summary>From alarm to alarm, for when days pass.</summary>
    public ClockWalk Walk { get; private set; } = null!;

    public IReadOnlyList<string> Failures => failures;

    public static async Task<DiscordTown> OpenAsync(
        string start = "2026-11-23T14:00:00Z",
        IStore? store = null,
        Registry? features = null,
        ManualTime? time = null,
        TelegramSide? telegram = null,
        params IPlatform[] others
    )
    {
        var clock = time ?? new ManualTime(Couple.At(start).ToDateTimeOffset());
        var town = new DiscordTown(
            await FakeDiscord.StartAsync(clock),
            clock,
            store ?? new InMemoryStore(),
            features ?? Couple.Features,
            telegram,
            others
        );
        Directory.CreateDirectory(town.directory);
        await town.StartAsync();
        return town;
    }

    public async Task StartAsync()
    {
        var sealer = new Sealer(keys, new MasterKeys([new byte[32]]));
        var phrases = new Phrasebook(Catalogue.Embedded(typeof(DiscordTown).Assembly));
        var clock = new ClockOf(Time);
        var installation = await sealer.KeysAsync(Owner.Installation, create: true, default);
        Companion = new Companion(
            Store,
            sealer,
            new LookupHasher(new byte[32]),
            features,
            phrases,
            clock,
            secrets,
            this
        );
        Service = new DiscordService(
            settings,
            new DataPaths(directory),
            installation!,
            features,
            phrases,
            pictures,
            Time,
            clock
        );
        IPlatform[] platforms = telegram is null ? others : [telegram.Begin(Companion), .. others];
        Relay = new OutboxRelay(Store, sealer, Companion, [Service.Platform, .. platforms], this);
        dispatcher = new AlarmDispatcher(Store, Companion);
        Walk = new ClockWalk(Store, dispatcher, Relay, clock.GetCurrentInstant, LeapAsync);
        stop = new CancellationTokenSource();
        running = Service.RunAsync(Companion, Relay, this, stop.Token);
        telegram?.Run(Relay);
    }

    public async Task ConnectedAsync()
    {
        var connected = Discord.Gateway.ConnectedAsync();
        if (await Task.WhenAny(connected, running).WaitAsync(RunningHost.Hang) == running)
        {
            await running;
        }

        await connected;
    }

    /// <summary>A planned stop, and its end.</summary>
    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await running.WaitAsync(RunningHost.Hang);
        await (telegram?.EndAsync() ?? Task.CompletedTask);
        await Discord.Gateway.GoneAsync().WaitAsync(RunningHost.Hang);
        Relay.Dispose();
        Service.Dispose();
        stop.Dispose();
    }

    /// <summary>Everything that can happen now has happened.</summary>
    public async Task SettleAsync()
    {
        await Discord.Gateway.HeardAsync();
        do
        {
            await Service.WhenIdleAsync().WaitAsync(RunningHost.Hang);
            await Relay.DrainAsync(default).AsTask().WaitAsync(RunningHost.Hang);
        } while (await dispatcher.RunDueAsync(default) > 0);
    }

    /// <summary>Pairs two people the way they would do it themselves.</summary>
    public async Task PairAsync(string one, string two)
    {
        foreach (var who in new[] { one, two })
        {
            await this[who].SlashAsync("settings zone", null, ("place", "Europe/Lisbon"));
            await SettleAsync();
        }

        await this[one].SlashAsync("pair");
        await SettleAsync();
        await this[two].SlashAsync("join", null, ("code", Code()));
        await SettleAsync();
        await this[two].PressAsync("Join");
        await SettleAsync();
        await this[one].PressAsync($"Yes, that's {two}");
        await SettleAsync();
        Seen();
    }

    /// <summary>The adapter's life, which ends by itself only after something fatal.</summary>
    public Task Running => running;

    /// <summary>What people saw since the last look.</summary>
    public string Seen()
    {
        lock (Discord.State.Sync)
        {
            var text = string.Join('\n', Discord.State.Seen);
            Discord.State.ForgetSeen();
            return text;
        }
    }

    /// <summary>The invitation's code that was shown last.</summary>
    public string Code()
    {
        lock (Discord.State.Sync)
        {
            return Discord
                .State.Messages.Values.Reverse()
                .SelectMany(m => m.Content.Split('\n'))
                .First(l => l.Length == 9 && l[4] == '-');
        }
    }

    public FakePerson this[string name] => Discord.Person(name);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Discord.DisposeAsync();
        pictures.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    void ITurnWatch.Handled(string platform, string kind, Handled result) { }

    void ITurnWatch.Fired(string kind, Duration late) { }

    void ITurnWatch.Failed(string kind, Owner? owner, Exception exception) => failures.Add($"{kind}: {exception}");

    void ITurnWatch.Sent(string platform, string result, Duration sinceCommit) { }
}
