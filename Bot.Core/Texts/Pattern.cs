using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Bot.Core.Texts;

/// <summary>
/// A phrase with placeholders: `{name}`, and for numbers `{n, plural, one {a minute} other {# minutes}}`. Literal braces
/// are doubled. The two constructs are a subset of ICU MessageFormat; the plural forms in use are "one" and "other".
/// </summary>
public sealed class Pattern
{
    private readonly ImmutableArray<Piece> pieces;

    private Pattern(ImmutableArray<Piece> pieces) => this.pieces = pieces;

    /// <summary>Names of the placeholders, each once.</summary>
    public IEnumerable<string> Placeholders => pieces.SelectMany(p => p.Names).Distinct(StringComparer.Ordinal);

    /// <exception cref="FormatException">Braces don't match, or a plural lacks "other".</exception>
    public static Pattern Parse(string source)
    {
        var position = 0;
        var parsed = Pieces(source, ref position, plural: null);
        return new Pattern(parsed);
    }

    /// <summary>The phrase with its placeholders filled. A number for a plural is what the words of the argument say.</summary>
    public string Format(Func<string, string> words)
    {
        var result = new StringBuilder();
        foreach (var piece in pieces)
        {
            piece.AppendTo(result, words);
        }

        return result.ToString();
    }

    private static ImmutableArray<Piece> Pieces(string source, ref int at, string? plural)
    {
        var parsed = ImmutableArray.CreateBuilder<Piece>();
        var literal = new StringBuilder();
        while (at < source.Length)
        {
            var c = source[at];
            if (c is '{' or '}' && at + 1 < source.Length && source[at + 1] == c && !(plural is not null && c == '}'))
            {
                literal.Append(c);
                at += 2;
            }
            else if (c == '{')
            {
                Flush(literal, parsed);
                parsed.Add(Placeholder(source, ref at));
            }
            else if (c == '#' && plural is not null)
            {
                Flush(literal, parsed);
                parsed.Add(new Slot(plural));
                at++;
            }
            else if (c == '}')
            {
                if (plural is null)
                {
                    throw new FormatException($"a '}}' without its '{{' at {at}");
                }

                break;
            }
            else
            {
                literal.Append(c);
                at++;
            }
        }

        Flush(literal, parsed);
        return parsed.ToImmutable();
    }

    private static void Flush(StringBuilder literal, ImmutableArray<Piece>.Builder parsed)
    {
        if (literal.Length > 0)
        {
            parsed.Add(new Literal(literal.ToString()));
            literal.Clear();
        }
    }

    private static Piece Placeholder(string source, ref int at)
    {
        var end = source.IndexOfAny(['}', ','], ++at);
        if (end < 0)
        {
            throw new FormatException("a '{' without its '}'");
        }

        var name = source[at..end].Trim();
        if (name.Length == 0 || !name.All(char.IsLetterOrDigit))
        {
            throw new FormatException($"'{name}' is no name for a placeholder");
        }

        at = end + 1;
        return source[end] == '}' ? new Slot(name) : Plural(source, name, ref at);
    }

    private static PluralSlot Plural(string source, string name, ref int at)
    {
        var comma = source.IndexOf(',', at);
        if (comma < 0 || source[at..comma].Trim() is not "plural")
        {
            throw new FormatException($"'{{{name}, …' is followed by something other than 'plural,'");
        }

        at = comma + 1;
        var forms = ImmutableDictionary.CreateBuilder<string, Pattern>(StringComparer.Ordinal);
        while (true)
        {
            while (at < source.Length && char.IsWhiteSpace(source[at]))
            {
                at++;
            }

            if (at >= source.Length)
            {
                throw new FormatException($"the plural of '{name}' isn't closed");
            }

            if (source[at] == '}')
            {
                at++;
                break;
            }

            var open = source.IndexOf('{', at);
            if (open < 0)
            {
                throw new FormatException($"the plural of '{name}' has a form without '{{'");
            }

            var form = source[at..open].Trim();
            at = open + 1;
            forms[form] = new Pattern(Pieces(source, ref at, name));
            if (at >= source.Length)
            {
                throw new FormatException($"the plural of '{name}' isn't closed");
            }

            at++;
        }

        return forms.ContainsKey("other")
            ? new PluralSlot(name, forms.ToImmutable())
            : throw new FormatException($"the plural of '{name}' has no 'other'");
    }

    private abstract class Piece
    {
        public abstract IEnumerable<string> Names { get; }

        public abstract void AppendTo(StringBuilder result, Func<string, string> words);
    }

    private sealed class Literal(string text) : Piece
    {
        public override IEnumerable<string> Names => [];

        public override void AppendTo(StringBuilder result, Func<string, string> words) => result.Append(text);
    }

    private sealed class Slot(string name) : Piece
    {
        public override IEnumerable<string> Names => [name];

        public override void AppendTo(StringBuilder result, Func<string, string> words) => result.Append(words(name));
    }

    private sealed class PluralSlot(string name, ImmutableDictionary<string, Pattern> forms) : Piece
    {
        public override IEnumerable<string> Names => forms.Values.SelectMany(f => f.Placeholders).Prepend(name);

        public override void AppendTo(StringBuilder result, Func<string, string> words)
        {
            var one = int.TryParse(words(name), CultureInfo.InvariantCulture, out var n) && n == 1;
            var form = one && forms.TryGetValue("one", out var single) ? single : forms["other"];
            result.Append(form.Format(words));
        }
    }
}
