using Bot.Core.Conversation;
using Bot.Core.Door;
using NodaTime;

namespace Bot.Core.Features.YourData;

/// <summary>
/// Being forgotten needs one yes, soon after asking, and nobody else's. The other half of a couple is told only if the one
/// who goes wishes it, and then without a name: that would be something of theirs that stays.
/// </summary>
internal static class Forgetting
{
    private static readonly Duration Patience = Duration.FromMinutes(15);

    public static Outcome Ask(PersonTurn turn)
    {
        var until = turn.Now + Patience;
        var forget = new Choice(YourDataTexts.ForgetMe(), new ForgetMe(until, Tell: false));
        var export = new Choice(YourDataTexts.ExportFirst(), new ExportAll(), Group: 1);
        var keep = new Choice(YourDataTexts.Keep(), new KeepAll());
        return turn.Partner is { } partner
            ? Outcome.Answer(
                YourDataTexts.ForgetAsked(partner.Name),
                forget,
                new Choice(YourDataTexts.ForgetAndTell(partner.Name), new ForgetMe(until, Tell: true)),
                export,
                keep
            )
            : Outcome.Answer(YourDataTexts.ForgetAskedAlone(), forget, export, keep);
    }

    public static Outcome Forget(PersonTurn turn, ForgetMe request)
    {
        if (turn.Now > request.Until)
        {
            return Outcome.Stale(YourDataTexts.AskedTooLongAgo());
        }

        var forgotten = Outcome.Silence.Do(new Effect.ForgetSpeaker()).AndAnswer(YourDataTexts.Forgotten());
        return request.Tell && turn.Partner is { } partner
            ? forgotten.Tell(partner, YourDataTexts.PartnerHasGone(), Errand.Words)
            : forgotten;
    }
}

/// <param name="Until">A yes after that is asked for again.</param>
internal sealed record ForgetMe(Instant Until, bool Tell) : IRequest;
