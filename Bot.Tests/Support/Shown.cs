using Bot.Core.Conversation;
using Bot.Core.Door;
using NodaTime;

namespace Bot.Tests.Support;

/// <summary>A message as its reader has it.</summary>
internal sealed record Shown(string Id, Instant At, string? Account, string? Channel, string Text)
{
    public IReadOnlyList<OutgoingChoice> Choices { get; init; } = [];

    public OutgoingForm? Form { get; init; }

    public bool Silent { get; init; }

    /// <summary>Whose word or press it followed at once; null if a moment brought it.</summary>
    public string? By { get; init; }

    public Errand? Errand { get; init; }

    public OutgoingPicture? Picture { get; init; }

    public OutgoingFile? File { get; init; }

    public bool For(string who) => Account is null || string.Equals(Account, who, StringComparison.OrdinalIgnoreCase);
}
