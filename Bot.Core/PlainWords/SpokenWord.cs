namespace Bot.Core.PlainWords;

/// <summary>What is special about a word of a sentence.</summary>
[Flags]
internal enum SpokenMarks
{
    None = 0,

    /// <summary>Between quotation marks: somebody's words, not a wish.</summary>
    Quoted = 1,

    /// <summary>A sentence ended before it.</summary>
    AfterEnd = 2,

    /// <summary>A comma stands before it, or a dash.</summary>
    AfterComma = 4,

    /// <summary>It was written otherwise, and is taken for a slip of the finger.</summary>
    Typo = 8,

    /// <summary>A dash ties it to the word before: "mon-fri".</summary>
    Tied = 16,
}

/// <summary>A word as it is compared, and where it stands in what was written.</summary>
internal readonly record struct SpokenWord(int Id, string Norm, int Start, int End, SpokenMarks Marks)
{
    public bool Has(SpokenMarks mark) => (Marks & mark) != SpokenMarks.None;
}
