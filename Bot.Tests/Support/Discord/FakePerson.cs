using System.Text.Json.Nodes;

namespace Bot.Tests.Support.Discord;

/// <summary>What a person can do on the fake Discord.</summary>
internal sealed class FakePerson(FakeDiscord discord, FakeUser user)
{
    public FakeUser User => user;

    /// <summary>The newest message that this person can see and press something under.</summary>
    public FakeMessage Newest(string label) =>
        Find(label) ?? throw new InvalidOperationException($"Nothing shows {user.Name} a button [{label}].");

    /// <summary>The same, or null if there is none.</summary>
    public FakeMessage? Find(string label) => Find(m => m.Labels.Contains(label));

    /// <summary>Presses the newest button that opens a form.</summary>
    public Task<FakeInteraction> OpenFormAsync()
    {
        var under = Find(m => m.Parts.Any(FakeMessage.OpensForm))!;
        return PressAsync(under.Parts.First(FakeMessage.OpensForm)["label"]!.GetValue<string>(), under);
    }

    public Task WriteAsync(string text)
    {
        Note(text);
        return discord.Gateway.DispatchAsync(
            "MESSAGE_CREATE",
            FakeDiscord.Json(
                ("id", discord.State.NewId()),
                ("channel_id", user.Dm),
                ("author", Author()),
                ("content", text),
                ("type", 0)
            )
        );
    }

    /// <summary>"quiet set" with the options by name; numbers as numbers.</summary>
    public Task<FakeInteraction> SlashAsync(
        string command,
        string? channel = null,
        params (string Name, JsonNode Value)[] options
    )
    {
        Note($"/{command}{string.Concat(options.Select(o => $" {o.Name}: {o.Value}"))}", channel);
        return SendAsync(2, Command(command, options), channel, null);
    }

    /// <summary>Types in an option and looks at what is offered.</summary>
    public Task<FakeInteraction> TypeAsync(string command, string option, string typed)
    {
        var data = Command(command, [(option, typed)]);
        var options = data["options"]!.AsArray();
        var inner = options[0]!["options"]?.AsArray() ?? options;
        inner[^1]!["focused"] = true;
        return SendAsync(4, data, null, null);
    }

    public Task<FakeInteraction> PressAsync(string label, FakeMessage? message = null)
    {
        var under = message ?? Newest(label);
        Note($"presses [{label}]", under.Channel == user.Dm ? null : under.Channel);
        var part = under.Parts.First(p =>
            p["options"] is JsonArray options
                ? options.Any(o => o!["label"]!.GetValue<string>() == label)
                : p["label"]!.GetValue<string>() == label
        );
        var type = part["type"]!.GetValue<int>();
        var data = FakeDiscord.Json(("custom_id", part["custom_id"]!.DeepClone()), ("component_type", type));
        if (type == 3)
        {
            var option = part["options"]!.AsArray().First(o => o!["label"]!.GetValue<string>() == label);
            data["values"] = new JsonArray(option!["value"]!.DeepClone());
        }

        return SendAsync(3, data, under.Channel, under);
    }

    /// <summary>Fills the form that an interaction opened.</summary>
    public Task<FakeInteraction> FillAsync(FakeInteraction opened, string words)
    {
        Note($"fills in: {words}", opened.IsPrivate ? null : opened.Channel);
        var form = opened.Form!;
        var rows = form["components"]!
            .AsArray()
            .Select(row => row!["components"]![0]!["custom_id"]!.GetValue<string>())
            .Select(field =>
                FakeDiscord.Json(
                    ("type", 1),
                    ("components", new JsonArray(FakeDiscord.Json(("type", 4), ("custom_id", field), ("value", words))))
                )
            );
        var data = FakeDiscord.Json(
            ("custom_id", form["custom_id"]!.DeepClone()),
            ("components", new JsonArray([.. rows]))
        );
        var message = opened.Json["message"] is { } under
            ? discord.State.Messages[under["id"]!.GetValue<string>()]
            : null;
        return SendAsync(5, data, opened.Channel, message);
    }

    private FakeMessage? Find(Func<FakeMessage, bool> which)
    {
        lock (discord.State.Sync)
        {
            return discord.State.Messages.Values.LastOrDefault(m =>
                (m.Channel == user.Dm || discord.State.ByDm(m.Channel) is null)
                && (m.Only is null || m.Only == user)
                && which(m)
            );
        }
    }

    private async Task<FakeInteraction> SendAsync(int type, JsonObject data, string? channel, FakeMessage? message)
    {
        var place = channel ?? user.Dm;
        var id = discord.State.NewId();
        var json = FakeDiscord.Json(
            ("id", id),
            ("application_id", FakeState.Application),
            ("type", type),
            ("token", $"token-of-{id}-" + new string('x', 120)),
            ("version", 1),
            ("data", data),
            ("channel_id", place),
            (
                "channel",
                FakeDiscord.Json(
                    ("id", place),
                    ("type", place == user.Dm ? 1 : 0),
                    ("name", place == user.Dm ? null : "us")
                )
            ),
            ("context", place == user.Dm ? 1 : 0),
            ("locale", user.Locale),
            ("entitlements", new JsonArray()),
            ("something_new", FakeDiscord.Json(("deep", new JsonArray(1, "two"))))
        );
        if (place == user.Dm)
        {
            json["user"] = Author();
        }
        else
        {
            json["guild_id"] = "1100000000000000009";
            json["member"] = FakeDiscord.Json(("user", Author()), ("roles", new JsonArray()));
        }

        if (message is not null)
        {
            json["message"] = message.Json.DeepClone();
        }

        var interaction = new FakeInteraction(
            id,
            json["token"]!.GetValue<string>(),
            user,
            place,
            json,
            discord.Time.GetTimestamp()
        );
        lock (discord.State.Sync)
        {
            discord.State.Interactions.Add(id, interaction);
        }

        await discord.Gateway.DispatchAsync("INTERACTION_CREATE", json);
        return interaction;
    }

    private static JsonObject Command(string command, (string Name, JsonNode Value)[] options)
    {
        var words = command.Split(' ');
        JsonNode[] given =
        [
            .. options.Select(o =>
                FakeDiscord.Json(
                    ("name", o.Name),
                    ("type", o.Value.GetValueKind() == System.Text.Json.JsonValueKind.Number ? 4 : 3),
                    ("value", o.Value.DeepClone())
                )
            ),
        ];
        var inner = new JsonArray(given);
        return FakeDiscord.Json(
            ("id", "1100000000000000020"),
            ("name", words[0]),
            ("type", 1),
            (
                "options",
                words.Length == 1
                    ? inner
                    : new JsonArray(FakeDiscord.Json(("name", words[1]), ("type", 1), ("options", inner)))
            )
        );
    }

    private JsonObject Author() =>
        FakeDiscord.Json(("id", user.Id), ("username", user.Name.ToLowerInvariant()), ("global_name", user.Name));

    private void Note(string what, string? channel = null)
    {
        discord.State.See($"{user.Name}{(channel is null ? "" : $" in #{channel[^3..]}")}: {what}");
    }
}
