using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Bot.Adapters;

/// <summary>
/// Reads JSON that may hold half a surrogate pair (as \ud83d alone), which .NET takes in and then refuses to hand out:
/// people's programs send such things, and a playground must answer them. The half becomes U+FFFD.
/// </summary>
internal static class LooseJson
{
    /// <exception cref="JsonException">It isn't JSON, or not UTF-8.</exception>
    public static JsonDocument Parse(byte[] json)
    {
        if (!Utf8.IsValid(json))
        {
            throw new JsonException("Not UTF-8.");
        }

        Mend(json);
        return JsonDocument.Parse(json);
    }

    // Outside of its strings JSON knows no backslash, so it needs no telling apart. The mended text is as long as before.
    private static void Mend(Span<byte> json)
    {
        for (var at = json.IndexOf((byte)'\\'); at >= 0 && at < json.Length; at = Next(json, at))
        {
            if (UnitAt(json, at) is not { } unit || !char.IsSurrogate(unit))
            {
                at += 2;
            }
            else if (char.IsHighSurrogate(unit) && UnitAt(json, at + 6) is { } low && char.IsLowSurrogate(low))
            {
                at += 12;
            }
            else
            {
                "FFFD"u8.CopyTo(json[(at + 2)..]);
                at += 6;
            }
        }
    }

    private static int Next(ReadOnlySpan<byte> json, int from)
    {
        var next = from < json.Length ? json[from..].IndexOf((byte)'\\') : -1;
        return next < 0 ? -1 : from + next;
    }

    private static char? UnitAt(ReadOnlySpan<byte> json, int at) =>
        at + 6 <= json.Length
        && json[at] == '\\'
        && json[at + 1] == 'u'
        && ushort.TryParse(
            json.Slice(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var unit
        )
            ? (char)unit
            : null;
}
