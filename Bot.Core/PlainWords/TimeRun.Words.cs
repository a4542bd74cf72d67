using System.Globalization;
using System.Text;
using Bot.Core.Time;
using NodaTime.Text;

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

            // "Weekly on saturdays" is said twice.
            if (part[i].Meaning is Word.EachWeeks { Weeks: 1 } && part.Exists(p => p.Meaning is Word.Days))
            {
                continue;
            }

            if (Tight(words[part[i].Start].Norm) is { } tight)
            {
                Space(false).Append(tight);
                continue;
            }

            if (Fours(words[part[i].Start].Norm) is { } hours)
            {
                Space(false).Append(hours);
                continue;
            }

            // "half past seven in the evening" is one time of three words.
            if (part[i].Meaning is Word.Offset past && i + 1 < part.Count && InDay(part, i + 1, words) is { } hour2)
            {
                Space(false).Append(Moved(hour2, past.Minutes));
                i += 2;
                continue;
            }

            if (InDay(part, i, words) is { } clock)
            {
                Space(words[part[i].Start].Has(SpokenMarks.Tied)).Append(clock);
                i += part[i + 1].Meaning is Word.Part ? 1 : 0;
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

    // "630am" is half past six.
    private static string? Tight(string written) =>
        written.Length is 5 or 6
        && written[^1] is 'm'
        && written[^2] is 'a' or 'p'
        && Number(written[..^2]) is >= 100 and <= 1259
            ? $"{written[..^4]}:{written[^4..]}"
            : null;

    // "0900-1600" is written without a colon.
    private static string? Fours(string written) =>
        written.Length == 9
        && written[4] is '-' or '–'
        && Hour(written[..4]) is { } from
        && Hour(written[5..]) is { } to
            ? $"{from}-{to}"
            : null;

    private static string? Hour(string four) =>
        Number(four) is >= 0 and < 2400 and var hour && hour % 100 < 60 ? $"{four[..2]}:{four[2..]}" : null;

    private static string Moved(string clock, int minutes) =>
        LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(clock) is { Success: true, Value: var time }
            ? CanonicalTime.Write(time.PlusMinutes(minutes))
            : clock;

    // "8 in the morning" is 08:00, so that another part of the day may stand beside it.
    private static string? InDay(List<TimeWord> part, int i, List<SpokenWord> words)
    {
        if (!IsClock(part, i, words))
        {
            return null;
        }

        // "From one to three in the afternoon" begins in it, too.
        var shared =
            i + 3 < part.Count
            && part[i + 1].Meaning is Word.To or Word.And
            && part[i + 3].Meaning is Word.Part
            && IsClock(part, i + 2, words);
        if (
            (
                shared ? part[i + 3]
                : i + 1 < part.Count ? part[i + 1]
                : part[i]
            ).Meaning
            is not Word.Part { Of: var day }
        )
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
