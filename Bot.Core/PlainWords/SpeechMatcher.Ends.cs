namespace Bot.Core.PlainWords;

/// <summary>Where in a sentence a wish begins, and what may follow it.</summary>
internal sealed partial class SpeechMatcher
{
    // At what cost a wish may begin at each word: behind greetings, leads, times, and sentences about something else.
    private (int[] Costs, uint[] Masks) Beginnings()
    {
        var costs = new int[words.Count + 1];
        var masks = new uint[words.Count + 1];
        Array.Fill(costs, Never);
        costs[0] = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (at > 0 && BeginsThought(at) && costs[at] > 1 && !(Tells(0, at) && !words[at].Has(SpokenMarks.AfterEnd)))
            {
                (costs[at], masks[at]) = (1, 0);
            }

            // A time beside another thought belongs to that.
            if (at > 0 && BeginsThought(at) && costs[at] is > 0 and < Never)
            {
                masks[at] = 0;
            }

            if (at > 0 && most > Narrow && costs[at] > Narrow && MayBegin(at))
            {
                (costs[at], masks[at]) = (Narrow, 0);
            }

            if (costs[at] == Never)
            {
                continue;
            }

            if (PieceAt(at) is var piece and >= 0)
            {
                Reach(pieces[piece].End, costs[at], masks[at] | (1u << piece));
            }

            if (language.LeadAt(words, at) is var lead and > 0)
            {
                Reach(at + lead, costs[at], masks[at]);
            }

            Reach(at + 1, costs[at] + CostOf(at) + (language.IsSubject(words[at].Id) ? 1 : 0), masks[at]);
        }

        return (costs, masks);

        void Reach(int to, int cost, uint mask)
        {
            if (cost < costs[to])
            {
                (costs[to], masks[to]) = (cost, mask);
            }
        }
    }

    private bool BeginsThought(int at) =>
        words[at].Has(SpokenMarks.AfterEnd)
        || words[at].Has(SpokenMarks.AfterComma)
        || language.Joins(words[at - 1].Id);

    // "my head is exploding i need an hour": where somebody begins to wish, comma or not.
    private bool MayBegin(int at) =>
        (language.IsSubject(words[at].Id) || language.LeadAt(words, at) > 0)
        && !language.IsStop(words[at - 1].Id)
        && !Tells(0, at);

    private bool Tells(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (language.IsTale(words[at].Id) || words[at].Has(SpokenMarks.Quoted))
            {
                return true;
            }
        }

        return false;
    }

    private void Finish(int at, int cost, int known, uint mask)
    {
        while (at < words.Count && cost <= most)
        {
            if (PieceAt(at) is var piece and >= 0)
            {
                mask |= 1u << piece;
                at = pieces[piece].End;
                continue;
            }

            // Why somebody wants it needn't be understood; nor what else they say afterwards, unless it takes it back.
            var reason = language.GivesReason(words[at].Id);
            var more =
                at > 0
                && (
                    words[at].Has(SpokenMarks.AfterEnd)
                    || words[at].Has(SpokenMarks.AfterComma)
                    || language.Joins(words[at].Id)
                )
                && !words.Skip(at).Any(w => language.Reports(w.Id));
            if (reason || more)
            {
                cost++;
                break;
            }

            if (most > Narrow && IsHarmless(at))
            {
                cost += Math.Min(words.Count - at, Narrow + 1);
                break;
            }

            cost += CostOf(at);
            at++;
        }

        if (cost <= most && (best is null || IsBetter(cost, known, best)))
        {
            best = new SpeechMatch(
                pattern,
                cost,
                known,
                [.. slots],
                [.. pieces.Where((_, i) => (mask & (1u << i)) != 0)]
            );
        }
    }

    private bool IsHarmless(int from)
    {
        for (var at = from; at < words.Count; at++)
        {
            if (CostOf(at) == Never || language.Reports(words[at].Id))
            {
                return false;
            }
        }

        return true;
    }
}
