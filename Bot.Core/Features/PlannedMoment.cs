using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features;

/// <summary>What a planned moment is.</summary>
public enum PlannedKind
{
    /// <summary>A ritual of both.</summary>
    Together,

    /// <summary>A ritual that is one person's own time, always or this time.</summary>
    MeTime,

    /// <summary>Something that happens once.</summary>
    Plan,
}

/// <summary>
/// Something that has its time, as one certain person may see it: what the week and the calendar are made of. Only what holds is
/// here; a suggestion isn't.
/// </summary>
/// <param name="Uid">Names this occurrence, and no other, for as long as it is planned. It says nothing of what it is.</param>
/// <param name="End">Null where no end is known.</param>
/// <param name="Whose">Null for both.</param>
public sealed record PlannedMoment(
    string Uid,
    Text Title,
    PlannedKind Kind,
    Instant Start,
    Instant? End,
    PersonId? Whose
)
{
    /// <summary>The days it takes where it has no time of day, wherever somebody reads it; both ends are included.</summary>
    public DateInterval? Days { get; init; }
}

/// <summary>
/// What a feature has planned for a person in a span, with what began before it and reaches into it, in no certain order.
/// </summary>
/// <param name="person">Whose view it is. Nothing of a partner's own document is ever in it.</param>
/// <param name="pair">Their couple's document; null for someone on their own.</param>
/// <param name="span">Has a beginning and an end.</param>
internal delegate IEnumerable<PlannedMoment> PlannedIn(Document person, Document? pair, Interval span);
