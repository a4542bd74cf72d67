namespace Bot.Adapters.Discord;

/// <summary>What the adapter must know to reach Discord.</summary>
/// <param name="Token">The bot's secret. Never in a log, never in an exception.</param>
/// <param name="ApiBase">The REST root, up to and with "/api/v10", without a slash at its end.</param>
/// <param name="CommandGuild">Register commands in this guild only (at once) instead of everywhere.</param>
/// <param name="IsPaced">Keeps below Discord's overall limit by itself; off only towards a loopback address.</param>
/// <param name="Home">Where this installation names itself to others; Discord wants every bot to say so.</param>
public sealed record DiscordSettings(
    string Token,
    Uri ApiBase,
    string? CommandGuild = null,
    bool IsPaced = true,
    Uri? Home = null
)
{
    /// <summary>Where an installation is that hasn't been told.</summary>
    private static readonly Uri Here = new("http://127.0.0.1:5210");

    /// <summary>How every request introduces itself. Discord refuses those that don't.</summary>
    public string UserAgent { get; } =
        $"DiscordBot ({(Home ?? Here).GetLeftPart(UriPartial.Authority)}, {typeof(DiscordSettings).Assembly.GetName().Version?.ToString(3)})";

    public static readonly Uri PublicApi = new("https://discord.com/api/v10");
}
