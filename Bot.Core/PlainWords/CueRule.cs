namespace Bot.Core.PlainWords;

/// <summary>
/// What gives a wish away: words that stand in a sentence in any order, near one another. Parts are written as in patterns:
/// `(a|b c)`, `@name` or a word; `-` before one says that it must not be there, `=` that its clause is what is told, `?` behind one that it only counts if it is. `#length`,
/// `#until`, `#clock`, `#day`, `#repeat`, `#range`, `#time` (any of them), `#past`, `#code` (of an invitation), `#name` (of somebody or some place that isn't known) and `#ask` (a question) are what is said besides.
/// </summary>
/// <param name="Number">Among the intent's cues, from 0, the sure ones first.</param>
/// <param name="IsSure">One such is enough; otherwise something else may be meant as well.</param>
/// <param name="Needs">Numbers of what has to be there.</param>
/// <param name="Counts">Numbers of what makes it likelier.</param>
/// <param name="Bars">Numbers of what must not be there.</param>
/// <param name="Told">The part in whose clause the words stand that are carried; -1 if none is marked.</param>
internal sealed record CueRule(
    int Number,
    HeardIntent Intent,
    bool IsSure,
    int[] Needs,
    int[] Counts,
    int[] Bars,
    int Told
)
{
    /// <summary>It is about what has been.</summary>
    public bool LooksBack { get; } = Needs.Contains((int)CueSign.Past) || Counts.Contains((int)CueSign.Past);

    /// <summary>An invitation's code says enough.</summary>
    public bool TakesCode { get; } = Needs.Contains((int)CueSign.Code);

    /// <summary>What it comes to carries somebody's own words: what they say in them is no wish.</summary>
    public bool CarriesWords { get; } =
        Intent.Does.Any(d =>
            d.Command.Contains("{text}", StringComparison.Ordinal)
            || d.Command.Contains("{all}", StringComparison.Ordinal)
        );
}

/// <summary>What is said besides words; its value is its number among the cues.</summary>
internal enum CueSign
{
    Time,
    Length,
    Until,
    Clock,
    Day,
    Repeat,
    Range,
    Past,
    Code,
    Name,
    Ask,
}

/// <summary>A cue in a sentence: from its first word to behind its last.</summary>
internal readonly record struct CueHit(int Cue, int From, int To)
{
    public int Length => To - From;
}
