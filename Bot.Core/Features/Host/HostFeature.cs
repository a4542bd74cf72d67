using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.Host;

/// <summary>
/// Who runs this, and what they could reach: said plainly, because it may be one of the two.
/// <code>
/// Ana: /host
///   to Ana: Ben runs this companion; write to ben@example.org. …
/// </code>
/// </summary>
internal static class HostFeature
{
    public static Feature Declare(CompanionSetup setup) =>
        new Feature("Host")
            .Command(new CommandSpec("host", Where.Dm, new ActionSpec(null, _ => new ShowHost())))
            .On<ShowHost>(
                "host.show",
                (_, _) => Outcome.Answer(Text.Lines([Who(setup), HostTexts.Reach()], gap: true))
            );

    private static Text Who(CompanionSetup setup) =>
        (setup.OperatorName, setup.OperatorContact) switch
        {
            (null, _) => HostTexts.Unnamed(),
            ({ } name, null) => HostTexts.Named(name),
            ({ } name, { } contact) => HostTexts.NamedWithContact(name, contact),
        };
}

internal sealed record ShowHost : IRequest;

internal static class HostTexts
{
    public static Text Unnamed() => Text.Of("host.unnamed");

    public static Text Named(string name) => Text.Of("host.named", ("name", name));

    public static Text NamedWithContact(string name, string contact) =>
        Text.Of("host.namedWithContact", ("name", name), ("contact", contact));

    public static Text Reach() => Text.Of("host.reach");
}
