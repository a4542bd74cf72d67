using Bot.Core.Conversation;
using Bot.Core.Door;
using NodaTime;

namespace Bot.Core.Features.Plans;

/// <summary>
/// Letting one go: by either, at once. The other gets one line that says what, and neither who nor why. What was only
/// suggested is taken back by the one who did, and declined by the other.
/// </summary>
internal static class EndingPlans
{
    public static Outcome Cancel(PersonTurn turn, CancelPlan request)
    {
        var plans = NumberedPlans.For(turn);
        return plans[request.Number] is { } plan ? End(turn, plans, plan) : ShowingPlans.NoSuch(plans);
    }

    /// <summary>
    /// From the buttons below one's own words: a change that is still open is taken back, the plan itself stays. What the
    /// other has answered with another time meanwhile is declined.
    /// </summary>
    public static Outcome Withdraw(PersonTurn turn, WithdrawPlan request)
    {
        var plans = NumberedPlans.For(turn);
        return plans.Find(request.Id) switch
        {
            { Live: not null, Offer: { } change } plan when change.By == turn.Id => plans
                .Save(plan with { Offer = null })
                .Do(new Effect.Recall(plan.Tag))
                .AndAnswer(PlansTexts.TakenBackChange()),
            { Live: null } or { IsOwn: true } => End(turn, plans, plans.Find(request.Id)!),
            { } settled => Outcome.Stale(PlansTexts.SettledAlready(settled.Name), ShowingPlans.ShowList()),
            null => Outcome.Stale(PlansTexts.Gone(), ShowingPlans.ShowList()),
        };
    }

    /// <summary>From a reminder: this very plan, whatever its number is by now.</summary>
    public static Outcome LetGo(PersonTurn turn, LetPlanGo request)
    {
        var plans = NumberedPlans.For(turn);
        return plans.Find(request.Id) is { } plan
            ? End(turn, plans, plan)
            : Outcome.Stale(PlansTexts.Gone(), ShowingPlans.ShowList());
    }

    private static Outcome End(PersonTurn turn, NumberedPlans plans, Plan plan)
    {
        if (plan.Live is null)
        {
            return plan.Offer!.By == turn.Id
                ? plans.Drop(plan).Do(new Effect.Recall(plan.Tag)).AndAnswer(PlansTexts.TakenBack())
                : AnsweringPlans.Decline(turn, new DeclinePlan(plan.Id, plan.Revision));
        }

        var words = PlansTexts.Ended(plan.Name);
        var ended = plans.Drop(plan).Do(new Effect.Recall(plan.Tag)).AndAnswer(words);
        return plan.IsOwn || turn.Partner is not { } partner
            ? ended
            : ended.Tell(partner, words, Errand.Words) with
            {
                WayBack = new ReturnPlan(plan with { Offer = null }, turn.Now + Undoing.Patience),
            };
    }

    /// <summary>
    /// Takes its end back, by the one who ended it and while the two are the same two: both had said yes to it. A new time that
    /// was only suggested is gone.
    /// </summary>
    public static Outcome Return(PersonTurn turn, ReturnPlan request)
    {
        var plans = NumberedPlans.For(turn);
        if (
            turn.Now > request.Until
            || request.Plan.AsOf(turn.Now) is not { Live: { } terms } plan
            || plans.Find(plan.Id) is not null
        )
        {
            return Outcome.Stale(PlansTexts.Gone(), ShowingPlans.ShowList());
        }

        var back = plans.Save(plan).AndAnswer(PlansTexts.IsBack(plan.Name, PlansTexts.When(terms, turn.Self)));
        return turn.Partner is { } partner
            ? back.Tell(partner, PlansTexts.IsBack(plan.Name, PlansTexts.When(terms, partner)), Errand.Words)
            : back;
    }
}

internal sealed record CancelPlan(int Number) : IRequest;

/// <param name="Until">Later it is too late.</param>
internal sealed record ReturnPlan(Plan Plan, Instant Until) : IRequest;

internal sealed record WithdrawPlan(long Id) : IRequest;

internal sealed record LetPlanGo(long Id) : IRequest;
