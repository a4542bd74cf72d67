using Bot.Core.Commands;
using Bot.Core.Conversation;

namespace Bot.Core.Features.Balance;

/// <summary>
/// How room and closeness have been, from one's own check-ins: drawn, and in words. Where something hasn't fitted for a
/// while there is a private word, and a draft of an ask.
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
    public static Feature Declare() =>
        new Feature("Balance")
            .Command(new CommandSpec("balance", Where.Dm, new ActionSpec(null, _ => new ShowBalance())))
            .On<ShowBalance>("balance.show", (turn, _) => ShowingBalance.Show(turn))
            .On<DraftAsk>("balance.draft", SpeakingUp.Draft)
            .On<SendAsk>("balance.send", SpeakingUp.Send)
            .On<KeepBalance>("balance.keep", (_, _) => Outcome.Answer(BalanceTexts.Kept()));
}
