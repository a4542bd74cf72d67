using Microsoft.AspNetCore.Http;

namespace Bot.Adapters.Playground;

/// <summary>Who may talk to the playground, and how much at once.</summary>
internal static class PlaygroundGuard
{
    private const int LongestBody = 1 << 20;

    /// <summary>Null if it is too long, announced or not.</summary>
    public static async Task<byte[]?> BodyAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentLength > LongestBody)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancel)) > 0)
        {
            if (body.Length + read > LongestBody)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    /// <summary>
    /// The playground shows both sides of a conversation, so it answers this machine only, and only pages of its own:
    /// a page from elsewhere in the same browser (or a name that was made to lead here) gets nothing.
    /// </summary>
    public static async ValueTask<object?> LocalOnly(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var http = context.HttpContext;
        var address = http.Connection.RemoteIpAddress;
        var isLocal = address is null || System.Net.IPAddress.IsLoopback(address);
        var origin = http.Request.Headers.Origin.ToString();
        var isOwnPage = origin.Length == 0 || origin == $"{http.Request.Scheme}://{http.Request.Host.Value}";
        var isOwnName = http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]" or "::1";
        if (!isLocal || !isOwnPage || !isOwnName)
        {
            return Results.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy =
            "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; frame-ancestors 'none'";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return await next(context);
    }
}
