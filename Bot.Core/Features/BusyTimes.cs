using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features;

/// <summary>
/// Whether the partner may see that somebody has time of their own: when, and nothing else. A yes to a certain person, so
/// it ends with the couple.
/// </summary>
internal sealed record ShownBusy(bool On)
{
    public static readonly Slice<ShownBusy> Slice = new("busy", new ShownBusy(false));
}

/// <summary>
/// The one way in which a person's own times reach their partner: as stretches without names, where the person wants that.
/// What touches or overlaps is one stretch, so that it can't be told how many things they are.
/// </summary>
internal sealed class BusyTimes(Func<Document, Document?, Interval, IEnumerable<PlannedMoment>> planned)
{
    /// <summary>How long something without an end is taken to be.</summary>
    private static readonly Duration Open = Duration.FromHours(1);

    public IReadOnlyList<Interval> Of(Document person, Interval span)
    {
        if (!person.Get(ShownBusy.Slice).On)
        {
            return [];
        }

        var me = new PersonId(person.Owner.Id);
        var merged = new List<Interval>();
        var own = planned(person, null, span).Where(m => m.Whose == me).OrderBy(m => m.Start);
        foreach (var moment in own)
        {
            var end = moment.End ?? moment.Start + Open;
            if (merged.Count > 0 && merged[^1].End >= moment.Start)
            {
                merged[^1] = new Interval(merged[^1].Start, Instant.Max(merged[^1].End, end));
            }
            else
            {
                merged.Add(new Interval(moment.Start, end));
            }
        }

        return merged;
    }
}
