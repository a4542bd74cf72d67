using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.Tests.Support.Discord;

/// <summary>
/// Checks requests against a published OpenAPI description: path, method, parameters and body, with the keywords that the
/// description uses. Stricter than the description in one thing: what it doesn't name isn't allowed.
/// </summary>
internal sealed partial class OpenApiChecker
{
    private const string Undescribed = " isn't described";

    private readonly JsonElement root;
    private readonly List<(string[] Segments, JsonElement Item)> paths = [];

    private OpenApiChecker(JsonElement root)
    {
        this.root = root;
        foreach (var path in root.GetProperty("paths").EnumerateObject())
        {
            paths.Add((path.Name.Trim('/').Split('/'), path.Value));
        }
    }

    /// <summary>Where the description lies: named in DISCORD_OPENAPI, or beside the repository. Null if it isn't there.</summary>
    public static string? File { get; } =
        new[]
        {
            Environment.GetEnvironmentVariable("DISCORD_OPENAPI"),
            Path.Combine(Repository.Root, "..", "shared", "specs", "discord-openapi.json"),
        }.FirstOrDefault(System.IO.File.Exists);

    private static readonly Lazy<OpenApiChecker?> Read = new(() =>
        File is null ? null : new OpenApiChecker(JsonDocument.Parse(System.IO.File.ReadAllBytes(File)).RootElement)
    );

    /// <summary>Null without the description.</summary>
    public static OpenApiChecker? Instance => Read.Value;

    /// <summary>What is wrong with a request; nothing if it is as described.</summary>
    /// <param name="path">Below the version, such as "/users/@me".</param>
    public IReadOnlyList<string> Check(
        string method,
        string path,
        IEnumerable<KeyValuePair<string, string>> query,
        string contentType,
        JsonElement? body
    )
    {
        var wrong = new List<string>();
        var segments = path.Trim('/').Split('/');
        var found = paths
            .Where(p => Fits(p.Segments, segments))
            .OrderBy(p => p.Segments.Count(s => s.StartsWith('{')))
            .Select(p => ((string[] Segments, JsonElement Item)?)p)
            .FirstOrDefault();
        if (found is not var (template, item) || !item.TryGetProperty(method.ToLowerInvariant(), out var operation))
        {
            return [$"{method} {path}: not described"];
        }

        CheckParameters(item, operation, template, segments, query, wrong);
        var hasBody = operation.TryGetProperty("requestBody", out var described);
        if (body is null)
        {
            if (hasBody && described.TryGetProperty("required", out var required) && required.GetBoolean())
            {
                wrong.Add("a body is wanted");
            }
        }
        else if (!hasBody)
        {
            wrong.Add("no body is wanted");
        }
        else if (!described.GetProperty("content").TryGetProperty(contentType, out var media))
        {
            wrong.Add($"{contentType} isn't taken");
        }
        else
        {
            Validate(body.Value, media.GetProperty("schema"), "body", wrong);
        }

        return [.. wrong.Select(w => $"{method} {path}: {w}")];
    }

    private static bool Fits(string[] template, string[] segments) =>
        template.Length == segments.Length
        && template.Zip(segments).All(p => p.First.StartsWith('{') || p.First == p.Second);

    private List<string> Complaints(JsonElement value, JsonElement schema, string at)
    {
        var wrong = new List<string>();
        Validate(value, schema, at, wrong);
        return wrong;
    }

    private void Validate(JsonElement value, JsonElement schema, string at, List<string> wrong)
    {
        schema = Resolve(schema);
        if (schema.TryGetProperty("allOf", out var all))
        {
            // Each describes a part of the members: one that none of them describes is wrong.
            var complaints = all.EnumerateArray().Select(one => Complaints(value, one, at)).ToList();
            wrong.AddRange(
                complaints
                    .SelectMany(c => c)
                    .Where(c =>
                        !c.EndsWith(Undescribed, StringComparison.Ordinal) || complaints.All(o => o.Contains(c))
                    )
                    .Distinct(StringComparer.Ordinal)
            );
        }

        foreach (var union in new[] { "oneOf", "anyOf" })
        {
            if (schema.TryGetProperty(union, out var choices))
            {
                CheckUnion(value, choices, at, union == "oneOf" && IsTyped(choices), wrong);
            }
        }

        CheckType(value, schema, at, wrong);
        CheckValue(value, schema, at, wrong);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object
                when schema.TryGetProperty("properties", out _) || Has(schema, "additionalProperties"):
                CheckObject(value, schema, at, wrong);
                break;
            case JsonValueKind.Array:
                CheckArray(value, schema, at, wrong);
                break;
        }
    }

    // A choice among whole numbers that are named one by one says nothing about exactly one.
    private bool IsTyped(JsonElement choices) =>
        !choices.EnumerateArray().Any(c => Has(Resolve(c), "const") || Has(Resolve(c), "pattern"));

    private void CheckUnion(JsonElement value, JsonElement choices, string at, bool exactlyOne, List<string> wrong)
    {
        var best = new List<string> { $"{at}: fits none" };
        var fits = 0;
        foreach (var choice in choices.EnumerateArray())
        {
            var here = new List<string>();
            Validate(value, choice, at, here);
            fits += here.Count == 0 ? 1 : 0;
            if (here.Count > 0 && !here.Exists(w => w.Contains("type", StringComparison.Ordinal)))
            {
                best = here;
            }
        }

        if (fits == 0)
        {
            wrong.AddRange(best);
        }
        else if (exactlyOne && fits > 1)
        {
            wrong.Add($"{at}: fits several");
        }
    }

    private static void CheckType(JsonElement value, JsonElement schema, string at, List<string> wrong)
    {
        if (!schema.TryGetProperty("type", out var type))
        {
            return;
        }

        var allowed =
            type.ValueKind == JsonValueKind.Array
                ? type.EnumerateArray().Select(t => t.GetString()!).ToList()
                : [type.GetString()!];
        var actual = value.ValueKind switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Null => "null",
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            _ => value.TryGetInt64(out _) ? "integer" : "number",
        };
        if (!allowed.Contains(actual) && !(actual == "integer" && allowed.Contains("number")))
        {
            wrong.Add($"{at}: type {actual} instead of {string.Join('|', allowed)}");
        }
    }

    private static void CheckValue(JsonElement value, JsonElement schema, string at, List<string> wrong)
    {
        if (schema.TryGetProperty("const", out var only) && only.GetRawText() != value.GetRawText())
        {
            wrong.Add($"{at}: isn't {only.GetRawText()}");
        }

        if (
            schema.TryGetProperty("enum", out var values)
            && !values.EnumerateArray().Any(v => v.GetRawText() == value.GetRawText())
        )
        {
            wrong.Add($"{at}: type or value {value.GetRawText()} isn't one of those");
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            var text = value.GetString()!;
            if (Limit(schema, "minLength") > text.Length || Limit(schema, "maxLength") < text.Length)
            {
                wrong.Add($"{at}: {text.Length} characters");
            }

            if (
                schema.TryGetProperty("pattern", out var pattern)
                && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1))
            )
            {
                wrong.Add($"{at}: doesn't match {pattern.GetString()}");
            }
        }
        else if (value.ValueKind == JsonValueKind.Number)
        {
            var number = value.GetDouble();
            if (Limit(schema, "minimum") > number || Limit(schema, "maximum") < number)
            {
                wrong.Add($"{at}: {number} is out of bounds");
            }
        }
    }

    private void CheckObject(JsonElement value, JsonElement schema, string at, List<string> wrong)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            wrong.AddRange(
                required
                    .EnumerateArray()
                    .Where(name => !value.TryGetProperty(name.GetString()!, out _))
                    .Select(name => $"{at}: {name} is missing (a type without it?)")
            );
        }

        var hasProperties = schema.TryGetProperty("properties", out var properties);
        foreach (var member in value.EnumerateObject())
        {
            if (hasProperties && properties.TryGetProperty(member.Name, out var described))
            {
                Validate(member.Value, described, $"{at}.{member.Name}", wrong);
            }
            else if (
                schema.TryGetProperty("additionalProperties", out var more)
                && more.ValueKind == JsonValueKind.Object
            )
            {
                Validate(member.Value, more, $"{at}.{member.Name}", wrong);
            }
            else
            {
                wrong.Add($"{at}: {member.Name}{Undescribed}");
            }
        }

        if (Limit(schema, "maxProperties") < value.EnumerateObject().Count())
        {
            wrong.Add($"{at}: too many members");
        }
    }

    private void CheckArray(JsonElement value, JsonElement schema, string at, List<string> wrong)
    {
        var length = value.GetArrayLength();
        if (Limit(schema, "minItems") > length || Limit(schema, "maxItems") < length)
        {
            wrong.Add($"{at}: {length} items");
        }

        if (schema.TryGetProperty("items", out var items))
        {
            var i = 0;
            foreach (var one in value.EnumerateArray())
            {
                Validate(one, items, $"{at}[{i++}]", wrong);
            }
        }

        if (
            Has(schema, "uniqueItems")
            && value.EnumerateArray().Select(v => v.GetRawText()).Distinct().Count() != length
        )
        {
            wrong.Add($"{at}: the same twice");
        }
    }

    private static double? Limit(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var limit) ? limit.GetDouble() : null;

    private static bool Has(JsonElement schema, string name) => schema.TryGetProperty(name, out _);

    private static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text);

    private JsonElement Resolve(JsonElement schema)
    {
        while (schema.TryGetProperty("$ref", out var reference))
        {
            schema = reference
                .GetString()!
                .TrimStart('#', '/')
                .Split('/')
                .Aggregate(root, (at, part) => at.GetProperty(part));
        }

        return schema;
    }
}
