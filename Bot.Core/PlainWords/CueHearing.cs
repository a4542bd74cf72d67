using Bot.Core.Time;

namespace Bot.Core.PlainWords;

/// <summary>
/// What cues make of a sentence, beside what patterns do. It is never certain: it is asked about, and where two or three
/// things may be meant all of them are offered.
/// </summary>
internal static class CueHearing
{
    /// <summary>More than these nobody chooses from.</summary>
    private const int MostOffered = 3;

    /// <summary>One word where a name could be, three where anything could be said.</summary>
    private const int LeastOfNews = 6;

    private const string Alone = "me";

    /// <summary>What is offered, the likeliest first: what patterns found, what cues tell, or both.</summary>
    /// <param name="laid">What patterns found.</param>
    public static IReadOnlyList<Understanding> Beside(
        IReadOnlyList<Understanding> laid,
        string text,
        List<SpokenWord> words,
        HeardLanguage language,
        WhenContext when
    )
    {
        // What fits word for word needs no second opinion.
        if (laid.Count > 0 && laid.All(l => l.Cost == 0 && !l.Yields))
        {
            return laid;
        }

        var pieces = TimeTalk.Find(words, language);
        if (pieces.Count > 31 || words.Count >= WordBits.Most)
        {
            return laid;
        }

        var cued = Cued(text, words, pieces, language, when);
        return laid.Count == 0 ? [.. cued.Take(MostOffered)] : Both(laid, cued);
    }

    private static List<Understanding> Cued(
        string text,
        List<SpokenWord> words,
        List<TimePiece> pieces,
        HeardLanguage language,
        WhenContext when
    )
    {
        var matcher = new CueMatcher(text, words, pieces, language);
        var matches = matcher.Match();
        if (matches.Count == 0)
        {
            return [];
        }

        var slots = new CueSlots(text, words, pieces, language, matcher);
        var times = new TimeFilling(when);
        var found = new List<(CueMatch Match, Understanding Means)>();
        foreach (var match in matches)
        {
            if (
                !found.Exists(f => IsWithin(match, f.Match))
                && Filled(slots.Of(match), text, words, times, language, match) is { } means
            )
            {
                found.Add((match, means));
            }
        }

        return
        [
            .. found
                .OrderByDescending(f => f.Match.Rule.IsSure)
                .ThenByDescending(f => f.Means.Times)
                .ThenByDescending(f => f.Match.Known)
                .Select(f => f.Means),
        ];
    }

    // What another explains with more words than these is no second meaning.
    private static bool IsWithin(CueMatch match, CueMatch other) =>
        (other.Rule.IsSure || !match.Rule.IsSure)
        && match.Known < other.Known
        && match.Covered != other.Covered
        && (match.Covered & ~other.Covered) == UInt128.Zero;

    // The command that has a place for every time that was said, or else the first that can be made at all.
    private static Understanding? Filled(
        SpeechMatch match,
        string text,
        List<SpokenWord> words,
        TimeFilling times,
        HeardLanguage language,
        CueMatch cues
    )
    {
        var filling = new CommandFilling(match, text, words, times, language);
        Understanding? second = null;
        foreach (var does in match.Pattern.Intent.Does)
        {
            if (filling.Fill(does, usesTimes: false) is not { Count: > 0 } commands)
            {
                continue;
            }

            var means = new Understanding(match.Pattern.Intent.Name, does, commands, IsSure: false, IsGuess: true)
            {
                By = new HeardBy(match.Pattern.Intent, cues.Rule.Number, IsCue: true, Cost: 0, match.Known),
                Cost = 1,
                Known = match.Known,
                UsesTimes = times.AllUsed,
                Times = times.Used,
                IsFaint = !cues.Rule.IsSure,
                Cues = cues,
            };
            if (means.UsesTimes || match.Pieces.Count == 0)
            {
                return means;
            }

            second = second is null || means.Times > second.Times ? means : second;
        }

        return second;
    }

    // Patterns come first; a cue is heard beside them where it finds more of the times, or weighs more than they explain.
    private static IReadOnlyList<Understanding> Both(IReadOnlyList<Understanding> laid, List<Understanding> cued)
    {
        var better = laid.Select(l => cued.Find(c => IsBetter(c, l)) ?? l).ToList();
        var isExact = laid.All(l => l.Cost == 0);
        var others = cued.FindAll(c =>
            !better.Exists(b => IsSame(b, c)) && (!isExact || (!c.IsFaint && laid.All(l => IsNews(c, l))))
        );
        if (others.Count == 0 || (!isExact && cued[0].Intent == laid[0].Intent && others.TrueForAll(o => o.IsFaint)))
        {
            return better;
        }

        // What fits word for word stands first; what is only like it stands behind what is known by its cues.
        var unsure = better.Select(b => b with { IsSure = false });
        return isExact
            ? [.. unsure.Concat(others).Take(MostOffered)]
            : [.. others.Take(Math.Max(1, MostOffered - better.Count)).Concat(unsure).Take(MostOffered)];
    }

    // The same, but with a time or with words that the pattern has no place for.
    private static bool IsBetter(Understanding cued, Understanding laid) =>
        (cued.Intent == laid.Intent && cued.Times > laid.Times)
        || (
            IsSame(cued, laid)
            && cued.Cues!.Rule.CarriesWords
            && laid.Commands[0].Trim() == Kind(laid).Trim()
            && cued.Commands[0].Length > laid.Commands[0].Length
        );

    // "Ask him if he is up for devices off": what stands where the pattern takes any words tells of something else.
    private static bool IsNews(Understanding cued, Understanding laid)
    {
        var weight = 0;
        foreach (var hit in cued.Cues!.Hits)
        {
            var open = laid.Open.FirstOrDefault(s => s.From <= hit.From && hit.To <= s.To);
            weight += open == default ? 0 : hit.Length * (open.Slot == "text" ? 2 : LeastOfNews);
        }

        return weight >= LeastOfNews || cued.Known >= laid.Known * CueMatcher.Heavy;
    }

    // The same command with other words; what was said to be one's own alone isn't for both.
    private static bool IsSame(Understanding one, Understanding two) =>
        string.Equals(Kind(one), Kind(two), StringComparison.Ordinal)
        || string.Equals(Kind(one), $"{Kind(two)}{Alone}", StringComparison.Ordinal);

    private static string Kind(Understanding means)
    {
        var words = means.Does.Command.Split(' ', '{', '[');
        var kind =
            words.Length > 1 && words[1].Length > 0 && char.IsLetter(words[1][0]) ? $"{words[0]} {words[1]}" : words[0];
        return $"{kind} {(words[^1] == Alone ? Alone : "")}";
    }
}
