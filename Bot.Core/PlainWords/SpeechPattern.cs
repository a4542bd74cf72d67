namespace Bot.Core.PlainWords;

/// <summary>
/// A way to say something: a row of words. `(a|b c)` is a choice, `word?` or `(a|b)?` may be absent, `@name` is a choice by name,
/// `..` is up to three words of no matter, `{text}` is all that follows as it was written, `{what}` a few words (a name; `=` before
/// a part makes it one of them), `{n}` a number, and `{name}` one of the intent's values. A time may stand anywhere and isn't written down; nor are fillers.
/// </summary>
/// <param name="Number">Among the intent's patterns, from 0. What is written there is read again by those who ask for it.</param>
internal sealed record SpeechPattern(int Number, HeardIntent Intent, PatternPart[] Parts)
{
    private readonly PhraseChoice[] needs =
    [
        .. Parts.Where(p => p is { Kind: PartKind.Words, Optional: false }).Select(p => p.Choice!),
    ];

    /// <summary>Whether a sentence with these words may have all that it needs.</summary>
    public bool MayFit(in WordSet words)
    {
        foreach (var need in needs)
        {
            if (!need.Firsts.MayShare(words))
            {
                return false;
            }
        }

        return true;
    }
}

internal enum PartKind
{
    /// <summary>One of several words or phrases.</summary>
    Words,

    /// <summary>Some words of no matter.</summary>
    Gap,

    /// <summary>All that follows, or up to the next part.</summary>
    Text,

    /// <summary>A few words.</summary>
    Name,

    Number,
}

/// <param name="Slot">Whose value it is; null for words that only say what is meant.</param>
internal sealed record PatternPart(PartKind Kind, bool Optional, string? Slot, PhraseChoice? Choice);

/// <summary>Something that can be asked for, ready to be compared with.</summary>
/// <param name="Language">Two letters.</param>
/// <param name="IsChoice">What it does is offered as options, all of it.</param>
/// <param name="Order">Among all intents of the language: the earlier one wins where all else is equal.</param>
/// <param name="Yields">Its patterns take many a sentence that something else explains better.</param>
internal sealed record HeardIntent(
    string Language,
    string Name,
    int Order,
    bool IsChoice,
    bool Yields,
    IReadOnlyList<HearsCommand> Does
)
{
    /// <summary>What its named values may be said as.</summary>
    public Dictionary<string, PhraseChoice> Values { get; } = new(StringComparer.Ordinal);
}

/// <summary>Makes patterns of what is written in the files.</summary>
internal sealed class PatternReader(
    Func<string, int[]> compile,
    IReadOnlyDictionary<string, IReadOnlyList<string>> names
)
{
    private const string What = "what";
    private readonly Dictionary<string, PhraseChoice> choices = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">It isn't written as it should be: a bug, found by the tests.</exception>
    public SpeechPattern Read(string source, int number, HeardIntent intent)
    {
        var parts = Pieces(source).Select(p => Part(p, source, intent)).ToArray();
        return parts.Length == 0 || parts.All(p => p.Optional)
            ? throw new FormatException($"{intent.Name}: '{source}' would be in every sentence.")
            : new SpeechPattern(number, intent, parts);
    }

    /// <summary>Split at spaces outside parentheses.</summary>
    public static IEnumerable<string> Pieces(string source)
    {
        var depth = 0;
        var start = 0;
        for (var at = 0; at <= source.Length; at++)
        {
            if (at == source.Length || (source[at] == ' ' && depth == 0))
            {
                if (at > start)
                {
                    yield return source[start..at];
                }

                start = at + 1;
            }
            else
            {
                depth += source[at] switch
                {
                    '(' => 1,
                    ')' => -1,
                    _ => 0,
                };
            }
        }

        if (depth != 0)
        {
            throw new FormatException($"'{source}' has a parenthesis without its other.");
        }
    }

    private PatternPart Part(string piece, string source, HeardIntent intent)
    {
        var optional = piece.EndsWith('?');
        var named = piece.StartsWith('=');
        var bare = piece[(named ? 1 : 0)..^(optional ? 1 : 0)];
        var slot = named ? What : null;
        return bare switch
        {
            ".." => new PatternPart(PartKind.Gap, optional, slot, null),
            "{text}" => new PatternPart(PartKind.Text, optional, "text", null),
            "{what}" => new PatternPart(PartKind.Name, optional, What, null),
            "{n}" => new PatternPart(PartKind.Number, optional, "n", null),
            ['{', .., '}'] => new PatternPart(
                PartKind.Words,
                optional,
                bare[1..^1],
                intent.Values.GetValueOrDefault(bare[1..^1])
                    ?? throw new FormatException($"'{source}': no values for {bare[1..^1]}.")
            ),
            _ => new PatternPart(PartKind.Words, optional, slot, Choice(bare)),
        };
    }

    /// <summary>An intent with what its named values may be said as.</summary>
    public HeardIntent Begin(HeardIntent intent, HearsIntent of)
    {
        foreach (
            var (name, values) in of.Values
                ?? new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>()
        )
        {
            intent.Values[name] = new PhraseChoice(
                values.SelectMany(v => v.Value.SelectMany(Phrases).Select(p => (compile(p), (string?)v.Key)))
            );
        }

        return intent;
    }

    /// <summary>"(a|b c)", "@name" or a word; the same one for the same.</summary>
    /// <exception cref="FormatException">There is no such name.</exception>
    public PhraseChoice Choice(string written)
    {
        if (choices.TryGetValue(written, out var known))
        {
            return known;
        }

        return choices[written] = new PhraseChoice(Phrases(written).Select(p => (compile(p), (string?)null)));
    }

    // "(a|b c)", "@name" or a word: all the phrases it may be.
    private IEnumerable<string> Phrases(string written)
    {
        if (written.StartsWith('@') && !written.Contains(' ', StringComparison.Ordinal))
        {
            return names.TryGetValue(written[1..], out var phrases)
                ? phrases.SelectMany(Phrases)
                : throw new FormatException($"There is no '{written}'.");
        }

        if (written.StartsWith('(') && written.EndsWith(')'))
        {
            return written[1..^1].Split('|').SelectMany(Phrases);
        }

        // A phrase may hold names too: every combination of what they may be.
        return written
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.StartsWith('@') ? Phrases(w) : [Word(w)])
            .Aggregate(
                (IEnumerable<string>)[""],
                (sofar, next) => sofar.SelectMany(s => next.Select(n => s.Length == 0 ? n : $"{s} {n}"))
            );
    }

    private static string Word(string word) =>
        word.All(char.IsLetterOrDigit) ? word : throw new FormatException($"'{word}' is no word of a pattern.");
}
