using Bot.Adapters.Discord;
using Bot.Adapters.Playground;
using Bot.Adapters.Storage;
using NodaTime;
using NodaTime.Text;

namespace Bot.Host.Settings;

/// <summary>
/// Reads the settings and finds every fault at once. Names are the contract: environment `A__B`, `appsettings.json`, and
/// `A__B_FILE` for secrets.
/// </summary>
public sealed class SettingsReader(IConfiguration configuration)
{
    private static readonly string[] Known =
    [
        "Data:Provider",
        "Data:Directory",
        "Data:ConnectionString",
        "Keys:Master",
        "Telegram:Token",
        "Telegram:ApiBaseUrl",
        "Telegram:Webhook:Url",
        "Telegram:Webhook:Secret",
        "Telegram:Pacing",
        "Discord:Token",
        "Discord:ApiBaseUrl",
        "Discord:CommandGuild",
        "Discord:Pacing",
        "Web:Url",
        "Web:PublicUrl",
        "Playground:Enabled",
        "Playground:Clock",
        "Playground:Start",
        "Host:OperatorName",
        "Host:OperatorContact",
    ];

    private static readonly string[] Secrets =
    [
        "Data:ConnectionString",
        "Keys:Master",
        "Telegram:Token",
        "Telegram:Webhook:Secret",
        "Discord:Token",
    ];

    private readonly List<SettingFault> faults = [];

    /// <summary>The settings, or null and what is wrong with them.</summary>
    public (HostSettings? Settings, IReadOnlyList<SettingFault> Faults) Read()
    {
        RefuseUnknown();
        var provider = OneOf("Data:Provider", "Sqlite", "Sqlite", "Postgres");
        if (provider == "Postgres")
        {
            Fault("Data:Provider", "Postgres", "Sqlite; this version has no PostgreSQL storage yet");
        }

        var telegram = new TelegramSettings(this).Read();
        var web = ListeningAddress();
        var home = Address("Web:PublicUrl", web);
        var discord = Discord(home);
        var isPlayground = Flag("Playground:Enabled", otherwise: telegram is null && discord is null);
        var isManual = OneOf("Playground:Clock", "system", "system", "manual") == "manual";
        if (isManual && !isPlayground)
        {
            Fault("Playground:Clock", "manual", "system, as the playground is off and nothing else could move a clock");
        }

        var settings = new HostSettings
        {
            DataDirectory = Text("Data:Directory") ?? "./data",
            MasterKeys = Masters(),
            WebUrl = web,
            PublicUrl = home,
            PlaygroundEnabled = isPlayground,
            ManualClock = isManual,
            ManualClockStart = ManualStart(),
            Discord = discord,
            Telegram = telegram,
            OperatorName = Text("Host:OperatorName"),
            OperatorContact = Text("Host:OperatorContact"),
        };
        return faults.Count == 0 ? (settings, []) : (null, faults);
    }

    private void RefuseUnknown()
    {
        var sections = Known.Select(k => k.Split(':')[0]).Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (var section in sections)
        {
            foreach (var (key, value) in configuration.GetSection(section).AsEnumerable())
            {
                // A variable called HOST or DATA alone is none of ours.
                var isKnown =
                    value is null
                    || key.Equals(section, StringComparison.OrdinalIgnoreCase)
                    || Known.Contains(key, StringComparer.OrdinalIgnoreCase)
                    || Secrets.Any(s => key.Equals($"{s}_FILE", StringComparison.OrdinalIgnoreCase));
                if (!isKnown)
                {
                    Fault(key, "a setting", "one of the known settings (the README lists them)");
                }
            }
        }
    }

    internal string? Text(string key) =>
        configuration[key] is { } value && value.Trim().Length > 0 ? value.Trim() : null;

    internal string? Secret(string key)
    {
        if (Text($"{key}_FILE") is not { } file)
        {
            return Text(key);
        }

        if (Text(key) is not null)
        {
            Fault($"{key}_FILE", "a file beside a value", $"only one of {Name(key)} and {Name(key)}_FILE");
            return null;
        }

        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fault($"{key}_FILE", file, "a file that can be read");
            return null;
        }
    }

    private IReadOnlyList<byte[]>? Masters()
    {
        if (Secret("Keys:Master") is not { } text)
        {
            return null;
        }

        if (MasterKeyFile.TryParse(text, out var keys))
        {
            return keys;
        }

        Fault(
            "Keys:Master",
            "something else (not shown)",
            "32 bytes as base64; several, newest first, with commas between"
        );
        return null;
    }

    private DiscordSettings? Discord(Uri home)
    {
        var token = Secret("Discord:Token");
        var api = Address("Discord:ApiBaseUrl", DiscordSettings.PublicApi);
        var guild = Text("Discord:CommandGuild");
        var isPaced = OneOf("Discord:Pacing", "on", "on", "off") == "on";
        if (guild is not null && !guild.All(char.IsAsciiDigit))
        {
            Fault("Discord:CommandGuild", guild, "a guild's id, such as 123456789012345678");
        }

        if (!isPaced && !api.IsLoopback)
        {
            Fault("Discord:Pacing", "off", "on, as Discord__ApiBaseUrl isn't a loopback address");
        }

        if (token is not null && token.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            Fault("Discord:Token", "something with spaces in it (not shown)", "the token alone");
        }

        return token is null ? null : new DiscordSettings(token, api, guild, isPaced, home);
    }

    private Uri Address(string key, Uri otherwise)
    {
        if (Text(key) is not { } text)
        {
            return otherwise;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            return uri;
        }

        Fault(key, text, "an address such as http://127.0.0.1:5210");
        return otherwise;
    }

    private Uri ListeningAddress()
    {
        var otherwise = new Uri("http://127.0.0.1:5210");
        var url = Address("Web:Url", otherwise);

        // A web server takes any other name to mean every network card of the machine.
        var isOwn =
            url.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || url is { Host: "localhost", Port: > 0 };
        if (url is { Scheme: "http", PathAndQuery: "/", UserInfo: "" } && isOwn)
        {
            return url;
        }

        Fault(
            "Web:Url",
            url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped),
            "http, an IP address of this machine or localhost, and a port, such as http://127.0.0.1:5210"
        );
        return otherwise;
    }

    private bool Flag(string key, bool otherwise)
    {
        switch (Text(key)?.ToLowerInvariant())
        {
            case null:
                return otherwise;
            case "true" or "on" or "1" or "yes":
                return true;
            case "false" or "off" or "0" or "no":
                return false;
            default:
                Fault(key, Text(key)!, "true or false");
                return otherwise;
        }
    }

    internal string OneOf(string key, string otherwise, params string[] values)
    {
        if (Text(key) is not { } text)
        {
            return otherwise;
        }

        if (values.FirstOrDefault(v => v.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return found;
        }

        Fault(key, text, string.Join(" or ", values));
        return otherwise;
    }

    private Instant? ManualStart()
    {
        if (Text("Playground:Start") is not { } start)
        {
            return null;
        }

        var parsed = InstantPattern.ExtendedIso.Parse(start);
        if (parsed.Success && parsed.Value <= PlaygroundClock.Latest && parsed.Value >= NodaConstants.UnixEpoch)
        {
            return parsed.Value;
        }

        Fault("Playground:Start", start, "an instant such as 2027-01-04T08:00:00Z");
        return null;
    }

    internal void Fault(string key, string got, string expected) =>
        faults.Add(new SettingFault(Name(key), got.Length > 100 ? $"{got[..99]}…" : got, expected));

    private static string Name(string key) => key.Replace(":", "__", StringComparison.Ordinal);
}
