using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Adapters.Discord;
using Bot.Core.Commands;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Tests.Support.Discord;

/// <summary>
/// Words that are typed elsewhere, as somebody on Discord would bring them: by the commands that were published there.
/// </summary>
internal sealed class SlashCommands(FakeState state, IReadOnlyList<CommandSpec> declared)
{
    private const int Subcommand = 1;
    private const int Integer = 4;

    /// <summary>Null where Discord offers no such way: then people type.</summary>
    public Slash? Of(string text, Instant now)
    {
        var words = text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        var command = text.Contains('\n', StringComparison.Ordinal)
            ? null
            : declared.FirstOrDefault(c => words.Length > 0 && words[0] == $"/{c.Name}");
        if (command is null || Published(command.Name) is not { } published)
        {
            return null;
        }

        var rest = text[words[0].Length..].Trim();
        var named = words.Length > 1 ? command.Actions.FirstOrDefault(a => a.Name == words[1]) : null;
        if (named is null && rest.Length > 0 && command.NamesActions)
        {
            return null;
        }

        var bare = command.Actions.FirstOrDefault(a => a.Name is null);
        var action = named ?? bare ?? (rest.Length == 0 && command.Alone is not null ? null : command.Actions[0]);
        var subcommand =
            Named(published, action?.Name ?? command.BareName) is { } sub && Type(sub) == Subcommand ? sub : null;
        if (subcommand is null && action?.Name is not null)
        {
            return null;
        }

        var given = named is null ? rest : rest[named.Name!.Length..].Trim();
        var name = subcommand is null ? command.Name : $"{command.Name} {subcommand["name"]}";
        return action is null ? new Slash(name, [], null) : Filled(name, action, given, subcommand ?? published, now);
    }

    private static Slash? Filled(string name, ActionSpec action, string given, JsonObject offered, Instant now)
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Lisbon"];
        var pieces = WordSplitter.Split(action, given, new WhenContext(now, zone, "en"));
        if (
            pieces.Keys.Any(a => a.Name == WordSplitter.Leftover)
            || action.Args.Any(a => !a.Optional && !pieces.ContainsKey(a))
        )
        {
            return null;
        }

        var options = new List<(string, JsonNode)>();
        foreach (var (arg, words) in pieces.Where(p => !p.Key.IsConfidential))
        {
            if (Named(offered, arg.Name) is not { } option || Value(option, words) is not { } value)
            {
                return null;
            }

            options.Add((arg.Name, value));
        }

        // What is asked for by a form comes alone.
        var asked = action.Args.Where(DiscordCommands.IsAskedFor).ToList();
        if (asked.Count == 0 || options.Count > 0)
        {
            return pieces.Keys.Any(a => a.IsConfidential) ? null : new Slash(name, [.. options], null);
        }

        var form = pieces.Where(p => p.Key.IsConfidential).Select(p => p.Value).SingleOrDefault();
        return form is not null || asked.TrueForAll(a => a.Optional) ? new Slash(name, [], form ?? "") : null;
    }

    private static JsonNode? Value(JsonObject option, string words)
    {
        if (Type(option) == Integer)
        {
            return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        var choices = (option["choices"] as JsonArray)?.Select(c => c!["value"]!.GetValue<string>());
        return
            choices?.Contains(words, StringComparer.Ordinal) == false
            || words.Length > (option["max_length"]?.GetValue<int>() ?? int.MaxValue)
            ? null
            : words;
    }

    private JsonObject? Published(string name)
    {
        lock (state.Sync)
        {
            return state.Commands.OfType<JsonObject>().FirstOrDefault(c => c["name"]!.GetValue<string>() == name);
        }
    }

    private static JsonObject? Named(JsonObject holder, string name) =>
        (holder["options"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .FirstOrDefault(o => o["name"]!.GetValue<string>() == name);

    private static int Type(JsonObject option) => option["type"]!.GetValue<int>();
}

/// <param name="Form">What is written into the form that the command opens; null where it opens none.</param>
internal sealed record Slash(string Command, (string Name, JsonNode Value)[] Options, string? Form);
