using Bot.Core.Conversation;
using Bot.Core.Door;

namespace Bot.Core.Features.Less;

/// <summary>How much the companion says of itself, a step at a time. Each button names the step it leads to.</summary>
internal static class Stepping
{
    public static Outcome Down(PersonTurn turn)
    {
        var unasked = turn.Mine(UnaskedSettings.Slice);
        return unasked.IsStill(turn.Now) ? Stopping.IsStill(turn, unasked)
            : unasked.Step == UnaskedStep.None ? At(turn, UnaskedStep.None, already: true)
            : To(turn, new SetStep(unasked.Step + 1));
    }

    public static Outcome To(PersonTurn turn, SetStep request) =>
        Enum.IsDefined(request.Step)
            ? At(turn, request.Step, already: false)
                .Mine(UnaskedSettings.Slice, turn.Mine(UnaskedSettings.Slice) with { Step = request.Step })
            : Outcome.Silence;

    private static Outcome At(PersonTurn turn, UnaskedStep step, bool already) =>
        step switch
        {
            UnaskedStep.Usual => Outcome.Answer(LessTexts.Usual()),
            UnaskedStep.Less => Outcome.Answer(
                LessTexts.TwoAWeek(),
                new Choice(LessTexts.LessStillLabel(), new SetStep(UnaskedStep.Little)),
                new Choice(LessTexts.AsBeforeLabel(), new SetStep(UnaskedStep.Usual))
            ),
            UnaskedStep.Little => Outcome.Answer(
                LessTexts.OneAWeek(),
                new Choice(LessTexts.OnlyAskedLabel(), new SetStep(UnaskedStep.None)),
                new Choice(LessTexts.MoreLabel(), new SetStep(UnaskedStep.Less))
            ),
            _ => Outcome.Answer(
                turn.Partner is { } partner
                    ? LessTexts.OnlyAsked(already, partner.Name)
                    : LessTexts.OnlyAskedAlone(already),
                new Choice(LessTexts.NothingLabel(), new BeStill()),
                new Choice(LessTexts.MoreLabel(), new SetStep(UnaskedStep.Little)),
                new Choice(LessTexts.AsAtFirstLabel(), new SetStep(UnaskedStep.Usual))
            ),
        };
}

internal sealed record WantLess : IRequest;

internal sealed record SetStep(UnaskedStep Step) : IRequest;
