using System.Text.Json;
using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Core.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using NodaTime.Text;

namespace Bot.Adapters.Playground;

/// <summary>What the page shows: the whole at its opening, and then its stream of news.</summary>
internal sealed class PlaygroundView(
    PlaygroundDriver driver,
    PlaygroundMemory memory,
    PlaygroundPlatform platform,
    Companion companion,
    Registry registry,
    Phrasebook phrases,
    IHostApplicationLifetime lifetime
)
{
    public async Task<IResult> ViewAsync(HttpContext http)
    {
        var items = await memory.SinceAsync(0, http.RequestAborted);
        return Results.Json(await ViewOfAsync(items, withTalk: true, http.RequestAborted), PlaygroundWire.Json);
    }

    private async Task<object> ViewOfAsync(
        List<(long Id, PlaygroundItem Item)> items,
        bool withTalk,
        CancellationToken cancel
    )
    {
        var names = items.Select(i =>
            i.Item switch
            {
                SaidItem said => said.Who,
                MessageItem message => message.Account,
                _ => null,
            }
        );
        var people = new List<object>();
        foreach (var who in names.OfType<string>().Distinct().Take(50))
        {
            var glance = await companion.GlanceAsync(PlaygroundPlatform.PlatformId, who, cancel);
            people.Add(PlaygroundWire.Person(who, glance, platform.IsBlocked(who)));
        }

        var channels = items.Select(i =>
            i.Item switch
            {
                SaidItem said => said.Channel,
                MessageItem message => message.Channel,
                _ => null,
            }
        );
        return new
        {
            now = InstantPattern.ExtendedIso.Format(driver.Now),
            clock = driver.IsManual ? "manual" : "system",
            people,
            places = channels.OfType<string>().Distinct().ToList(),
            talk = withTalk ? items.TakeLast(2000).Select(i => PlaygroundWire.Item(i.Id, i.Item)).ToList() : null,
            commands = registry.Commands.Select(c => PlaygroundWire.Command(c, phrases)).ToList(),
        };
    }

    public async Task EventsAsync(HttpContext http)
    {
        // An open page must not hold up the end of the process.
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            http.RequestAborted,
            lifetime.ApplicationStopping
        );
        var cancel = either.Token;
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync(": here\n\n", cancel);
        await http.Response.Body.FlushAsync(cancel);
        try
        {
            await foreach (var news in platform.FollowAsync(cancel))
            {
                var (name, data) = news switch
                {
                    PlaygroundNews.Changed c => ("item", PlaygroundWire.Item(c.Id, c.Item)),
                    PlaygroundNews.Reset => ("reset", new { }),
                    _ => ("view", await ViewOfAsync(await memory.SinceAsync(0, cancel), withTalk: false, cancel)),
                };
                var json = JsonSerializer.Serialize(data, PlaygroundWire.Json);
                await http.Response.WriteAsync($"event: {name}\ndata: {json}\n\n", cancel);
                await http.Response.Body.FlushAsync(cancel);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the process is about to end.
        }
    }
}
