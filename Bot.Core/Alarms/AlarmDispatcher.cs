using System.Collections.Concurrent;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Storage;

namespace Bot.Core.Alarms;

/// <summary>
/// Wakes what is due, in order of time, each as a turn of its own. Claim and effect are one commit: an alarm that was
/// handled is gone in the same transaction, so neither a kill nor a second dispatcher doubles or loses one.
/// </summary>
public sealed class AlarmDispatcher(IStore store, Companion companion)
{
    private const int Batch = 8192;

    // Enough turns at once to fill a group commit while others wait for the disk. What is under way survives the garbage
    // collector's rounds: four times as many cost a third more CPU.
    private const int AtOnce = 128;

    /// <summary>Runs until nothing is due any more. Returns how many alarms were woken.</summary>
    public async ValueTask<int> RunDueAsync(CancellationToken cancel)
    {
        companion.Upkeep.LetGo();
        var woken = 0;
        while (true)
        {
            var due = await store.DueAlarmsAsync(companion.Now, Batch, cancel);
            if (due.Count == 0)
            {
                return woken;
            }

            woken += due.Count;

            // One visit handles all that is due for a couple or person, in order of time. Those due together go in the order in
            // which the store keeps them: turns that are neighbours there share its pages.
            var owners = due.GroupBy(a => a.Owner)
                .Select(g => g.First())
                .OrderBy(a => a.Owner.Kind)
                .ThenBy(a => a.Owner.Id);
            var visited = new ConcurrentDictionary<Owner, bool>();
            await Parallel.ForEachAsync(
                owners,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel },
                async (alarm, token) =>
                {
                    if (visited.ContainsKey(alarm.Owner))
                    {
                        // Their partner's visit has done theirs.
                        return;
                    }

                    foreach (var owner in await companion.WakeAsync(alarm, token))
                    {
                        if (owner != alarm.Owner)
                        {
                            visited[owner] = true;
                        }
                    }
                }
            );
        }
    }
}
