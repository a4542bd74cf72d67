using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Meet;

/// <summary>A pause or the end, by either of the two, at once and without a reason. Nobody is told whose it was.</summary>
internal static class EndingMeetings
{
    public static Outcome Pause(PersonTurn turn, PauseMeeting request)
    {
        if (turn.Partner is not { } partner || Current(turn) is not { } meeting)
        {
            return Nothing(turn);
        }

        if (request.Length < Meeting.ShortestPause || request.Length > Meeting.LongestPause)
        {
            return Outcome.Answer(MeetTexts.PauseBounds(Meeting.ShortestPause, Meeting.LongestPause));
        }

        if (meeting.Phase != MeetPhase.Running)
        {
            return StartingMeetings.Show(turn);
        }

        var paused = meeting with
        {
            Phase = MeetPhase.Waiting,
            At = turn.Now + request.Length,
            Left = meeting.IsTurn ? meeting.At - turn.Now : null,
            IsPause = true,
        };
        var words = MeetTexts.Paused(paused.At);
        var endNow = new Choice(MeetTexts.NotTodayLabel(), new LeaveMeeting(paused.Id));
        return Outcome
            .Answer(words, endNow)
            .Shared(Meetings.Slice, new Meetings(paused))
            .And(
                new Reply(Audience.Privately(partner.Id), words, Errand.Session)
                {
                    Choices = [endNow],
                    Expires = paused.At,
                }
            );
    }

    /// <summary>Also what is only asked for so far.</summary>
    public static Outcome End(PersonTurn turn) =>
        turn.Partner is not { } partner || Current(turn) is not { } meeting ? Nothing(turn)
        : meeting.Phase == MeetPhase.Running ? End(turn, partner, MeetTexts.OverForToday())
        : StartingMeetings.Leave(turn, new LeaveMeeting(meeting.Id));

    /// <summary>For `/back`; null where none are going on.</summary>
    public static Outcome? EndEarly(PersonTurn turn) =>
        turn.Partner is not null && Current(turn) is not null ? End(turn) : null;

    public static Outcome End(PersonTurn turn, Face partner, Text words) =>
        Outcome
            .Answer(words)
            .Shared(Meetings.Slice, Meetings.Slice.Empty)
            .And(
                new Reply(Audience.Privately(partner.Id), words, Errand.Session)
                {
                    Expires = turn.Now + Meeting.Patience,
                }
            );

    private static Meeting? Current(PersonTurn turn) =>
        turn.Shared(Meetings.Slice).Current is { } meeting && turn.Now < meeting.At ? meeting : null;

    private static Outcome Nothing(PersonTurn turn) =>
        turn.Partner is { } partner
            ? Outcome.Answer(
                MeetTexts.NothingRuns(),
                new Choice(MeetTexts.AskLabel(partner.Name), new StartMeeting(null)),
                new Choice(MeetTexts.NotNowLabel(), StoredRequest.Nothing)
            )
            : StartingMeetings.Show(turn);
}

internal sealed record PauseMeeting(Duration Length) : INeedsZone;

internal sealed record EndMeeting : IRequest;
