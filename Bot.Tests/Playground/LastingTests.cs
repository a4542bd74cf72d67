using System.Globalization;
using System.Text;
using Bot.Tests.Support;

namespace Bot.Tests.Playground;

/// <summary>What outlives a process, and what a reset takes away. Each test has a host of its own.</summary>
public sealed class LastingTests
{
    [Fact]
    public async Task What_was_shown_and_when_it_was_survives_a_kill()
    {
        await using var host = await RunningHost.PlaygroundAsync();
        var client = new PlaygroundClient(host);
        var hello = (await client.Say("ana", "/start")).Messages[0];
        await client.Say("ben", "/start");
        await client.Advance("P3DT2H");
        await client.Reach("ben", "blocked");
        var before = (await client.Messages()).Body;
        var view = (await client.View()).Body;

        await host.KillAsync();
        await host.RestartAsync();

        (await client.Messages()).Body.ShouldBe(before);
        (await client.View()).Body.ShouldBe(view);
        (await client.Advance("PT0S")).Now.ShouldBe("2027-01-07T10:00:00Z");
        (await client.Press("ana", hello.Id, 0)).Status.ShouldBe(200, "buttons outlive the process");
        (await client.Say("ben", "/host")).Messages.ShouldBeEmpty("still blocked");

        await host.KillAsync();
        host.Set("Playground__Start", "2027-02-01T00:00:00Z");
        await host.RestartAsync();
        (await client.Advance("PT0S")).Now.ShouldBe("2027-02-01T00:00:00Z");
        await client.Reach("ben", "open");
        (await client.Of("ben")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_reset_takes_everybody_and_everything_away()
    {
        await using var host = await RunningHost.PlaygroundAsync();
        var client = new PlaygroundClient(host);
        await client.Pair("ana", "ben");
        await client.Say("ana", "/here", "us");
        await client.Say("cleo", "/start");
        await client.Reach("cleo", "blocked");
        await client.Advance("PT5H");
        var code = (await client.Say("dora", "/pair"))
            .Messages[0]
            .Text.Split('\n')
            .First(l => l.Length == 9 && l[4] == '-');

        var reset = await client.Reset();

        reset.Status.ShouldBe(200);
        reset.Body.ShouldBe("{}");
        (await client.Messages()).Messages.ShouldBeEmpty();
        var view = (await client.View()).Json;
        view.GetProperty("people").GetArrayLength().ShouldBe(0);
        view.GetProperty("talk").GetArrayLength().ShouldBe(0);
        (await host.Http.GetStringAsync("/metrics")).ShouldContain("twotrees_people 0\n");
        (await host.Http.GetStringAsync("/metrics")).ShouldContain("twotrees_pairs 0\n");
        (await host.Http.GetStringAsync("/metrics")).ShouldContain("twotrees_alarms 0\n");

        // Nobody is known, nothing is blocked, and nothing said now is taken for something said before.
        for (var i = 0; i < 12; i++)
        {
            (await client.Say("ana", "/host")).Messages.ShouldHaveSingleItem();
        }

        (await client.Say("cleo", "/start")).Messages.ShouldHaveSingleItem();
        (await client.Say("ben", $"/join {code}"))
            .Messages.ShouldHaveSingleItem()
            .Choices.ShouldBeEmpty("that code is dead");
        await client.Pair("ana", "ben");
        await host.KillAsync();
        await host.RestartAsync();
        (await client.View()).Json.GetProperty("people").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task With_the_systems_clock_there_is_nothing_to_set()
    {
        await using var host = await RunningHost.StartAsync();
        var client = new PlaygroundClient(host);

        (await client.Advance("PT1H")).Status.ShouldBe(400);
        (await client.View()).Json.GetProperty("clock").GetString().ShouldBe("system");
        (await client.Say("ana", "/start")).Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Without_the_playground_there_is_no_trace_of_it()
    {
        await using var host = await RunningHost.StartAsync(
            new Dictionary<string, string> { ["Playground__Enabled"] = "false" }
        );

        foreach (
            var path in new[] { "/", "/playground/messages", "/playground/view", "/playground/page/playground.js" }
        )
        {
            using var answer = await host.Http.GetAsync(path);
            ((int)answer.StatusCode).ShouldBe(404, path);
        }

        (await host.Http.GetStringAsync("/readyz")).ShouldBe("ready\n");
    }

    [Fact]
    public async Task A_caller_who_hangs_up_half_way_loses_nothing_for_the_next()
    {
        await using var host = await RunningHost.PlaygroundAsync();
        var client = new PlaygroundClient(host);
        var random = new Random(4711);
        var callers = Enumerable
            .Range(0, 40)
            .Select(async i =>
            {
                using var cancel = new CancellationTokenSource();
                var body = $$"""{"who":"caller{{i.ToString(CultureInfo.InvariantCulture)}}","text":"/host"}""";
                using var content = new StringContent(body, Encoding.UTF8, "application/json");
                var call = host.Http.PostAsync("/playground/say", content, cancel.Token);
                if (random.Next(2) == 0)
                {
                    await Task.Yield();
                    await cancel.CancelAsync();
                }

                try
                {
                    using var answer = await call;
                }
                catch (OperationCanceledException)
                {
                    // That is the test.
                }
            });
        await Task.WhenAll(callers);

        (await client.Say("ana", "/host")).Messages.Count(m => m.To == "ana").ShouldBe(1);
        var all = (await client.Messages()).Messages;
        all.GroupBy(m => m.To).ShouldAllBe(g => g.Count() == 1);
        (await host.Http.GetStringAsync("/metrics")).ShouldContain("twotrees_outbox 0\n");
        host.Console.ShouldNotContain("   at ");
    }
}
