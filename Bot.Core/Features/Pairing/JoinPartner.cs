using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Core.Features.Pairing;

/// <summary>
/// From a code to a couple. A code that is wrong, used, expired, or whose maker found someone meanwhile gives one and the
/// same answer, so trying codes teaches nothing.
/// </summary>
internal static class JoinPartner
{
    public static readonly Duration ConfirmWithin = Duration.FromHours(24);

    public static Outcome Ask(PersonTurn turn, JoinWithCode request)
    {
        if (Refusal(turn) is { } refusal)
        {
            return refusal;
        }

        return IsOpen(turn) && turn.Code is { } code
            ? Outcome.Answer(
                PairingTexts.Invited(code.Maker.Name),
                new Choice(PairingTexts.Join(), new AcceptInvitation(request.Code)),
                new Choice(PairingTexts.NotMeLabel(), new DeclineInvitation())
            )
            : WrongCode(turn);
    }

    public static Outcome Accept(PersonTurn turn, AcceptInvitation request)
    {
        if (Refusal(turn) is { } refusal)
        {
            return refusal with { IsStale = true };
        }

        if (!IsOpen(turn) || turn.Code is not { } code)
        {
            return Outcome.Stale(PairingTexts.CodeClosed());
        }

        var until = turn.Now + ConfirmWithin;
        return Outcome
            .Answer(PairingTexts.AskedToConfirm(code.Maker.Name))
            .Do(new Effect.UseCode(code.Key))
            .Do(new Effect.EndCodes(code.Maker.Id, CodePurpose.Pair))
            .Tell(
                code.Maker,
                PairingTexts.SomeoneJoined(turn.Self.Name),
                Errand.Words,
                new Choice(PairingTexts.ThatsThem(turn.Self.Name), new ConfirmPartner(turn.Id, until)),
                new Choice(PairingTexts.No(), new RefusePartner())
            );
    }

    public static Outcome Confirm(PersonTurn turn, ConfirmPartner request)
    {
        if (turn.Partner is { } partner)
        {
            return Outcome.Stale(PairingTexts.AlreadyTogether(partner.Name));
        }

        if (turn.Other is not { IsPaired: false } other || turn.Now > request.Until)
        {
            return Outcome.Stale(PairingTexts.TooLate());
        }

        return Outcome
            .Answer(PairingTexts.Together(other.Face.Name))
            .Do(new Effect.FormPair(other.Face.Id))
            .Tell(other.Face, PairingTexts.Together(turn.Self.Name), Errand.Words);
    }

    private static Outcome? Refusal(PersonTurn turn)
    {
        if (turn.Partner is { } partner)
        {
            return Outcome.Answer(PairingTexts.AlreadyTogether(partner.Name));
        }

        if (turn.Mine(WrongCodes.Slice) is var wrong && wrong.MustWait(turn.Now))
        {
            return Outcome.Answer(PairingTexts.TooManyTries(wrong.WaitEnds - turn.Now));
        }

        return IsMine(turn) ? Outcome.Answer(PairingTexts.YourOwnCode()) : null;
    }

    private static bool IsMine(PersonTurn turn) => IsOpen(turn) && turn.Code!.Maker.Id == turn.Id;

    private static bool IsOpen(PersonTurn turn) =>
        turn.Code is { Purpose: CodePurpose.Pair, MakerIsPaired: false } code && turn.Now < code.Expires;

    private static Outcome WrongCode(PersonTurn turn) =>
        Outcome.Answer(PairingTexts.CodeClosed()).Mine(WrongCodes.Slice, turn.Mine(WrongCodes.Slice).OneMore(turn.Now));
}

internal sealed record AskForCode : IRequest;

internal sealed record JoinWithCode(string Code) : ICarriesCode, IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new JoinWithCode(fields.GetValueOrDefault(Question.Text, ""));
}

internal sealed record AcceptInvitation(string Code) : ICarriesCode;

internal sealed record DeclineInvitation : IRequest;

internal sealed record ConfirmPartner(PersonId Other, Instant Until) : IConcernsPerson;

internal sealed record RefusePartner : IRequest;
