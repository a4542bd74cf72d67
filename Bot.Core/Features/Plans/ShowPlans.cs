using System.Globalization;
using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.Plans;

/// <summary>The list, the nearest first. In a channel only what belongs to both is shown.</summary>
internal static class ShowingPlans
{
    private const int LinesInOne = 15;
    private const int MostButtons = 3;

    public static Outcome List(PersonTurn turn)
    {
        var plans = NumberedPlans.For(turn);
        var here = !turn.Place.IsPrivate;
        var shown = here ? plans.OfTwo.All : [.. plans.All];
        if (shown.Count == 0)
        {
            return here ? Outcome.AnswerHere(PlansTexts.NoneYet()) : Outcome.Answer(PlansTexts.NoneYet());
        }

        var chunks = shown
            .Select((p, i) => PlansTexts.Line(i + 1, p, turn))
            .Chunk(LinesInOne)
            .Select((chunk, i) => Text.Lines(i == 0 ? chunk.Prepend(PlansTexts.ListOpening()) : chunk))
            .ToList();
        return here
            ? chunks.Aggregate(Outcome.Silence, (o, t) => o.And(new Reply(Audience.Here, t)))
            : chunks
                .SkipLast(1)
                .Aggregate(Outcome.Silence, (o, t) => o.AndAnswer(t))
                .AndAnswer(chunks[^1], [.. Buttons(turn, plans)]);
    }

    /// <summary>Each by its number, for somebody who is typing one. In a channel only what belongs to both.</summary>
    public static IEnumerable<(Text Label, string Words)> Offered(PersonTurn turn)
    {
        var plans = NumberedPlans.For(turn);
        var shown = turn.Place.IsPrivate ? [.. plans.All] : plans.OfTwo.All;
        return shown.Select(
            (p, i) => (PlansTexts.Line(i + 1, p, turn), (i + 1).ToString(CultureInfo.InvariantCulture))
        );
    }

    /// <summary>For a number that isn't in the list.</summary>
    public static Outcome NoSuch(NumberedPlans plans) =>
        plans.Count == 0
            ? Outcome.Answer(PlansTexts.NoneYet())
            : Outcome.Answer(PlansTexts.NoSuch(plans.Count), ShowList());

    public static Choice ShowList() => new(PlansTexts.ShowListLabel(), new ShowPlans());

    // What waits for an answer can be answered here, each by its number; what is settled can be moved.
    private static IEnumerable<Choice> Buttons(PersonTurn turn, NumberedPlans plans)
    {
        var numbered = plans.All.Select((plan, i) => (Plan: plan, Number: i + 1)).ToList();
        foreach (var (plan, number) in numbered.Where(p => IsTheirs(turn, p.Plan)).Take(MostButtons))
        {
            foreach (var choice in SuggestingPlans.OfferChoices(plan))
            {
                yield return new Choice(PlansTexts.Numbered(number, choice.Label), choice.Request, number);
            }
        }

        foreach (var (plan, number) in numbered.Where(p => !IsTheirs(turn, p.Plan)).Take(MostButtons))
        {
            yield return new Choice(
                PlansTexts.Numbered(number, PlansTexts.AnotherTime()),
                new AskPlanTime(plan.Id),
                100 + number
            );
        }
    }

    private static bool IsTheirs(PersonTurn turn, Plan plan) => plan.Offer is { } offer && offer.By != turn.Id;
}

internal sealed record ShowPlans : INeedsZone;
