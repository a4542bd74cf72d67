using System.Text.Json;
using Bot.Core.Json;

namespace Bot.Core.PlainWords;

/// <summary>
/// What of everyday speech one file knows, in one language: `hears.en.json` beside a feature's texts, and one here with what
/// is common to all. A new language is these files again.
/// </summary>
/// <param name="Words">Choices by name, for `@name` in patterns. A feature's own may use the common ones.</param>
/// <param name="Intents">What can be asked for, by name.</param>
/// <param name="Hints">Words by which a command is offered where a sentence isn't understood otherwise.</param>
/// <param name="Same">Ways to write the same: each phrase is read as the other. An empty one is passed over.</param>
/// <param name="Fillers">Words that carry nothing and may stand anywhere.</param>
/// <param name="Articles">Fillers that make no difference within a phrase either.</param>
/// <param name="Leads">How a wish may begin, before it says what is wished.</param>
/// <param name="Stops">Words that turn a sentence into something else (a no, a then) unless a pattern names them.</param>
/// <param name="Tales">Words of telling, supposing and musing: what follows them is nobody's wish.</param>
/// <param name="Reports">Words that make of what stands before them somebody else's, or take it back.</param>
/// <param name="Linking">Words that only tell how things are: harmless beside a wish, and no part of what something is called.</param>
/// <param name="Subjects">Who does something: before a wish they are more than a word too many.</param>
/// <param name="Joins">Words that a new thought begins after.</param>
/// <param name="Reasons">Words that a reason follows, which isn't needed.</param>
/// <param name="After">Words that make a time of day a beginning.</param>
/// <param name="Before">Words that make a time of day an end.</param>
/// <param name="Pasts">Verbs of what has been: beside a cue nobody wishes for anything with them.</param>
/// <param name="Others">Who isn't one of the two: what they want is their own business.</param>
/// <param name="TakesBack">What takes back all that was said before.</param>
/// <param name="Openers">Words before somebody's own words that aren't theirs: "that", "saying".</param>
/// <param name="Saying">Words that somebody's own words follow wherever they stand.</param>
/// <param name="Between">Words within what something is called that neither begin nor end it.</param>
/// <param name="Regulars">Words that make of a day a day that comes again.</param>
/// <param name="Contractions">Words with an apostrophe that are another word without it, as one that is.</param>
/// <param name="Whom">Words that somebody's name follows: "tell", "with".</param>
/// <param name="Insteads">Words before what isn't wanted any more.</param>
/// <param name="Returns">Words by which a moment is an end: "back in an hour" is an hour.</param>
/// <param name="Light">Names of choices that are in many a sentence: as cues they weigh little.</param>
/// <param name="Excused">Names of choices in which a no or an if makes no difference: "ask her if".</param>
/// <param name="From">The same as <paramref name="After"/>, where the words of time have them already.</param>
internal sealed record HearsFile(
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Words = null,
    IReadOnlyDictionary<string, HearsIntent>? Intents = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Hints = null,
    IReadOnlyDictionary<string, string>? Same = null,
    IReadOnlyList<string>? Fillers = null,
    IReadOnlyList<string>? Articles = null,
    IReadOnlyList<string>? Leads = null,
    IReadOnlyList<string>? Stops = null,
    IReadOnlyList<string>? Tales = null,
    IReadOnlyList<string>? Reports = null,
    IReadOnlyList<string>? Linking = null,
    IReadOnlyList<string>? Subjects = null,
    IReadOnlyList<string>? Joins = null,
    IReadOnlyList<string>? Reasons = null,
    IReadOnlyList<string>? After = null,
    IReadOnlyList<string>? Before = null,
    IReadOnlyList<string>? From = null,
    IReadOnlyList<string>? Pasts = null,
    IReadOnlyList<string>? Others = null,
    IReadOnlyList<string>? TakesBack = null,
    IReadOnlyList<string>? Openers = null,
    IReadOnlyList<string>? Saying = null,
    IReadOnlyList<string>? Between = null,
    IReadOnlyList<string>? Regulars = null,
    IReadOnlyDictionary<string, string>? Contractions = null,
    IReadOnlyList<string>? Whom = null,
    IReadOnlyList<string>? Insteads = null,
    IReadOnlyList<string>? Returns = null,
    IReadOnlyList<string>? Light = null,
    IReadOnlyList<string>? Excused = null
)
{
    /// <summary>All files of a language, in the order of their folders; the common one among them.</summary>
    public static IReadOnlyList<HearsFile> All(string language)
    {
        var assembly = typeof(HearsFile).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(n => n.StartsWith("hears/", StringComparison.Ordinal))
                .Where(n => n.EndsWith($".{language}.json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(n =>
                {
                    using var stream = assembly.GetManifestResourceStream(n)!;
                    return JsonSerializer.Deserialize<HearsFile>(stream, CoreJson.Options)
                        ?? throw new JsonException($"{n} is empty.");
                }),
        ];
    }
}

/// <summary>One thing that can be asked for.</summary>
/// <param name="Say">Patterns of its sentences; see <see cref="SpeechPattern"/>.</param>
/// <param name="Does">The commands it may come to; the first that has all it needs and uses every time that was said.</param>
/// <param name="Values">For `{name}` in the patterns: what each of the words stands for in the command.</param>
/// <param name="IsChoice">Too little is said to know which: all it may come to is offered.</param>
/// <param name="Yields">Its patterns are wide: where cues tell of something else, that is asked about, too.</param>
/// <param name="Cues">What gives it away wherever it stands, for sentences that no pattern fits; see <see cref="CueRule"/>.</param>
internal sealed record HearsIntent(
    IReadOnlyList<string> Say,
    IReadOnlyList<HearsCommand> Does,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>? Values = null,
    bool IsChoice = false,
    bool Yields = false,
    HearsCues? Cues = null
);

/// <summary>Rules by which something is known that no pattern fits: it is asked about before anything is done.</summary>
/// <param name="Sure">Of these one is enough.</param>
/// <param name="Likely">Something else may be meant as well.</param>
internal sealed record HearsCues(IReadOnlyList<string>? Sure = null, IReadOnlyList<string>? Likely = null)
{
    public IEnumerable<string> All => [.. Sure ?? [], .. Likely ?? []];
}

/// <summary>A command that a sentence comes to.</summary>
/// <param name="Command">
/// As it would be typed, with `{slots}`; what is in brackets stands only where its slot was said. See <see cref="CommandFilling"/>.
/// </param>
/// <param name="Says">The phrase `heard.NAME` says what was understood.</param>
/// <param name="Manner">What comes before it is done.</param>
/// <param name="Smaller">A smaller one to stand beside it.</param>
internal sealed record HearsCommand(
    string Command,
    string? Says = null,
    HearsManner Manner = HearsManner.Confirm,
    string? Smaller = null
);

/// <summary>What comes before a command that plain words ask for.</summary>
internal enum HearsManner
{
    /// <summary>It says what it understood and waits for a tap.</summary>
    Confirm,

    /// <summary>The command asks by itself before anything is done: it only says what it understood on top.</summary>
    Asks,

    /// <summary>It only shows something to whoever asked.</summary>
    Shows,
}
