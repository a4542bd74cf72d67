namespace Bot.Core.Features;

/// <summary>What the features must know of where they run.</summary>
/// <param name="OperatorName">Who runs this, as they want to be called; null while they haven't said.</param>
/// <param name="OperatorContact">How to reach them; null while they haven't said.</param>
/// <param name="DeepLink">A link that begins a conversation with `/start PAYLOAD`, where a platform has such links.</param>
public sealed record CompanionSetup(
    string? OperatorName = null,
    string? OperatorContact = null,
    Func<string, string?>? DeepLink = null
);
