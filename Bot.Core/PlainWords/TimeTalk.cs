using Bot.Core.Time;

namespace Bot.Core.PlainWords;

/// <summary>What of a time is said in one place of a sentence, by what it is for.</summary>
internal enum TimeRole
{
    /// <summary>When: a clock, days, or both.</summary>
    When,

    /// <summary>How long.</summary>
    Length,

    /// <summary>Until when.</summary>
    Until,

    /// <summary>From a clock time on: "after ten".</summary>
    After,

    /// <summary>Up to a clock time: "before nine".</summary>
    Before,
}

/// <param name="Start">Its first word.</param>
/// <param name="End">Behind its last word.</param>
/// <param name="Words">What the readers of time are given.</param>
internal sealed record TimePiece(TimeRole Role, int Start, int End, string Words)
{
    /// <summary>Its first word that isn't only "on" or "at": what comes before may belong to something else.</summary>
    public int Core { get; init; }

    /// <summary>It says again and again.</summary>
    public bool Repeats { get; init; }

    /// <summary>It names a day, or days.</summary>
    public bool HasDay { get; init; }

    /// <summary>It names a time of day.</summary>
    public bool HasClock { get; init; }

    /// <summary>From one clock time to another.</summary>
    public bool IsRange { get; init; }

    /// <summary>It has gone by: "yesterday", "last week".</summary>
    public bool IsPast { get; init; }

    /// <summary>A part of the day is named: "in the evening".</summary>
    public DayPart? Part { get; init; }

    /// <summary>"this week", "next month": no day of its own.</summary>
    public string? Span { get; init; }

    /// <summary>The part of today is meant: "this evening".</summary>
    public bool IsThis { get; init; }

    /// <summary>It says from when: "every night from eleven".</summary>
    public bool IsOpen { get; init; }

    /// <summary>"Weekend" and nothing else.</summary>
    public bool IsWeekend { get; init; }

    /// <summary>"Every week" and nothing else.</summary>
    public bool IsWeekly { get; init; }

    /// <summary>The words without those that name a part of the day.</summary>
    public string? Without { get; init; }

    /// <summary>The words without "on" and "at".</summary>
    public string Bare { get; init; } = Words;

    /// <summary>Tonight.</summary>
    public bool IsTonight { get; init; }
}

/// <summary>
/// Finds what is said about time in a sentence, wherever it stands. A word alone that only may be about time ("may", "second",
/// "morning") is none.
/// </summary>
internal static class TimeTalk
{
    private const int Away = 4;

    public static List<TimePiece> Find(List<SpokenWord> words, HeardLanguage language)
    {
        var pieces = new List<TimePiece>(2);
        var run = new List<TimeWord>(8);
        for (var at = 0; at <= words.Count; )
        {
            var found = at < words.Count ? language.TimeWords.At(words, at) : null;
            var ends = found is null || (run.Count > 0 && words[at].Has(SpokenMarks.AfterEnd));
            if (ends && run.Count > 0)
            {
                TimeRun.Cut(run, words, pieces, language);
                run.Clear();
            }

            if (found is { } word)
            {
                run.Add(word);
                at = word.End;
            }
            else
            {
                at++;
            }
        }

        // "At eight instead of half past seven": the old time is none that is wished for.
        pieces.RemoveAll(p => p.Start > 0 && pieces.Count > 1 && language.IsInstead(words[p.Start - 1].Id));
        // "A weekend in Porto, on 20 october": the date says when.
        pieces.RemoveAll(p => p.IsWeekend && pieces.Exists(o => o is { HasDay: true, Repeats: false }));
        for (var i = 0; i < pieces.Count; i++)
        {
            pieces[i] = Back(Open(pieces[i], words, language), words, language);
        }

        return pieces;
    }

    // "Back in an hour" is an hour.
    private static TimePiece Back(TimePiece piece, List<SpokenWord> words, HeardLanguage language)
    {
        if (
            piece is not { Role: TimeRole.When, HasClock: false, HasDay: false }
            || language.TimeWords.At(words, piece.Start) is not { Meaning: Word.In, Count: var led }
            || !words.Take(piece.Start).TakeLast(Away).Any(w => language.Returns(w.Id))
        )
        {
            return piece;
        }

        // "Back in 30" is in minutes.
        var said = piece.Words.Split(' ').Skip(led).ToList();
        var length = said is [var bare] && bare.All(char.IsDigit) ? $"{bare}m" : string.Join(' ', said);
        return piece with { Role = TimeRole.Length, Words = length, Bare = length };
    }

    // "after ten", "from ten on": a beginning without an end, and the other way round.
    private static TimePiece Open(TimePiece piece, List<SpokenWord> words, HeardLanguage language)
    {
        if (piece is not { Role: TimeRole.When, HasClock: true, IsRange: false })
        {
            return piece;
        }

        var before = piece.Start > 0 ? words[piece.Start - 1].Id : Vocabulary.Unknown;
        return language.IsAfter(before)
                ? piece with
                {
                    Role = TimeRole.After,
                    Start = piece.Start - 1,
                    Core = piece.Start - 1,
                }
            : language.IsBefore(before)
                ? piece with
                {
                    Role = TimeRole.Before,
                    Start = piece.Start - 1,
                    Core = piece.Start - 1,
                }
            : language.IsFrom(words[piece.Start].Id) ? piece with { Role = TimeRole.After }
            : piece;
    }
}
