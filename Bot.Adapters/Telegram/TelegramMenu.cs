using System.Security.Cryptography;
using System.Text.Json;
using Bot.Adapters.Telegram.Api;
using Bot.Core.Commands;
using Bot.Core.Features;
using Bot.Core.Texts;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Adapters.Telegram;

/// <summary>
/// The command menu and what the bot says of itself, for each scope and language. Published only when it differs from what
/// was published last; a platform that doesn't know such methods does without.
/// </summary>
internal sealed partial class TelegramMenu(
    TelegramClient client,
    Registry registry,
    Phrasebook phrases,
    string memory,
    ILogger<TelegramMenu> logger
)
{
    private const int LongestSummary = 256;
    private static readonly BotCommandScope Private = new("all_private_chats");
    private static readonly BotCommandScope Groups = new("all_group_chats");

    public async Task PublishAsync(long bot, CancellationToken cancel)
    {
        var calls = Calls().ToList();
        var mark = MarkOf(bot, calls);
        if (await RememberedAsync(cancel) == mark)
        {
            return;
        }

        foreach (var call in calls)
        {
            var result = call switch
            {
                SetMyCommands commands => await client.SetMyCommandsAsync(commands, cancel),
                DeleteMyCommands none => await client.DeleteMyCommandsAsync(none, cancel),
                SetMyDescription long_ => await client.SetMyDescriptionAsync(long_, cancel),
                SetMyShortDescription short_ => await client.SetMyShortDescriptionAsync(short_, cancel),
                _ => throw new InvalidOperationException("A call that isn't one of these."),
            };
            if (result.Fault is { } fault)
            {
                LogUnpublished(logger, fault.ToString());
                return;
            }
        }

        await File.WriteAllTextAsync(memory, mark, cancel);
    }

    private IEnumerable<object> Calls()
    {
        foreach (var language in phrases.Catalogue.Languages)
        {
            var code = language == Catalogue.Fallback ? null : language;
            yield return new SetMyCommands(Commands(language, c => c.Where != Where.Shared), Private, code);
            yield return new SetMyCommands(Commands(language, c => c.Where != Where.Dm), Groups, code);
            yield return new SetMyDescription(Say(Registry.About, language), code);
            yield return new SetMyShortDescription(Say(Registry.AboutInShort, language), code);
        }

        // The scope of everywhere else, channels for example, has none: an earlier version's would show there.
        yield return new DeleteMyCommands(new BotCommandScope("default"), null);
    }

    private List<BotCommand> Commands(string language, Func<CommandSpec, bool> fits) =>
        [
            .. registry
                .Commands.Where(fits)
                .Select(c => new BotCommand(c.Name, Cut(Say(Text.Of(c.SummaryKey), language)))),
        ];

    private string Say(Text text, string language) =>
        phrases.Say(text, new Reader(language, DateTimeZone.Utc, NodaConstants.UnixEpoch, 0));

    private static string Cut(string summary) => summary.Length <= LongestSummary ? summary : summary[..LongestSummary];

    private static string MarkOf(long bot, List<object> calls)
    {
        var all = string.Join('\n', calls.Select(c => JsonSerializer.Serialize(c, c.GetType(), ApiJson.Default)));
        return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{bot}\n{all}")));
    }

    private async ValueTask<string?> RememberedAsync(CancellationToken cancel) =>
        File.Exists(memory) ? await File.ReadAllTextAsync(memory, cancel) : null;

    [LoggerMessage(1, LogLevel.Information, "The command menu isn't published: {Fault}")]
    private static partial void LogUnpublished(ILogger logger, string fault);
}
