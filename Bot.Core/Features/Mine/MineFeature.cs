using Bot.Core.Commands;
using Bot.Core.Conversation;

namespace Bot.Core.Features.Mine;

/// <summary>
/// One's own people and interests, and a nudge for whoever wants one. Nobody else sees any of it.
/// <code>
/// Ana: /mine
///   to Ana: Who and what is just yours? … [Someone] [Something] … [Nudge me]
/// Ana presses [Someone]
///   to Ana: Who does you good? …
/// Ana: Clara
///   to Ana: Noted: Clara. [Someone] [Something] [Nudge me] [Show the list]
/// Ana presses [Nudge me]
///   to Ana: Once a month I could bring one of these to your mind. … [Once a month] [Never]
/// a month later, to Ana: Clara: a call, a walk, or just a line? [Find a time] [Not now] [Less often] [Never]
/// </code>
/// </summary>
internal static class MineFeature
{
    public const string Nudge = "mine.nudge";

    public static Feature Declare() =>
        new Feature("Mine")
            .Command(new CommandSpec("mine", Where.Dm, new ActionSpec(null, _ => new ShowMine())))
            .On<ShowMine>("mine.show", (turn, _) => KeepingOwnThings.Show(turn))
            .On<AskOwnName>("mine.askName", (_, request) => KeepingOwnThings.AskName(request))
            .On<AddOwn>("mine.add", KeepingOwnThings.Add)
            .On<ChooseOwnToDrop>("mine.chooseToDrop", (turn, _) => KeepingOwnThings.ChooseToDrop(turn))
            .On<DropOwn>("mine.drop", KeepingOwnThings.Drop)
            .On<DropMineQuestion>(
                "mine.dropQuestion",
                (_, _) => Outcome.Answer(MineTexts.Dropped()).Do(new Effect.CloseQuestion())
            )
            .On<TalkItOver>("mine.talkItOver", (turn, _) => KeepingOwnThings.TalkItOver(turn))
            .On<ShowOpeningLine>("mine.openingLine", (_, _) => Outcome.Answer(MineTexts.OpeningLine()))
            .On<ShowNudges>("mine.nudges", (turn, _) => NudgingOneself.Show(turn))
            .On<SetNudge>("mine.setNudge", NudgingOneself.Set)
            .On<NudgeLess>("mine.nudgeLess", (turn, _) => NudgingOneself.LessOften(turn))
            .On<StopNudges>("mine.stopNudges", (turn, _) => NudgingOneself.StopFor(turn))
            .On<AskOwnTime>("mine.askTime", NudgingOneself.AskTime)
            .On<PlanOwn>("mine.plan", NudgingOneself.Plan)
            .Exports(OwnThings.Slice, own => own.All.Select(t => new { t.Kind, t.Name }))
            .Wakes(OwnThings.Moments)
            .OnMoment(Nudge, NudgingOneself.Nudge);
}
