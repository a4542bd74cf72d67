using Bot.Core.Safety;

namespace Bot.Learn;

/// <summary>A sentence, and what it is an example of.</summary>
/// <param name="Name">What is to be learnt, or what it must be told from.</param>
/// <param name="Text">As somebody writes it.</param>
/// <param name="File">Where it comes from, for the figures.</param>
internal sealed record Example(string Name, string Text, string File)
{
    // A partner's name is one word to whoever weighs (CrisisWords.WithPartner); in the examples it is mostly a pronoun.
    private const string Partner = "xpartner";

    private static readonly string[] Pronouns = ["he", "she", "er", "el", "ella", "il", "elle", "ele", "ela"];

    /// <summary>The words it is weighed by.</summary>
    public string[] Words { get; } = WordPatterns.Split(PlainText.Of(Text));

    /// <summary>The examples of a file: a name, a tab and a sentence in each line; lines that begin with # are for the reader.</summary>
    /// <exception cref="FormatException">A line isn't written so.</exception>
    public static IEnumerable<Example> In(string path) =>
        System
            .IO.File.ReadLines(path)
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split('\t'))
            .Select(f =>
                f.Length == 2
                    ? new Example(f[0], f[1], Path.GetFileName(path))
                    : throw new FormatException($"{path}: '{string.Join(' ', f)}' isn't a name, a tab and a sentence.")
            );

    /// <summary>Its words, and the same said with the partner's name.</summary>
    public IEnumerable<string[]> Ways()
    {
        yield return Words;
        if (Array.FindIndex(Words, w => Pronouns.Contains(w)) is var at and >= 0)
        {
            yield return [.. Words[..at], Partner, .. Words[(at + 1)..]];
        }
    }
}
