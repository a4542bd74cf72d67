using System.Text.RegularExpressions;
using Bot.Tests.Support;

namespace Bot.Tests.Telegram;

/// <summary>
/// Every conversation that the features' tests tell, lived again on Telegram: the same words, in the same order for each
/// person, and not one request that the published API doesn't take.
/// </summary>
public sealed partial class EveryTranscript
{
    /// <summary>File and number of each script that can be played in private chats of Telegram.</summary>
    public static TheoryData<string, int> Scripts
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var (path, text) in Repository.Sources("Bot.Tests/Features"))
            {
                var scripts = Plays().Matches(text).Select(m => m.Groups["script"].Value).ToList();
                for (var i = 0; i < scripts.Count; i++)
                {
                    if (IsForTelegram(scripts[i]))
                    {
                        all.Add(path["Bot.Tests/Features/".Length..], i);
                    }
                }
            }

            return all;
        }
    }

    [TelegramTheory]
    [MemberData(nameof(Scripts))]
    public async Task Goes_the_same_way_on_Telegram(string file, int number)
    {
        var text = Repository.Read("Bot.Tests", "Features", file);
        var script = Plays().Matches(text)[number].Groups["script"].Value;
        var margin = script.Split('\n')[^1];
        var lines = script
            .Split('\n')[1..^1]
            .Select(l => l.StartsWith(margin, StringComparison.Ordinal) ? l[margin.Length..] : l);

        await Transcript.PlayElsewhere(string.Join('\n', lines), async at => await TelegramCouple.OpenAsync(at));
    }

    [Fact]
    public void There_are_scripts_to_play() => Scripts.Count.ShouldBeGreaterThan(80);

    // Telegram tells nobody's zone, has no messages in a group that one person alone sees, and no forms that could be filled
    // too late.
    private static bool IsForTelegram(string script) =>
        !script.Contains("in #", StringComparison.Ordinal)
        && !script.Contains("fills text: too late", StringComparison.Ordinal)
        && !InZone().IsMatch(script);

    [GeneratedRegex(
        "Transcript\\.Play\\(\\s*\"\"\"(?<script>.*?)\"\"\"\\s*\\)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Plays();

    [GeneratedRegex(@"^\s*\w+ is in \w+/\w+", RegexOptions.Multiline, 1000)]
    private static partial Regex InZone();
}
