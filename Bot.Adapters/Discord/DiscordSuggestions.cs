using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Adapters.Discord.Rest;
using Bot.Adapters.Discord.Wire;
using Bot.Core.Commands;
using Bot.Core.Conversation;

namespace Bot.Adapters.Discord;

/// <summary>What is offered while somebody is still typing. Nothing at all, if it can't be found out at once.</summary>
internal sealed class DiscordSuggestions(
    DiscordCommands commands,
    Companion companion,
    DiscordCalls calls,
    ITurnWatch watch
)
{
    public async Task AnswerAsync(
        Incoming asked,
        ReturnAddress address,
        (string Name, string? Subcommand, IReadOnlyList<ReceivedOption> Options) call,
        CancellationToken cancel
    )
    {
        try
        {
            var typing = call.Options.FirstOrDefault(o => o.Focused);
            var arg = commands
                .Find(call.Name, call.Subcommand)
                ?.Action?.Args.FirstOrDefault(a => a.Name == typing?.Name);
            IReadOnlyList<Suggestion> found = arg is null
                ? []
                : await companion.Suggester.SuggestAsync(asked, arg, typing?.Value ?? "", cancel);
            await SendAsync(address, [.. found.Select(s => Choice(s, arg!.Kind))], cancel);
        }
        catch (OperationCanceledException)
        {
            // The process ends.
        }
        catch (Exception e)
        {
            watch.Failed("discord.suggest", null, e);
            await SendAsync(address, [], cancel);
        }
    }

    private static OptionChoiceBody Choice(Suggestion suggestion, ArgKind kind) =>
        new(
            DiscordText.Short(suggestion.Label, DiscordText.LongestOption),
            kind == ArgKind.Number
                ? JsonValue.Create(int.Parse(suggestion.Words, CultureInfo.InvariantCulture))
                : JsonValue.Create(DiscordText.Short(suggestion.Words, DiscordText.LongestOption))
        );

    private async ValueTask SendAsync(
        ReturnAddress address,
        IReadOnlyList<OptionChoiceBody> choices,
        CancellationToken cancel
    )
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(
            new SuggestionsCallback(Wired.AnswerWithSuggestions, new SuggestionsBody(choices)),
            DiscordJson.Default.SuggestionsCallback
        );
        await calls.CallbackAsync(address.Id, address.Token, json, [], cancel);
    }
}
