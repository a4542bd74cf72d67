using System.Globalization;
using System.Text;

namespace Bot.Core.Safety;

/// <summary>Words from outside made safe to keep and show: whole characters only, no control or direction tricks.</summary>
internal static class Cleaned
{
    /// <summary>The longest message taken in; a longer one is answered, not cut.</summary>
    public const int LongestMessage = 4000;

    public const int LongestName = 32;

    /// <summary>
    /// Lone surrogates become U+FFFD; control characters but line breaks and tabs go; so do characters that turn the
    /// direction of the text around them (they could make one partner's words look like the companion's).
    /// </summary>
    public static string Text(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isControl = Rune.IsControl(rune) && rune.Value is not ('\n' or '\t');
            if (!isControl && !TurnsDirection(rune.Value))
            {
                result.Append(rune);
            }
        }

        return result.ToString().Trim();
    }

    /// <summary>A name on one line, at most <see cref="LongestName"/> characters; "" if nothing is left.</summary>
    public static string Name(string text)
    {
        var oneLine = string.Join(' ', Text(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var elements = StringInfo.ParseCombiningCharacters(oneLine);
        var end = elements.LastOrDefault(e => e <= LongestName);
        return oneLine.Length <= LongestName ? oneLine : oneLine[..end].Trim();
    }

    private static bool TurnsDirection(int rune) => rune is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;
}
