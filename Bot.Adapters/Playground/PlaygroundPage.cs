using Microsoft.AspNetCore.Http;

namespace Bot.Adapters.Playground;

/// <summary>The files of the page, from inside the assembly: nothing to install, nothing from outside.</summary>
internal static class PlaygroundPage
{
    public static IResult File(string name)
    {
        var type = Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => null,
        };
        var stream = type is null ? null : typeof(PlaygroundPage).Assembly.GetManifestResourceStream($"page/{name}");
        return stream is null ? Results.NotFound() : Results.Stream(stream, type);
    }
}
