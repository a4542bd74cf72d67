using Bot.Adapters.Telegram.Api;
using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Core.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Adapters.Telegram;

/// <summary>Puts the adapter together.</summary>
public static class TelegramSetup
{
    /// <param name="menuMemory">A file that remembers which command menu was published.</param>
    public static void AddTelegram(
        this IServiceCollection services,
        TelegramOptions options,
        TelegramIdentity identity,
        string menuMemory
    )
    {
        services.AddSingleton(options);
        services.AddSingleton(identity);
        services.AddSingleton<TelegramClient>();
        services.AddSingleton<TelegramHealth>();
        services.AddSingleton<PlatformHealth>(s => s.GetRequiredService<TelegramHealth>());
        services.AddSingleton(s => new TelegramPacer(s.GetRequiredService<TimeProvider>(), options.Paced));
        services.AddSingleton<TelegramTyping>();
        services.AddSingleton<TelegramDocuments>();
        services.AddSingleton<TelegramPlatform>();
        services.AddSingleton<IPlatform>(s => s.GetRequiredService<TelegramPlatform>());
        services.AddSingleton(new TelegramReader(() => identity.Username));
        services.AddSingleton<TelegramIntake>();
        services.AddSingleton<TelegramPoller>();
        services.AddSingleton<TelegramWebhook>();
        services.AddSingleton(s => new TelegramMenu(
            s.GetRequiredService<TelegramClient>(),
            s.GetRequiredService<Registry>(),
            s.GetRequiredService<Phrasebook>(),
            menuMemory,
            s.GetRequiredService<ILogger<TelegramMenu>>()
        ));
        services.AddHostedService<TelegramService>();
    }

    /// <summary>Where Telegram brings updates, if it is to.</summary>
    public static void MapTelegram(this IEndpointRouteBuilder routes, TelegramOptions options)
    {
        if (options.WebhookUrl is not null)
        {
            var webhook = routes.ServiceProvider.GetRequiredService<TelegramWebhook>();
            routes.MapPost(TelegramWebhook.Path, (Delegate)((HttpContext http) => webhook.AcceptAsync(http)));
        }
    }
}

/// <summary>How Telegram is.</summary>
internal sealed class TelegramHealth(TimeProvider time) : PlatformHealth(TelegramPlace.Platform, time);
