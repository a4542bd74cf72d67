using System.Text.Json;

namespace Bot.Tests.Support.Discord;

/// <summary>What stands in a request's address.</summary>
internal sealed partial class OpenApiChecker
{
    private void CheckParameters(
        JsonElement item,
        JsonElement operation,
        string[] template,
        string[] segments,
        IEnumerable<KeyValuePair<string, string>> query,
        List<string> wrong
    )
    {
        var parameters = new[] { item, operation }
            .Where(p => p.TryGetProperty("parameters", out _))
            .SelectMany(p => p.GetProperty("parameters").EnumerateArray())
            .Select(Resolve)
            .ToList();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i].StartsWith('{'))
            {
                var parameter = parameters.First(p =>
                    p.GetProperty("in").GetString() == "path"
                    && p.GetProperty("name").GetString() == template[i].Trim('{', '}')
                );
                Validate(Json(segments[i]), parameter.GetProperty("schema"), template[i], wrong);
            }
        }

        foreach (var (name, value) in query)
        {
            var parameter = parameters.FirstOrDefault(p =>
                p.GetProperty("in").GetString() == "query" && p.GetProperty("name").GetString() == name
            );
            if (parameter.ValueKind == JsonValueKind.Undefined)
            {
                wrong.Add($"query {name} isn't described");
                continue;
            }

            // A query has no types: it is right if it is right as text, or as what the text spells.
            var asText = new List<string>();
            Validate(Json(value), parameter.GetProperty("schema"), name, asText);
            var asValue = new List<string>(asText);
            if (asText.Count > 0 && (long.TryParse(value, out _) || bool.TryParse(value, out _)))
            {
                asValue.Clear();
                Validate(
                    JsonDocument.Parse(value.ToLowerInvariant()).RootElement,
                    parameter.GetProperty("schema"),
                    name,
                    asValue
                );
            }

            wrong.AddRange(asValue);
        }
    }
}
