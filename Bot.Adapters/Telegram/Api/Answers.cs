using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Adapters.Telegram.Api;

/// <summary>The envelope of every answer.</summary>
internal sealed record Response<T>
{
    public bool Ok { get; init; }

    public T? Result { get; init; }

    public int? ErrorCode { get; init; }

    public string? Description { get; init; }

    public ResponseParameters? Parameters { get; init; }
}

internal sealed record ResponseParameters
{
    public long? MigrateToChatId { get; init; }

    public double? RetryAfter { get; init; }
}

internal sealed record WebhookInfo
{
    public string? Url { get; init; }

    public int PendingUpdateCount { get; init; }

    public long? LastErrorDate { get; init; }
}

/// <summary>A result that nobody looks at, whatever it is.</summary>
[JsonConverter(typeof(AnythingConverter))]
internal readonly record struct Anything;

internal sealed class AnythingConverter : JsonConverter<Anything>
{
    public override Anything Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return default;
    }

    public override void Write(Utf8JsonWriter writer, Anything value, JsonSerializerOptions options) =>
        writer.WriteNullValue();
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Default
)]
[JsonSerializable(typeof(Response<Anything>))]
[JsonSerializable(typeof(Response<User>))]
[JsonSerializable(typeof(Response<Chat>))]
[JsonSerializable(typeof(Response<ChatMember>))]
[JsonSerializable(typeof(Response<int>))]
[JsonSerializable(typeof(Response<WebhookInfo>))]
[JsonSerializable(typeof(Response<Update[]>))]
[JsonSerializable(typeof(GetUpdates))]
[JsonSerializable(typeof(SetWebhook))]
[JsonSerializable(typeof(SetMyCommands))]
[JsonSerializable(typeof(DeleteMyCommands))]
[JsonSerializable(typeof(SetMyDescription))]
[JsonSerializable(typeof(SetMyShortDescription))]
[JsonSerializable(typeof(SendMessage))]
[JsonSerializable(typeof(EditMessageText))]
[JsonSerializable(typeof(EditMessageCaption))]
[JsonSerializable(typeof(EditMessageReplyMarkup))]
[JsonSerializable(typeof(DeleteMessage))]
[JsonSerializable(typeof(AnswerCallbackQuery))]
[JsonSerializable(typeof(SendChatAction))]
[JsonSerializable(typeof(SetMessageReaction))]
[JsonSerializable(typeof(ChatOnly))]
[JsonSerializable(typeof(ChatAndUser))]
[JsonSerializable(typeof(Nothing))]
internal sealed partial class ApiJson : JsonSerializerContext;
