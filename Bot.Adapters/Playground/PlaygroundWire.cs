using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Texts;
using NodaTime;
using NodaTime.Text;

namespace Bot.Adapters.Playground;

/// <summary>The playground's shapes on the wire, as the contract names them.</summary>
internal static class PlaygroundWire
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    public static WireMessage Message(long id, MessageItem item) =>
        new(
            "message",
            $"m{id}",
            InstantPattern.ExtendedIso.Format(item.At),
            item.Channel is null ? $"dm:{item.Account}" : $"channel:{item.Channel}",
            item.Account,
            item.Channel is null ? null : item.Account,
            item.Text,
            [.. item.Choices.Where(c => item.Open.Contains(c.Token)).Select(c => c.Label)],
            item.Form,
            item.Silent,
            item.Picture is { } picture
                ? new WirePicture(PlaygroundEnclosures.Address(id, picture), picture.Alt)
                : null,
            item.File is { } file ? new WireFile(file.Name, PlaygroundEnclosures.Address(id, file)) : null,
            item.Edited,
            item.Removed
        );

    public static object Item(long id, PlaygroundItem item) =>
        item switch
        {
            MessageItem message => Message(id, message),
            SaidItem said => new
            {
                kind = "said",
                id = $"s{id}",
                at = InstantPattern.ExtendedIso.Format(said.At),
                who = said.Who,
                place = said.Channel is null ? $"dm:{said.Who}" : $"channel:{said.Channel}",
                text = said.Text,
            },
            _ => throw new InvalidOperationException("PlaygroundItem is a closed set."),
        };

    public static object Command(CommandSpec command, Phrasebook phrases) =>
        new
        {
            name = command.Name,
            summary = phrases.Say(
                Text.Of(command.SummaryKey),
                new Reader(Catalogue.Fallback, DateTimeZone.Utc, NodaConstants.UnixEpoch, 0)
            ),
            where = command.Where switch
            {
                Where.Dm => "dm",
                Where.Shared => "shared",
                _ => "any",
            },
        };

    public static object Person(string who, Glance? glance, bool blocked) =>
        new
        {
            who,
            name = glance?.Name ?? who,
            zone = glance?.Zone,
            quiet = glance?.IsQuiet ?? false,
            quietUntil = glance?.QuietUntil is { } until ? InstantPattern.ExtendedIso.Format(until) : null,
            reach = blocked ? "blocked" : "open",
            partner = glance?.Partner,
        };
}

/// <summary>A message on the wire. <paramref name="Kind"/> tells it from what people said.</summary>
internal sealed record WireMessage(
    string Kind,
    string Id,
    string At,
    string Place,
    string? To,
    string? Only,
    string Text,
    IReadOnlyList<string> Choices,
    IReadOnlyList<string>? Form,
    bool Silent,
    WirePicture? Picture,
    WireFile? File,
    bool Edited,
    bool Removed
);

internal sealed record WirePicture(string Url, string Alt);

internal sealed record WireFile(string Name, string Url);
