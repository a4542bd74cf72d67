namespace Bot.Host.Watching;

/// <summary>
/// The last net under every request. A web server of its own writes an exception's message down, and that may quote what
/// somebody wrote; here only its type and place are, and the name of the route instead of the path (a feed's path is a
/// secret).
/// </summary>
internal sealed class QuietFailures(RequestDelegate next, ILogger<QuietFailures> logger)
{
    // Parts of the web server that write down addresses or pieces of requests. Named in full, so that a wish for more
    // detail from "Microsoft" as a whole doesn't include them.
    private static readonly string[] Talkative =
    [
        "Microsoft.AspNetCore.Http.RequestDelegateFactory",
        "Microsoft.AspNetCore.Routing.Matching.DfaMatcher",
        "Microsoft.AspNetCore.Routing.EndpointRoutingMiddleware",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.Server.Kestrel.BadRequests",
        "Microsoft.AspNetCore.Server.Kestrel.Http2",
        "Microsoft.AspNetCore.Server.Kestrel.Http3",
    ];

    public static void KeepRequestsOut(ILoggingBuilder logging)
    {
        // Wholly off: it also hands the request's path to every line that is logged meanwhile.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        foreach (var category in Talkative)
        {
            logging.AddFilter(category, LogLevel.Warning);
        }
    }

    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception e) when (e is OperationCanceledException && http.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has hung up.
        }
        catch (Exception e)
        {
            logger.LogError(
                "{Route} failed: {Exception}",
                http.GetEndpoint()?.DisplayName ?? "A request",
                $"{e.GetType().Name}{Environment.NewLine}{e.StackTrace}"
            );
            if (!http.Response.HasStarted)
            {
                var status = (e as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError;
                await Results
                    .Json(new { error = "Something went wrong on my side." }, statusCode: status)
                    .ExecuteAsync(http);
            }
        }
    }
}
