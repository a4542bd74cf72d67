using Bot.Core.Texts;

namespace Bot.Core.Conversation;

/// <summary>
/// The buttons of a message of help. That somebody was offered help is kept nowhere, so neither are these: each carries the name
/// of what it asks for.
/// </summary>
internal static class HelpButtons
{
    public static IReadOnlyList<OutgoingChoice> Of(Reply reply, RequestNames names, Func<Text, string> say) =>
        [
            .. reply.Choices.Select(c => new OutgoingChoice(
                say(c.Label),
                Prompt.KeptNowhere(names.NameOf((IKeptNowhere)c.Request))
            )),
        ];
}
