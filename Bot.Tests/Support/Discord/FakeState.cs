using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Tests.Support.Discord;

/// <summary>Somebody on the fake Discord.</summary>
internal sealed record FakeUser(string Id, string Name)
{
    public string Dm { get; init; } = "";

    public string Locale { get; init; } = "en-US";

    /// <summary>They have blocked the bot.</summary>
    public bool IsBlocking { get; set; }
}

/// <summary>A message as people see it.</summary>
internal sealed record FakeMessage(string Id, string Channel, JsonObject Json)
{
    /// <summary>Seen by this one alone; null: by all in the channel.</summary>
    public FakeUser? Only { get; init; }

    public string Content => Json["content"]?.GetValue<string>() ?? "";

    public int Flags => Json["flags"]?.GetValue<int>() ?? 0;

    public IEnumerable<JsonObject> Parts =>
        (Json["components"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .SelectMany(row => (row["components"] as JsonArray ?? []).OfType<JsonObject>());

    public IEnumerable<string> Labels => Parts.SelectMany(LabelsOf);

    /// <summary>The labels of what can be picked, without the one that opens a form.</summary>
    public IEnumerable<string> Choices => Parts.Where(p => !OpensForm(p)).SelectMany(LabelsOf);

    /// <summary>The name of a file that isn't the picture.</summary>
    public string? File =>
        (Json["attachments"] as JsonArray ?? [])
            .Select(a => a!["filename"]?.GetValue<string>())
            .FirstOrDefault(name => name != "picture.png");

    /// <summary>A further piece of the message before it.</summary>
    public bool Continues => Json["nonce"]?.GetValue<string>().Contains('.', StringComparison.Ordinal) == true;

    public static bool OpensForm(JsonObject part) =>
        part["custom_id"]!.GetValue<string>().StartsWith("f:", StringComparison.Ordinal);

    private static IEnumerable<string> LabelsOf(JsonObject part) =>
        part["options"] is JsonArray options
            ? options.Select(o => o!["label"]!.GetValue<string>())
            : [part["label"]!.GetValue<string>()];
}

/// <summary>An interaction between its making and its end.</summary>
internal sealed class FakeInteraction(string id, string token, FakeUser user, string channel, JsonObject json, long at)
{
    public string Id => id;

    public string Token => token;

    public FakeUser User => user;

    public string Channel => channel;

    public JsonObject Json => json;

    /// <summary>The clock's timestamp when it was made.</summary>
    public long At => at;

    public bool IsPrivate => channel == user.Dm;

    /// <summary>The type of the first answer; 0 before it.</summary>
    public int Answered { get; set; }

    /// <summary>From the making to the first answer.</summary>
    public TimeSpan? After { get; set; }

    /// <summary>The first answer was in time and taken.</summary>
    public TaskCompletionSource Acknowledged { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Something is shown that isn't "thinking" any more, or the message was updated, or a form opened.</summary>
    public TaskCompletionSource Settled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What `@original` is.</summary>
    public string? Original { get; set; }

    /// <summary>The form that was opened.</summary>
    public JsonObject? Form { get; set; }

    public IReadOnlyList<(string Name, string Value)>? Suggestions { get; set; }

    public bool IsThinking { get; set; }
}

/// <summary>Everything there is on the fake Discord. Guarded by its lock.</summary>
internal sealed partial class FakeState(TimeProvider time)
{
    public const string Application = "1100000000000000001";
    public const string Bot = "1100000000000000002";
    public const string Token = "fake.token.of.a.bot";

    /// <summary>"A few minutes", says Discord. Whoever relies on more than one relies on too much.</summary>
    public static readonly TimeSpan NonceLife = TimeSpan.FromSeconds(65);

    /// <summary>The one channel of a guild.</summary>
    public const string Us = "1100000000000000100";
    private readonly Dictionary<string, FakeUser> users = new(StringComparer.Ordinal);
    private readonly List<string> seen = [];
    private readonly Signal more = new();
    private long counter;

    public Lock Sync { get; } = new();

    public Dictionary<string, FakeMessage> Messages { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, FakeInteraction> Interactions { get; } = new(StringComparer.Ordinal);

    /// <summary>By nonce: the message it made.</summary>
    public Dictionary<string, string> Nonces { get; } = new(StringComparer.Ordinal);

    public IEnumerable<FakeUser> Users => users.Values;

    /// <summary>What people see happen, line by line.</summary>
    public IReadOnlyList<string> Seen => seen;

    /// <summary>Completes when more is seen.</summary>
    public Task More => more.Next;

    public JsonArray Commands { get; set; } = [];

    public int CommandsPublished { get; set; }

    public FakeUser User(string name)
    {
        lock (Sync)
        {
            if (!users.TryGetValue(name, out var user))
            {
                user = new FakeUser(NewId(), name) { Dm = NewId() };
                users.Add(name, user);
            }

            return user;
        }
    }

    public void See(string line)
    {
        lock (Sync)
        {
            seen.Add(line);
            more.Raise();
        }
    }

    public void ForgetSeen() => seen.Clear();

    public FakeUser? ById(string id) => users.Values.FirstOrDefault(u => u.Id == id);

    public FakeUser? ByDm(string channel) => users.Values.FirstOrDefault(u => u.Dm == channel);

    public string NewId()
    {
        lock (Sync)
        {
            var at = time.GetUtcNow().ToUnixTimeMilliseconds() - 1_420_070_400_000;
            return ((at << 22) + (++counter & 0x3fffff)).ToString(CultureInfo.InvariantCulture);
        }
    }

    public string PlaceOf(string channel, FakeUser? only) =>
        ByDm(channel) is { } user ? $"to {user.Name}"
        : only is null ? $"in #{channel[^3..]}"
        : $"in #{channel[^3..]} (only {only.Name})";

    public static string Show(FakeMessage message)
    {
        var labels = string.Concat(message.Labels.Select(l => $" [{l}]"));
        var silent = (message.Flags & (1 << 12)) != 0 ? ", silently" : "";
        return $"{silent}: {Plain(message.Content)}{labels}";
    }

    /// <summary>As people read it: without the signs that only keep other signs from meaning something.</summary>
    public static string Plain(string content) => Words(content).Replace('\n', ' ');

    /// <summary>The same, line by line.</summary>
    public static string Words(string content)
    {
        content = Counted().Replace(content, "");
        var plain = new System.Text.StringBuilder();
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\\' && i + 1 < content.Length)
            {
                i++;
            }

            plain.Append(content[i]);
        }

        return plain.ToString();
    }

    // What Discord counts for whoever looks, where other platforms show nothing.
    [System.Text.RegularExpressions.GeneratedRegex(
        @" \(<t:\d+:R>\)",
        System.Text.RegularExpressions.RegexOptions.None,
        1000
    )]
    private static partial System.Text.RegularExpressions.Regex Counted();
}
