using Bot.Core.Commands;
using NodaTime;

namespace Bot.Core.Features.Plans;

/// <summary>
/// What happens once: a dinner, a day out, a trip over several days. Of two, nothing is planned before both said yes, and
/// either may let it go at once; alone, or with "kind me", it is simply one's own.
/// <code>
/// Ana: /plan add "dinner" friday 19:00
///   to Ana: I've asked Ben about “dinner”, Friday 19:00. [Another time] [Take it back]
///   to Ben: Ana suggests “dinner”, Friday 19:00. [Yes, let's] [Another time] [No, thanks]
/// Ben presses [Yes, let's]
///   to Ben: “dinner” it is: Friday 19:00.
///   to Ana: Ben says yes to “dinner”: Friday 19:00.
/// Friday 18:00, to both: Soon: “dinner”, 19:00. [See you then] [Another time] [Let it go]
/// </code>
/// </summary>
internal static class PlansFeature
{
    public const string Soon = "plans.soon";
    public const string EveOfFirst = "plans.eveOfFirst";
    public const string EveOfSecond = "plans.eveOfSecond";
    public const string Over = "plans.over";
    public const string OwnSoon = "plans.ownSoon";
    public const string OwnEve = "plans.ownEve";
    public const string OwnOver = "plans.ownOver";

    private const string Me = "me";

    public static Feature Declare() =>
        new Feature("Plans")
            .Command(
                new CommandSpec(
                    "plan",
                    Where.Any,
                    new ActionSpec(
                        "add",
                        a => new AddPlan(
                            a.Get<string>("name"),
                            a.FindValue<Instant>("when"),
                            a.FindValue<LocalDate>("when"),
                            a.FindValue<Duration>("duration"),
                            a.Find<string>("kind") == Me
                        ),
                        new Arg("name", ArgKind.Name),
                        new Arg("when", ArgKind.MomentOrDay),
                        new Arg("duration", ArgKind.Duration) { Keyword = "for", Optional = true },
                        new Arg("kind", ArgKind.OneOf)
                        {
                            Keyword = "kind",
                            Values = ["we", Me],
                            Optional = true,
                        }
                    )
                    {
                        Examples =
                        [
                            "/plan add \"dinner\" fri 19:00",
                            "/plan add \"Porto\" 2027-02-12 for 3 days",
                            "/plan add \"dentist\" tomorrow 9:00 for 1h kind me",
                        ],
                    },
                    new ActionSpec("list", _ => new ShowPlans()),
                    new ActionSpec(
                        "cancel",
                        a => new CancelPlan(a.Get<int>("n")),
                        new Arg("n", ArgKind.Number) { Suggest = (turn, _) => ShowingPlans.Offered(turn) }
                    )
                    {
                        Examples = ["/plan cancel 1"],
                    }
                )
                {
                    Alone = new ShowPlans(),
                }
            )
            .Unlisted(
                "plan-when",
                new ActionSpec(null, a => new AskPlanWhen(a.Get<string>("name")), new Arg("name", ArgKind.Name))
            )
            .Unlisted(
                "plan-move",
                new ActionSpec(
                    null,
                    a => new MovePlanTo(a.Get<int>("n"), a.Get<string>("to")),
                    new Arg("n", ArgKind.Number) { Suggest = (turn, _) => ShowingPlans.Offered(turn) },
                    new Arg("to", ArgKind.Text)
                )
            )
            .On<MovePlanTo>("plans.moveTo", MovingPlans.MoveTo)
            .On<AskPlanWhen>("plans.askWhen", NamedOnly.Ask)
            .On<PlanCalled>("plans.called", NamedOnly.Read)
            .Undoes<WithdrawPlan>()
            .On<AddPlan>("plans.add", SuggestingPlans.Add)
            .On<AcceptPlan>("plans.accept", AnsweringPlans.Accept)
            .On<DeclinePlan>("plans.decline", AnsweringPlans.Decline)
            .On<AskPlanTime>("plans.askTime", MovingPlans.Ask)
            .On<PlanWords>("plans.timeWords", MovingPlans.Read)
            .On<MovePlan>("plans.move", MovingPlans.Move)
            .On<CancelPlan>("plans.cancel", EndingPlans.Cancel)
            .On<ReturnPlan>("plans.return", EndingPlans.Return)
            .On<WithdrawPlan>("plans.withdraw", EndingPlans.Withdraw)
            .On<LetPlanGo>("plans.letGo", EndingPlans.LetGo)
            .On<ShowPlans>("plans.list", (turn, _) => ShowingPlans.List(turn))
            .Wakes(PlanMoments.OfPair)
            .Plans(PlannedMoments.In)
            .Exports(PlanBook.OfOne, own => own.All.Select(p => p.ForExport()))
            .Wakes(PlanMoments.OfPerson)
            .OnPairMoment(Soon, PlanMoments.SoonForBoth)
            .OnPairMoment(EveOfFirst, (turn, fired) => PlanMoments.EveFor(turn, fired, turn.First))
            .OnPairMoment(EveOfSecond, (turn, fired) => PlanMoments.EveFor(turn, fired, turn.Second))
            .OnPairMoment(Over, (turn, _) => PlanMoments.Tidy(turn))
            .OnMoment(OwnSoon, PlanMoments.OwnSoon)
            .OnMoment(OwnEve, PlanMoments.OwnEve)
            .OnMoment(OwnOver, (turn, _) => PlanMoments.Tidy(turn));
}
