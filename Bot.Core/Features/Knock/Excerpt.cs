using System.Globalization;

namespace Bot.Core.Features.Knock;

/// <summary>The beginning of somebody's words on one line, whole characters only.</summary>
internal static class Excerpt
{
    public const int Short = 40;

    public const int InList = 80;

    public static string Of(string words, int longest)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = StringInfo.ParseCombiningCharacters(line).LastOrDefault(start => start < longest);
        return line.Length <= longest ? line : $"{line[..end].TrimEnd()}…";
    }
}
