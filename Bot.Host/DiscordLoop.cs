using Bot.Adapters.Discord;
using Bot.Core.Conversation;

namespace Bot.Host;

/// <summary>Keeps Discord connected for as long as the program runs.</summary>
internal sealed class DiscordLoop(
    DiscordService discord,
    Companion companion,
    OutboxRelay relay,
    ITurnWatch watch,
    ILogger<DiscordLoop> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await discord.RunAsync(companion, relay, watch, stoppingToken);
        }
        catch (Exception e)
        {
            logger.LogError("Discord stopped: {Exception}", $"{e.GetType().Name}{Environment.NewLine}{e.StackTrace}");
            discord.Condition.Stop(e.GetType().Name);
        }

        if (discord.Condition.Trouble is { } trouble && !stoppingToken.IsCancellationRequested)
        {
            logger.LogError("Discord: {Trouble}", trouble);
        }
    }
}
