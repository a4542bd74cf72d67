using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Storage;

namespace Bot.Core.Conversation;

/// <summary>Moments that have come.</summary>
public sealed partial class Companion
{
    /// <summary>
    /// Runs the moments of everybody in this world that have come, the earliest first. Whoever leaves afterwards needs no
    /// world as it is then, and is spared one reading of it.
    /// </summary>
    private async ValueTask CatchUpAsync(Visits.Visit visit, CancellationToken cancel, bool andLeave = false)
    {
        for (var turns = 0; turns < MostMoments; turns++)
        {
            var now = Now;
            var due = visit
                .World.Alarms.Where(a => a.Due <= now)
                .OrderBy(a => a.Due)
                .ThenByDescending(a => a.Owner.Kind)
                .ToList();
            if (due.Count == 0)
            {
                return;
            }

            try
            {
                await FireAsync(visit.World, due[0], cancel);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                watch.Failed(due[0].Kind, due[0].Owner, e);
                await SkipAsync(due[0], cancel);
                await visit.ReloadAsync(fresh: true, cancel);
                continue;
            }

            if (andLeave && due.Count == 1)
            {
                return;
            }

            await visit.ReloadAsync(fresh: false, cancel);
        }
    }

    private async ValueTask FireAsync(World world, AlarmRow alarm, CancellationToken cancel)
    {
        var now = Now;
        var document = world.Find(alarm.Owner)!;
        var fired = new Fired(alarm.Key, alarm.Due);
        var isPersons = alarm.Owner.Kind == OwnerKind.Person;
        var settling = isPersons
            ? new Settling(now) { Speaker = new PersonId(alarm.Owner.Id) }
            : new Settling(now) { Pair = new PairId(alarm.Owner.Id) };
        var outcome = isPersons
            ? registry.Decide(surroundings.TurnOf(world, document, now), alarm.Kind, fired)
            : registry.Decide(surroundings.TurnOfPair(world, document, now), alarm.Kind, fired);
        if (await CommitAsync(world, outcome, settling, alarm, cancel) == CommitResult.Committed)
        {
            watch.Fired(alarm.Kind, now - alarm.Due);
        }
    }
}
