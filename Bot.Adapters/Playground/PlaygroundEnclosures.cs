using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Bot.Adapters.Playground;

/// <summary>
/// The pictures and files of messages. Each has an address that can't be guessed: whoever was shown the message knows it,
/// and nobody else. A picture may be looked at and does nothing by itself; a file is only ever handed over for keeping.
/// </summary>
internal sealed class PlaygroundEnclosures(PlaygroundMemory memory)
{
    public const string Route = "/playground/enclosed/{message}/{key}/{name}";

    private const string PictureName = "picture.svg";

    public static string Address(long message, PlaygroundPicture picture) => Address(message, picture.Key, PictureName);

    public static string Address(long message, PlaygroundFile file) => Address(message, file.Key, file.Name);

    public async Task<IResult> GetAsync(HttpContext http, string message, string key)
    {
        var cancel = http.RequestAborted;
        if (
            !message.StartsWith('m')
            || !long.TryParse(message.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || await memory.FindAsync(id, cancel) is not MessageItem item
        )
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Opened by itself it must not run anything either.
        http.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
        if (item.Picture is { } picture && IsSame(picture.Key, key))
        {
            return Results.Bytes((await memory.EnclosedAsync(id, Enclosed.Picture, cancel))!, "image/svg+xml");
        }

        return item.File is { } file && IsSame(file.Key, key)
            ? Results.File((await memory.EnclosedAsync(id, Enclosed.File, cancel))!, file.MediaType, file.Name)
            : Results.NotFound();
    }

    private static string Address(long message, string key, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"/playground/enclosed/m{message}/{key}/{name}");

    private static bool IsSame(string key, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(given));
}
