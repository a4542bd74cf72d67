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
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Bot.Tests.Support.Discord;

/// <summary>
/// The whole companion on the fake Discord: the real client over loopback, with time set by hand. Everything a person does
/// settles before it returns.
/// </summary>
internal sealed class DiscordTown : IAsyncDisposable, ITurnWatch
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(20);

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
        for (var left = length; left > TimeSpan.Zero; left -= Step)
        {
            // In steps, so that heartbeats can be answered on the way.
            Time.Advance(left < Step ? left : Step);
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
    /// Lets time pass in small steps until something has come about; slowly where it is a matter of seconds.
    /// </summary>
    public async Task UntilAsync(Func<Task> happened, bool slowly = false)
    {
        var since = Time.GetUtcNow();
        for (var done = happened(); !done.IsCompleted; )
        {
            (Time.GetUtcNow() - since).ShouldBeLessThan(TimeSpan.FromMinutes(10), "it never comes about");
            Time.Advance(TimeSpan.FromMilliseconds(slowly ? 2 : 50));
            await Relay.PumpAsync(default);

            // The sockets are real: they get a moment of real time for each step.
            await Task.WhenAny(done, Task.Delay(2));
        }
    }

    /// <summary>Completes when something with these words is seen.</summary>
    public async Task SeenAsync(string words)
    {
        while (true)
        {
            lock (Discord.State.Sync)
            {
                if (
                    Discord.State.Seen.Exists(l =>
                        l.StartsWith("  ", StringComparison.Ordinal) && l.Contains(words, StringComparison.Ordinal)
                    )
                )
                {
                    return;
                }
            }

            await Task.Delay(2);
        }
    }

    /// <summary>The next request to such a path goes wrong in one of the ways in which requests go wrong.</summary>
    public void Break(string how, string path)
    {
        var broken = 0;
        bool Now(HttpContext http) =>
            http.Request.Method == "POST"
            && http.Request.Path.Value!.EndsWith(path, StringComparison.Ordinal)
            && Interlocked.Exchange(ref broken, 1) == 0;
        if (how == "lost answer")
        {
            Discord.FaultAfter = http =>
            {
                var now = Now(http);
                if (now)
                {
                    http.Abort();
                }

                return Task.FromResult(now);
            };
            return;
        }

        Discord.Fault = async http =>
        {
            if (!Now(http))
            {
                return false;
            }

            switch (how)
            {
                case "lost request":
                    http.Abort();
                    break;
                case "server error":
                    http.Response.StatusCode = 503;
                    break;
                case "rate limit":
                    http.Response.StatusCode = 429;
                    http.Response.Headers["X-RateLimit-Scope"] = "user";
                    await http.Response.WriteAsync("{\"retry_after\":0.35,\"global\":false}");
                    break;
                case "missing access":
                    http.Response.StatusCode = 403;
                    await http.Response.WriteAsync("{\"code\":50001}");
                    break;
                case "unauthorized":
                    http.Response.StatusCode = 401;
                    break;
            }

            return true;
        };
    }

    /// <summary>What people saw since the last look.</summary>
    public string Seen()
    {
        lock (Discord.State.Sync)
        {
            var text = string.Join('\n', Discord.State.Seen);
            Discord.State.Seen.Clear();
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
