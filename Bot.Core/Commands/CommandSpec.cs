using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Commands;

/// <summary>Where a command may be used.</summary>
public enum Where
{
    Any,

    /// <summary>In private only.</summary>
    Dm,

    /// <summary>In a channel only.</summary>
    Shared,
}

/// <summary>
/// A command, declared once. The parser, `/help`, platform menus and `docs/commands.md` are made from this. Summaries are
/// phrases of the catalogue: `command.quiet`, and `command.quiet.set` for an action.
/// </summary>
public sealed record CommandSpec(string Name, Where Where, params IReadOnlyList<ActionSpec> Actions)
{
    /// <summary>What the command alone asks for. Null where its first action does without words.</summary>
    public IRequest? Alone { get; init; }

    /// <summary>Every action has to be named: words that follow the command are never taken for the first one's.</summary>
    public bool NamesActions { get; init; }

    /// <summary>May be used in a channel that belongs to nobody yet.</summary>
    public bool InAnyChannel { get; init; }

    /// <summary>
    /// What the command without an action is called on platforms where every way to use it needs a name: "/knock send".
    /// </summary>
    public string BareName { get; init; } = "show";

    /// <summary>No platform, help or person knows it: only plain words and buttons lead to it.</summary>
    public bool IsUnlisted { get; init; }

    public string SummaryKey => $"command.{Name}";
}

/// <summary>
/// What a command does with certain words. An action without a name takes the words that directly follow the command;
/// otherwise the first action is the one meant when none is named.
/// </summary>
public sealed record ActionSpec(string? Name, Func<Arguments, IRequest> Request, params IReadOnlyList<Arg> Args)
{
    public IReadOnlyList<string> Examples { get; init; } = [];
}

/// <summary>An action of `/settings`: belongs to a feature, and has a line in its menu.</summary>
/// <param name="Line">
/// How the setting stands now, for the menu, with the button that opens it; null where it has no meaning now.
/// </param>
public sealed record SettingSpec(ActionSpec Action, Func<PersonTurn, (Text Line, Choice Change)?>? Line);

/// <summary>What a word of an action is read as.</summary>
public enum ArgKind
{
    /// <summary>All the words that follow, as they are.</summary>
    Text,

    /// <summary>A name, in quotes when words follow it.</summary>
    Name,

    /// <summary>A single word.</summary>
    Word,

    Number,

    /// <summary>A recurring or single wish: "weekdays 7:30".</summary>
    Wish,

    /// <summary>A moment: "fri 19:00" is the next Friday.</summary>
    Moment,

    /// <summary>A moment, or a day alone: "fri 19:00" is an Instant, "2027-02-14" a LocalDate.</summary>
    MomentOrDay,

    /// <summary>A recurring window: "22:00-07:00 weekdays".</summary>
    Window,

    Duration,

    /// <summary>A length, or "until 20:30".</summary>
    Span,

    /// <summary>A length or "until 20:30" in front, and whatever follows stays for the next argument.</summary>
    LeadingSpan,

    Date,
    OneOf,
}

/// <summary>A typed word of an action.</summary>
public sealed record Arg(string Name, ArgKind Kind)
{
    public bool Optional { get; init; }

    /// <summary>The word that announces it: "for" in `for 30m`.</summary>
    public string? Keyword { get; init; }

    /// <summary>For <see cref="ArgKind.OneOf"/>.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Somebody's own private words: a platform asks for them in a form, never as an option of the command.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>
    /// What this could be, best first, for what has been typed so far; null where the kind says enough. The words must be
    /// read as what the label says.
    /// </summary>
    public Func<PersonTurn, string, IEnumerable<(Text Label, string Words)>>? Suggest { get; init; }

    /// <summary>Whether something can be offered while it is being typed.</summary>
    public bool HasSuggestions => Suggestions.Are(this);

    /// <summary>The longest a free text may be.</summary>
    public const int LongestText = ArgReader.LongestText;

    public string Shown
    {
        get
        {
            var bare =
                Kind == ArgKind.OneOf ? string.Join('|', Values)
                : Kind == ArgKind.Name ? $"\"{Name.ToUpperInvariant()}\""
                : Name.ToUpperInvariant();
            var keyed = Keyword is null ? bare : $"{Keyword} {bare}";
            return Optional ? $"[{keyed}]" : keyed;
        }
    }
}

/// <summary>The words of an action, read into values.</summary>
public sealed class Arguments(IReadOnlyDictionary<string, object> values)
{
    /// <exception cref="KeyNotFoundException">The argument is optional and absent, or isn't declared.</exception>
    public T Get<T>(string name) => (T)values[name];

    public T? Find<T>(string name)
        where T : class => values.TryGetValue(name, out var value) ? (T)value : null;

    /// <summary>Null if it's absent, or was read as something else.</summary>
    public T? FindValue<T>(string name)
        where T : struct => values.TryGetValue(name, out var value) && value is T typed ? typed : null;
}
