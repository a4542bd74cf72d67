using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Plans;

/// <summary>Plans that hold, as somebody may see them: those of two, and their own.</summary>
internal static class PlannedMoments
{
    /// <inheritdoc cref="PlannedIn"/>
    public static IEnumerable<PlannedMoment> In(Document person, Document? pair, Interval span)
    {
        var me = new PersonId(person.Owner.Id);
        var own = person.Get(PlanBook.OfOne).All.Select(p => Of(p, me));
        var all = pair is null ? own : pair.Get(PlanBook.OfTwo).All.Select(p => Of(p, null)).Concat(own);
        return all.OfType<PlannedMoment>().Where(m => m.Start < span.End && Reaches(m, span.Start));
    }

    private static bool Reaches(PlannedMoment moment, Instant start) =>
        moment.Start >= start || (moment.End is { } end && end > start);

    private static PlannedMoment? Of(Plan plan, PersonId? whose) =>
        plan.Live is { } live
            ? new PlannedMoment(
                $"plan.{plan.Key}",
                Text.Verbatim(plan.Name),
                PlannedKind.Plan,
                live.Start,
                live.End,
                whose
            )
            {
                Days = live.Days,
            }
            : null;
}
