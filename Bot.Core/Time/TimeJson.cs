using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Core.Time;

/// <summary>A wish as its stored text; anything else is a <see cref="JsonException"/>.</summary>
public sealed class TimeWishJson : JsonConverter<TimeWish>
{
    public override TimeWish Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeJson.Text(ref reader) is { } text && TimeWish.TryParse(text, out var wish)
            ? wish
            : throw new JsonException("Not the stored text of a wish.");

    public override void Write(Utf8JsonWriter writer, TimeWish value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

/// <summary>A window as its stored text; anything else is a <see cref="JsonException"/>.</summary>
public sealed class TimeWindowJson : JsonConverter<TimeWindow>
{
    public override TimeWindow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeJson.Text(ref reader) is { } text && TimeWindow.TryParse(text, out var window)
            ? window
            : throw new JsonException("Not the stored text of a window.");

    public override void Write(Utf8JsonWriter writer, TimeWindow value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

internal static class TimeJson
{
    public static string? Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
}
