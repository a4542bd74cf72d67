namespace Bot.Core.PlainWords;

/// <summary>
/// Finds what a command needs beside its cues: somebody's own words (quoted, behind a colon, or what the cues leave), what
/// something is called, a number, a value by its name.
/// </summary>
internal sealed class CueSlots(
    string text,
    List<SpokenWord> words,
    List<TimePiece> pieces,
    HeardLanguage language,
    CueMatcher matcher
)
{
    private const int LeastOfText = 2;
    private const int MostInName = 7;

    /// <summary>The match as if a pattern had been laid over the sentence.</summary>
    public SpeechMatch Of(CueMatch match)
    {
        var slots = new List<SlotFound>();
        if (Text(match) is { } own)
        {
            slots.Add(own);
        }

        if (Name(match) is { } name)
        {
            slots.Add(name);
        }

        var pattern = new SpeechPattern(match.Rule.Number, match.Rule.Intent, []);
        return new SpeechMatch(pattern, Cost: 0, match.Known, slots, pieces);
    }

    // "word this: …", "tell her that …", or the thought beside that of the cues.
    private SlotFound? Text(CueMatch match)
    {
        if (Quoted() is { } quoted)
        {
            return quoted;
        }

        if (match.Hits.FirstOrDefault(h => h.Cue == match.Rule.Told) is { To: > 0 } told)
        {
            var (from, to) = matcher.ClauseOf(told.From);
            return new SlotFound("text", from, to, null);
        }

        var (first, last) = (match.First, match.Last);
        var colon = Colon(first);
        if (colon > 0 && words.Count - colon >= LeastOfText)
        {
            return new SlotFound("text", colon, words.Count, null);
        }

        // "… under the door saying …".
        var said = words.FindIndex(first, w => language.IntroducesText(w.Id));
        last = said >= 0 && said + 1 < words.Count ? said + 1 : last;
        while (last < words.Count && language.LeadsText(words[last].Id))
        {
            last++;
        }

        if (Between(match) is { } middle && middle.To - middle.From > words.Count - last)
        {
            return middle;
        }

        if (words.Count - last >= LeastOfText)
        {
            return new SlotFound("text", last, words.Count, null);
        }

        while (first > 0 && !words[first].Has(SpokenMarks.AfterEnd) && !words[first].Has(SpokenMarks.AfterComma))
        {
            first--;
        }

        return first >= LeastOfText ? new SlotFound("text", 0, first, null) : null;
    }

    private SlotFound? Quoted()
    {
        var from = words.FindIndex(w => w.Has(SpokenMarks.Quoted));
        var to = words.FindLastIndex(w => w.Has(SpokenMarks.Quoted)) + 1;
        return from < 0 ? null : new SlotFound("text", from, to, text[words[from].Start..words[to - 1].End]);
    }

    // "Tell her … without it turning into a fight": what stands between two cues.
    private SlotFound? Between(CueMatch match)
    {
        var hits = match.Hits.OrderBy(h => h.From).ToList();
        if (hits.Count < 2)
        {
            return null;
        }

        var (from, to) = (hits[0].To, hits[^1].From);
        while (from < to && language.LeadsText(words[from].Id))
        {
            from++;
        }

        while (to > from && (language.Joins(words[to - 1].Id) || language.GivesReason(words[to - 1].Id)))
        {
            to--;
        }

        return to - from > LeastOfText ? new SlotFound("text", from, to, null) : null;
    }

    // The first word behind a colon that isn't one of a clock.
    private int Colon(int from)
    {
        for (var at = Math.Max(1, from); at < words.Count; at++)
        {
            if (text.AsSpan(words[at - 1].End, Math.Max(0, words[at].Start - words[at - 1].End)).Contains(':'))
            {
                return at;
            }
        }

        return -1;
    }

    // The longest row of words that nothing else explains; one that is known as something to do is better.
    private SlotFound? Name(CueMatch match)
    {
        if (Quoted() is { } quoted)
        {
            return quoted with { Slot = "what" };
        }

        SlotFound? best = null;
        var most = 0;
        for (var at = 0; at < words.Count; )
        {
            var end = at;
            var weight = 0;
            while (end < words.Count && (end == at || !Parts(end)) && IsFree(end, match))
            {
                weight += language.IsFiller(words[end].Id) || language.IsBetween(words[end].Id) ? 0 : 1;
                weight += language.Names(words, end) ? 3 : 0;
                weight += end > 0 && words[end].Id < 0 && char.IsUpper(text[words[end].Start]) ? 2 : 0;
                end++;
            }

            if (weight > most)
            {
                (most, best) = (weight, Trimmed(at, end));
            }

            at = Math.Max(end, at + 1);
        }

        return best;
    }

    private SlotFound Trimmed(int from, int to)
    {
        while (from < to - 1 && (language.IsBetween(words[from].Id) || language.IsFiller(words[from].Id)))
        {
            from++;
        }

        while (to > from + 1 && (language.IsBetween(words[to - 1].Id) || language.IsFiller(words[to - 1].Id)))
        {
            to--;
        }

        return new SlotFound("what", from, Math.Min(to, from + MostInName), null);
    }

    private bool Parts(int at) => words[at].Has(SpokenMarks.AfterEnd) || words[at].Has(SpokenMarks.AfterComma);

    private bool IsFree(int at, CueMatch match)
    {
        var word = words[at].Id;
        return (!match.Covers(at) || IsNamed(at, match))
            && !words[at].Has(SpokenMarks.Quoted)
            && !IsOfTime(at)
            && !language.IsSubject(word)
            && !(at > 0 && words[at - 1].Start == words[at].Start && language.IsSubject(words[at - 1].Id))
            && !language.IsLinking(word)
            && !language.IsStop(word)
            && !language.IsTale(word)
            && !language.GivesReason(word);
    }

    private bool IsOfTime(int at)
    {
        foreach (var piece in pieces)
        {
            if (piece.Core <= at && at < piece.End)
            {
                return true;
            }
        }

        return false;
    }

    // What is done may be a cue and a name at once: "dinner".
    private bool IsNamed(int at, CueMatch match)
    {
        foreach (var hit in match.Hits)
        {
            if (hit.From <= at && at < hit.To && language.Cues.IsName(hit.Cue))
            {
                return true;
            }
        }

        return false;
    }
}
