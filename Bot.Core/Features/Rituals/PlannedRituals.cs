using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Rituals;

/// <summary>When the rituals that somebody may see come: those of two, and their own.</summary>
internal static class PlannedRituals
{
    /// <inheritdoc cref="PlannedIn"/>
    public static IEnumerable<PlannedMoment> In(Document person, Document? pair, Interval span)
    {
        var me = new PersonId(person.Owner.Id);
        var own = person.Get(RitualBook.OfOne).OnClockOf(person).All.SelectMany(r => In(r, span, _ => me));
        if (pair is null)
        {
            return own;
        }

        var members = pair.Get(Members.Slice);
        return RitualBook
            .AsTheyCome(pair, span.Start)
            .All.SelectMany(r => In(r, span, at => r.Turns is null ? null : r.OwnerOf(at, members)))
            .Concat(own);
    }

    private static IEnumerable<PlannedMoment> In(Ritual ritual, Interval span, Func<Instant, PersonId?> whose)
    {
        if (ritual.Live is not { } live)
        {
            yield break;
        }

        var tick = Duration.FromMilliseconds(1);
        var from = live.Length is { } length ? span.Start - length + tick : span.Start;
        foreach (var start in ritual.Between(from, span.End))
        {
            yield return new PlannedMoment(
                $"ritual.{ritual.Key}.{CanonicalTime.Write(live.DateOf(start))}",
                ritual.Title,
                live.Kind == RitualKind.We ? PlannedKind.Together : PlannedKind.MeTime,
                start,
                start + live.Length,
                whose(start)
            );
        }
    }
}
