namespace Bot.Adapters.Discord;

/// <summary>Discord's own codes of errors that mean something to us.</summary>
internal static class DiscordErrors
{
    public const int UnknownChannel = 10003;
    public const int UnknownMessage = 10008;
    public const int UnknownInteraction = 10062;
    public const int OpeningDmsTooFast = 40003;
    public const int AlreadyAcknowledged = 40060;
    public const int MissingAccess = 50001;
    public const int CannotSendToUser = 50007;
    public const int NoMutualGuilds = 50278;
}
