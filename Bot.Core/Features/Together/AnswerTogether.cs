using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.Answers;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Together;

/// <summary>
/// Answering, each for themself. That one of the two is in is told to nobody before both are; a question left alone
/// ends with the same words as one declined.
/// </summary>
internal static class AnsweringTogether
{
    /// <param name="turn">Whose press it is.</param>
    /// <param name="request">What they said yes to.</param>
    /// <param name="took">Hears of what takes place.</param>
    public static Outcome In(PersonTurn turn, JoinIn request, TookPlace took)
    {
        if (turn.Partner is not { } partner)
        {
            return AskingTogether.TakesTwo() with { IsStale = true };
        }

        var together = turn.Shared(TimeTogether.Slice);
        if (together.At(turn.Now) is { } away)
        {
            return Outcome.Stale(TogetherTexts.AwayAlready(away.End));
        }

        if (together.Find(request.Id, turn.Now) is not { } invitation)
        {
            return Outcome.Stale(
                TogetherTexts.MomentPassed(),
                new Choice(TogetherTexts.AskNow(partner.Name), new AskTogether(request.Length, null))
            );
        }

        return invitation.Again is not null ? Outcome.Answer(TogetherTexts.InTenMinutes())
            : invitation.In.Contains(turn.Id) ? Outcome.Answer(TogetherTexts.YouAreIn())
            : invitation.In.Contains(partner.Id) ? Begin(turn, partner, together, invitation, took)
            : Outcome
                .Answer(TogetherTexts.YouAreIn(), new Choice(TogetherTexts.NeverMind(), new TakeBack(invitation.Id)))
                .Shared(TimeTogether.Slice, together.With(invitation with { In = invitation.In.Add(turn.Id) }));
    }

    public static Outcome PutOff(PersonTurn turn, InTenMinutes request)
    {
        var together = turn.Shared(TimeTogether.Slice);
        if (turn.Partner is not { } partner || together.Find(request.Id, turn.Now) is not { } invitation)
        {
            return Outcome.Stale(TogetherTexts.MomentPassed());
        }

        if (invitation.PutOff)
        {
            return invitation.Again is not null
                ? Outcome.Answer(TogetherTexts.InTenMinutes())
                : Outcome.Stale(TogetherTexts.OnceIsEnough());
        }

        var again = turn.Now + TimeTogether.PutOffBy;
        var later = invitation with { In = [], Again = again, PutOff = true, Expires = again + TimeTogether.Patience };
        var answer = Outcome
            .Answer(TogetherTexts.InTenMinutes())
            .Shared(TimeTogether.Slice, together.With(later))
            .Do(new Effect.Recall(invitation.Tag));
        return invitation.In.Contains(partner.Id)
            ? answer.And(
                new Reply(Audience.Privately(partner.Id), TogetherTexts.InTenMinutes(), Errand.Words)
                {
                    Expires = again,
                }
            )
            : answer;
    }

    public static Outcome Decline(PersonTurn turn, NotTonight request)
    {
        var together = turn.Shared(TimeTogether.Slice);
        if (turn.Partner is not { } partner || together.Find(request.Id, turn.Now) is not { } invitation)
        {
            return Outcome.Stale(TogetherTexts.MomentPassed());
        }

        return Outcome
            .Answer(
                TogetherTexts.Fine(AskingTogether.IsEvening(turn.Self, turn.Now)),
                [.. KindWords(invitation, partner)]
            )
            .Shared(TimeTogether.Slice, together.Without(invitation.Id))
            .Do(new Effect.Recall(invitation.Tag))
            .And(Not(partner, turn.Now));
    }

    /// <summary>
    /// One's own yes taken back before it began. The question goes with it if it was one's own; the other isn't told.
    /// </summary>
    public static Outcome TakeBack(PersonTurn turn, long id)
    {
        var together = turn.Shared(TimeTogether.Slice);
        if (together.Find(id, turn.Now) is not { } invitation)
        {
            return Outcome.Stale(
                together.At(turn.Now) is { } away ? TogetherTexts.AwayAlready(away.End) : TogetherTexts.MomentPassed()
            );
        }

        var left =
            invitation.By == turn.Id
                ? together.Without(id)
                : together.With(invitation with { In = invitation.In.Remove(turn.Id) });
        var answer = Outcome.Answer(TogetherTexts.TakenBack()).Shared(TimeTogether.Slice, left);
        return invitation.By == turn.Id ? answer.Do(new Effect.Recall(invitation.Tag)) : answer;
    }

    /// <summary>Nobody is told who didn't answer. Who was in gets the words that a "not tonight" would have brought.</summary>
    public static Outcome Lapse(PairTurn turn, Fired fired)
    {
        var together = turn.Shared(TimeTogether.Slice);
        var invitation = together.Asked.Find(i => TimeTogether.Key(i.Id) == fired.Key);
        if (invitation is null || invitation.Expires > turn.Now)
        {
            return Outcome.Silence;
        }

        var over = Outcome.Silence.Shared(TimeTogether.Slice, together.Without(invitation.Id));
        return turn.Now - invitation.Expires > TimeTogether.Patience
            ? over
            : turn
                .Both.Where(face => invitation.In.Contains(face.Id))
                .Aggregate(over, (outcome, face) => outcome.And(Not(face, turn.Now)));
    }

    private static Outcome Begin(
        PersonTurn turn,
        Face partner,
        TimeTogether together,
        Invitation invitation,
        TookPlace took
    )
    {
        var begun = AwayTogether.Begin(turn, partner, together, invitation);
        return begun.Then(took(turn, invitation.Ritual, invitation.Length));
    }

    // Whoever was asked by the other may want to say more than no. A ritual's moment is nobody's asking.
    private static IEnumerable<Choice> KindWords(Invitation invitation, Face partner) =>
        invitation.By == partner.Id ? [new Choice(AnswersTexts.HelpLabel(), new HelpAnswer(Scene.Busy))] : [];

    // Said now or not at all: at a door that opens later it would only be puzzling.
    private static Reply Not(Face to, Instant now) =>
        new(Audience.Privately(to.Id), TogetherTexts.NotTonightThen(AskingTogether.IsEvening(to, now)), Errand.Words)
        {
            Expires = now + Duration.FromMinutes(1),
        };
}

/// <summary>What follows from a time together, a ritual's or one on demand, for the feature that has rituals.</summary>
internal delegate Outcome TookPlace(PersonTurn turn, long? ritual, Duration length);

/// <param name="Id">The invitation's.</param>
/// <param name="Length">Its length, for asking again when it has passed.</param>
internal sealed record JoinIn(long Id, Duration Length) : INeedsZone;

internal sealed record InTenMinutes(long Id) : IRequest;

internal sealed record NotTonight(long Id) : IRequest;
