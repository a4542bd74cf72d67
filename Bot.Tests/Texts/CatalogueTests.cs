using System.Reflection;
using System.Text.RegularExpressions;
using Bot.Core.Commands;
using Bot.Core.Features.Ideas;
using Bot.Core.Features.Journal;
using Bot.Core.Features.Needs;
using Bot.Core.Features.Reading;
using Bot.Core.Features.Rituals;
using Bot.Core.Features.SayIt;
using Bot.Core.Features.Signs;
using Bot.Core.Features.Support;
using Bot.Core.Texts;
using Bot.Core.Time;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Texts;

/// <summary>The phrases of the catalogue and the methods that say them belong together, in every language.</summary>
public sealed partial class CatalogueTests
{
    private static readonly Catalogue Catalogue = Catalogue.Embedded();

    /// <summary>Phrases whose key a method makes from what it is given: all that it may be given.</summary>
    private static readonly Dictionary<string, object[]> Families = new(StringComparer.Ordinal)
    {
        ["SettingsTexts.Region"] = [.. Core("Bot.Core.Features.Settings.ZoneMenu", "Regions")],
        ["SayItTexts.Under"] = [.. Saying.All.Select(s => s.Key)],
        ["SayItTexts.Draft"] = [.. Saying.All.SelectMany(s => new[] { $"{s.Key}.1", $"{s.Key}.2", $"{s.Key}.3" })],
        ["SupportTexts.In"] = [.. HelpCountry.All.Select(c => c.Code)],
        ["ReadingTexts.TopicName"] = [.. Topic.All.Select(t => t.Key)],
        ["ReadingTexts.Card"] =
        [
            .. Topic.All.SelectMany(t => Enumerable.Range(1, t.Cards).Select(n => $"{t.Key}.{n}")),
        ],
        ["SignsTexts.Theme"] = [.. Sign.Themes],
        ["SignsTexts.Which"] = [.. Sign.Themes],
        ["SignsTexts.Label"] = [.. Sign.All.Select(s => s.Key)],
        ["SignsTexts.Step"] = [.. Sign.All.Where(s => !s.IsFear).Select(s => s.Key)],
        ["SignsTexts.Kept"] = [.. Sign.All.Where(s => !s.IsFear).Select(s => s.Key)],
        ["IdeasTexts.Words"] = [.. Idea.All.Select(i => (object)i.N)],
        ["IdeasTexts.About"] = [.. Idea.All.Select(i => i.About).Distinct()],
        ["RitualsTexts.TemplateName"] =
        [
            .. Template.All.Select(t => t.Key),
            .. Bridge.All.Where(b => b.Ritual is not null).Select(b => b.Ritual!.Name),
        ],
        ["NeedsTexts.ChoiceLabel"] =
        [
            .. Enum.GetValues<NeedTopic>().SelectMany(t => Bridge.Choices(t).Select(c => NeedsTexts.KeyOf(t, c))),
        ],
        ["NeedsTexts.BridgeWords"] = [.. Bridge.All.Select(b => b.Key)],
        ["WeekTexts.ShortDay"] = [.. Enum.GetValues<IsoDayOfWeek>().Skip(1).Cast<object>()],
        ["YourDataTexts.Heading"] = [.. Couple.Features.Exports.Select(e => e.Name)],
        ["CommandTexts.Kind"] = [.. Enum.GetValues<ArgKind>().Select(k => new Arg("x", k))],
    };

    /// <summary>Numbers that a method takes, where its phrases go by them.</summary>
    private static readonly Dictionary<string, object[]> Counted = new(StringComparer.Ordinal)
    {
        ["AnswersTexts.Draft"] = [1, 2, 3],
        ["AnswersTexts.SendLabel"] = [1, 2],
        ["JournalTexts.Question"] = [.. Enumerable.Range(1, Questions.Count).Cast<object>()],
    };

    /// <summary>Keys that the phrasebook itself says: dates, times and lists.</summary>
    private const string Time = "time.";

    private static readonly Lazy<IReadOnlyList<(string Method, Text Text)>> Said = new(() => [.. AllSaid()]);

    public static TheoryData<string> Languages => [.. Catalogue.Languages];

    [Fact]
    public void Methods_that_say_something_are_found() => Said.Value.Count.ShouldBeGreaterThan(150);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_method_says_a_phrase_of_the_catalogue_with_just_its_placeholders(string language)
    {
        var known = Catalogue.Keys(language).ToHashSet(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var (method, text) in Said.Value)
        {
            if (!Catalogue.Has(text.Key))
            {
                faults.Add($"{method} says '{text.Key}', which the catalogue doesn't have");
            }
            else if (known.Contains(text.Key))
            {
                foreach (var pattern in Catalogue.Find(language, text.Key))
                {
                    var given = text.Args.Select(a => a.Name).Order(StringComparer.Ordinal);
                    var wanted = pattern.Placeholders.Order(StringComparer.Ordinal);
                    if (!given.SequenceEqual(wanted, StringComparer.Ordinal))
                    {
                        faults.Add(
                            $"{language} '{text.Key}' wants {string.Join(",", wanted)}; {method} gives {string.Join(",", given)}"
                        );
                    }
                }
            }
        }

        faults.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_phrase_is_said_somewhere(string language)
    {
        var reachable = Said.Value.Select(s => s.Text.Key).Concat(Summaries()).ToHashSet(StringComparer.Ordinal);
        reachable.UnionWith(PlainWords.Everyday.Said());

        Catalogue
            .Keys(language)
            .Where(k => !k.StartsWith(Time, StringComparison.Ordinal) && !reachable.Contains(k))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_phrases_of_time_take_the_same_placeholders_in_every_language(string language)
    {
        foreach (var key in Catalogue.Keys(language).Where(k => k.StartsWith(Time, StringComparison.Ordinal)))
        {
            var wanted = Catalogue.Find(Catalogue.Fallback, key)[0].Placeholders;
            Catalogue.Find(language, key)[0].Placeholders.ShouldBe(wanted, ignoreOrder: true, key);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_command_and_action_has_a_summary_that_fits_every_platform(string language)
    {
        foreach (var key in Summaries())
        {
            Catalogue.Has(key).ShouldBeTrue(key);
            var summary = Source(Catalogue.Find(language, key)[0]);
            summary.Length.ShouldBeInRange(1, 100, key);
            summary.ShouldNotContain('{', key);
            summary.ShouldNotContain('\n', key);
        }
    }

    [Fact]
    public void Names_of_commands_actions_and_words_fit_every_platform()
    {
        var commands = Couple.Features.Commands;
        commands.Select(c => c.Name).ShouldBeUnique();
        foreach (var command in commands)
        {
            var actions = command.Actions.Where(a => a.Name is not null).Select(a => a.Name!).ToList();
            actions.ShouldBeUnique();
            var words = command.Actions.SelectMany(a => a.Args).Select(a => a.Name);
            foreach (var name in actions.Concat(words).Append(command.Name))
            {
                Name().IsMatch(name).ShouldBeTrue($"/{command.Name}: {name}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_phrase_speaks_in_a_voice_that_isnt_ours(string language)
    {
        foreach (var key in Catalogue.Keys(language))
        {
            foreach (var words in Catalogue.Find(language, key).SelectMany(Forms))
            {
                Forbidden().Matches(words).Select(m => m.Value).ShouldBeEmpty($"{key}: {words}");
                var emoji = Emoji().Matches(words);
                emoji.Count.ShouldBeLessThanOrEqualTo(1, $"{key}: {words}");
                (emoji.Count == 0 || words.EndsWith(emoji[0].Value, StringComparison.Ordinal)).ShouldBeTrue(
                    $"{key}: an emoji stands last: {words}"
                );
                words.ShouldBe(words.TrimEnd(), key);
            }
        }
    }

    [Fact]
    public void The_forbidden_words_are_recognised()
    {
        string[] no = ["You should rest", "your partner is away", "3 day STREAK!", "You've missed it", "as a couple"];
        string[] yes = ["Shoulder", "Something went wrong", "mustard", "dismissed", "partnership"];
        no.ShouldAllBe(w => Forbidden().IsMatch(w));
        yes.ShouldAllBe(w => !Forbidden().IsMatch(w));
        Emoji().Count("Done 🌿").ShouldBe(1);
        Emoji().Matches("“…” – 22:00 ½ #1").ShouldBeEmpty();
    }

    private static IEnumerable<string> Summaries() =>
        Couple.Features.Commands.SelectMany(c =>
            c.Actions.Where(a => a.Name is not null).Select(a => $"{c.SummaryKey}.{a.Name}").Prepend(c.SummaryKey)
        );

    private static IEnumerable<(string, Text)> AllSaid()
    {
        var classes = typeof(Catalogue)
            .Assembly.GetTypes()
            .Where(t =>
                t is { IsAbstract: true, IsSealed: true } && t.Name.EndsWith("Texts", StringComparison.Ordinal)
            );
        foreach (var type in classes)
        {
            foreach (
                var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            )
            {
                if (method.ReturnType != typeof(Text))
                {
                    continue;
                }

                var name = $"{type.Name}.{method.Name}";
                var samples = method
                    .GetParameters()
                    .Select(
                        (p, i) =>
                            i == 0 && Families.TryGetValue(name, out var all) ? all
                            : p.ParameterType == typeof(int) && Counted.TryGetValue(name, out var some) ? some
                            : Samples(name, p.ParameterType)
                    )
                    .ToList();
                var said = Combinations(samples).SelectMany(args => Parts((Text)method.Invoke(null, args)!));
                foreach (var text in said.DistinctBy(t => (t.Key, string.Join(',', t.Args.Select(a => a.Name)))))
                {
                    yield return (name, text);
                }
            }
        }
    }

    /// <summary>A text and all the texts in it, but for words as they are and lines.</summary>
    private static IEnumerable<Text> Parts(Text text) =>
        text
            .Args.Select(a => a.Value)
            .OfType<Nested>()
            .SelectMany(n => Parts(n.Value))
            .Concat(text.Key.Any(char.IsLetter) ? [text] : []);

    private static IEnumerable<object?[]> Combinations(IReadOnlyList<object?[]> samples) =>
        samples.Aggregate(
            (IEnumerable<object?[]>)
                [
                    [],
                ],
            (sofar, next) => sofar.SelectMany(args => next.Select(value => (object?[])[.. args, value]))
        );

    /// <summary>Values that lead a method to every phrase it may say: both of a bool, each of an enum.</summary>
    private static object?[] Samples(string method, Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? [null, .. Samples(method, inner)]
        : type == typeof(string) ? ["x"]
        : type == typeof(int) ? [2]
        : type == typeof(long) ? [2L]
        : type == typeof(bool) ? [true, false]
        : type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()]
        : type == typeof(Instant) ? [Instant.FromUtc(2026, 11, 23, 14, 0)]
        : type == typeof(Duration) ? [Duration.FromHours(2)]
        : type == typeof(LocalDate) ? [new LocalDate(2026, 11, 23)]
        : type == typeof(LocalTime) ? [new LocalTime(7, 30)]
        : type == typeof(Clock) ? [new Clock(Instant.FromUtc(2026, 11, 23, 14, 0))]
        : type == typeof(Text) ? [Text.Verbatim("x")]
        : type.IsAssignableFrom(typeof(Words)) ? [new Words("x")]
        : type == typeof(TimeWish) ? [TimeWish.Parse("daily 07:30")]
        : type == typeof(TimeWindow) ? [TimeWindow.Parse("daily 22:00-07:00")]
        : FeatureSamples.All.TryGetValue(type, out var some) ? some
        : type.IsAssignableFrom(typeof(Text[])) ? [new[] { Text.Verbatim("x") }]
        : type.IsAssignableFrom(typeof(string[])) ? [new[] { "x" }]
        : throw new NotSupportedException($"{method} takes a {type.Name}: say here what that may be.");

    private static IEnumerable<object> Core(string type, string property) =>
        (IEnumerable<object>)
            typeof(Catalogue).Assembly.GetType(type, throwOnError: true)!.GetProperty(property)!.GetValue(null)!;

    /// <summary>A pattern's own words, with its placeholders as they are written.</summary>
    private static string Source(Pattern pattern) => pattern.Format(name => $"{{{name}}}");

    /// <summary>Both plural forms.</summary>
    private static IEnumerable<string> Forms(Pattern pattern) => [Source(pattern), pattern.Format(_ => "1")];

    private const RegexOptions Plain =
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex("^[a-z0-9_]{1,32}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(
        @"\b(should|must|remember to|don.t forget|as a couple|journey|quality time|love language|communication is key|streaks?|missed|your partner|great job|well done|husband|wife|spouse|boyfriend|girlfriend)\b",
        Plain,
        1000
    )]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"[\u2600-\u27BF\uFE0F]|[\uD83C-\uD83E][\uDC00-\uDFFF]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Emoji();
}
