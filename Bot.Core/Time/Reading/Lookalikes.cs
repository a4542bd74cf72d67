namespace Bot.Core.Time;

/// <summary>Finds known names that a misspelt one may have meant.</summary>
internal static class Lookalikes
{
    /// <summary>
    /// The nearest of <paramref name="known"/> within a third of the word's length (at least one, at most two
    /// changes), nearest first, then in alphabetical order.
    /// </summary>
    public static IReadOnlyList<string> Of(string word, IEnumerable<string> known, int max)
    {
        var allowed = Math.Clamp(word.Length / 3, 1, 2);
        return
        [
            .. known
                .Where(name => Math.Abs(name.Length - word.Length) <= allowed)
                .Select(name => (Name: name, Distance: Distance(word, name)))
                .Where(found => found.Distance <= allowed)
                .OrderBy(found => found.Distance)
                .ThenBy(found => found.Name, StringComparer.Ordinal)
                .Select(found => found.Name)
                .Take(max),
        ];
    }

    /// <summary>Letters added, left out, changed, or swapped with their neighbour (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Best(rows, a, b, i, j);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Best(int[,] rows, string a, string b, int i, int j)
    {
        var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
