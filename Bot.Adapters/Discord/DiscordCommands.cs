using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Adapters.Discord.Wire;
using Bot.Core.Commands;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Adapters.Discord;

/// <summary>
/// The slash commands, from the one declaration of each: an action is a subcommand, its words are options. A command with
/// one way to be called has no subcommands.
/// </summary>
internal sealed class DiscordCommands(IReadOnlyList<CommandSpec> commands, Phrasebook phrases)
{
    private const int LongestDescription = 100;
    private const int MostChoices = 25;

    /// <summary>Where Discord's names of languages aren't ours.</summary>
    private static readonly Dictionary<string, string[]> Locales = new(StringComparer.Ordinal)
    {
        ["en"] = [],
        ["es"] = ["es-ES", "es-419"],
        ["pt"] = ["pt-BR"],
        ["zh"] = ["zh-CN"],
        ["sv"] = ["sv-SE"],
    };

    /// <summary>As Discord wants them, and a hash that changes when anything of them does.</summary>
    public (byte[] Json, string Hash) Publish()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(All(), DiscordJson.Default.IReadOnlyListCommandBody);
        return (json, Convert.ToHexString(SHA256.HashData(json)));
    }

    /// <summary>The declared command and action behind a name and a subcommand; null for what isn't declared (any more).</summary>
    public (CommandSpec Command, ActionSpec? Action)? Find(string name, string? subcommand)
    {
        if (commands.FirstOrDefault(c => c.Name == name) is not { } command)
        {
            return null;
        }

        var action = command.Actions.FirstOrDefault(a => a.Name is not null && a.Name == subcommand);
        var isBare = action is null && (subcommand is null || subcommand == command.BareName);
        return (command, isBare ? Bare(command) : action);
    }

    internal IReadOnlyList<CommandBody> All() => [.. commands.Select(Body)];

    private CommandBody Body(CommandSpec command)
    {
        var key = command.SummaryKey;
        var ways = Ways(command).ToList();
        var options = ways is [(null, var only)]
            ? Options(only)
            :
            [
                .. ways.Select(w => new OptionBody(
                    Wired.Subcommand,
                    w.Name ?? command.BareName,
                    Say(w.Name is null ? key : $"{key}.{w.Name}")
                )
                {
                    DescriptionLocalizations = Localized(w.Name is null ? key : $"{key}.{w.Name}"),
                    Options = Options(w.Action),
                }),
            ];
        return new CommandBody(command.Name, Say(key)) { DescriptionLocalizations = Localized(key), Options = options };
    }

    /// <summary>The ways to call it; the one without a name first.</summary>
    private static IEnumerable<(string? Name, ActionSpec? Action)> Ways(CommandSpec command)
    {
        var isTaken = command.Actions.Any(a => a.Name == command.BareName);
        if (!isTaken && (command.Alone is not null || Bare(command) is not null || command.Actions.Count == 0))
        {
            yield return (null, Bare(command));
        }

        foreach (var action in command.Actions.Where(a => a.Name is not null))
        {
            yield return (action.Name, action);
        }
    }

    private static ActionSpec? Bare(CommandSpec command) => command.Actions.FirstOrDefault(a => a.Name is null);

    private IReadOnlyList<OptionBody>? Options(ActionSpec? action)
    {
        // What has to be said comes first; Discord wants it so. Words that a form asks for when they are missing, and words
        // that are nobody else's business, aren't demanded here.
        var args = (action?.Args ?? [])
            .Where(a => !a.IsConfidential)
            .OrderBy(a => a.Optional || IsAskedFor(a))
            .ToList();
        return args.Count == 0 ? null : [.. args.Select(Option)];
    }

    /// <summary>Missing words are asked for in a form.</summary>
    public static bool IsAskedFor(Arg arg) => arg.Kind == ArgKind.Text && (!arg.Optional || arg.IsConfidential);

    private OptionBody Option(Arg arg)
    {
        var key = $"commands.kind.{arg.Kind}";
        return new OptionBody(arg.Kind == ArgKind.Number ? Wired.Integer : Wired.Text, arg.Name, Say(key))
        {
            DescriptionLocalizations = Localized(key),
            Required = arg.Optional || IsAskedFor(arg) ? null : true,
            Autocomplete = arg.HasSuggestions && arg.Kind != ArgKind.OneOf ? true : null,
            MinValue = arg.Kind == ArgKind.Number ? 1 : null,
            MaxValue = arg.Kind == ArgKind.Number ? 1000 : null,
            MaxLength = arg.Kind switch
            {
                ArgKind.Number or ArgKind.OneOf => null,
                ArgKind.Text => Arg.LongestText,
                _ => 100,
            },
            Choices =
                arg.Kind == ArgKind.OneOf && arg.Values.Count <= MostChoices
                    ? [.. arg.Values.Select(v => new OptionChoiceBody(v, JsonValue.Create(v)))]
                    : null,
        };
    }

    private string Say(string key, string language = Catalogue.Fallback) =>
        DiscordText.Short(
            phrases.Say(Text.Of(key), new Reader(language, DateTimeZone.Utc, NodaConstants.UnixEpoch, 0)),
            LongestDescription
        );

    private Dictionary<string, string>? Localized(string key)
    {
        var all = phrases
            .Catalogue.Complete.Where(l => l != Catalogue.Fallback)
            .SelectMany(l => Locales.GetValueOrDefault(l, [l]).Select(locale => (locale, Words: Say(key, l))))
            .ToDictionary(l => l.locale, l => l.Words, StringComparer.Ordinal);
        return all.Count == 0 ? null : all;
    }
}
