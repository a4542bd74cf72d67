using System.Net;
using Bot.Adapters;
using Bot.Adapters.Discord;
using Bot.Adapters.Playground;
using Bot.Adapters.Telegram;
using Bot.Core.Conversation;
using Bot.Core.Storage;
using Bot.Host.Health;
using Bot.Host.Jobs;
using Bot.Host.Settings;
using Bot.Host.Watching;
using NodaTime;
using Quartz;

namespace Bot.Host;

/// <summary>The main job: the companion over its adapters, woken by Quartz, with a web face.</summary>
internal static class Running
{
    /// <summary>How long a stop may take to finish what has begun.</summary>
    public static readonly TimeSpan Drain = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(
        HostSettings settings,
        IConfiguration configuration,
        Composition parts,
        CancellationToken cancel
    )
    {
        await using var app = Build(settings, configuration, parts);
        await Restore(app.Services, cancel);
        await app.StartAsync(cancel);

        // The address that is listened on: port 0 asks the system for a free one.
        var address = app.Urls.First().TrimEnd('/');
        Console.WriteLine(
            settings.PlaygroundEnabled
                ? $"Two Trees is running. The playground is open at {address}"
                : $"Two Trees is running. Health at {address}/readyz"
        );
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    public static WebApplication Build(HostSettings settings, IConfiguration configuration, Composition parts)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(configuration);
        builder.WebHost.UseUrls(settings.WebUrl.ToString());
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        builder.Logging.AddFilter("Quartz", LogLevel.Warning).AddFilter("Microsoft", LogLevel.Warning);
        QuietFailures.KeepRequestsOut(builder.Logging);
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = Drain);
        builder.Services.AddSingleton<TurnMetrics>();
        builder.Services.AddSingleton<ITurnWatch>(s => s.GetRequiredService<TurnMetrics>());
        builder.Services.AddSingleton<MetricsPage>();
        builder.Services.AddSingleton<JobHealth>(_ => Expectations(TimeProviderOfProcess.Value));
        builder.Services.AddSingleton(new ClockIsManual(parts.Manual is not null));
        builder.Services.AddCompanion(parts, settings);
        CalendarEndpoint.Limit(builder.Services);
        builder.Services.AddHostedService<RelayLoop>();
        builder.Services.AddQuartz(q => q.AddDeclaredJobs());
        builder.Services.AddQuartzHostedService(q => q.WaitForJobsToComplete = true);
        var app = builder.Build();
        app.UseMiddleware<QuietFailures>();
        app.UseRateLimiter();
        MapWebFace(app);
        CalendarEndpoint.Map(app);
        if (settings.Telegram is { } telegram)
        {
            app.MapTelegram(telegram);
        }

        if (parts.Playground is not null)
        {
            app.Services.GetRequiredService<PlaygroundEndpoints>().Map(app);
        }

        return app;
    }

    /// <summary>What was under way when the process last ended is done before anything new comes in.</summary>
    private static async Task Restore(IServiceProvider services, CancellationToken cancel)
    {
        services.GetRequiredService<MetricsPage>();
        await services.GetRequiredService<Companion>().Upkeep.FinishForgettingAsync(cancel);
        if (services.GetService<PlaygroundDriver>() is { } playground)
        {
            await playground.ResumeAsync(cancel);
        }
    }

    private static JobHealth Expectations(TimeProvider time)
    {
        var health = new JobHealth(time);
        health.Expect(nameof(WakeDueAlarms), Duration.FromSeconds(30));
        health.Expect(nameof(RelayOutbox), Duration.FromMinutes(2));
        health.Expect(nameof(Prune), Duration.FromHours(3));
        health.Expect(nameof(Backup), Duration.FromHours(50));
        health.Expect(nameof(Reconcile), Duration.FromHours(13));
        return health;
    }

    private static void MapWebFace(WebApplication app)
    {
        app.MapGet("/livez", () => Results.Text("alive\n"));
        app.MapGet(
            "/readyz",
            async (
                IStore store,
                JobHealth health,
                IEnumerable<PlatformHealth> platforms,
                IClock clock,
                IServiceProvider services,
                CancellationToken cancel
            ) =>
            {
                var culprits = health.Overdue().Select(j => $"job {j} is overdue").ToList();
                culprits.AddRange(platforms.Select(p => p.Culprit).OfType<string>());
                if (services.GetService<DiscordService>()?.Condition.Trouble is { } trouble)
                {
                    culprits.Add($"Discord: {trouble}");
                }

                try
                {
                    await store.CountAsync(clock.GetCurrentInstant(), cancel);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    culprits.Add($"database: {e.GetType().Name}");
                }

                return culprits.Count == 0
                    ? Results.Text("ready\n")
                    : Results.Text(
                        string.Join('\n', culprits) + "\n",
                        statusCode: StatusCodes.Status503ServiceUnavailable
                    );
            }
        );
        app.MapGet(
            "/metrics",
            async (HttpContext http, MetricsPage page, IStore store, IClock clock, CancellationToken cancel) =>
                http.Connection.RemoteIpAddress is { } from && !IPAddress.IsLoopback(from)
                    ? Results.NotFound()
                    : Results.Text(
                        page.Write(await store.CountAsync(clock.GetCurrentInstant(), cancel)),
                        "text/plain; version=0.0.4"
                    )
        );
    }

    /// <summary>Sends what is committed as soon as the bell rings.</summary>
    private sealed class RelayLoop(OutboxRelay relay, ILogger<RelayLoop> logger) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    await relay.RunAsync(stoppingToken);
                }
                catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
                {
                    return;
                }
                catch (Exception e)
                {
                    // What it couldn't send is still in the outbox; the next bell or the relay job takes it up.
                    logger.LogError(
                        "The relay stumbled: {Exception}",
                        $"{e.GetType().Name}{Environment.NewLine}{e.StackTrace}"
                    );
                }
            }
        }
    }
}
