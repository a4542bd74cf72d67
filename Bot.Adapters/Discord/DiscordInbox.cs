using System.Text.Json;
using Bot.Adapters.Discord.Gateway;
using Bot.Adapters.Discord.Wire;
using Bot.Core.Conversation;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Adapters.Discord;

/// <summary>What people do on Discord, brought before the companion: each thing once, one person's in their order.</summary>
internal sealed class DiscordInbox(
    Companion companion,
    OutboxRelay relay,
    DiscordAnswers answers,
    DiscordPlatform platform,
    DiscordForms forms,
    DiscordSuggestions suggestions,
    ITurnWatch watch,
    Phrasebook phrases,
    TimeProvider time,
    IClock clock,
    Action<string?> live
) : IGatewayEvents, IDisposable
{
    /// <summary>Discord gives up after three seconds; what comes from before a reconnect may be older.</summary>
    private static readonly Duration StillWaitedFor = Duration.FromSeconds(2.5);

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10)];

    private readonly PersonLanes lanes = new();
    private readonly RecentlySeen recently = new(20_000);
    private readonly CancellationTokenSource ending = new();

    public void Live(string? application) => live(application);

    public void Receive(string name, ReadOnlySpan<byte> data, bool isReplay, GatewaySession.Event seen)
    {
        try
        {
            if (name == "INTERACTION_CREATE")
            {
                var interaction = JsonSerializer.Deserialize(data, DiscordJson.Default.ReceivedInteraction);
                Receive(interaction!, isReplay, seen);
            }
            else
            {
                Receive(JsonSerializer.Deserialize(data, DiscordJson.Default.ReceivedMessage)!, seen);
            }
        }
        catch (JsonException e)
        {
            // A shape that we don't know. It would be the same the next time.
            watch.Failed($"discord.{name}", null, e);
            seen.Done();
        }
    }

    /// <summary>Returns when all that has come in is handled.</summary>
    public Task WhenIdleAsync() => lanes.WhenIdleAsync();

    public void Dispose()
    {
        ending.Cancel();
        ending.Dispose();
        lanes.Dispose();
    }

    private void Receive(ReceivedMessage message, GatewaySession.Event seen)
    {
        if (message is not { GuildId: null, Author: { Bot: false } author } || !recently.Add(message.Id))
        {
            seen.Done();
            return;
        }

        if (message.ChannelId is { } channel)
        {
            platform.Remember(author.Id, channel);
        }

        var incoming = new Incoming(
            DiscordPlatform.PlatformId,
            message.Id,
            new Speaker(author.Id, NameOf(author)),
            new PlaceRef(DiscordPlatform.PlatformId, null),
            new IncomingBody.Said(message.Content ?? "")
        );
        lanes.Add(author.Id, () => HandleAsync(incoming, null, seen));
    }

    private void Receive(ReceivedInteraction interaction, bool isReplay, GatewaySession.Event seen)
    {
        if (interaction.Who is not { } who || interaction.Data is null || !recently.Add(interaction.Id))
        {
            seen.Done();
            return;
        }

        var isPrivate = interaction.Context == Wired.BotDm;
        var channel = interaction.ChannelId ?? interaction.Channel?.Id;
        if (isPrivate && channel is not null)
        {
            platform.Remember(who.Id, channel);
        }

        var address = new ReturnAddress(
            interaction.ApplicationId ?? "",
            interaction.Id,
            interaction.Token,
            interaction.Message is not null,
            isPrivate,
            channel,
            interaction.Locale,
            clock.GetCurrentInstant()
        );
        if (interaction.Type == Wired.Autocomplete)
        {
            seen.Done();
            var asked = IncomingOf(interaction, who, address, new IncomingBody.Said(""));
            var call = DiscordForms.Split(interaction.Data);
            _ = Task.Run(() => suggestions.AnswerAsync(asked, address, call, ending.Token));
            return;
        }

        var isLate =
            isReplay && Snowflake.TimeOf(interaction.Id) is { } at && clock.GetCurrentInstant() - at > StillWaitedFor;
        var answer = answers.Begin(address, mayDefer: !isLate);
        if (!isLate && forms.FormFor(interaction) is { } form)
        {
            seen.Done();
            _ = OpenAsync(answer, form);
            return;
        }

        if (Body(interaction) is not { } body)
        {
            seen.Done();
            _ = EndAsync(answer, new DiscordWords(phrases, address.Locale).Lost);
            return;
        }

        var incoming = IncomingOf(interaction, who, address, body);
        lanes.Add(who.Id, () => HandleAsync(incoming, answer, seen));
    }

    private static Incoming IncomingOf(
        ReceivedInteraction interaction,
        ReceivedUser who,
        ReturnAddress address,
        IncomingBody body
    ) =>
        new(
            DiscordPlatform.PlatformId,
            interaction.Id,
            new Speaker(who.Id, NameOf(who), interaction.Locale),
            new PlaceRef(DiscordPlatform.PlatformId, address.IsPrivate ? null : address.Channel),
            body,
            CanWhisper: true
        )
        {
            ReturnAddress = address.Write(),
            PlaceName = interaction.Channel?.Name,
        };

    private async Task HandleAsync(Incoming incoming, DiscordAnswer? answer, GatewaySession.Event seen)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                var turn = await companion.TakeInAsync(incoming, ending.Token);
                seen.Done();
                if (!turn.IsTakenOver)
                {
                    relay.Ring();
                }

                if (answer is not null)
                {
                    await FollowAsync(answer, turn);
                }

                return;
            }
            catch (OperationCanceledException) when (ending.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                watch.Failed("discord.handle", null, e);
                if (tries == Pauses.Length)
                {
                    seen.Done();
                    if (answer is not null)
                    {
                        await EndAsync(answer, new DiscordWords(phrases, answer.Address.Locale).Lost);
                    }

                    return;
                }

                await Task.Delay(Pauses[tries], time, ending.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }

    private async Task FollowAsync(DiscordAnswer answer, HandledTurn turn)
    {
        var words = new DiscordWords(phrases, answer.Address.Locale);
        switch (turn)
        {
            case { Result: Handled.Again }:
                // Its answers are on their way, or have arrived: nothing may be added.
                answer.LookFirst();
                break;
            case { Result: Handled.NotForUs }:
                await EndAsync(answer, words.NotForUs);
                break;
            case { Answers: 0 }:
                await EndAsync(answer, words.Nothing);
                break;
            default:
                if (answer.Expect(turn.Answers))
                {
                    answers.Forget(answer.Address.Id);
                }

                break;
        }
    }

    private async Task OpenAsync(DiscordAnswer answer, FormBody form)
    {
        try
        {
            await answer.OpenFormAsync(form, ending.Token);
            answers.Forget(answer.Address.Id);
        }
        catch (OperationCanceledException)
        {
            // The process ends.
        }
    }

    private async Task EndAsync(DiscordAnswer answer, string words)
    {
        try
        {
            await answer.EndAsync(words, ending.Token);
            answers.Forget(answer.Address.Id);
        }
        catch (OperationCanceledException)
        {
            // The process ends; the next one finds who is waiting.
        }
    }

    private IncomingBody? Body(ReceivedInteraction interaction) =>
        interaction.Type switch
        {
            Wired.Command => forms.Called(interaction.Data!),
            Wired.Component when Pressed(interaction) is { } pressed => pressed,
            Wired.FormFilled => DiscordForms.Filled(interaction),
            _ => null,
        };

    private static IncomingBody.Pressed? Pressed(ReceivedInteraction interaction)
    {
        var id = interaction.Data!.CustomId ?? "";
        var token =
            !CustomIds.IsList(id) ? CustomIds.Token(id)
            : interaction.Data.Values is [var value, ..] ? value
            : null;
        if (token is null || interaction.Message is not { } message)
        {
            return null;
        }

        var parts = (message.Components ?? []).SelectMany(row => row.Components ?? []).ToList();
        var label =
            parts.FirstOrDefault(p => p.CustomId == id && p.Label is not null)?.Label
            ?? parts.SelectMany(p => p.Options ?? []).FirstOrDefault(o => o.Value == token)?.Label;
        return new IncomingBody.Pressed(token, new ShownMessage(message.Id, message.Content ?? "", label));
    }

    private static string NameOf(ReceivedUser user) => user.GlobalName ?? user.Username ?? "";
}
