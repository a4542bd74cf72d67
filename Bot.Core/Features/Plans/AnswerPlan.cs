using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.Answers;

namespace Bot.Core.Features.Plans;

/// <summary>Yes or no to what the other suggests. A yes is to what its button was shown with, and to nothing newer.</summary>
internal static class AnsweringPlans
{
    public static Outcome Accept(PersonTurn turn, AcceptPlan request)
    {
        var plans = NumberedPlans.For(turn);
        if (Refusal(turn, plans, request.Id, request.Revision) is { } refusal)
        {
            return refusal;
        }

        var plan = plans.OfTwo.Find(request.Id)!;
        var terms = plan.Offer!.Terms;
        return plans
            .Save(plan with { Live = terms, Offer = null })
            .AndAnswer(PlansTexts.ItIs(plan.Name, terms, turn.Self))
            .Tell(turn.Partner!, PlansTexts.SaidYes(turn.Self.Name, plan.Name, terms, turn.Partner!), Errand.Words);
    }

    public static Outcome Decline(PersonTurn turn, DeclinePlan request)
    {
        var plans = NumberedPlans.For(turn);
        if (Refusal(turn, plans, request.Id, request.Revision) is { } refusal)
        {
            return refusal;
        }

        var plan = plans.OfTwo.Find(request.Id)!;
        return plan.Live is null
            ? plans
                .Drop(plan)
                .AndAnswer(PlansTexts.Declined(), new Choice(AnswersTexts.HelpLabel(), new HelpAnswer(Scene.Busy)))
                .Tell(turn.Partner!, PlansTexts.NotThisTime(plan.Name), Errand.Words)
            : plans
                .Save(plan with { Offer = null })
                .AndAnswer(PlansTexts.StaysAsItIs(plan.Name, plan.Live, turn.Self))
                .Tell(turn.Partner!, PlansTexts.StaysAsItIs(plan.Name, plan.Live, turn.Partner!), Errand.Words);
    }

    private static Outcome? Refusal(PersonTurn turn, NumberedPlans plans, long id, int revision)
    {
        if (plans.OfTwo.Find(id) is not { } plan || (plan.Offer is null && plan.Revision != revision))
        {
            return Outcome.Stale(PlansTexts.Gone(), ShowingPlans.ShowList());
        }

        if (plan.Offer is not { } offer)
        {
            return Outcome.Stale(PlansTexts.SettledAlready(plan.Name), ShowingPlans.ShowList());
        }

        if (offer.By == turn.Id)
        {
            return Outcome.Stale(PlansTexts.TheirsToAnswer(turn.Partner!.Name));
        }

        return plan.Revision == revision
            ? null
            : Outcome.Stale(
                PlansTexts.ChangedMeanwhile(plan.Name, offer.Terms, turn.Self),
                [.. SuggestingPlans.OfferChoices(plan)]
            );
    }
}

internal sealed record AcceptPlan(long Id, int Revision) : INeedsZone;

internal sealed record DeclinePlan(long Id, int Revision) : IRequest;
