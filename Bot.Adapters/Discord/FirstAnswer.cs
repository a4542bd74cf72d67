using Bot.Adapters.Discord.Rest;

namespace Bot.Adapters.Discord;

/// <summary>How the first answer to an interaction stands.</summary>
internal enum FirstAnswer
{
    /// <summary>It was given: with a message, an update, or a form.</summary>
    Answered,

    /// <summary>"Thinking" is shown and wants to be replaced.</summary>
    Thinking,

    /// <summary>Nothing is shown and nothing is waited for.</summary>
    Quiet,

    /// <summary>Discord doesn't wait any more.</summary>
    Lost,

    /// <summary>Nobody here knows; Discord can be asked.</summary>
    Unclear,
}

/// <summary>What a first answer that wasn't taken means.</summary>
internal static class FirstAnswers
{
    public static FirstAnswer After(RestAnswer answer) =>
        answer switch
        {
            // Somebody has answered before: this process at a try whose end it didn't hear of, or the one before it.
            { End: RestEnd.Refused, Code: DiscordErrors.AlreadyAcknowledged } => FirstAnswer.Unclear,
            { End: RestEnd.Refused or RestEnd.NotSent } => FirstAnswer.Lost,
            _ => FirstAnswer.Unclear,
        };
}
