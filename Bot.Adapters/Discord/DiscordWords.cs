using Bot.Core.Conversation;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Adapters.Discord;

/// <summary>The few words that the adapter itself says, in one language.</summary>
internal sealed class DiscordWords(Phrasebook phrases, string? locale)
{
    private readonly Reader reader = new(
        locale?.Split('-')[0] ?? Catalogue.Fallback,
        DateTimeZone.Utc,
        NodaConstants.UnixEpoch,
        0
    );

    /// <summary>On the button that opens a form.</summary>
    public string Write => phrases.Say(PlatformTexts.Write(), reader);

    public string NotForUs => phrases.Say(PlatformTexts.NotAtHome(), reader);

    /// <summary>Something was asked and the answer got lost with the process.</summary>
    public string Lost => phrases.Say(PlatformTexts.Lost(), reader);

    public string Nothing => phrases.Say(PlatformTexts.Done(), reader);

    public string Say(Text text) => phrases.Say(text, reader);

    /// <summary>The name of a form's field.</summary>
    public string Field(string name) =>
        name == Question.Text ? phrases.Say(PlatformTexts.YourWords(), reader) : Capital(name);

    public static string Capital(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
