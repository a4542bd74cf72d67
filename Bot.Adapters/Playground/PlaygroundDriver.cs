using System.Globalization;
using Bot.Core.Alarms;
using Bot.Core.Conversation;
using NodaTime;

namespace Bot.Adapters.Playground;

/// <summary>Why the playground didn't do what it was asked. A closed set.</summary>
internal abstract record PlaygroundAnswer(IReadOnlyList<(long Id, MessageItem Item)> Messages)
{
    public sealed record Done(IReadOnlyList<(long, MessageItem)> All) : PlaygroundAnswer(All);

    public sealed record Malformed(string Why) : PlaygroundAnswer([]);

    public sealed record NotYours() : PlaygroundAnswer([]);

    public sealed record Unknown(string What) : PlaygroundAnswer([]);

    public sealed record Stale(IReadOnlyList<(long, MessageItem)> All) : PlaygroundAnswer(All);
}

/// <summary>
/// Speaks, presses and fills for the people of the playground. One call at a time; each returns when the companion has
/// settled, with all that it caused.
/// </summary>
internal sealed class PlaygroundDriver(
    Companion companion,
    ClockWalk walk,
    PlaygroundMemory memory,
    PlaygroundPlatform platform,
    PlaygroundClock? manual,
    string? zoneHint
) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public Instant Now => companion.Now;

    public bool IsManual => manual is not null;

    /// <summary>After a start: who had blocked the companion, and whatever was under way.</summary>
    public async Task ResumeAsync(CancellationToken cancel)
    {
        foreach (var who in await memory.BlockedAsync(cancel))
        {
            platform.Block(who, isBlocked: true);
        }

        await walk.SettleAsync(cancel);
    }

    public Task<PlaygroundAnswer> SayAsync(string who, string? channel, string text, CancellationToken cancel) =>
        AloneAsync(
            async () =>
            {
                var said = await RememberAsync(new SaidItem(Now, who, channel, text), cancel);
                return await HandleAsync(who, channel, said, new IncomingBody.Said(text), cancel);
            },
            cancel
        );

    /// <param name="choice">A label, or a 0-based index.</param>
    public Task<PlaygroundAnswer> PressAsync(
        string who,
        long message,
        string? choice,
        int? index,
        CancellationToken cancel
    ) =>
        AloneAsync(
            async () =>
            {
                if (await memory.FindAsync(message, cancel) is not MessageItem item)
                {
                    return new PlaygroundAnswer.Unknown("message");
                }

                if (item.Account is not null && item.Account != who)
                {
                    return new PlaygroundAnswer.NotYours();
                }

                if (Pick(item, choice, index) is not { } picked)
                {
                    return new PlaygroundAnswer.Malformed("The message has no such choice.");
                }

                var said = await RememberAsync(
                    new SaidItem(Now, who, item.Channel, $"pressed: {picked.Label}") { Concerns = item.Concerns },
                    cancel
                );
                var shown = new ShownMessage(Text(message), item.Text, picked.Label);
                return await HandleAsync(
                    who,
                    item.Channel,
                    said,
                    new IncomingBody.Pressed(picked.Token, shown),
                    cancel
                );
            },
            cancel
        );

    public Task<PlaygroundAnswer> FillAsync(
        string who,
        long message,
        IReadOnlyDictionary<string, string> fields,
        CancellationToken cancel
    ) =>
        AloneAsync(
            async () =>
            {
                if (await memory.FindAsync(message, cancel) is not MessageItem item)
                {
                    return new PlaygroundAnswer.Unknown("message");
                }

                if (item.Account is not null && item.Account != who)
                {
                    return new PlaygroundAnswer.NotYours();
                }

                var token = item.FormToken ?? "";
                var words = string.Join('\n', fields.Values);
                var said = await RememberAsync(new SaidItem(Now, who, item.Channel, words), cancel);
                var shown = new ShownMessage(Text(message), item.Text, null);
                return await HandleAsync(
                    who,
                    item.Channel,
                    said,
                    new IncomingBody.Filled(token, fields, shown),
                    cancel
                );
            },
            cancel
        );

    public Task<PlaygroundAnswer> ClockAsync(Instant to, CancellationToken cancel) =>
        AloneAsync(
            async () =>
            {
                var before = await memory.LastIdAsync(cancel);
                await walk.GoToAsync(to, cancel);
                platform.Publish(new PlaygroundNews.View());
                return new PlaygroundAnswer.Done(await MessagesSinceAsync(before, cancel));
            },
            cancel
        );

    public Task<PlaygroundAnswer> ReachAsync(string who, bool open, CancellationToken cancel) =>
        AloneAsync(
            async () =>
            {
                platform.Block(who, !open);
                await memory.SetBlockedAsync(platform.Blocked, cancel);
                if (!open)
                {
                    platform.Publish(new PlaygroundNews.View());
                    return new PlaygroundAnswer.Done([]);
                }

                return await HandleAsync(
                    who,
                    null,
                    await memory.LastIdAsync(cancel),
                    new IncomingBody.Reach(Open: true),
                    cancel,
                    $"reach-{Guid.NewGuid():N}"
                );
            },
            cancel
        );

    public Task<PlaygroundAnswer> ResetAsync(CancellationToken cancel) =>
        AloneAsync(
            async () =>
            {
                await companion.Upkeep.EraseEverybodyAsync(cancel);
                await memory.ClearAsync(cancel);
                platform.UnblockAll();
                platform.Publish(new PlaygroundNews.Reset());
                return new PlaygroundAnswer.Done([]);
            },
            cancel
        );

    public async ValueTask<List<(long, MessageItem)>> MessagesSinceAsync(long after, CancellationToken cancel) =>
        [
            .. (await memory.SinceAsync(after, cancel))
                .Where(i => i.Item is MessageItem)
                .Select(i => (i.Id, (MessageItem)i.Item)),
        ];

    public void Dispose() => turn.Dispose();

    private async Task<PlaygroundAnswer> AloneAsync(Func<Task<PlaygroundAnswer>> act, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            return await act();
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<long> RememberAsync(SaidItem said, CancellationToken cancel)
    {
        var id = await memory.AddAsync(said, null, cancel);
        platform.Publish(new PlaygroundNews.Changed(id!.Value, said));
        return id.Value;
    }

    private async Task<PlaygroundAnswer> HandleAsync(
        string who,
        string? channel,
        long said,
        IncomingBody body,
        CancellationToken cancel,
        string? eventId = null
    )
    {
        var incoming = new Incoming(
            PlaygroundPlatform.PlatformId,
            eventId ?? Text(said),
            new Speaker(who, NameOf(who), "en", zoneHint),
            new PlaceRef(PlaygroundPlatform.PlatformId, channel),
            body,
            CanWhisper: true
        );
        var handled = await companion.HandleAsync(incoming, cancel);
        await walk.SettleAsync(cancel);
        platform.Publish(new PlaygroundNews.View());
        var messages = await MessagesSinceAsync(said, cancel);
        return handled switch
        {
            Handled.Stale => new PlaygroundAnswer.Stale(messages),
            Handled.NotForUs when body is IncomingBody.Pressed or IncomingBody.Filled =>
                new PlaygroundAnswer.NotYours(),
            _ => new PlaygroundAnswer.Done(messages),
        };
    }

    private static PlaygroundChoice? Pick(MessageItem item, string? choice, int? index)
    {
        if (index is { } at)
        {
            return at >= 0 && at < item.Choices.Count ? item.Choices[at] : null;
        }

        return item.Choices.FirstOrDefault(c => string.Equals(c.Label, choice, StringComparison.Ordinal));
    }

    private static string NameOf(string who) => char.ToUpperInvariant(who[0]) + who[1..];

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
