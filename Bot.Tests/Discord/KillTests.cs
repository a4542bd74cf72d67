using System.Globalization;
using Bot.Adapters.Discord;
using Bot.Adapters.Storage;
using Bot.Adapters.Storage.Sqlite;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Host;
using Bot.Tests.Support;
using Bot.Tests.Support.Discord;
using Microsoft.Data.Sqlite;
using NodaTime;
using Xunit.Abstractions;

namespace Bot.Tests.Discord;

/// <summary>The real program, killed by kill -9 at bad moments, and what people on Discord see of it.</summary>
/// <remarks>Larger runs: DISCORD_KILL_NUDGES=10000 DISCORD_KILLS=200.</remarks>
public sealed class KillTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Rituals = 10;
    private readonly int nudges = Setting("DISCORD_KILL_NUDGES", 120);
    private readonly int kills = Setting("DISCORD_KILLS", 4);
    private readonly string directory = RunningHost.NewDirectory();
    private FakeDiscord discord = null!;

    public async Task InitializeAsync() => discord = await FakeDiscord.StartAsync(TimeProviderOfProcess.Value);

    public async Task DisposeAsync() => await discord.DisposeAsync();

    [DiscordSpecFact]
    public async Task However_often_it_is_killed_no_nudge_is_missed_and_none_comes_twice()
    {
        var couples = nudges / Rituals / 2;
        var data = Path.Combine(directory, "data");
        Directory.CreateDirectory(data);
        await SettleAsync(data, couples);
        var random = new Random(20261121);
        await using var host = await StartAsync();
        var sent = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            // A little further each time, so that the last one comes before all is said.
            sent += 1 + random.Next(2 * (nudges - sent) / (kills - kill + 1));
            await UntilAsync(() => Nudged() >= sent);
            await host.KillAsync();
            await host.RestartAsync();
        }

        await UntilAsync(() => Nudged() >= nudges);
        await QuietAsync(host);
        var told = Told().CountBy(t => t).ToDictionary();
        var wanted =
            from couple in Enumerable.Range(0, couples)
            from who in new[] { 0, 1 }
            from ritual in Enumerable.Range(0, Rituals)
            select (SettledCouples.NameOf(couple, who), SettledCouples.RitualOf(couple, ritual));
        var missed = wanted.Count(w => !told.ContainsKey(w));
        var twice = told.Count(t => t.Value > 1);
        output.WriteLine($"{nudges} nudges, {kills} kills: {missed} missed, {twice} twice");
        (missed, twice).ShouldBe((0, 0));
        discord.Breaches.ShouldBeEmpty();
    }

    [DiscordSpecFact]
    public async Task Killed_between_thinking_and_answer_it_answers_after_its_restart()
    {
        await using var host = await StartAsync();
        await discord.Gateway.ConnectedAsync().WaitAsync(RunningHost.Hang);
        var asked = await ThinkingAsync(host);
        await host.KillAsync();
        await host.RestartAsync();
        await asked.Settled.Task.WaitAsync(RunningHost.Hang);

        Answer(asked).ShouldStartWith("Your clock is Lisbon now");
        await QuietAsync(host);
        Shown().ShouldBe(1);
        discord.Breaches.ShouldBeEmpty();
    }

    [DiscordSpecFact]
    public async Task Nobody_sees_thinking_for_ever_even_where_Discord_has_forgotten_what_was_asked()
    {
        await using var host = await StartAsync();
        await discord.Gateway.ConnectedAsync().WaitAsync(RunningHost.Hang);
        var asked = await ThinkingAsync(host);
        discord.Gateway.Instead = () => FakeDiscord.Json(("op", 9), ("d", false));
        await host.KillAsync();
        await host.RestartAsync();
        await asked.Settled.Task.WaitAsync(RunningHost.Hang);

        asked.IsThinking.ShouldBeFalse();
        Answer(asked).ShouldContain("once more");
        discord.Breaches.ShouldBeEmpty();
    }

    [DiscordSpecFact]
    public async Task Killed_while_it_answers_what_is_committed_is_said_once()
    {
        await using var host = await StartAsync();
        await discord.Gateway.ConnectedAsync().WaitAsync(RunningHost.Hang);
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        discord.Fault = async http =>
        {
            if (reached.Task.IsCompleted || !http.Request.Path.Value!.EndsWith("/callback", StringComparison.Ordinal))
            {
                return false;
            }

            reached.SetResult();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };
        await discord.Person("Ana").SlashAsync("settings zone", null, ("place", "Europe/Lisbon"));
        await reached.Task.WaitAsync(RunningHost.Hang);
        await host.KillAsync();
        await host.RestartAsync();
        await UntilAsync(() => Shown() > 0);
        await QuietAsync(host);

        Shown().ShouldBe(1);
        discord.Breaches.ShouldBeEmpty();
    }

    /// <summary>Couples whose rituals were due at one of the last minutes: not too late to be told of.</summary>
    private async Task SettleAsync(string data, int couples)
    {
        var now = Instant.FromDateTimeOffset(TimeProviderOfProcess.Value.GetUtcNow());
        var before = new StoppedClock(now - Duration.FromHours(2));
        var times = Enumerable
            .Range(0, Rituals)
            .Select(r =>
                (now - Duration.FromMinutes(1 + (r % 3))).InUtc().ToString("HH:mm", CultureInfo.InvariantCulture)
            );
        var paths = new DataPaths(data);
        var masters = new MasterKeys(MasterKeyFile.ReadOrCreate(paths));
        await using var keys = await SqliteKeyStore.OpenAsync(paths, before, default);
        var sealer = new Sealer(keys, masters);
        var installation = (await sealer.KeysAsync(Owner.Installation, create: true, default))!;
        await using var store = SqliteStore.Open(paths, before);
        await SettledCouples.SettleAsync(
            (store, sealer, new LookupHasher(installation[1]), before),
            DiscordPlatform.PlatformId,
            couples,
            [.. times],
            name => discord.State.User(name).Id
        );
    }

    /// <summary>Somebody asks while the database can't be written, and sees "thinking".</summary>
    private async Task<FakeInteraction> ThinkingAsync(RunningHost host)
    {
        NativeSqlite.Load();
        await using var database = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = new DataPaths(host.Data).Database,
                Pooling = false,
            }.ToString()
        );
        await database.OpenAsync();
        await using var holding = await database.BeginTransactionAsync();
        var asked = await discord.Person("Ana").SlashAsync("settings zone", null, ("place", "Europe/Lisbon"));
        await asked.Acknowledged.Task.WaitAsync(RunningHost.Hang);
        asked.IsThinking.ShouldBeTrue();
        return asked;
    }

    private string Answer(FakeInteraction asked)
    {
        lock (discord.State.Sync)
        {
            return FakeState.Plain(discord.State.Messages[asked.Original!].Content);
        }
    }

    private int Shown()
    {
        lock (discord.State.Sync)
        {
            return discord.State.Messages.Values.Count(m => m.Content.Contains("Your clock is"));
        }
    }

    private int Nudged()
    {
        lock (discord.State.Sync)
        {
            return discord.State.Messages.Count;
        }
    }

    private List<(string, string)> Told()
    {
        lock (discord.State.Sync)
        {
            return
            [
                .. discord.State.Messages.Values.Select(m =>
                    (discord.State.ByDm(m.Channel)!.Name, m.Content.Split('“', '”').ElementAtOrDefault(1) ?? "")
                ),
            ];
        }
    }

    private async Task UntilAsync(Func<bool> holds)
    {
        using var hang = new CancellationTokenSource(RunningHost.Hang);
        for (var more = discord.State.More; !holds(); more = discord.State.More)
        {
            await more.WaitAsync(hang.Token);
        }
    }

    /// <summary>Nothing is left to be said.</summary>
    private static async Task QuietAsync(RunningHost host)
    {
        string metrics;
        do
        {
            metrics = await host.Http.GetStringAsync("/metrics");
        } while (!metrics.Contains("twotrees_outbox 0\n") || !metrics.Contains("twotrees_alarms_due 0\n"));
    }

    private Task<RunningHost> StartAsync() =>
        RunningHost.StartAsync(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Discord__Token"] = FakeState.Token,
                ["Discord__ApiBaseUrl"] = discord.Api.ToString(),
                ["Discord__Pacing"] = "off",
            },
            directory,
            ownsDirectory: true
        );

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            ? int.Parse(value, CultureInfo.InvariantCulture)
            : otherwise;
}
