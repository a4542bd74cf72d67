using Bot.Core.Commands;
using Bot.Core.Conversation;
using NodaTime;

namespace Bot.Core.Features.Spaces;

/// <summary>
/// Time for oneself. The other gets one warm line and a time instead of a closed door; nobody is asked why.
/// <code>
/// Ana: /space 1h run
///   to Ana: The time is yours, until 19:30. Shall Ben know that it's for “run”? [Just the time] [Tell Ben]
///   to Ben: Ana is taking some time alone and is back around 19:30. Time alone refills; it says nothing about you.
///           [Enjoy it] [Help me answer] [How might I read this?]
/// it is 19:30
///   to Ana: Back? [I'm back] [A bit more] [Let's do something tonight]
/// Ana presses [I'm back]
///   to Ana: Good to have you back. Anything you'd like to bring along, a thought or a small story? [Tell Ben] [Not now]
///   to Ben: Ana is back.
/// </code>
/// Alone it works the same, without a line to anybody.
/// </summary>
internal static class SpaceFeature
{
    public const string Over = "space.over";

    public static Feature Declare() =>
        new Feature("Space")
            .Command(
                new CommandSpec(
                    "space",
                    Where.Any,
                    new ActionSpec(
                        null,
                        a => new TakeSpace(a.FindValue<Instant>("time"), a.Find<string>("note")),
                        new Arg("time", ArgKind.LeadingSpan) { Optional = true },
                        new Arg("note", ArgKind.Text) { Optional = true }
                    )
                    {
                        Examples = ["/space 1h", "/space until 20:30 run"],
                    }
                )
            )
            .On<TakeSpace>("space.take", TakingSpace.Take)
            .On<OfferSpace>("space.offer", (turn, _) => TakingSpace.Offer(turn))
            .On<TakeLength>(
                "space.length",
                (turn, request) => TakingSpace.Take(turn, new(turn.Now + request.Length, null))
            )
            .On<TellNote>("space.note", TakingSpace.Tell)
            .On<ComeBackNow>("space.back", (turn, request) => ComingBack.Back(turn, request))
            .On<MoreSpace>("space.more", ComingBack.More)
            .On<SuggestEvening>("space.evening", ComingBack.Suggest)
            .On<TakeUpEvening>("space.gladly", (turn, request) => ReadingSpace.TakeUp(turn, request))
            .On<AnotherEvening>("space.another", (turn, request) => ReadingSpace.Another(turn, request))
            .On<AskForStory>("space.askStory", (turn, _) => ComingBack.AskForStory(turn))
            .On<BringStory>("space.story", ComingBack.Bring)
            .On<KeepStory>("space.keep", (_, _) => Outcome.Silence.Do(new Effect.CloseQuestion()))
            .On<EnjoySpace>("space.enjoy", ReadingSpace.Enjoy)
            .On<ReadSpace>("space.read", ReadingSpace.Read)
            .Unlisted("space-offer", new ActionSpec(null, _ => new OfferSpace()))
            .Undoes<TakeSpace>(new RunCommand("/back"))
            .Exports(Space.Slice, own => new { own.End })
            .Closes(Space.DoorOf)
            .Wakes(Space.Moments)
            .OnMoment(Over, (turn, _) => ComingBack.Ask(turn));
}
