using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Adapters.Telegram.Api;

// What comes in, named as in the Bot API, with only the fields that are used. Nothing in it can be relied on: a field may
// be missing, and there may be any number of others.

internal sealed record Update
{
    public long UpdateId { get; init; }

    public Message? Message { get; init; }

    public Message? EditedMessage { get; init; }

    public CallbackQuery? CallbackQuery { get; init; }

    public ChatMemberUpdated? MyChatMember { get; init; }
}

internal sealed record User
{
    public long Id { get; init; }

    public bool IsBot { get; init; }

    public string? FirstName { get; init; }

    public string? Username { get; init; }

    public string? LanguageCode { get; init; }

    /// <summary>Only in the answer to getMe: false where the bot's privacy mode is on.</summary>
    public bool? CanReadAllGroupMessages { get; init; }
}

internal sealed record Chat
{
    public long Id { get; init; }

    /// <summary>private, group, supergroup or channel.</summary>
    public string? Type { get; init; }

    public string? Title { get; init; }

    [JsonIgnore]
    public bool IsGroup => Type is "group" or "supergroup";
}

internal sealed record Message
{
    public long MessageId { get; init; }

    public long? MessageThreadId { get; init; }

    public bool IsTopicMessage { get; init; }

    public User? From { get; init; }

    public Chat? Chat { get; init; }

    /// <summary>Unix seconds. 0 for a message that can't be seen any more (MaybeInaccessibleMessage).</summary>
    public long Date { get; init; }

    public string? Text { get; init; }

    public string? Caption { get; init; }

    /// <summary>The buttons under it; there when one of them is pressed.</summary>
    public ShownMarkup? ReplyMarkup { get; init; }

    public long? MigrateToChatId { get; init; }

    public long? MigrateFromChatId { get; init; }

    public Presence Animation { get; init; }

    public Presence Audio { get; init; }

    public Presence Contact { get; init; }

    public Presence Dice { get; init; }

    public Presence Document { get; init; }

    public Presence Location { get; init; }

    public Presence Photo { get; init; }

    public Presence Poll { get; init; }

    public Presence Sticker { get; init; }

    public Presence Video { get; init; }

    public Presence VideoNote { get; init; }

    public Presence Voice { get; init; }

    /// <summary>Somebody sent something that has no words, as opposed to the chat telling of itself.</summary>
    [JsonIgnore]
    public bool IsWordless =>
        Animation.Here
        || Audio.Here
        || Contact.Here
        || Dice.Here
        || Document.Here
        || Location.Here
        || Photo.Here
        || Poll.Here
        || Sticker.Here
        || Video.Here
        || VideoNote.Here
        || Voice.Here;
}

/// <summary>InlineKeyboardMarkup as it comes back.</summary>
internal sealed record ShownMarkup
{
    public IReadOnlyList<IReadOnlyList<ShownButton>>? InlineKeyboard { get; init; }

    public string? LabelOf(string data) =>
        InlineKeyboard?.SelectMany(r => r ?? []).FirstOrDefault(b => b?.CallbackData == data)?.Text;
}

internal sealed record ShownButton(string? Text, string? CallbackData);

internal sealed record CallbackQuery
{
    public string? Id { get; init; }

    public User? From { get; init; }

    public Message? Message { get; init; }

    public string? Data { get; init; }
}

internal sealed record ChatMemberUpdated
{
    public Chat? Chat { get; init; }

    public User? From { get; init; }

    public ChatMember? OldChatMember { get; init; }

    public ChatMember? NewChatMember { get; init; }
}

internal sealed record ChatMember
{
    /// <summary>creator, administrator, member, restricted, left or kicked.</summary>
    public string? Status { get; init; }

    public User? User { get; init; }

    [JsonIgnore]
    public bool IsThere => Status is "creator" or "administrator" or "member" or "restricted";
}

/// <summary>Whether a field is there; what is in it isn't looked at.</summary>
[JsonConverter(typeof(PresenceConverter))]
internal readonly record struct Presence(bool Here);

internal sealed class PresenceConverter : JsonConverter<Presence>
{
    public override bool HandleNull => true;

    public override Presence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isThere = reader.TokenType != JsonTokenType.Null;
        reader.Skip();
        return new Presence(isThere);
    }

    public override void Write(Utf8JsonWriter writer, Presence value, JsonSerializerOptions options) =>
        writer.WriteBooleanValue(value.Here);
}
