using Bot.Core.Conversation;
using Bot.Core.Features;
using NodaTime;

namespace Bot.Tests.Support.Discord;

/// <summary>
/// Two people on Discord, or one of them on Telegram: commands are slash commands wherever Discord offers them, private
/// words go into forms, and both fakes check every request.
/// </summary>
internal sealed class DiscordCouple : ICouple
{
    private readonly DiscordTown town;
    private readonly TelegramSide? telegram;
    private readonly string? onTelegram;
    private readonly SlashCommands commands;
    private readonly List<(string? Telegram, string? Discord)> order = [];
    private string from = "0";

    private DiscordCouple(DiscordTown town, TelegramSide? telegram, string? onTelegram, Registry features)
    {
        this.town = town;
        this.telegram = telegram;
        this.onTelegram = onTelegram;
        commands = new SlashCommands(town.Discord.State, features.Commands);
    }

    /// <summary>Pieces of one message, as Discord wants them shorter, are one.</summary>
    public bool Joins { get; init; }

    /// <param name="onTelegram">Whoever is on Telegram; null for nobody.</param>
    public static async Task<DiscordCouple> OpenAsync(
        Instant start,
        Registry? features = null,
        string? onTelegram = null,
        bool joins = false
    )
    {
        var time = new ManualTime(start.ToDateTimeOffset());
        var his = onTelegram is null ? null : await TelegramSide.OpenAsync(paced: false, time);
        var theirs = await DiscordTown.OpenAsync(features: features, time: time, telegram: his);
        await theirs.ConnectedAsync();
        return new DiscordCouple(theirs, his, onTelegram, features ?? Couple.Features) { Joins = joins };
    }

    public IReadOnlyList<Shown> All
    {
        get
        {
            var there = telegram?.Seen(Now).ToDictionary(m => m.Id, StringComparer.Ordinal) ?? [];
            var here = Here().ToDictionary(m => m.Id, StringComparer.Ordinal);
            order.AddRange(
                there.Keys.Where(id => !order.Contains((id, null))).Select(id => ((string?)id, (string?)null))
            );
            order.AddRange(
                here.Keys.Where(id => !order.Contains((null, id))).Select(id => ((string?)null, (string?)id))
            );
            return
            [
                .. order
                    .Select(o => o.Telegram is { } t ? there.GetValueOrDefault(t) : here.GetValueOrDefault(o.Discord!))
                    .OfType<Shown>(),
            ];
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(town.Time.GetUtcNow());

    public async Task Say(string who, string text, string? channel = null)
    {
        if (who == onTelegram)
        {
            var date = town.Time.GetUtcNow().ToUnixTimeSeconds();
            await telegram!.TakenInAsync(id => telegram.Said(id, who, text, date, channel));
        }
        else if (commands.Of(text, Now) is { } slash)
        {
            var place = channel is null ? null : FakeState.Us;
            await AnsweredAsync(await town[who].SlashAsync(slash.Command, place, slash.Options), who, slash.Form);
            return;
        }
        else if (channel is null)
        {
            await town[who].WriteAsync(text);
        }

        await Settle();
    }

    public async Task Press(string who, string label)
    {
        if (who == onTelegram)
        {
            var there = telegram!.With(who, label) ?? throw Nothing(who, label);
            await telegram.TakenInAsync(id => telegram.Pressed(id, who, there, label));
            await Settle();
            return;
        }

        var here = town[who].Find(label) ?? throw Nothing(who, label);
        await AnsweredAsync(await town[who].PressAsync(label, here), who, null);
    }

    public async Task Fill(string who, string field, string text)
    {
        if (who == onTelegram)
        {
            await Say(who, text);
            return;
        }

        await AnsweredAsync(await town[who].OpenFormAsync(), who, text);
    }

    public Task Pass(Duration length) => GoTo(Now + length);

    public async Task GoTo(Instant target)
    {
        await Settle();
        await town.Walk.GoToAsync(target, default);
        await Settle();
    }

    public Task Block(string who, bool isBlocked)
    {
        if (who == onTelegram)
        {
            telegram!.Bot.Chats.Block(telegram.People.IdOf(who), isBlocked);
        }
        else
        {
            town[who].User.IsBlocking = isBlocked;
        }

        return Task.CompletedTask;
    }

    public void Hint(string who, string zone) =>
        throw new NotSupportedException("Neither platform says anything of anybody's zone.");

    public async Task Pair(string one, string two, string zoneOne, string zoneTwo)
    {
        await Say(one, $"/settings zone {zoneOne}");
        await Say(two, $"/settings zone {zoneTwo}");
        await Say(one, "/pair");
        await Say(two, $"/join {(one == onTelegram ? telegram!.CodeOf(one) : town.Code())}");
        await Press(two, "Join");
        await Press(one, $"Yes, that's {two}");
        telegram?.ForgetSeen();
        from = Sorted().Last().Id;
        order.Clear();
    }

    public async Task Settle()
    {
        await town.SettleAsync();
        town.Failures.ShouldBeEmpty();
    }

    public async Task Restart()
    {
        await town.StopAsync();
        await town.StartAsync();
        await town.ConnectedAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await town.DisposeAsync();
        telegram?.NothingWasWrong();
        town.Discord.Breaches.ShouldBeEmpty();
        town.Discord.State.Interactions.Values.Where(i => i.Answered == 0 || i.IsThinking).ShouldBeEmpty();
    }

    private async Task AnsweredAsync(FakeInteraction asked, string who, string? form)
    {
        if (form is not null)
        {
            await asked.Acknowledged.Task.WaitAsync(RunningHost.Hang);
            asked = await town[who].FillAsync(asked, form);
        }

        await Settle();
        await asked.Acknowledged.Task.WaitAsync(RunningHost.Hang);
    }

    private static InvalidOperationException Nothing(string who, string label) =>
        new($"Nothing shows {who} a button [{label}].");

    private IEnumerable<FakeMessage> Sorted()
    {
        lock (town.Discord.State.Sync)
        {
            return
            [
                .. town
                    .Discord.State.Messages.Values.OrderBy(m => m.Id.Length)
                    .ThenBy(m => m.Id, StringComparer.Ordinal),
            ];
        }
    }

    private List<Shown> Here()
    {
        var shown = new List<Shown>();
        foreach (var message in Sorted().SkipWhile(m => from != "0" && string.CompareOrdinal(m.Id, from) <= 0))
        {
            var one = AsShown(message);
            var before = shown.FindLastIndex(s => (s.Account, s.Channel) == (one.Account, one.Channel));
            if (Joins && message.Continues && before >= 0)
            {
                shown[before] = one with { Id = shown[before].Id, Text = $"{shown[before].Text}\n{one.Text}" };
            }
            else
            {
                shown.Add(one);
            }
        }

        return shown;
    }

    private Shown AsShown(FakeMessage message)
    {
        var dm = town.Discord.State.ByDm(message.Channel);
        var form = message.Parts.FirstOrDefault(FakeMessage.OpensForm);
        return new Shown(
            message.Id,
            Now,
            (dm ?? message.Only)?.Name,
            dm is null ? "us" : null,
            FakeState.Words(message.Content)
        )
        {
            Choices = [.. message.Choices.Select(label => new OutgoingChoice(label, ""))],
            Form = form is null
                ? null
                : new OutgoingForm("", form["custom_id"]!.GetValue<string>().Split('|')[1].Split(',')),
            Silent = (message.Flags & (1 << 12)) != 0,
            File = message.File is { } file ? new OutgoingFile(file, "", []) : null,
        };
    }
}
