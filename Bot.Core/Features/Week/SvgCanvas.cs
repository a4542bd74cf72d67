using System.Globalization;
using System.Text;

namespace Bot.Core.Features.Week;

/// <summary>The picture's inks. Dark and soft read well on its paper (above 7 to 1 and 4.5 to 1).</summary>
internal static class Ink
{
    public const string Paper = "#fbf6ec";
    public const string Edge = "#d8cdb8";
    public const string Trough = "#eee6d6";
    public const string Today = "#f3dfcd";
    public const string Dark = "#2c2a25";
    public const string Soft = "#635d50";
    public const string Together = "#c4531f";
    public const string Own = "#1f6fa5";
    public const string Plan = "#38345a";
    public const string Quiet = "#a89c86";
}

/// <summary>Shapes and words as SVG that stands on its own: no script, style sheet, font or address from anywhere.</summary>
internal sealed class SvgCanvas
{
    private const string Font = "system-ui, -apple-system, Segoe UI, Roboto, DejaVu Sans, Noto Sans, sans-serif";
    private readonly StringBuilder svg = new();

    public void Box(double x, double y, double width, double height, double round, string fill) =>
        Add(
            $"<rect x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\" rx=\"{round:0.##}\" fill=\"{fill}\"/>"
        );

    public void Hatch(double x, double y, double width, double height) => Box(x, y, width, height, 3, "url(#quiet)");

    public void Tick(double x, double y, double height) =>
        Add($"<path d=\"M{x:0.##} {y:0.##}v{height:0.##}\" stroke=\"{Ink.Paper}\" stroke-width=\"1\"/>");

    public void Rule(double from, double to, double y) =>
        Add($"<path d=\"M{from:0.##} {y:0.##}H{to:0.##}\" stroke=\"{Ink.Edge}\" stroke-width=\"1\"/>");

    public void Write(
        double x,
        double y,
        string words,
        double size,
        string fill,
        bool isBold = false,
        string anchor = "start"
    )
    {
        if (words.Length > 0)
        {
            var weight = isBold ? " font-weight=\"700\"" : "";
            var from = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
            Add(
                $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" font-size=\"{size:0.##}\" fill=\"{fill}\"{weight}{from}>{Escape(words)}</text>"
            );
        }
    }

    /// <summary>What lies on a day's clock.</summary>
    public void Mark(EntryKind kind, double x, double y, double width, double height)
    {
        var (fill, stroke) = kind switch
        {
            EntryKind.Together => (Ink.Together, Ink.Paper),
            EntryKind.Own => (Ink.Own, Ink.Paper),
            EntryKind.Plan => (Ink.Plan, Ink.Paper),
            EntryKind.Theirs => (Ink.Paper, Ink.Own),
            _ => (Ink.Paper, Ink.Soft),
        };
        var dashes = kind == EntryKind.Busy ? " stroke-dasharray=\"3 2\"" : "";
        Add(
            $"<rect x=\"{x + 0.75:0.##}\" y=\"{y + 0.75:0.##}\" width=\"{Math.Max(1, width - 1.5):0.##}\" height=\"{height - 1.5:0.##}\" rx=\"3\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"1.5\"{dashes}/>"
        );
    }

    /// <summary>A small sign in front of words: two circles for together, one for one's own, a ring, a diamond, a dashed box.</summary>
    public void Sign(EntryKind kind, double x, double y)
    {
        switch (kind)
        {
            case EntryKind.Together:
                Add($"<circle cx=\"{x - 2.4:0.##}\" cy=\"{y:0.##}\" r=\"4\" fill=\"{Ink.Together}\"/>");
                Add(
                    $"<circle cx=\"{x + 2.6:0.##}\" cy=\"{y:0.##}\" r=\"4\" fill=\"{Ink.Together}\" stroke=\"{Ink.Paper}\" stroke-width=\"1\"/>"
                );
                break;
            case EntryKind.Own:
                Add($"<circle cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"4.5\" fill=\"{Ink.Own}\"/>");
                break;
            case EntryKind.Theirs:
                Add(
                    $"<circle cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"4\" fill=\"none\" stroke=\"{Ink.Own}\" stroke-width=\"2\"/>"
                );
                break;
            case EntryKind.Plan:
                Add($"<path d=\"M{x:0.##} {y - 5.5:0.##}l5.5 5.5l-5.5 5.5l-5.5 -5.5z\" fill=\"{Ink.Plan}\"/>");
                break;
            default:
                Add(
                    $"<rect x=\"{x - 4:0.##}\" y=\"{y - 4:0.##}\" width=\"8\" height=\"8\" rx=\"1.5\" fill=\"none\" stroke=\"{Ink.Soft}\" stroke-width=\"1.4\" stroke-dasharray=\"2.4 1.6\"/>"
                );
                break;
        }
    }

    /// <summary>Two trees, leaning to each other, each with its own ground.</summary>
    public void TwoTrees(double x, double y) =>
        Add(
            $"""
            <g transform="translate({x:0.##} {y:0.##}) scale(0.5)" fill="none" stroke-linecap="round">
            <path d="M9 68Q40 63 71 68" stroke="#8d8571" stroke-width="2.6"/>
            <ellipse cx="24.5" cy="31" rx="12" ry="17" transform="rotate(15 24.5 31)" fill="#b5603a"/>
            <path d="M13.5 66.5C15.5 56 19 47 24.2 25" stroke="#4f3a2b" stroke-width="2.8"/>
            <ellipse cx="55.5" cy="31" rx="12" ry="17" transform="rotate(-15 55.5 31)" fill="#3f7d59"/>
            <path d="M66.5 66.5C64.5 56 61 47 55.8 25" stroke="#4f3a2b" stroke-width="2.8"/></g>
            """
        );

    public string Finish(int width, int height, Action<SvgCanvas> heading)
    {
        heading(this);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" font-family="{Font}">
            <defs><pattern id="quiet" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#ddd3bf"/><rect width="2" height="5" fill="{Ink.Quiet}"/></pattern></defs>
            <rect x="0.5" y="0.5" width="{width - 1}" height="{height
                - 1}" rx="16" fill="{Ink.Paper}" stroke="{Ink.Edge}"/>
            {svg}</svg>
            """
        );
    }

    /// <summary>The words, or as many of them as fit, with an ellipsis.</summary>
    public static string Fit(string words, double size, double width)
    {
        if (WidthOf(words, size) <= width)
        {
            return words;
        }

        var room = width - WidthOf("…", size);
        var kept = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(words);
        while (elements.MoveNext())
        {
            room -= WidthOf(elements.GetTextElement(), size);
            if (room < 0)
            {
                break;
            }

            kept.Append(elements.GetTextElement());
        }

        return $"{kept.ToString().TrimEnd()}…";
    }

    /// <summary>About how wide words are, rather too much than too little: which font it will be isn't known here.</summary>
    public static double WidthOf(string words, double size)
    {
        var width = 0.0;
        var elements = StringInfo.GetTextElementEnumerator(words);
        while (elements.MoveNext())
        {
            var first = elements.GetTextElement().EnumerateRunes().First();
            width +=
                first.Value >= 0x2E80 ? 1.1
                : first.Value is 'm' or 'w' or 'M' or 'W' ? 0.95
                : Rune.IsUpper(first) ? 0.72
                : first.Value is ' ' or '.' or ',' or ':' or 'i' or 'j' or 'l' or 't' or 'f' or '\'' ? 0.36
                : 0.62;
        }

        return width * size;
    }

    // Characters that XML doesn't know at all become one that says so.
    private static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                < 0x20 or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }

    private void Add(FormattableString shape) => svg.Append(FormattableString.Invariant(shape)).Append('\n');
}
