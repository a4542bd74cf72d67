using System.Globalization;
using System.Text;
using Bot.Core.Texts;

namespace Bot.Adapters.Discord;

/// <summary>Brings plain words into a shape in which Discord shows them as they are.</summary>
internal static class DiscordText
{
    public const int Longest = 2000;
    public const int LongestLabel = 80;
    public const int LongestOption = 100;
    public const int LongestTitle = 45;
    private const int MostMoments = 3;
    private const char Mark = '\uE000';

    /// <summary>Signs that would turn words into something else (bold, a quote, a mention) are shown as themselves.</summary>
    public static string Escaped(string text)
    {
        var shown = new StringBuilder(text.Length + 8);
        var atLineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            var isSpecial = sign switch
            {
                '\\' or '*' or '_' or '~' or '`' or '|' or '<' or '[' => true,
                '>' or '#' => atLineStart,
                '-' => atLineStart && i + 1 < text.Length && text[i + 1] is '#' or '-',
                _ => false,
            };
            if (isSpecial && !(sign == '_' && IsInsideWord(text, i)))
            {
                shown.Append('\\');
            }

            shown.Append(sign);
            atLineStart = sign == '\n' || (atLineStart && sign == ' ');
        }

        return shown.ToString();
    }

    /// <summary>
    /// The same, and after each moment to come how long it is until then, which Discord counts for whoever looks, by
    /// `&lt;t:SECONDS:R&gt;`. Of more than <see cref="MostMoments"/> it says none: a list is easier to read, and to listen to, without.
    /// </summary>
    public static string Escaped(string text, IReadOnlyList<SpokenMoment> moments)
    {
        var plain = text.Replace($"{Mark}", "", StringComparison.Ordinal);
        if (moments.Count is 0 or > MostMoments || plain.Length != text.Length)
        {
            return Escaped(text);
        }

        var marked = new StringBuilder(text);
        foreach (var moment in moments.Reverse())
        {
            marked.Insert(moment.End, Mark);
        }

        var parts = Escaped(marked.ToString()).Split(Mark);
        return parts[0]
            + string.Concat(
                parts
                    .Skip(1)
                    .Zip(
                        moments,
                        (part, moment) =>
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $" (<t:{moment.At.ToUnixTimeSeconds()}:R>){part}"
                            )
                    )
            );
    }

    /// <summary>Pieces that are each short enough, cut between paragraphs, sentences or words, whichever comes first.</summary>
    public static IReadOnlyList<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var rest = text.AsMemory();
        while (rest.Length > Longest)
        {
            var at = CutAt(rest.Span[..Longest]);
            pieces.Add(rest[..at].ToString().TrimEnd());
            rest = rest[at..];
            while (rest.Length > 0 && char.IsWhiteSpace(rest.Span[0]))
            {
                rest = rest[1..];
            }
        }

        if (rest.Length > 0 || pieces.Count == 0)
        {
            pieces.Add(rest.ToString());
        }

        return pieces;
    }

    public static string Short(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return $"{text[..end].TrimEnd()}…";
    }

    private static bool IsInsideWord(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && char.IsLetterOrDigit(text[at - 1])
        && char.IsLetterOrDigit(text[at + 1])
        && text.AsSpan(0, at).LastIndexOfAny(" \n") is var space
        && text.AsSpan(space + 1, at - space - 1).StartsWith("http");

    private static int CutAt(ReadOnlySpan<char> start)
    {
        // No piece gets shorter than a quarter only because a paragraph ended early.
        var least = start.Length / 4;
        foreach (var end in new[] { "\n\n", "\n", ". ", "! ", "? ", " " })
        {
            var at = start.LastIndexOf(end);
            if (at >= least)
            {
                return at + end.Length;
            }
        }

        var last = start.Length;
        while (last > 1 && (char.IsHighSurrogate(start[last - 1]) || start[last - 1] == '\\'))
        {
            last--;
        }

        return last;
    }
}
