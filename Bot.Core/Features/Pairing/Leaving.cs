using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Pairing;

/// <summary>Leaving needs nobody's yes and no reason. It is done when the answer comes; telling is a second, free step.</summary>
internal static class Leaving
{
    public static Outcome Leave(PersonTurn turn) =>
        turn.Partner is not { } partner
            ? Outcome.Answer(PairingTexts.OnYourOwn())
            : Outcome
                .Silence.Do(new Effect.EndPair())
                .AndAnswer(
                    PairingTexts.Left(partner.Name),
                    new Choice(PairingTexts.StaySilentLabel(), new StaySilent()),
                    new Choice(
                        PairingTexts.TellLabel(partner.Name),
                        new TellOfLeaving(partner.Id, turn.Now + Duration.FromDays(1))
                    )
                );

    public static Outcome Tell(PersonTurn turn, TellOfLeaving request) =>
        turn.Other is not { } other || turn.Now > request.Until
            ? Outcome.Stale(PairingTexts.TellingTooLate())
            : Outcome
                .Answer(PairingTexts.Told(other.Face.Name))
                .Tell(other.Face, PairingTexts.PartnerLeft(turn.Self.Name), Errand.Words);
}

internal sealed record LeavePartner : IRequest;

internal sealed record StaySilent : IRequest;

internal sealed record TellOfLeaving(PersonId Other, Instant Until) : IConcernsPerson;
