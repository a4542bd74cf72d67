using System.Text.Json.Serialization;
using Bot.Core.Conversation;
using Bot.Core.People;
using NodaTime;

namespace Bot.Adapters.Playground;

/// <summary>Something in the playground's memory: what a person said, or a message of the companion.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "k")]
[JsonDerivedType(typeof(SaidItem), "s")]
[JsonDerivedType(typeof(MessageItem), "m")]
internal abstract record PlaygroundItem(Instant At)
{
    /// <summary>Whose words may be in it, as <see cref="Outgoing.Concerns"/> has it; for what a person said, by what they pressed.</summary>
    public IReadOnlyList<PersonId> Concerns { get; init; } = [];
}

internal sealed record SaidItem(Instant At, string Who, string? Channel, string Text) : PlaygroundItem(At);

/// <param name="Account">The reader of a private message, or the one who alone sees it in a channel.</param>
/// <param name="Choices">All that were ever offered: pressing a spent one must be answered, too.</param>
/// <param name="Open">The tokens that are still shown.</param>
internal sealed record MessageItem(
    Instant At,
    string? Account,
    string? Channel,
    string Text,
    IReadOnlyList<PlaygroundChoice> Choices,
    IReadOnlyList<string> Open,
    string? FormToken,
    IReadOnlyList<string>? Form,
    bool Silent,
    bool Edited
) : PlaygroundItem(At)
{
    public PlaygroundPicture? Picture { get; init; }

    public PlaygroundFile? File { get; init; }

    /// <summary>Nothing of it is shown or kept any more.</summary>
    public bool Removed { get; init; }

    public MessageItem Emptied() =>
        this with
        {
            Text = "",
            Choices = [],
            Open = [],
            FormToken = null,
            Form = null,
            Picture = null,
            File = null,
            Removed = true,
            Concerns = [],
        };
}

/// <param name="Key">Part of its address, so that nobody finds it by counting.</param>
internal sealed record PlaygroundPicture(string Alt, string Key);

/// <inheritdoc cref="PlaygroundPicture"/>
internal sealed record PlaygroundFile(string Name, string MediaType, string Key);

/// <summary>What a message encloses, kept beside it so that leafing through the talk doesn't open it.</summary>
internal sealed record Enclosed(string Part, byte[] Content)
{
    public const string Picture = "picture";
    public const string File = "file";
}

internal sealed record PlaygroundChoice(string Label, string Token);
