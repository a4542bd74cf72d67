using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Alarms;

/// <summary>
/// Alarms are derived, never set by hand: after each turn the documents say which moments they imply, and the commit
/// writes the difference to the rows that are there.
/// </summary>
internal static class AlarmPlan
{
    public const string DoorOpens = "door.opens";

    public static (IReadOnlyList<AlarmRow> Set, IReadOnlyList<AlarmRow> Clear) Difference(
        World world,
        Registry registry,
        Instant now,
        IReadOnlyList<AlarmRow> fired,
        bool everyone
    )
    {
        var affected = everyone ? [.. world.Owners] : Affected(world, fired);
        var wished = new Dictionary<(Owner, string, string), AlarmRow>();
        foreach (var document in affected.Select(world.Find).OfType<Document>())
        {
            foreach (var wish in Implied(world, registry, document, now))
            {
                wished[(document.Owner, wish.Kind, wish.Key)] = new AlarmRow(
                    document.Owner,
                    wish.Kind,
                    wish.Key,
                    wish.Due
                );
            }
        }

        var set = new List<AlarmRow>();
        var clear = new List<AlarmRow>();
        foreach (var row in world.Alarms.Where(r => affected.Contains(r.Owner)))
        {
            var found = wished.Remove((row.Owner, row.Kind, row.Key), out var wish);
            if (fired.Any(f => Same(row, f)))
            {
                // A moment that asks to be woken at once again would never end; its next turn is the next commit's matter.
                if (found && wish!.Due > now)
                {
                    set.Add(wish);
                }
            }
            else if (row.Due <= now)
            {
                // Its moment has come and its own turn is next: nobody else's turn may move it away.
                continue;
            }
            else if (!found)
            {
                clear.Add(row);
            }
            else if (wish!.Due != row.Due)
            {
                set.Add(wish);
            }
        }

        set.AddRange(wished.Values);
        return (set, clear);
    }

    // Moments follow from a person's document and their couple's, or from a couple's and its two faces. Where none of these
    // changed, the rows that are there still say the same.
    private static HashSet<Owner> Affected(World world, IReadOnlyList<AlarmRow> fired)
    {
        var affected = world.Changed.Select(d => d.Owner).ToHashSet();
        affected.UnionWith(fired.Select(f => f.Owner));

        foreach (var document in world.Changed)
        {
            if (document.Owner.Kind == OwnerKind.Pair)
            {
                var members = document.Get(Members.Slice);
                affected.Add(members.First);
                affected.Add(members.Second);
            }
            else if (
                document.Get(Membership.Slice).Pair is { } pair
                && world.FindOriginal(document.Owner)?.Get(Profile.Slice) != document.Get(Profile.Slice)
            )
            {
                affected.Add(pair);
            }
        }

        return affected;
    }

    private static bool Same(AlarmRow a, AlarmRow b) =>
        a.Owner == b.Owner
        && string.Equals(a.Kind, b.Kind, StringComparison.Ordinal)
        && string.Equals(a.Key, b.Key, StringComparison.Ordinal);

    private static IEnumerable<AlarmWish> Implied(World world, Registry registry, Document document, Instant now)
    {
        if (document.Owner.Kind == OwnerKind.Person)
        {
            var pair = world.PairOf(document);
            var wishes = registry.AlarmsOf(document, pair, now);
            return DoorMoment(registry, document, pair, now) is { } opens ? wishes.Append(opens) : wishes;
        }

        var members = document.Get(Members.Slice);
        return world.Find(members.First) is { } first && world.Find(members.Second) is { } second
            ? registry.AlarmsOf(document, Face.Of(first), Face.Of(second), now)
            : [];
    }

    private static AlarmWish? DoorMoment(Registry registry, Document person, Document? pair, Instant now)
    {
        var waiting = person.Get(Doorstep.Slice).Waiting;
        if (waiting.Count == 0)
        {
            return null;
        }

        var state = registry.Door.StateOf(person, pair, now);
        if (!state.IsOpen)
        {
            return state.LookAgain is { } again ? new AlarmWish(DoorOpens, "", again) : null;
        }

        var first = waiting.Min(w => w.NotBefore is { } from && from > now ? from : now);
        return new AlarmWish(DoorOpens, "", first);
    }
}
