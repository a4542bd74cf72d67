using Bot.Core.Commands;
using Bot.Core.Conversation;

namespace Bot.Core.Features.Swap;

/// <summary>
/// Taking something over for the other, offered and taken up by tap. It is over when it's answered; no one keeps count.
/// <code>
/// Ana: /swap I do dinner, you rest
///   to Ana: I've asked Ben: “I do dinner, you rest”. [Take it back]
///   to Ben: Ana offers: “I do dinner, you rest”. Would that be good? [Yes, please] [Another day] [No, thanks]
/// Ben presses [Yes, please]
///   to Ben: “I do dinner, you rest”: that is how it is, then.
///   to Ana: Ben says yes, please: “I do dinner, you rest”.
/// </code>
/// </summary>
internal static class SwapFeature
{
    public const string Lapse = "swap.lapse";

    public static Feature Declare() =>
        new Feature("Swap")
            .Command(
                new CommandSpec(
                    "swap",
                    Where.Any,
                    new ActionSpec(
                        null,
                        a => new OfferSwap(a.Get<string>("text")),
                        new Arg("text", ArgKind.Text) { IsConfidential = true }
                    )
                    {
                        Examples = ["/swap I do dinner, you rest"],
                    }
                )
                {
                    Alone = new AskForSwap(),
                }
            )
            .Undoes<TakeSwapBack>()
            .On<AskForSwap>("swap.ask", (turn, _) => OfferingSwap.AskForWords(turn))
            .On<OfferSwap>("swap.offer", OfferingSwap.Offer)
            .On<AnswerSwap>("swap.answer", OfferingSwap.Answer)
            .On<TakeSwapBack>("swap.takeBack", OfferingSwap.TakeBack)
            .On<DropSwap>("swap.drop", (_, _) => Outcome.Answer(SwapTexts.Dropped()).Do(new Effect.CloseQuestion()))
            .Wakes(Swaps.Moments)
            .OnPairMoment(Lapse, (turn, _) => OfferingSwap.Tidy(turn));
}
