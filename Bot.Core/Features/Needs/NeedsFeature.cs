using Bot.Core.Commands;

namespace Bot.Core.Features.Needs;

/// <summary>
/// A talk with oneself about room, closeness and support; whatever both let be opened is laid side by side, once both have
/// tapped. What isn't, the other doesn't learn, nor how far one has come.
/// <code>
/// Ana: /needs
///   to Ana: Five short questions to yourself, … [Begin] [Ask Ben along] [Not now]
/// Ana presses [Begin]
///   to Ana: Time alone: what does you good? … [A little every day] [A longer stretch once a week] … [Leave it out] {text}
/// Ana presses [A little every day]
///   to Ana: “A little every day.” … [Share it with Ben] [Keep it for me] {text}
/// (both share, both tap open)
///   to both: You've both opened this.
///     Time alone
///     Ana: A little every day
///     Ben: A longer stretch once a week
///     Under stress: not compared.
///     Different, and neither is wrong. … [Time alone] [Just talk]
/// </code>
/// </summary>
internal static class NeedsFeature
{
    public const string Lapse = "needs.lapse";
    public const string AskFirst = "needs.askFirst";
    public const string AskSecond = "needs.askSecond";
    public const string Over = "needs.over";

    public static Feature Declare() =>
        new Feature("Needs")
            .Command(new CommandSpec("needs", Where.Dm, new ActionSpec(null, _ => new ShowNeeds())))
            .On<ShowNeeds>("needs.show", (turn, _) => TalkingToOneself.Show(turn))
            .On<BeginNeeds>("needs.begin", (turn, _) => TalkingToOneself.Begin(turn))
            .On<AskNeed>("needs.ask", TalkingToOneself.AskOne)
            .On<LookAtNeed>("needs.look", TalkingToOneself.Look)
            .On<TapNeed>("needs.tap", TalkingToOneself.Tap)
            .On<SayNeed>("needs.say", TalkingToOneself.Say)
            .On<AddNeedWords>("needs.words", TalkingToOneself.AddWords)
            .On<SkipNeed>("needs.skip", TalkingToOneself.Skip)
            .On<DecideNeed>("needs.decide", TalkingToOneself.Decide)
            .On<ChooseNeed>("needs.choose", (_, _) => ShowingNeeds.Choose())
            .On<ForgetNeeds>("needs.forget", (turn, _) => TalkingToOneself.ForgetAll(turn))
            .On<AskNeedsAlong>("needs.along", (turn, _) => OpeningTogether.AskAlong(turn))
            .On<AskOpen>("needs.askOpen", (turn, _) => OpeningTogether.Ask(turn))
            .On<OpenNeeds>("needs.open", (turn, _) => OpeningTogether.Open(turn))
            .On<TakeOpenBack>("needs.takeOpenBack", (turn, _) => OpeningTogether.TakeBack(turn))
            .On<ShowBridge>("needs.bridge", TryingBridges.Show)
            .On<SuggestTrial>("needs.suggest", TryingBridges.Suggest)
            .On<AcceptTrial>("needs.accept", TryingBridges.Accept)
            .On<DeclineTrial>("needs.decline", TryingBridges.Decline)
            .On<WithdrawTrial>("needs.withdraw", TryingBridges.Withdraw)
            .On<EndTrial>("needs.end", TryingBridges.End)
            .On<JustTalk>("needs.justTalk", (_, _) => TryingBridges.JustTalk())
            .Wakes(NeedsTable.Moments)
            .OnPairMoment(Lapse, (turn, _) => TryingBridges.Lapse(turn))
            .OnPairMoment(AskFirst, (turn, fired) => TryingBridges.AskHow(turn, fired, turn.First))
            .OnPairMoment(AskSecond, (turn, fired) => TryingBridges.AskHow(turn, fired, turn.Second))
            .OnPairMoment(Over, (turn, _) => TryingBridges.Over(turn))
            .Exports(OwnNeeds.Slice, own => own.ForExport())
            .WhenPairEnds(OwnNeeds.Slice, own => own.AfterThePair());
}
