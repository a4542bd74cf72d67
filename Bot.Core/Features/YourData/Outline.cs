using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Bot.Core.Features.YourData;

/// <summary>JSON as an outline that people read: a line for each value, moments on the reader's own clock.</summary>
internal static class Outline
{
    private static readonly ZonedDateTimePattern Moment = ZonedDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd HH:mm",
        DateTimeZoneProviders.Tzdb
    );

    public static void Write(StringBuilder page, JsonNode content, DateTimeZone zone)
    {
        foreach (var line in Lines(content, zone))
        {
            page.Append(line).Append('\n');
        }
    }

    private static IEnumerable<string> Lines(JsonNode? content, DateTimeZone zone) =>
        content switch
        {
            JsonObject fields => fields.SelectMany(f => Lines($"{Spoken(f.Key)}:", f.Value, zone)),
            JsonArray items => items.SelectMany(i => Lines(i, zone).Select((l, n) => (n == 0 ? "- " : "  ") + l)),
            _ => Words(content, zone).Split('\n'),
        };

    private static IEnumerable<string> Lines(string name, JsonNode? value, DateTimeZone zone) =>
        value is JsonObject or JsonArray
            ? Lines(value, zone).Select(l => $"  {l}").Prepend(name)
            : Lines(value, zone).Select((l, n) => n == 0 ? $"{name} {l}" : $"  {l}");

    private static string Words(JsonNode? value, DateTimeZone zone)
    {
        if (value is null)
        {
            return "–";
        }

        if (value.GetValueKind() != JsonValueKind.String)
        {
            return value.ToJsonString();
        }

        var words = value.GetValue<string>();
        return InstantPattern.ExtendedIso.Parse(words) is { Success: true } at
            ? Moment.Format(at.Value.InZone(zone))
            : words;
    }

    /// <summary>"nowUntil" is read as "now until".</summary>
    private static string Spoken(string name)
    {
        var spoken = new StringBuilder();
        foreach (var c in name)
        {
            spoken.Append(char.IsUpper(c) ? " " : "").Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return spoken.ToString();
    }
}
