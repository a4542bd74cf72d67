using System.Text.Json.Nodes;
using Bot.Adapters.Discord;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Support.Discord;

/// <summary>The fake's REST side: what each call does to what there is.</summary>
internal sealed class FakeRest(FakeState state, FakeGateway gateway, TimeProvider time, Action<string> breach)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    public FakeAnswer Handle(string method, string path, IQueryCollection query, JsonNode? body, int files)
    {
        lock (state.Sync)
        {
            return (method, path.Trim('/').Split('/')) switch
            {
                ("GET", ["gateway", "bot"]) => Gateway(),
                ("GET", ["applications", "@me"]) => new(200, Named(FakeState.Application, "Two Trees")),
                ("PUT", ["applications", FakeState.Application, "commands"]) => Publish(body!.AsArray()),
                ("PUT", ["applications", FakeState.Application, "guilds", _, "commands"]) => Publish(body!.AsArray()),
                ("POST", ["users", "@me", "channels"]) => OpenDm(body!.AsObject()),
                ("POST", ["channels", var channel, "messages"]) => Post(channel, body!.AsObject(), files),
                ("GET", ["channels", var channel, "messages"]) => List(channel, query),
                ("PATCH", ["channels", _, "messages", var id]) => Edit(id, body!.AsObject()),
                ("POST", ["interactions", var id, var token, "callback"]) => Callback(
                    id,
                    token,
                    body!.AsObject(),
                    files
                ),
                ("POST", ["webhooks", FakeState.Application, var token]) => FollowUp(token, body!.AsObject(), files),
                ("GET", ["webhooks", FakeState.Application, var token, "messages", "@original"]) => Original(token),
                ("PATCH", ["webhooks", FakeState.Application, var token, "messages", "@original"]) => EditOriginal(
                    token,
                    body!.AsObject()
                ),
                ("DELETE", ["webhooks", FakeState.Application, var token, "messages", "@original"]) => DeleteOriginal(
                    token
                ),
                _ => Wrong(404, 0, $"{method} {path} is nothing that the fake knows"),
            };
        }
    }

    private FakeAnswer Gateway() =>
        new(
            200,
            FakeDiscord.Json(
                ("url", gateway.Address!.ToString()),
                ("shards", 1),
                (
                    "session_start_limit",
                    FakeDiscord.Json(("total", 1000), ("remaining", 999), ("reset_after", 0), ("max_concurrency", 1))
                )
            )
        );

    private FakeAnswer Publish(JsonArray commands)
    {
        foreach (var problem in FakeLimits.OfCommands(commands))
        {
            breach(problem);
        }

        state.Commands = commands.DeepClone().AsArray();
        state.CommandsPublished++;
        return new(200, new JsonArray());
    }

    private FakeAnswer OpenDm(JsonObject body) =>
        state.ById(body["recipient_id"]!.GetValue<string>()) is { } user
            ? new(200, FakeDiscord.Json(("id", user.Dm), ("type", 1)))
            : Wrong(400, 50033, "an invalid recipient");

    private FakeAnswer Post(string channel, JsonObject body, int files)
    {
        Check(body, isNew: true, files);
        var user = state.ByDm(channel);
        if (user is null && channel != FakeState.Us)
        {
            return Wrong(404, 10003, "an unknown channel");
        }

        if (user?.IsBlocking == true)
        {
            return Error(403, 50007, "Cannot send messages to this user");
        }

        var nonce = body["nonce"]?.GetValue<string>();
        if (nonce is null || body["enforce_nonce"]?.GetValue<bool>() != true)
        {
            breach("a message without a nonce that is enforced");
        }
        else if (state.Nonces.TryGetValue(nonce, out var known) && AgeOf(known) < FakeState.NonceLife)
        {
            return new(200, state.Messages[known].Json.DeepClone());
        }

        var message = Add(channel, null, body, null);
        if (nonce is not null)
        {
            state.Nonces[nonce] = message.Id;
        }

        return new(200, message.Json.DeepClone());
    }

    private FakeAnswer List(string channel, IQueryCollection query)
    {
        var after = query["after"].ToString();
        var found = state
            .Messages.Values.Where(m => m.Channel == channel && m.Only is null && Compare(m.Id, after) > 0)
            .OrderByDescending(m => m.Id.Length)
            .ThenByDescending(m => m.Id, StringComparer.Ordinal)
            .Select(m => m.Json.DeepClone());
        return new(200, new JsonArray([.. found]));
    }

    private FakeAnswer Edit(string id, JsonObject body)
    {
        Check(body, isNew: false, 0);
        return state.Messages.TryGetValue(id, out var message)
            ? new(200, Change(message, body).Json.DeepClone())
            : Wrong(404, 10008, "an unknown message");
    }

    private FakeAnswer Callback(string id, string token, JsonObject body, int files)
    {
        if (!state.Interactions.TryGetValue(id, out var interaction) || interaction.Token != token)
        {
            return Wrong(404, 10062, "an unknown interaction");
        }

        var after = time.GetElapsedTime(interaction.At);
        if (interaction.Answered != 0)
        {
            return Error(400, 40060, "Interaction has already been acknowledged.");
        }

        if (after > Deadline)
        {
            return Error(404, 10062, "Unknown interaction");
        }

        interaction.Answered = body["type"]!.GetValue<int>();
        interaction.After = after;
        var data = body["data"]?.AsObject() ?? [];
        switch (interaction.Answered)
        {
            case 4:
                Check(data, isNew: true, files);
                interaction.Original = Add(interaction.Channel, Only(interaction, data), data, interaction.Id).Id;
                break;
            case 5:
                interaction.IsThinking = true;
                var blank = FakeDiscord.Json(("content", ""), ("flags", (data["flags"]?.GetValue<int>() ?? 0) | 128));
                interaction.Original = Add(interaction.Channel, Only(interaction, data), blank, interaction.Id).Id;
                break;
            case 6 or 7 when interaction.Json["message"] is null:
                breach("an update where there is no message");
                break;
            case 6 or 7:
                interaction.Original = interaction.Json["message"]!["id"]!.GetValue<string>();
                if (interaction.Answered == 7)
                {
                    Check(data, isNew: false, files);
                    Change(state.Messages[interaction.Original], data);
                }

                break;
            case 8:
                interaction.Suggestions =
                [
                    .. data["choices"]!.AsArray().Select(c => (c!["name"]!.GetValue<string>(), c["value"]!.ToString())),
                ];
                break;
            case 9:
                interaction.Form = data.DeepClone().AsObject();
                foreach (var problem in FakeLimits.OfForm(data))
                {
                    breach(problem);
                }

                state.See($"  a form for {interaction.User.Name}: {data["title"]}");
                break;
        }

        interaction.Acknowledged.TrySetResult();
        if (!interaction.IsThinking)
        {
            interaction.Settled.TrySetResult();
        }

        return new(204);
    }

    private FakeAnswer FollowUp(string token, JsonObject body, int files)
    {
        if (Alive(token) is not { } interaction)
        {
            return Error(401, 50027, "Invalid Webhook Token");
        }

        Check(body, isNew: true, files);
        if (interaction.Answered == 0)
        {
            return Wrong(404, 10015, "a follow-up before any answer");
        }

        return new(200, Add(interaction.Channel, Only(interaction, body), body, interaction.Id).Json.DeepClone());
    }

    private FakeAnswer Original(string token) =>
        Alive(token) is not { } interaction ? Error(401, 50027, "Invalid Webhook Token")
        : interaction.Original is { } id && state.Messages.TryGetValue(id, out var message)
            ? new(200, message.Json.DeepClone())
        : Error(404, 10008, "Unknown Message");

    private FakeAnswer EditOriginal(string token, JsonObject body)
    {
        Check(body, isNew: false, 0);
        if (Alive(token) is not { Original: { } id } interaction || !state.Messages.TryGetValue(id, out var message))
        {
            return Error(404, 10008, "Unknown Message");
        }

        interaction.IsThinking = false;
        var changed = Change(message, body);
        interaction.Settled.TrySetResult();
        return new(200, changed.Json.DeepClone());
    }

    private FakeAnswer DeleteOriginal(string token)
    {
        if (Alive(token) is not { Original: { } id } interaction || !state.Messages.Remove(id))
        {
            return Error(404, 10008, "Unknown Message");
        }

        interaction.IsThinking = false;
        interaction.Settled.TrySetResult();
        return new(204);
    }

    private FakeMessage Add(string channel, FakeUser? only, JsonObject body, string? cause)
    {
        var json = FakeDiscord.Json(
            ("id", state.NewId()),
            ("channel_id", channel),
            ("author", FakeDiscord.Json(("id", FakeState.Bot), ("username", "two-trees"), ("bot", true))),
            ("content", body["content"]?.DeepClone() ?? ""),
            ("flags", body["flags"]?.DeepClone() ?? 0),
            ("components", body["components"]?.DeepClone() ?? new JsonArray()),
            ("attachments", body["attachments"]?.DeepClone() ?? new JsonArray()),
            ("nonce", body["nonce"]?.DeepClone())
        );
        if (cause is not null)
        {
            json["interaction_metadata"] = FakeDiscord.Json(("id", cause));
        }

        var message = new FakeMessage(json["id"]!.GetValue<string>(), channel, json) { Only = only };
        state.Messages.Add(message.Id, message);
        var isThinking = (message.Flags & 128) != 0;
        state.See($"  {state.PlaceOf(channel, only)}{(isThinking ? ": (thinking)" : FakeState.Show(message))}");
        return message;
    }

    private FakeMessage Change(FakeMessage message, JsonObject body)
    {
        var was = FakeState.Show(message);
        var wasThinking = (message.Flags & 128) != 0;
        foreach (var name in new[] { "content", "components" })
        {
            if (body[name] is { } value)
            {
                message.Json[name] = value.DeepClone();
            }
        }

        message.Json["flags"] = message.Flags & ~128;
        var now = FakeState.Show(message);
        if (wasThinking || was != now)
        {
            var how = wasThinking ? ", after thinking" : ", changed";
            state.See($"  {state.PlaceOf(message.Channel, message.Only)}{how}{now}");
        }

        return message;
    }

    private FakeUser? Only(FakeInteraction interaction, JsonObject body) =>
        ((body["flags"]?.GetValue<int>() ?? 0) & 64) != 0 ? interaction.User : null;

    private FakeInteraction? Alive(string token) =>
        state.Interactions.Values.FirstOrDefault(i => i.Token == token && time.GetElapsedTime(i.At) < TokenLife);

    private void Check(JsonObject body, bool isNew, int files)
    {
        foreach (var problem in FakeLimits.OfMessage(body, isNew))
        {
            breach(problem);
        }

        if ((body["attachments"] as JsonArray)?.Count != (files == 0 ? null : files))
        {
            breach("files and attachments differ");
        }
    }

    private FakeAnswer Wrong(int status, int code, string what)
    {
        breach(what);
        return Error(status, code, what);
    }

    private TimeSpan AgeOf(string id) => time.GetUtcNow() - Snowflake.TimeOf(id)!.Value.ToDateTimeOffset();

    private static FakeAnswer Error(int status, int code, string message) =>
        new(status, FakeDiscord.Json(("code", code), ("message", message)));

    private static JsonObject Named(string id, string name) => FakeDiscord.Json(("id", id), ("name", name));

    private static int Compare(string one, string two) =>
        one.Length != two.Length ? one.Length.CompareTo(two.Length) : string.CompareOrdinal(one, two);
}
