using System.Text.Json;
using Bot.Adapters.Discord.Wire;

namespace Bot.Adapters.Discord.Rest;

/// <summary>The calls that we use, by name.</summary>
internal sealed class DiscordCalls(DiscordRest rest)
{
    public ValueTask<RestAnswer> GatewayAsync(CancellationToken cancel) => GetAsync("/gateway/bot", cancel);

    public ValueTask<RestAnswer> ApplicationAsync(CancellationToken cancel) => GetAsync("/applications/@me", cancel);

    /// <summary>Replaces all commands of the application, everywhere or in one guild.</summary>
    public ValueTask<RestAnswer> PutCommandsAsync(
        string application,
        string? guild,
        byte[] commands,
        CancellationToken cancel
    ) =>
        rest.SendAsync(
            new RestCall(
                HttpMethod.Put,
                guild is null
                    ? $"/applications/{application}/commands"
                    : $"/applications/{application}/guilds/{guild}/commands",
                $"PUT commands {application}"
            )
            {
                Body = commands,
                IsRepeatable = true,
            },
            cancel
        );

    public ValueTask<RestAnswer> OpenDmAsync(string user, CancellationToken cancel) =>
        rest.SendAsync(
            new RestCall(HttpMethod.Post, "/users/@me/channels", "POST @me/channels")
            {
                Body = JsonSerializer.SerializeToUtf8Bytes(new RecipientBody(user), DiscordJson.Default.RecipientBody),
                IsRepeatable = true,
                IsUrgent = true,
            },
            cancel
        );

    /// <summary>A message to a channel. Its nonce makes that it is there once, however often it is tried.</summary>
    public ValueTask<RestAnswer> PostAsync(
        string channel,
        MessageBody message,
        IReadOnlyList<RestFile> files,
        bool urgent,
        CancellationToken cancel
    ) =>
        rest.SendAsync(
            new RestCall(HttpMethod.Post, $"/channels/{channel}/messages", $"POST messages {channel}")
            {
                Body = Bytes(message),
                Files = files,
                IsRepeatable = true,
                IsUrgent = urgent,
            },
            cancel
        );

    public ValueTask<RestAnswer> EditAsync(string channel, string id, MessageBody message, CancellationToken cancel) =>
        rest.SendAsync(
            new RestCall(HttpMethod.Patch, $"/channels/{channel}/messages/{id}", $"PATCH message {channel}")
            {
                Body = Bytes(message),
                IsRepeatable = true,
                IsUrgent = true,
            },
            cancel
        );

    /// <summary>The latest messages of a channel after a certain one, newest first.</summary>
    public ValueTask<RestAnswer> LookAsync(string channel, string after, CancellationToken cancel) =>
        GetAsync($"/channels/{channel}/messages?after={after}&limit=100", $"GET messages {channel}", cancel);

    /// <summary>The first answer to an interaction, due within three seconds.</summary>
    public ValueTask<RestAnswer> CallbackAsync(
        string interaction,
        string token,
        byte[] body,
        IReadOnlyList<RestFile> files,
        CancellationToken cancel
    ) =>
        rest.SendAsync(
            new RestCall(HttpMethod.Post, $"/interactions/{interaction}/{token}/callback", "")
            {
                Body = body,
                Files = files,
                IsInteraction = true,
                IsRepeatable = true,
            },
            cancel
        );

    public ValueTask<RestAnswer> FollowUpAsync(
        string application,
        string token,
        MessageBody message,
        IReadOnlyList<RestFile> files,
        CancellationToken cancel
    ) =>
        rest.SendAsync(
            new RestCall(HttpMethod.Post, $"/webhooks/{application}/{token}?wait=true", "")
            {
                Body = Bytes(message),
                Files = files,
                IsInteraction = true,
            },
            cancel
        );

    public ValueTask<RestAnswer> EditOriginalAsync(
        string application,
        string token,
        MessageBody message,
        IReadOnlyList<RestFile> files,
        CancellationToken cancel
    ) =>
        rest.SendAsync(
            new RestCall(HttpMethod.Patch, $"/webhooks/{application}/{token}/messages/@original", "")
            {
                Body = Bytes(message),
                Files = files,
                IsInteraction = true,
                IsRepeatable = true,
            },
            cancel
        );

    public ValueTask<RestAnswer> OriginalAsync(string application, string token, CancellationToken cancel) =>
        rest.SendAsync(
            new RestCall(HttpMethod.Get, $"/webhooks/{application}/{token}/messages/@original", "")
            {
                IsInteraction = true,
                IsRepeatable = true,
            },
            cancel
        );

    public ValueTask<RestAnswer> DeleteOriginalAsync(string application, string token, CancellationToken cancel) =>
        rest.SendAsync(
            new RestCall(HttpMethod.Delete, $"/webhooks/{application}/{token}/messages/@original", "")
            {
                IsInteraction = true,
                IsRepeatable = true,
            },
            cancel
        );

    private static byte[] Bytes(MessageBody message) =>
        JsonSerializer.SerializeToUtf8Bytes(message, DiscordJson.Default.MessageBody);

    private ValueTask<RestAnswer> GetAsync(string path, CancellationToken cancel) =>
        GetAsync(path, $"GET {path}", cancel);

    private ValueTask<RestAnswer> GetAsync(string path, string route, CancellationToken cancel) =>
        rest.SendAsync(new RestCall(HttpMethod.Get, path, route) { IsRepeatable = true, IsUrgent = true }, cancel);
}
