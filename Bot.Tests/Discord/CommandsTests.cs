using Bot.Adapters.Discord;
using Bot.Core.Commands;
using Bot.Core.Texts;
using Bot.Tests.Support;

namespace Bot.Tests.Discord;

/// <summary>The commands as they are published.</summary>
public sealed class CommandsTests
{
    /// <summary>Free words that may be options: none of them tells of anybody's heart.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "/settings checkin when",
        "/settings hello how",
        "/settings name name",
        "/settings zone place",
        "/settings urgent often",
        "/join code",
        "/link code",
        "/support country",
        "/read topic",
        "/idea words",
        "/idea together words",
        "/idea solo words",
        "/idea friends words",
        "/idea home words",
        "/space note",
    };

    [Fact]
    public void Words_that_are_nobody_elses_business_are_never_an_option_of_a_command()
    {
        var published = new DiscordCommands(Couple.Features.Commands, new Phrasebook(Catalogue.Embedded())).All();
        var free =
            from command in Couple.Features.Commands
            from action in command.Actions
            from arg in action.Args
            where arg.Kind == ArgKind.Text
            let name = $"/{command.Name} {action.Name}".TrimEnd()
            select (Name: $"{name} {arg.Name}", arg.IsConfidential);
        free.Where(f => !f.IsConfidential).Select(f => f.Name).ShouldBe(Harmless, ignoreOrder: true);

        var options =
            from command in published
            from option in command.Options ?? []
            from inner in option.Options ?? [option]
            select inner.Name;
        options.ShouldNotContain("text");
    }
}
