using System.Text;
using Bot.Adapters.Telegram.Api;
using Bot.Core.Conversation;

namespace Bot.Adapters.Telegram;

/// <summary>How texts and buttons look on Telegram.</summary>
internal static class TelegramText
{
    /// <summary>Characters after parsing, counted as UTF-16 does, which is never less.</summary>
    public const int Longest = 4096;

    private const int LongestLabel = 64;
    private const int LongestRow = 34;

    /// <summary>Before a message that may be there already; language-neutral, because the reader's isn't known here.</summary>
    public const string MaybeAgain = "↻ ";

    private static readonly string[] Ends = ["\n\n", "\n", ". ", "! ", "? ", "… ", "; ", ", ", " "];

    /// <summary>As HTML with nothing in it but the words.</summary>
    public static string Escape(string text) =>
        text.AsSpan().IndexOfAny('<', '>', '&') < 0
            ? text
            : text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>
    /// In parts that Telegram takes, each as long as possible, cut after a paragraph, line or sentence, never inside a
    /// character. Together they are the text again but for white space at the cuts.
    /// </summary>
    public static IReadOnlyList<string> Split(string text, int longest = Longest)
    {
        if (text.Length <= longest)
        {
            return [text.AsSpan().Trim().IsEmpty ? "…" : text];
        }

        var parts = new List<string>();
        var rest = text.AsMemory().Trim();
        while (rest.Length > longest)
        {
            var cut = CutOf(rest.Span[..longest]);
            parts.Add(rest[..cut].TrimEnd().ToString());
            rest = rest[cut..].TrimStart();
        }

        if (!rest.IsEmpty)
        {
            parts.Add(rest.ToString());
        }

        return parts;
    }

    /// <summary>Short choices side by side, longer ones each in a row. Null for none.</summary>
    public static ReplyMarkup? Buttons(IReadOnlyList<OutgoingChoice> choices)
    {
        if (choices.Count == 0)
        {
            return null;
        }

        var rows = new List<IReadOnlyList<InlineKeyboardButton>>();
        var row = new List<InlineKeyboardButton>();
        var length = 0;
        foreach (var choice in choices)
        {
            var label = Label(choice.Label);
            if (row.Count > 0 && (row.Count == 3 || length + label.Length > LongestRow))
            {
                rows.Add(row);
                (row, length) = ([], 0);
            }

            row.Add(new InlineKeyboardButton(label, choice.Token));
            length += label.Length + 4;
        }

        rows.Add(row);
        return new ReplyMarkup { InlineKeyboard = rows };
    }

    private static string Label(string label)
    {
        var line = label.ReplaceLineEndings(" ").Trim();
        return line.Length switch
        {
            0 => "…",
            <= LongestLabel => line,
            _ => $"{line.AsSpan(0, WholeCharacters(line, LongestLabel - 1))}…",
        };
    }

    private static int CutOf(ReadOnlySpan<char> window)
    {
        foreach (var end in Ends)
        {
            // A cut in the first half would leave a stump; then a smaller unit is better.
            var at = window.LastIndexOf(end);
            if (at >= window.Length / 2)
            {
                return at + end.Length;
            }
        }

        return WholeCharacters(window, window.Length);
    }

    // Not between the halves of a pair, and not before what belongs to the character in front of it.
    private static int WholeCharacters(ReadOnlySpan<char> text, int cut)
    {
        var whole = cut;
        while (whole > cut - 32 && whole > 1 && whole < text.Length && IsInside(text, whole))
        {
            whole--;
        }

        return whole == text.Length && char.IsHighSurrogate(text[whole - 1]) ? whole - 1 : whole;
    }

    private static bool IsInside(ReadOnlySpan<char> text, int at) =>
        char.IsLowSurrogate(text[at])
        || text[at] is '\u200d' or '\ufe0f'
        || text[at - 1] == '\u200d'
        || Rune.TryGetRuneAt(text.ToString(), at, out var rune)
            && Rune.GetUnicodeCategory(rune)
                is System.Globalization.UnicodeCategory.NonSpacingMark
                    or System.Globalization.UnicodeCategory.ModifierSymbol;
}
