using Bot.Core.Conversation;
using Bot.Core.PlainWords;

namespace Bot.Core.Features.Plans;

/// <summary>Plain words that named something and no time: the time is asked for, and then what was understood is said back.</summary>
internal static class NamedOnly
{
    public static Outcome Ask(PersonTurn turn, AskPlanWhen request) =>
        Outcome.Ask(PlansTexts.WhenCalled(request.Name), Question.Plain(new PlanCalled(request.Name, "")));

    public static Outcome Read(PersonTurn turn, PlanCalled request)
    {
        var command = $"/plan add \"{request.Name.Replace('"', '\'')}\" {request.Words}";
        var heard = new HeardOption(command, "planWe", HearsManner.Confirm, null);
        return Outcome.Silence.Do(new Effect.Continue(new ConfirmHeard([heard], IsSure: false)));
    }
}

internal sealed record AskPlanWhen(string Name) : IRequest;

internal sealed record PlanCalled(string Name, string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) => this with { Words = fields[Question.Text] };
}
