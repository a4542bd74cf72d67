using System.Globalization;
using Bot.Core.Time;

namespace Bot.Core.PlainWords;

/// <summary>What single words of the language are good for.</summary>
internal sealed partial class HeardLanguage
{
    [Flags]
    private enum WordKind
    {
        None = 0,
        Filler = 1 << 0,
        Stop = 1 << 1,
        Tale = 1 << 2,
        Report = 1 << 3,
        Linking = 1 << 4,
        Subject = 1 << 5,
        Join = 1 << 6,
        Reason = 1 << 7,
        After = 1 << 8,
        Before = 1 << 9,
        From = 1 << 10,
        Past = 1 << 11,
        Other = 1 << 12,
        Back = 1 << 13,
        Opener = 1 << 14,
        Between = 1 << 15,
        Regular = 1 << 16,
        Whom = 1 << 17,
        Instead = 1 << 18,
        Return = 1 << 19,
        Saying = 1 << 20,
    }

    public bool IsArticle(int word) => articles.Contains(word);

    public bool IsFiller(int word) => Is(word, WordKind.Filler);

    public bool IsStop(int word) => Is(word, WordKind.Stop);

    public bool IsTale(int word) => Is(word, WordKind.Tale);

    public bool Reports(int word) => Is(word, WordKind.Report);

    public bool IsLinking(int word) => Is(word, WordKind.Linking);

    public bool IsSubject(int word) => Is(word, WordKind.Subject);

    public bool Joins(int word) => Is(word, WordKind.Join);

    public bool GivesReason(int word) => Is(word, WordKind.Reason);

    public bool IsAfter(int word) => Is(word, WordKind.After);

    public bool IsBefore(int word) => Is(word, WordKind.Before);

    public bool IsFrom(int word) => Is(word, WordKind.From);

    public bool IsPast(int word) => Is(word, WordKind.Past);

    public bool IsOther(int word) => Is(word, WordKind.Other);

    public bool TakesBack(int word) => Is(word, WordKind.Back);

    public bool IntroducesText(int word) => Is(word, WordKind.Saying);

    public bool LeadsText(int word) => Is(word, WordKind.Opener);

    public bool IsBetween(int word) => Is(word, WordKind.Between);

    public bool SaysRegular(int word) => Is(word, WordKind.Regular);

    public bool LeadsName(int word) => Is(word, WordKind.Whom);

    public bool IsInstead(int word) => Is(word, WordKind.Instead);

    public bool Returns(int word) => Is(word, WordKind.Return);

    /// <summary>Whether something that is known to be done begins here.</summary>
    public bool Names(List<SpokenWord> words, int at)
    {
        for (var next = 0; activities is not null && activities.Next(words[at].Id, ref next, out var phrase, out _); )
        {
            if (End(phrase, words, at) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is said of these in a sentence, the longest of them; null if nothing is.</summary>
    public SlotFound? ValueIn(List<SpokenWord> words, string slot, PhraseChoice choice)
    {
        SlotFound? best = null;
        var longest = 0;
        for (var at = 0; at < words.Count; at++)
        {
            for (var next = 0; choice.Next(words[at].Id, ref next, out var phrase, out var value); )
            {
                if (
                    value is not null
                    && End(phrase, words, at) is var end and > 0
                    && words[end - 1].End - words[at].Start is var length
                    && length > longest
                )
                {
                    (best, longest) = (new SlotFound(slot, at, end, value), length);
                }
            }
        }

        return best;
    }

    /// <summary>The number by which something in a list is meant, outside of times; null if there is none.</summary>
    public string? NumberIn(List<SpokenWord> words, IReadOnlyList<TimePiece> pieces)
    {
        for (var at = 0; at < words.Count; at++)
        {
            // "That one" is no number.
            var isOne = TimeWords.At(words, at) is { Meaning: Word.Count { Value: 1 } };
            if (!isOne && NumberAt(words, at) is { } number && !pieces.Any(p => p.Start <= at && at < p.End))
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The number that stands here, in digits or in a word; null if there is none.</summary>
    public string? NumberAt(List<SpokenWord> words, int at) =>
        words[at].Norm.Length <= 2 && words[at].Norm.All(char.IsDigit) ? words[at].Norm
        : TimeWords.At(words, at) is not { Count: 1, Meaning: var meaning } ? null
        : meaning is Word.Count { Value: >= 1 and var count } ? count.ToString("0", CultureInfo.InvariantCulture)
        : meaning is Word.Ordinal { Nth: > 0 and var nth } ? nth.ToString(CultureInfo.InvariantCulture)
        : null;

    private WordKind[] KindsOf(IReadOnlyList<HearsFile> files)
    {
        var found = new List<(int Word, WordKind Kind)>();
        foreach (var file in files)
        {
            Add(WordKind.Filler, file.Fillers);
            Add(WordKind.Filler, file.Articles);
            Add(WordKind.Stop, file.Stops);
            Add(WordKind.Tale, file.Tales);
            Add(WordKind.Report, file.Reports);
            Add(WordKind.Linking, file.Linking);
            Add(WordKind.Subject, file.Subjects);
            Add(WordKind.Join, file.Joins);
            Add(WordKind.Reason, file.Reasons);
            Add(WordKind.After, file.After);
            Add(WordKind.Before, file.Before);
            Add(WordKind.From, file.From);
            Add(WordKind.Past, file.Pasts);
            Add(WordKind.Other, file.Others);
            Add(WordKind.Back, file.TakesBack);
            Add(WordKind.Opener, file.Openers);
            Add(WordKind.Between, file.Between);
            Add(WordKind.Regular, file.Regulars);
            Add(WordKind.Whom, file.Whom);
            Add(WordKind.Instead, file.Insteads);
            Add(WordKind.Return, file.Returns);
            Add(WordKind.Saying, file.Saying);
        }

        var all = new WordKind[Vocabulary.Count];
        found.ForEach(f => all[f.Word] |= f.Kind);
        return all;

        void Add(WordKind kind, IReadOnlyList<string>? list) =>
            found.AddRange((list ?? []).Select(w => (Vocabulary.Add(w), kind)));
    }

    private bool Is(int word, WordKind kind) =>
        word >= 0 && word < kinds.Length && (kinds[word] & kind) != WordKind.None;
}
