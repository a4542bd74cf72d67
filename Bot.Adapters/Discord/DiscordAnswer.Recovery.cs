using System.Text.Json;
using Bot.Adapters.Discord.Rest;
using Bot.Adapters.Discord.Wire;
using Bot.Core.Conversation;

namespace Bot.Adapters.Discord;

/// <summary>What a process before this one may have answered already.</summary>
internal sealed partial class DiscordAnswer
{
    /// <summary>
    /// What is there already is unknown, as a process before this one may have answered: looks first.
    /// </summary>
    public async ValueTask<Sent?> RecoverAsync(
        MessageBody body,
        IReadOnlyList<RestFile> files,
        bool isEdit,
        bool isHidden,
        CancellationToken cancel
    )
    {
        if (isEdit)
        {
            return await EditAsync(body, files, cancel);
        }

        var found = await calls.OriginalAsync(address.Application, address.Token, cancel);
        if (!found.IsDone)
        {
            return found.End == RestEnd.Refused ? null : Sent.Later(AfterTrouble);
        }

        var message = isHidden ? body with { Flags = (body.Flags ?? 0) | Wired.Ephemeral } : body;
        if (IsLoading(found))
        {
            return await ReplaceThinkingAsync(message, files, isHidden, cancel);
        }

        return Original(found).Content == body.Content ? Sent.Done : await FurtherAsync(message, files, cancel);
    }

    /// <summary>What has become of it is unknown: it is looked at before anything is said.</summary>
    public void LookFirst() => Claim()?.SetResult(FirstAnswer.Unclear);

    /// <summary>If "thinking" is still shown, as a process before this one may have left it: replaces it, and else says nothing.</summary>
    public async ValueTask EndThinkingAsync(string words, CancellationToken cancel)
    {
        var found = await calls.OriginalAsync(address.Application, address.Token, cancel);
        if (found.IsDone && IsLoading(found))
        {
            await ReplaceThinkingAsync(new MessageBody { Content = words }, [], isHidden: true, cancel);
        }

        thinking.End(address.Id);
    }

    private static bool IsLoading(RestAnswer found) => (Original(found).Flags & Wired.Loading) != 0;

    private static ReceivedMessage Original(RestAnswer found) =>
        JsonSerializer.Deserialize(found.Body, DiscordJson.Default.ReceivedMessage)!;
}
