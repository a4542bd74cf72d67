using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Storage;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Pairing;

/// <summary>Codes that invite: a short one to say aloud, a long one in a link.</summary>
internal static class Invitations
{
    /// <summary>8 characters of base 32: 40 bits, for a quarter of an hour and few guesses.</summary>
    public const int ShortLength = 8;

    public static readonly Duration ShortLife = Duration.FromMinutes(15);

    /// <summary>26 characters of base 32: 130 bits.</summary>
    public const int LongLength = 26;

    public static readonly Duration LongLife = Duration.FromHours(24);

    public static Outcome Invite(PersonTurn turn, CompanionSetup setup)
    {
        if (turn.Partner is { } partner)
        {
            return Outcome.Answer(PairingTexts.AlreadyTogether(partner.Name));
        }

        var shortCode = turn.Secrets.Code(ShortLength);
        var longCode = turn.Secrets.Code(LongLength);
        var payload = $"pair_{longCode}";
        var link = setup.DeepLink?.Invoke(turn.Place.Platform, payload);
        return Outcome
            .Silence.Do(new Effect.EndCodes(turn.Id, CodePurpose.Pair))
            .Do(new Effect.AddCode(shortCode, CodePurpose.Pair, turn.Now + ShortLife))
            .Do(new Effect.AddCode(longCode, CodePurpose.Pair, turn.Now + LongLife))
            .AndAnswer(
                Text.Lines([
                    PairingTexts.PassItOn(),
                    Text.Verbatim(InviteCode.Shown(shortCode)),
                    PairingTexts.LongForm(),
                    Text.Verbatim(link ?? $"/start {payload}"),
                ])
            );
    }
}

internal sealed record InvitePartner : IRequest;

/// <summary>When wrong codes were tried, the latest ones: too many, and trying has to wait.</summary>
internal sealed record WrongCodes(int Count, Instant Since)
{
    public const int Most = 5;

    public static readonly Duration Window = Duration.FromMinutes(15);

    public static readonly Slice<WrongCodes> Slice = new("pairing.wrong", new WrongCodes(0, default));

    public bool MustWait(Instant now) => Count >= Most && now < Since + Window;

    public Instant WaitEnds => Since + Window;

    public WrongCodes OneMore(Instant now) =>
        now >= Since + Window ? new WrongCodes(1, now) : this with { Count = Count + 1 };
}
