using Bot.Core.Texts;

namespace Bot.Core.Conversation;

/// <summary>What a platform itself has to say where nobody's turn answers.</summary>
public static class PlatformTexts
{
    /// <summary>On the button that opens a form.</summary>
    public static Text Write() => Text.Of("conversation.write");

    /// <summary>Over the field of a form that takes words.</summary>
    public static Text YourWords() => Text.Of("conversation.yourWords");

    /// <summary>To somebody whose channel this isn't; it says nothing about whose it is.</summary>
    public static Text NotAtHome() => Text.Of("conversation.notAtHome");

    /// <summary>Something was asked, and a restart came between.</summary>
    public static Text Lost() => Text.Of("conversation.lost");

    /// <summary>It was done, and there is nothing else to say.</summary>
    public static Text Done() => Text.Of("conversation.done");
}
