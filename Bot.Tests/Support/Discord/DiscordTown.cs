using Bot.Adapters.Discord;
using Bot.Adapters.Pictures;
using Bot.Adapters.Storage;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
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
internal sealed class DiscordTown : IAsyncDisposable, ITurnWatch
{
    private static readonly TimeSpan Stride = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    private readonly string directory = Path.Combine(Path.GetTempPath(), $"two-trees-discord-{Guid.NewGuid():n}");
    private readonly PngPictures pictures = new();
    private readonly InMemoryKeyStore keys = new();
    private readonly List<string> failures = [];
    private readonly DiscordSettings settings;
    private readonly IPlatform[] others;
    private CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;
    private AlarmDispatcher dispatcher = null!;

    private DiscordTown(FakeDiscord discord, ManualTime time, IStore store, IPlatform[] others)
    {
        Discord = discord;
        Time = time;
        Store = store;
        this.others = others;
        settings = new DiscordSettings(FakeState.Token, discord.Api, null, IsPaced: false);
    }

    public FakeDiscord Discord { get; }

    public ManualTime Time { get; }

    public IStore Store { get; }

    public Companion Companion { get; private set; } = null!;

    public OutboxRelay Relay { get; private set; } = null!;

    public DiscordService Service { get; private set; } = null!;

    public IReadOnlyList<string> Failures => failures;

    public static async Task<DiscordTown> OpenAsync(
        string start = "2026-11-23T14:00:00Z",
        IStore? store = null,
        params IPlatform[] others
    )
    {
        var time = new ManualTime(Couple.At(start).ToDateTimeOffset());
        var discord = await FakeDiscord.StartAsync(time);
        var town = new DiscordTown(discord, time, store ?? new InMemoryStore(), others);
        Directory.CreateDirectory(town.directory);
        await town.StartAsync();
        return town;
    }

    public async Task StartAsync()
    {
        var sealer = new Sealer(keys, new MasterKeys([new byte[32]]));
        var phrases = new Phrasebook(Catalogue.Embedded());
        var clock = new ClockOf(Time);
        var installation = await sealer.KeysAsync(Owner.Installation, create: true, default);
        Companion = new Companion(
            Store,
            sealer,
            new LookupHasher(new byte[32]),
            Couple.Features,
            phrases,
            clock,
            new CryptoSecrets(),
            this
        );
        Service = new DiscordService(
            settings,
            new DataPaths(directory),
            installation!,
            Couple.Features,
            phrases,
            pictures,
            Time,
            clock
        );
        Relay = new OutboxRelay(Store, sealer, Companion, [Service.Platform, .. others], this);
        dispatcher = new AlarmDispatcher(Store, Companion);
        stop = new CancellationTokenSource();
        running = Service.RunAsync(Companion, Relay, this, stop.Token);
    }

    public Task ConnectedAsync() => Discord.Gateway.ConnectedAsync().WaitAsync(RunningHost.Hang);

    /// <summary>A planned stop, and its end.</summary>
    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await running;
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
            await Service.WhenIdleAsync();
            await Relay.DrainAsync(default);
        } while (await dispatcher.RunDueAsync(default) > 0);
    }

    public async Task PassAsync(TimeSpan length)
    {
        await SettleAsync();
        for (var left = length; left > TimeSpan.Zero; left -= Stride)
        {
            // In strides, so that heartbeats can be answered on the way.
            Time.Advance(left < Stride ? left : Stride);
            await Discord.Gateway.HeardAsync();
        }

        await SettleAsync();
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

    /// <summary>
    /// Lets time pass in small steps until something has come about. It passes only while all that isn't waiting for time
    /// itself has come to rest: so what is seen doesn't depend on how fast the machine is.
    /// </summary>
    public async Task UntilAsync(Func<Task> happened)
    {
        var since = Time.GetUtcNow();
        var work = SettleAsync();
        for (var done = happened(); !done.IsCompleted; )
        {
            var next = Task.WhenAny(done, work, Time.Changed, Discord.Gateway.Changed);
            if (!IsAtRest(work))
            {
                await next.WaitAsync(RunningHost.Hang);
                continue;
            }

            (Time.GetUtcNow() - since).ShouldBeLessThan(TimeSpan.FromMinutes(10), "it never comes about");
            Time.Advance(Step);
            if (work.IsCompleted)
            {
                await work;
                work = SettleAsync();
            }
        }
    }

    /// <summary>Completes when something with these words is seen.</summary>
    public async Task SeenAsync(string words)
    {
        while (true)
        {
            Task more;
            lock (Discord.State.Sync)
            {
                more = Discord.State.More;
                if (
                    Discord.State.Seen.Any(l =>
                        l.StartsWith("  ", StringComparison.Ordinal) && l.Contains(words, StringComparison.Ordinal)
                    )
                )
                {
                    return;
                }
            }

            await more;
        }
    }

    /// <summary>Nothing is under way: all has been done, or what hasn't waits for a moment.</summary>
    private bool IsAtRest(Task work)
    {
        if (Time.Limits > 0 || Discord.Gateway.IsOwedAWord)
        {
            return false;
        }

        // Where there is a session, one waits for its next heartbeat.
        var hearts = Discord.Gateway.IsLive ? 1 : 0;
        return Time.Waits > hearts || (work.IsCompleted && Time.Waits == hearts);
    }

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
