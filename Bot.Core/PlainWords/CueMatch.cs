namespace Bot.Core.PlainWords;

/// <summary>A rule that holds, and the words it holds by.</summary>
/// <param name="Known">How much they weigh.</param>
internal sealed record CueMatch(CueRule Rule, IReadOnlyList<CueHit> Hits, UInt128 Covered, int Known)
{
    public bool Covers(int at) => WordBits.Has(Covered, at);

    public int First => Hits.Min(h => h.From);

    public int Last => Hits.Max(h => h.To);
}

/// <summary>Words of one sentence, by their places.</summary>
internal static class WordBits
{
    /// <summary>More words than these no sentence has that is listened to for cues.</summary>
    public const int Most = 128;

    public static UInt128 Of(int from, int to)
    {
        var bits = UInt128.Zero;
        for (var at = from; at < to; at++)
        {
            bits |= UInt128.One << at;
        }

        return bits;
    }

    public static bool Has(UInt128 bits, int at) => (bits & (UInt128.One << at)) != UInt128.Zero;
}
