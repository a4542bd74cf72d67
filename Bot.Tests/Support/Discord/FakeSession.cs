using System.Text.Json.Nodes;

namespace Bot.Tests.Support.Discord;

/// <summary>What a session of the fake's gateway was sent, so that it can be taken up again. Not safe for several threads.</summary>
internal sealed class FakeSession(FakeState state)
{
    private readonly List<JsonObject> history = [];
    private string? name;

    public long Sequence { get; private set; }

    /// <summary>A session from its beginning; the one before can't be taken up any more.</summary>
    public JsonObject Begin(Uri address)
    {
        name = $"session-{state.NewId()}";
        history.Clear();
        Sequence = 0;
        return Add(
            "READY",
            new JsonObject
            {
                ["v"] = 10,
                ["session_id"] = name,
                ["resume_gateway_url"] = address.ToString(),
                ["application"] = new JsonObject { ["id"] = FakeState.Application, ["flags"] = 0 },
                ["user"] = new JsonObject { ["id"] = FakeState.Bot, ["username"] = "two-trees" },
                ["guilds"] = new JsonArray(),
                ["_trace"] = new JsonArray("something new"),
            }
        );
    }

    /// <summary>An event, which is remembered.</summary>
    public JsonObject Add(string kind, JsonNode data)
    {
        var frame = new JsonObject
        {
            ["t"] = kind,
            ["s"] = ++Sequence,
            ["op"] = 0,
            ["d"] = data.DeepClone(),
        };
        history.Add(frame);
        return frame;
    }

    /// <summary>One that was sent before; -1 is the last one.</summary>
    public JsonObject Sent(int index) => history[index < 0 ? history.Count + index : index];

    /// <summary>What was missed; null if there is no such session.</summary>
    public IReadOnlyList<JsonObject>? Resume(JsonObject asked)
    {
        if (asked["session_id"]!.GetValue<string>() != name)
        {
            return null;
        }

        var from = asked["seq"]!.GetValue<long>();
        var resumed = new JsonObject
        {
            ["t"] = "RESUMED",
            ["s"] = Sequence,
            ["op"] = 0,
            ["d"] = new JsonObject(),
        };
        return [.. history.Where(f => f["s"]!.GetValue<long>() > from), resumed];
    }
}
