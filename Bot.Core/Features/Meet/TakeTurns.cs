using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Texts;

namespace Bot.Core.Features.Meet;

/// <summary>
/// One step after the other: a thank-you, one topic, a turn each with what was heard, one ask. Within a turn nothing is said;
/// the clock changes it. Every other step waits for either of the two.
/// </summary>
internal static class TakingTurns
{
    /// <summary>Either of the two goes on. A button of a step that has passed says where the two are.</summary>
    public static Outcome Next(PersonTurn turn, NextStep request)
    {
        if (
            turn.Partner is not { } partner
            || StartingMeetings.Find(turn, request.Id) is not { Phase: MeetPhase.Running } meeting
            || meeting.Step != request.After
            || meeting.IsTurn
            || meeting.Step == MeetStep.Topic
        )
        {
            return StartingMeetings.Passed(turn);
        }

        return meeting.Step == MeetStep.Ask
            ? EndingMeetings.End(turn, partner, MeetTexts.Over())
            : Go(turn, partner, meeting.RunningAt(meeting.Step + 1, turn.Now));
    }

    /// <summary>Who talks first: whoever taps says it for both.</summary>
    public static Outcome Begin(PersonTurn turn, BeginTurns request)
    {
        if (
            turn.Partner is not { } partner
            || StartingMeetings.Find(turn, request.Id) is not { Phase: MeetPhase.Running, Step: MeetStep.Topic } meeting
        )
        {
            return StartingMeetings.Passed(turn);
        }

        var first = request.IsMine ? turn.Id : partner.Id;
        return Go(turn, partner, (meeting with { First = first }).RunningAt(MeetStep.FirstTurn, turn.Now));
    }

    /// <summary>The step is said to both: to the one who tapped as the answer, to the other as the session's next line.</summary>
    public static Outcome Go(PersonTurn turn, Face partner, Meeting meeting) =>
        Say(turn.Self, partner, meeting)
            .Shared(Meetings.Slice, new Meetings(meeting))
            .And(Line(partner, turn.Self, meeting, Errand.Session));

    public static Outcome Say(Face to, Face other, Meeting meeting) =>
        Outcome.Answer(Words(to, other, meeting), [.. Choices(other, meeting)]);

    /// <summary>A turn is over, a pause, or everybody's patience.</summary>
    public static Outcome AtItsMoment(PairTurn turn, Fired fired)
    {
        if (turn.Shared(Meetings.Slice).Current is not { } meeting || meeting.Key != fired.Key || meeting.At > turn.Now)
        {
            return Outcome.Silence;
        }

        var gone = Outcome.Silence.Shared(Meetings.Slice, Meetings.Slice.Empty);
        if (turn.Now - meeting.At > Meeting.Patience)
        {
            return gone;
        }

        return meeting switch
        {
            { Phase: MeetPhase.Asked } => StartingMeetings.Lapse(turn, meeting),
            { Phase: MeetPhase.Waiting } => StartingMeetings.AskBoth(turn, meeting),
            { IsTurn: true } => Change(turn, meeting.RunningAt(meeting.Step + 1, turn.Now)),
            _ => gone,
        };
    }

    // By the clock and not by the other: whoever has told the companion to be still meanwhile isn't spoken to.
    private static Outcome Change(PairTurn turn, Meeting meeting) =>
        Outcome
            .Silence.Shared(Meetings.Slice, new Meetings(meeting))
            .And(Line(turn.First, turn.Second, meeting, Errand.Opening))
            .And(Line(turn.Second, turn.First, meeting, Errand.Opening));

    // Later than this step lasts it would only be puzzling.
    private static Reply Line(Face to, Face other, Meeting meeting, Errand errand) =>
        new(Audience.Privately(to.Id), Words(to, other, meeting), errand)
        {
            Choices = [.. Choices(other, meeting)],
            Expires = meeting.At,
        };

    private static Text Words(Face to, Face other, Meeting meeting)
    {
        var speaker = meeting.First is { } first ? meeting.Speaker(first == to.Id ? other.Id : to.Id) : null;
        return meeting.Step switch
        {
            MeetStep.Thanks => MeetTexts.Thanks(),
            MeetStep.Topic => MeetTexts.Topic(),
            MeetStep.FirstTurn or MeetStep.SecondTurn => speaker == to.Id
                ? MeetTexts.YourTurn(other.Name, meeting.At)
                : MeetTexts.TheirTurn(other.Name, meeting.At),
            MeetStep.FirstRecap or MeetStep.SecondRecap => speaker == to.Id
                ? MeetTexts.TheySayBack(other.Name)
                : MeetTexts.YouSayBack(other.Name),
            _ => MeetTexts.OneAsk(),
        };
    }

    private static IEnumerable<Choice> Choices(Face other, Meeting meeting) =>
        meeting.Step switch
        {
            _ when meeting.IsTurn => [],
            MeetStep.Topic =>
            [
                new Choice(MeetTexts.IBeginLabel(), new BeginTurns(meeting.Id, IsMine: true)),
                new Choice(MeetTexts.TheyBeginLabel(other.Name), new BeginTurns(meeting.Id, IsMine: false)),
            ],
            MeetStep.Ask => [new Choice(MeetTexts.ThatWasItLabel(), new NextStep(meeting.Id, meeting.Step))],
            _ => [new Choice(MeetTexts.GoOnLabel(), new NextStep(meeting.Id, meeting.Step))],
        };
}

/// <param name="After">The step that the button belongs to.</param>
internal sealed record NextStep(long Id, MeetStep After) : INeedsZone;

internal sealed record BeginTurns(long Id, bool IsMine) : INeedsZone;
