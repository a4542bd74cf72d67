using Bot.Tests.Support;
using Bot.Tests.Support.Discord;

namespace Bot.Tests.Discord;

/// <summary>What goes wrong between us and Discord, and what people notice of it: nothing, if it can be helped.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private DiscordTown town = null!;

    public async Task InitializeAsync()
    {
        town = await DiscordTown.OpenAsync();
        await town.ConnectedAsync();
        await town.SettleAsync();
    }

    public async Task DisposeAsync() => await town.DisposeAsync();

    [Fact]
    public async Task What_happened_during_a_drop_is_handled_once_after_it()
    {
        await town["Ana"].SlashAsync("host");
        await town.SettleAsync();
        town.Discord.Gateway.Abort();
        await town["Ana"].WriteAsync("/settings name Anna");
        await town.UntilAsync(town.ConnectedAsync);
        await town.SettleAsync();

        town.Seen().Split('\n').Count(l => l.Contains("Anna it is", StringComparison.Ordinal)).ShouldBe(1);
        town.Discord.Gateway.Identifies.ShouldBe(1);
        town.Discord.Gateway.Resumes.ShouldBe(1);
    }

    [Fact]
    public async Task Told_to_reconnect_it_takes_the_session_up_again_and_keeps_it()
    {
        await town.Discord.Gateway.SendAsync(FakeDiscord.Json(("op", 7), ("d", null)));
        await town.Discord.Gateway.GoneAsync().WaitAsync(RunningHost.Hang);
        await town.UntilAsync(town.ConnectedAsync);

        town.Discord.Gateway.Resumes.ShouldBe(1);
        town.Discord.Gateway.Closes.ShouldAllBe(c => c != 1000 && c != 1001);
    }

    [Theory]
    [InlineData(4000, 1, 1)]
    [InlineData(4001, 1, 1)]
    [InlineData(4002, 1, 1)]
    [InlineData(4003, 2, 0)]
    [InlineData(4005, 1, 1)]
    [InlineData(4007, 2, 0)]
    [InlineData(4008, 1, 1)]
    [InlineData(4009, 2, 0)]
    [InlineData(1000, 1, 1)]
    [InlineData(1001, 1, 1)]
    public async Task After_a_close_it_comes_back_as_the_code_wants(int code, int identifies, int resumes)
    {
        await town.Discord.Gateway.CloseAsync(code);
        await town.UntilAsync(town.ConnectedAsync);

        town.Discord.Gateway.Identifies.ShouldBe(identifies);
        town.Discord.Gateway.Resumes.ShouldBe(resumes);
        town.Service.Condition.Trouble.ShouldBeNull();
    }

    [Theory]
    [InlineData(4004, "the gateway has closed for good: the token isn't accepted (4004)")]
    [InlineData(4010, "the gateway has closed for good: invalid shard (4010)")]
    [InlineData(4011, "the gateway has closed for good: sharding is required (4011)")]
    [InlineData(4012, "the gateway has closed for good: this version of the gateway isn't served any more (4012)")]
    [InlineData(4013, "the gateway has closed for good: invalid intents (4013)")]
    [InlineData(4014, "the gateway has closed for good: an intent isn't allowed (4014)")]
    public async Task After_a_fatal_close_it_stays_away_and_says_why(int code, string why)
    {
        await town.Discord.Gateway.CloseAsync(code);
        await town.Running.WaitAsync(RunningHost.Hang);

        town.Service.Condition.Trouble.ShouldBe(why);
        town.Discord.Gateway.Identifies.ShouldBe(1);
    }

    [Theory]
    [InlineData(true, 2, 1)]
    [InlineData(false, 1, 2)]
    public async Task A_session_that_is_refused_is_tried_again_or_begun_anew(bool again, int resumes, int identifies)
    {
        town.Discord.Gateway.Instead = () => FakeDiscord.Json(("op", 9), ("d", again));
        town.Discord.Gateway.Abort();
        await town.UntilAsync(town.ConnectedAsync);

        town.Discord.Gateway.Resumes.ShouldBe(resumes);
        town.Discord.Gateway.Identifies.ShouldBe(identifies);
    }

    [Fact]
    public async Task A_connection_on_which_nobody_answers_is_left_within_an_interval_and_two_seconds()
    {
        town.Discord.Gateway.IsDeaf = true;
        var deaf = town.Time.GetUtcNow();
        await town.UntilAsync(town.Discord.Gateway.GoneAsync);
        var gone = town.Time.GetUtcNow();
        town.Discord.Gateway.IsDeaf = false;
        await town.UntilAsync(town.ConnectedAsync);

        // Up to an interval until the next heartbeat, and one more until its answer is given up.
        (gone - deaf).ShouldBeLessThan(TimeSpan.FromMilliseconds(2 * town.Discord.Gateway.Interval + 2000));
        town.Discord.Gateway.Resumes.ShouldBe(1);
    }

    [Fact]
    public async Task An_event_that_comes_twice_is_answered_once()
    {
        await town["Ana"].SlashAsync("host");
        await town.Discord.Gateway.RepeatAsync();
        await town.SettleAsync();
        await town["Ana"].WriteAsync("/settings name Anna");
        await town.Discord.Gateway.RepeatAsync();
        await town.SettleAsync();

        var seen = town.Seen().Split('\n');
        seen.Count(l => l.StartsWith("  to Ana: Carla runs", StringComparison.Ordinal)).ShouldBe(1);
        seen.Count(l => l.Contains("Anna it is", StringComparison.Ordinal)).ShouldBe(1);
        town.Discord.Breaches.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("lost answer")]
    [InlineData("server error")]
    [InlineData("lost request")]
    [InlineData("rate limit")]
    [InlineData("missing access")]
    public async Task A_message_arrives_once_whatever_happens_to_its_request(string what)
    {
        await town.PairAsync("Ana", "Ben");
        town.Discord.Break(what, "/messages");
        await town["Ana"].WriteAsync("/settings name Anna");
        await town.UntilAsync(() => town.SeenAsync("Anna it is"));
        await town.UntilAsync(town.SettleAsync);
        await town.PassAsync(TimeSpan.FromMinutes(2));

        town.Seen().Split('\n').Count(l => l.Contains("Anna it is", StringComparison.Ordinal)).ShouldBe(1);
        town.Discord.Breaches.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("lost answer")]
    [InlineData("server error")]
    [InlineData("lost request")]
    [InlineData("rate limit")]
    public async Task An_interaction_is_answered_once_whatever_happens_to_its_request(string what)
    {
        town.Discord.Break(what, "/callback");
        var asked = await town["Ana"].SlashAsync("host");
        await town.UntilAsync(() => asked.Settled.Task);
        await town.UntilAsync(town.SettleAsync);
        await town.PassAsync(TimeSpan.FromMinutes(2));

        asked.After!.Value.ShouldBeLessThan(TimeSpan.FromSeconds(3));
        town.Seen().Split('\n').Count(l => l.Contains("Carla runs this", StringComparison.Ordinal)).ShouldBe(1);
        town.Discord.Breaches.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_is_refused_stops_everything_at_the_first_time()
    {
        await town.PairAsync("Ana", "Ben");
        town.Discord.Break("unauthorized", "/messages");
        await town["Ana"].WriteAsync("/host");
        await town.SettleAsync();
        var requests = town.Discord.Requests.Count;
        await town["Ana"].WriteAsync("/help");
        await town.SettleAsync();

        town.Discord.Requests.Count.ShouldBe(requests);
        town.Service.Condition.Trouble.ShouldBe("Discord doesn't accept the token (401)");
    }
}
