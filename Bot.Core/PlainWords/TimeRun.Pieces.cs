using Bot.Core.Time;

namespace Bot.Core.PlainWords;

/// <summary>What a part of what was said about time is.</summary>
internal static partial class TimeRun
{
    private static TimePiece? Describe(TimeRole role, List<TimeWord> part, List<SpokenWord> words)
    {
        var (start, end) = (part[0].Start, part[^1].End);
        if (part.Exists(p => p.Meaning is Word.Month))
        {
            // "A weekend in Porto, 20 october" is one date.
            part = part.FindAll(p => p.Meaning is not Word.Days { Set.Count: 2 });
        }

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
            Repeats =
                meanings.Exists(m =>
                    m is Word.Every or Word.EachDay or Word.EachWeeks or Word.EachMonth or Word.Days { Repeats: true }
                    || (m is Word.Part && words[part[meanings.IndexOf(m)].End - 1].Norm.EndsWith('s'))
                ) || IsSeveral(meanings),
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
            IsOpen = meanings.Exists(m => m is Word.From),
            IsWeekend =
                part.TrueForAll(p => p.Meaning is Word.Days { Set.Count: 2 } or Word.Filler or Word.Article)
                && !words[part[^1].Start].Norm.EndsWith('s'),
            IsWeekly = part.TrueForAll(p => p.Meaning is Word.EachWeeks { Weeks: 1 } or Word.Filler or Word.Article),
            Without = meanings.Exists(m => m is Word.Part) ? WithoutPart(part, words) : null,
            IsTonight = meanings.Exists(m => m is Word.Tonight),
        };
    }

    // "Mon and wed", "monday to thursday": nobody means one time.
    private static bool IsSeveral(List<Word?> meanings) =>
        meanings.Count(m => m is Word.Days { Repeats: false }) >= 2
        && !meanings.Exists(m => m is Word.This or Word.Next or Word.Until or Word.From);

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
