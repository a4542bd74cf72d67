namespace Bot.Core.PlainWords;

/// <summary>What makes of words that sound like a wish none at all.</summary>
internal sealed partial class CueMatcher
{
    // "What if we", "ask her if", "the no phones rule": neither an if nor a no.
    private void Excuse()
    {
        foreach (var hit in hits)
        {
            excused |= language.Cues.IsExcused(hit.Cue) ? WordBits.Of(hit.From, hit.To) : UInt128.Zero;
        }

        for (var at = 0; at < words.Count; at++)
        {
            excused |= WordBits.Of(at, at + language.LeadAt(words, at));
            if (
                language.IsInstead(words[at].Id)
                || (at > 0 && language.IsStop(words[at].Id) && language.IsArticle(words[at - 1].Id))
            )
            {
                excused |= WordBits.Of(at, at + 1);
            }
        }
    }

    private bool IsWish(CueMatch match)
    {
        var rule = match.Rule;
        var end = rule.CarriesWords ? match.Last : words.Count;
        for (var at = 0; at < end; at++)
        {
            if (!words[at].Has(SpokenMarks.Quoted) && !IsPassedOver(at) && IsNear(at) && IsAgainst(at, rule))
            {
                return false;
            }
        }

        return rule.CarriesWords || rule.LooksBack || !(HasBeen() || IsReported())
            ? !words.Exists(w => language.TakesBack(w.Id))
            : false;
    }

    private bool IsPassedOver(int at) => WordBits.Has(covered, at) || WordBits.Has(excused, at);

    // Whether it stands in a clause with one of the cues.
    private bool IsNear(int at)
    {
        foreach (var hit in chosen)
        {
            if (clauses[hit.From] <= clauses[at] && clauses[at] <= clauses[hit.To - 1])
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAgainst(int at, CueRule rule)
    {
        var word = words[at].Id;
        return language.IsTale(word)
            || language.Reports(word)
            || (!rule.IsSure && language.IsLinking(word))
            || (language.IsStop(word) && !IsDenied(clauses[at]))
            || (language.IsOther(word) && IsSubject(at))
            || (!rule.LooksBack && (language.IsPast(word) || IsOfThePast(at)));
    }

    // "Don't ask me any more" is one no of two words.
    private bool IsDenied(int clause)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (clauses[at] == clause && WordBits.Has(covered, at) && language.IsStop(words[at].Id))
            {
                return true;
            }
        }

        return false;
    }

    // "My sister needs", "the kids go", "he wants": before the first cue of its clause.
    private bool IsSubject(int at)
    {
        for (var before = at - 1; before >= 0 && clauses[before] == clauses[at]; before--)
        {
            if (WordBits.Has(covered, before) || !language.IsFiller(words[before].Id))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOfThePast(int at)
    {
        foreach (var piece in pieces)
        {
            if (piece.IsPast && piece.Start <= at && at < piece.End)
            {
                return true;
            }
        }

        return false;
    }

    // "Had a lovely evening, phones off": all of the sentence has been.
    private bool HasBeen()
    {
        var begun = 0;
        while (begun < words.Count - 1 && (language.IsFiller(words[begun].Id) || language.IsSubject(words[begun].Id)))
        {
            begun++;
        }

        if (WordBits.Has(covered, begun) || !language.IsPast(words[begun].Id))
        {
            return false;
        }

        var end = words.FindIndex(begun + 1, w => w.Has(SpokenMarks.AfterEnd));
        return end < 0 || chosen.Exists(c => c.From < end);
    }

    // "…, he said": it was somebody else's.
    private bool IsReported()
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!IsPassedOver(at) && language.Reports(words[at].Id))
            {
                return true;
            }
        }

        return false;
    }
}
