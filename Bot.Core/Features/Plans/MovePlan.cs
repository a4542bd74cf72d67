using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Plans;

/// <summary>
/// Another time. Of two it is an offer again, and what was agreed holds until the other says yes; one's own moves at once.
/// </summary>
internal static class MovingPlans
{
    private static readonly Arg When = new("when", ArgKind.MomentOrDay);

    public static Outcome Ask(PersonTurn turn, AskPlanTime request) =>
        NumberedPlans.For(turn).Find(request.Id) is { } plan
            ? Ask(plan, PlansTexts.WhenInstead(plan.Name), [.. Nearby(turn, plan)])
            : Gone();

    /// <summary>A time alone keeps the day, and a day alone keeps the time.</summary>
    public static Outcome Read(PersonTurn turn, PlanWords request)
    {
        if (NumberedPlans.For(turn).Find(request.Id) is not { } plan)
        {
            return Gone();
        }

        var basis = InZone(Basis(turn, plan), turn.Self.Zone);
        var moved = TimesAlone(turn, request.Words).Select(at => basis with { At = at, IsSecond = false }).ToList();
        if (moved.Count == 0)
        {
            switch (ArgReader.Read(When, request.Words, Context(turn)))
            {
                case ArgReading.Value value:
                    moved = [Moved(turn, basis, value.Of)];
                    break;
                case ArgReading.CouldBe could:
                    moved = [.. could.Options.Select(o => Moved(turn, basis, Of(o.What)))];
                    break;
                case ArgReading.Wrong wrong:
                    return Ask(plan, CommandRefusals.Why(wrong.Problem, ""), [.. Nearby(turn, plan)]);
            }
        }

        var open = moved.Where(t => t.LastCall > turn.Now).ToList();
        return open.Count switch
        {
            0 => Ask(plan, CommandTexts.InThePast(), [.. Nearby(turn, plan)]),
            1 => To(turn, plan, open[0]),
            _ => Ask(
                plan,
                CommandTexts.WhichOne(),
                [.. open.Select(t => new Choice(PlansTexts.When(t, turn.Self), new MovePlan(plan.Id, t)))]
            ),
        };
    }

    /// <summary>By its number in the list, to what was said.</summary>
    public static Outcome MoveTo(PersonTurn turn, MovePlanTo request)
    {
        var plans = NumberedPlans.For(turn);
        return plans[request.Number] is { } plan
            ? Read(turn, new PlanWords(plan.Id, request.To))
            : ShowingPlans.NoSuch(plans);
    }

    public static Outcome Move(PersonTurn turn, MovePlan request) =>
        NumberedPlans.For(turn).Find(request.Id) is not { } plan ? Gone()
        : request.To.LastCall <= turn.Now ? Ask(plan, CommandTexts.InThePast(), [.. Nearby(turn, plan)])
        : To(turn, plan, request.To).Do(new Effect.CloseQuestion());

    private static Outcome To(PersonTurn turn, Plan plan, PlanTerms terms)
    {
        var plans = NumberedPlans.For(turn);
        if (SuggestingPlans.Unfit(terms) is { } unfit)
        {
            return unfit;
        }

        if (plan.IsOwn)
        {
            return plans
                .Save(plan with { Live = terms })
                .AndAnswer(PlansTexts.OwnAdded(plan.Name, terms, turn.Self), [.. SuggestingPlans.SenderChoices(plan)]);
        }

        if (plan.Offer is { } standing && standing.Terms.Start == terms.Start && standing.Terms.End == terms.End)
        {
            return standing.By == turn.Id
                ? Outcome.Answer(PlansTexts.Asked(turn.Partner!.Name, plan.Name, terms, turn.Self))
                : AnsweringPlans.Accept(turn, new AcceptPlan(plan.Id, plan.Revision));
        }

        return plan.Live is { } live && live.Start == terms.Start && live.End == terms.End
            ? Outcome.Answer(PlansTexts.ThereAlready(plan.Name), ShowingPlans.ShowList())
            : Offer(turn, plans, plan, terms);
    }

    private static Outcome Offer(PersonTurn turn, NumberedPlans plans, Plan plan, PlanTerms terms)
    {
        var partner = turn.Partner!;
        var offered = plan with { Offer = new PlanOffer(terms, turn.Id, turn.Now), Revision = plan.Revision + 1 };
        var words = plan.Live is { } live
            ? PlansTexts.SuggestedChange(turn.Self.Name, plan.Name, terms, live, partner)
            : PlansTexts.SuggestedTime(turn.Self.Name, plan.Name, terms, partner);
        var answer = plan.Live is null
            ? PlansTexts.Asked(partner.Name, plan.Name, terms, turn.Self)
            : PlansTexts.AskedChange(partner.Name, plan.Name, terms, turn.Self);
        return plans
            .Save(offered)
            .Do(new Effect.Recall(plan.Tag))
            .AndAnswer(answer, new Choice(PlansTexts.TakeBackLabel(), new WithdrawPlan(plan.Id)))
            .PutTo(partner, offered, words);
    }

    // One's own open offer is what one goes on from; otherwise what holds, or what the other offers.
    private static PlanTerms Basis(PersonTurn turn, Plan plan) =>
        plan.Offer is { } offer && (plan.Live is null || offer.By == turn.Id) ? offer.Terms : plan.Shown;

    private static PlanTerms InZone(PlanTerms terms, DateTimeZone zone) =>
        terms.At is null ? terms with { Zone = zone.Id } : PlanTerms.Of(terms.Start, zone, terms.Length);

    private static PlanTerms Moved(PersonTurn turn, PlanTerms basis, object to) =>
        to is Instant start ? PlanTerms.Of(start, turn.Self.Zone, basis.Length) : basis.OnDay((LocalDate)to);

    private static object Of(Meaning meaning) =>
        meaning switch
        {
            Meaning.OfMoment moment => moment.Value,
            Meaning.OfDate date => date.Value,
            _ => throw new InvalidOperationException($"{meaning} is neither a moment nor a day."),
        };

    // "10:30" reads as every day and also as a single moment; "every day 10:30" as the first only.
    private static IEnumerable<LocalTime> TimesAlone(PersonTurn turn, string words)
    {
        IReadOnlyList<TimeWish> wishes = WhenReader.ReadWish(words, Context(turn)) switch
        {
            Understood<TimeWish> understood => [understood.Value],
            Ambiguous<TimeWish> ambiguous => [.. ambiguous.Options.Select(o => o.Value)],
            _ => [],
        };
        var isTimeAlone =
            wishes.All(w => w is { Days: Daily, Until: null })
            && WhenReader.ReadMoment(words, Context(turn)) is not NotUnderstood<Instant>;
        return isTimeAlone ? wishes.Select(w => w.At) : [];
    }

    private static WhenContext Context(PersonTurn turn) => new(turn.Now, turn.Self.Zone, turn.Self.Language);

    // Two doors close by.
    private static IEnumerable<Choice> Nearby(PersonTurn turn, Plan plan)
    {
        var terms = Basis(turn, plan);
        PlanTerms[] near = terms.At is null
            ? [terms.OnDay(terms.Date.PlusDays(1)), terms.OnDay(terms.Date.PlusWeeks(1))]
            :
            [
                PlanTerms.Of(terms.Start + Duration.FromHours(1), terms.Clock, terms.Length),
                terms.OnDay(terms.Date.PlusDays(1)),
            ];
        return near.Where(t => t.LastCall > turn.Now)
            .Select(t => new Choice(PlansTexts.When(t, turn.Self), new MovePlan(plan.Id, t)));
    }

    private static Outcome Ask(Plan plan, Text words, params IReadOnlyList<Choice> choices) =>
        Outcome.Ask(words, Question.Plain(new PlanWords(plan.Id, "")), choices);

    private static Outcome Gone() => Outcome.Stale(PlansTexts.Gone(), ShowingPlans.ShowList());
}

/// <summary>"Another time": asks for it.</summary>
internal sealed record AskPlanTime(long Id) : INeedsZone;

internal sealed record PlanWords(long Id, string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record MovePlan(long Id, PlanTerms To) : INeedsZone;

/// <param name="To">As it was said: a time alone keeps the day, a day alone the time.</param>
internal sealed record MovePlanTo(int Number, string To) : INeedsZone, IReplaces;
