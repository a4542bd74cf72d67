using System.Text.Json;
using Bot.Adapters.Discord.Gateway;
using Bot.Adapters.Discord.Rest;
using Bot.Adapters.Discord.Wire;
using Bot.Adapters.Pictures;
using Bot.Adapters.Storage;
using Bot.Core.Conversation;
using Bot.Core.Features;
using Bot.Core.Sealing;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Adapters.Discord;

/// <summary>The adapter put together: its way out can be used at once, its way in runs until it is stopped.</summary>
internal sealed class DiscordService : IDisposable
{
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(10);

    private readonly DiscordSettings settings;
    private readonly DataPaths paths;
    private readonly Phrasebook phrases;
    private readonly TimeProvider time;
    private readonly DiscordRest rest;
    private readonly DiscordCalls calls;
    private readonly ThinkingFile thinking;
    private readonly DiscordAnswers answers;
    private readonly IClock clock;
    private readonly DiscordCommands commands;
    private DiscordInbox? open;
    private readonly TaskCompletionSource<string?> live = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public DiscordService(
        DiscordSettings settings,
        DataPaths paths,
        OwnerKeys keys,
        Registry registry,
        Phrasebook phrases,
        PngPictures pictures,
        TimeProvider time,
        IClock clock
    )
    {
        this.settings = settings;
        this.paths = paths;
        this.phrases = phrases;
        this.time = time;
        this.clock = clock;
        Condition = new DiscordCondition(time);
        rest = new DiscordRest(settings, time, Condition);
        calls = new DiscordCalls(rest);
        thinking = new ThinkingFile(paths.DiscordThinking, keys);
        answers = new DiscordAnswers(calls, thinking, time);
        commands = new DiscordCommands(registry.Commands, phrases);
        Platform = new DiscordPlatform(calls, answers, pictures, phrases, clock);
    }

    public DiscordPlatform Platform { get; }

    public DiscordCondition Condition { get; }

    /// <summary>Takes in what people do, until stopped. What is under way then is handled to its end.</summary>
    public async Task RunAsync(Companion companion, OutboxRelay relay, ITurnWatch watch, CancellationToken stop)
    {
        var forms = new DiscordForms(commands, phrases);
        var suggestions = new DiscordSuggestions(commands, companion, calls, watch);
        using var inbox = new DiscordInbox(
            companion,
            relay,
            answers,
            Platform,
            forms,
            suggestions,
            watch,
            phrases,
            time,
            clock,
            application => live.TrySetResult(application)
        );
        open = inbox;
        var door = new GatewayDoor(calls, time);
        var shards = new List<Shard>();
        var running = new List<Task>();
        try
        {
            await PublishCommandsAsync(stop);
            while (await door.AddressAsync(stop) is null && !Condition.IsStopped)
            {
                await Task.Delay(AfterTrouble, time, stop);
            }

            for (var number = 0; number < door.Shards && !Condition.IsStopped; number++)
            {
                var file = new SessionFile(paths.DiscordSession(number));
                shards.Add(new Shard(number, door, file, inbox, settings, Condition, time));
                running.Add(shards[^1].RunAsync(stop));
            }

            if (running.Count > 0)
            {
                running.Add(FinishLeftAsync(inbox, relay, stop));
            }

            await Task.WhenAll(running);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // As planned.
        }

        await inbox.WhenIdleAsync();
        foreach (var shard in shards)
        {
            shard.Keep();
        }
    }

    /// <summary>Returns when all that has come in is handled.</summary>
    public Task WhenIdleAsync() => open?.WhenIdleAsync() ?? Task.CompletedTask;

    public void Dispose()
    {
        answers.Dispose();
        rest.Dispose();
        thinking.Dispose();
    }

    /// <summary>Publishes the commands if they are others than last time.</summary>
    private async Task PublishCommandsAsync(CancellationToken stop)
    {
        while (!Condition.IsStopped)
        {
            var answer = await calls.ApplicationAsync(stop);
            if (answer.IsDone)
            {
                var application = JsonSerializer.Deserialize(answer.Body, DiscordJson.Default.ReceivedApplication)!.Id;
                var (json, hash) = commands.Publish();
                var published = $"{application} {settings.CommandGuild} {hash}";
                if (PublishedBefore() == published)
                {
                    return;
                }

                var put = await calls.PutCommandsAsync(application, settings.CommandGuild, json, stop);
                if (put.IsDone)
                {
                    await File.WriteAllTextAsync(paths.DiscordCommands, published, stop);
                    return;
                }

                if (put.End == RestEnd.Refused)
                {
                    Condition.Limp($"the commands weren't accepted ({put.Status}, {put.Code})");
                    return;
                }
            }

            await Task.Delay(answer.Wait > AfterTrouble ? answer.Wait : AfterTrouble, time, stop);
        }
    }

    private string? PublishedBefore() =>
        File.Exists(paths.DiscordCommands) ? File.ReadAllText(paths.DiscordCommands) : null;

    /// <summary>
    /// Whoever still sees "thinking" from before a restart gets their answer from the outbox, or once what was missed has
    /// been handled, a word that it got lost.
    /// </summary>
    private async Task FinishLeftAsync(DiscordInbox inbox, OutboxRelay relay, CancellationToken stop)
    {
        if (thinking.Left.Count == 0)
        {
            return;
        }

        await live.Task.WaitAsync(stop);
        await inbox.WhenIdleAsync();
        await relay.DrainAsync(stop);
        foreach (var address in thinking.Left.Where(a => thinking.IsOpen(a.Id)))
        {
            if (answers.Find(address.Id) is not null)
            {
                // It has come once more, and its answer is on its way, however long that takes.
                continue;
            }

            if (clock.GetCurrentInstant() - address.At < ReturnAddress.Life)
            {
                var words = new DiscordWords(phrases, address.Locale);
                await answers.Again(address).EndThinkingAsync(words.Lost, stop);
            }

            thinking.End(address.Id);
        }
    }
}
