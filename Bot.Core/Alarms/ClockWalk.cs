using Bot.Core.Conversation;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Core.Alarms;

/// <summary>
/// Brings a clock that is set by hand forward: stops at every alarm on the way, in order, and lets the companion settle
/// there, so that a simulated month shows what a real one would.
/// </summary>
public sealed class ClockWalk(
    IStore store,
    AlarmDispatcher dispatcher,
    OutboxRelay relay,
    Func<Instant> now,
    Func<Instant, CancellationToken, ValueTask> set
)
{
    /// <summary>Everything that can happen now has happened when this returns.</summary>
    public async ValueTask SettleAsync(CancellationToken cancel)
    {
        do
        {
            await relay.DrainAsync(cancel);
        } while (await dispatcher.RunDueAsync(cancel) > 0);
    }

    /// <summary>Goes to a moment, or stays where it is if that moment has passed: a clock never goes back.</summary>
    public async ValueTask GoToAsync(Instant target, CancellationToken cancel)
    {
        await SettleAsync(cancel);
        while (await NextAsync(cancel) is { } next && next <= target)
        {
            if (next > now())
            {
                await set(next, cancel);
            }

            await SettleAsync(cancel);
        }

        if (target > now())
        {
            await set(target, cancel);
        }

        await SettleAsync(cancel);
    }

    private ValueTask<Instant?> NextAsync(CancellationToken cancel) => store.NextAlarmAsync(cancel);
}
