namespace Bot.Core.Features;

/// <summary>What the features must know of where they run.</summary>
/// <param name="OperatorName">Who runs this, as they want to be called; null while they haven't said.</param>
/// <param name="OperatorContact">How to reach them; null while they haven't said.</param>
/// <param name="DeepLink">
/// For a platform and a payload: a link that begins a private conversation there with `/start PAYLOAD` (or with nothing, for
/// an empty payload). Null where the platform has no such links.
/// </param>
/// <param name="FeedLink">The address of the calendar that a secret leads to; null where nobody could reach it.</param>
public sealed record CompanionSetup(
    string? OperatorName = null,
    string? OperatorContact = null,
    Func<string, string, string?>? DeepLink = null,
    Func<string, string>? FeedLink = null
);
