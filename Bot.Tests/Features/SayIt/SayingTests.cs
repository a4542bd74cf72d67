using System.Text.RegularExpressions;
using Bot.Core.Features.SayIt;
using Bot.Core.Texts;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.SayIt;

public sealed partial class SayingTests
{
    private static readonly Phrasebook Phrases = new(Catalogue.Embedded());
    private static readonly Reader Reader = new("en", DateTimeZone.Utc, default, 0);

    private static readonly IReadOnlyList<(string Key, string Words)> Drafts =
    [
        .. Saying
            .All.SelectMany(s => Enumerable.Range(1, 3).Select(n => $"{s.Key}.{n}"))
            .Select(k => (k, Phrases.Say(SayItTexts.Draft(k), Reader))),
    ];

    [Fact]
    public void There_are_sixty_and_more_each_with_three_ways()
    {
        Saying.All.Count.ShouldBeGreaterThanOrEqualTo(60);
        Saying.All.Select(s => s.Key).ShouldBeUnique();
        Drafts.Select(d => d.Words).ShouldBeUnique();
    }

    [Fact]
    public void Every_draft_asks_for_one_thing_and_blames_nobody()
    {
        foreach (var (key, words) in Drafts)
        {
            words.Count(c => c == '?').ShouldBe(1, $"{key}: {words}");
            words.Length.ShouldBeInRange(50, 200, $"{key}: {words}");
            Blame().Matches(words).Select(m => m.Value).ShouldBeEmpty($"{key}: {words}");
        }
    }

    [Fact]
    public void Every_draft_has_a_view_of_the_other_and_one_of_ones_own()
    {
        var one = Drafts.Where(d => !Own().IsMatch(d.Words)).Select(d => $"{d.Key}: {d.Words}");
        var other = Drafts.Where(d => !Theirs().IsMatch(d.Words)).Select(d => $"{d.Key}: {d.Words}");

        one.ShouldBeEmpty();
        other.ShouldBeEmpty();
    }

    [Fact]
    public void What_may_be_under_it_names_both()
    {
        foreach (var saying in Saying.All)
        {
            var words = Phrases.Say(SayItTexts.Under(saying.Key, Text.Verbatim("Ben")), Reader);
            words.ShouldContain("Ben", Case.Sensitive, words);
            words.ShouldContain("erhaps", Case.Sensitive, words);
            words.Length.ShouldBeLessThan(190, words);
        }
    }

    [Fact]
    public void Hurt_words_find_what_there_is_to_say()
    {
        var lines = Repository
            .Read("Bot.Tests", "Features", "SayIt", "sayings.en.txt")
            .Split('\n')
            .Where(l => l.Length > 0 && !l.StartsWith('#'))
            .Select(l => l.Split(": ", 2))
            .ToList();
        var other = lines
            .Select(l => (Wanted: l[0], Words: l[1], Got: Saying.Find(l[1], "Ben")?.Key))
            .Where(l => l.Wanted != l.Got)
            .Select(l => $"{l.Words}: {l.Got}, not {l.Wanted}")
            .ToList();

        ((double)other.Count / lines.Count).ShouldBeLessThanOrEqualTo(0.05, string.Join('\n', other));
    }

    [Theory]
    [InlineData("give me your passwords")]
    [InlineData("you are not allowed to see your friends")]
    [InlineData("I want to know your location all the time")]
    [InlineData("you can't wear that dress")]
    [InlineData("ask me first before you go out")]
    [InlineData("stop seeing your friends")]
    public void What_is_the_others_own_is_not_put_into_nicer_words(string words) =>
        Saying.IsRefused(words, "Ben").ShouldBeTrue();

    [Theory]
    [InlineData("you never spend time with me")]
    [InlineData("I can't see you enough")]
    [InlineData("you forgot my birthday")]
    [InlineData("let me know when you're late")]
    public void Ordinary_wishes_are_not_refused(string words) => Saying.IsRefused(words, "Ben").ShouldBeFalse();

    [Theory]
    [InlineData("When you came home at ten.", "happened", "you came home at ten")]
    [InlineData("I felt alone!", "felt", "alone")]
    [InlineData("I was sad", "felt", "sad")]
    [InlineData("Would you call me if it gets late?", "wish", "call me if it gets late")]
    [InlineData("I’d like you to call", "wish", "call")]
    [InlineData("I waited", "happened", "I waited")]
    [InlineData("   ", "wish", "")]
    public void An_answer_continues_the_question(string words, string question, string rest) =>
        Saying.Continued(words, question).ShouldBe(rest);

    [GeneratedRegex(
        @"\b(always|never|every time|constantly|all the time|should|must|ought|your fault|because of you|you make me|you made me|lazy|selfish|cold-hearted|idiot|stupid|you don't (care|love|listen)|you failed|you refuse|typical)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Blame();

    [GeneratedRegex(@"\b(I|I'm|I'd|I've|me|my|mine|myself|us|we)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Own();

    [GeneratedRegex(
        @"\b(you|You|your|Your|you're|You're|both|each)\b|’|Perhaps|may",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Theirs();
}
