using Bot.Core.Conversation;
using Bot.Core.Door;

namespace Bot.Core.Features.Ideas;

/// <summary>
/// Brings an idea to the other's door, as a knock: their quiet and their quieter knocks hold it back, and what the sender
/// reads is the same. Whoever gets it may say that they like it; saying nothing says nothing.
/// </summary>
internal static class BringingIdeas
{
    public static Outcome Bring(PersonTurn turn, BringIdea request)
    {
        var memory = turn.Mine(IdeaMemory.Slice);
        if (turn.Partner is not { } partner || Idea.Find(request.Number) is not { } idea)
        {
            return Outcome.Stale(IdeasTexts.Gone());
        }

        if (!memory.MayBring(turn.Now.InZone(turn.Self.Zone).Date))
        {
            return Outcome.Answer(IdeasTexts.Enough(partner.Name));
        }

        return Outcome
            .Answer(IdeasTexts.Brought(partner.Name))
            .Mine(IdeaMemory.Slice, memory.Bring(turn.Now.InZone(turn.Self.Zone).Date))
            .And(
                new Reply(
                    Audience.Privately(partner.Id),
                    IdeasTexts.Found(turn.Self.Name, FindingIdeas.Card(idea)),
                    Errand.Knock
                )
                {
                    IfHeld = IdeasTexts.FoundEarlier(turn.Now, turn.Self.Name, FindingIdeas.Card(idea)),
                    Choices =
                    [
                        new Choice(IdeasTexts.LikeLabel(), new LikeIdea(idea.N)),
                        new Choice(IdeasTexts.AnotherTimeLabel(), new DeferIdea(idea.N)),
                        new Choice(IdeasTexts.OkayLabel(), StoredRequest.Nothing),
                    ],
                }
            );
    }

    public static Outcome Like(PersonTurn turn, LikeIdea request) =>
        turn.Partner is { } partner
            ? Outcome
                .Answer(IdeasTexts.PassedOn(partner.Name))
                .Tell(
                    partner,
                    IdeasTexts.Liked(turn.Self.Name, IdeasTexts.Words(request.Number)),
                    Errand.Words,
                    new Choice(IdeasTexts.PlanLabel(), new AskIdeaPlan(IsOwn: false)),
                    new Choice(IdeasTexts.NotNowLabel(), StoredRequest.Nothing)
                )
            : Outcome.Stale(IdeasTexts.Gone());

    public static Outcome Defer(PersonTurn turn, DeferIdea request) =>
        turn.Partner is { } partner
            ? Outcome
                .Answer(IdeasTexts.PassedOn(partner.Name))
                .Tell(partner, IdeasTexts.Deferred(turn.Self.Name, IdeasTexts.Words(request.Number)), Errand.Words)
            : Outcome.Stale(IdeasTexts.Gone());
}

internal sealed record BringIdea(int Number) : IRequest;

internal sealed record LikeIdea(int Number) : IRequest;

internal sealed record DeferIdea(int Number) : IRequest;
