using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>To whom something is said. A closed set.</summary>
public abstract record Audience
{
    private Audience() { }

    /// <summary>Where the request came from, visible to its speaker alone.</summary>
    public static readonly Audience Speaker = new ToSpeaker();

    /// <summary>Where the request came from, visible to all who are there. In a private chat the same as Speaker.</summary>
    public static readonly Audience Here = new ToHere();

    /// <summary>A person, in their private chat.</summary>
    public static Audience Privately(PersonId person) => new ToPerson(person);

    internal sealed record ToSpeaker : Audience;

    internal sealed record ToHere : Audience;

    internal sealed record ToPerson(PersonId Person) : Audience;
}

/// <summary>Something to say, as data that no platform has touched.</summary>
/// <param name="Errand">Why it is said: the Door decides by this.</param>
public sealed record Reply(Audience To, Text Text, Errand Errand = Errand.Answer)
{
    /// <summary>The accepting one first, the smaller or later one next, declining last.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Fields to fill in, or a question that plain words answer.</summary>
    public Question? Question { get; init; }

    /// <summary>After this moment it is better not said at all.</summary>
    public Instant? Expires { get; init; }

    /// <summary>A name by which the one who caused it can take it back while it waits at a closed door.</summary>
    public string? Tag { get; init; }

    /// <summary>What is said instead if it had to wait at a closed door.</summary>
    public Text? IfHeld { get; init; }

    /// <summary>The pair's errand is done by this person, where somebody's words are carried.</summary>
    public PersonId? From { get; init; }

    public bool Silent { get; init; }

    /// <summary>Goes with the words, which say the same. What has to wait at a closed door waits as words alone.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Goes with the words. What has to wait at a closed door waits as words alone.</summary>
    public Attachment? File { get; init; }

    /// <summary>Somebody's private entry: not to be forwarded or saved out of the chat, where a platform can see to that.</summary>
    public bool Protected { get; init; }

    /// <summary>The words that it answers were a secret: they are taken out of the chat, where the platform can.</summary>
    public bool RemovesWords { get; init; }

    /// <summary>Its buttons are kept nowhere: help, and whatever else offers nothing that would have to be kept.</summary>
    internal bool LeavesNoButtons =>
        Errand == Errand.Safety
        || (Question is null && Choices.Count > 0 && Choices.All(c => c.Request is IKeptNowhere));

    /// <summary>What becomes of it where <see cref="Errand.Unasked"/> would be too much.</summary>
    public TooMuch TooMuch { get; init; }
}

/// <summary>What becomes of something unasked for which there is no room.</summary>
public enum TooMuch
{
    /// <summary>It is left unsaid.</summary>
    Drop,

    /// <summary>It waits for a day with room, together with whatever else waits by then.</summary>
    Wait,
}

/// <summary>A picture to look at.</summary>
/// <param name="Draw">
/// Makes the SVG, given how a text is said to its reader. It stands on its own (no address, script or font from elsewhere)
/// and reads on a light and on a dark page.
/// </param>
/// <param name="Alt">What it shows, for whoever doesn't see it.</param>
public sealed record Picture(Func<Func<Text, string>, string> Draw, Text Alt);

/// <summary>A file to keep.</summary>
/// <param name="Name">Letters, digits, dots and dashes, with the ending that its kind has.</param>
/// <param name="Write">Makes the content, given how a text is said to its reader.</param>
public sealed record Attachment(string Name, string MediaType, Func<Func<Text, string>, byte[]> Write);

/// <summary>A button: its words and what is asked for by pressing it.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Request">What pressing it asks for.</param>
/// <param name="Group">Pressing one uses up all of its group; a digest of several messages has one group for each.</param>
public sealed record Choice(Text Label, IRequest Request, int Group = 0);

/// <summary>
/// Asks for words. Shown as a form where <paramref name="Fields"/> are named, and answered by plain words too (they fill
/// the first field). <paramref name="Then"/> is the request the words complete.
/// </summary>
public sealed record Question(IAnswerable Then, IReadOnlyList<string> Fields)
{
    public const string Text = "text";

    public static Question ForText(IAnswerable then) => new(then, [Text]);

    /// <summary>Answered by plain words only; nothing but the message itself is shown.</summary>
    public static Question Plain(IAnswerable then) => new(then, []);
}
