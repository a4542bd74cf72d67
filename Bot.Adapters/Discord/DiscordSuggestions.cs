using System.Text.Json;
using Bot.Adapters.Discord.Rest;
using Bot.Adapters.Discord.Wire;

namespace Bot.Adapters.Discord;

/// <summary>What is offered while somebody is still typing.</summary>
internal sealed class DiscordSuggestions(DiscordCalls calls)
{
    public void Answer(
        ReceivedInteraction interaction,
        ReturnAddress address,
        (string Name, string? Subcommand, IReadOnlyList<ReceivedOption> Options) call,
        CancellationToken cancel
    ) => _ = AnswerAsync(address, [], cancel);

    private async Task AnswerAsync(
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
