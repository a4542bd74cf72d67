using Bot.Core.Texts;

namespace Bot.Core.Conversation;

internal static class ConversationTexts
{
    public static Text Broken() => Text.Of("conversation.broken");

    public static Text NotUnderstood() => Text.Of("conversation.notUnderstood");

    public static Text NoWords() => Text.Of("conversation.noWords");

    public static Text TooLong(int most) => Text.Of("conversation.tooLong", ("most", most));

    public static Text StaleButton() => Text.Of("conversation.staleButton");

    public static Text Covered() => Text.Of("conversation.covered");

    public static Text ShowLabel() => Text.Of("conversation.showLabel");

    public static Text NotOurChannel() => Text.Of("conversation.notOurChannel");

    public static Text InPrivate() => Text.Of("conversation.inPrivate");

    public static Text InPrivateAt(string link) => Text.Of("conversation.inPrivateAt", ("link", link));

    public static Text WasAway() => Text.Of("conversation.wasAway");

    public static Text About() => Text.Of("conversation.about");

    public static Text AboutInShort() => Text.Of("conversation.aboutInShort");

    public static Text Edited() => Text.Of("conversation.edited");

    public static Text InAChannel(string command) => Text.Of("conversation.inAChannel", ("command", command));
}
