using Bot.Core.Conversation;

namespace Bot.Core.Features.Ideas;

/// <summary>From an idea to a plan: asks for a name and a time, and goes on as if `/plan add` had been written.</summary>
internal static class PlanningIdeas
{
    /// <summary>A plan is for doing; a corner isn't done on a Friday at seven.</summary>
    public static Choice? For(PersonTurn turn, Idea idea)
    {
        var isOwn = idea.Who is IdeaFor.Solo or IdeaFor.Friends;
        var canPlan = turn.Place.IsPrivate && idea.Who != IdeaFor.Home && (isOwn || turn.Partner is not null);
        return canPlan ? new Choice(IdeasTexts.PlanLabel(), new AskIdeaPlan(isOwn)) : null;
    }

    public static Outcome Ask(AskIdeaPlan request) =>
        Outcome.Ask(
            IdeasTexts.PlanHow(),
            Question.ForText(new PlanIdea(request.IsOwn, "")),
            new Choice(IdeasTexts.NotNowLabel(), new DropIdeaPlan())
        );

    public static Outcome Plan(PlanIdea request) =>
        request.Words.Trim().Length == 0
            ? Ask(new AskIdeaPlan(request.IsOwn))
            : Outcome.Silence.Do(
                new Effect.Continue(new RunCommand($"/plan add {request.Words}{(request.IsOwn ? " kind me" : "")}"))
            );

    public static Outcome Drop() => Outcome.Answer(IdeasTexts.PlanDropped()).Do(new Effect.CloseQuestion());
}

internal sealed record AskIdeaPlan(bool IsOwn) : INeedsZone;

internal sealed record PlanIdea(bool IsOwn, string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record DropIdeaPlan : IRequest;
