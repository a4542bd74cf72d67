using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.Rituals;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Needs;

/// <summary>
/// Bridges: shown to whoever taps, and tried by both for two weeks once both have said yes. Either ends a try at once; at its
/// end both are asked how it was, once, and what they answer to that is nobody's business but their own.
/// </summary>
internal static class TryingBridges
{
    private static readonly Duration Lateness = Duration.FromDays(1);

    public static Outcome Show(PersonTurn turn, ShowBridge request)
    {
        var bridges = Bridge.Over(request.Topic, request.Difference);
        if (turn.Partner is null || bridges.IsEmpty)
        {
            return Outcome.Stale(NeedsTexts.Gone());
        }

        var at = (request.At % bridges.Count + bridges.Count) % bridges.Count;
        return Outcome.Answer(
            NeedsTexts.ABridge(request.Topic, request.Difference, bridges[at], turn.Self),
            new Choice(NeedsTexts.TryLabel(), new SuggestTrial(request.Topic, request.Difference, bridges[at].Key)),
            new Choice(NeedsTexts.AnotherLabel(), request with { At = at + 1 }),
            new Choice(NeedsTexts.JustTalkLabel(), new JustTalk())
        );
    }

    public static Outcome Suggest(PersonTurn turn, SuggestTrial request)
    {
        if (turn.Partner is not { } partner || Bridge.Find(request.Bridge) is not { } bridge)
        {
            return Outcome.Stale(NeedsTexts.Gone());
        }

        var table = turn.Shared(NeedsTable.Slice).AsOf(turn.Now);
        if (table.TriedOn(turn.Now.InZone(turn.Self.Zone).Date) is { } running)
        {
            return Outcome.Answer(
                NeedsTexts.OneAtATime(running),
                new Choice(NeedsTexts.EndTrialLabel(), new EndTrial(running.Id)),
                new Choice(NeedsTexts.FineLabel(), StoredRequest.Nothing)
            );
        }

        if (table.Proposed is { } standing && standing.Bridge == bridge.Key && standing.Topic == request.Topic)
        {
            // Both wishing the same is two yeses.
            return standing.By == turn.Id
                ? Outcome.Answer(NeedsTexts.Suggested(partner.Name))
                : Accept(turn, new AcceptTrial(standing.Id));
        }

        if (bridge.Ritual is not null && !BeginningRituals.HasRoom(turn))
        {
            return Outcome.Answer(RitualsTexts.Full());
        }

        var offer = new TrialOffer(
            turn.Secrets.Id(),
            request.Topic,
            request.Difference,
            bridge.Key,
            turn.Id,
            turn.Self.Zone.Id,
            turn.Now
        );
        return Outcome
            .Answer(
                NeedsTexts.Suggested(partner.Name),
                new Choice(NeedsTexts.TakeBackLabel(), new WithdrawTrial(offer.Id))
            )
            .Shared(NeedsTable.Slice, table with { Proposed = offer })
            .Do(new Effect.Recall(TrialOffer.Tag))
            .And(
                new Reply(Audience.Privately(partner.Id), NeedsTexts.Suggests(turn.Self, bridge, partner), Errand.Words)
                {
                    Choices =
                    [
                        new Choice(NeedsTexts.YesTryLabel(), new AcceptTrial(offer.Id)),
                        new Choice(NeedsTexts.AnotherLabel(), After(offer.Topic, offer.Difference, offer.Bridge)),
                        new Choice(NeedsTexts.NotNowLabel(), new DeclineTrial(offer.Id)),
                    ],
                    Tag = TrialOffer.Tag,
                    Expires = turn.Now + NeedsTable.Life,
                }
            );
    }

    public static Outcome Accept(PersonTurn turn, AcceptTrial request)
    {
        if (Standing(turn, request.Id, out var table) is not { } offer)
        {
            return Outcome.Stale(NeedsTexts.TrialGone());
        }

        if (offer.By == turn.Id)
        {
            return Outcome.Stale(NeedsTexts.TheirsToAnswer(turn.Partner!.Name));
        }

        var bridge = Bridge.Find(offer.Bridge)!;
        if (bridge.Ritual is not null && !BeginningRituals.HasRoom(turn))
        {
            return Outcome.Answer(RitualsTexts.Full());
        }

        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(offer.Zone) ?? turn.Self.Zone;
        var end = turn.Now.InZone(zone).Date + Trial.Lasts;
        (long Id, Outcome Outcome)? begun = bridge.Ritual is { } ritual
            ? BeginningRituals.Begin(
                turn,
                ritual.Name,
                new Terms(ritual.Wish(end.PlusDays(-1)), zone.Id, ritual.Length, ritual.Kind),
                offer.By
            )
            : null;
        var trial = new Trial(offer.Id, offer.Topic, offer.Difference, offer.Bridge, end, begun?.Id);
        return (begun?.Outcome ?? Outcome.Silence)
            .Shared(NeedsTable.Slice, table with { Proposed = null, Running = trial })
            .AndAnswer(NeedsTexts.Begins(trial), [.. Moving(trial)])
            .Tell(turn.Partner!, NeedsTexts.Begins(trial), Errand.Words, [.. Moving(trial)]);
    }

    public static Outcome Decline(PersonTurn turn, DeclineTrial request) =>
        Standing(turn, request.Id, out var table) is not { } offer ? Outcome.Stale(NeedsTexts.TrialGone())
        : offer.By == turn.Id ? Outcome.Stale(NeedsTexts.TheirsToAnswer(turn.Partner!.Name))
        : Outcome
            .Answer(NeedsTexts.NotNowThen())
            .Shared(NeedsTable.Slice, table with { Proposed = null })
            .Tell(turn.Partner!, NeedsTexts.NotForNow(), Errand.Words);

    public static Outcome Withdraw(PersonTurn turn, WithdrawTrial request) =>
        Standing(turn, request.Id, out var table) is not { } offer || offer.By != turn.Id
            ? Outcome.Stale(NeedsTexts.TrialGone())
            : Outcome
                .Answer(NeedsTexts.TakenBack())
                .Shared(NeedsTable.Slice, table with { Proposed = null })
                .Do(new Effect.Recall(TrialOffer.Tag));

    /// <summary>Either ends it for both, at once and without a reason.</summary>
    public static Outcome End(PersonTurn turn, EndTrial request)
    {
        var table = turn.Shared(NeedsTable.Slice);
        return turn.Partner is not { } partner || table.Running is not { } trial || trial.Id != request.Id
            ? Outcome.Stale(NeedsTexts.TrialGone())
            : Ended(turn, trial)
                .Shared(NeedsTable.Slice, table with { Running = null })
                .AndAnswer(NeedsTexts.LetGo(trial))
                .Tell(partner, NeedsTexts.LetGo(trial), Errand.Words);
    }

    /// <summary>One soft question, to each in the evening of the last day.</summary>
    public static Outcome AskHow(PairTurn turn, Fired fired, Face whom)
    {
        if (
            turn.Shared(NeedsTable.Slice).Running is not { } trial
            || NeedsTable.MomentOn(trial.End, whom.Zone) > turn.Now
            || turn.Now - fired.Due > Lateness
        )
        {
            return Outcome.Silence;
        }

        var again = new SuggestTrial(trial.Topic, trial.Difference, trial.Bridge);
        var choices = new List<Choice>();
        if (Bridge.Find(trial.Bridge)?.Ritual is { } ritual)
        {
            choices.Add(
                new Choice(
                    NeedsTexts.KeepRitualLabel(),
                    new AddRitual("", ritual.Wish(until: null), ritual.Length, ritual.Kind, ritual.Name)
                )
            );
        }

        choices.Add(new Choice(NeedsTexts.TwoMoreWeeksLabel(), again));
        choices.Add(new Choice(NeedsTexts.SomethingElseLabel(), After(trial.Topic, trial.Difference, trial.Bridge)));
        choices.Add(new Choice(NeedsTexts.ThatWasItLabel(), StoredRequest.Nothing));
        return Outcome.Silence.Tell(whom, NeedsTexts.HowWasIt(trial), Errand.Nudge, choices);
    }

    /// <summary>What is over leaves no trace, and nobody is told of it.</summary>
    public static Outcome Over(PairTurn turn)
    {
        var table = turn.Shared(NeedsTable.Slice);
        return Outcome.Silence.Shared(NeedsTable.Slice, table with { Running = null });
    }

    public static Outcome Lapse(PairTurn turn) =>
        Outcome.Silence.Shared(NeedsTable.Slice, turn.Shared(NeedsTable.Slice).AsOf(turn.Now));

    public static Outcome JustTalk() =>
        Outcome.Answer(
            NeedsTexts.JustTalk(),
            new Choice(NeedsTexts.TurnsLabel(), new RunCommand("/meet")),
            new Choice(NeedsTexts.FineLabel(), StoredRequest.Nothing)
        );

    // Its time is a beginning; another one is put to the other as with any ritual.
    private static IEnumerable<Choice> Moving(Trial trial) =>
        trial.Ritual is { } ritual ? [new Choice(RitualsTexts.AnotherTime(), new AskTime(ritual))] : [];

    private static ShowBridge After(NeedTopic topic, Difference difference, string key) =>
        new(topic, difference, Bridge.Over(topic, difference).FindIndex(b => b.Key == key) + 1);

    private static TrialOffer? Standing(PersonTurn turn, long id, out NeedsTable table)
    {
        table = turn.Shared(NeedsTable.Slice).AsOf(turn.Now);
        return turn.Partner is not null && table.Proposed is { } offer && offer.Id == id ? offer : null;
    }

    private static Outcome Ended(PersonTurn turn, Trial trial) =>
        trial.Ritual is { } ritual ? BeginningRituals.End(turn, ritual) : Outcome.Silence;
}

internal sealed record ShowBridge(NeedTopic Topic, Difference Difference, int At) : INeedsZone;

internal sealed record SuggestTrial(NeedTopic Topic, Difference Difference, string Bridge) : INeedsZone;

internal sealed record AcceptTrial(long Id) : INeedsZone;

internal sealed record DeclineTrial(long Id) : IRequest;

internal sealed record WithdrawTrial(long Id) : IRequest;

internal sealed record EndTrial(long Id) : IRequest;

internal sealed record JustTalk : IRequest;
