namespace Bot.Adapters.Telegram.Api;

/// <summary>Why a call failed, told apart by what is to be done about it. A closed set. None of it holds anybody's words.</summary>
internal abstract record TelegramFault
{
    private TelegramFault() { }

    /// <summary>Too fast: the same once more after this time.</summary>
    public sealed record Wait(TimeSpan Time) : TelegramFault;

    /// <summary>The person doesn't want to be written to, or is no more.</summary>
    public sealed record Blocked : TelegramFault;

    /// <summary>The chat is no more, or the bot isn't in it.</summary>
    public sealed record Gone : TelegramFault;

    /// <summary>The group goes on under another id.</summary>
    public sealed record Migrated(long To) : TelegramFault;

    /// <summary>What was asked can't be done, ever: our mistake, or its time has passed.</summary>
    public sealed record Ours(int Code) : TelegramFault;

    /// <summary>The token isn't accepted (or there is no such method).</summary>
    public sealed record Unauthorized(int Code) : TelegramFault;

    /// <summary>Somebody else is taking this bot's updates.</summary>
    public sealed record Conflict(bool Webhook) : TelegramFault;

    /// <summary>Telegram couldn't, and said so: nothing has happened, and later it may.</summary>
    public sealed record Unable(int Code) : TelegramFault;

    /// <summary>The request never left: no connection.</summary>
    public sealed record Unreachable(string Why) : TelegramFault;

    /// <summary>The request left and no proper answer came: nobody knows whether anything has happened.</summary>
    public sealed record Unanswered(string Why) : TelegramFault;

    /// <summary>From what the API says. The description is only searched for what Telegram itself writes there.</summary>
    public static TelegramFault Of(int code, string? description, ResponseParameters? parameters)
    {
        if (parameters?.MigrateToChatId is { } to)
        {
            return new Migrated(to);
        }

        return code switch
        {
            429 => new Wait(TimeSpan.FromSeconds(Math.Clamp(parameters?.RetryAfter ?? 5, 0.1, 3600))),
            403 when Says("bot was kicked", "not a member", "is not a participant", "was deleted") => new Gone(),
            403 => new Blocked(),
            400 when Says("chat not found", "group chat was deactivated", "PEER_ID_INVALID", "chat_id is empty") =>
                new Gone(),
            400 when Says("USER_IS_BLOCKED", "user is deactivated", "USER_DEACTIVATED") => new Blocked(),
            401 or 404 => new Unauthorized(code),
            409 => new Conflict(Says("webhook")),
            >= 400 and < 500 => new Ours(code),
            502 or 504 => new Unanswered($"HTTP {code}"),
            _ => new Unable(code),
        };

        bool Says(params ReadOnlySpan<string> parts)
        {
            foreach (var part in parts)
            {
                if (description?.Contains(part, StringComparison.OrdinalIgnoreCase) == true)
                {
                    return true;
                }
            }

            return false;
        }
    }
}

/// <summary>What a call came to: its result, or the fault.</summary>
internal readonly record struct TelegramResult<T>(T? Value, TelegramFault? Fault)
{
    public bool Ok => Fault is null;
}
