using System.Globalization;

namespace Bot.Bench;

/// <summary>`--name value` pairs from the command line.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public Options(IEnumerable<string> args)
    {
        foreach (var pair in args.Chunk(2))
        {
            values[pair[0].TrimStart('-')] = pair.Length == 2 ? pair[1] : "";
        }
    }

    /// <summary>
    /// Where databases are made. It must be on a disk: on a tmpfs a flush costs nothing, and the figures mean nothing.
    /// </summary>
    public string Directory => Text("dir", Path.Combine(Environment.CurrentDirectory, "bench", "data"));

    public int Number(string name, int otherwise) =>
        values.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    public string Text(string name, string otherwise) => values.GetValueOrDefault(name, otherwise);
}
