using System.Globalization;
using System.Text;
using Bot.Core.Time;

namespace Bot.Core.PlainWords;

/// <summary>What the readers of time are given.</summary>
internal static partial class TimeRun
{
    // "the next hour" is an hour.
    private static string Spoken(TimeRole role, List<TimeWord> part, List<SpokenWord> words)
    {
        if (role != TimeRole.Length)
        {
            return Joined(part, words);
        }

        List<TimeWord> length = [.. part.SkipWhile(p => p.Meaning is Word.Filler or Word.Next)];
        var joined = Joined(length, words);
        return length is [{ Meaning: Word.Unit }, ..] ? $"1 {joined}" : joined;
    }

    private static string WithoutPart(List<TimeWord> part, List<SpokenWord> words)
    {
        List<TimeWord> left = [.. part.Where(p => p.Meaning is not Word.Part)];
        while (left.Count > 0 && CannotEnd(left[^1]))
        {
            left.RemoveAt(left.Count - 1);
        }

        return Joined(left, words);
    }

    // "ten thirty" is 10:30, and "mon-fri" keeps its dash.
    private static string Joined(List<TimeWord> part, List<SpokenWord> words)
    {
        var joined = new StringBuilder();
        for (var i = 0; i < part.Count; i++)
        {
            var next = i + 1 < part.Count ? part[i + 1].Meaning : null;
            if (
                part[i].Meaning is Word.Count { Value: >= 1 and <= 12 } hour
                && next is Word.Count { Value: 15 or 20 or 30 or 40 or 45 } minute
            )
            {
                Space(false).Append(CultureInfo.InvariantCulture, $"{hour.Value:0}:{minute.Value:00}");
                i++;
                continue;
            }

            if (InDay(part, i, words) is { } clock)
            {
                Space(words[part[i].Start].Has(SpokenMarks.Tied)).Append(clock);
                i++;
                continue;
            }

            for (var w = part[i].Start; w < part[i].End; w++)
            {
                Space(words[w].Has(SpokenMarks.Tied)).Append(words[w].Norm);
            }
        }

        return joined.ToString();

        StringBuilder Space(bool tied) => joined.Length == 0 ? joined : joined.Append(tied ? '-' : ' ');
    }

    // "8 in the morning" is 08:00, so that another part of the day may stand beside it.
    private static string? InDay(List<TimeWord> part, int i, List<SpokenWord> words)
    {
        if (i + 1 >= part.Count || part[i + 1].Meaning is not Word.Part { Of: var day } || !IsClock(part, i, words))
        {
            return null;
        }

        var digits = words[part[i].Start].Norm.Split(':', '.');
        var hour = part[i].Meaning is Word.Count count ? (int)count.Value : Number(digits[0]);
        var minute = digits.Length == 2 ? Number(digits[1]) : 0;
        return hour is >= 1 and <= 12 && ClockTime.Of(hour.Value, minute ?? 0, ClockForm.Bare, "") is { } clock
            ? CanonicalTime.Write(clock.Meanings(day)[0])
            : null;
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
