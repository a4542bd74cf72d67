using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.CheckIns;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Balance;

/// <summary>
/// The view of both sides: only with the standing yes of both, who were told that it may let them guess. Whether the other has
/// said yes is told to nobody, and one yes alone changes nothing for anybody.
/// </summary>
internal static class LookingAtBoth
{
    private static readonly Duration Lateness = Duration.FromHours(4);

    /// <summary>The way to it, from one's own balance; null for someone on their own.</summary>
    public static Choice? Door(PersonTurn turn) =>
        turn.Partner is null ? null : new Choice(BalanceTexts.BothLabel(), new AskBothSides());

    public static Outcome Ask(PersonTurn turn) =>
        turn.Partner is not { } partner ? Outcome.Stale(BalanceTexts.Alone())
        : turn.Shared(BothSides.Slice).Includes(turn.Id)
            ? Outcome.Answer(
                BalanceTexts.BothStands(partner.Name),
                new Choice(BalanceTexts.LeaveSoLabel(), StoredRequest.Nothing),
                new Choice(BalanceTexts.StopBothLabel(), new StopBothSides())
            )
        : Outcome.Answer(
            BalanceTexts.BothAsk(partner.Name),
            new Choice(BalanceTexts.BothYesLabel(partner.Name), new AgreeBothSides()),
            new Choice(BalanceTexts.NoThanksLabel(), StoredRequest.Nothing)
        );

    public static Outcome Agree(PersonTurn turn) =>
        turn.Partner is not { } partner
            ? Outcome.Stale(BalanceTexts.Alone())
            : Outcome
                .Answer(BalanceTexts.BothNoted(partner.Name))
                .Shared(BothSides.Slice, turn.Shared(BothSides.Slice).With(turn.Id));

    public static Outcome Stop(PersonTurn turn) =>
        turn.Partner is null
            ? Outcome.Stale(BalanceTexts.Alone())
            : Outcome
                .Answer(BalanceTexts.BothStopped())
                .Shared(BothSides.Slice, turn.Shared(BothSides.Slice).Without(turn.Id));

    /// <summary>At the end of one's own check-in. Says nothing, and without both yeses does nothing.</summary>
    public static Outcome? AtCheckIn(PersonTurn turn)
    {
        var both = turn.Shared(BothSides.Slice);
        if (turn.Partner is null || !both.IsAgreed)
        {
            return null;
        }

        var isOff = new Trend(turn.Entries(WeekAnswer.Kind)).Off() is not null;
        var today = turn.Now.InZone(turn.Self.Zone).Date;
        return Outcome.Silence.Shared(BothSides.Slice, both.Noting(turn.Id, isOff, today));
    }

    public static Outcome Suggest(PairTurn turn, Fired fired, Face face)
    {
        var both = turn.Shared(BothSides.Slice);
        return both.SuggestOn is null || !both.IsAgreed || turn.Now - fired.Due > Lateness
            ? Outcome.Silence
            : Outcome.Silence.And(
                new Reply(Audience.Privately(face.Id), BalanceTexts.Talk(), Errand.Unasked)
                {
                    TooMuch = TooMuch.Wait,
                    Choices =
                    [
                        new Choice(BalanceTexts.TalkLabel(), new RunCommand("/together 30m")),
                        new Choice(BalanceTexts.LineLabel(), new RunCommand("/knock")),
                        new Choice(BalanceTexts.LeaveItLabel(), StoredRequest.Nothing),
                    ],
                }
            );
    }

    public static Outcome Over(PairTurn turn) =>
        Outcome.Silence.Shared(BothSides.Slice, turn.Shared(BothSides.Slice) with { SuggestOn = null });
}

internal sealed record AskBothSides : IRequest;

internal sealed record AgreeBothSides : IRequest;

internal sealed record StopBothSides : IRequest;
