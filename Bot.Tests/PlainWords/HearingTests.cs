using System.Text.RegularExpressions;
using Bot.Core.PlainWords;
using Bot.Core.Texts;
using Bot.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.PlainWords;

/// <summary>What ordinary sentences are taken for, and what they are never taken for.</summary>
public sealed partial class HearingTests
{
    private static readonly IReadOnlyList<(string Words, string Means, bool Unsure)> Wishes =
    [
        .. Everyday.Sentences.Where(s => s.Means != Everyday.Nothing),
    ];

    [Fact]
    public void The_corpus_is_large_and_has_much_that_asks_for_nothing()
    {
        Everyday.Sentences.Concat(Everyday.Strangers).Select(s => s.Words).ShouldBeUnique();
        Everyday.Strangers.Count.ShouldBeGreaterThanOrEqualTo(1500);
        Everyday.Sentences.Count.ShouldBeGreaterThanOrEqualTo(600);
        Everyday.Sentences.Count(s => s.Means == Everyday.Nothing).ShouldBeGreaterThanOrEqualTo(150);
    }

    [Fact]
    public void Every_sentence_is_taken_for_what_it_means()
    {
        Everyday
            .Sentences.Concat(Everyday.Strangers)
            .Select(s => (s.Words, Expected: s.Means, Actual: Everyday.Means(s.Words)))
            .Where(s => s.Expected != s.Actual)
            .Select(s => $"{s.Words}\n  expected {s.Expected}\n  heard    {s.Actual}\n  {Why(s.Words)}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_is_passed_over_is_told_apart() =>
        Everyday
            .Sentences.Concat(Everyday.Strangers)
            .Where(s => Everyday.Hear(s.Words) is { Count: > 0 } heard && heard.All(h => h.IsSure) == s.Unsure)
            .Select(s => s.Words)
            .ShouldBeEmpty();

    [Fact]
    public void Every_command_has_a_sentence_that_leads_to_it()
    {
        var reached = Everyday.Sentences.Select(s => s.Means).ToList();
        string[] byOtherMeans = ["start", "here", "link"];

        Couple
            .Features.Commands.Select(c => c.Name)
            .Where(c => !byOtherMeans.Contains(c))
            .Where(c => !reached.Exists(m => m.Contains($"/{c}", StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{0}", "Hey, can you please {0}?")]
    public void Politeness_makes_no_difference(string plain, string polite)
    {
        string[] wishes =
        [
            "keep it quiet from 22:00 to 07:00 every day",
            "remind us to have dinner friday at 19:00",
            "tell ben i'll be late",
            "cancel dinner on friday",
            "clear my quiet hours",
            "show my week",
            "pause morning coffee until monday",
            "invite ben to dinner tomorrow at 19:00",
        ];
        foreach (var wish in wishes)
        {
            var asked = string.Format(System.Globalization.CultureInfo.InvariantCulture, polite, wish);
            Everyday
                .Means(asked)
                .Replace("?", "", StringComparison.Ordinal)
                .ShouldBe(
                    Everyday.Means(string.Format(System.Globalization.CultureInfo.InvariantCulture, plain, wish)),
                    asked
                );
        }
    }

    [Fact]
    public void Case_and_what_stands_around_a_sentence_make_no_difference()
    {
        foreach (var (words, means, _) in Wishes.Where(w => !w.Means.Contains('"') && !CarriesWords(w.Means)))
        {
            Everyday.Means(words.ToUpperInvariant()).ShouldBe(means, words);
            Everyday.Means($"  {words} 🙂").ShouldBe(means, words);
            Everyday.Means(words.Replace("'", "’", StringComparison.Ordinal)).ShouldBe(means, words);
            Everyday.Means(words.Replace("'", "", StringComparison.Ordinal)).ShouldBe(means, words);
        }
    }

    [Fact]
    public void Nothing_that_is_quoted_is_a_wish()
    {
        foreach (var (words, means, _) in Wishes.Where(w => !w.Words.Contains('"')))
        {
            Everyday.Means($"\"{words}\"").ShouldBe(Everyday.Nothing, words);
            Everyday.Means($"he said “{words}”").ShouldBe(Everyday.Nothing, words);
            _ = means;
        }
    }

    [Fact]
    public void What_somebody_else_said_or_may_want_is_no_wish()
    {
        string[] tales =
        [
            "he said {0}",
            "my mother told me: {0}",
            "should i say {0}",
            "what if i say {0}",
            "she asked why {0}",
        ];
        string[] wishes =
        [
            "i need an hour to myself",
            "stop for this week",
            "delete my data",
            "leave the couple",
            "cancel dinner on friday",
            "set my timezone to lisbon",
        ];
        foreach (
            var words in tales.SelectMany(t =>
                wishes.Select(w => string.Format(System.Globalization.CultureInfo.InvariantCulture, t, w))
            )
        )
        {
            Everyday.Means(words).ShouldBe(Everyday.Nothing, words);
        }
    }

    [Fact]
    public void A_slip_of_the_finger_is_understood_and_never_taken_for_sure()
    {
        (string Slip, string Meant)[] slips =
        [
            ("remnid us to have dinner friday at 19:00", "remind us to have dinner friday at 19:00"),
            ("cancle dinner on friday", "cancel dinner on friday"),
            ("clear my quiet huors", "clear my quiet hours"),
            ("show my calender", "show my calendar"),
            ("dinner on fridya at 19:00", "dinner on friday at 19:00"),
        ];
        foreach (var (slip, meant) in slips)
        {
            Everyday.Means(slip).ShouldBe(Everyday.Means(meant), slip);
            Everyday.Hear(slip).ShouldAllBe(h => !h.IsSure, slip);
        }
    }

    [Fact]
    public void It_is_the_same_every_time()
    {
        var fresh = new Hearing(Couple.Features.HeardReader.Knows);
        foreach (var (words, _, _) in Everyday.Sentences.Take(200))
        {
            fresh
                .Hear(words, "Ben", Everyday.When)
                .SelectMany(h => h.Commands)
                .ShouldBe(Everyday.Hear(words).SelectMany(h => h.Commands), words);
        }
    }

    [Fact]
    public void Any_text_is_borne() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                ArbMap.Default.GeneratorFor<string>().ToArbitrary(),
                text =>
                    Everyday.Hear(text ?? "").Count >= 0 && Everyday.Hear($"tell ben {text} at 25:99 \ud800").Count >= 0
            )
        );

    [Theory]
    [InlineData("the ")]
    [InlineData("so and i just really want please ")]
    [InlineData("on the mon the sun ")]
    public void Words_without_end_are_borne(string words) =>
        Everyday
            .Hear(string.Join(' ', $"dinner {string.Concat(Enumerable.Repeat(words, 60))}".Split(' ').Take(59)))
            .Count.ShouldBeLessThanOrEqualTo(3);

    [Fact]
    public void What_is_not_understood_gets_at_most_three_hints_and_a_tale_gets_none()
    {
        foreach (var (words, _, _) in Everyday.Sentences.Concat(Everyday.Strangers))
        {
            Everyday.Hear(words).Count.ShouldBeLessThanOrEqualTo(3, words);
            Everyday.Hearing.Suggest(words, "Ben", Everyday.When).Count.ShouldBeLessThanOrEqualTo(3, words);
        }

        Everyday
            .Hearing.Suggest("my journal somehow", "Ben", Everyday.When)
            .Select(s => s.Command)
            .ShouldBe(["/journal"]);
        Everyday.Hearing.Suggest("he said my journal is nice", "Ben", Everyday.When).ShouldBeEmpty();
    }

    [Fact]
    public void A_trace_says_why() =>
        Everyday
            .Hear("i need an hour to myself")
            .ShouldHaveSingleItem()
            .Why.ShouldBe("space: @need (to be)? (left)? @alone (passed over 0, known 4)");

    [Fact]
    public void What_the_files_name_exists()
    {
        var files = HearsFile.All("en");
        var catalogue = Catalogue.Embedded();
        foreach (var (name, intent) in files.SelectMany(f => f.Intents ?? new Dictionary<string, HearsIntent>()))
        {
            intent.Say.ShouldBeUnique(name);
            foreach (var does in intent.Does)
            {
                Couple
                    .Features.HeardReader.Knows(CommandFilling.NameOf(does.Command))
                    .ShouldBeTrue($"{name}: {does.Command}");
                (does.Says is null || catalogue.Has($"heard.{does.Says}")).ShouldBeTrue($"{name}: heard.{does.Says}");
                (does.Says is not null || does.Manner != HearsManner.Confirm).ShouldBeTrue(
                    $"{name} asks without words"
                );
            }
        }
    }

    private static string Why(string words) => string.Join(" ;; ", Everyday.Hear(words).Select(h => h.Why));

    private static bool CarriesWords(string means) => Carrying().IsMatch(means);

    [GeneratedRegex(
        "^/(knock|thanks|celebrate|swap|sayit|settings|join|support|journal|agree|plan-when) ",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Carrying();
}
