using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Mine;

/// <summary>A nudge to oneself, wished for and never pressed on anybody. One "Never" ends it.</summary>
internal static class NudgingOneself
{
    private static readonly Duration Lateness = Duration.FromHours(4);

    public static Outcome Show(PersonTurn turn) =>
        turn.Mine(OwnThings.Slice).Nudge is { } nudge
            ? Outcome.Answer(
                MineTexts.NudgeStands(MineTexts.Often(nudge.Rhythm)),
                [
                    .. Enum.GetValues<Rhythm>()
                        .Where(r => r != nudge.Rhythm)
                        .Select(r => new Choice(MineTexts.RhythmLabel(r), new SetNudge(r))),
                    Never(),
                ]
            )
            : Outcome.Answer(
                MineTexts.NudgeOffer(),
                new Choice(MineTexts.RhythmLabel(Rhythm.Month), new SetNudge(Rhythm.Month)),
                Never()
            );

    public static Outcome Set(PersonTurn turn, SetNudge request)
    {
        var mine = turn.Mine(OwnThings.Slice);
        var today = turn.Now.InZone(turn.Self.Zone).Date;
        var last = mine.Nudge?.Last ?? today;
        var nudge = new OwnNudge(request.Rhythm, last, mine.Nudge?.Named ?? 0);

        // A shorter rhythm whose time has passed already begins from today.
        nudge = nudge.Next(turn.Self.Zone) > turn.Now ? nudge : nudge with { Last = today };
        return Outcome
            .Answer(
                MineTexts.NudgeSet(MineTexts.Often(request.Rhythm)),
                new Choice(MineTexts.OkayLabel(), StoredRequest.Nothing),
                Never()
            )
            .Mine(OwnThings.Slice, mine with { Nudge = nudge });
    }

    public static Outcome LessOften(PersonTurn turn) =>
        turn.Mine(OwnThings.Slice).Nudge is { } nudge
            ? Set(turn, new SetNudge(nudge.Rhythm == Rhythm.TwoWeeks ? Rhythm.Month : Rhythm.TwoMonths))
            : StopFor(turn);

    public static Outcome StopFor(PersonTurn turn) =>
        Outcome.Answer(MineTexts.NeverThen()).Mine(OwnThings.Slice, turn.Mine(OwnThings.Slice) with { Nudge = null });

    public static Outcome Nudge(PersonTurn turn, Fired fired)
    {
        var mine = turn.Mine(OwnThings.Slice);
        if (mine.Nudge is not { } nudge || nudge.Next(turn.Self.Zone) > turn.Now)
        {
            return Outcome.Silence;
        }

        var thing = mine.Next;
        var today = turn.Now.InZone(turn.Self.Zone).Date;
        var told = Outcome.Silence.Mine(
            OwnThings.Slice,
            mine with
            {
                Nudge = nudge with { Last = today, Named = thing?.Id ?? 0 },
            }
        );
        return turn.Now - fired.Due > Lateness
            ? told
            : told.And(
                new Reply(Audience.Privately(turn.Id), Words(thing), Errand.Unasked)
                {
                    TooMuch = TooMuch.Wait,
                    Choices =
                    [
                        .. thing is null
                            ? new[] { new Choice(MineTexts.ShowLabel(), new ShowMine()) }
                            : [new Choice(MineTexts.FindTimeLabel(), new AskOwnTime(thing.Id))],
                        new Choice(MineTexts.NotNowLabel(), StoredRequest.Nothing),
                        new Choice(MineTexts.LessOftenLabel(), new NudgeLess()),
                        Never(),
                    ],
                }
            );
    }

    public static Outcome AskTime(PersonTurn turn, AskOwnTime request) =>
        turn.Mine(OwnThings.Slice).Find(request.Id) is { } thing
            ? Outcome.Ask(
                MineTexts.WhenWould(thing.Name),
                Question.Plain(new PlanOwn(thing.Id, "")),
                new Choice(MineTexts.NotNowLabel(), new DropMineQuestion())
            )
            : Outcome.Stale(MineTexts.Gone(), KeepingOwnThings.Back());

    /// <summary>Becomes a plan of one's own, with all that such a plan's time may say.</summary>
    public static Outcome Plan(PersonTurn turn, PlanOwn request) =>
        turn.Mine(OwnThings.Slice).Find(request.Id) is { } thing
            ? Outcome.Silence.Do(
                new Effect.Continue(new RunCommand($"/plan add \"{Unquoted(thing.Name)}\" {request.Words} kind me"))
            )
            : Outcome.Stale(MineTexts.Gone(), KeepingOwnThings.Back());

    private static Text Words(OwnThing? thing) =>
        thing switch
        {
            null => MineTexts.NudgeForAnything(),
            { Kind: OwnKind.Person } => MineTexts.NudgeForPerson(thing.Name),
            _ => MineTexts.NudgeForInterest(thing.Name),
        };

    private static string Unquoted(string name) =>
        string.Concat(name.Where(c => c is not ('"' or '“' or '”' or '„' or '«' or '»')));

    private static Choice Never() => new(MineTexts.NeverLabel(), new StopNudges());
}

internal sealed record ShowNudges : IRequest;

/// <summary>The zone is needed to know when an afternoon is.</summary>
internal sealed record SetNudge(Rhythm Rhythm) : INeedsZone;

internal sealed record NudgeLess : INeedsZone;

internal sealed record StopNudges : IRequest;

internal sealed record AskOwnTime(long Id) : INeedsZone;

internal sealed record PlanOwn(long Id, string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}
