using Bot.Tests.Support;
using Bot.Tests.Support.Discord;

namespace Bot.Tests.Discord;

/// <summary>Nobody is left waiting, whatever is slow.</summary>
public sealed class WaitingTests
{
    [Fact]
    public async Task With_a_blocked_writer_everybody_is_told_in_time_and_gets_their_real_answer_later()
    {
        var (store, gate) = GatedStore.Create();
        await using var town = await DiscordTown.OpenAsync(store: store);
        await town.ConnectedAsync();
        gate.Close();
        var all = new List<FakeInteraction>();
        for (var i = 0; i < 2000; i++)
        {
            all.Add(
                await town[$"P{i}"].SlashAsync(i % 2 == 0 ? "host" : "settings zone", i % 4 < 2 ? null : FakeState.Us)
            );
        }

        await town.Discord.Gateway.HeardAsync();
        town.Time.Advance(TimeSpan.FromMilliseconds(700));
        await town.UntilAsync(() => Task.WhenAll(all.Select(i => i.Acknowledged.Task)));
        all.ShouldAllBe(i => i.After <= TimeSpan.FromSeconds(1));
        all.Where(i => i.IsPrivate).ShouldAllBe(i => i.IsThinking);

        town.Time.Advance(TimeSpan.FromSeconds(4.3));
        gate.Open();

        // A request that the machine is too busy for is tried again after a moment: time has to pass for that.
        await town.UntilAsync(() => Task.WhenAll(all.Select(i => i.Settled.Task)));
        await town.UntilAsync(town.SettleAsync);
        all.ShouldAllBe(i => !i.IsThinking);
        Content(town, all[0]).ShouldStartWith("Carla runs this companion");
        Content(town, all[1]).ShouldStartWith("Which clock do you live by?");
        town.Failures.ShouldBeEmpty();
        town.Discord.Breaches.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_waits_in_a_channel_waits_for_one_pair_of_eyes_and_what_is_for_both_is_shown_to_both()
    {
        var (store, gate) = GatedStore.Create();
        await using var town = await DiscordTown.OpenAsync(store: store);
        await town.ConnectedAsync();
        await town.PairAsync("Ana", "Ben");
        await town["Ana"].SlashAsync("here on", FakeState.Us);
        await town.SettleAsync();
        await town["Ben"].SlashAsync("here on", FakeState.Us);
        await town.SettleAsync();
        await town["Ana"].PressAsync("Ask Ben");
        await town.SettleAsync();
        await town["Ben"].PressAsync("Yes, ours");
        await town.SettleAsync();
        town.Seen();

        gate.Close();
        var mine = await town["Ana"].SlashAsync("settings zone", FakeState.Us);
        var both = await town["Ana"].SlashAsync("ritual list", FakeState.Us);
        await town.Discord.Gateway.HeardAsync();
        town.Time.Advance(TimeSpan.FromMilliseconds(700));
        await Task.WhenAll(mine.Acknowledged.Task, both.Acknowledged.Task).WaitAsync(RunningHost.Hang);
        gate.Open();
        await town.SettleAsync();
        await Task.WhenAll(mine.Settled.Task, both.Settled.Task).WaitAsync(RunningHost.Hang);

        var seen = town.Seen().Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal)).ToList();
        seen[..2].ShouldAllBe(l => l == "  in #100 (only Ana): (thinking)");
        seen.ShouldContain(l => l.StartsWith("  in #100 (only Ana), after thinking: Which clock"));
        seen.ShouldContain(l => l.StartsWith("  in #100, silently: "));
        town.Discord.Breaches.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_whose_answer_takes_long_shows_nothing_meanwhile()
    {
        var (store, gate) = GatedStore.Create();
        await using var town = await DiscordTown.OpenAsync(store: store);
        await town.ConnectedAsync();
        await town["Ana"].SlashAsync("settings zone");
        await town.SettleAsync();
        gate.Close();
        var pressed = await town["Ana"].PressAsync("Europe");
        await town.Discord.Gateway.HeardAsync();
        town.Time.Advance(TimeSpan.FromMilliseconds(700));
        await pressed.Acknowledged.Task.WaitAsync(RunningHost.Hang);
        pressed.Answered.ShouldBe(6);
        gate.Open();
        await town.SettleAsync();

        town.Seen().ShouldContain("to Ana, changed: Which clock do you live by?");
        town.Discord.Breaches.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_for_its_interaction_arrives_as_a_message()
    {
        await using var town = await DiscordTown.OpenAsync();
        await town.ConnectedAsync();
        var late = true;
        town.Discord.Fault = http =>
        {
            if (late && http.Request.Path.Value!.EndsWith("/callback", StringComparison.Ordinal))
            {
                late = false;
                town.Time.Advance(TimeSpan.FromSeconds(3.1));
            }

            return Task.FromResult(false);
        };
        await town["Ana"].SlashAsync("host");
        await town.SettleAsync();

        town.Seen().ShouldContain("  to Ana: Carla runs this companion");
        town.Discord.Requests.ShouldContain(r => r.Path.EndsWith("/callback") && r.Status == 404);
        town.Discord.Breaches.ShouldBeEmpty();
    }

    [Fact]
    public async Task Suggestions_come_while_somebody_types()
    {
        await using var town = await DiscordTown.OpenAsync();
        await town.ConnectedAsync();
        var zone = await town["Ana"].TypeAsync("settings zone", "place", "lis");
        await zone.Acknowledged.Task.WaitAsync(RunningHost.Hang);
        zone.Suggestions!.ShouldContain(("Lisbon (Europe/Lisbon)", "Europe/Lisbon"));

        await town.PairAsync("Ana", "Ben");
        var when = await town["Ana"].TypeAsync("ritual add", "when", "fri 19");
        await when.Acknowledged.Task.WaitAsync(RunningHost.Hang);
        when.Suggestions![0].Name.ShouldContain("19:00");

        await town["Ana"].SlashAsync("ritual add", null, ("name", "coffee"), ("when", "weekdays 7:30"), ("kind", "me"));
        await town.SettleAsync();
        var own = await town["Ana"].TypeAsync("ritual skip", "n", "");
        await own.Acknowledged.Task.WaitAsync(RunningHost.Hang);
        own.Suggestions!.Single().Name.ShouldContain("coffee");
        own.Suggestions!.Single().Value.ShouldBe("1");
        var his = await town["Ben"].TypeAsync("ritual skip", "n", "");
        await his.Acknowledged.Task.WaitAsync(RunningHost.Hang);
        his.Suggestions.ShouldBeEmpty("a time of one's own is nobody else's");
        town.Discord.Breaches.ShouldBeEmpty();
    }

    private static string Content(DiscordTown town, FakeInteraction interaction) =>
        FakeState.Plain(town.Discord.State.Messages[interaction.Original!].Content);
}
