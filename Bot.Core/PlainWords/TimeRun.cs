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
            else if (word.IsClock)
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
            from < to && role == TimeRole.When && (IsIdle(run[from]) || language.IsLinking(words[run[from].Start].Id))
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
        word.Meaning is Word.And or Word.To or Word.Article or Word.HourMark or Word.Unit or Word.Fraction
        || word is { Meaning: Word.Part, Count: 1 };

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
        var isOpen = language.IsAfter(earlier) || language.IsBefore(earlier);
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

    private static TimePiece? Describe(TimeRole role, List<TimeWord> part, List<SpokenWord> words)
    {
        var (start, end) = (part[0].Start, part[^1].End);
        var meanings = part.Select(p => p.Meaning).ToList();
        var past =
            meanings.Exists(m => m is Word.RelativeDay { Away: < 0 })
            || (
                meanings.FindIndex(m => m is Word.Ordinal { Nth: < 0 }) is >= 0 and var last
                && !meanings.Exists(m => m is Word.EachMonth or Word.Every)
                && meanings.ElementAtOrDefault(last + 1) is Word.Unit or Word.Part or Word.Days
            );
        var clocks = part.Where((_, i) => IsClock(part, i, words)).ToList();
        var span = Span(meanings, part, words);
        return new TimePiece(role, start, end, Spoken(role, part, words))
        {
            Core = part.FirstOrDefault(p => p.Meaning is not (Word.Filler or Word.Article), part[0]).Start,
            Repeats = meanings.Exists(m =>
                m is Word.Every or Word.EachDay or Word.EachWeeks or Word.EachMonth or Word.Days { Repeats: true }
                || (m is Word.Part && words[part[meanings.IndexOf(m)].End - 1].Norm.EndsWith('s'))
            ),
            HasDay =
                meanings.Exists(m =>
                    m is Word.Days or Word.RelativeDay or Word.Tonight or Word.Month or Word.EachDay or Word.EachWeeks
                ) || part.Exists(p => p.IsDigits && IsDate(words[p.Start].Norm)),
            HasClock = clocks.Count > 0,
            IsRange = clocks.Count == 2 || (clocks.Count == 1 && IsHours(words[clocks[0].Start].Norm)),
            IsPast = past,
            Part = meanings.OfType<Word.Part>().FirstOrDefault()?.Of,
            Span = span,
            Bare = Joined([.. part.Where(p => p.Meaning is not Word.Filler)], words),
            IsThis = meanings.Exists(m => m is Word.This),
            Without = meanings.Exists(m => m is Word.Part) ? WithoutPart(part, words) : null,
            IsTonight = meanings.Exists(m => m is Word.Tonight),
        };
    }

    // "22:00-07:00" or "22-7": two times in one.
    private static bool IsHours(string written) =>
        written.IndexOfAny(['-', '–']) is > 0 and <= 5 && written.Count(c => c is '-' or '–') == 1;

    private static bool IsDate(string written) =>
        written.Contains('/', StringComparison.Ordinal)
        || written.Count(c => c is '-') == 2
        || written.Count(c => c is '.') == 2
        || written[^1] is 't' or 'd'
        || written.EndsWith("th", StringComparison.Ordinal);

    private static bool IsClock(List<TimeWord> part, int i, List<SpokenWord> words)
    {
        var written = words[part[i].Start].Norm;
        var (word, next) = (part[i], i + 1 < part.Count ? part[i + 1].Meaning : null);
        return word.Meaning switch
        {
            Word.Named => true,
            null when IsDate(written) => false,
            Word.Count or null when i > 0 && part[i - 1].Meaning is Word.Month => false,
            Word.Count or null when next is Word.Filler && i + 2 < part.Count && part[i + 2].Meaning is Word.Month =>
                false,
            Word.Count { Value: >= 1 and <= 12 } or null when !word.IsLength => next
                is not (Word.Unit or Word.Month or Word.OrdinalEnding)
                && (i == 0 || part[i - 1].Meaning is not (Word.Every or Word.Month or Word.In)),
            _ => false,
        };
    }

    private static string? Span(List<Word?> meanings, List<TimeWord> part, List<SpokenWord> words)
    {
        var at = meanings.FindIndex(m => m is Word.This or Word.Next);
        return at >= 0 && at + 1 < meanings.Count && meanings[at + 1] is Word.Unit or Word.Days { Set.Count: 2 }
            ? $"{(meanings[at] is Word.This ? "this" : "next")} {words[part[at + 1].Start].Norm}"
            : null;
    }
}
