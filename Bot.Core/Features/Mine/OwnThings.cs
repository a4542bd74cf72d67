using System.Collections.Immutable;
using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Mine;

/// <summary>Somebody's own people and interests, and whether they want to be reminded of them. Nobody else can read it.</summary>
/// <param name="Nudge">Null while no nudge is wanted.</param>
internal sealed record OwnThings(ImmutableList<OwnThing> All, OwnNudge? Nudge)
{
    public static readonly Slice<OwnThings> Slice = new("mine", new OwnThings([], null));

    public const int Most = 40;

    public IEnumerable<OwnThing> Of(OwnKind kind) => All.Where(t => t.Kind == kind);

    public OwnThing? Find(long id) => All.Find(t => t.Id == id);

    /// <summary>The one after the one that was named last, so that each has its turn; null if there is none.</summary>
    public OwnThing? Next => All.IsEmpty ? null : All[(All.FindIndex(t => t.Id == Nudge?.Named) + 1) % All.Count];

    public static IEnumerable<AlarmWish> Moments(Document person, Document? pair, Instant now) =>
        person.Get(Slice).Nudge is { } nudge
            ? [new AlarmWish(MineFeature.Nudge, "", nudge.Next(Face.Of(person).Zone))]
            : [];
}

/// <summary>Stored by name.</summary>
internal enum OwnKind
{
    Person,
    Interest,
}

internal sealed record OwnThing(long Id, OwnKind Kind, string Name);

/// <summary>How often; monthly at first. Stored by name.</summary>
internal enum Rhythm
{
    TwoWeeks,
    Month,
    TwoMonths,
}

/// <param name="Last">The date of the last nudge, or of the wish for them.</param>
/// <param name="Named">What the last one was about.</param>
internal sealed record OwnNudge(Rhythm Rhythm, LocalDate Last, long Named = 0)
{
    private static readonly LocalTime Afternoon = new(17, 30);

    public Instant Next(DateTimeZone zone) =>
        ClockChange.Map(
            Rhythm switch
            {
                Rhythm.TwoWeeks => Last.PlusWeeks(2),
                Rhythm.Month => Last.PlusMonths(1),
                _ => Last.PlusMonths(2),
            } + Afternoon,
            zone
        );
}
