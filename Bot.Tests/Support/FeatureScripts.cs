using System.Text.RegularExpressions;

namespace Bot.Tests.Support;

/// <summary>Every conversation that the features' tests tell, for playing them again elsewhere.</summary>
internal static partial class FeatureScripts
{
    private const string Folder = "Bot.Tests/Features/";

    /// <summary>File and number of each script that can be played there.</summary>
    public static TheoryData<string, int> Which(Func<string, bool> isPlayable)
    {
        var all = new TheoryData<string, int>();
        foreach (var (path, text) in Repository.Sources(Folder.TrimEnd('/')))
        {
            var scripts = Plays().Matches(text).Select(m => m.Groups["script"].Value).ToList();
            for (var i = 0; i < scripts.Count; i++)
            {
                if (!InZone().IsMatch(scripts[i]) && isPlayable(scripts[i]))
                {
                    all.Add(path[Folder.Length..], i);
                }
            }
        }

        return all;
    }

    public static string Read(string file, int number)
    {
        var text = Repository.Read("Bot.Tests", "Features", file);
        var script = Plays().Matches(text)[number].Groups["script"].Value;
        var margin = script.Split('\n')[^1];
        var lines = script
            .Split('\n')[1..^1]
            .Select(l => l.StartsWith(margin, StringComparison.Ordinal) ? l[margin.Length..] : l);
        return string.Join('\n', lines);
    }

    [GeneratedRegex(
        "Transcript\\.Play\\(\\s*\"\"\"(?<script>.*?)\"\"\"\\s*\\)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Plays();

    // No platform but ours tells anybody's zone.
    [GeneratedRegex(@"^\s*\w+ is in \w+/\w+", RegexOptions.Multiline, 1000)]
    private static partial Regex InZone();
}
