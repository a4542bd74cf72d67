using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.Answers;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Spaces;

/// <summary>The end of a space: asked softly, or said before it is asked. Left alone, it simply is over.</summary>
internal static class ComingBack
{
    private static readonly Duration StillNews = Duration.FromHours(1);

    /// <summary>Its end has come: only the one whose space it was is asked.</summary>
    public static Outcome Ask(PersonTurn turn)
    {
        var space = turn.Mine(Space.Slice);
        if (space.IsRunning(turn.Now))
        {
            return Outcome.Silence;
        }

        var over = Outcome.Silence.Mine(Space.Slice, Space.Slice.Empty);
        return turn.Now - space.End > Space.Patience
            ? over
            : over.And(
                new Reply(Audience.Privately(turn.Id), SpaceTexts.Back(), Errand.Nudge)
                {
                    Choices = [.. Choices(turn, space)],
                    Expires = space.End + Space.Patience,
                }
            );
    }

    /// <summary>/back while a space runs. Null, and nothing to say, when none does.</summary>
    public static Outcome? EndEarly(PersonTurn turn) =>
        turn.Mine(Space.Slice) is { } space && space.IsRunning(turn.Now) ? End(turn, space.Told) : null;

    public static Outcome Back(PersonTurn turn, ComeBackNow request) =>
        TooLate(turn, request.Ended) ?? End(turn, request.Told);

    public static Outcome More(PersonTurn turn, MoreSpace request)
    {
        if (TooLate(turn, request.Ended) is { } late)
        {
            return late;
        }

        var end = Instant.Max(turn.Now, turn.Mine(Space.Slice).End) + Space.ABitMore;
        var space = new Space(turn.Secrets.Id(), end, IsOpenEnded: false, request.Told);
        var more = Outcome.Answer(SpaceTexts.Yours(end)).Mine(Space.Slice, space);
        return Knower(turn, request.Told) is { } partner
            ? more.Do(new Effect.Recall(TakingSpace.Tag)).And(TakingSpace.LineTo(partner, turn, space, isNew: false))
            : more;
    }

    public static Outcome Suggest(PersonTurn turn, SuggestEvening request)
    {
        if (TooLate(turn, request.Ended) is { } late)
        {
            return late;
        }

        if (Knower(turn, request.Told) is not { } partner)
        {
            return End(turn, request.Told);
        }

        var until = turn.Now + Duration.FromHours(request.Tomorrow ? 36 : 12);
        return Ended(turn)
            .AndAnswer(SpaceTexts.Suggested(partner.Name))
            .And(
                new Reply(
                    Audience.Privately(partner.Id),
                    SpaceTexts.WouldLike(turn.Self.Name, request.Tomorrow),
                    Errand.Words
                )
                {
                    Choices =
                    [
                        new Choice(SpaceTexts.GladlyLabel(), new TakeUpEvening(until)),
                        new Choice(AnswersTexts.HelpLabel(), new HelpAnswer(Scene.Busy), Group: 1),
                        new Choice(SpaceTexts.AnotherLabel(), new AnotherEvening(until)),
                    ],
                    Expires = until,
                }
            );
    }

    public static Outcome AskForStory(PersonTurn turn) =>
        turn.Partner is { } partner
            ? Outcome.Ask(
                SpaceTexts.WhichStory(partner.Name),
                Question.ForText(new BringStory("")),
                new Choice(SpaceTexts.NotNowLabel(), new KeepStory())
            )
            : Outcome.Stale(SpaceTexts.StoryStays());

    /// <summary>The other's door has it like any of the words that are brought there.</summary>
    public static Outcome Bring(PersonTurn turn, BringStory request)
    {
        var words = request.Words.Trim();
        return turn.Partner is not { } partner ? Outcome.Answer(SpaceTexts.StoryStays())
            : words.Length is 0 or > LongestStory ? AskForStory(turn)
            : Outcome
                .Answer(SpaceTexts.StoryTold(partner.Name))
                .And(
                    new Reply(
                        Audience.Privately(partner.Id),
                        SpaceTexts.BringsBack(turn.Self.Name, words),
                        Errand.Knock
                    )
                );
    }

    private const int LongestStory = 1000;

    // Whoever wasn't told of the time isn't told of its end either: a couple that began meanwhile.
    private static Face? Knower(PersonTurn turn, PairId? told) =>
        told is not null && told == turn.PairId ? turn.Partner : null;

    private static Outcome End(PersonTurn turn, PairId? told)
    {
        var ended = Ended(turn);
        if (Knower(turn, told) is not { } partner)
        {
            return ended.AndAnswer(SpaceTexts.WelcomeAlone());
        }

        var welcome = ended.AndAnswer(
            SpaceTexts.Welcome(),
            new Choice(SpaceTexts.StoryLabel(partner.Name), new AskForStory()),
            new Choice(SpaceTexts.NotNowLabel(), StoredRequest.Nothing)
        );
        return welcome.And(
            new Reply(Audience.Privately(partner.Id), SpaceTexts.IsBack(turn.Self.Name), Errand.Words)
            {
                Expires = turn.Now + StillNews,
                Tag = TakingSpace.Tag,
            }
        );
    }

    private static Outcome Ended(PersonTurn turn) =>
        Outcome.Silence.Mine(Space.Slice, Space.Slice.Empty).Do(new Effect.Recall(TakingSpace.Tag));

    // A button of an earlier space isn't one of this, and after a while nobody remembers what was meant.
    private static Outcome? TooLate(PersonTurn turn, Instant ended)
    {
        var space = turn.Mine(Space.Slice);
        return (space.IsRunning(turn.Now) && space.End != ended) || turn.Now - ended > Space.Patience
            ? Outcome.Stale(SpaceTexts.WhileAgo())
            : null;
    }

    private static IEnumerable<Choice> Choices(PersonTurn turn, Space space)
    {
        yield return new Choice(SpaceTexts.ImBackLabel(), new ComeBackNow(space.End, space.Told));
        yield return new Choice(SpaceTexts.MoreLabel(), new MoreSpace(space.End, space.Told));
        if (Knower(turn, space.Told) is not null)
        {
            var tomorrow = turn.Now.InZone(turn.Self.Zone).Hour is >= 21 or < 4;
            yield return new Choice(
                SpaceTexts.EveningLabel(tomorrow),
                new SuggestEvening(space.End, space.Told, tomorrow)
            );
        }
    }
}

/// <param name="Ended">The end of the space that it answers.</param>
/// <param name="Told">The couple in which the other was told of it.</param>
internal sealed record ComeBackNow(Instant Ended, PairId? Told) : IRequest;

internal sealed record MoreSpace(Instant Ended, PairId? Told) : INeedsZone;

internal sealed record SuggestEvening(Instant Ended, PairId? Told, bool Tomorrow) : IRequest;

internal sealed record AskForStory : IRequest;

internal sealed record BringStory(string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new BringStory(fields.GetValueOrDefault(Question.Text, ""));
}

internal sealed record KeepStory : IRequest;
