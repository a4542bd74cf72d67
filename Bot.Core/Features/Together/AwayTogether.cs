using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Together;

/// <summary>The time away itself: one line each at its beginning, one at its end, and none between.</summary>
internal static class AwayTogether
{
    public static Outcome Begin(PersonTurn turn, Face partner, TimeTogether together, Invitation invitation)
    {
        var end = FullMinute(turn.Now + invitation.Length);
        return Outcome
            .Answer(TogetherTexts.SeeYou(end))
            .Shared(TimeTogether.Slice, new TimeTogether([], together.Later, new TimeAway(invitation.Id, end)))
            .And(
                new Reply(Audience.Privately(partner.Id), TogetherTexts.SeeYou(end), Errand.Session) { Expires = end }
            );
    }

    public static Outcome End(PairTurn turn, Fired fired)
    {
        var together = turn.Shared(TimeTogether.Slice);
        if (together.Running is not { } away || TimeTogether.Key(away.Id) != fired.Key || away.End > turn.Now)
        {
            return Outcome.Silence;
        }

        var over = Outcome.Silence.Shared(TimeTogether.Slice, together with { Running = null });
        return turn.Now - away.End > TimeTogether.Patience
            ? over
            : turn.Both.Aggregate(over, (outcome, face) => outcome.And(WelcomeBack(face, away.End)));
    }

    /// <summary>Either ends it for both, at once. The one who did knows; the other isn't told who or why.</summary>
    public static Outcome? EndEarly(PersonTurn turn)
    {
        var together = turn.Shared(TimeTogether.Slice);
        if (together.At(turn.Now) is { } away && turn.Partner is { } partner)
        {
            return Outcome
                .Answer(TogetherTexts.YouAreBack())
                .Shared(TimeTogether.Slice, together with { Running = null })
                .And(
                    new Reply(Audience.Privately(partner.Id), TogetherTexts.BackAlready(), Errand.Session)
                    {
                        Expires = away.End,
                    }
                );
        }

        return together.Asked.FindLast(i => i.Expires > turn.Now && i.In.Contains(turn.Id)) is { } open
            ? AnsweringTogether.TakeBack(turn, open.Id)
            : null;
    }

    private static Reply WelcomeBack(Face face, Instant end) =>
        new(Audience.Privately(face.Id), TogetherTexts.WelcomeBack(), Errand.Session)
        {
            Choices =
            [
                new Choice(TogetherTexts.Good(), new Felt(Good: true)),
                new Choice(TogetherTexts.SoSo(), new Felt(Good: false)),
                new Choice(TogetherTexts.Skip(), StoredRequest.Nothing),
            ],
            Expires = end + TimeTogether.Patience,
        };

    // The end is said to the minute, so it is one: "20:31" isn't forty seconds early.
    private static Instant FullMinute(Instant at)
    {
        var minute = Duration.FromMinutes(1);
        var over = Duration.FromTicks(at.ToUnixTimeTicks() % minute.BclCompatibleTicks);
        return over == Duration.Zero ? at : at - over + minute;
    }
}

/// <summary>A tap for oneself. It's answered and forgotten.</summary>
internal sealed record Felt(bool Good) : IRequest;
