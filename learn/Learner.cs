using System.Runtime.InteropServices;
using Bot.Core.Weighing;

namespace Bot.Learn;

/// <summary>
/// Learns the weights of a scale: logistic regression, by gradient steps that grow smaller the more a cue was moved (AdaGrad:
/// Duchi, Hazan and Singer, Journal of Machine Learning Research 12, 2011). The order is shuffled by a fixed seed: the same
/// examples give the same weights.
/// </summary>
internal static class Learner
{
    private const double Pow = 0.5;
    private const int Rounds = 10;
    private const int Seed = 1;
    private const double Step = 0.5;
    private const double FirstStep = 0.1;
    private const double Decay = 1e-6;
    private const double Least = 1e-3;

    /// <summary>The weights by which what is an example of it can be told from what isn't.</summary>
    /// <param name="examples">The words of each, whether it is one, and how much it counts.</param>
    public static Learnt Learn(IReadOnlyList<(string[] Words, bool Is, double Counts)> examples)
    {
        var index = new Dictionary<uint, int>();
        var rows = examples.Select(e => Row.Of(e.Words, index)).ToArray();
        var weights = new double[index.Count];
        var moved = new double[index.Count];
        double begins = 0,
            beginsMoved = 0;
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var n in order)
            {
                var (at, much) = rows[n];
                var sum = begins;
                for (var i = 0; i < at.Length; i++)
                {
                    sum += weights[at[i]] * much[i];
                }

                var error = ((1 / (1 + Math.Exp(-sum))) - (examples[n].Is ? 1 : 0)) * examples[n].Counts;
                for (var i = 0; i < at.Length; i++)
                {
                    var slope = (error * much[i]) + (Decay * weights[at[i]]);
                    moved[at[i]] += slope * slope;
                    weights[at[i]] -= Step * slope / (Least + Math.Sqrt(moved[at[i]]));
                }

                beginsMoved += error * error;
                begins -= FirstStep * error / (Least + Math.Sqrt(beginsMoved));
            }
        }

        var seen = new double[index.Count];
        foreach (var row in rows)
        {
            foreach (var at in row.Cues)
            {
                seen[at]++;
            }
        }

        return new Learnt(
            index.ToDictionary(c => c.Key, c => weights[c.Value]),
            index.ToDictionary(c => c.Key, c => Math.Abs(weights[c.Value]) * Math.Pow(seen[c.Value], Pow)),
            begins
        );
    }

    /// <summary>A text as numbers: the indices of its cues, and how much there is of each.</summary>
    private sealed record Row(int[] Cues, double[] Much)
    {
        public static Row Of(string[] words, Dictionary<uint, int> index)
        {
            var reading = new Reading(index, []);
            Bot.Core.Weighing.Cues.Find(words, ref reading);
            var length = Scale.Length((float)reading.Square);
            return new Row([.. reading.Much.Keys], [.. reading.Much.Values.Select(m => m / length)]);
        }
    }

    private struct Reading(Dictionary<uint, int> index, Dictionary<int, double> much) : ICueSink
    {
        public double Square { get; private set; }

        public readonly Dictionary<int, double> Much => much;

        public void Add(uint cue, float weight, CueText text)
        {
            Square += weight * weight;
            ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(index, cue, out var isKnown);
            at = isKnown ? at : index.Count - 1;
            CollectionsMarshal.GetValueRefOrAddDefault(much, at, out _) += weight;
        }
    }
}

/// <summary>What was learnt: a weight for each cue that was seen, and what a sum begins with.</summary>
/// <param name="Matter">How much is lost where a cue is left out.</param>
internal sealed record Learnt(
    IReadOnlyDictionary<uint, double> Weights,
    IReadOnlyDictionary<uint, double> Matter,
    double Begins
);
