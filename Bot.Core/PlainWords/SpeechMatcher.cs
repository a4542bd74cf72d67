namespace Bot.Core.PlainWords;

/// <summary>
/// Lays patterns over one sentence. Every word has to be accounted for: by the pattern, a slot, a time, a filler, a lead or a reason.
/// Up to two words may be passed over, at a cost, but never a no, a telling or a quotation.
/// </summary>
/// <param name="most">How much may be passed over.</param>
internal sealed partial class SpeechMatcher(
    List<SpokenWord> words,
    List<TimePiece> pieces,
    HeardLanguage language,
    int most
)
{
    /// <summary>For what is surely meant.</summary>
    public const int Narrow = 2;

    /// <summary>For a guess that is offered as one.</summary>
    public const int Wide = 6;

    /// <summary>After so many tries the rest is let be: nobody speaks like that, and nobody should wait for it.</summary>
    private const int MostSteps = 100_000;

    private const int Never = 99;
    private const int MostInName = 9;
    private const int MostInGap = 3;
    private readonly List<SlotFound> slots = [];
    private readonly List<SpeechMatch> found = [];
    private SpeechMatch? best;
    private int steps;
    private SpeechPattern pattern = null!;

    /// <summary>Each pattern that fits, where it fits best.</summary>
    public List<SpeechMatch> Match()
    {
        var (costs, masks) = Beginnings();
        var present = Present();
        for (var at = 0; at < words.Count; at++)
        {
            if (costs[at] > most || words[at].Has(SpokenMarks.Quoted))
            {
                continue;
            }

            foreach (var candidate in language.BeginningWith(words[at].Id))
            {
                // "The kids go to bed": what is done belongs to who stands before it.
                var isOthers = costs[at] > 0 && candidate.Parts[0].Slot is not null && !BeginsThought(at);
                if (isOthers || !candidate.MayFit(present))
                {
                    continue;
                }

                pattern = candidate;
                best = null;
                slots.Clear();
                Go(0, at, costs[at], 0, masks[at]);
                if (best is not null)
                {
                    found.Add(best);
                }
            }
        }

        if (costs[words.Count] == 0 && masks[words.Count] != 0 && language.OnlyTime is { } open)
        {
            found.Add(new SpeechMatch(open, 0, 0, [], pieces));
        }

        return found;
    }

    // What is here, at a glance; an unknown name may be the other one's.
    private WordSet Present()
    {
        var present = new WordSet();
        foreach (var word in words)
        {
            present.Add(word.Id < 0 ? language.PartnerId : word.Id);
        }

        return present;
    }

    public static int Score(int cost, int known) => (2 * known) - (3 * cost);

    private static bool IsBetter(int cost, int known, SpeechMatch than) => Score(cost, known) > than.Score;

    private int CostOf(int at) =>
        words[at].Has(SpokenMarks.Quoted) || language.IsStop(words[at].Id) || language.IsTale(words[at].Id) ? Never
        : language.IsFiller(words[at].Id) ? 0
        : language.IsLinking(words[at].Id) ? (most > Narrow ? 2 : Never)
        : 1;

    private int PieceAt(int at)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Start <= at && at <= pieces[i].Core)
            {
                return i;
            }
        }

        return -1;
    }

    private void Go(int part, int at, int cost, int known, uint mask)
    {
        if (cost > most || ++steps > MostSteps)
        {
            return;
        }

        if (part == pattern.Parts.Length)
        {
            Finish(at, cost, known, mask);
            return;
        }

        var now = pattern.Parts[part];
        switch (now.Kind)
        {
            case PartKind.Words:
                Words(part, at, cost, known, mask);
                break;
            case PartKind.Number when at < words.Count && language.NumberAt(words, at) is { } number:
                Take(part, at, at + 1, number, cost, known + 1, mask);
                break;
            case PartKind.Gap:
                for (var end = at; end <= words.Count && end - at <= MostInGap && !Blocks(at, end); end++)
                {
                    if (end == at)
                    {
                        Go(part + 1, end, cost, known, mask);
                    }
                    else
                    {
                        Take(part, at, end, null, cost, known, mask | Within(at, end).Pieces);
                    }
                }

                return;
            case PartKind.Text:
                for (var end = words.Count; end > at; end = part + 1 == pattern.Parts.Length ? at : end - 1)
                {
                    Take(part, at, end, null, cost, known, mask);
                }

                break;
            case PartKind.Name:
                Name(part, at, cost, known, mask);
                break;
        }

        if (now.Optional)
        {
            Go(part + 1, at, cost, known, mask);
        }

        if (at < words.Count && now.Kind is PartKind.Words or PartKind.Number)
        {
            if (PieceAt(at) is var piece and >= 0)
            {
                Go(part, pieces[piece].End, cost, known, mask | (1u << piece));
            }

            Go(part, at + 1, cost + CostOf(at), known, mask);
        }
    }

    private void Words(int part, int at, int cost, int known, uint mask)
    {
        if (at >= words.Count)
        {
            return;
        }

        var choice = pattern.Parts[part].Choice!;
        if (words[at].Id < 0)
        {
            // A name that nobody knows stands where the other one's would: perhaps it is theirs.
            if (
                choice.Begins(language.PartnerId)
                && words[at].Norm.All(char.IsLetter)
                && !words[at].Has(SpokenMarks.Quoted)
            )
            {
                Take(part, at, at + 1, null, cost + 1, known, mask);
            }

            return;
        }

        for (var next = 0; choice.Next(words[at].Id, ref next, out var phrase, out var value); )
        {
            if (language.End(phrase, words, at) is var end and > 0)
            {
                var weight = 0;
                foreach (var word in phrase)
                {
                    weight += language.IsFiller(word) ? 0 : 1;
                }

                Take(part, at, end, value, cost, known + weight, mask);
            }
        }
    }

    private void Take(int part, int at, int end, string? value, int cost, int known, uint mask)
    {
        if (pattern.Parts[part].Slot is not { } slot)
        {
            Go(part + 1, end, cost, known, mask);
            return;
        }

        slots.Add(new SlotFound(slot, at, end, value));
        Go(part + 1, end, cost, known, mask);
        slots.RemoveAt(slots.Count - 1);
    }

    // A name ends where the pattern goes on, or with the sentence. Times within it aren't part of it.
    private void Name(int part, int at, int cost, int known, uint mask)
    {
        var isLast = part + 1 == pattern.Parts.Length;
        for (var end = at + 1; end <= words.Count && end - at <= MostInName + 6; end++)
        {
            if (
                language.IsTale(words[end - 1].Id)
                || language.IsLinking(words[end - 1].Id)
                || (end - 1 > at && Parts(end - 1))
            )
            {
                return;
            }

            var isEnd = end == words.Count || Parts(end) || language.GivesReason(words[end].Id);
            if (!isLast || isEnd)
            {
                var (count, within) = Within(at, end);
                if (count is > 0 and <= MostInName)
                {
                    Take(part, at, end, null, cost, known, mask | within);
                }
            }

            if (isLast && isEnd)
            {
                return;
            }
        }
    }

    private bool Parts(int at) => words[at].Has(SpokenMarks.AfterEnd) || words[at].Has(SpokenMarks.AfterComma);

    private (int Count, uint Pieces) Within(int from, int to)
    {
        var count = 0;
        var within = 0u;
        for (var at = from; at < to; )
        {
            if (PieceAt(at) is var piece and >= 0 && pieces[piece].End <= to)
            {
                within |= 1u << piece;
                at = pieces[piece].End;
                continue;
            }

            count += language.IsFiller(words[at].Id) ? 0 : 1;
            at++;
        }

        return (count, within);
    }

    private bool Blocks(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (CostOf(at) == Never || language.IsLinking(words[at].Id))
            {
                return true;
            }
        }

        return false;
    }
}
