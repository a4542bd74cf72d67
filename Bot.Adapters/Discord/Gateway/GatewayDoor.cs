using System.Text.Json;
using Bot.Adapters.Discord.Rest;
using Bot.Adapters.Discord.Wire;

namespace Bot.Adapters.Discord.Gateway;

/// <summary>Where the gateway is, how many shards it wants, and when sessions may be begun: what all shards share.</summary>
internal sealed class GatewayDoor(DiscordCalls calls, TimeProvider time)
{
    public IdentifyPace Pace { get; } = new(time);

    /// <summary>As Discord said last.</summary>
    public string? Address { get; private set; }

    public int Shards { get; private set; } = 1;

    public int Concurrency { get; private set; } = 1;

    /// <summary>Asks Discord anew; null if it can't be asked now.</summary>
    public async ValueTask<string?> AddressAsync(CancellationToken cancel)
    {
        var answer = await calls.GatewayAsync(cancel);
        if (!answer.IsDone)
        {
            return null;
        }

        try
        {
            var told = JsonSerializer.Deserialize(answer.Body, DiscordJson.Default.GatewayAnswer)!;
            Address = told.Url;
            Shards = Math.Max(1, told.Shards);
            if (told.SessionStartLimit is { } limit)
            {
                Concurrency = Math.Max(1, limit.MaxConcurrency);
                if (limit.Remaining <= 0)
                {
                    Pace.NoneBefore(time.GetUtcNow() + TimeSpan.FromMilliseconds(limit.ResetAfter));
                }
            }

            return Address;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
