using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.Answers;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Spaces;

/// <summary>Beginning a space, or giving the running one another end. Neither an end nor a note is asked for.</summary>
internal static class TakingSpace
{
    private const int LongestNote = 100;

    public static Outcome Take(PersonTurn turn, TakeSpace request)
    {
        if (request.End is { } wished && (wished - turn.Now < Space.Shortest || wished - turn.Now > Space.Longest))
        {
            return Outcome.Answer(
                SpaceTexts.Bounds(),
                new Choice(SpaceTexts.LengthLabel(Duration.FromHours(1)), new TakeLength(Duration.FromHours(1))),
                new Choice(SpaceTexts.LengthLabel(Space.ABitMore), new TakeLength(Space.ABitMore))
            );
        }

        var space = new Space(
            turn.Secrets.Id(),
            request.End ?? turn.Now + Space.OpenEnd,
            IsOpenEnded: request.End is null,
            turn.PairId
        );
        var before = turn.Mine(Space.Slice);
        var isSame = before.IsRunning(turn.Now) && before.End == space.End && before.Told == space.Told;
        var begun = Outcome
            .Silence.Mine(Space.Slice, space)
            .Do(new Effect.CloseQuestion())
            .And(Said(turn, space, request.Note));
        return turn.Partner is not { } partner || isSame
            ? begun
            : begun.Do(new Effect.Recall(Tag)).And(LineTo(partner, turn, space, isNew: !before.IsKnownIn(turn)));
    }

    /// <summary>Words without a command may have been meant otherwise: they are asked about first.</summary>
    public static Outcome Offer(PersonTurn turn) =>
        Outcome.Answer(
            turn.Partner is { } partner ? SpaceTexts.Offer(partner.Name) : SpaceTexts.OfferAlone(),
            new Choice(SpaceTexts.LengthLabel(Duration.FromHours(1)), new TakeLength(Duration.FromHours(1))),
            new Choice(SpaceTexts.LengthLabel(Space.ABitMore), new TakeLength(Space.ABitMore)),
            new Choice(SpaceTexts.OpenEndLabel(), new TakeSpace(null, null)),
            new Choice(SpaceTexts.NotNowLabel(), StoredRequest.Nothing)
        );

    /// <summary>The note goes to the other by this tap alone, and only while the space it was written for runs.</summary>
    public static Outcome Tell(PersonTurn turn, TellNote request)
    {
        var space = turn.Mine(Space.Slice);
        return turn.Partner is not { } partner || space.Id != request.Space || !space.IsRunning(turn.Now)
            ? Outcome.Stale(SpaceTexts.NoteTooLate())
            : Outcome
                .Answer(SpaceTexts.NoteTold(partner.Name))
                .And(
                    new Reply(
                        Audience.Privately(partner.Id),
                        SpaceTexts.ItIsFor(turn.Self.Name, request.Note),
                        Errand.Words
                    )
                    {
                        Expires = space.End,
                        Tag = Tag,
                    }
                );
    }

    /// <summary>By this name a line that still waits at the other's door is taken back when it no longer holds.</summary>
    public const string Tag = "space";

    /// <summary>The one line to the other: that it is time alone, until when, and that it's about nothing else.</summary>
    public static Reply LineTo(Face partner, PersonTurn turn, Space space, bool isNew) =>
        new(
            Audience.Privately(partner.Id),
            isNew ? SpaceTexts.IsTaking(turn.Self.Name, space) : SpaceTexts.TakesMore(turn.Self.Name, space),
            Errand.Words
        )
        {
            Choices =
            [
                new Choice(SpaceTexts.EnjoyLabel(), new EnjoySpace(space.End)),
                new Choice(AnswersTexts.HelpLabel(), new HelpAnswer(Scene.Space), Group: 1),
                new Choice(SpaceTexts.ReadLabel(), new ReadSpace(space.End), Group: 2),
            ],
            Expires = space.End,
            Tag = Tag,
        };

    private static Reply Said(PersonTurn turn, Space space, string? note)
    {
        var said = space.IsOpenEnded
            ? turn.Partner is { } other
                ? SpaceTexts.YoursOpenEnded(other.Name)
                : SpaceTexts.YoursOpenEndedAlone()
            : SpaceTexts.Yours(space.End);
        if (turn.Partner is not { } partner || note?.Trim() is not { Length: > 0 } words)
        {
            return new Reply(Audience.Speaker, said) { Choices = space.IsOpenEnded ? Lengths() : [] };
        }

        return words.Length > LongestNote
            ? new Reply(Audience.Speaker, SpaceTexts.LongNote(said, partner.Name))
            : new Reply(Audience.Speaker, SpaceTexts.AskNote(said, partner.Name, words))
            {
                Choices =
                [
                    new Choice(SpaceTexts.JustTimeLabel(), StoredRequest.Nothing),
                    new Choice(SpaceTexts.TellLabel(partner.Name), new TellNote(space.Id, words)),
                ],
            };
    }

    private static IReadOnlyList<Choice> Lengths() =>
        [
            .. new[] { Duration.FromHours(1), Duration.FromHours(2) }.Select(l => new Choice(
                SpaceTexts.LengthLabel(l),
                new TakeLength(l)
            )),
        ];
}

/// <param name="End">Until when; null leaves it open.</param>
/// <param name="Note">What it is for, for oneself; the other learns it by a tap only.</param>
internal sealed record TakeSpace(Instant? End, string? Note) : INeedsZone;

internal sealed record OfferSpace : IRequest;

/// <summary>So long from the moment of the tap on.</summary>
internal sealed record TakeLength(Duration Length) : INeedsZone;

/// <param name="Space">The one it was written for.</param>
internal sealed record TellNote(long Space, string Note) : IRequest;
