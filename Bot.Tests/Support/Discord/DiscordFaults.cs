using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Support.Discord;

/// <summary>What can go wrong with a request to Discord.</summary>
internal static class DiscordFaults
{
    /// <summary>The next request to such a path goes wrong in one of the ways in which requests go wrong.</summary>
    public static void Break(this FakeDiscord discord, string how, string path)
    {
        var broken = 0;
        bool Now(HttpContext http) =>
            http.Request.Method == "POST"
            && http.Request.Path.Value!.EndsWith(path, StringComparison.Ordinal)
            && Interlocked.Exchange(ref broken, 1) == 0;
        if (how == "lost answer")
        {
            discord.FaultAfter = http =>
            {
                var now = Now(http);
                if (now)
                {
                    http.Abort();
                }

                return Task.FromResult(now);
            };
            return;
        }

        discord.Fault = async http =>
        {
            if (!Now(http))
            {
                return false;
            }

            switch (how)
            {
                case "lost request":
                    http.Abort();
                    break;
                case "server error":
                    http.Response.StatusCode = 503;
                    break;
                case "rate limit":
                    http.Response.StatusCode = 429;
                    http.Response.Headers["X-RateLimit-Scope"] = "user";
                    await http.Response.WriteAsync("{\"retry_after\":0.35,\"global\":false}");
                    break;
                case "missing access":
                    http.Response.StatusCode = 403;
                    await http.Response.WriteAsync("{\"code\":50001}");
                    break;
                case "unauthorized":
                    http.Response.StatusCode = 401;
                    break;
            }

            return true;
        };
    }
}
