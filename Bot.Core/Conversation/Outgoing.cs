using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>A message in its reader's words, on its way to a platform. Its id is the idempotency id of the delivery.</summary>
/// <param name="Account">The reader's account, for their private chat, or (in a channel) the one who alone may see it.</param>
/// <param name="Channel">The channel; null for the private chat of <paramref name="Account"/>.</param>
public sealed record Outgoing(string Platform, string? Account, string? Channel, string Text)
{
    /// <summary>Moments to come that the text tells, in order; null where it tells none.</summary>
    public IReadOnlyList<SpokenMoment>? Moments { get; init; }

    public IReadOnlyList<OutgoingChoice> Choices { get; init; } = [];

    public OutgoingForm? Form { get; init; }

    public bool Silent { get; init; }

    /// <summary>Shown with the text, which says the same: a platform that can't show it leaves it out.</summary>
    public OutgoingPicture? Picture { get; init; }

    public OutgoingFile? File { get; init; }

    /// <summary>Not to be forwarded or saved out of the chat, where the platform can see to that.</summary>
    public bool Protected { get; init; }

    /// <summary>
    /// Whose words may be in it, the reader of a private message first: a platform that keeps messages itself lets go of it
    /// when one of them is forgotten. Empty: nobody's.
    /// </summary>
    public IReadOnlyList<PersonId> Concerns { get; init; } = [];

    /// <summary>The event this answers, as the platform named it.</summary>
    public string? AnswerTo { get; init; }

    /// <summary>The <see cref="Incoming.ReturnAddress"/> of that event.</summary>
    public string? ReturnAddress { get; init; }

    /// <summary>The <see cref="IncomingBody.Said.Removable"/> id of a message to take out of the chat, if that still can be done.</summary>
    public string? Removes { get; init; }

    /// <summary>Not a new message: the platform's message of this id is shown without buttons, with what was picked.</summary>
    public string? Edits { get; init; }

    public string? Picked { get; init; }
}

/// <summary>A button in its reader's words, with the opaque token that comes back when it is pressed.</summary>
public sealed record OutgoingChoice(string Label, string Token);

/// <summary>Fields to fill in, with the opaque token that comes back with them.</summary>
public sealed record OutgoingForm(string Token, IReadOnlyList<string> Fields);

/// <summary>A picture that stands on its own, and what it shows in words.</summary>
public sealed record OutgoingPicture(string Svg, string Alt);

/// <summary>A file to keep. Its name is letters, digits, dots and dashes.</summary>
public sealed record OutgoingFile(string Name, string MediaType, byte[] Content);

/// <summary>What the outbox keeps, sealed: the message, and what it takes to hold it back after all.</summary>
/// <param name="To">The one it is for, where it isn't for whoever is in a channel.</param>
public sealed record Parcel(Outgoing Message, HeldMessage? IfHeld, PersonId? To = null);

/// <summary>A platform's way out. Called for one place in order, for different places at the same time.</summary>
public interface IPlatform
{
    string Id { get; }

    /// <summary>
    /// Whether the platform recognises a delivery's id that it got before. If it doesn't, it is written down that a sending
    /// begins, so that after a kill in the middle of it a nudge isn't sent twice.
    /// </summary>
    bool RecognisesRepeats => true;

    /// <summary>
    /// Waits until the platform's pace allows this message. Called right before the Door's last look and the sending, which
    /// so are never long before the message really goes.
    /// </summary>
    ValueTask WaitAsync(Delivery delivery, CancellationToken cancel) => ValueTask.CompletedTask;

    ValueTask<Sent> SendAsync(Delivery delivery, CancellationToken cancel);
}

/// <summary>What became of a sending. A closed set.</summary>
public abstract record Sent
{
    private Sent() { }

    public static readonly Sent Done = new IsDone();

    public static readonly Sent Blocked = new IsBlocked();

    public static Sent Later(Duration wait) => new IsLater(wait);

    /// <summary>The platform will never take it.</summary>
    public static readonly Sent Refused = new IsRefused();

    /// <summary>It was given to the platform, which never said what became of it: it may have arrived.</summary>
    public static readonly Sent Uncertain = new IsUncertain();

    internal sealed record IsDone : Sent;

    /// <summary>The person can't be written to; all that is for them waits for their next word.</summary>
    internal sealed record IsBlocked : Sent;

    internal sealed record IsLater(Duration Wait) : Sent;

    internal sealed record IsRefused : Sent;

    internal sealed record IsUncertain : Sent;
}
