using Bot.Core.Commands;

namespace Bot.Core.Features.SayIt;

/// <summary>
/// Something hurts and wants to be said: what may be under it, how the other may see it, and three ways to say it that ask for one
/// thing. Only the person sends. A threat isn't polished; words of danger never come this far.
/// <code>
/// Ana: /sayit you never spend time with me
///   to Ana: Under that may be: you miss Ben. Perhaps Ben thinks the two of you are fine, …
///           Three ways to say it: 1. “…” 2. “…” 3. “…” [Send 1] [Send 2] [Send 3] [Change the words] [Keep for me]
/// Ana presses [Send 2]
///   to Ana: How shall I knock? …
/// </code>
/// Where no words are ready, three questions make some.
/// </summary>
internal static class SayItFeature
{
    public static Feature Declare() =>
        new Feature("SayIt")
            .Command(
                new CommandSpec(
                    "sayit",
                    Where.Dm,
                    new ActionSpec(
                        null,
                        a => new SayThis(a.Get<string>("text")),
                        new Arg("text", ArgKind.Text) { IsConfidential = true }
                    )
                    {
                        Examples = ["/sayit you never spend time with me"],
                    }
                )
                {
                    Alone = new AskWhatToSay(),
                }
            )
            .On<AskWhatToSay>("sayit.ask", (_, _) => FindingWords.Ask())
            .On<SayThis>("sayit.this", FindingWords.Say)
            .On<SayFear>("sayit.fear", (turn, _) => FindingWords.Drafts(turn, FindingWords.Fear))
            .On<AskOwnWords>("sayit.askOwn", (turn, _) => FindingWords.AskOwn(turn))
            .On<SayOwnWords>("sayit.own", FindingWords.Own)
            .On<KeepWords>("sayit.keep", (_, _) => FindingWords.Keep())
            .On<SayHappened>("sayit.happened", ThreeQuestions.Happened)
            .On<SayFelt>("sayit.felt", ThreeQuestions.Felt)
            .On<SayWish>("sayit.wish", ThreeQuestions.Wish);
}
