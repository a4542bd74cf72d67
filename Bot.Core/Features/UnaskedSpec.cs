using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features;

/// <summary>A kind of thing that a feature says unasked, which can be stopped apart from the others.</summary>
/// <param name="OnlyLabel">"Only the hellos": said in answer to "stop".</param>
/// <param name="Off">The command that turns it off.</param>
public sealed record UnaskedSpec(Text OnlyLabel, string Off, Func<PersonTurn, bool> IsOn);
