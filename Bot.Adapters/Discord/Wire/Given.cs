using System.Text.Json.Serialization;

namespace Bot.Adapters.Discord.Wire;

/// <summary>The numbers of the protocol that we use.</summary>
internal static class Wired
{
    public const int Command = 2;
    public const int Component = 3;
    public const int Autocomplete = 4;
    public const int FormFilled = 5;

    public const int AnswerWithMessage = 4;
    public const int AnswerLater = 5;
    public const int UpdateLater = 6;
    public const int UpdateMessage = 7;
    public const int AnswerWithSuggestions = 8;
    public const int AnswerWithForm = 9;

    public const int Row = 1;
    public const int Button = 2;
    public const int Select = 3;
    public const int TextInput = 4;

    public const int Primary = 1;
    public const int Secondary = 2;
    public const int Paragraph = 2;

    public const int Ephemeral = 1 << 6;
    public const int Loading = 1 << 7;
    public const int NoSound = 1 << 12;
    public const int NoPreviews = 1 << 2;

    public const int Subcommand = 1;
    public const int Text = 3;
    public const int Integer = 4;

    public const int BotDm = 1;
}

/// <summary>A message to be shown. What isn't set isn't sent.</summary>
internal sealed record MessageBody
{
    public string? Content { get; init; }

    public IReadOnlyList<ComponentBody>? Components { get; init; }

    public int? Flags { get; init; }

    /// <summary>Always there and always empty: nobody is ever pinged by words that somebody wrote.</summary>
    public NoMentions AllowedMentions { get; init; } = NoMentions.Value;

    public IReadOnlyList<AttachmentBody>? Attachments { get; init; }

    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }
}

internal sealed record NoMentions
{
    public static readonly NoMentions Value = new();

    public IReadOnlyList<string> Parse { get; } = [];
}

internal sealed record AttachmentBody(string Id, string Filename, string? Description);

internal sealed record ComponentBody(int Type)
{
    public string? CustomId { get; init; }

    public int? Style { get; init; }

    public string? Label { get; init; }

    public string? Placeholder { get; init; }

    public bool? Required { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public IReadOnlyList<SelectOptionBody>? Options { get; init; }

    public IReadOnlyList<ComponentBody>? Components { get; init; }
}

internal sealed record SelectOptionBody(string Label, string Value);

internal sealed record MessageCallback(int Type, MessageBody? Data);

internal sealed record FormCallback(int Type, FormBody Data);

internal sealed record FormBody(string CustomId, string Title, IReadOnlyList<ComponentBody> Components);

internal sealed record SuggestionsCallback(int Type, SuggestionsBody Data);

internal sealed record SuggestionsBody(IReadOnlyList<OptionChoiceBody> Choices);

internal sealed record RecipientBody(string RecipientId);

internal sealed record CommandBody(string Name, string Description)
{
    public int Type { get; init; } = 1;

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public IReadOnlyList<OptionBody>? Options { get; init; }

    public IReadOnlyList<int> IntegrationTypes { get; init; } = [0, 1];

    public IReadOnlyList<int> Contexts { get; init; } = [0, 1, 2];
}

internal sealed record OptionBody(int Type, string Name, string Description)
{
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    public bool? Autocomplete { get; init; }

    public int? MinValue { get; init; }

    public int? MaxValue { get; init; }

    public int? MaxLength { get; init; }

    public IReadOnlyList<OptionChoiceBody>? Choices { get; init; }

    public IReadOnlyList<OptionBody>? Options { get; init; }
}

/// <summary>A suggestion, or one of an option's fixed words. A number's value is a JSON number.</summary>
internal sealed record OptionChoiceBody(string Name, System.Text.Json.Nodes.JsonValue Value);

internal sealed record Identify(int Op, IdentifyData D);

internal sealed record IdentifyData(string Token, int Intents, IdentifyProperties Properties, IReadOnlyList<int> Shard);

internal sealed record IdentifyProperties(string Os, string Browser, string Device);

internal sealed record Resume(int Op, ResumeData D);

internal sealed record ResumeData(string Token, string SessionId, long Seq);

internal sealed record Heartbeat(int Op, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? D);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(HelloEvent))]
[JsonSerializable(typeof(ReadyEvent))]
[JsonSerializable(typeof(ReceivedMessage))]
[JsonSerializable(typeof(IReadOnlyList<ReceivedMessage>))]
[JsonSerializable(typeof(ReceivedInteraction))]
[JsonSerializable(typeof(ReceivedApplication))]
[JsonSerializable(typeof(ReceivedChannel))]
[JsonSerializable(typeof(GatewayAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(RateLimitAnswer))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(MessageCallback))]
[JsonSerializable(typeof(FormCallback))]
[JsonSerializable(typeof(SuggestionsCallback))]
[JsonSerializable(typeof(RecipientBody))]
[JsonSerializable(typeof(IReadOnlyList<CommandBody>))]
[JsonSerializable(typeof(Identify))]
[JsonSerializable(typeof(Resume))]
[JsonSerializable(typeof(Heartbeat))]
internal sealed partial class DiscordJson : JsonSerializerContext;
