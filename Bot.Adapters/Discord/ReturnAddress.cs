using System.Globalization;
using NodaTime;

namespace Bot.Adapters.Discord;

/// <summary>What the answers to an interaction are sent by. It is good for fifteen minutes.</summary>
/// <param name="IsOnMessage">It came from a message's component, or from a form that one opened.</param>
/// <param name="IsPrivate">In the person's private chat with us, where all is theirs alone anyway.</param>
internal sealed record ReturnAddress(
    string Application,
    string Id,
    string Token,
    bool IsOnMessage,
    bool IsPrivate,
    string? Channel,
    string? Locale,
    Instant At
)
{
    /// <summary>A little less than Discord's fifteen minutes.</summary>
    public static readonly Duration Life = Duration.FromMinutes(14.5);

    public string Write() =>
        string.Join(
            '\n',
            Application,
            Id,
            Token,
            IsOnMessage ? "1" : "",
            IsPrivate ? "1" : "",
            Channel,
            Locale,
            At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>Null if it isn't one of ours.</summary>
    public static ReturnAddress? Read(string? text) =>
        text?.Split('\n') is [var app, var id, var token, var onMessage, var isPrivate, var channel, var locale, var at]
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var moment)
            ? new ReturnAddress(
                app,
                id,
                token,
                onMessage.Length > 0,
                isPrivate.Length > 0,
                channel.Length == 0 ? null : channel,
                locale.Length == 0 ? null : locale,
                Instant.FromUnixTimeMilliseconds(moment)
            )
            : null;
}
