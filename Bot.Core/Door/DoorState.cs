using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Door;

/// <summary>What can keep a door closed.</summary>
public enum ClosedBy
{
    Quiet,
    Space,
    Session,
    Unreachable,
}

/// <summary>
/// A reason why somebody's door is closed now. <paramref name="Until"/> is null where no end is known.
/// <paramref name="Shown"/> says whether the partner may know of it.
/// </summary>
public sealed record Closing(ClosedBy By, Instant? Until, bool Shown);

/// <summary>A feature's say on whether somebody's door is closed at a moment; null if it has nothing against it.</summary>
public delegate Closing? DoorRule(Document person, Document? pair, Instant now);

/// <summary>Somebody's door at a moment.</summary>
public sealed record DoorState(IReadOnlyList<Closing> Closings, bool TakesUrgent, Instant? KnocksMutedUntil)
{
    /// <summary>When the companion may next speak unasked: now, or on a later day; null for never.</summary>
    public Instant? RoomForUnasked { get; init; }

    /// <summary>How much they want to hear from the companion itself now; what they asked for keeps to it in its own way.</summary>
    public UnaskedStep Step { get; init; }

    /// <summary>The companion was told to be still: it begins nothing, whatever was agreed to.</summary>
    public bool IsStill { get; init; }

    public bool IsOpen => Closings.Count == 0;

    /// <summary>When it is worth looking again: the latest known end of what closes it now. Null while it is open or no end is known.</summary>
    public Instant? LookAgain => Closings.Any(c => c.Until is null) ? null : Closings.Max(c => c.Until);

    /// <summary>Until when the partner may know the door to be closed; null if they may know of nothing.</summary>
    public Instant? ShownUntil => Closings.Where(c => c.Shown).Max(c => c.Until);
}

/// <summary>All that a partner's request may learn of the other's door.</summary>
/// <param name="TakesUrgent">Whether an urgent knock would pass, were the door closed. The same answer whether it is or not.</param>
/// <param name="ShownUntil">Until when the door is closed, only as far as its owner shows it.</param>
public sealed record DoorFacts(bool TakesUrgent, Instant? ShownUntil);

/// <summary>What a person lets through, and lets be seen. Ends with the couple: the next one starts from the defaults.</summary>
/// <param name="UrgentADay">How many urgent knocks pass in a day: null for any number, 0 for none.</param>
public sealed record DoorSettings(int? UrgentADay, bool ShowQuiet, Instant? KnocksMutedUntil)
{
    public static readonly Slice<DoorSettings> Slice = new("door.settings", new DoorSettings(3, false, null));
}

/// <summary>How many urgent knocks came through on a day (the owner's local date). Only the Door reads it.</summary>
public sealed record UrgentCount(LocalDate Day, int Passed)
{
    public static readonly Slice<UrgentCount> Slice = new("door.urgent", new UrgentCount(default, 0));
}
