using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Ideas;

/// <summary>What one person has been shown and has put aside. Their own; nobody else sees it.</summary>
/// <param name="Round">Grows when a list is through, so that it comes in another order.</param>
/// <param name="Brought">How many were brought to the other on <paramref name="Day"/>: only a limit.</param>
internal sealed record IdeaMemory(IdeaSet Seen, IdeaSet Aside, int Round, LocalDate? Day, int Brought)
{
    public static readonly Slice<IdeaMemory> Slice = new(
        "ideas",
        new IdeaMemory(IdeaSet.None, IdeaSet.None, 0, null, 0)
    );

    /// <summary>As its owner takes it along: ideas by their numbers.</summary>
    public object ForExport() => new { Seen = Seen.Numbers, Aside = Aside.Numbers };

    public const int MostADay = 6;

    public bool MayBring(LocalDate today) => Day != today || Brought < MostADay;

    public IdeaMemory Bring(LocalDate today) => this with { Day = today, Brought = Day == today ? Brought + 1 : 1 };
}
