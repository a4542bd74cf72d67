using Bot.Core.Time;

namespace Bot.Core.PlainWords;

/// <summary>
/// Understands ordinary sentences: deterministic, by patterns and nothing else. What it isn't sure of it says so, and it keeps
/// nothing of what it was told.
/// </summary>
internal sealed class Hearing(Func<string, bool> exists)
{
    /// <summary>What a sentence that fits two intents equally well is asked about, at most.</summary>
    private const int MostAlike = 3;

    /// <summary>Who asks for "bread" doesn't ask for a "break": a corrected word needs others beside it.</summary>
    private const int LeastOfCorrected = 2;

    /// <summary>So many words at least have to be known for a guess.</summary>
    private const int LeastOfGuess = 3;

    /// <summary>In so few words too little is said to tell.</summary>
    private const int ShortestSentence = 4;

    private readonly Lock gate = new();
    private readonly Dictionary<string, HeardLanguage> languages = new(StringComparer.Ordinal);

    /// <summary>What the words may ask for, the likeliest first; one of them if there is no doubt, none if they ask for nothing.</summary>
    /// <param name="text">As it was written.</param>
    /// <param name="partner">How the other is called, who may be meant by it.</param>
    /// <param name="when">From where the speaker looks at time.</param>
    public IReadOnlyList<Understanding> Hear(string text, string? partner, WhenContext when)
    {
        var language = In(when.Language);
        var words = Spoken.Words(text, language, partner);
        if (words.Count == 0)
        {
            return [];
        }

        var isNamed = Name(text, words, language);
        var laid = Lay(text, words, language, when, isNamed);
        return laid is null ? [] : Shared(CueHearing.Beside(laid, text, words, language, when));
    }

    // Where several things may be meant, one of them doesn't take all the room with its times.
    private static List<Understanding> Shared(IReadOnlyList<Understanding> found)
    {
        var room = MostAlike - Math.Min(MostAlike, found.Count) + 1;
        return
        [
            .. found
                .Take(MostAlike)
                .Select(
                    (f, i) => f.Commands.Count <= 1 ? f : f with { Commands = [.. f.Commands.Take(i == 0 ? room : 1)] }
                ),
        ];
    }

    // By patterns; null for small talk that is known as such.
    private static IReadOnlyList<Understanding>? Lay(
        string text,
        List<SpokenWord> words,
        HeardLanguage language,
        WhenContext when,
        bool isNamed
    )
    {
        // A word that nothing knows may be a slip: what is left without it could be the contrary of what was meant.
        var isWritten = !Corrected(words, language, onlyDays: true) && !isNamed;
        var found = Understand(text, words, language, when, isWritten, SpeechMatcher.Narrow);
        if (found is not null && found.All(f => f.Cost > 0) && Corrected(words, language, onlyDays: false))
        {
            var corrected = Understand(text, words, language, when, isWritten: false, SpeechMatcher.Narrow);
            found =
                corrected is [{ Known: >= LeastOfCorrected } first, ..] && found.All(f => f.Cost > first.Cost)
                    ? corrected
                    : found;
        }

        return found is { Count: 0 }
            ? Understand(text, words, language, when, isWritten: false, SpeechMatcher.Wide)
            : found;
    }

    /// <summary>
    /// Commands that words which weren't understood may have to do with, the likeliest first; none for what somebody only tells.
    /// </summary>
    public IReadOnlyList<HearsCommand> Suggest(string text, string? partner, WhenContext when)
    {
        var language = In(when.Language);
        var words = Spoken.Words(text, language, partner);
        return words.Exists(w => IsNoWish(w, language)) || TimeTalk.Find(words, language).Exists(p => p.IsPast)
            ? []
            :
            [
                .. language
                    .Hints.Select(h => (h.Command, Hits: words.Count(w => h.Words.Contains(w.Id))))
                    .Where(h => h.Hits > 0)
                    .OrderByDescending(h => h.Hits)
                    .Select(h => h.Command)
                    .Take(MostAlike),
            ];
    }

    private static bool IsNoWish(SpokenWord word, HeardLanguage language) =>
        language.IsTale(word.Id)
        || language.Reports(word.Id)
        || language.IsStop(word.Id)
        || word.Has(SpokenMarks.Quoted);

    /// <summary>A language as it is understood; English where there are no files for it.</summary>
    public HeardLanguage In(string language)
    {
        lock (gate)
        {
            var code = language.Split('-', '_')[0];
            if (!languages.TryGetValue(code, out var known))
            {
                var files = HearsFile.All(code);
                known = files.Count == 0 && code != "en" ? In("en") : new HeardLanguage(code, files, exists);
                languages[code] = known;
            }

            return known;
        }
    }

    // "Tell Mark": a name that isn't known stands where the other one's would.
    private static bool Name(string text, List<SpokenWord> words, HeardLanguage language)
    {
        var any = false;
        for (var at = 1; at < words.Count; at++)
        {
            var led =
                language.LeadsName(words[at - 1].Id)
                || (at > 1 && language.IsBetween(words[at - 1].Id) && language.LeadsName(words[at - 2].Id));
            if (led && words[at].Id < 0 && char.IsUpper(text[words[at].Start]))
            {
                words[at] = words[at] with { Id = language.PartnerId };
                any = true;
            }
        }

        return any;
    }

    // Words that nothing knows, as what they were probably meant to be.
    private static bool Corrected(List<SpokenWord> words, HeardLanguage language, bool onlyDays)
    {
        var any = false;
        for (var at = 0; at < words.Count; at++)
        {
            if (
                words[at].Id < 0
                && language.Vocabulary.Nearest(words[at].Norm) is { } meant
                && (!onlyDays || language.TimeWords.IsDay(language.Vocabulary.Find(meant)))
            )
            {
                any = true;
                words[at] = words[at] with
                {
                    Id = language.Vocabulary.Find(meant),
                    Norm = meant,
                    Marks = words[at].Marks | SpokenMarks.Typo,
                };
            }
        }

        return any;
    }

    // Null where it is known to be small talk.
    private static List<Understanding>? Understand(
        string text,
        List<SpokenWord> words,
        HeardLanguage language,
        WhenContext when,
        bool isWritten,
        int most
    )
    {
        var pieces = TimeTalk.Find(words, language);
        if (pieces.Count > 31)
        {
            return [];
        }

        var times = new TimeFilling(when);
        var matches = new SpeechMatcher(words, pieces, language, most).Match();
        matches.Sort(
            (a, b) =>
                IsOpen(a) != IsOpen(b) ? IsOpen(a).CompareTo(IsOpen(b))
                : a.Score != b.Score ? b.Score.CompareTo(a.Score)
                : a.Pattern.Intent.IsChoice != b.Pattern.Intent.IsChoice
                    ? (words.Count <= ShortestSentence ? -1 : 1)
                        * a.Pattern.Intent.IsChoice.CompareTo(b.Pattern.Intent.IsChoice)
                : a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost)
                : a.Pattern.Intent.Order.CompareTo(b.Pattern.Intent.Order)
        );
        var found = new List<Understanding>();
        SpeechMatch? first = null;
        foreach (var match in matches)
        {
            // What is explained worse than the best isn't another meaning of it.
            if (first is not null && (match.Score < first.Score || found.Count >= MostAlike))
            {
                break;
            }

            if (found.Exists(f => f.Intent == match.Pattern.Intent.Name))
            {
                continue;
            }

            // Small talk that is known as such asks for nothing, whatever else might be made of it.
            if (match.Pattern.Intent.Does.Count == 0)
            {
                if (match.Cost == 0 || (match.Cost == 1 && match.Known >= LeastOfGuess))
                {
                    return null;
                }

                continue;
            }

            // What leaves everything open is taken only for what nothing else explains.
            if (match.Pattern.Intent.IsChoice && (match.Cost > 0 || first is not null))
            {
                continue;
            }

            var isGuess = match.Cost * 2 > match.Known + 1;
            if (most == SpeechMatcher.Wide && match.Known < LeastOfGuess)
            {
                continue;
            }

            if (isGuess && (most == SpeechMatcher.Narrow || match.Cost > match.Known + 1))
            {
                continue;
            }

            var understood = Filled(match, text, words, times, language, isWritten && match.Cost == 0, isGuess);
            if (understood.Count > 0 && !(match.Pattern.Intent.IsChoice && understood.Sum(u => u.Commands.Count) < 2))
            {
                first ??= match;
                found.AddRange(understood);
            }
        }

        // What has a place for the time that was said is meant rather than what passes over it.
        return pieces.Count > 0 && found.Exists(f => f.UsesTimes) ? found.FindAll(f => f.UsesTimes) : found;
    }

    // A choice that explains something is as good as anything else; one that explains nothing comes last.
    private static bool IsOpen(SpeechMatch match) =>
        match.Pattern.Intent.IsChoice && (match.Cost > 0 || match.Known == 0);

    // The first of an intent's commands that has all it needs, or all of them where the intent is a choice.
    private static List<Understanding> Filled(
        SpeechMatch match,
        string text,
        List<SpokenWord> words,
        TimeFilling times,
        HeardLanguage language,
        bool isSure,
        bool isGuess
    )
    {
        var filling = new CommandFilling(match, text, words, times, language);
        var intent = match.Pattern.Intent;
        var found = new List<Understanding>(1);
        foreach (var does in intent.Does)
        {
            if (filling.Fill(does, intent.IsChoice || does.Manner != HearsManner.Shows) is not { Count: > 0 } commands)
            {
                continue;
            }

            found.Add(
                new Understanding(intent.Name, does, commands, isSure, isGuess)
                {
                    By = new HeardBy(intent, match.Pattern.Number, IsCue: false, match.Cost, match.Known),
                    Cost = match.Cost,
                    Known = match.Known + match.Slots.Count,
                    UsesTimes = times.AllUsed,
                    Yields = intent.Yields,
                    Times = times.Used,
                    Open = [.. match.Slots.Where(s => s.Value is null)],
                    IsFaint = isGuess,
                }
            );
            if (!intent.IsChoice)
            {
                break;
            }
        }

        return found;
    }
}
