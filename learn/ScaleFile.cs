using System.Text;
using Bot.Core.Weighing;

namespace Bot.Learn;

/// <summary>Writes what <see cref="Scale"/> reads: the heaviest weights, each in a byte.</summary>
internal static class ScaleFile
{
    /// <param name="learnt">By name.</param>
    /// <param name="most">How many cues at most; those that weigh least are left out.</param>
    public static byte[] Of(IReadOnlyList<(string Name, Learnt Learnt)> learnt, int most)
    {
        var heaviest = learnt
            .SelectMany(l => l.Learnt.Weights.Keys)
            .Distinct()
            .OrderByDescending(c => learnt.Max(l => l.Learnt.Matter.GetValueOrDefault(c)))
            .ThenBy(c => c)
            .Take(most)
            .ToList();
        var unit = learnt.Max(l => l.Learnt.Weights.Values.Max(Math.Abs)) / sbyte.MaxValue;
        var rows = heaviest
            .Select(c => (Cue: c, Weights: learnt.Select(l => Rounded(l.Learnt, c, unit)).ToArray()))
            .Where(r => r.Weights.Any(w => w != 0))
            .OrderBy(r => r.Cue)
            .ToList();
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(learnt.Count);
            foreach (var (name, _) in learnt)
            {
                writer.Write(name);
            }

            writer.Write((float)unit);
            foreach (var (_, one) in learnt)
            {
                writer.Write((float)one.Begins);
            }

            writer.Write(rows.Count);
            foreach (var (cue, weights) in rows)
            {
                writer.Write(cue);
                foreach (var weight in weights)
                {
                    writer.Write(weight);
                }
            }
        }

        return bytes.ToArray();
    }

    private static sbyte Rounded(Learnt learnt, uint cue, double unit) =>
        (sbyte)Math.Round(learnt.Weights.GetValueOrDefault(cue) / unit);
}
