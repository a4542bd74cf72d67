using System.Text.RegularExpressions;
using Bot.Core.Safety;
using Bot.Tests.Support;

namespace Bot.Tests.Safety;

/// <summary>
/// What is caught and what isn't, measured on sentences. Each file was written without a look at the patterns, and the patterns
/// were then widened by what it showed. So the figures here say that nothing got lost, not how good it is: a list nobody had seen
/// was caught by half, with one false alarm in nine. A new file will find new gaps; add one rather than believe the figure.
/// </summary>
public sealed class CrisisWordsTests
{
    private const double Caught = 0.98;
    private const double FalseAlarms = 0.15;

    [Theory]
    [InlineData("crisis.en.txt")]
    [InlineData("crisis.second.en.txt")]
    [InlineData("crisis.third.en.txt")]
    [InlineData("crisis.fourth.en.txt")]
    [InlineData("crisis.others.txt")]
    [InlineData("crisis.de.txt")]
    [InlineData("crisis.es.txt")]
    [InlineData("crisis.fr.txt")]
    [InlineData("crisis.pt.txt")]
    public void Words_of_crisis_are_caught(string file)
    {
        var lines = Lines(file).Select(l => l.Split(": ", 2)).ToList();
        var missed = lines.Where(l => CrisisWords.All.Find(l[1], "Ben").Count == 0).Select(l => l[1]).ToList();

        (1 - ((double)missed.Count / lines.Count)).ShouldBeGreaterThanOrEqualTo(Caught, string.Join('\n', missed));
    }

    [Theory]
    [InlineData("crisis.en.txt")]
    [InlineData("crisis.second.en.txt")]
    [InlineData("crisis.third.en.txt")]
    [InlineData("crisis.fourth.en.txt")]
    [InlineData("crisis.others.txt")]
    [InlineData("crisis.de.txt")]
    [InlineData("crisis.es.txt")]
    [InlineData("crisis.fr.txt")]
    [InlineData("crisis.pt.txt")]
    public void Each_gets_the_answer_for_its_kind(string file)
    {
        var lines = Lines(file).Select(l => l.Split(": ", 2)).ToList();
        var other = lines
            .Select(l => (Words: l[1], Wanted: l[0], Kinds: CrisisWords.All.Find(l[1], "Ben")))
            .Where(l => l.Kinds.Count > 0 && !Suits(l.Wanted, l.Kinds[0]))
            .Select(l => $"{l.Words}: {l.Kinds[0]}, not {l.Wanted}")
            .ToList();

        ((double)other.Count / lines.Count).ShouldBeLessThanOrEqualTo(0.1, string.Join('\n', other));
    }

    [Theory]
    [InlineData("everyday.en.txt")]
    [InlineData("everyday.second.en.txt")]
    [InlineData("everyday.third.en.txt")]
    [InlineData("everyday.fourth.en.txt")]
    [InlineData("everyday.others.txt")]
    [InlineData("everyday.de.txt")]
    [InlineData("everyday.es.txt")]
    [InlineData("everyday.fr.txt")]
    [InlineData("everyday.pt.txt")]
    public void Everyday_words_are_left_alone(string file)
    {
        var lines = Lines(file);
        var alarms = lines
            .Where(l => CrisisWords.All.Find(l, "Ben").Count > 0)
            .Select(l => $"{l}: {CrisisWords.All.Find(l, "Ben")[0]}")
            .ToList();

        ((double)alarms.Count / lines.Count).ShouldBeLessThanOrEqualTo(FalseAlarms, string.Join('\n', alarms));
    }

    [Fact]
    public void The_longest_message_is_looked_at_to_its_end()
    {
        var everyday = string.Concat(
            Enumerable.Repeat("I want to tell you about my day and my phone and the kids. ", 68)
        );

        CrisisWords.All.Find(everyday[..4000], "Ben").ShouldBeEmpty();
        CrisisWords
            .All.Find($"{everyday[..3900]} he slapped me and locked me in", "Ben")
            .ShouldContain(CrisisKind.Violence);
    }

    [Fact]
    public void The_lists_are_written_as_words_are_compared()
    {
        var unlike = CrisisWords.Languages.SelectMany(l =>
            Words(l).Where(w => PlainText.Of(w).Trim() != PlainText.Once(w)).Select(w => $"{l}: {w}")
        );

        unlike.ShouldBeEmpty();
    }

    // Being hurt, being afraid and being controlled lead to the same people.
    private static bool Suits(string wanted, CrisisKind got) =>
        string.Equals(wanted, got.ToString(), StringComparison.OrdinalIgnoreCase)
        || (
            wanted is "violence" or "fear" or "coercion"
            && got is CrisisKind.Violence or CrisisKind.Fear or CrisisKind.Coercion
        )
        || (wanted is "despair" && got is CrisisKind.SelfHarm);

    private static IEnumerable<string> Words(string language) =>
        Regex
            .Split(
                Repository.Read("Bot.Core", "Safety", "Words", $"crisis.{language}.json"),
                @"[^\p{L}\p{Nd}]+",
                RegexOptions.None,
                TimeSpan.FromSeconds(5)
            )
            .Where(w => w.Length > 0 && w.All(char.IsLetter) && !w.Any(char.IsUpper))
            .Distinct(StringComparer.Ordinal);

    private static List<string> Lines(string file) =>
        [
            .. Repository
                .Read("Bot.Tests", "Safety", file)
                .Split('\n')
                .Select(l => l.Trim())
                .Where(l => l.Length > 0 && !l.StartsWith('#')),
        ];
}
