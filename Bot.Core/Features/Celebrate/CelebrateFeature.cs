using Bot.Core.Commands;
using Bot.Core.Conversation;

namespace Bot.Core.Features.Celebrate;

/// <summary>
/// Something good, told so that it is asked about. A week on both are asked once what it changes.
/// <code>
/// Ana: /celebrate I got the job
///   to Ana: Lovely. I'll tell Ben, and in a week I'll ask you both what it changes. [Take it back]
///   to Ben: Good news from Ana: “I got the job”. What would you like to know about it? [Ask something] [Just be glad] [Not now]
/// Ben presses [Ask something]
///   to Ben: Which one? Your own words are welcome, too. [How did it feel?] … {text}
/// Ben presses [How did it feel?]
///   to Ben: It's on its way to Ana.
///   to Ana: Ben asks about “I got the job”: “How did it feel?” [Answer] [Okay]
/// </code>
/// </summary>
internal static class CelebrateFeature
{
    public const string WeekOnFirst = "celebrate.weekOnFirst";
    public const string WeekOnSecond = "celebrate.weekOnSecond";
    public const string OwnWeekOn = "celebrate.ownWeekOn";
    public const string Over = "celebrate.over";

    public static Feature Declare() =>
        new Feature("Celebrate")
            .Command(
                new CommandSpec(
                    "celebrate",
                    Where.Any,
                    new ActionSpec(
                        null,
                        a => new CelebrateThis(a.Get<string>("text")),
                        new Arg("text", ArgKind.Text) { IsConfidential = true }
                    )
                    {
                        Examples = ["/celebrate I got the job"],
                    }
                )
                {
                    Alone = new AskForCelebration(),
                }
            )
            .Undoes<TakeCelebrationBack>()
            .On<AskForCelebration>("celebrate.ask", (_, _) => Celebrating.AskForWords())
            .On<CelebrateThis>("celebrate.tell", Celebrating.Tell)
            .On<AskBack>("celebrate.askBack", (_, request) => Celebrating.WhichQuestion(request))
            .On<AskWith>("celebrate.askWith", Celebrating.Ask)
            .On<AskReady>("celebrate.askReady", Celebrating.AskWithReady)
            .On<BeGlad>("celebrate.beGlad", Celebrating.BeGlad)
            .On<TakeCelebrationBack>("celebrate.takeBack", Celebrating.TakeBack)
            .On<DropCelebration>(
                "celebrate.drop",
                (_, _) => Outcome.Answer(CelebrateTexts.Dropped()).Do(new Effect.CloseQuestion())
            )
            .Exports(Celebrations.OfOne, own => own.All.Select(c => new { c.At, c.Words }))
            .Wakes(Celebrations.PairMoments)
            .Wakes(Celebrations.OwnMoments)
            .OnPairMoment(WeekOnFirst, (turn, fired) => Celebrating.WeekOn(turn, fired, turn.First))
            .OnPairMoment(WeekOnSecond, (turn, fired) => Celebrating.WeekOn(turn, fired, turn.Second))
            .OnPairMoment(Over, (turn, _) => Celebrating.Tidy(turn))
            .OnMoment(OwnWeekOn, Celebrating.OwnWeekOn);
}
