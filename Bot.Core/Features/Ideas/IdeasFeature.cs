using Bot.Core.Commands;

namespace Bot.Core.Features.Ideas;

/// <summary>
/// Something to do, by time, place, money, energy, near or far; and what both would like, without either having to say it
/// first.
/// <code>
/// Ana: /idea together free 30m outside low energy
///   to Ana: Sit on a bench with your backs against each other and tell what each of you can see.
///           About 25 minutes, outside, free. [Plan it] [Bring it to Ben] [Another] [Not for us]
/// Ana presses [Bring it to Ben]
///   to Ana: It's at Ben's door.
///   to Ben: Ana found this: … [I'd like that] [Another time] [Okay]
/// Ana: /idea try
///   to Ana: Ideas come one at a time. … [I'd like that] [Perhaps later] [Not for me]
/// </code>
/// Ben chooses, too, in an order of his own. The next morning each reads what both would like, and nothing else, ever.
/// </summary>
internal static class IdeasFeature
{
    private const string Overlap = "ideas.overlap";

    public static Feature Declare() =>
        new Feature("Ideas")
            .Command(
                new CommandSpec(
                    "idea",
                    Where.Any,
                    new ActionSpec(null, a => Find(a, who: null), Words())
                    {
                        Examples = ["/idea", "/idea free 30m outside low energy"],
                    },
                    new ActionSpec("together", a => Find(a, IdeaFor.Together), Words())
                    {
                        Examples = ["/idea together 1h far apart"],
                    },
                    new ActionSpec("solo", a => Find(a, IdeaFor.Solo), Words()),
                    new ActionSpec("friends", a => Find(a, IdeaFor.Friends), Words()),
                    new ActionSpec("home", a => Find(a, IdeaFor.Home), Words()) { Examples = ["/idea home signals"] },
                    new ActionSpec("try", _ => new BeginTry())
                )
            )
            .On<FindIdea>("ideas.find", FindingIdeas.Find)
            .On<AnotherIdea>("ideas.another", FindingIdeas.Another)
            .On<PutIdeaAside>("ideas.aside", FindingIdeas.PutAside)
            .On<BringIdeasBack>("ideas.bringBack", FindingIdeas.BringBack)
            .On<AskIdeaPlan>("ideas.askPlan", (_, request) => PlanningIdeas.Ask(request))
            .On<PlanIdea>("ideas.plan", (_, request) => PlanningIdeas.Plan(request))
            .On<DropIdeaPlan>("ideas.dropPlan", (_, _) => PlanningIdeas.Drop())
            .On<BringIdea>("ideas.bring", BringingIdeas.Bring)
            .On<LikeIdea>("ideas.like", BringingIdeas.Like)
            .On<DeferIdea>("ideas.defer", BringingIdeas.Defer)
            .On<BeginTry>("ideas.try", (turn, _) => TryingTogether.Begin(turn))
            .On<ChooseTry>("ideas.choose", TryingTogether.Choose)
            .On<TryAgain>("ideas.again", (turn, _) => TryingTogether.Again(turn))
            .On<ForgetTry>("ideas.forget", (turn, _) => TryingTogether.Forget(turn))
            .On<AskAlong>("ideas.along", (turn, _) => TryingTogether.AskAlong(turn))
            .Wakes((person, pair, _) => TryingTogether.Openings(Overlap, person, pair))
            .OnMoment(Overlap, (turn, _) => TryingTogether.Open(turn))
            .Exports(IdeaMemory.Slice, own => own.ForExport())
            .WhenPairEnds(TryDeck.Slice, _ => TryDeck.Slice.Empty);

    private static FindIdea Find(Arguments a, IdeaFor? who) => new(who, a.Find<string>("words") ?? "");

    private static Arg Words() => new("words", ArgKind.Text) { Optional = true };
}
