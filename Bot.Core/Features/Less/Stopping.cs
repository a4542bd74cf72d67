using Bot.Core.Conversation;
using Bot.Core.Door;

namespace Bot.Core.Features.Less;

/// <summary>
/// Told off: the companion begins nothing more, rituals' moments included, until it is told otherwise. What the other
/// writes still comes, and nobody is told.
/// </summary>
internal static class Stopping
{
    private const int MostKinds = 3;

    public static Outcome Stop(IReadOnlyList<UnaskedSpec> kinds, PersonTurn turn)
    {
        var only = kinds
            .Where(k => k.IsOn(turn))
            .Take(MostKinds)
            .Select(k => new Choice(k.OnlyLabel, new StopOnly(k.Off)));
        return Still(turn, UnaskedSettings.ForGood)
            .AndAnswer(LessTexts.Stopped(), [new Choice(LessTexts.TodayLabel(), new StillForToday()), .. only]);
    }

    public static Outcome ForToday(PersonTurn turn)
    {
        var tomorrow = turn.Now.InZone(turn.Self.Zone).Date.PlusDays(1);
        return Still(turn, turn.Self.Zone.AtStartOfDay(tomorrow).ToInstant()).AndAnswer(LessTexts.OnlyToday());
    }

    /// <summary>For a while: to a moment, or for so long from now on.</summary>
    public static Outcome Until(PersonTurn turn, BeStillUntil request)
    {
        var until = request.Until ?? turn.Now + request.Length ?? UnaskedSettings.ForGood;
        return Still(turn, until).AndAnswer(LessTexts.StillUntil(until), new Choice(LessTexts.GoOnLabel(), new GoOn()));
    }

    public static Outcome Only(PersonTurn turn, StopOnly request) =>
        Still(turn, until: null).Do(new Effect.Continue(new RunCommand(request.Command)));

    public static Outcome GoOn(PersonTurn turn) =>
        turn.Mine(UnaskedSettings.Slice).IsStill(turn.Now)
            ? Still(turn, until: null).AndAnswer(LessTexts.IsBack())
            : Outcome.Answer(LessTexts.NotStill());

    public static Outcome IsStill(PersonTurn turn, UnaskedSettings unasked) =>
        Outcome.Answer(
            unasked.StillUntil < UnaskedSettings.ForGood ? LessTexts.StillToday() : LessTexts.StillNow(),
            new Choice(LessTexts.GoOnLabel(), new GoOn()),
            new Choice(LessTexts.StayStillLabel(), new StayStill())
        );

    private static Outcome Still(PersonTurn turn, NodaTime.Instant? until) =>
        Outcome
            .Silence.Mine(UnaskedSettings.Slice, turn.Mine(UnaskedSettings.Slice) with { StillUntil = until })
            .Do(new Effect.CloseQuestion());
}

internal sealed record BeStill : IRequest;

internal sealed record StillForToday : IRequest;

/// <summary>Still to a moment, or for a length from the tap on.</summary>
internal sealed record BeStillUntil(NodaTime.Instant? Until, NodaTime.Duration? Length) : IRequest;

/// <param name="Command">What turns off the one kind that was too much.</param>
internal sealed record StopOnly(string Command) : IRequest;

internal sealed record GoOn : IRequest;

internal sealed record StayStill : IRequest;
