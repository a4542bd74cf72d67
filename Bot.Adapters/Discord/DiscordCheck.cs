using System.Text.Json;
using Bot.Adapters.Discord.Rest;
using Bot.Adapters.Discord.Wire;

namespace Bot.Adapters.Discord;

/// <summary>Whether Discord can be reached and takes the token.</summary>
internal static class DiscordCheck
{
    /// <summary>The application's name, or what is wrong.</summary>
    public static async Task<(bool Well, string What)> RunAsync(
        DiscordSettings settings,
        TimeProvider time,
        CancellationToken cancel
    )
    {
        using var rest = new DiscordRest(settings, time, new DiscordCondition(time));
        var answer = await new DiscordCalls(rest).ApplicationAsync(cancel);
        return answer switch
        {
            { IsDone: true } => (
                true,
                JsonSerializer.Deserialize(answer.Body, DiscordJson.Default.ReceivedApplication)?.Name
                    ?? "the token works"
            ),
            { Status: 401 } => (false, "the token isn't accepted"),
            { Status: > 0 } => (false, $"it answers with {answer.Status}"),
            _ => (false, $"no answer from {settings.ApiBase.Host}"),
        };
    }
}
