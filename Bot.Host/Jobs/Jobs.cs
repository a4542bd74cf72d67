using Bot.Adapters.Storage;
using Bot.Adapters.Storage.Sqlite;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Host.Health;
using NodaTime;
using Quartz;

namespace Bot.Host.Jobs;

/// <summary>
/// The clock of the whole system: asks every second which moments have come. Moments live in rows, so this one trigger
/// serves any number of them, and a second that was late is simply the next one's work.
/// </summary>
[QuartzJob]
[SimpleTrigger("00:00:01", MisfireInstruction = SimpleTriggerMisfireInstruction.NextWithRemainingCount)]
[DisallowConcurrentExecution]
internal sealed class WakeDueAlarms(
    AlarmDispatcher dispatcher,
    OutboxRelay relay,
    ClockIsManual manual,
    JobHealth health,
    ILogger<WakeDueAlarms> logger
) : WatchedJob(health, logger)
{
    protected override async ValueTask RunAsync(CancellationToken cancel)
    {
        // A hand-set clock is walked by the playground, alarm by alarm.
        if (!manual.Value && await dispatcher.RunDueAsync(cancel) > 0)
        {
            relay.Ring();
        }
    }
}

/// <summary>Takes up what a kill or a platform's outage left in the outbox.</summary>
[QuartzJob]
[SimpleTrigger("00:00:05", MisfireInstruction = SimpleTriggerMisfireInstruction.NextWithRemainingCount)]
[DisallowConcurrentExecution]
internal sealed class RelayOutbox(OutboxRelay relay, JobHealth health, ILogger<RelayOutbox> logger)
    : WatchedJob(health, logger)
{
    protected override async ValueTask RunAsync(CancellationToken cancel) => await relay.PumpAsync(cancel);
}

/// <summary>Drops what is only kept for a while: ids of events seen, codes that have expired.</summary>
[QuartzJob]
[SimpleTrigger("01:00:00", MisfireInstruction = SimpleTriggerMisfireInstruction.NextWithRemainingCount)]
[DisallowConcurrentExecution]
internal sealed class Prune(IStore store, IClock clock, JobHealth health, ILogger<Prune> logger)
    : WatchedJob(health, logger)
{
    /// <summary>No platform repeats an event after this long (Telegram keeps updates for a day).</summary>
    private static readonly Duration InboxLife = Duration.FromDays(3);

    protected override async ValueTask RunAsync(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        await store.PruneAsync(now, now - InboxLife, cancel);
    }
}

/// <summary>A managed backup of the data each day, and a fresh copy of the keys beside them.</summary>
[QuartzJob]
[CronTrigger("0 15 4 * * ?")]
[DisallowConcurrentExecution]
internal sealed class Backup(SqliteMaintenance maintenance, IKeyStore keys, JobHealth health, ILogger<Backup> logger)
    : WatchedJob(health, logger)
{
    private const int Keep = 7;

    protected override async ValueTask RunAsync(CancellationToken cancel)
    {
        await maintenance.BackupManagedAsync(Keep, cancel);
        await keys.CopyAsync(cancel);
    }
}

/// <summary>Compares alarms with the documents they come from, and brings keys under the newest master key.</summary>
[QuartzJob]
[SimpleTrigger("06:00:00", MisfireInstruction = SimpleTriggerMisfireInstruction.NextWithRemainingCount)]
[DisallowConcurrentExecution]
internal sealed class Reconcile(
    IStore store,
    Companion companion,
    IKeyStore keys,
    MasterKeys masters,
    ClockIsManual manual,
    JobHealth health,
    ILogger<Reconcile> logger
) : WatchedJob(health, logger)
{
    private const int Page = 500;

    protected override async ValueTask RunAsync(CancellationToken cancel)
    {
        await KeyRotation.RunAsync(keys, masters, cancel);
        await companion.Upkeep.FinishForgettingAsync(cancel);
        if (manual.Value)
        {
            return;
        }

        foreach (var kind in new[] { OwnerKind.Person, OwnerKind.Pair })
        {
            for (long after = 0; ; )
            {
                var owners = await store.OwnersAsync(kind, after, Page, cancel);
                if (owners.Count == 0)
                {
                    break;
                }

                foreach (var owner in owners)
                {
                    if (await companion.Upkeep.ReconcileAsync(owner, cancel))
                    {
                        logger.LogWarning("The alarms of {Owner} had drifted from their document", owner);
                    }
                }

                after = owners[^1].Id;
            }
        }

        // The sweep has opened everybody's. Between sweeps that memory would lie idle; giving it back takes milliseconds.
        companion.Upkeep.LetGoOfAll();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}

/// <summary>Whether the clock is set by hand (then nothing may happen by itself).</summary>
internal sealed record ClockIsManual(bool Value);
