using System.Buffers;
using Bot.Core.Time;

namespace Bot.Core.Commands;

/// <summary>
/// Deals the words of an action out to its arguments: quoted names first, keyworded ones ("for 30m") from the end, and
/// the rest in order. An unquoted name before a time ends where the time begins: in "coffee weekdays 7:30" the shortest
/// beginning whose rest reads as a time.
/// </summary>
internal static class WordSplitter
{
    /// <summary>Pseudo-argument for words that fit nowhere.</summary>
    public const string Leftover = "";

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    public static Dictionary<Arg, string> Split(ActionSpec action, string words, WhenContext? when)
    {
        var pieces = new Dictionary<Arg, string>();
        var open = action.Args.ToList();
        var rest = words.Trim();

        if (open.Any(a => a.Kind == ArgKind.Name))
        {
            rest = TakeQuoted(open, rest, pieces);
        }

        rest = TakeKeyworded(open, rest, pieces, when);
        var positional = open.Where(a => a.Keyword is null).ToList();
        for (var i = 0; i < positional.Count && rest.Length > 0; i++)
        {
            var arg = positional[i];
            var last = i == positional.Count - 1;
            (var piece, rest) = (arg.Kind, last) switch
            {
                (ArgKind.Number or ArgKind.OneOf, false) => FirstWord(rest),
                (ArgKind.Word, false) => FirstWord(rest),
                (ArgKind.LeadingSpan, _) => LeadingSpan(rest, when),
                (ArgKind.Name, false) => NameBefore(positional[i + 1], rest, when),
                _ => (rest, ""),
            };
            if (piece.Length > 0)
            {
                pieces[arg] = piece;
            }
        }

        if (rest.Length > 0)
        {
            pieces[new Arg(Leftover, ArgKind.Text)] = rest;
        }

        return pieces;
    }

    private static string TakeQuoted(List<Arg> open, string rest, Dictionary<Arg, string> pieces)
    {
        var start = rest.AsSpan().IndexOfAny(Quotes);
        var end = start < 0 ? -1 : NextQuote(rest, start + 1);
        if (end < 0)
        {
            // A quote that is never closed is taken for a slip of the thumb.
            return start < 0 ? rest : rest.Remove(start, 1).Trim();
        }

        var name = open.First(a => a.Kind == ArgKind.Name);
        open.Remove(name);
        pieces[name] = rest[(start + 1)..end].Trim();
        return $"{rest[..start]} {rest[(end + 1)..]}".Trim();
    }

    private static int NextQuote(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(Quotes);
        return at < 0 ? -1 : from + at;
    }

    private static string TakeKeyworded(List<Arg> open, string rest, Dictionary<Arg, string> pieces, WhenContext? when)
    {
        var found = true;
        while (found)
        {
            found = false;
            foreach (var arg in open.Where(a => a.Keyword is not null).ToList())
            {
                var at = LastWord(rest, arg.Keyword!);
                if (at < 0)
                {
                    continue;
                }

                var words = rest[(at + arg.Keyword!.Length)..].Trim();
                if (words.Length == 0 || !Fits(arg, words, when))
                {
                    continue;
                }

                pieces[arg] = words;
                open.Remove(arg);
                rest = rest[..at].Trim();
                found = true;
            }
        }

        return rest;
    }

    // A wrong value after its keyword is still that argument's, so that the answer can say what is wrong with it. Only
    // words that hold another keyword's part are left for later rounds.
    private static bool Fits(Arg arg, string words, WhenContext? when) =>
        arg.Kind switch
        {
            ArgKind.OneOf => !words.Contains(' ', StringComparison.Ordinal),
            ArgKind.Duration => ArgReader.Read(arg, words, when ?? new WhenContext(default, NodaTime.DateTimeZone.Utc))
                is ArgReading.Value
                || words.Split(' ').Length <= 2,
            _ => true,
        };

    private static int LastWord(string rest, string word)
    {
        for (var at = rest.Length; at > 0; )
        {
            at = rest.LastIndexOf(word, at - 1, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return -1;
            }

            var startsWord = at == 0 || char.IsWhiteSpace(rest[at - 1]);
            var endsWord = at + word.Length < rest.Length && char.IsWhiteSpace(rest[at + word.Length]);
            if (startsWord && endsWord)
            {
                return at;
            }
        }

        return -1;
    }

    private static (string, string) FirstWord(string rest)
    {
        var space = rest.AsSpan().IndexOfAny([' ', '\n', '\t']);
        return space < 0 ? (rest, "") : (rest[..space], rest[space..].Trim());
    }

    private static (string, string) NameBefore(Arg next, string rest, WhenContext? when)
    {
        var context = when ?? new WhenContext(default, NodaTime.DateTimeZone.Utc);
        for (var at = rest.IndexOf(' ', StringComparison.Ordinal); at > 0; at = rest.IndexOf(' ', at + 1))
        {
            if (ArgReader.Read(next, rest[at..].Trim(), context) is not ArgReading.Wrong)
            {
                return (rest[..at], rest[at..].Trim());
            }
        }

        return (rest, "");
    }

    private static (string, string) LeadingSpan(string rest, WhenContext? when)
    {
        var context = when ?? new WhenContext(default, NodaTime.DateTimeZone.Utc);
        var probe = new Arg("span", ArgKind.Span);
        var ends = Enumerable
            .Range(1, rest.Length)
            .Where(i => i == rest.Length || rest[i] == ' ')
            .Take(6)
            .Reverse()
            .ToList();
        foreach (var end in ends)
        {
            if (ArgReader.Read(probe, rest[..end], context) is not ArgReading.Wrong)
            {
                return (rest[..end], rest[end..].Trim());
            }
        }

        return ("", rest);
    }
}
