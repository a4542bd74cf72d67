using System.Collections.Frozen;
using Bot.Core.Conversation;
using Bot.Core.Time;

namespace Bot.Core.Commands;

/// <summary>What became of a command's words. A closed set.</summary>
internal abstract record CommandReading
{
    private CommandReading() { }

    /// <summary>The request, and what it was made of.</summary>
    public sealed record Understood(CommandSpec Command, IRequest Request) : CommandReading
    {
        /// <summary>Null for the command alone.</summary>
        public ActionSpec? Action { get; init; }

        /// <summary>What its words were read as, by the names of the arguments.</summary>
        public IReadOnlyDictionary<string, object> Values { get; init; } = FrozenDictionary<string, object>.Empty;
    }

    /// <summary>The words name a time, and whose zone that is in isn't known yet.</summary>
    public sealed record NeedsZone(CommandSpec Command) : CommandReading;

    /// <summary>Each option is the whole command again, with words that mean one thing.</summary>
    public sealed record Ambiguous(CommandSpec Command, IReadOnlyList<(string Command, Meaning What)> Options)
        : CommandReading;

    public sealed record Unknown(string Name, IReadOnlyList<string> Suggestions) : CommandReading;

    public sealed record UnknownAction(CommandSpec Command, string Word, IReadOnlyList<string> Suggestions)
        : CommandReading;

    public sealed record Refused(CommandSpec Command, ActionSpec Action, ArgProblem Problem) : CommandReading;
}

/// <summary>Reads "/quiet set 22:00-07:00 weekdays" by the declarations of the commands.</summary>
internal sealed class CommandReader(IReadOnlyList<CommandSpec> commands)
{
    public bool Knows(string name) => commands.Any(c => string.Equals(c.Name, name, StringComparison.Ordinal));

    /// <summary>What a command does; nothing if there is none by that name.</summary>
    public IReadOnlyList<ActionSpec> ActionsOf(string name) =>
        commands.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal))?.Actions ?? [];

    /// <summary>Null if the text is no command at all.</summary>
    public CommandReading? Read(string text, WhenContext? when)
    {
        var trimmed = text.Trim();
        if (trimmed.Length < 2 || trimmed[0] != '/' || char.IsWhiteSpace(trimmed[1]))
        {
            return null;
        }

        var split = trimmed.AsSpan().IndexOfAny([' ', '\n', '\t']);
        var name = (split < 0 ? trimmed[1..] : trimmed[1..split]).Split('@')[0].ToLowerInvariant();
        var rest = split < 0 ? "" : trimmed[split..].Trim();
        var command = commands.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal));
        if (command is null)
        {
            return new CommandReading.Unknown(Shorten(name), Lookalikes.Of(name, commands.Select(c => c.Name), 3));
        }

        if (rest.Length == 0 && command.Alone is not null)
        {
            return new CommandReading.Understood(command, command.Alone);
        }

        var (action, words, isNamed) = FindAction(command, rest);
        return action is null ? NoSuchAction(command, words) : ReadAction(command, action, words, isNamed, when);
    }

    /// <summary>Reads a command that the platform has split already.</summary>
    public CommandReading Read(IncomingBody.Called called, WhenContext? when)
    {
        var command = commands.FirstOrDefault(c => string.Equals(c.Name, called.Command, StringComparison.Ordinal));
        if (command is null)
        {
            return new CommandReading.Unknown(
                called.Command,
                Lookalikes.Of(called.Command, commands.Select(c => c.Name), 3)
            );
        }

        var action = command.Actions.FirstOrDefault(a =>
            string.Equals(a.Name, called.Action, StringComparison.Ordinal)
        );
        if (action is null || (called.Options.Count == 0 && called.Action is null && command.Alone is not null))
        {
            return command.Alone is not null && called.Action is null
                ? new CommandReading.Understood(command, command.Alone)
                : NoSuchAction(command, called.Action ?? "");
        }

        var pieces = Pieces(action, called);
        return Finish(command, action, pieces, when, (arg, words) => Rewritten(command, action, pieces, arg, words));
    }

    /// <summary>A command that the platform has split, as somebody would have typed it.</summary>
    public string Written(IncomingBody.Called called)
    {
        var command = commands.FirstOrDefault(c => c.Name == called.Command);
        var action = command?.Actions.FirstOrDefault(a => a.Name == called.Action);
        return command is null || action is null
            ? $"/{called.Command} {called.Action}".Trim()
            : Rewritten(command, action, Pieces(action, called), null, "");
    }

    private static Dictionary<Arg, string> Pieces(ActionSpec action, IncomingBody.Called called) =>
        action
            .Args.Where(a => called.Options.ContainsKey(a.Name))
            .ToDictionary(a => a, a => called.Options[a.Name].Trim());

    private static (ActionSpec? Action, string Words, bool IsNamed) FindAction(CommandSpec command, string rest)
    {
        var space = rest.AsSpan().IndexOfAny([' ', '\n', '\t']);
        var first = space < 0 ? rest : rest[..space];
        var named = command.Actions.FirstOrDefault(a =>
            a.Name is not null && a.Name.Equals(first, StringComparison.OrdinalIgnoreCase)
        );
        if (named is not null)
        {
            return (named, space < 0 ? "" : rest[space..].Trim(), true);
        }

        var meant = command.Actions.FirstOrDefault(a => a.Name is null) ?? command.Actions[0];
        var takesWords = (meant.Args.Count > 0 && !command.NamesActions) || rest.Length == 0;
        return takesWords ? (meant, rest, false) : (null, first, false);
    }

    private static CommandReading.UnknownAction NoSuchAction(CommandSpec command, string word) =>
        new(
            command,
            Shorten(word),
            Lookalikes.Of(word, command.Actions.Where(a => a.Name is not null).Select(a => a.Name!), 3)
        );

    private static CommandReading ReadAction(
        CommandSpec command,
        ActionSpec action,
        string words,
        bool isNamed,
        WhenContext? when
    )
    {
        var pieces = WordSplitter.Split(action, words, when);

        // "/ritual cofee" is more likely a mistyped action than an add without a time.
        if (
            !isNamed
            && action.Name is not null
            && pieces.Count == 1
            && action.Args.Count(a => !a.Optional) > 1
            && !words.Contains(' ', StringComparison.Ordinal)
        )
        {
            return NoSuchAction(command, words);
        }

        return Finish(command, action, pieces, when, (arg, text) => Rewritten(command, action, pieces, arg, text));
    }

    private static CommandReading Finish(
        CommandSpec command,
        ActionSpec action,
        Dictionary<Arg, string> pieces,
        WhenContext? when,
        Func<Arg, string, string> rewrite
    )
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var arg in action.Args)
        {
            if (!pieces.TryGetValue(arg, out var words))
            {
                if (!arg.Optional)
                {
                    return new CommandReading.Refused(command, action, new ArgProblem.Missing(arg));
                }

                continue;
            }

            if (when is null && IsTime(arg.Kind))
            {
                return new CommandReading.NeedsZone(command);
            }

            switch (ArgReader.Read(arg, words, when ?? NoTime))
            {
                case ArgReading.Value value:
                    values[arg.Name] = value.Of;
                    break;
                case ArgReading.CouldBe could:
                    return new CommandReading.Ambiguous(
                        command,
                        [.. could.Options.Select(o => (rewrite(arg, o.Text), o.What))]
                    );
                case ArgReading.Wrong wrong:
                    return new CommandReading.Refused(command, action, wrong.Problem);
            }
        }

        if (pieces.Keys.FirstOrDefault(p => p.Name == WordSplitter.Leftover) is { } left)
        {
            return new CommandReading.Refused(command, action, new ArgProblem.TooMuch(Shorten(pieces[left])));
        }

        return new CommandReading.Understood(command, action.Request(new Arguments(values)))
        {
            Action = action,
            Values = values,
        };
    }

    private static readonly WhenContext NoTime = new(NodaTime.NodaConstants.UnixEpoch, NodaTime.DateTimeZone.Utc);

    private static bool IsTime(ArgKind kind) =>
        kind
            is ArgKind.Wish
                or ArgKind.Window
                or ArgKind.Moment
                or ArgKind.Span
                or ArgKind.LeadingSpan
                or ArgKind.MomentOrDay
                or ArgKind.Date;

    private static string Rewritten(
        CommandSpec command,
        ActionSpec action,
        Dictionary<Arg, string> pieces,
        Arg? changed,
        string words
    )
    {
        var parts = new List<string> { $"/{command.Name}" };
        if (action.Name is not null)
        {
            parts.Add(action.Name);
        }

        foreach (var arg in action.Args.Where(pieces.ContainsKey))
        {
            var text = arg == changed ? words : pieces[arg];
            var quoted = arg.Kind == ArgKind.Name ? $"\"{text.Replace("\"", "'", StringComparison.Ordinal)}\"" : text;
            parts.Add(arg.Keyword is null ? quoted : $"{arg.Keyword} {quoted}");
        }

        return string.Join(' ', parts);
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : $"{text[..39]}…";
}
