using Bot.Adapters.Discord.Wire;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Adapters.Discord;

/// <summary>
/// Commands as they were called, and forms: the ones that a message's button opens, and the ones that ask for a command's
/// words when they are missing or are too private to be an option.
/// </summary>
internal sealed class DiscordForms(DiscordCommands commands, Phrasebook phrases)
{
    private const int MostFields = 5;

    public IncomingBody.Called Called(ReceivedInteractionData data)
    {
        var (name, subcommand, options) = Split(data);
        var found = commands.Find(name, subcommand);
        return new IncomingBody.Called(
            name,
            found is { Action: { } action } ? action.Name
                : subcommand == found?.Command.BareName ? null
                : subcommand,
            options
                .Where(o => !string.IsNullOrWhiteSpace(o.Value))
                .ToDictionary(o => o.Name, o => o.Value!, StringComparer.Ordinal)
        );
    }

    /// <summary>The form that answers this interaction right away; null if a turn is to answer it.</summary>
    public FormBody? FormFor(ReceivedInteraction interaction)
    {
        var words = new DiscordWords(phrases, interaction.Locale);
        return interaction.Type switch
        {
            Wired.Command => FormOfCommand(interaction.Data!, words),
            Wired.Component when CustomIds.FormToOpen(interaction.Data!.CustomId ?? "") is var (token, fields) => Form(
                CustomIds.OfForm(token),
                FirstLine(interaction.Message?.Content) ?? words.Write,
                fields.Select(f => (f, words.Field(f), true)),
                Arg.LongestText
            ),
            _ => null,
        };
    }

    /// <summary>A form that came back; null if it isn't one of ours.</summary>
    public static IncomingBody? Filled(ReceivedInteraction interaction)
    {
        var id = interaction.Data!.CustomId ?? "";
        var fields = (interaction.Data.Components ?? [])
            .SelectMany(part => part.Component is { } one ? [one] : part.Components ?? [])
            .Where(field => field.CustomId is not null)
            .ToDictionary(field => field.CustomId!, field => field.Value ?? "", StringComparer.Ordinal);
        if (CustomIds.CommandToFill(id) is var (command, action))
        {
            // What needn't be written and wasn't is as if it hadn't been asked for.
            var written = fields.Where(f => !string.IsNullOrWhiteSpace(f.Value));
            return new IncomingBody.Called(command, action, written.ToDictionary(StringComparer.Ordinal));
        }

        return CustomIds.FormToken(id) is { } token
            ? new IncomingBody.Filled(
                token,
                fields,
                interaction.Message is { } message ? new ShownMessage(message.Id, message.Content ?? "", null) : null
            )
            : null;
    }

    private FormBody? FormOfCommand(ReceivedInteractionData data, DiscordWords words)
    {
        var (name, subcommand, options) = Split(data);
        if (options.Count > 0 || commands.Find(name, subcommand) is not ({ } command, { } action))
        {
            return null;
        }

        var missing = action.Args.Where(DiscordCommands.IsAskedFor).ToList();
        return missing.Count == 0 || action.Args.Any(a => !a.Optional && !missing.Contains(a))
            ? null
            : Form(
                CustomIds.OfCommandForm(name, action.Name),
                words.Say(Text.Of(action.Name is null ? command.SummaryKey : $"{command.SummaryKey}.{action.Name}")),
                missing.Select(a => (a.Name, words.Field(a.Name), !a.Optional)),
                Arg.LongestText
            );
    }

    private static FormBody Form(
        string id,
        string title,
        IEnumerable<(string Name, string Label, bool Required)> fields,
        int most
    ) =>
        new(
            id,
            DiscordText.Short(title, DiscordText.LongestTitle),
            [
                .. fields
                    .Take(MostFields)
                    .Select(field => new ComponentBody(Wired.Row)
                    {
                        Components =
                        [
                            new ComponentBody(Wired.TextInput)
                            {
                                CustomId = field.Name,
                                Style = Wired.Paragraph,
                                Label = DiscordText.Short(field.Label, DiscordText.LongestTitle),
                                Required = field.Required,
                                MaxLength = Arg.LongestText,
                            },
                        ],
                    }),
            ]
        );

    private static string? FirstLine(string? content) =>
        content?.Split('\n')[0].Replace("\\", "", StringComparison.Ordinal) is { Length: > 0 } line ? line : null;

    public static (string Name, string? Subcommand, IReadOnlyList<ReceivedOption> Options) Split(
        ReceivedInteractionData data
    )
    {
        var options = data.Options ?? [];
        return options is [{ Type: Wired.Subcommand } sub]
            ? (data.Name ?? "", sub.Name, sub.Options ?? [])
            : (data.Name ?? "", null, options);
    }
}
