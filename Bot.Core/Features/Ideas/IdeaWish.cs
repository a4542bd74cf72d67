namespace Bot.Core.Features.Ideas;

/// <summary>A part of a wish that can be let go.</summary>
internal enum WishPart
{
    Minutes,
    Place,
    Cost,
    Energy,
    Reach,
    Season,
    About,
}

/// <summary>
/// What an idea has to be like; null means that any will do. Without a season named it's the asker's own now. Without near
/// or far, ideas made for two who are apart stay out.
/// </summary>
internal sealed record IdeaWish(IdeaFor Who)
{
    public int? Minutes { get; init; }

    public IdeaPlace? Place { get; init; }

    public IdeaCost? Cost { get; init; }

    public IdeaEnergy? Energy { get; init; }

    public IdeaReach? Reach { get; init; }

    public IdeaSeason? Season { get; init; }

    public string? About { get; init; }

    /// <summary>Three hours aren't for an idea of five minutes.</summary>
    private const int ShortestShare = 6;

    public bool Fits(Idea idea, IdeaSeason now) =>
        idea.Who == Who
        && (Minutes is not { } m || (idea.Minutes <= m && idea.Minutes * ShortestShare >= m))
        && (Place is not { } p || idea.Place == p || idea.Place == IdeaPlace.Anywhere)
        && FitsCost(idea.Cost)
        && (Energy is not { } e || idea.Energy == e)
        && FitsReach(idea.Reach)
        && (idea.Season == IdeaSeason.Any || idea.Season == (Season ?? now))
        && (About is null || string.Equals(idea.About, About, StringComparison.Ordinal));

    /// <summary>
    /// What fits without being just that: an idea for anywhere when outside was asked for. It comes after those that are.
    /// </summary>
    public bool IsLoose(Idea idea) =>
        (Place is { } p && idea.Place != p) || (Reach is { } r && idea.Reach != r) || (Cost is { } c && idea.Cost != c);

    /// <summary>The parts that were asked for.</summary>
    public IEnumerable<WishPart> Parts => Enum.GetValues<WishPart>().Where(p => Without(p) != this);

    public IdeaWish Without(WishPart part) =>
        part switch
        {
            WishPart.Minutes => this with { Minutes = null },
            WishPart.Place => this with { Place = null },
            WishPart.Cost => this with { Cost = null },
            WishPart.Energy => this with { Energy = null },
            WishPart.Reach => this with { Reach = null },
            WishPart.Season => this with { Season = null },
            _ => this with { About = null },
        };

    // Little money may also be none.
    private bool FitsCost(IdeaCost cost) =>
        Cost switch
        {
            null => true,
            IdeaCost.Little => cost != IdeaCost.Some,
            _ => cost == Cost,
        };

    private bool FitsReach(IdeaReach reach) =>
        reach == IdeaReach.Either || (Reach == IdeaReach.Far ? reach == IdeaReach.Far : reach == IdeaReach.Near);
}
