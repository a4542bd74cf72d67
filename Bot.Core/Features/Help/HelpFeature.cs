using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.Help;

/// <summary>
/// What can be asked for, from the declarations.
/// <code>
/// Ana: /help quiet
///   to Ana: /quiet: Times when nothing reaches you …
/// </code>
/// </summary>
internal static class HelpFeature
{
    public static Feature Declare(Func<IReadOnlyList<CommandSpec>> commands) =>
        new Feature("Help")
            .Command(
                new CommandSpec(
                    "help",
                    Where.Any,
                    new ActionSpec(
                        null,
                        a => new ShowHelp(a.Find<string>("command")),
                        new Arg("command", ArgKind.Word) { Optional = true }
                    )
                )
            )
            .On<ShowHelp>("help.show", (_, request) => Show(commands(), request));

    private static Outcome Show(IReadOnlyList<CommandSpec> commands, ShowHelp request)
    {
        if (request.Command is null)
        {
            var lines = commands.Select(c => HelpTexts.Line(c.Name, Text.Of(c.SummaryKey)));
            return Outcome.Answer(Text.Lines([HelpTexts.Opening(), Text.Lines(lines), HelpTexts.Closing()], gap: true));
        }

        var name = request.Command.TrimStart('/').ToLowerInvariant();
        var command = commands.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal));
        return command is null
            ? CommandRefusals.Unknown(
                new CommandReading.Unknown(Short(name), Time.Lookalikes.Of(name, commands.Select(c => c.Name), 3))
            )
            : Outcome.Answer(Detail(command));
    }

    private static Text Detail(CommandSpec command)
    {
        var actions = command.Actions.Select(a =>
            a.Name is null
                ? Text.Verbatim(CommandHelp.Usage(command, a))
                : HelpTexts.Action(CommandHelp.Usage(command, a), Text.Of($"{command.SummaryKey}.{a.Name}"))
        );
        var examples = command.Actions.SelectMany(a => a.Examples).Take(4).Select(Text.Verbatim).ToList();
        var parts = new List<Text> { HelpTexts.Line(command.Name, Text.Of(command.SummaryKey)), Text.Lines(actions) };
        if (examples.Count > 0)
        {
            parts.Add(Text.Lines(examples.Prepend(HelpTexts.Examples())));
        }

        return Text.Lines(parts, gap: true);
    }

    private static string Short(string name) => name.Length <= 40 ? name : $"{name[..39]}…";
}

internal sealed record ShowHelp(string? Command) : IRequest;

internal static class HelpTexts
{
    public static Text Opening() => Text.Of("help.opening");

    public static Text Closing() => Text.Of("help.closing");

    public static Text Line(string command, Text summary) =>
        Text.Of("help.line", ("command", command), ("summary", summary));

    public static Text Action(string usage, Text summary) =>
        Text.Of("help.action", ("usage", usage), ("summary", summary));

    public static Text Examples() => Text.Of("help.examples");
}
