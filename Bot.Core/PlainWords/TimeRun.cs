using Bot.Core.Time;

namespace Bot.Core.PlainWords;

/// <summary>Cuts words of time that stand together into what each part of them is for.</summary>
internal static partial class TimeRun
{
    public static void Cut(List<TimeWord> run, List<SpokenWord> words, List<TimePiece> pieces, HeardLanguage language)
    {
        for (var at = 0; at < run.Count; )
        {
            var end = IsUntil(run, at) ? UntilEnd(run, at) : LengthEnd(run, at);
            if (end > at)
            {
                var role = IsUntil(run, at) ? TimeRole.Until : TimeRole.Length;
                Add(role, run, at, end, words, pieces, language);
                at = end;
                continue;
            }

            end = at + 1;
            while (end < run.Count && !IsUntil(run, end) && LengthEnd(run, end) <= end)
            {
                end++;
            }

            Add(TimeRole.When, run, at, end, words, pieces, language);
            at = end;
        }
    }

    private static bool IsUntil(List<TimeWord> run, int at) => run[at].Meaning is Word.Until && at + 1 < run.Count;

    // "until 8 every weekday": what comes again belongs to the rest.
    private static int UntilEnd(List<TimeWord> run, int at)
    {
        var end = at + 1;
        while (end < run.Count && run[end].Meaning is not (Word.EachDay or Word.Every or Word.EachWeeks or Word.Until))
        {
            end++;
        }

        return end;
    }

    // "an hour and a half", "for 30 minutes", but neither "in 2 hours" nor "every 2 weeks".
    private static int LengthEnd(List<TimeWord> run, int at)
    {
        var before = at == 0 ? null : run[at - 1].Meaning;
        if (before is Word.In or Word.Every or Word.Other or Word.This or Word.Next or Word.Ordinal or Word.From)
        {
            return at;
        }

        var end = at;
        var from = run[at].Meaning is Word.Filler ? at + 1 : at;
        from += IsNextLength(run, from) ? 1 : 0;
        for (var i = from; i < run.Count; i++)
        {
            var word = run[i];
            if (
                word.IsLength
                || (
                    word.Meaning is Word.Unit
                    && (i > from || (i > 0 && run[i - 1].Meaning is Word.Next))
                    && run[i - 1] is not { Meaning: Word.And or Word.Filler }
                )
            )
            {
                end = i + 1;
            }
            else if (word.Meaning is Word.Fraction && end > from && run[i - 1].Meaning is Word.And or Word.Article)
            {
                end = i + 1;
            }
            else if (!word.IsDigits && word.Meaning is not (Word.Article or Word.Count or Word.Fraction or Word.And))
            {
                break;
            }
            else if (word.IsClock && run.ElementAtOrDefault(i + 1).Meaning is not Word.Unit)
            {
                break;
            }
        }

        return end;
    }

    // "the next hour", "the next 2 hours"; "next week" is another thing.
    private static bool IsNextLength(List<TimeWord> run, int at) =>
        at + 1 < run.Count
        && run[at].Meaning is Word.Next
        && (
            run[at + 1].IsDigits
            || run[at + 1].Meaning is Word.Count or Word.Fraction or Word.Article or Word.Unit { Minutes: <= 60 }
        );

    private static void Add(
        TimeRole role,
        List<TimeWord> run,
        int from,
        int to,
        List<SpokenWord> words,
        List<TimePiece> pieces,
        HeardLanguage language
    )
    {
        while (
            from < to
            && role == TimeRole.When
            && (IsIdle(run[from]) || IsLoose(run, from, to) || language.IsLinking(words[run[from].Start].Id))
        )
        {
            from++;
        }

        while (to > from && CannotEnd(run[to - 1]))
        {
            to--;
        }

        var part = run[from..Math.Max(from, to)];
        if (part.Count == 0 || !Says(role, part, words, language))
        {
            return;
        }

        var piece = Describe(role, part, words);
        if (piece is not null)
        {
            pieces.Add(piece);
        }
    }

    // "date night every friday", "my week on sunday": the first word belongs to what is done.
    private static bool IsIdle(TimeWord word) =>
        word.Meaning
            is Word.And
                or Word.To
                or Word.Article
                or Word.HourMark
                or Word.Unit
                or Word.Fraction
                or Word.Meridiem
        || word is { Meaning: Word.Part, Count: 1 };

    private static bool IsReturn(int at, List<SpokenWord> words, HeardLanguage language) =>
        at > 0 && language.Returns(words[at - 1].Id);

    // "Put the dentist in for tuesday": "in" belongs to what is done unless a length follows it.
    private static bool IsLoose(List<TimeWord> run, int at, int to) =>
        run[at].Meaning is Word.In
        && (
            at + 1 >= to
            || run[at + 1].Meaning is Word.Filler or Word.Days or Word.EachWeeks or Word.EachDay or Word.Every
            || (
                run[at + 1].Meaning is Word.Article
                && at + 2 < to
                && run[at + 2].Meaning is Word.EachWeeks or Word.EachDay
            )
        );

    private static bool CannotEnd(TimeWord word) =>
        word.Meaning
            is Word.And
                or Word.To
                or Word.Article
                or Word.Filler
                or Word.In
                or Word.From
                or Word.Until
                or Word.Every
                or Word.This
                or Word.Next
                or Word.Other;

    // Whether it is surely about time, and not a word that happens to look like it.
    private static bool Says(TimeRole role, List<TimeWord> part, List<SpokenWord> words, HeardLanguage language)
    {
        if (role is TimeRole.Length)
        {
            return true;
        }

        var earlier = part[0].Start == 0 ? Vocabulary.Unknown : words[part[0].Start - 1].Id;
        // "Nine to five" at the end of a clause is nothing but hours.
        if (
            part
                is [
                    { Meaning: Word.Count { Value: >= 1 and <= 12 } },
                    { Meaning: Word.To },
                    { Meaning: Word.Count { Value: >= 1 and <= 12 } },
                ]
            && (
                part[^1].End == words.Count
                || words[part[^1].End].Has(SpokenMarks.AfterEnd)
                || words[part[^1].End].Has(SpokenMarks.AfterComma)
            )
        )
        {
            return true;
        }

        var later = part[^1].End < words.Count ? words[part[^1].End].Id : Vocabulary.Unknown;
        var isOpen = language.IsAfter(earlier) || language.IsBefore(earlier) || language.IsInstead(later);
        for (var i = 0; i < part.Count; i++)
        {
            var word = part[i];
            var before = i == 0 ? null : part[i - 1].Meaning;
            var led =
                before
                    is Word.Every
                        or Word.This
                        or Word.Next
                        or Word.RelativeDay
                        or Word.Days
                        or Word.Ordinal
                        or Word.In
                || role == TimeRole.Until
                || part[0].Meaning is Word.In;
            var sure = word.Meaning switch
            {
                Word.RelativeDay or Word.Tonight or Word.Named or Word.EachDay or Word.EachWeeks or Word.HourMark =>
                    true,
                Word.Days => true,
                Word.EachMonth => true,
                Word.Part => led || word.Count > 1 || words[word.Start].Norm.EndsWith('s'),
                Word.Unit => led,
                Word.Month => i + 1 < part.Count || led || i > 0,
                Word.Meridiem or Word.Offset => part.Count > 1,
                Word.Count or null when word.IsClock => true,
                Word.Count or null when i == 0 && isOpen => true,
                Word.Count or null when before is Word.In && IsReturn(part[0].Start, words, language) => true,
                Word.Count or null => before is Word.Filler && words[part[i - 1].Start].Norm is not ("of" or "the")
                    || before is Word.Until or Word.From
                    || role == TimeRole.Until,
                _ => false,
            };
            if (sure)
            {
                return true;
            }
        }

        return false;
    }
}
