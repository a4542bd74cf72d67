namespace Bot.Core.PlainWords;

/// <summary>A command that a sentence may come to.</summary>
/// <param name="Intent">What was understood, by its name in the files.</param>
/// <param name="Does">How it is done.</param>
/// <param name="Commands">What it may mean, the likeliest first; at least one.</param>
/// <param name="IsSure">Every word is accounted for as it was written.</param>
/// <param name="IsGuess">Much of it isn't.</param>
internal sealed record Understanding(
    string Intent,
    HearsCommand Does,
    IReadOnlyList<string> Commands,
    bool IsSure,
    bool IsGuess
)
{
    /// <summary>How it came to this, for tests and for whoever writes patterns.</summary>
    public string Why => By.ToString();

    public required HeardBy By { get; init; }

    /// <summary>So many words are passed over.</summary>
    public required int Cost { get; init; }

    /// <summary>So many are accounted for.</summary>
    public required int Known { get; init; }

    /// <summary>All that was said of times is in it.</summary>
    public required bool UsesTimes { get; init; }

    /// <summary>It isn't likely enough to be proposed as what was meant: it may be picked.</summary>
    public bool IsFaint { get; init; }

    /// <summary>So many of the times that were said have their place in it.</summary>
    public int Times { get; init; }

    /// <summary>What it takes as it was written, whatever that says.</summary>
    public IReadOnlyList<SlotFound> Open { get; init; } = [];

    /// <summary>The cues it is told by; null where a pattern fits.</summary>
    public CueMatch? Cues { get; init; }

    /// <summary>It is taken for many a sentence that something else explains better.</summary>
    public bool Yields { get; init; }
}

/// <summary>The pattern or the cues that a sentence was understood by. What is written there isn't kept, but read again.</summary>
internal sealed record HeardBy(HeardIntent Intent, int Number, bool IsCue, int Cost, int Known)
{
    public override string ToString()
    {
        var intent = HearsFile
            .All(Intent.Language)
            .Select(f => f.Intents?.GetValueOrDefault(Intent.Name))
            .First(i => i is not null)!;
        return IsCue
            ? $"{Intent.Name}: cues {intent.Cues!.All.ElementAt(Number)} (known {Known})"
            : $"{Intent.Name}: {intent.Say.ElementAtOrDefault(Number) ?? "a time alone"} (passed over {Cost}, known {Known})";
    }
}
