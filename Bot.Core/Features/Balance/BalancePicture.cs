using System.Globalization;
using System.Net;
using System.Text;
using Bot.Core.Features.CheckIns;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Balance;

/// <summary>
/// Two lines over the last check-ins, at a phone's width, on a paper of its own, so that it looks the same on a light and on
/// a dark page. Height and shape say the same as colour: below the middle points down, above it points up.
/// </summary>
internal static class BalancePicture
{
    private const int Width = 360;
    private const int Left = 96;
    private const int Right = Width - 28;
    private const int Panel = 132;
    private const int Step = 30;

    /// <param name="trend">The newest first.</param>
    /// <param name="days">The day of each, in the same order.</param>
    /// <param name="say">How a text is said to its reader.</param>
    public static string Draw(Trend trend, IReadOnlyList<LocalDate> days, Func<Text, string> say)
    {
        var height = (2 * Panel) + 44;
        var svg = new StringBuilder();
        Add(
            svg,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" font-family="sans-serif">"""
        );
        Add(svg, $"""<rect width="{Width}" height="{height}" rx="14" fill="#fbf7ef"/>""");
        var top = 14;
        foreach (var aspect in Enum.GetValues<Aspect>())
        {
            Row(svg, trend, aspect, top, say);
            top += Panel;
        }

        Write(svg, Left - 8, top + 14, say(BalanceTexts.Day(days[^1])), 11, "start", "#6b6259");
        if (days.Count > 1)
        {
            Write(svg, Right + 8, top + 14, say(BalanceTexts.Day(days[0])), 11, "end", "#6b6259");
        }

        svg.Append("</svg>");
        return svg.ToString();
    }

    private static void Row(StringBuilder svg, Trend trend, Aspect aspect, int top, Func<Text, string> say)
    {
        var colour = aspect == Aspect.Space ? "#1f5f8b" : "#8a4b12";
        Write(svg, 18, top + 16, say(BalanceTexts.AspectLabel(aspect)), 14, "start", "#2f2a26", isBold: true);
        foreach (var fit in Enum.GetValues<Fit>())
        {
            var y = Y(top, fit);
            Write(svg, 18, y + 4, say(CheckInTexts.FitLabel(fit)), 11, "start", "#6b6259");
            Add(
                svg,
                $"""<line x1="{Left - 8}" y1="{y}" x2="{Right + 8}" y2="{y}" stroke="#d9d0c3" stroke-width="{(fit == Fit.AboutRight ? 10 : 1)}" stroke-linecap="round"/>"""
            );
        }

        var points = trend
            .Weeks.Reverse()
            .Select((w, i) => (X: X(i, trend.Weeks.Count), Fit: Trend.Of(w.Content, aspect)));
        var marks = points.Select(p => (p.X, Y: Y(top, p.Fit), p.Fit)).ToList();
        var path = string.Join(' ', marks.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.X},{m.Y}")));
        Add(svg, $"""<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.5" opacity="0.5"/>""");
        foreach (var (x, y, fit) in marks)
        {
            Add(
                svg,
                fit switch
                {
                    Fit.TooMuch => $"""<path d="M{x - 7} {y + 5} h14 l-7 -12 z" fill="{colour}"/>""",
                    Fit.TooLittle => $"""<path d="M{x - 7} {y - 5} h14 l-7 12 z" fill="{colour}"/>""",
                    _ => $"""<circle cx="{x}" cy="{y}" r="6" fill="{colour}"/>""",
                }
            );
        }
    }

    private static int Y(int top, Fit fit) => top + 44 + ((2 - (int)fit) * Step);

    private static int X(int at, int count) =>
        count == 1 ? (Left + Right) / 2 : Left + ((Right - Left) * at / (count - 1));

    private static void Write(
        StringBuilder svg,
        int x,
        int y,
        string words,
        int size,
        string anchor,
        string colour,
        bool isBold = false
    ) =>
        Add(
            svg,
            $"""<text x="{x}" y="{y}" font-size="{size}" text-anchor="{anchor}" fill="{colour}"{(isBold ? " font-weight=\"bold\"" : "")}>{WebUtility.HtmlEncode(words)}</text>"""
        );

    private static void Add(StringBuilder svg, FormattableString part) =>
        svg.Append(part.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
