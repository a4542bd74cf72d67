using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Adapters.Telegram.Api;

/// <summary>
/// What getUpdates brought. One update that can't be read doesn't hold up the others: it is left out, and the offset goes
/// past it all the same.
/// </summary>
/// <param name="Highest">The highest id among them, readable or not; null if there was none.</param>
/// <param name="Unreadable">How many weren't updates as the Bot API describes them.</param>
internal sealed record UpdateBatch(IReadOnlyList<Update> Updates, long? Highest, int Unreadable)
{
    public static TelegramResult<UpdateBatch> Read(ReadOnlyMemory<byte> json, int status)
    {
        try
        {
            var response = JsonSerializer.Deserialize(json.Span, ApiJson.Default.ResponseUpdateArray);
            if (response is not { Ok: true })
            {
                return new(
                    null,
                    response is null
                        ? new TelegramFault.Unanswered("empty")
                        : TelegramFault.Of(response.ErrorCode ?? status, response.Description, response.Parameters)
                );
            }

            if (response.Result is { } all && Array.TrueForAll(all, u => u is { UpdateId: > 0 }))
            {
                return new(new UpdateBatch(all, all.Length == 0 ? null : all.Max(u => u.UpdateId), 0), null);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // One odd thing spoils the whole reading; below they are read one by one.
        }

        return OneByOne(json, status);
    }

    /// <summary>An update on its own; null if it can't be read.</summary>
    public static Update? ReadOne(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, ApiJson.Default.Update);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Mended(json.ToArray());
        }
    }

    private static TelegramResult<UpdateBatch> OneByOne(ReadOnlyMemory<byte> json, int status)
    {
        try
        {
            using var document = LooseJson.Parse(json.ToArray());
            if (
                document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("result", out var result)
                || result.ValueKind != JsonValueKind.Array
            )
            {
                return new(null, TelegramClient.Unreadable(status));
            }

            var good = new List<Update>();
            long? highest = null;
            var odd = 0;
            foreach (var element in result.EnumerateArray())
            {
                var id = IdOf(element);
                highest = Math.Max(highest ?? long.MinValue, id ?? long.MinValue);
                if (id is not null && TryRead(element, ApiJson.Default.Update) is { } update)
                {
                    good.Add(update);
                }
                else
                {
                    odd++;
                }
            }

            return new(new UpdateBatch(good, highest is long.MinValue ? null : highest, odd), null);
        }
        catch (JsonException)
        {
            return new(null, TelegramClient.Unreadable(status));
        }
    }

    private static Update? Mended(byte[] json)
    {
        try
        {
            using var document = LooseJson.Parse(json);
            return TryRead(document.RootElement, ApiJson.Default.Update);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Update? TryRead(JsonElement element, JsonTypeInfo<Update> type)
    {
        try
        {
            return element.Deserialize(type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static long? IdOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("update_id", out var id)
        && id.ValueKind == JsonValueKind.Number
        && id.TryGetInt64(out var number)
            ? number
            : null;
}
