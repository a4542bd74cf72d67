using Bot.Core.Conversation;
using Bot.Core.Storage;
using Bot.Core.Texts;

namespace Bot.Core.Features.Pairing;

/// <summary>
/// One person with an account on two platforms: the code comes from the account that stays whole, and is typed on the
/// other, which from then on leads to the same person.
/// </summary>
internal static class LinkAccount
{
    public static Outcome Offer(PersonTurn turn)
    {
        var code = turn.Secrets.Code(Invitations.ShortLength);
        return Outcome
            .Silence.Do(new Effect.EndCodes(turn.Id, CodePurpose.Link))
            .Do(new Effect.AddCode(code, CodePurpose.Link, turn.Now + Invitations.ShortLife))
            .AndAnswer(Text.Lines([PairingTexts.TypeOnOther(), Text.Verbatim($"/link {InviteCode.Shown(code)}")]));
    }

    public static Outcome Ask(PersonTurn turn, LinkWithCode request)
    {
        if (turn.Mine(WrongCodes.Slice) is var wrong && wrong.MustWait(turn.Now))
        {
            return Outcome.Answer(PairingTexts.TooManyTries(wrong.WaitEnds - turn.Now));
        }

        if (!IsOpen(turn))
        {
            return Outcome.Answer(PairingTexts.CodeClosed()).Mine(WrongCodes.Slice, wrong.OneMore(turn.Now));
        }

        if (turn.Code!.Maker.Id == turn.Id)
        {
            return Outcome.Answer(PairingTexts.TypeItThere());
        }

        return turn.Partner is { } partner
            ? Outcome.Answer(PairingTexts.LeaveFirst(partner.Name))
            : Outcome.Answer(
                PairingTexts.LinkThese(turn.Code.Maker.Name),
                new Choice(PairingTexts.LinkLabel(), new ConfirmLink(request.Code)),
                new Choice(PairingTexts.KeepApartLabel(), new KeepApart())
            );
    }

    public static Outcome Confirm(PersonTurn turn, ConfirmLink request) =>
        !IsOpen(turn) || turn.Code!.Maker.Id == turn.Id || turn.Partner is not null
            ? Outcome.Stale(PairingTexts.CodeClosed())
            : Outcome
                .Answer(PairingTexts.Linked(turn.Code.Maker.Name))
                .Do(new Effect.UseCode(turn.Code.Key))
                .Do(new Effect.MoveAccountTo(turn.Code.Maker.Id));

    private static bool IsOpen(PersonTurn turn) =>
        turn.Code is { Purpose: CodePurpose.Link } code && turn.Now < code.Expires;
}

internal sealed record OfferLink : IRequest;

internal sealed record LinkWithCode(string Code) : ICarriesCode;

internal sealed record ConfirmLink(string Code) : ICarriesCode;

internal sealed record KeepApart : IRequest;
