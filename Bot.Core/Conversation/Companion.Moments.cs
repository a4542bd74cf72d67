using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Storage;

namespace Bot.Core.Conversation;

/// <summary>Moments that have come.</summary>
public sealed partial class Companion
{
    /// <summary>
    /// Runs the moments of everybody in this world that have come, the earliest first. Whoever leaves afterwards needs no
    /// world as it is then, and is spared one reading of it. Returns whether there were any.
    /// </summary>
    /// <remarks>
    /// Those that have come together are turns after one another, each on what the one before made of the world, and one
    /// commit. Where one of them fails they are taken one by one, so that only that one is dropped.
    /// </remarks>
    private async ValueTask<bool> CatchUpAsync(Visits.Visit visit, CancellationToken cancel, bool andLeave = false)
    {
        var together = true;
        for (var turns = 0; turns < MostMoments; turns++)
        {
            var now = Now;
            var due = DueIn(visit.World, now);
            if (due.Count == 0)
            {
                return turns > 0;
            }

            if (!together && due.Count > 1)
            {
                due.RemoveRange(1, due.Count - 1);
            }

            var done = 0;
            try
            {
                done = await FireAsync(visit.World, due, now, cancel);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                if (due.Count == 1)
                {
                    watch.Failed(due[0].Kind, due[0].Owner, e);
                    await SkipAsync(due[0], cancel);
                }

                together = false;
                await visit.ReloadAsync(fresh: true, cancel);
                continue;
            }

            if (andLeave && together && done == due.Count)
            {
                return true;
            }

            await visit.ReloadAsync(fresh: false, cancel);
        }

        return true;
    }

    private static List<AlarmRow> DueIn(World world, NodaTime.Instant now)
    {
        var due = world.Alarms.Where(a => a.Due <= now).ToList();
        if (due.Count > 1)
        {
            due =
            [
                .. due.OrderBy(a => a.Due)
                    .ThenByDescending(a => a.Owner.Kind)
                    .ThenBy(a => a.Kind == AlarmPlan.DoorOpens)
                    .ThenBy(a => a.Kind, StringComparer.Ordinal)
                    .ThenBy(a => a.Key, StringComparer.Ordinal),
            ];
        }

        return due;
    }

    /// <summary>How many of these moments, from the first on, were acted on and committed.</summary>
    private async ValueTask<int> FireAsync(
        World world,
        List<AlarmRow> due,
        NodaTime.Instant now,
        CancellationToken cancel
    )
    {
        var turns = new List<Settling>(due.Count);
        foreach (var alarm in due)
        {
            if (world.Find(alarm.Owner) is not { } document)
            {
                // An earlier one of these moments has ended it.
                break;
            }

            var fired = new Fired(alarm.Key, alarm.Due);
            var isPersons = alarm.Owner.Kind == OwnerKind.Person;
            var settling = isPersons
                ? new Settling(now) { Fired = alarm, Speaker = new PersonId(alarm.Owner.Id) }
                : new Settling(now) { Fired = alarm, Pair = new PairId(alarm.Owner.Id) };
            var outcome = isPersons
                ? registry.Decide(surroundings.TurnOf(world, document, now), alarm.Kind, fired)
                : registry.Decide(surroundings.TurnOfPair(world, document, now), alarm.Kind, fired);
            await ApplyAsync(world, outcome, settling, cancel);
            turns.Add(settling);
        }

        if (await CommitAsync(world, turns, cancel) != CommitResult.Committed)
        {
            return 0;
        }

        foreach (var turn in turns)
        {
            watch.Fired(turn.Fired!.Kind, now - turn.Fired.Due);
        }

        return turns.Count;
    }
}
