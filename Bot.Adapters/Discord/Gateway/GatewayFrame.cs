using System.Text;
using System.Text.Json;

namespace Bot.Adapters.Discord.Gateway;

/// <summary>The envelope of what the gateway sends, read without touching what is inside.</summary>
/// <param name="Data">The part of the frame that is its content.</param>
internal readonly record struct GatewayFrame(int Op, long? Sequence, string? Name, ReadOnlyMemory<byte> Data)
{
    private static readonly string[] Known = ["INTERACTION_CREATE", "MESSAGE_CREATE", "READY", "RESUMED"];

    /// <summary>Null if it isn't such an envelope.</summary>
    public static GatewayFrame? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return ReadWhole(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static GatewayFrame? ReadWhole(ReadOnlyMemory<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        var op = -1;
        long? sequence = null;
        string? name = null;
        var data = ReadOnlyMemory<byte>.Empty;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isOp = reader.ValueTextEquals("op"u8);
            var isSequence = reader.ValueTextEquals("s"u8);
            var isName = reader.ValueTextEquals("t"u8);
            var isData = reader.ValueTextEquals("d"u8);
            reader.Read();
            if (isOp && reader.TokenType == JsonTokenType.Number)
            {
                op = reader.GetInt32();
            }
            else if (isSequence && reader.TokenType == JsonTokenType.Number)
            {
                sequence = reader.GetInt64();
            }
            else if (isName && reader.TokenType == JsonTokenType.String)
            {
                name = NameOf(reader.ValueSpan);
            }
            else
            {
                var begin = (int)reader.TokenStartIndex;
                reader.Skip();
                if (isData)
                {
                    data = bytes[begin..(int)reader.BytesConsumed];
                }
            }
        }

        return op < 0 ? null : new GatewayFrame(op, sequence, name, data);
    }

    private static string NameOf(ReadOnlySpan<byte> text)
    {
        foreach (var known in Known)
        {
            if (text.Length == known.Length && Ascii.Equals(text, known))
            {
                return known;
            }
        }

        return Encoding.UTF8.GetString(text);
    }
}
