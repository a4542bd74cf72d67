using System.Security.Cryptography;
using Bot.Adapters.Discord;
using Bot.Adapters.Pictures;
using Bot.Adapters.Playground;
using Bot.Adapters.Storage;
using Bot.Adapters.Storage.Sqlite;
using Bot.Adapters.Telegram;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using Bot.Host.Settings;
using NodaTime;
using NodaTime.Text;

namespace Bot.Host;

/// <summary>
/// The companion put together over a data directory: what every verb needs. Opening takes the directory's lock and brings
/// databases up to date.
/// </summary>
internal sealed class Composition : IAsyncDisposable
{
    private readonly DataDirectory directory;

    private Composition(
        DataDirectory directory,
        SqliteStore store,
        SqliteKeyStore keys,
        MasterKeys masters,
        Sealer sealer,
        LookupHasher lookup,
        PlaygroundMemory? playground,
        IClock clock,
        PlaygroundClock? manual,
        OwnerKeys installation
    )
    {
        this.directory = directory;
        Installation = installation;
        Store = store;
        Keys = keys;
        Masters = masters;
        Sealer = sealer;
        Lookup = lookup;
        Playground = playground;
        Clock = clock;
        Manual = manual;
    }

    public DataPaths Paths => directory.Paths;

    public SqliteStore Store { get; }

    public SqliteKeyStore Keys { get; }

    public MasterKeys Masters { get; }

    public Sealer Sealer { get; }

    public LookupHasher Lookup { get; }

    public PlaygroundMemory? Playground { get; }

    public IClock Clock { get; }

    public PlaygroundClock? Manual { get; }

    /// <summary>The keys for what belongs to nobody in particular.</summary>
    public OwnerKeys Installation { get; }

    /// <exception cref="DataDirectoryInUseException">Another process runs on it.</exception>
    /// <exception cref="DatabaseRefusedException">A newer version made it, or it isn't ours.</exception>
    /// <exception cref="MasterKeyException">The master key is missing or doesn't fit.</exception>
    public static async Task<Composition> OpenAsync(
        HostSettings settings,
        TimeProvider system,
        CancellationToken cancel
    )
    {
        var held = DataDirectory.Open(settings.DataDirectory);
        var open = new List<IAsyncDisposable>();
        try
        {
            var paths = held.Paths;
            var manual = settings.ManualClock
                ? new PlaygroundClock(settings.ManualClockStart ?? Instant.FromDateTimeOffset(system.GetUtcNow()))
                : null;
            var clock = manual ?? (IClock)new ClockOf(system);
            var masters = new MasterKeys(settings.MasterKeys ?? MasterKeyFile.ReadOrCreate(paths));
            var keys = await SqliteKeyStore.OpenAsync(paths, clock, cancel);
            open.Add(keys);
            var sealer = new Sealer(keys, masters);
            var installation = await InstallationKeysAsync(sealer, cancel);
            var store = SqliteStore.Open(paths, clock);
            open.Add(store);
            PlaygroundMemory? playground = null;
            if (settings.PlaygroundEnabled)
            {
                playground = await PlaygroundMemory.OpenAsync(paths, clock, sealer, cancel);
                open.Add(playground);
                if (manual is not null && await playground.SettingAsync("now", cancel) is { } last)
                {
                    manual.Set(InstantPattern.ExtendedIso.Parse(last).Value);
                }
            }

            return new Composition(
                held,
                store,
                keys,
                masters,
                sealer,
                new LookupHasher(installation[1]),
                playground,
                clock,
                manual,
                installation
            );
        }
        catch
        {
            foreach (var one in Enumerable.Reverse(open))
            {
                await one.DisposeAsync();
            }

            held.Dispose();
            throw;
        }
    }

    private static async Task<OwnerKeys> InstallationKeysAsync(Sealer sealer, CancellationToken cancel)
    {
        try
        {
            return (await sealer.KeysAsync(Owner.Installation, create: true, cancel))!;
        }
        catch (CryptographicException e)
        {
            throw new MasterKeyException($"Keys__Master: this data was sealed under another one. {e.Message}");
        }
    }

    /// <summary>Sets the clock by hand and remembers where it stands, so that a restart goes on from there.</summary>
    public async ValueTask SetManualAsync(Instant to, CancellationToken cancel)
    {
        Manual!.Set(to);
        await Playground!.SetAsync("now", InstantPattern.ExtendedIso.Format(to), cancel);
    }

    public async ValueTask DisposeAsync()
    {
        if (Playground is not null)
        {
            await Playground.DisposeAsync();
        }

        await Store.DisposeAsync();
        await Keys.DisposeAsync();
        directory.Dispose();
    }
}

/// <summary>The running parts, for the web host.</summary>
internal static class CompanionServices
{
    public static void AddCompanion(this IServiceCollection services, Composition parts, HostSettings settings)
    {
        // Quartz and timeouts go by the system's time also where people's moments go by a clock set by hand.
        services.AddSingleton(TimeProviderOfProcess.Value);
        services.AddSingleton(parts.Clock);
        services.AddSingleton<IStore>(parts.Store);
        services.AddSingleton<IKeyStore>(parts.Keys);
        services.AddSingleton(parts.Masters);
        services.AddSingleton(parts.Sealer);
        services.AddSingleton(parts.Lookup);
        services.AddSingleton(new SqliteMaintenance(parts.Paths, parts.Clock));
        services.AddSingleton<IForgets>(s => s.GetRequiredService<SqliteMaintenance>());
        services.AddSingleton(new Phrasebook(Catalogue.Embedded()));
        var telegram = new TelegramIdentity();
        services.AddSingleton(
            FeatureList.Assemble(
                new CompanionSetup(settings.OperatorName, settings.OperatorContact, telegram.DeepLink)
                {
                    FeedLink = CalendarEndpoint.LinkAt(settings.PublicUrl),
                }
            )
        );
        services.AddSingleton<ISecrets, CryptoSecrets>();
        services.AddSingleton<Companion>();
        services.AddSingleton<AlarmDispatcher>();
        services.AddSingleton<IReadOnlyList<IPlatform>>(s => [.. s.GetServices<IPlatform>()]);
        services.AddSingleton<PngPictures>();
        services.AddSingleton<OutboxRelay>();
        services.AddSingleton(s => new ClockWalk(
            s.GetRequiredService<IStore>(),
            s.GetRequiredService<AlarmDispatcher>(),
            s.GetRequiredService<OutboxRelay>(),
            () => s.GetRequiredService<Companion>().Now,
            parts.SetManualAsync
        ));
        if (settings.Telegram is { } options)
        {
            services.AddTelegram(options, telegram, parts.Paths.TelegramMenu);
        }

        if (settings.Discord is { } discord)
        {
            services.AddSingleton(s => new DiscordService(
                discord,
                parts.Paths,
                parts.Installation,
                s.GetRequiredService<Registry>(),
                s.GetRequiredService<Phrasebook>(),
                s.GetRequiredService<PngPictures>(),
                TimeProviderOfProcess.Value,
                parts.Clock
            ));
            services.AddSingleton<IPlatform>(s => s.GetRequiredService<DiscordService>().Platform);
            services.AddHostedService<DiscordLoop>();
        }

        if (parts.Playground is { } memory)
        {
            var platform = new PlaygroundPlatform(memory, parts.Clock);
            services.AddSingleton(memory);
            services.AddSingleton(platform);
            services.AddSingleton<IPlatform>(platform);
            services.AddSingleton<IForgets>(platform);
            services.AddSingleton(s => new PlaygroundDriver(
                s.GetRequiredService<Companion>(),
                s.GetRequiredService<ClockWalk>(),
                memory,
                platform,
                parts.Manual,
                ZoneHint()
            ));
            services.AddSingleton<PlaygroundEnclosures>();
            services.AddSingleton<PlaygroundView>();
            services.AddSingleton<PlaygroundEndpoints>();
        }
    }

    /// <summary>This machine's zone: in the playground the visitor sits in front of it.</summary>
    private static string? ZoneHint()
    {
        var local = TimeZoneInfo.Local.Id;
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(local) is not null && local is not ("UTC" or "Etc/UTC")
            ? local
            : null;
    }
}
