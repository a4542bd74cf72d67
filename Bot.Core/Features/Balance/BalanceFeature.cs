using Bot.Core.Commands;
using Bot.Core.Conversation;

namespace Bot.Core.Features.Balance;

/// <summary>
/// How room and closeness have been, from one's own check-ins: drawn, and in words. Where something hasn't fitted for a
/// while there is a private word, and a draft of an ask. With the standing yes of both it looks at both sides, too.
/// <code>
/// Ana: /balance
///   to Ana: From your own check-ins, and only you see it: (picture)
///     Room for yourself: too little lately
///     Time together: about right lately [Check in now] [Half an hour to talk] [Draft an ask] [Fine]
/// Ana presses [Draft an ask]
///   to Ana: How about this: “I'd love a bit more time to myself …” [Send it to Ben] [In my own words] [Keep it for me]
/// </code>
/// </summary>
internal static class BalanceFeature
{
    public const string SuggestFirst = "balance.suggestFirst";
    public const string SuggestSecond = "balance.suggestSecond";
    public const string SuggestOver = "balance.suggestOver";

    public static Feature Declare() =>
        new Feature("Balance")
            .Command(new CommandSpec("balance", Where.Dm, new ActionSpec(null, _ => new ShowBalance())))
            .On<ShowBalance>("balance.show", (turn, _) => ShowingBalance.Show(turn))
            .On<DraftAsk>("balance.draft", SpeakingUp.Draft)
            .On<SendAsk>("balance.send", SpeakingUp.Send)
            .On<AskBothSides>("balance.askBoth", (turn, _) => LookingAtBoth.Ask(turn))
            .On<AgreeBothSides>("balance.agreeBoth", (turn, _) => LookingAtBoth.Agree(turn))
            .On<StopBothSides>("balance.stopBoth", (turn, _) => LookingAtBoth.Stop(turn))
            .Wakes(BothSides.Moments)
            .OnPairMoment(SuggestFirst, (turn, fired) => LookingAtBoth.Suggest(turn, fired, turn.First))
            .OnPairMoment(SuggestSecond, (turn, fired) => LookingAtBoth.Suggest(turn, fired, turn.Second))
            .OnPairMoment(SuggestOver, (turn, _) => LookingAtBoth.Over(turn))
            .On<KeepBalance>("balance.keep", (_, _) => Outcome.Answer(BalanceTexts.Kept()));
}
