using Bot.Core.Safety;
using Bot.Core.Weighing;

namespace Bot.Learn;

/// <summary>What the verbs do, run at the root of the repository.</summary>
internal static class Teaching
{
    private const int ShownCues = 30;

    public static void Write(Lesson lesson, bool show)
    {
        var examples = lesson.Examples(".");
        var unseen = lesson.Unseen(examples);
        var border = lesson.Border(unseen);
        Console.WriteLine(
            $"{examples.Count} examples, border {border:0.00}; each weighed by what was learnt from the others:"
        );
        Print(lesson, [.. unseen.Select(u => (u.Example, u.Sum - border))], show);
        Save(lesson.Weights, lesson.WeightsOf(examples, border));
        if (lesson.KindsWeights is { } kinds)
        {
            foreach (
                var (name, of) in lesson
                    .UnseenKinds(examples)
                    .GroupBy(k => k.Example.Name)
                    .Select(g => (g.Key, g.ToList()))
            )
            {
                var taken = of.GroupBy(k => k.Name)
                    .OrderByDescending(g => g.Count())
                    .Select(g => $"{g.Key} {g.Count()}");
                Console.WriteLine($"{name} was taken for: {string.Join(", ", taken)}");
            }

            Save(kinds, lesson.KindsOf(examples));
        }
    }

    public static void Count(Lesson lesson, string file, bool show)
    {
        var scale = Open(lesson.Weights);
        Print(lesson, [.. Example.In(file).Select(e => (e, Sum(scale, e.Words)))], show);
    }

    public static void Why(Lesson lesson, string text)
    {
        var scale = Open(lesson.Weights);
        var words = WordPatterns.Split(PlainText.Of(text));
        var shares = new Shares(scale, []);
        Cues.Find(words, ref shares);
        foreach (var (cue, weight) in shares.By.OrderByDescending(s => Math.Abs(s.Value)).Take(ShownCues))
        {
            Console.WriteLine($"{weight, 7:0.00}  {cue}");
        }

        Console.WriteLine($"{Sum(scale, words), 7:0.00}  in all; over 0 is {lesson.Folder}");
    }

    private static void Print(Lesson lesson, IReadOnlyList<(Example Example, double Sum)> sums, bool show)
    {
        foreach (var of in sums.GroupBy(s => s.Example.File))
        {
            var names = of.GroupBy(s => s.Example.Name)
                .Select(n => $"{n.Key} {n.Count(s => s.Sum > 0)} of {n.Count()}");
            var that = of.Where(s => lesson.Is(s.Example)).ToList();
            var not = of.Where(s => !lesson.Is(s.Example)).ToList();
            Console.WriteLine(
                $"{of.Key}: found {Share(that)}, false alarms {Share(not)}; over the border: {string.Join(", ", names)}"
            );
        }

        foreach (var (example, sum) in sums.Where(s => show && lesson.Is(s.Example) != s.Sum > 0).OrderBy(s => s.Sum))
        {
            Console.WriteLine($"{sum, 7:0.00}  {example.Name}\t{example.Text}");
        }
    }

    private static string Share(List<(Example Example, double Sum)> of) =>
        of.Count == 0 ? "none" : $"{100.0 * of.Count(s => s.Sum > 0) / of.Count:0.0} %";

    private static double Sum(Scale scale, string[] words)
    {
        Span<float> sum = stackalloc float[1];
        scale.Weigh(words, sum);
        return sum[0];
    }

    private static Scale Open(string file)
    {
        using var reader = new BinaryReader(File.OpenRead(Path.Combine("Bot.Core", file)));
        return Scale.Read(reader);
    }

    private static void Save(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine("Bot.Core", file), bytes);
        Console.WriteLine($"Bot.Core/{file}: {bytes.Length:N0} bytes");
    }

    private readonly struct Shares(Scale scale, Dictionary<string, float> by) : ICueSink
    {
        public Dictionary<string, float> By => by;

        public void Add(uint cue, float much, CueText text)
        {
            if (scale.Weight(cue, 0) is var weight and not 0)
            {
                by[text.ToString()] = by.GetValueOrDefault(text.ToString()) + (much * weight);
            }
        }
    }
}
