namespace Bot.Core.PlainWords;

/// <summary>A sentence that one pattern fits.</summary>
/// <param name="Cost">How many words were passed over that nothing explains; 0 is a perfect fit.</param>
/// <param name="Known">How many words the pattern explains: of two that fit, the one that explains more.</param>
/// <param name="Slots">What was said for them: words of the sentence from the first to behind the last, or a value.</param>
/// <param name="Pieces">The times that belong to it, in order.</param>
internal sealed record SpeechMatch(
    SpeechPattern Pattern,
    int Cost,
    int Known,
    IReadOnlyList<SlotFound> Slots,
    IReadOnlyList<TimePiece> Pieces
)
{
    /// <summary>What explains more wins; what is passed over weighs more than what is explained.</summary>
    public int Score => SpeechMatcher.Score(Cost, Known);
}

/// <param name="Value">What the words stand for; null where it is the words themselves.</param>
internal readonly record struct SlotFound(string Slot, int From, int To, string? Value);
