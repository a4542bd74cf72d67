using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Meet;

/// <summary>
/// Asking, and answering each for themself. It begins when both are in; a question left alone ends with the same words as one
/// declined, and what the asker sees never depends on whether the other could be reached.
/// </summary>
internal static class StartingMeetings
{
    public static Outcome Show(PersonTurn turn)
    {
        if (turn.Partner is not { } partner)
        {
            return TakesTwo();
        }

        return turn.Shared(Meetings.Slice).Current is { } meeting
            ? Standing(turn, partner, meeting)
            : Outcome.Answer(
                MeetTexts.WhatItIs(Meeting.UsualTurn),
                new Choice(MeetTexts.AskLabel(partner.Name), new StartMeeting(null)),
                new Choice(MeetTexts.NotNowLabel(), StoredRequest.Nothing)
            );
    }

    public static Outcome Start(PersonTurn turn, StartMeeting request)
    {
        if (turn.Partner is not { } partner)
        {
            return TakesTwo();
        }

        if (turn.Shared(Meetings.Slice).Current is { } open)
        {
            return open.Phase == MeetPhase.Asked && !open.In.Contains(turn.Id)
                ? Yes(turn, new JoinMeeting(open.Id))
                : Standing(turn, partner, open);
        }

        var length = request.Turn ?? Meeting.UsualTurn;
        if (length < Meeting.ShortestTurn || length > Meeting.LongestTurn)
        {
            return Outcome.Answer(MeetTexts.TurnBounds(Meeting.ShortestTurn, Meeting.LongestTurn));
        }

        var meeting = new Meeting(
            turn.Secrets.Id(),
            MeetPhase.Asked,
            MeetStep.Thanks,
            length,
            turn.Now + Meeting.Patience,
            [turn.Id]
        );
        return Outcome
            .Answer(MeetTexts.Asked(partner.Name), new Choice(MeetTexts.NeverMindLabel(), new LeaveMeeting(meeting.Id)))
            .Shared(Meetings.Slice, new Meetings(meeting))
            .And(
                new Reply(Audience.Privately(partner.Id), MeetTexts.Suggests(turn.Self.Name, length), Errand.Words)
                {
                    Choices =
                    [
                        new Choice(MeetTexts.YesLetsLabel(), new JoinMeeting(meeting.Id)),
                        new Choice(MeetTexts.HalfAnHourLabel(), new PutMeetingOff(meeting.Id)),
                        new Choice(MeetTexts.NotTodayLabel(), new LeaveMeeting(meeting.Id)),
                    ],
                    Tag = meeting.Tag,
                    Expires = meeting.At,
                }
            );
    }

    public static Outcome Yes(PersonTurn turn, JoinMeeting request)
    {
        if (turn.Partner is not { } partner || Find(turn, request.Id) is not { Phase: MeetPhase.Asked } meeting)
        {
            return Passed(turn);
        }

        return meeting.In.Contains(partner.Id)
            ? TakingTurns.Go(turn, partner, meeting.RunningAt(meeting.Step, turn.Now))
            : Outcome
                .Answer(MeetTexts.YouAreIn(), new Choice(MeetTexts.NeverMindLabel(), new LeaveMeeting(meeting.Id)))
                .Shared(Meetings.Slice, new Meetings(meeting.With(turn.Id)));
    }

    public static Outcome PutOff(PersonTurn turn, PutMeetingOff request)
    {
        if (
            turn.Partner is not { } partner
            || Find(turn, request.Id) is not { Phase: MeetPhase.Asked, PutOff: false, IsPause: false } meeting
        )
        {
            return Passed(turn);
        }

        var later = meeting with
        {
            Phase = MeetPhase.Waiting,
            At = turn.Now + Meeting.PutOffBy,
            In = [],
            PutOff = true,
        };
        return Outcome
            .Answer(MeetTexts.AskingThen(later.At))
            .Shared(Meetings.Slice, new Meetings(later))
            .Do(new Effect.Recall(meeting.Tag))
            .And(
                new Reply(Audience.Privately(partner.Id), MeetTexts.AskingThen(later.At), Errand.Words)
                {
                    Expires = later.At,
                }
            );
    }

    /// <summary>
    /// Not today, or one's own question taken back. The other hears the words that silence would have brought, and only if
    /// they are waiting for it.
    /// </summary>
    public static Outcome Leave(PersonTurn turn, LeaveMeeting request)
    {
        if (turn.Partner is not { } partner || Find(turn, request.Id) is not { Phase: not MeetPhase.Running } meeting)
        {
            return Passed(turn);
        }

        var left = Outcome
            .Answer(MeetTexts.Fine())
            .Shared(Meetings.Slice, Meetings.Slice.Empty)
            .Do(new Effect.Recall(meeting.Tag));
        return meeting.In.Contains(partner.Id) || meeting.Phase == MeetPhase.Waiting
            ? left.And(NotToday(partner, turn.Now))
            : left;
    }

    /// <summary>Both are asked whether now is the moment, the first time or after a pause.</summary>
    public static Outcome AskBoth(PairTurn turn, Meeting meeting)
    {
        var asked = meeting with { Phase = MeetPhase.Asked, At = turn.Now + Meeting.Patience, In = [] };
        return turn.Both.Aggregate(
            Outcome.Silence.Shared(Meetings.Slice, new Meetings(asked)),
            (outcome, face) =>
                outcome.And(
                    new Reply(Audience.Privately(face.Id), Question(asked), Errand.Opening)
                    {
                        Choices =
                        [
                            new Choice(
                                asked.IsPause ? MeetTexts.GoOnLabel() : MeetTexts.YesNowLabel(),
                                new JoinMeeting(asked.Id)
                            ),
                            new Choice(MeetTexts.NotTodayLabel(), new LeaveMeeting(asked.Id)),
                        ],
                        Expires = asked.At,
                    }
                )
        );
    }

    /// <summary>Nobody is told who didn't answer.</summary>
    public static Outcome Lapse(PairTurn turn, Meeting meeting) =>
        turn
            .Both.Where(face => meeting.In.Contains(face.Id))
            .Aggregate(
                Outcome.Silence.Shared(Meetings.Slice, Meetings.Slice.Empty),
                (outcome, face) => outcome.And(NotToday(face, turn.Now))
            );

    public static Meeting? Find(PersonTurn turn, long id) =>
        turn.Shared(Meetings.Slice).Current is { } meeting && meeting.Id == id && turn.Now < meeting.At
            ? meeting
            : null;

    /// <summary>A kind word for a button whose moment has passed, with where the two are instead.</summary>
    public static Outcome Passed(PersonTurn turn) =>
        turn is { Partner: { } partner } && turn.Shared(Meetings.Slice).Current is { } meeting
            ? Standing(turn, partner, meeting) with
            {
                IsStale = true,
            }
            : Outcome.Stale(MeetTexts.Gone());

    private static Outcome Standing(PersonTurn turn, Face partner, Meeting meeting) =>
        meeting switch
        {
            { Phase: MeetPhase.Running } => TakingTurns.Say(turn.Self, partner, meeting),
            { Phase: MeetPhase.Waiting } => Outcome.Answer(
                meeting.IsPause ? MeetTexts.Paused(meeting.At) : MeetTexts.AskingThen(meeting.At),
                new Choice(MeetTexts.NotTodayLabel(), new LeaveMeeting(meeting.Id))
            ),
            _ when meeting.In.Contains(turn.Id) => Outcome.Answer(
                MeetTexts.YouAreIn(),
                new Choice(MeetTexts.NeverMindLabel(), new LeaveMeeting(meeting.Id))
            ),
            _ => Outcome.Answer(
                Question(meeting),
                new Choice(MeetTexts.YesNowLabel(), new JoinMeeting(meeting.Id)),
                new Choice(MeetTexts.NotTodayLabel(), new LeaveMeeting(meeting.Id))
            ),
        };

    private static Text Question(Meeting meeting) => meeting.IsPause ? MeetTexts.ShallWeGoOn() : MeetTexts.IsNowGood();

    // Said now or not at all: at a door that opens later it would only be puzzling.
    private static Reply NotToday(Face to, Instant now) =>
        new(Audience.Privately(to.Id), MeetTexts.NotTodayThen(), Errand.Session)
        {
            Expires = now + Duration.FromMinutes(1),
        };

    private static Outcome TakesTwo() =>
        Outcome.Answer(MeetTexts.TakesTwo(), new Choice(MeetTexts.InviteLabel(), new RunCommand("/pair")));
}

internal sealed record ShowMeeting : INeedsZone;

/// <param name="Turn">How long each talks; null for the usual.</param>
internal sealed record StartMeeting(Duration? Turn) : INeedsZone;

internal sealed record JoinMeeting(long Id) : INeedsZone;

internal sealed record PutMeetingOff(long Id) : INeedsZone;

internal sealed record LeaveMeeting(long Id) : IRequest;
