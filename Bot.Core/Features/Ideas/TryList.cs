using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Ideas;

/// <summary>
/// What each of the two would like to try, where only the overlap can be read. It is the one place that holds a wish of
/// both, so it is small, and says nothing but this: after one's own yes, whether there is an overlap now. A yes is kept as
/// a mark that names neither idea nor person. Ends with the couple.
/// </summary>
/// <param name="Salt">Makes the marks of this couple their own.</param>
/// <param name="Marks">One for each person's yes, in no order.</param>
/// <param name="Overlaps">Ideas that both said yes to.</param>
internal sealed record TryList(string Salt, ImmutableSortedSet<string> Marks, ImmutableList<Overlap> Overlaps)
{
    public static readonly Slice<TryList> Slice = new("ideas.try", new TryList("", [], []));

    /// <summary>Adds a yes. Said twice it is the same.</summary>
    public TryList Yes(PersonId who, PersonId other, int idea, Instant now, Func<string> salt)
    {
        var list = Salt.Length == 0 ? this with { Salt = salt() } : this;
        list = list with { Marks = list.Marks.Add(list.Mark(who, idea)) };
        return list.Marks.Contains(list.Mark(other, idea)) && list.Overlaps.TrueForAll(o => o.Idea != idea)
            ? list with
            {
                Overlaps = list.Overlaps.Add(new Overlap(idea, now, [])),
            }
            : list;
    }

    /// <summary>All of one person's yes go, and overlaps that nobody was told of. What both were told of stays said.</summary>
    public TryList Forget(PersonId who) =>
        this with
        {
            Marks = Marks.Except(Idea.All.Select(i => Mark(who, i.N))),
            Overlaps = Overlaps.RemoveAll(o => o.Told.IsEmpty),
        };

    /// <summary>Overlaps that this person was told of.</summary>
    public IEnumerable<int> ToldTo(PersonId who) => Overlaps.Where(o => o.Told.Contains(who)).Select(o => o.Idea);

    /// <summary>
    /// When this person is told of what is new: at the next ten in the morning after it came about, whoever's yes was the
    /// last. So no moment of telling says when somebody chose.
    /// </summary>
    public Instant? OpensAt(PersonId who, DateTimeZone zone) =>
        Overlaps.Where(o => !o.Told.Contains(who)).Select(o => (Instant?)NextMorning(o.At, zone)).Min();

    /// <summary>What opens now for this person, and the list after they were told.</summary>
    public (IReadOnlyList<int> Opened, TryList After) Open(PersonId who, DateTimeZone zone, Instant now)
    {
        var opened = Overlaps
            .FindAll(o => !o.Told.Contains(who) && NextMorning(o.At, zone) <= now)
            .ConvertAll(o => o.Idea);
        var after = Overlaps.ConvertAll(o => opened.Contains(o.Idea) ? o with { Told = o.Told.Add(who) } : o);
        return (opened, this with { Overlaps = after });
    }

    private static Instant NextMorning(Instant after, DateTimeZone zone)
    {
        var today = after.InZone(zone).Date;
        var first = Time.ClockChange.Map(today + Morning, zone);
        return first > after ? first : Time.ClockChange.Map(today.PlusDays(1) + Morning, zone);
    }

    private static readonly LocalTime Morning = new(10, 0);

    private string Mark(PersonId who, int idea) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{Salt}/{who.Value}/{idea}")))[..8]
        );
}

/// <param name="Told">Who was told of it.</param>
internal sealed record Overlap(int Idea, Instant At, ImmutableList<PersonId> Told);

/// <summary>How far one has come with trying together. Their own; ends with the couple.</summary>
/// <param name="Answered">Yes or no was said, or it was left for later in this round.</param>
/// <param name="Later">Left for later.</param>
internal sealed record TryDeck(IdeaSet Answered, IdeaSet Later)
{
    public static readonly Slice<TryDeck> Slice = new("ideas.deck", new TryDeck(IdeaSet.None, IdeaSet.None));
}
