using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Rituals;

/// <summary>
/// Letting rest, letting one go, ending: by either, at once. The other gets one line that says what, and neither who nor
/// why.
/// </summary>
internal static class KeepingRituals
{
    public static Outcome Pause(PersonTurn turn, PauseRitual request) =>
        WithLive(
            turn,
            request.Number,
            (rituals, ritual) =>
            {
                if (ritual.Rest is { } rest && (request.Until is null || request.Until == rest.Until))
                {
                    return Outcome.Answer(RitualsTexts.RestsAlready(ritual.Title, rest), WakeChoice(ritual));
                }

                if (request.Until <= ritual.Live!.DateOf(turn.Now))
                {
                    return Outcome.Answer(RitualsTexts.DayIsHere());
                }

                var resting = ritual with { Rest = new Rest(request.Until) };
                var words = RitualsTexts.Rests(ritual.Title, resting.Rest);
                return rituals.Save(resting).AndAnswer(words, WakeChoice(ritual)).AndTellOther(turn, ritual, words);
            }
        );

    public static Outcome Wake(PersonTurn turn, WakeRitual request)
    {
        var rituals = Numbered.For(turn);
        if (rituals.Find(request.Id) is not { Live: not null } ritual)
        {
            return Outcome.Stale(RitualsTexts.OfferGone(), ShowingRituals.ShowList());
        }

        if (ritual.Rest is null)
        {
            return Outcome.Stale(RitualsTexts.AwakeAlready(ritual.Title));
        }

        var awake = ritual with { Rest = null };
        var words = RitualsTexts.IsBack(ritual.Title, awake.Next(turn.Now));
        return rituals.Save(awake).AndAnswer(words).AndTellOther(turn, ritual, words);
    }

    public static Outcome Skip(PersonTurn turn, SkipRitual request) =>
        WithLive(
            turn,
            request.Number,
            (rituals, ritual) =>
            {
                if (ritual.Rest is { Until: null } rest)
                {
                    return Outcome.Answer(RitualsTexts.RestsAlready(ritual.Title, rest), WakeChoice(ritual));
                }

                var live = ritual.Live!;
                if (ritual.Skip is { } skip && live.When.On(skip, live.Clock) > turn.Now)
                {
                    return Outcome.Answer(RitualsTexts.SkippedAlready(ritual.Title, ritual.Next(turn.Now)));
                }

                if (ritual.Next(turn.Now) is not { } next)
                {
                    return Outcome.Answer(RitualsTexts.NothingToSkip(ritual.Title));
                }

                var skipped = ritual with
                {
                    Skip = live.DateOf(next),
                    Lately = live.Kind == RitualKind.Me ? null : Lately.After(ritual.Lately, held: false, next),
                };
                var words = RitualsTexts.Skipped(ritual.Title, next, skipped.Next(turn.Now));
                return rituals.Save(skipped).AndAnswer(words).AndTellOther(turn, ritual, words);
            }
        );

    public static Outcome Remove(PersonTurn turn, RemoveRitual request)
    {
        var rituals = Numbered.For(turn);
        return rituals[request.Number] is { } ritual ? Remove(turn, rituals, ritual) : ShowingRituals.NoSuch(rituals);
    }

    /// <summary>Takes back what one has just suggested or added, be it a ritual or a change of one.</summary>
    public static Outcome Withdraw(PersonTurn turn, WithdrawRitual request)
    {
        var rituals = Numbered.For(turn);
        return rituals.Find(request.Id) switch
        {
            { Live: not null, Offer: { } change } ritual when change.By == turn.Id => rituals
                .Save(ritual with { Offer = null })
                .Do(new Effect.Recall(ritual.Tag))
                .AndAnswer(RitualsTexts.TakenBack()),
            { Live: null } or { Shown.Kind: RitualKind.Me } => Remove(turn, rituals, rituals.Find(request.Id)!),
            { } settled => Outcome.Stale(RitualsTexts.SettledAlready(settled.Title), ShowingRituals.ShowList()),
            null => Outcome.Stale(RitualsTexts.OfferGone(), ShowingRituals.ShowList()),
        };
    }

    private static Outcome Remove(PersonTurn turn, Numbered rituals, Ritual ritual)
    {
        if (ritual.Live is null)
        {
            return ritual.Offer!.By == turn.Id
                ? rituals.Drop(ritual).Do(new Effect.Recall(ritual.Tag)).AndAnswer(RitualsTexts.TakenBack())
                : AnsweringOffers.Decline(turn, new DeclineOffer(ritual.Id, ritual.Revision));
        }

        var words = RitualsTexts.Ended(ritual.Title);
        return rituals
            .Drop(ritual)
            .Do(new Effect.Recall(ritual.Tag))
            .AndAnswer(words)
            .AndTellOther(turn, ritual, words) with
        {
            WayBack =
                ritual.Shown.Kind == RitualKind.Me
                    ? null
                    : new ReturnRitual(ritual with { Offer = null }, turn.Now + Undoing.Patience),
        };
    }

    /// <summary>
    /// Takes its removal back, by the one who removed it and while the two are the same two: both had said yes to it. What was
    /// only suggested about it is gone.
    /// </summary>
    public static Outcome Return(PersonTurn turn, ReturnRitual request)
    {
        var rituals = Numbered.For(turn);
        var ritual = request.Ritual;
        if (turn.Now > request.Until || rituals.Find(ritual.Id) is not null)
        {
            return Outcome.Stale(RitualsTexts.OfferGone(), ShowingRituals.ShowList());
        }

        var words = RitualsTexts.IsBack(ritual.Title, ritual.Next(turn.Now));
        return rituals.Save(ritual).AndAnswer(words).AndTellOther(turn, ritual, words);
    }

    /// <summary>/back during a time of one's own: it's over for this time. Nobody else is told.</summary>
    public static Outcome? EndEarly(PersonTurn turn) =>
        RitualBook.OwnDoor(turn.Me, turn.Pair, turn.Now) is not null
        || RitualBook.TurnsDoor(turn.Me, turn.Pair, turn.Now) is not null
            ? Outcome.Answer(RitualsTexts.OwnTimeOver()).Mine(CutShort.Slice, new CutShort(turn.Now))
            : null;

    private static Outcome WithLive(PersonTurn turn, int number, Func<Numbered, Ritual, Outcome> decide)
    {
        var rituals = Numbered.For(turn);
        return rituals[number] is not { } ritual ? ShowingRituals.NoSuch(rituals)
            : ritual.Live is null ? Outcome.Answer(RitualsTexts.NotYet(ritual.Title))
            : decide(rituals, ritual);
    }

    private static Outcome AndTellOther(this Outcome outcome, PersonTurn turn, Ritual ritual, Text words) =>
        ritual.Shown.Kind != RitualKind.Me && turn.Partner is { } partner
            ? outcome.Tell(partner, words, Errand.Words)
            : outcome;

    private static Choice WakeChoice(Ritual ritual) => new(RitualsTexts.WakeLabel(), new WakeRitual(ritual.Id));
}

internal sealed record PauseRitual(int Number, LocalDate? Until) : INeedsZone;

internal sealed record WakeRitual(long Id) : INeedsZone;

internal sealed record SkipRitual(int Number) : INeedsZone;

internal sealed record RemoveRitual(int Number) : IRequest;

/// <param name="Until">Later it is too late.</param>
internal sealed record ReturnRitual(Ritual Ritual, Instant Until) : INeedsZone;

internal sealed record WithdrawRitual(long Id) : IRequest;
