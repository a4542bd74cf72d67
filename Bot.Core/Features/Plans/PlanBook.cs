using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Plans;

/// <summary>Plans of two in the pair's document, one's own in one's own. What is over leaves no trace.</summary>
internal sealed record PlanBook(ImmutableList<Plan> All)
{
    public const int Most = 40;

    public static readonly Slice<PlanBook> OfTwo = new("plans", new PlanBook([]));

    /// <summary>Plans of one's own. They stay when a couple ends, and no partner's turn can read them.</summary>
    public static readonly Slice<PlanBook> OfOne = new("plans.own", new PlanBook([]));

    /// <summary>Without what has passed, the nearest first.</summary>
    public PlanBook AsOf(Instant now) =>
        new([.. All.Select(p => p.AsOf(now)).OfType<Plan>().OrderBy(p => p.Shown.Start).ThenBy(p => p.Id)]);

    public Plan? Find(long id) => All.Find(p => p.Id == id);

    public PlanBook With(Plan plan)
    {
        var at = All.FindIndex(p => p.Id == plan.Id);
        return new(at < 0 ? All.Add(plan) : All.SetItem(at, plan));
    }

    public PlanBook Without(long id) => new(All.RemoveAll(p => p.Id == id));
}

/// <summary>Something that happens once: of two, suggested or agreed, or one's own.</summary>
/// <param name="Live">When it is; null while it is only suggested.</param>
/// <param name="Offer">What one of the two suggests: the plan itself, or another time for it.</param>
/// <param name="Revision">Rises with each offer, so that a button says yes to the one it was shown with.</param>
internal sealed record Plan(long Id, string Name, bool IsOwn, PlanTerms? Live, PlanOffer? Offer, int Revision)
{
    public string Key => $"{Id:x}";

    public string Tag => $"plans.{Key}";

    /// <summary>As its owner takes it along.</summary>
    public object ForExport() =>
        new
        {
            Name,
            Shown.Date,
            Shown.At,
            Shown.Zone,
            Shown.Length,
        };

    /// <summary>When it is, or would be.</summary>
    public PlanTerms Shown => Live ?? Offer!.Terms;

    /// <summary>This plan without what has passed; null if nothing of it is left. A new time that is still open outlives the old one.</summary>
    public Plan? AsOf(Instant now)
    {
        var live = Live?.Over > now ? Live : null;
        var offer = Offer?.Stands(now) == true ? Offer : null;
        return live is null && offer is null ? null : this with { Live = live, Offer = offer };
    }

    /// <summary>When something of it will have passed.</summary>
    public Instant Fades => Live is { } live && (Offer is null || live.Over < Offer.Ends) ? live.Over : Offer!.Ends;
}

/// <summary>A time that one of the two suggests. The other's yes makes it the plan's.</summary>
internal sealed record PlanOffer(PlanTerms Terms, PersonId By, Instant At)
{
    /// <summary>After this long it lapses, and nobody is told.</summary>
    public static readonly Duration Life = Duration.FromDays(14);

    public Instant Ends => Instant.Min(At + Life, Terms.LastCall);

    public bool Stands(Instant now) => now < Ends;
}

/// <summary>The plans that one person sees, numbered: those of two first, so that both mean the same by a number.</summary>
internal sealed record NumberedPlans(PlanBook OfTwo, PlanBook OfOne)
{
    public static NumberedPlans For(PersonTurn turn) =>
        new(turn.Shared(PlanBook.OfTwo).AsOf(turn.Now), turn.Mine(PlanBook.OfOne).AsOf(turn.Now));

    public int Count => OfTwo.All.Count + OfOne.All.Count;

    public Plan? this[int number] => number < 1 || number > Count ? null : All.ElementAt(number - 1);

    public IEnumerable<Plan> All => OfTwo.All.Concat(OfOne.All);

    public Plan? Find(long id) => OfTwo.Find(id) ?? OfOne.Find(id);

    /// <summary>What keeps a plan in the place it came from.</summary>
    public Outcome Save(Plan plan) =>
        plan.IsOwn
            ? Outcome.Silence.Mine(PlanBook.OfOne, OfOne.With(plan))
            : Outcome.Silence.Shared(PlanBook.OfTwo, OfTwo.With(plan));

    public Outcome Drop(Plan plan) =>
        plan.IsOwn
            ? Outcome.Silence.Mine(PlanBook.OfOne, OfOne.Without(plan.Id))
            : Outcome.Silence.Shared(PlanBook.OfTwo, OfTwo.Without(plan.Id));
}
