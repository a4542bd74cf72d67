using Bot.Core.Weighing;

namespace Bot.Learn;

/// <summary>What is learnt from which examples, and where the weights are kept.</summary>
/// <param name="Folder">The examples, in `learn/`.</param>
/// <param name="Not">The names of examples from which the others are to be told.</param>
/// <param name="FalseAlarms">How large a share of those may be taken for it. The border lies where it is just so.</param>
/// <param name="Most">How many cues are kept.</param>
/// <param name="Weights">The file in `Bot.Core/`.</param>
/// <param name="KindsWeights">The file for which of the names it is; null where that doesn't matter.</param>
internal sealed record Lesson(
    string Folder,
    IReadOnlyList<string> Not,
    double FalseAlarms,
    int Most,
    string Weights,
    string? KindsWeights
)
{
    private const int Folds = 5;
    private const int MostOfKinds = 20_000;

    public static IReadOnlyList<Lesson> All { get; } =
    [
        new("crisis", ["none"], 0.1, 345_000, "Safety/Words/crisis.weights", "Safety/Words/crisisKinds.weights"),
        new("agreements", ["ordinary"], 0.09, 60_000, "Features/Agreements/agreements.en.weights", null),
    ];

    public IReadOnlyList<Example> Examples(string root) =>
        [
            .. Directory
                .GetFiles(Path.Combine(root, "learn", Folder), "*.txt")
                .Order(StringComparer.Ordinal)
                .SelectMany(Example.In)
                .DistinctBy(e => string.Join(' ', e.Words)),
        ];

    public bool Is(Example example) => !Not.Contains(example.Name);

    /// <summary>The sum of each example, weighed by what was learnt from the other folds only.</summary>
    public IReadOnlyList<(Example Example, double Sum)> Unseen(IReadOnlyList<Example> examples)
    {
        var sums = new double[examples.Count];
        Parallel.For(
            0,
            Folds,
            fold =>
            {
                var scale = Opened(WeightsOf([.. examples.Where((_, i) => i % Folds != fold)], border: 0));
                Span<float> sum = stackalloc float[1];
                for (var i = fold; i < examples.Count; i += Folds)
                {
                    scale.Weigh(examples[i].Words, sum);
                    sums[i] = sum[0];
                }
            }
        );
        return [.. examples.Zip(sums)];
    }

    /// <summary>Where the border lies by these sums.</summary>
    public double Border(IEnumerable<(Example Example, double Sum)> unseen)
    {
        var others = unseen.Where(u => !Is(u.Example)).Select(u => u.Sum).OrderDescending().ToList();
        return others[(int)(others.Count * FalseAlarms)];
    }

    /// <summary>The file of weights for whether it is that at all.</summary>
    public byte[] WeightsOf(IReadOnlyList<Example> examples, double border) =>
        ScaleFile.Of([(Folder, Bordered(Learn(examples), border))], Most);

    /// <summary>Which name each example would be given by what was learnt from the other folds only.</summary>
    public IReadOnlyList<(Example Example, string Name)> UnseenKinds(IReadOnlyList<Example> examples)
    {
        var those = examples.Where(Is).ToList();
        var names = new string[those.Count];
        Parallel.For(
            0,
            Folds,
            fold =>
            {
                var scale = Opened(KindsOf([.. those.Where((_, i) => i % Folds != fold)]));
                var sums = new float[scale.Names.Count];
                for (var i = fold; i < those.Count; i += Folds)
                {
                    scale.Weigh(those[i].Words, sums);
                    names[i] = scale.Names[sums.IndexOf(sums.Max())];
                }
            }
        );
        return [.. those.Zip(names)];
    }

    /// <summary>The file of weights for which of the names it is.</summary>
    public byte[] KindsOf(IReadOnlyList<Example> examples)
    {
        var those = examples.Where(Is).SelectMany(e => e.Ways().Select(w => (e.Name, Words: w))).ToList();
        var counts = those.CountBy(t => t.Name).ToDictionary(n => n.Key, n => those.Count / (n.Value * 6.0));
        return ScaleFile.Of(
            [
                .. counts
                    .Keys.Order(StringComparer.Ordinal)
                    .Select(n =>
                        (n, Learner.Learn([.. those.Select(t => (t.Words, t.Name == n, t.Name == n ? counts[n] : 1))]))
                    ),
            ],
            MostOfKinds
        );
    }

    // In each file what it is counts as much as what it isn't: else a language with fewer everyday sentences would sound of crisis.
    private Learnt Learn(IReadOnlyList<Example> examples)
    {
        var counts = examples
            .GroupBy(e => e.File)
            .ToDictionary(f => f.Key, f => (double)f.Count(e => !Is(e)) / f.Count(Is));
        return Learner.Learn([
            .. examples.SelectMany(e => e.Ways().Select(w => (w, Is(e), Is(e) ? counts[e.File] : 1))),
        ]);
    }

    private static Scale Opened(byte[] file)
    {
        using var reader = new BinaryReader(new MemoryStream(file));
        return Scale.Read(reader);
    }

    private static Learnt Bordered(Learnt learnt, double border) => learnt with { Begins = learnt.Begins - border };
}
