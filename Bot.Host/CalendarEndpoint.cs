using System.Threading.RateLimiting;
using Bot.Core.Conversation;

namespace Bot.Host;

/// <summary>
/// The calendars behind secret addresses. An address that leads nowhere looks the same whether it once led somewhere or not.
/// </summary>
internal static class CalendarEndpoint
{
    public static Func<string, string> LinkAt(Uri publicUrl) =>
        secret => $"{publicUrl.ToString().TrimEnd('/')}/calendar/{secret}.ics";

    /// <summary>
    /// How often in a minute one address is read, and how often somebody reads any. A calendar program comes a few times
    /// an hour. An address that leads nowhere is counted like any other, so being refused tells nothing either.
    /// </summary>
    private const int MostOfOne = 30;

    private const int MostOfAll = 300;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Limit(IServiceCollection services) =>
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = $"{(int)Window.TotalSeconds}";
                return ValueTask.CompletedTask;
            };
            o.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(http =>
                    OnlyHere(http, $"{http.Request.Path}", MostOfOne)
                ),
                PartitionedRateLimiter.Create<HttpContext, string>(http =>
                    OnlyHere(http, $"{http.Connection.RemoteIpAddress}", MostOfAll)
                )
            );
        });

    public static void Map(WebApplication app) =>
        app.MapMethods(
            "/calendar/{secret}.ics",
            [HttpMethods.Get, HttpMethods.Head],
            async (HttpContext http, string secret, Companion companion) =>
            {
                var feed = await companion.Feeds.ReadAsync(secret, http.RequestAborted);
                if (feed is null)
                {
                    return Results.NotFound();
                }

                var headers = http.Response.Headers;
                headers.ETag = feed.Tag;

                // Whatever lies between here and the calendar asks anew each time: an ended address ends for it too.
                headers.CacheControl = "private, no-cache";
                headers["X-Robots-Tag"] = "noindex";
                headers["Referrer-Policy"] = "no-referrer";
                headers.XContentTypeOptions = "nosniff";
                return Knows(http.Request, feed.Tag)
                    ? Results.StatusCode(StatusCodes.Status304NotModified)
                    : Results.Bytes(feed.Content, "text/calendar; charset=utf-8");
            }
        );

    private static RateLimitPartition<string> OnlyHere(HttpContext http, string key, int most) =>
        http.Request.Path.StartsWithSegments("/calendar", StringComparison.OrdinalIgnoreCase)
            ? RateLimitPartition.GetFixedWindowLimiter(
                key,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window }
            )
            : RateLimitPartition.GetNoLimiter("");

    private static bool Knows(HttpRequest request, string tag) =>
        request
            .Headers.IfNoneMatch.SelectMany(h => (h ?? "").Split(','))
            .Select(t => t.Trim())
            .Any(t => t == "*" || t == tag || t == $"W/{tag}");
}
