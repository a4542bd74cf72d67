using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.Ideas;

/// <summary>
/// One idea at a time, in an order of one's own. None comes twice before all that fit have come; one that was put aside
/// stays away until it's called back.
/// </summary>
internal static class FindingIdeas
{
    private const int MostToLoosen = 3;
    private const int MostUnknown = 3;

    public static Outcome Find(PersonTurn turn, FindIdea request)
    {
        var who = request.Who ?? (turn.Partner is null ? IdeaFor.Solo : IdeaFor.Together);
        var (wish, unknown) = IdeaWords.Read(new IdeaWish(who), request.Words, turn.Self.Language);
        var note = unknown.Count == 0 ? null : IdeasTexts.LeftOut(string.Join(", ", unknown.Take(MostUnknown)));
        return Next(turn, wish, turn.Mine(IdeaMemory.Slice), note);
    }

    public static Outcome Another(PersonTurn turn, AnotherIdea request) =>
        Next(turn, request.Wish, turn.Mine(IdeaMemory.Slice), note: null);

    public static Outcome PutAside(PersonTurn turn, PutIdeaAside request)
    {
        var memory = turn.Mine(IdeaMemory.Slice);
        return Next(
            turn,
            request.Wish,
            memory with
            {
                Aside = memory.Aside.With(request.Number),
            },
            IdeasTexts.PutAside()
        );
    }

    public static Outcome BringBack(PersonTurn turn, BringIdeasBack request)
    {
        var memory = turn.Mine(IdeaMemory.Slice);
        var back = Idea.All.Where(i => request.Wish.Fits(i, Now(turn))).Select(i => i.N);
        return Next(turn, request.Wish, memory with { Aside = memory.Aside.Without(back) }, note: null);
    }

    /// <summary>An idea with its facts, as it is shown everywhere.</summary>
    public static Text Card(Idea idea) => Text.Lines([IdeasTexts.Words(idea.N), IdeasTexts.Facts(idea)]);

    public static IdeaSeason Now(PersonTurn turn) => Seasons.At(turn.Now, turn.Self.Zone);

    private static Outcome Next(PersonTurn turn, IdeaWish wish, IdeaMemory memory, Text? note)
    {
        var fitting = Fitting(turn, wish).ToList();
        var open = fitting.FindAll(i => !memory.Aside.Has(i.N));
        if (open.Count == 0)
        {
            return Say(turn, wish, note, fitting.Count > 0 ? AllAside(wish) : Loosen(turn, wish))
                .Mine(IdeaMemory.Slice, memory);
        }

        var unseen = open.FindAll(i => !memory.Seen.Has(i.N));
        if (unseen.Count == 0)
        {
            memory = memory with { Seen = memory.Seen.Without(open.Select(i => i.N)), Round = memory.Round + 1 };
            note = note is null ? IdeasTexts.Through() : Both(note, IdeasTexts.Through());
            unseen = open;
        }

        var idea = unseen.MinBy(i => (wish.IsLoose(i), i.Rank(turn.Id.Value, memory.Round)))!;
        return Say(turn, wish, note, (Card(idea), Choices(turn, idea, wish)))
            .Mine(IdeaMemory.Slice, memory with { Seen = memory.Seen.With(idea.N) });
    }

    private static IEnumerable<Idea> Fitting(PersonTurn turn, IdeaWish wish) =>
        Idea.All.Where(i => wish.Fits(i, Now(turn)));

    private static Text Both(Text one, Text other) => Text.Lines([one, other], gap: true);

    // In a channel of the two, what is for both is said to both.
    private static Outcome Say(
        PersonTurn turn,
        IdeaWish wish,
        Text? note,
        (Text Text, IReadOnlyList<Choice> Choices) what
    )
    {
        var text = note is null ? what.Text : Both(note, what.Text);
        return !turn.Place.IsPrivate && wish.Who is IdeaFor.Together or IdeaFor.Home
            ? Outcome.AnswerHere(text, what.Choices)
            : Outcome.Answer(text, what.Choices);
    }

    private static IReadOnlyList<Choice> Choices(PersonTurn turn, Idea idea, IdeaWish wish)
    {
        var forTwo = wish.Who is IdeaFor.Together or IdeaFor.Home;
        var choices = new List<Choice>();
        if (PlanningIdeas.For(turn, idea) is { } plan)
        {
            choices.Add(plan);
        }

        if (forTwo && turn.Place.IsPrivate && turn.Partner is { } partner)
        {
            choices.Add(new Choice(IdeasTexts.BringLabel(partner.Name), new BringIdea(idea.N), Group: 1));
        }

        if (wish.Who == IdeaFor.Home && turn.Partner is not null)
        {
            var agree = new RunWorded("/agree add", IdeasTexts.Words(idea.N));
            choices.Add(new Choice(IdeasTexts.AgreeLabel(), agree, Group: 2));
        }

        choices.Add(new Choice(IdeasTexts.AnotherLabel(), new AnotherIdea(wish)));
        choices.Add(new Choice(IdeasTexts.AsideLabel(forTwo), new PutIdeaAside(idea.N, wish)));
        return choices;
    }

    private static (Text, IReadOnlyList<Choice>) AllAside(IdeaWish wish) =>
        (IdeasTexts.AllAside(), [new Choice(IdeasTexts.BringBackLabel(), new BringIdeasBack(wish))]);

    /// <summary>Says which part of the wish to let go: each offered one leaves something.</summary>
    private static (Text, IReadOnlyList<Choice>) Loosen(PersonTurn turn, IdeaWish wish)
    {
        var parts = wish.Parts.Where(p => Fitting(turn, wish.Without(p)).Any()).Take(MostToLoosen).ToList();
        if (parts.Count > 0)
        {
            var choices = parts.Select(p => new Choice(
                IdeasTexts.WithoutLabel(IdeasTexts.Part(wish, p)),
                new AnotherIdea(wish.Without(p))
            ));
            return (IdeasTexts.Nothing(), [.. choices]);
        }

        // Two at once: keep one thing of what was asked for.
        var kept = wish.Parts.Where(p => Fitting(turn, Only(wish, p)).Any()).Take(MostToLoosen);
        return (
            IdeasTexts.NothingAtAll(),
            [
                .. kept.Select(p => new Choice(
                    IdeasTexts.OnlyLabel(IdeasTexts.Part(wish, p)),
                    new AnotherIdea(Only(wish, p))
                )),
                new Choice(IdeasTexts.AnythingLabel(), new AnotherIdea(new IdeaWish(wish.Who))),
            ]
        );
    }

    private static IdeaWish Only(IdeaWish wish, WishPart part) =>
        Enum.GetValues<WishPart>().Where(p => p != part).Aggregate(wish, (w, p) => w.Without(p));
}

internal sealed record FindIdea(IdeaFor? Who, string Words) : IRequest;

internal sealed record AnotherIdea(IdeaWish Wish) : IRequest;

internal sealed record PutIdeaAside(int Number, IdeaWish Wish) : IRequest;

internal sealed record BringIdeasBack(IdeaWish Wish) : IRequest;
