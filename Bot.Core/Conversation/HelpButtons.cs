using Bot.Core.Texts;

namespace Bot.Core.Conversation;

/// <summary>
/// Buttons that are kept nowhere, as those of a message of help: that somebody was offered it isn't kept, either. Each carries the
/// name of what it asks for.
/// </summary>
internal static class HelpButtons
{
    public static IReadOnlyList<OutgoingChoice> Of(Reply reply, RequestNames names, Func<Text, string> say) =>
        [
            .. reply.Choices.Select(c => new OutgoingChoice(
                say(c.Label),
                Prompt.KeptNowhere(names.NameOf(c.Request), ((IKeptNowhere)c.Request).Key)
            )),
        ];
}
