using System.Collections;

namespace Bot.Core.PlainWords;

/// <summary>
/// Looks for cues in one sentence. A no, a telling, what has been and what others want are never passed over in the clause
/// that a cue stands in, unless the cue names them.
/// </summary>
internal sealed partial class CueMatcher
{
    /// <summary>What a word weighs that isn't in every other sentence.</summary>
    public const int Heavy = 3;

    /// <summary>What stands further apart than this belongs to two thoughts.</summary>
    private const int Reach = 16;

    private readonly List<SpokenWord> words;
    private readonly List<TimePiece> pieces;
    private readonly HeardLanguage language;
    private readonly List<CueHit> hits = [];
    private readonly List<CueHit> chosen = [];
    private readonly BitArray present;
    private readonly int[] clauses;
    private UInt128 excused;
    private UInt128 covered;

    public CueMatcher(string text, List<SpokenWord> words, List<TimePiece> pieces, HeardLanguage language)
    {
        (this.words, this.pieces, this.language) = (words, pieces, language);
        present = new BitArray(language.Cues.Count);
        clauses = new int[words.Count];
        Divide();
        for (var at = 0; at < words.Count; at++)
        {
            language.Cues.Find(words, at, language, hits);
        }

        foreach (var hit in hits)
        {
            present[hit.Cue] = true;
        }

        Sign(text);
        Excuse();
    }

    /// <summary>The clause that a word stands in: from its first word to behind its last.</summary>
    public (int From, int To) ClauseOf(int at) =>
        (Array.IndexOf(clauses, clauses[at]), Array.LastIndexOf(clauses, clauses[at]) + 1);

    /// <summary>Each intent by its best rule, the likeliest first.</summary>
    public List<CueMatch> Match()
    {
        var found = new Dictionary<HeardIntent, CueMatch>();
        foreach (var rule in language.Cues.Rules)
        {
            if (Holds(rule) && Lay(rule) is { } match && IsBetter(match, found.GetValueOrDefault(rule.Intent)))
            {
                found[rule.Intent] = match;
            }
        }

        return
        [
            .. found
                .Values.OrderByDescending(m => m.Rule.IsSure)
                .ThenByDescending(m => m.Known)
                .ThenBy(m => m.Rule.Intent.Order),
        ];
    }

    private static bool IsBetter(CueMatch match, CueMatch? than) =>
        than is null || (match.Rule.IsSure, match.Known).CompareTo((than.Rule.IsSure, than.Known)) > 0;

    private bool Holds(CueRule rule)
    {
        foreach (var need in rule.Needs)
        {
            if (!present[need])
            {
                return false;
            }
        }

        foreach (var bar in rule.Bars)
        {
            if (bar < CueIndex.Signs && present[bar])
            {
                return false;
            }
        }

        return true;
    }

    // A word within a cue bars nothing: "do not disturb" is no "do not".
    private bool IsBarred(CueRule rule)
    {
        foreach (var hit in hits)
        {
            if (Array.IndexOf(rule.Bars, hit.Cue) >= 0 && (covered & WordBits.Of(hit.From, hit.To)) == UInt128.Zero)
            {
                return true;
            }
        }

        return false;
    }

    // Clauses end at full stops and commas, and before a word that a new thought begins with.
    private void Divide()
    {
        for (var at = 1; at < words.Count; at++)
        {
            var begins =
                words[at].Has(SpokenMarks.AfterEnd)
                || words[at].Has(SpokenMarks.AfterComma)
                || language.GivesReason(words[at].Id)
                || (
                    language.Joins(words[at].Id)
                    && at + 1 < words.Count
                    && (language.IsSubject(words[at + 1].Id) || language.LeadAt(words, at + 1) > 0)
                );
            clauses[at] = clauses[at - 1] + (begins ? 1 : 0);
        }
    }

    private void Sign(string text)
    {
        Set(CueSign.Ask, text.Contains('?', StringComparison.Ordinal));
        Set(CueSign.Code, CommandFilling.CodeIn(text) is not null);
        Set(CueSign.Name, words.Exists(w => w.Id < 0 && !w.Has(SpokenMarks.AfterEnd) && char.IsUpper(text[w.Start])));
        foreach (var piece in pieces)
        {
            Set(CueSign.Past, piece.IsPast);
            Set(CueSign.Time, !piece.IsPast);
            Set(CueSign.Length, piece.Role == TimeRole.Length);
            Set(CueSign.Until, piece.Role == TimeRole.Until);
            Set(CueSign.Clock, piece is { IsPast: false, HasClock: true });
            Set(CueSign.Day, !piece.IsPast && (piece.HasDay || piece.IsTonight || piece.Part is not null));
            Set(CueSign.Repeat, piece.Repeats);
            Set(CueSign.Range, piece.IsRange || piece.Role is TimeRole.After or TimeRole.Before);
        }

        void Set(CueSign sign, bool isSaid) => present[(int)sign] |= isSaid;
    }

    // Null where the words that hold it stand too far apart, or something in their clauses makes no wish of them.
    private CueMatch? Lay(CueRule rule)
    {
        chosen.Clear();
        covered = UInt128.Zero;
        var said = 0;
        foreach (var need in rule.Needs)
        {
            if (need < CueIndex.Signs)
            {
                said++;
            }
            else if (!Choose(need))
            {
                return null;
            }
        }

        if (IsGuessed() || (rule.Bars.Length > 0 && IsBarred(rule)))
        {
            return null;
        }

        foreach (var more in rule.Counts)
        {
            _ = more >= CueIndex.Signs && Choose(more);
        }

        var match = new CueMatch(rule, [.. chosen], covered, said + Weight());
        return match.Last - match.First <= Reach && (rule.TakesCode || IsWish(match)) ? match : null;
    }

    // Who asks for bread doesn't ask for a break: a corrected word alone tells nothing.
    private bool IsGuessed()
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (WordBits.Has(covered, at) && !words[at].Has(SpokenMarks.Typo))
            {
                return false;
            }
        }

        return true;
    }

    private int Weight()
    {
        var known = 0;
        foreach (var hit in chosen)
        {
            for (var at = hit.From; at < hit.To; at++)
            {
                known +=
                    language.IsFiller(words[at].Id) ? 0
                    : language.Cues.IsLight(hit.Cue) ? 1
                    : Heavy;
            }
        }

        return known;
    }

    // The longest that is nearest to what was chosen already, and shares no word with it.
    private bool Choose(int cue)
    {
        CueHit? best = null;
        foreach (var hit in hits)
        {
            if (
                hit.Cue == cue
                && (covered & WordBits.Of(hit.From, hit.To)) == UInt128.Zero
                && (
                    best is not { } other
                    || Far(hit) < Far(other)
                    || (Far(hit) == Far(other) && hit.Length > other.Length)
                )
            )
            {
                best = hit;
            }
        }

        if (best is not { } found)
        {
            return false;
        }

        chosen.Add(found);
        covered |= WordBits.Of(found.From, found.To);
        return true;
    }

    private int Far(CueHit hit) => chosen.Count == 0 ? 0 : Math.Abs(clauses[hit.From] - clauses[chosen[0].From]);
}
