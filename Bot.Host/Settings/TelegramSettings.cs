using System.Text.RegularExpressions;
using Bot.Adapters.Telegram;

namespace Bot.Host.Settings;

/// <summary>The settings of Telegram, each fault named by its key.</summary>
internal sealed partial class TelegramSettings(SettingsReader reader)
{
    private const string Hidden = "something else (not shown)";

    /// <summary>Null without a token. What is wrong is told to the reader, also where there is no token.</summary>
    public TelegramOptions? Read()
    {
        var token = Token();
        var root = ApiRoot();
        var paced = reader.OneOf("Telegram:Pacing", "on", "on", "off") == "on";
        if (!paced && !root.IsLoopback)
        {
            reader.Fault("Telegram:Pacing", "off", "on; off only with Telegram__ApiBaseUrl on this machine");
        }

        if (token is not null && root == TelegramOptions.PublicApi && !RealToken().IsMatch(token))
        {
            reader.Fault("Telegram:Token", Hidden, "a token as BotFather gives it: digits, a colon, and letters");
        }

        var secrets = WebhookSecrets();
        var hook = Hook(root);
        if (hook is not null && secrets.Length == 0)
        {
            reader.Fault("Telegram:Webhook:Secret", "nothing", "a secret, as Telegram__Webhook__Url is set");
        }

        return token is null
            ? null
            : new TelegramOptions(token)
            {
                ApiBaseUrl = root,
                Paced = paced,
                WebhookUrl = hook,
                WebhookSecrets = secrets,
            };
    }

    private string? Token()
    {
        if (reader.Secret("Telegram:Token") is not { } token)
        {
            return null;
        }

        if (PartOfAnAddress().IsMatch(token))
        {
            return token;
        }

        reader.Fault("Telegram:Token", Hidden, "a token as BotFather gives it: digits, a colon, and letters");
        return null;
    }

    private Uri ApiRoot()
    {
        if (reader.Text("Telegram:ApiBaseUrl") is not { } text)
        {
            return TelegramOptions.PublicApi;
        }

        if (
            Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" }
        )
        {
            return uri;
        }

        reader.Fault("Telegram:ApiBaseUrl", "another kind of address", "a root such as http://127.0.0.1:8081");
        return TelegramOptions.PublicApi;
    }

    private Uri? Hook(Uri root)
    {
        if (reader.Text("Telegram:Webhook:Url") is not { } text)
        {
            return null;
        }

        if (
            Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == "https" || (uri.Scheme == "http" && root.IsLoopback))
        )
        {
            return uri;
        }

        reader.Fault(
            "Telegram:Webhook:Url",
            text,
            "an https address that leads to /telegram/webhook here (http only with an API root on this machine)"
        );
        return null;
    }

    private string[] WebhookSecrets()
    {
        if (reader.Secret("Telegram:Webhook:Secret") is not { } text)
        {
            return [];
        }

        string[] secrets = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (secrets.Length is 1 or 2 && Array.TrueForAll(secrets, s => WebhookSecret().IsMatch(s)))
        {
            return secrets;
        }

        reader.Fault(
            "Telegram:Webhook:Secret",
            Hidden,
            "1 to 256 of A-Z a-z 0-9 _ and -; two with a comma while it is changed, the newer first"
        );
        return [];
    }

    [GeneratedRegex(@"^\d+:[A-Za-z0-9_-]{20,}$", RegexOptions.None, 1000)]
    private static partial Regex RealToken();

    [GeneratedRegex("^[A-Za-z0-9:_.~-]{1,256}$", RegexOptions.None, 1000)]
    private static partial Regex PartOfAnAddress();

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$", RegexOptions.None, 1000)]
    private static partial Regex WebhookSecret();
}
