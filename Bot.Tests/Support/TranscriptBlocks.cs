using System.Text.RegularExpressions;

namespace Bot.Tests.Support;

/// <summary>
/// A transcript with the messages of each event sorted by their place, so that two platforms can be compared which don't
/// keep the same order between different chats.
/// </summary>
internal static partial class TranscriptBlocks
{
    public static string Sorted(string transcript)
    {
        var all = new List<string>();
        var block = new List<List<string>>();
        foreach (var line in transcript.Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                Close(all, block);
                all.Add(line);
            }
            else if (Place().IsMatch(line))
            {
                block.Add([line]);
            }
            else
            {
                block[^1].Add(line);
            }
        }

        Close(all, block);
        return string.Join('\n', all);
    }

    private static void Close(List<string> all, List<List<string>> block)
    {
        all.AddRange(
            block
                .OrderBy(m => Place().Match(m[0]).Value, StringComparer.Ordinal)
                .Select(m => Extras().Replace(string.Join('\n', m), ""))
        );
        block.Clear();
    }

    [GeneratedRegex(@"^  (to \w+|in #\S+( \(only \w+\))?)(?=[,:])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    // A form, and a picture's words for whoever doesn't see it: neither is there on every platform.
    [GeneratedRegex(@"( \{[\w, ]+\})?( \(picture: .*?\))?(?=( \(file: .*\))?$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Extras();
}
