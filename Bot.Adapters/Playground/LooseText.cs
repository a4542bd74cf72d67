using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Bot.Adapters.Playground;

/// <summary>
/// A JSON text that may hold half a surrogate pair (as \ud83d alone), which .NET refuses to read: people's programs send
/// such things, and a playground must answer them. The half becomes U+FFFD.
/// </summary>
internal static class LooseText
{
    public static string Of(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(element.GetRawText()[1..^1]);
        }
    }

    private static string Unescape(string raw)
    {
        var result = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                result.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                result.Append(
                    (char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                );
                i += 4;
            }
            else
            {
                result.Append(
                    raw[i] switch
                    {
                        'n' => '\n',
                        't' => '\t',
                        'r' => '\r',
                        'b' => '\b',
                        'f' => '\f',
                        var c => c,
                    }
                );
            }
        }

        return string.Concat(result.ToString().EnumerateRunes());
    }
}
