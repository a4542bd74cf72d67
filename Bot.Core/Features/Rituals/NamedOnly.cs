using Bot.Core.Conversation;
using Bot.Core.PlainWords;

namespace Bot.Core.Features.Rituals;

/// <summary>Plain words that named something and no time: the time is asked for, and then what was understood is said back.</summary>
internal static class NamedOnly
{
    public static Outcome Ask(PersonTurn turn, AskRitualWhen request) =>
        Outcome.Ask(RitualsTexts.WhenCalled(request.Name), Question.Plain(new RitualCalled(request.Name, "")));

    public static Outcome Read(PersonTurn turn, RitualCalled request)
    {
        var command = $"/ritual add \"{request.Name.Replace('"', '\'')}\" {request.Words}";
        var heard = new HeardOption(command, "ritualWe", HearsManner.Confirm, null);
        return Outcome.Silence.Do(new Effect.Continue(new ConfirmHeard([heard], IsSure: false)));
    }
}

internal sealed record AskRitualWhen(string Name) : IRequest;

internal sealed record RitualCalled(string Name, string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) => this with { Words = fields[Question.Text] };
}
