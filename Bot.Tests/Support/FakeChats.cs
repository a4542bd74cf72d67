using System.Text.Json;

namespace Bot.Tests.Support;

/// <summary>The chats of a fake bot, and what is in them. Callers hold the bot's lock.</summary>
internal sealed class FakeChats
{
    private readonly List<FakeMessage> messages = [];
    private readonly List<long> removed = [];
    private readonly HashSet<long> blocked = [];
    private readonly HashSet<long> left = [];
    private readonly Dictionary<long, long> moved = [];
    private long lastMessage = 100;

    /// <summary>Everything that was shown, oldest first.</summary>
    public IReadOnlyList<FakeMessage> All
    {
        get
        {
            lock (messages)
            {
                return [.. messages];
            }
        }
    }

    public IReadOnlyList<FakeMessage> In(long chat) => [.. All.Where(m => m.Chat == chat)];

    /// <summary>Messages that the bot asked to delete, people's own among them.</summary>
    public IReadOnlyList<long> Removed => removed;

    public long NextMessageId() => Interlocked.Increment(ref lastMessage);

    public void Block(long person, bool isBlocked) => _ = isBlocked ? blocked.Add(person) : blocked.Remove(person);

    public void Leave(long group) => left.Add(group);

    public void Move(long from, long to) => moved[from] = to;

    public FakeAnswer Answer(string method, Dictionary<string, JsonElement> parameters)
    {
        if (parameters.TryGetValue("chat_id", out var id))
        {
            var chat = id.GetInt64();
            if (blocked.Contains(chat))
            {
                return FakeAnswer.Error(403, "Forbidden: bot was blocked by the user");
            }

            if (left.Contains(chat))
            {
                return FakeAnswer.Error(403, "Forbidden: bot was kicked from the supergroup chat");
            }

            if (moved.TryGetValue(chat, out var to))
            {
                return FakeAnswer.Error(
                    400,
                    "Bad Request: group chat was upgraded to a supergroup chat",
                    new { migrate_to_chat_id = to }
                );
            }
        }

        try
        {
            lock (messages)
            {
                return method switch
                {
                    "sendMessage" or "sendPhoto" or "sendDocument" => Send(method, parameters),
                    "editMessageText" or "editMessageCaption" or "editMessageReplyMarkup" => Edit(method, parameters),
                    "deleteMessage" => Delete(parameters),
                    "getChat" => FakeAnswer.Ok(
                        new
                        {
                            id = parameters["chat_id"].GetInt64(),
                            type = "supergroup",
                            title = "us",
                        }
                    ),
                    "getChatMember" => FakeAnswer.Ok(
                        new { status = "member", user = new { id = parameters["user_id"].GetInt64() } }
                    ),
                    "getChatMemberCount" => FakeAnswer.Ok(3),
                    _ => FakeAnswer.Ok(true),
                };
            }
        }
        catch (FormatException e)
        {
            return FakeAnswer.Error(400, $"Bad Request: {e.Message}");
        }
    }

    private FakeAnswer Send(string method, Dictionary<string, JsonElement> parameters)
    {
        var text = TextOf(parameters, method == "sendMessage" ? "text" : "caption");
        var message = new FakeMessage(NextMessageId(), parameters["chat_id"].GetInt64(), text)
        {
            Buttons = ButtonsOf(parameters),
            ForcesReply =
                parameters.TryGetValue("reply_markup", out var markup) && markup.TryGetProperty("force_reply", out _),
            IsSilent = Flag(parameters, "disable_notification"),
            IsProtected = Flag(parameters, "protect_content"),
            Topic = parameters.TryGetValue("message_thread_id", out var topic) ? topic.GetInt64() : null,
            Photo = parameters.TryGetValue("photo", out var photo) ? photo.GetProperty("file_bytes").GetInt64() : null,
            Document = parameters.TryGetValue("document", out var document)
                ? document.GetProperty("file_name").GetString()
                : null,
        };
        messages.Add(message);
        return FakeAnswer.Ok(message.AsJson());
    }

    private FakeAnswer Edit(string method, Dictionary<string, JsonElement> parameters)
    {
        var (chat, id) = (parameters["chat_id"].GetInt64(), parameters["message_id"].GetInt64());
        var at = messages.FindIndex(m => m.Chat == chat && m.Id == id);
        if (at < 0)
        {
            return FakeAnswer.Error(400, "Bad Request: message to edit not found");
        }

        var before = messages[at];
        if (
            (method == "editMessageText") != (before is { Photo: null, Document: null })
            && method != "editMessageReplyMarkup"
        )
        {
            return FakeAnswer.Error(400, "Bad Request: there is no such text in the message to edit");
        }

        var after = before with
        {
            Text = method switch
            {
                "editMessageText" => TextOf(parameters, "text"),
                "editMessageCaption" => TextOf(parameters, "caption"),
                _ => before.Text,
            },
            Buttons = ButtonsOf(parameters),
        };
        if (after.Text == before.Text && after.Buttons.SequenceEqual(before.Buttons))
        {
            return FakeAnswer.Error(400, "Bad Request: message is not modified");
        }

        messages[at] = after with { IsEdited = true };
        return FakeAnswer.Ok(after.AsJson());
    }

    private FakeAnswer Delete(Dictionary<string, JsonElement> parameters)
    {
        var (chat, id) = (parameters["chat_id"].GetInt64(), parameters["message_id"].GetInt64());
        removed.Add(id);
        return messages.RemoveAll(m => m.Chat == chat && m.Id == id) > 0
            ? FakeAnswer.Ok(true)
            : FakeAnswer.Error(400, "Bad Request: message to delete not found");
    }

    private static string TextOf(Dictionary<string, JsonElement> parameters, string name)
    {
        var text = parameters.TryGetValue(name, out var value) ? value.GetString()! : "";
        var isHtml = parameters.TryGetValue("parse_mode", out var mode) && mode.GetString() == "HTML";
        return isHtml ? TelegramHtml.Parse(text) : text;
    }

    private static bool Flag(Dictionary<string, JsonElement> parameters, string name) =>
        parameters.TryGetValue(name, out var value) && value.GetBoolean();

    private static IReadOnlyList<(string Label, string Data)> ButtonsOf(Dictionary<string, JsonElement> parameters) =>
        parameters.TryGetValue("reply_markup", out var markup) && markup.TryGetProperty("inline_keyboard", out var rows)
            ?
            [
                .. rows.EnumerateArray()
                    .SelectMany(r => r.EnumerateArray())
                    .Select(b => (b.GetProperty("text").GetString()!, b.GetProperty("callback_data").GetString()!)),
            ]
            : [];
}

/// <summary>A message as its chat shows it.</summary>
internal sealed record FakeMessage(long Id, long Chat, string Text)
{
    public IReadOnlyList<(string Label, string Data)> Buttons { get; init; } = [];

    public bool ForcesReply { get; init; }

    public bool IsSilent { get; init; }

    public bool IsProtected { get; init; }

    public bool IsEdited { get; init; }

    public long? Topic { get; init; }

    public long? Photo { get; init; }

    public string? Document { get; init; }

    public Dictionary<string, object?> AsJson() =>
        new()
        {
            ["message_id"] = Id,
            ["date"] = 1_800_000_000,
            ["chat"] = new
            {
                id = Chat,
                type = Chat > 0 ? "private" : "supergroup",
                title = Chat > 0 ? null : "us",
            },
            ["from"] = new { id = 1, is_bot = true },
            [Photo is null && Document is null ? "text" : "caption"] = Text,
            ["reply_markup"] = new
            {
                inline_keyboard = Buttons.Select(b => new[] { new { text = b.Label, callback_data = b.Data } }),
            },
        };
}
