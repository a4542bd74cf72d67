using Bot.Adapters.Storage;
using Bot.Adapters.Storage.Sqlite;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Texts;
using Bot.Host;
using Bot.Host.Watching;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Bench;

/// <summary>
/// A companion as the host runs it, without the host: SQLite on disk, flushed at each commit, everything sealed, watched
/// by the host's metrics. What it says goes to a platform that takes everything and does nothing.
/// </summary>
internal sealed class Installation : IPlatform, IAsyncDisposable
{
    public const string Platform = "bench";
    private readonly SqliteKeyStore keys;
    private readonly TurnMetrics metrics = new(NullLogger<TurnMetrics>.Instance);
    private long sent;

    private Installation(
        SqliteKeyStore keys,
        SqliteStore store,
        Sealer sealer,
        byte[] secret,
        IClock clock,
        IReadOnlyList<Feature> more
    )
    {
        this.keys = keys;
        Store = store;
        Sealer = sealer;
        Lookup = new LookupHasher(secret);
        var registry = FeatureList.Assemble(new CompanionSetup("Bench", "bench@example.org"));
        if (more.Count > 0)
        {
            registry = new Registry([.. registry.Features, .. more], registry.Shell);
        }

        Companion = new Companion(
            store,
            sealer,
            Lookup,
            registry,
            new Phrasebook(Catalogue.Embedded()),
            clock,
            Secrets,
            metrics
        );
        Relay = new OutboxRelay(store, sealer, Companion, [this], metrics);
        Dispatcher = new AlarmDispatcher(store, Companion);
    }

    public static IClock Clock { get; } = new ClockOf(TimeProviderOfProcess.Value);

    public static ISecrets Secrets { get; } = new CryptoSecrets(TimeProviderOfProcess.Value);

    public SqliteStore Store { get; }

    public Sealer Sealer { get; }

    public LookupHasher Lookup { get; }

    public Companion Companion { get; }

    public OutboxRelay Relay { get; }

    public AlarmDispatcher Dispatcher { get; }

    /// <summary>Messages that the platform was given.</summary>
    public long Sent => Volatile.Read(ref sent);

    string IPlatform.Id => Platform;

    /// <summary>Sees each message that the platform is given.</summary>
    public Action<Outgoing>? Seen { get; set; }

    /// <summary>A fresh installation; what lay in the directory goes.</summary>
    public static Task<Installation> OpenAsync(string directory, params Feature[] more) =>
        OpenAsync(directory, Clock, more);

    /// <summary>The same with a clock of one's own.</summary>
    public static async Task<Installation> OpenAsync(string directory, IClock clock, params Feature[] more)
    {
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }

        var paths = new DataPaths(directory);
        Directory.CreateDirectory(directory);
        var masters = new MasterKeys(MasterKeyFile.ReadOrCreate(paths));
        var keyStore = await SqliteKeyStore.OpenAsync(paths, clock, default);
        var sealer = new Sealer(keyStore, masters);
        var installation = (await sealer.KeysAsync(Owner.Installation, create: true, default))!;
        return new Installation(keyStore, SqliteStore.Open(paths, clock), sealer, installation[1], clock, more);
    }

    ValueTask<Sent> IPlatform.SendAsync(Delivery delivery, CancellationToken cancel)
    {
        Interlocked.Increment(ref sent);
        Seen?.Invoke(delivery.Message);
        return ValueTask.FromResult(Core.Conversation.Sent.Done);
    }

    public async ValueTask DisposeAsync()
    {
        Relay.Dispose();
        await Store.DisposeAsync();
        await keys.DisposeAsync();
        metrics.Dispose();
    }
}
