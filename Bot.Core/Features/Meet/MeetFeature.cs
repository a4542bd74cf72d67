using Bot.Core.Commands;
using NodaTime;

namespace Bot.Core.Features.Meet;

/// <summary>
/// Listening turns: a thank-you, one topic, each talks while the other listens and says back what was heard, one ask. The
/// companion keeps the time and is silent; no word of it comes here.
/// <code>
/// Ana: /meet start
///   to Ana: I've asked Ben. … [Never mind]
///   to Ben: Ana would like listening turns with you: … [Yes, let's] [In half an hour] [Not today]
/// Ben presses [Yes, let's]
///   to both: First a thank-you from each … [Go on]
/// (… [I begin])
///   to Ana: Your turn, until 20:08. Ben only listens.
///   to Ben: Ana's turn, until 20:08. Listening is all there is to do.
/// Ben: /meet pause 20m
///   to both: A pause, until 20:25. … [Not today]
/// 20:25, to both: The pause is over. Shall it go on where you were? [Go on] [Not today]
/// </code>
/// </summary>
internal static class MeetFeature
{
    public const string Moment = "meet.moment";

    public static Feature Declare() =>
        new Feature("Meet")
            .Command(
                new CommandSpec(
                    "meet",
                    Where.Any,
                    new ActionSpec(
                        "start",
                        a => new StartMeeting(a.FindValue<Duration>("duration")),
                        new Arg("duration", ArgKind.Duration) { Optional = true }
                    )
                    {
                        Examples = ["/meet start", "/meet start 10m"],
                    },
                    new ActionSpec(
                        "pause",
                        a => new PauseMeeting(a.Get<Duration>("duration")),
                        new Arg("duration", ArgKind.Duration)
                    )
                    {
                        Examples = ["/meet pause 20m"],
                    },
                    new ActionSpec("end", _ => new EndMeeting())
                )
                {
                    Alone = new ShowMeeting(),
                }
            )
            .On<ShowMeeting>("meet.show", (turn, _) => StartingMeetings.Show(turn))
            .On<StartMeeting>("meet.start", StartingMeetings.Start)
            .On<JoinMeeting>("meet.join", StartingMeetings.Yes)
            .On<PutMeetingOff>("meet.putOff", StartingMeetings.PutOff)
            .On<LeaveMeeting>("meet.leave", StartingMeetings.Leave)
            .On<NextStep>("meet.next", TakingTurns.Next)
            .On<BeginTurns>("meet.begin", TakingTurns.Begin)
            .On<PauseMeeting>("meet.pause", EndingMeetings.Pause)
            .On<EndMeeting>("meet.end", (turn, _) => EndingMeetings.End(turn))
            .Wakes(Meetings.Moments)
            .OnPairMoment(Moment, TakingTurns.AtItsMoment)
            .Closes(Meetings.DoorOf);
}
