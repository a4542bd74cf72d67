using Bot.Core.Time;

namespace Bot.Core.PlainWords;

/// <summary>A word or phrase that may belong to a time, as it stands in a sentence.</summary>
/// <param name="Meaning">Null for a number in digits.</param>
/// <param name="IsLength">Digits with their unit: "30m".</param>
/// <param name="IsClock">Digits that can only be a time or a date: "7:30", "8pm".</param>
internal readonly record struct TimeWord(int Start, int Count, Word? Meaning, bool IsLength, bool IsClock)
{
    public int End => Start + Count;

    public bool IsDigits => Meaning is null;
}

/// <summary>Finds the words of time in a sentence, by the tables that the readers of time have.</summary>
internal sealed class TimePhrases
{
    private readonly Dictionary<int, List<(int[] Words, Word Meaning)>> byFirst = [];
    private readonly string language;

    public TimePhrases(TimeWords table, Vocabulary vocabulary)
    {
        language = table.Language;
        foreach (var (phrase, meaning) in table.Phrases)
        {
            // Written as sentences are compared: "o'clock" has no apostrophe, "forty-five" is two words.
            var words = phrase.Replace("'", "", StringComparison.Ordinal).Replace('-', ' ');
            var ids = vocabulary.AddAll(words);
            (byFirst.TryGetValue(ids[0], out var same) ? same : byFirst[ids[0]] = []).Add((ids, meaning));
        }

        foreach (var some in byFirst.Values)
        {
            some.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>Whether a word names a day, as "friday" and "today" do.</summary>
    public bool IsDay(int word) =>
        (byFirst.GetValueOrDefault(word) ?? []).Exists(p =>
            p.Words.Length == 1 && p.Meaning is Word.Days or Word.RelativeDay or Word.Tonight
        );

    /// <summary>The longest one that begins here; null if none does.</summary>
    public TimeWord? At(List<SpokenWord> words, int at)
    {
        var word = words[at];
        if (word.Has(SpokenMarks.Quoted))
        {
            return null;
        }

        if (char.IsDigit(word.Norm[0]))
        {
            return Digits(word.Norm, at);
        }

        foreach (var (ids, meaning) in byFirst.GetValueOrDefault(word.Id) ?? [])
        {
            if (HeardLanguage.Fits(ids, words, at))
            {
                return new TimeWord(at, ids.Length, meaning, false, false);
            }
        }

        return null;
    }

    private TimeWord? Digits(string written, int at)
    {
        if (written.All(char.IsDigit))
        {
            return written.Length <= 4 ? new TimeWord(at, 1, null, false, false) : null;
        }

        var isLength =
            written.Any(char.IsLetter)
            && DurationReader.Read(written, language, NodaTime.Duration.FromDays(400)) is DurationReading.Understood;
        var isClock =
            !isLength
            && (
                written.AsSpan().IndexOfAny(":./-–") > 0
                || written.EndsWith("am", StringComparison.Ordinal)
                || written.EndsWith("pm", StringComparison.Ordinal)
                || written.EndsWith('h')
            );
        return isLength || isClock || IsOrdinal(written) ? new TimeWord(at, 1, null, isLength, isClock) : null;
    }

    private static bool IsOrdinal(string written) =>
        written.Length is 3 or 4 && char.IsDigit(written[0]) && written[^2..] is "st" or "nd" or "rd" or "th";
}
