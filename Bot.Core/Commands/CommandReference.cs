using System.Globalization;
using System.Text;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Commands;

/// <summary>The command reference, written from the declarations: `docs/commands.md`.</summary>
internal static class CommandReference
{
    public static string Write(IReadOnlyList<CommandSpec> commands, Phrasebook phrases)
    {
        var reader = new Reader(Catalogue.Fallback, DateTimeZone.Utc, NodaConstants.UnixEpoch, 0);
        var page = new StringBuilder();
        page.Append("# Commands\n\n");
        page.Append(
            "Written from the declarations by `dotnet run --project Bot.Host -- commands`; a test fails when it is stale.\n"
        );
        foreach (var command in commands)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## /{command.Name}\n\n");
            page.Append(
                CultureInfo.InvariantCulture,
                $"{phrases.Say(Text.Of(command.SummaryKey), reader)}. {Place(command.Where)}\n"
            );
            if (command.Actions.Count > 0)
            {
                page.Append('\n');
            }

            foreach (var action in command.Actions)
            {
                var summary = action.Name is null
                    ? ""
                    : $": {phrases.Say(Text.Of($"{command.SummaryKey}.{action.Name}"), reader)}";
                page.Append(CultureInfo.InvariantCulture, $"- `{CommandHelp.Usage(command, action)}`{summary}\n");
                foreach (var example in action.Examples)
                {
                    page.Append(CultureInfo.InvariantCulture, $"  - `{example}`\n");
                }
            }
        }

        return page.ToString();
    }

    private static string Place(Where where) =>
        where switch
        {
            Where.Dm => "In private.",
            Where.Shared => "In a shared channel.",
            _ => "In private or in your shared channel.",
        };
}
