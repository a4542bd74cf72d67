using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Plans;

/// <summary>
/// Reminders: an hour before, and for whole days and several days also the evening before, on each one's own clock. Once
/// it has begun nothing is said any more, and a reminder whose moment is past when the plan is made doesn't come.
/// </summary>
internal static class PlanMoments
{
    public static readonly Duration Ahead = Duration.FromHours(1);

    private static readonly LocalTime Evening = new(18, 0);

    public static IEnumerable<AlarmWish> OfPair(Document pair, Face first, Face second, Instant now) =>
        pair.Get(PlanBook.OfTwo)
            .All.SelectMany(p =>
                Moments(
                    p,
                    now,
                    PlansFeature.Soon,
                    PlansFeature.Over,
                    (PlansFeature.EveOfFirst, first),
                    (PlansFeature.EveOfSecond, second)
                )
            );

    public static IEnumerable<AlarmWish> OfPerson(Document person, Document? pair, Instant now) =>
        person
            .Get(PlanBook.OfOne)
            .All.SelectMany(p =>
                Moments(p, now, PlansFeature.OwnSoon, PlansFeature.OwnOver, (PlansFeature.OwnEve, Face.Of(person)))
            );

    public static Outcome SoonForBoth(PairTurn turn, Fired fired) =>
        turn.Both.Aggregate(
            Tidy(turn),
            (outcome, face) => outcome.Then(Remind(turn, turn.Shared(PlanBook.OfTwo), fired, face, SoonOf))
        );

    public static Outcome EveFor(PairTurn turn, Fired fired, Face face) =>
        Tidy(turn).Then(Remind(turn, turn.Shared(PlanBook.OfTwo), fired, face, p => EveOf(p, face)));

    public static Outcome OwnSoon(PersonTurn turn, Fired fired) =>
        Tidy(turn).Then(Remind(turn, turn.Mine(PlanBook.OfOne), fired, turn.Self, SoonOf));

    public static Outcome OwnEve(PersonTurn turn, Fired fired) =>
        Tidy(turn).Then(Remind(turn, turn.Mine(PlanBook.OfOne), fired, turn.Self, p => EveOf(p, turn.Self)));

    public static Outcome Tidy(PairTurn turn) =>
        Outcome.Silence.Shared(PlanBook.OfTwo, turn.Shared(PlanBook.OfTwo).AsOf(turn.Now));

    public static Outcome Tidy(PersonTurn turn) =>
        Outcome.Silence.Mine(PlanBook.OfOne, turn.Mine(PlanBook.OfOne).AsOf(turn.Now));

    private static IEnumerable<AlarmWish> Moments(
        Plan plan,
        Instant now,
        string soon,
        string over,
        params (string Kind, Face Face)[] eves
    )
    {
        if (SoonOf(plan) is { } at && at > now)
        {
            yield return new AlarmWish(soon, plan.Key, at);
        }

        foreach (var (kind, face) in eves)
        {
            if (EveOf(plan, face) is { } eve && eve > now)
            {
                yield return new AlarmWish(kind, plan.Key, eve);
            }
        }

        yield return new AlarmWish(over, plan.Key, plan.Fades);
    }

    private static Instant? SoonOf(Plan plan) => plan.Live is { At: not null } live ? live.Start - Ahead : null;

    // The evening before the day it begins for this person; one that begins in the small hours is near enough by then.
    private static Instant? EveOf(Plan plan, Face face)
    {
        if (plan.Live is not { IsLong: true } live)
        {
            return null;
        }

        var day = live.Days?.Start ?? live.Start.InZone(face.Zone).Date;
        var eve = ClockChange.Map(day.PlusDays(-1) + Evening, face.Zone);
        return live.At is null || eve < live.Start - Ahead ? eve : null;
    }

    private static Outcome Remind(Turn turn, PlanBook book, Fired fired, Face to, Func<Plan, Instant?> moment)
    {
        var plan = book.All.Find(p => p.Key == fired.Key);
        if (plan?.Live is not { } live || moment(plan) != fired.Due || live.LastCall <= turn.Now)
        {
            return Outcome.Silence;
        }

        // Whole days aren't news any more by noon.
        var begins = live.At is null ? ClockChange.Map(live.Date + LocalTime.Noon, to.Zone) : live.Start;
        return Outcome.Silence.And(
            new Reply(Audience.Privately(to.Id), PlansTexts.Reminder(plan.Name, live, to), Errand.Nudge)
            {
                Expires = begins,
                Choices =
                [
                    new Choice(PlansTexts.SeeYouThen(plan.IsOwn), StoredRequest.Nothing),
                    new Choice(PlansTexts.AnotherTime(), new AskPlanTime(plan.Id)),
                    new Choice(PlansTexts.LetGo(), new LetPlanGo(plan.Id)),
                ],
            }
        );
    }
}
