using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Door;

/// <summary>What the Door says: now, or when it opens, or not at all.</summary>
public enum Passage
{
    Pass,
    Hold,

    /// <summary>It would be too much; the person is spared it.</summary>
    Spare,
}

/// <summary>
/// The one place that decides if and how something may reach a person now. The whole decision is
/// <see cref="Decide"/>; `docs/door.md` is its table, written by a test.
/// </summary>
public sealed class DoorKeeper(IReadOnlyList<DoorRule> rules, IReadOnlyList<LowersUnasked> lowerings)
{
    public static Passage Decide(Errand errand, DoorState door, Instant now) =>
        errand switch
        {
            Errand.Unasked when door.IsStill || door.RoomForUnasked is not { } room || room > now => Passage.Spare,
            Errand.Nudge or Errand.Opening when door.IsStill => Passage.Spare,
            _ when door.Closings.Any(c => c.By == ClosedBy.Unreachable) => Passage.Hold,
            Errand.Answer or Errand.Safety => Passage.Pass,
            Errand.Session or Errand.Opening when door.Closings.All(c => c.By == ClosedBy.Session) => Passage.Pass,
            _ when door.IsOpen => errand is Errand.Knock && door.KnocksMutedUntil > now ? Passage.Hold : Passage.Pass,
            Errand.Urgent when door.TakesUrgent => Passage.Pass,
            _ => Passage.Hold,
        };

    public DoorState StateOf(Document person, Document? pair, Instant now)
    {
        var closings = new List<Closing>();
        foreach (var rule in rules)
        {
            if (rule(person, pair, now) is { } closing)
            {
                closings.Add(closing);
            }
        }

        if (person.Get(Accounts.Slice).Reachable is null)
        {
            closings.Add(new Closing(ClosedBy.Unreachable, null, Shown: false));
        }

        var settings = person.Get(DoorSettings.Slice);
        var unasked = person.Get(UnaskedSettings.Slice);
        var step = StepOf(unasked, pair, now);
        return new DoorState(closings, TakesUrgent(person, settings, now), settings.KnocksMutedUntil)
        {
            Step = step,
            RoomForUnasked = Budget.Of(step).RoomAt(person.Get(UnaskedPassed.Slice), now, Face.Of(person).Zone),
            IsStill = unasked.IsStill(now),
        };
    }

    public DoorFacts FactsOf(Document person, Document? pair, Instant now)
    {
        var state = StateOf(person, pair, now);
        return new DoorFacts(state.TakesUrgent, state.ShownUntil);
    }

    /// <summary>The document after an urgent knock came through.</summary>
    public static Document CountUrgent(Document person, Instant now)
    {
        var today = Today(person, now);
        var count = person.Get(UrgentCount.Slice);
        return person.With(UrgentCount.Slice, new UrgentCount(today, count.Day == today ? count.Passed + 1 : 1));
    }

    /// <summary>The document after the companion spoke unasked.</summary>
    public static Document CountUnasked(Document person, Instant now) =>
        person.With(UnaskedPassed.Slice, Budget.Count(person.Get(UnaskedPassed.Slice), now, Face.Of(person).Zone));

    // The lowest of what they wish for themselves and what both agreed on.
    private UnaskedStep StepOf(UnaskedSettings own, Document? pair, Instant now) =>
        pair is null
            ? own.Step
            : lowerings.Select(lower => lower(pair, now)).OfType<UnaskedStep>().Append(own.Step).Max();

    private static bool TakesUrgent(Document person, DoorSettings settings, Instant now)
    {
        var count = person.Get(UrgentCount.Slice);
        var passed = count.Day == Today(person, now) ? count.Passed : 0;
        return settings.UrgentADay is not { } most || passed < most;
    }

    private static LocalDate Today(Document person, Instant now) => now.InZone(Face.Of(person).Zone).Date;
}
