using System.Text.Json;

namespace Bot.Tests.Support;

/// <summary>
/// The Bot API as it is published, read from its machine-readable form. What a request holds that the API doesn't know, or
/// lacks that it wants, is a breach.
/// </summary>
internal sealed class TelegramSpecification
{
    private readonly JsonElement methods;
    private readonly JsonElement types;

    private TelegramSpecification(JsonDocument document)
    {
        methods = document.RootElement.GetProperty("methods");
        types = document.RootElement.GetProperty("types");
    }

    /// <summary>Named in TELEGRAM_SPEC, or in `specs` beside the repository; null if it is in neither place.</summary>
    public static string? Path { get; } =
        new[]
        {
            Environment.GetEnvironmentVariable("TELEGRAM_SPEC"),
            Repository.File("..", "shared", "specs", "telegram-bot-api.json"),
            Repository.File("..", "specs", "telegram-bot-api.json"),
        }.FirstOrDefault(File.Exists);

    private static readonly Lazy<TelegramSpecification> Read = new(() =>
        new TelegramSpecification(JsonDocument.Parse(File.ReadAllBytes(Path!)))
    );

    public static TelegramSpecification Published => Read.Value;

    public bool Knows(string method) => methods.TryGetProperty(method, out _);

    /// <summary>What is wrong with a call; empty for one that the API takes.</summary>
    public IReadOnlyList<string> Check(string method, IReadOnlyDictionary<string, JsonElement> parameters)
    {
        if (!methods.TryGetProperty(method, out var declared))
        {
            return [$"{method}: no such method"];
        }

        var breaches = new List<string>();
        var known = declared.TryGetProperty("fields", out var fields)
            ? fields.EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!, StringComparer.Ordinal)
            : [];
        foreach (var (name, value) in parameters)
        {
            if (!known.TryGetValue(name, out var field))
            {
                breaches.Add($"{method}.{name}: no such parameter");
                continue;
            }

            CheckField($"{method}.{name}", field, value, breaches);
        }

        breaches.AddRange(
            known
                .Values.Where(f => f.GetProperty("required").GetBoolean())
                .Select(f => f.GetProperty("name").GetString()!)
                .Where(n => !parameters.ContainsKey(n))
                .Select(n => $"{method}.{n}: missing")
        );
        Lengths(method, parameters, breaches);
        return breaches;
    }

    private void CheckField(string path, JsonElement field, JsonElement value, List<string> breaches)
    {
        var allowed = field.GetProperty("types").EnumerateArray().Select(t => t.GetString()!).ToList();
        if (!allowed.Exists(t => Fits(path, t, value, [])))
        {
            var closest = allowed
                .Select(t =>
                {
                    var found = new List<string>();
                    Fits(path, t, value, found);
                    return found;
                })
                .MinBy(f => f.Count)!;
            breaches.Add(
                closest.Count > 0 ? closest[0] : $"{path}: {value.ValueKind} is none of {string.Join(", ", allowed)}"
            );
        }
    }

    private bool Fits(string path, string type, JsonElement value, List<string> found)
    {
        const string array = "Array of ";
        if (type.StartsWith(array, StringComparison.Ordinal))
        {
            return value.ValueKind == JsonValueKind.Array
                && value.EnumerateArray().All(e => Fits($"{path}[]", type[array.Length..], e, found));
        }

        switch (type)
        {
            case "Integer":
                return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _);
            case "Float":
                return value.ValueKind == JsonValueKind.Number;
            case "String":
                return value.ValueKind == JsonValueKind.String;
            case "Boolean" or "True":
                return value.ValueKind is JsonValueKind.True or JsonValueKind.False;
            case "InputFile":
                return value.ValueKind == JsonValueKind.Object && value.TryGetProperty("file_bytes", out _);
        }

        if (value.ValueKind != JsonValueKind.Object || !types.TryGetProperty(type, out var declared))
        {
            return false;
        }

        if (declared.TryGetProperty("subtypes", out var subtypes))
        {
            return subtypes.EnumerateArray().Any(s => Fits(path, s.GetString()!, value, []));
        }

        return FitsObject(path, declared, value, found);
    }

    private bool FitsObject(string path, JsonElement declared, JsonElement value, List<string> found)
    {
        var fields = declared.TryGetProperty("fields", out var all)
            ? all.EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!, StringComparer.Ordinal)
            : [];
        var fits = true;
        foreach (var part in value.EnumerateObject())
        {
            if (!fields.TryGetValue(part.Name, out var field))
            {
                found.Add($"{path}.{part.Name}: no such field");
                fits = false;
                continue;
            }

            if (part.Name == "type" && Always(field) is { } fixedValue && part.Value.GetString() != fixedValue)
            {
                return false;
            }

            var count = found.Count;
            CheckField($"{path}.{part.Name}", field, part.Value, found);
            fits &= found.Count == count;
        }

        foreach (var field in fields.Values.Where(f => f.GetProperty("required").GetBoolean()))
        {
            var name = field.GetProperty("name").GetString()!;
            if (!value.TryGetProperty(name, out _))
            {
                found.Add($"{path}.{name}: missing");
                fits = false;
            }
        }

        return fits;
    }

    // "Scope type, must be default", "Type of the reaction, always “emoji”".
    private static string? Always(JsonElement field)
    {
        var words = field.GetProperty("description").GetString()!.TrimEnd('.').Split(' ');
        var at = Array.FindIndex(words, w => w is "be" or "always");
        return at < 0 ? null : words[^1].Trim('"', '“', '”');
    }

    /// <summary>Limits that the descriptions name in words, for the methods that the adapter uses.</summary>
    private static void Lengths(
        string method,
        IReadOnlyDictionary<string, JsonElement> parameters,
        List<string> breaches
    )
    {
        Length("text", method == "answerCallbackQuery" ? 0 : 1, method == "answerCallbackQuery" ? 200 : 4096);
        Length("caption", 0, 1024);
        Length("description", 0, 512);
        Length("short_description", 0, 120);
        Length("secret_token", 1, 256);
        if (parameters.TryGetValue("commands", out var commands))
        {
            foreach (var command in commands.EnumerateArray())
            {
                var name = command.GetProperty("command").GetString()!;
                var isName =
                    name.Length is >= 1 and <= 32 && name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '_');
                if (!isName || command.GetProperty("description").GetString()!.Length is < 1 or > 256)
                {
                    breaches.Add($"{method}.commands: /{name}");
                }
            }

            if (commands.GetArrayLength() > 100)
            {
                breaches.Add($"{method}.commands: more than 100");
            }
        }

        if (parameters.TryGetValue("reply_markup", out var markup))
        {
            Buttons(method, markup, breaches);
        }

        if (parameters.TryGetValue("limit", out var limit) && limit.GetInt32() is < 1 or > 100)
        {
            breaches.Add($"{method}.limit: {limit}");
        }

        if (parameters.ContainsKey("allow_paid_broadcast"))
        {
            breaches.Add($"{method}.allow_paid_broadcast: costs money");
        }

        void Length(string name, int shortest, int longest)
        {
            if (
                parameters.TryGetValue(name, out var value)
                && value.ValueKind == JsonValueKind.String
                && TelegramHtml.Plain(value.GetString()!).Length is var length
                && (length < shortest || length > longest)
            )
            {
                breaches.Add($"{method}.{name}: {length} characters");
            }
        }
    }

    private static void Buttons(string method, JsonElement markup, List<string> breaches)
    {
        if (!markup.TryGetProperty("inline_keyboard", out var rows))
        {
            return;
        }

        var buttons = rows.EnumerateArray().SelectMany(r => r.EnumerateArray()).ToList();
        foreach (var button in buttons)
        {
            var bytes = System.Text.Encoding.UTF8.GetByteCount(button.GetProperty("callback_data").GetString()!);
            if (bytes is < 1 or > 64)
            {
                breaches.Add($"{method}.reply_markup: callback_data of {bytes} bytes");
            }

            if (button.EnumerateObject().Count() != 2)
            {
                breaches.Add($"{method}.reply_markup: a button does one thing");
            }
        }

        if (buttons.Count is 0 or > 100)
        {
            breaches.Add($"{method}.reply_markup: {buttons.Count} buttons");
        }
    }
}

/// <summary>A test that needs the published Bot API; skipped with its reason where it isn't.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TelegramFactAttribute : FactAttribute
{
    public TelegramFactAttribute()
    {
        if (TelegramSpecification.Path is null)
        {
            Skip = TelegramTheoryAttribute.Reason;
        }
    }
}

/// <summary>The same for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TelegramTheoryAttribute : TheoryAttribute
{
    internal const string Reason =
        "The Bot API's machine-readable form isn't here: name the file in TELEGRAM_SPEC, or put it into ../shared/specs/telegram-bot-api.json.";

    public TelegramTheoryAttribute()
    {
        if (TelegramSpecification.Path is null)
        {
            Skip = Reason;
        }
    }
}
