using System.Collections.Frozen;
using Bot.Core.Json;

namespace Bot.Core.Features.Ideas;

/// <summary>Whom an idea is for.</summary>
internal enum IdeaFor
{
    Together,
    Solo,
    Friends,

    /// <summary>Not something to do but a way to live: corners, signs, a shared table.</summary>
    Home,
}

internal enum IdeaPlace
{
    Home,

    /// <summary>In the open air.</summary>
    Outside,

    /// <summary>Where other people are: a café, a museum, another town.</summary>
    Out,
    Anywhere,
}

internal enum IdeaCost
{
    Free,
    Little,
    Some,
}

internal enum IdeaEnergy
{
    Low,
    Medium,
    High,
}

/// <summary>Whether it wants the two in one place.</summary>
internal enum IdeaReach
{
    Near,
    Either,

    /// <summary>Made for two who are apart.</summary>
    Far,
}

internal enum IdeaSeason
{
    Any,
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// <summary>Something to do. Its words are the phrase `idea.N`.</summary>
/// <param name="N">Never changes and is never used again: people's memories hold it.</param>
/// <param name="About">One of the themes that the words of a wish can name.</param>
internal sealed record Idea(
    int N,
    IdeaFor Who,
    int Minutes,
    IdeaPlace Place,
    IdeaCost Cost,
    IdeaEnergy Energy,
    IdeaReach Reach,
    IdeaSeason Season,
    string About
)
{
    private static readonly Lazy<FrozenDictionary<int, Idea>> Book = new(() =>
        DataFile.Read<Idea[]>("ideas.json").ToFrozenDictionary(i => i.N)
    );

    public static IEnumerable<Idea> All => Book.Value.Values;

    /// <summary>Null for a number that isn't in the book any more.</summary>
    public static Idea? Find(int number) => Book.Value.GetValueOrDefault(number);

    /// <summary>
    /// Where this idea stands in somebody's own order: as good as random, always the same for them, and without a relation
    /// to anybody else's.
    /// </summary>
    public ulong Rank(long whose, int round)
    {
        // SplitMix64's finish: neighbours end up far apart.
        var x = (ulong)whose + (((ulong)N << 20) ^ (ulong)round) * 0x9E3779B97F4A7C15;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
