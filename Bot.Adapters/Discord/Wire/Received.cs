using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Adapters.Discord.Wire;

internal sealed record HelloEvent(double HeartbeatInterval);

internal sealed record ReadyEvent(string SessionId, string? ResumeGatewayUrl, ReceivedApplication? Application);

internal sealed record ReceivedApplication(string Id, string? Name = null);

internal sealed record ReceivedUser(string Id, string? Username = null, string? GlobalName = null, bool Bot = false);

internal sealed record ReceivedMember(ReceivedUser? User);

internal sealed record ReceivedChannel(string Id, int Type = 0, string? Name = null);

/// <summary>A message as Discord shows it, in an event, in an answer, or under a component that was used.</summary>
internal sealed record ReceivedMessage(string Id)
{
    public string? ChannelId { get; init; }

    public string? GuildId { get; init; }

    public ReceivedUser? Author { get; init; }

    public string? Content { get; init; }

    public int Flags { get; init; }

    public IReadOnlyList<ReceivedComponent>? Components { get; init; }

    [JsonConverter(typeof(AnythingAsText))]
    public string? Nonce { get; init; }

    public ReceivedCause? InteractionMetadata { get; init; }
}

/// <summary>The interaction that a message answers.</summary>
internal sealed record ReceivedCause(string Id);

/// <summary>A part of a message or of a form that was filled. Which of the members it has depends on its type.</summary>
internal sealed record ReceivedComponent(int Type = 0)
{
    public string? CustomId { get; init; }

    public string? Label { get; init; }

    public string? Value { get; init; }

    public IReadOnlyList<ReceivedComponent>? Components { get; init; }

    public ReceivedComponent? Component { get; init; }

    public IReadOnlyList<ReceivedSelectOption>? Options { get; init; }
}

internal sealed record ReceivedSelectOption(string? Label, string? Value);

/// <summary>A command, a component that was used, a form that was filled, or a wish for suggestions.</summary>
internal sealed record ReceivedInteraction(string Id, string Token, int Type)
{
    public string? ApplicationId { get; init; }

    public ReceivedInteractionData? Data { get; init; }

    public string? GuildId { get; init; }

    public string? ChannelId { get; init; }

    public ReceivedChannel? Channel { get; init; }

    public ReceivedMember? Member { get; init; }

    public ReceivedUser? User { get; init; }

    public ReceivedMessage? Message { get; init; }

    public string? Locale { get; init; }

    public int? Context { get; init; }

    [JsonIgnore]
    public ReceivedUser? Who => User ?? Member?.User;
}

internal sealed record ReceivedInteractionData(string? Name = null)
{
    public IReadOnlyList<ReceivedOption>? Options { get; init; }

    public string? CustomId { get; init; }

    public int? ComponentType { get; init; }

    public IReadOnlyList<string>? Values { get; init; }

    public IReadOnlyList<ReceivedComponent>? Components { get; init; }
}

/// <summary>An option of a command, or a subcommand with options of its own.</summary>
internal sealed record ReceivedOption(string Name, int Type = 0)
{
    [JsonConverter(typeof(AnythingAsText))]
    public string? Value { get; init; }

    public IReadOnlyList<ReceivedOption>? Options { get; init; }

    public bool Focused { get; init; }
}

internal sealed record GatewayAnswer(string Url, int Shards, SessionStartLimit? SessionStartLimit);

/// <param name="ResetAfter">Milliseconds.</param>
internal sealed record SessionStartLimit(int Total, int Remaining, double ResetAfter, int MaxConcurrency = 1);

internal sealed record ErrorAnswer(int Code = 0);

/// <param name="RetryAfter">Seconds, with fractions.</param>
internal sealed record RateLimitAnswer(double RetryAfter = 1, bool Global = false, int Code = 0);

/// <summary>A value that may be text, a number or a truth, as text.</summary>
internal sealed class AnythingAsText : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                reader.Skip();
                return null;
            default:
                return System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
