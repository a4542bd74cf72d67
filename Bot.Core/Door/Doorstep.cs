using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Door;

/// <summary>What waits at a person's closed door, in the order in which it came. Sealed in their own document.</summary>
public sealed record Doorstep(ImmutableList<HeldMessage> Waiting)
{
    public static readonly Slice<Doorstep> Slice = new("door.step", new Doorstep([]));

    /// <summary>What nobody asked for waits this long, from when there was room for it; then it has lost its point.</summary>
    public static readonly Duration UnaskedWaits = Duration.FromDays(1);
}

/// <summary>A message that waits.</summary>
/// <param name="Pair">The couple it belongs to: when that ends, it goes.</param>
/// <param name="From">Who caused it, where somebody did.</param>
/// <param name="NotBefore">Even an open door keeps it until then (muted knocks).</param>
public sealed record HeldMessage(
    Text Text,
    IReadOnlyList<StoredChoice> Choices,
    Errand Errand,
    PairId? Pair,
    PersonId? From,
    string? Tag,
    Instant At,
    Instant? Expires,
    Instant? NotBefore
);

/// <summary>A button as data.</summary>
/// <param name="Group">As in <see cref="Choice"/>: those of one message that are used up together.</param>
public sealed record StoredChoice(Text Label, StoredRequest Request, int Group = 0);
