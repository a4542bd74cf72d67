using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Plans;

/// <summary>A new plan: one's own is settled at once, one of two is put to the other. Alone, every plan is one's own.</summary>
internal static class SuggestingPlans
{
    public static Outcome Add(PersonTurn turn, AddPlan request)
    {
        var name = string.Join(' ', request.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length == 0)
        {
            return Outcome.Answer(PlansTexts.NeedsName());
        }

        var zone = turn.Self.Zone;
        var terms = request.Start is { } start
            ? PlanTerms.Of(start, zone, request.Length)
            : new PlanTerms(request.Day!.Value, null, zone.Id, request.Length);
        if (Unfit(terms) is { } unfit)
        {
            return unfit;
        }

        var plans = NumberedPlans.For(turn);
        var isOwn = request.IsOwn || turn.Partner is null;
        var book = isOwn ? plans.OfOne : plans.OfTwo;
        if (book.All.Exists(p => p.Shown == terms && p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            return Outcome.Answer(PlansTexts.ThereAlready(name), ShowingPlans.ShowList());
        }

        if (book.All.Count >= PlanBook.Most)
        {
            return Outcome.Answer(PlansTexts.Full(), ShowingPlans.ShowList());
        }

        var plan = new Plan(turn.Secrets.Id(), name, isOwn, isOwn ? terms : null, null, 1);
        return isOwn
            ? plans.Save(plan).AndAnswer(PlansTexts.OwnAdded(name, terms, turn.Self), [.. SenderChoices(plan)])
            : Suggest(turn, plans, plan with { Offer = new PlanOffer(terms, turn.Id, turn.Now) });
    }

    /// <summary>A kind word for hours without a time of day; null if it fits.</summary>
    public static Outcome? Unfit(PlanTerms terms) =>
        terms is { At: null, Length: { } length } && length < Duration.FromDays(1)
            ? Outcome.Answer(PlansTexts.NeedsTime(length))
            : null;

    public static IEnumerable<Choice> SenderChoices(Plan plan) =>
        [
            new Choice(PlansTexts.AnotherTime(), new AskPlanTime(plan.Id)),
            new Choice(plan.IsOwn ? PlansTexts.LetGo() : PlansTexts.TakeBackLabel(), new WithdrawPlan(plan.Id)),
        ];

    public static IEnumerable<Choice> OfferChoices(Plan plan) =>
        [
            new Choice(PlansTexts.YesLets(), new AcceptPlan(plan.Id, plan.Revision)),
            new Choice(PlansTexts.AnotherTime(), new AskPlanTime(plan.Id)),
            new Choice(
                plan.Live is null ? PlansTexts.NoThanks() : PlansTexts.KeepIt(),
                new DeclinePlan(plan.Id, plan.Revision)
            ),
        ];

    /// <summary>What is put to the other, with an answer to tap.</summary>
    public static Outcome PutTo(this Outcome outcome, Face other, Plan plan, Text words) =>
        outcome.And(
            new Reply(Audience.Privately(other.Id), words, Errand.Words)
            {
                Choices = [.. OfferChoices(plan)],
                Tag = plan.Tag,
                Expires = plan.Offer!.Ends,
            }
        );

    private static Outcome Suggest(PersonTurn turn, NumberedPlans plans, Plan plan) =>
        plans
            .Save(plan)
            .AndAnswer(PlansTexts.Asked(turn.Partner!.Name, plan.Name, plan.Shown, turn.Self), [.. SenderChoices(plan)])
            .PutTo(turn.Partner, plan, PlansTexts.Suggested(turn.Self.Name, plan.Name, plan.Shown, turn.Partner));
}

/// <summary>Either a moment or a whole day is given. The zone is needed to know whose Friday it is.</summary>
internal sealed record AddPlan(string Name, Instant? Start, LocalDate? Day, Duration? Length, bool IsOwn) : INeedsZone;
