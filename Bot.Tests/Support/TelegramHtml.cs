using System.Text.RegularExpressions;

namespace Bot.Tests.Support;

/// <summary>Telegram's HTML as far as it is used: no tags at all, and three entities.</summary>
internal static partial class TelegramHtml
{
    /// <summary>The text as people see it.</summary>
    /// <exception cref="FormatException">Telegram would refuse it: an open tag, or an ampersand that is no entity.</exception>
    public static string Parse(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '>') >= 0 || Stray().IsMatch(html))
        {
            throw new FormatException("can't parse entities");
        }

        return Plain(html);
    }

    public static string Plain(string html) =>
        html.Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&quot;", "\"", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex("&(?!(lt|gt|amp|quot);)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stray();
}
