using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>Where something is said: a person's private chat with the companion, or a channel by its platform id.</summary>
public sealed record PlaceRef(string Platform, string? Channel)
{
    public bool IsPrivate => Channel is null;
}

/// <summary>Who speaks, as the platform knows them. Hints may be wrong or missing; they only save a question.</summary>
public sealed record Speaker(string Account, string DisplayName, string? LanguageHint = null, string? ZoneHint = null);

/// <summary>Something that came in from a platform.</summary>
/// <param name="EventId">The platform's id of this event: the same event delivered twice is handled once.</param>
/// <param name="CanWhisper">Whether the platform can show an answer in a channel to one person alone.</param>
public sealed record Incoming(
    string Platform,
    string EventId,
    Speaker From,
    PlaceRef Place,
    IncomingBody Body,
    bool CanWhisper = false
)
{
    /// <summary>What people call the channel; null where it has no name but its id.</summary>
    public string? PlaceName { get; init; }

    /// <summary>
    /// What the platform needs to answer this very event for a while, in its own words; nobody else reads it. It travels
    /// sealed with every answer, so that one which a kill has interrupted can still be brought there.
    /// </summary>
    public string? ReturnAddress { get; init; }
}

/// <summary>What became of something that came in.</summary>
/// <param name="Result">What it came to.</param>
/// <param name="Answers">How many messages are on their way that answer it.</param>
/// <param name="IsTakenOver">Whether all that was committed is on its way already, so that nobody has to look for it.</param>
public sealed record HandledTurn(Handled Result, int Answers, bool IsTakenOver);

/// <summary>What came in. A closed set.</summary>
public abstract record IncomingBody
{
    private IncomingBody() { }

    /// <summary>Words, perhaps a command: "/quiet 22:00-07:00".</summary>
    public sealed record Said(string Text) : IncomingBody
    {
        /// <summary>When it was said, if it waited at the platform for so long that it may not be meant any more.</summary>
        public Instant? LongAgo { get; init; }

        /// <summary>The platform's id of the message, where the platform may take it out of the chat; null where it can't.</summary>
        public string? Removable { get; init; }
    }

    /// <summary>A message that was read before says something else now.</summary>
    public sealed record Edited : IncomingBody;

    /// <summary>A command whose words the platform has already told apart (a Discord slash command).</summary>
    public sealed record Called(string Command, string? Action, IReadOnlyDictionary<string, string> Options)
        : IncomingBody;

    /// <summary>A button of a message.</summary>
    public sealed record Pressed(string Token, ShownMessage? Message) : IncomingBody;

    /// <summary>A filled form.</summary>
    public sealed record Filled(string Token, IReadOnlyDictionary<string, string> Fields, ShownMessage? Message)
        : IncomingBody;

    /// <summary>The platform says that this person can be written to (again), or can't.</summary>
    public sealed record Reach(bool Open) : IncomingBody;
}

/// <summary>
/// A message as the platform shows it, with the label that was pressed: enough to show it again without its buttons.
/// </summary>
public sealed record ShownMessage(string Id, string Text, string? Picked);

/// <summary>What became of something that came in, for the adapter's own etiquette (which status to answer with).</summary>
public enum Handled
{
    Done,

    /// <summary>Seen before; nothing happened this time.</summary>
    Again,

    /// <summary>The button's moment has passed; a kind word was said and nothing changed.</summary>
    Stale,

    /// <summary>Nobody here is being talked to (a stranger in a channel).</summary>
    NotForUs,
}
