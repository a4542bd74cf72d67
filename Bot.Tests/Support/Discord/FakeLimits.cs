using System.Text.Json.Nodes;

namespace Bot.Tests.Support.Discord;

/// <summary>Limits that Discord enforces and its description doesn't hold.</summary>
internal static class FakeLimits
{
    public static IEnumerable<string> OfMessage(JsonObject message, bool isNew)
    {
        var content = message["content"]?.GetValue<string>() ?? "";
        if (content.Length > 2000)
        {
            yield return $"content of {content.Length} characters";
        }

        var files = (message["attachments"] as JsonArray)?.Count ?? 0;
        if (isNew && content.Trim().Length == 0 && files == 0)
        {
            yield return "an empty message";
        }

        if (message["allowed_mentions"]?["parse"] is not JsonArray { Count: 0 })
        {
            yield return "mentions are allowed";
        }

        if (message["nonce"]?.GetValue<string>() is { } nonce && nonce.Length > 25)
        {
            yield return "a nonce of more than 25 characters";
        }

        var rows = message["components"] as JsonArray ?? [];
        if (rows.Count > 5)
        {
            yield return $"{rows.Count} rows";
        }

        foreach (var row in rows.OfType<JsonObject>())
        {
            var parts = (row["components"] as JsonArray ?? []).OfType<JsonObject>().ToList();
            var buttons = parts.Count(p => p["type"]!.GetValue<int>() == 2);
            if (buttons > 5 || (buttons != parts.Count && parts.Count > 1))
            {
                yield return "a row with too much in it";
            }
        }

        var ids = rows.OfType<JsonObject>()
            .SelectMany(r => (r["components"] as JsonArray ?? []).OfType<JsonObject>())
            .Select(p => p["custom_id"]?.GetValue<string>() ?? "")
            .ToList();
        if (ids.Distinct().Count() != ids.Count || ids.Exists(i => i.Length is 0 or > 100))
        {
            yield return "custom_ids that are missing, too long or there twice";
        }
    }

    public static IEnumerable<string> OfCommands(JsonArray commands)
    {
        if (commands.Count > 100)
        {
            yield return "more than 100 commands";
        }

        foreach (var command in commands.OfType<JsonObject>())
        {
            foreach (var problem in OfOptions(command, 0))
            {
                yield return $"/{command["name"]}: {problem}";
            }

            var size = command.ToJsonString().Length;
            if (size > 8000)
            {
                yield return $"/{command["name"]}: {size} characters";
            }
        }
    }

    private static IEnumerable<string> OfOptions(JsonObject holder, int depth)
    {
        var name = holder["name"]!.GetValue<string>();
        if (name.Length is 0 or > 32 || !name.All(c => c is '-' or '_' || char.IsLower(c) || char.IsDigit(c)))
        {
            yield return $"the name {name}";
        }

        if (string.IsNullOrWhiteSpace(holder["description"]?.GetValue<string>()))
        {
            yield return $"{name} without a description";
        }

        var options = (holder["options"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        if (
            options.Count > 25
            || options.Select(o => o["name"]!.GetValue<string>()).Distinct().Count() != options.Count
        )
        {
            yield return $"{name}: too many options, or one twice";
        }

        var kinds = options.Select(o => o["type"]!.GetValue<int>() == 1).Distinct().ToList();
        if (kinds.Count > 1 || (depth > 0 && kinds.Contains(true)))
        {
            yield return $"{name}: subcommands where none may be";
        }

        var required = options.Select(o => o["required"]?.GetValue<bool>() == true).ToList();
        if (required.SkipWhile(r => r).Any(r => r))
        {
            yield return $"{name}: a required option after one that isn't";
        }

        foreach (var option in options)
        {
            if (option["autocomplete"] is not null && option["choices"] is not null)
            {
                yield return $"{name}: choices and suggestions together";
            }

            foreach (var problem in OfOptions(option, depth + 1))
            {
                yield return problem;
            }
        }
    }

    public static IEnumerable<string> OfForm(JsonObject form)
    {
        var fields = (form["components"] as JsonArray ?? []).Count;
        if (fields is 0 or > 5)
        {
            yield return $"a form of {fields} fields";
        }
    }
}
