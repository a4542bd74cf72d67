using System.Collections.Immutable;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.Seasons;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Rituals;

/// <summary>Rituals in the order in which they were made: those of two in the pair's document, one's own in one's own.</summary>
internal sealed record RitualBook(ImmutableList<Ritual> All)
{
    public const int Most = 30;

    public static readonly Slice<RitualBook> OfTwo = new("rituals", new RitualBook([]));

    /// <summary>Times of one's own. They stay when a couple ends, and no partner's turn can read them.</summary>
    public static readonly Slice<RitualBook> OfOne = new("rituals.own", new RitualBook([]));

    /// <summary>What has passed is left out, and gone with the next change.</summary>
    public RitualBook AsOf(Instant now) => new([.. All.Select(r => r.AsOf(now)).OfType<Ritual>()]);

    /// <summary>
    /// The rituals of two as they come now: a season leaves some out, and touches none of one's own. For looking at only; what
    /// is kept is without it, so that everything is as before when the season ends.
    /// </summary>
    public static RitualBook AsTheyCome(Document pair, Instant now) =>
        pair.Get(OfTwo).In(pair.Get(Season.Slice).At(now));

    /// <inheritdoc cref="AsTheyCome"/>
    public RitualBook In(SeasonTerms? season) => season is null ? this : new(All.ConvertAll(r => r.In(season)));

    public Ritual? Find(long id) => All.Find(r => r.Id == id);

    public RitualBook With(Ritual ritual)
    {
        var at = All.FindIndex(r => r.Id == ritual.Id);
        return new(at < 0 ? All.Add(ritual) : All.SetItem(at, ritual));
    }

    public RitualBook Without(long id) => new(All.RemoveAll(r => r.Id == id));

    public IEnumerable<AlarmWish> Moments(string kind, Instant now)
    {
        foreach (var ritual in All)
        {
            if (ritual.Next(now) is { } next)
            {
                yield return new AlarmWish(kind, ritual.Key, next);
            }
        }
    }

    public static IEnumerable<AlarmWish> PairMoments(Document pair, Face first, Face second, Instant now) =>
        AsTheyCome(pair, now)
            .Moments(RitualsFeature.Moment, now)
            .Concat(pair.Get(OfTwo).All.Select(Adapting.MomentOf).OfType<AlarmWish>());

    public static IEnumerable<AlarmWish> OwnMoments(Document person, Document? pair, Instant now) =>
        person.Get(OfOne).OnClockOf(person).Moments(RitualsFeature.OwnMoment, now);

    /// <summary>One's own time follows one's own clock, also after a move.</summary>
    public RitualBook OnClockOf(Document person)
    {
        var zone = Face.Of(person).Zone.Id;
        return All.TrueForAll(r => r.Live?.Zone == zone)
            ? this
            : new(All.ConvertAll(r => r.Live is { } live ? r with { Live = live with { Zone = zone } } : r));
    }

    /// <summary>
    /// The door of someone whose own time it is. It counts as a session and not as space, so that the line which opens
    /// it still comes through; nobody else can see it.
    /// </summary>
    public static Closing? OwnDoor(Document person, Document? pair, Instant now) =>
        Latest(person.Get(OfOne).OnClockOf(person).All.Select(r => r.Covering(now)), person.Get(CutShort.Slice))
            is { } end
            ? new Closing(ClosedBy.Session, end, Shown: false)
            : null;

    /// <summary>The door of the one whose turn it is. Both have agreed to it, so both may know.</summary>
    public static Closing? TurnsDoor(Document person, Document? pair, Instant now)
    {
        if (pair is null)
        {
            return null;
        }

        var me = new PersonId(person.Owner.Id);
        var members = pair.Get(Members.Slice);
        var running = AsTheyCome(pair, now)
            .All.Where(r => r.Live?.Kind == RitualKind.Turns)
            .Select(r => r.Covering(now) is { } slot && r.OwnerOf(slot.Start, members) == me ? slot : (Interval?)null);
        return Latest(running, person.Get(CutShort.Slice)) is { } end
            ? new Closing(ClosedBy.Session, end, Shown: true)
            : null;
    }

    private static Instant? Latest(IEnumerable<Interval?> slots, CutShort cut) =>
        slots.Where(s => s is { } slot && slot.Start > cut.At).Max(s => s?.End);
}

/// <summary>When somebody last said that they are back: times of their own which had begun by then are over.</summary>
internal sealed record CutShort(Instant At)
{
    public static readonly Slice<CutShort> Slice = new(
        "rituals.back",
        new CutShort(Instant.FromUnixTimeMilliseconds(0))
    );
}

/// <summary>The rituals that one person sees, numbered: those of two first, so that both mean the same by a number.</summary>
internal sealed record Numbered(RitualBook OfTwo, RitualBook OfOne)
{
    public static Numbered For(PersonTurn turn) =>
        new(
            turn.Shared(RitualBook.OfTwo).AsOf(turn.Now),
            turn.Mine(RitualBook.OfOne).OnClockOf(turn.Me).AsOf(turn.Now)
        );

    public int Count => OfTwo.All.Count + OfOne.All.Count;

    public Ritual? this[int number] =>
        number < 1 || number > Count ? null
        : number <= OfTwo.All.Count ? OfTwo.All[number - 1]
        : OfOne.All[number - OfTwo.All.Count - 1];

    public int NumberOf(long id) => OfTwo.All.Concat(OfOne.All).Select(r => r.Id).ToList().IndexOf(id) + 1;

    public Ritual? Find(long id) => OfTwo.Find(id) ?? OfOne.Find(id);

    /// <summary>What keeps a ritual in the place it came from.</summary>
    public Outcome Save(Ritual ritual) =>
        ritual.Shown.Kind == RitualKind.Me
            ? Outcome.Silence.Mine(RitualBook.OfOne, OfOne.With(ritual))
            : Outcome.Silence.Shared(RitualBook.OfTwo, OfTwo.With(ritual));

    public Outcome Drop(Ritual ritual) =>
        ritual.Shown.Kind == RitualKind.Me
            ? Outcome.Silence.Mine(RitualBook.OfOne, OfOne.Without(ritual.Id))
            : Outcome.Silence.Shared(RitualBook.OfTwo, OfTwo.Without(ritual.Id));
}
