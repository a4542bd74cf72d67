using System.Net.Sockets;
using System.Text;
using Bot.Tests.Support;

namespace Bot.Tests.Privacy;

/// <summary>
/// Words that nobody else uses go in through every way there is, into the real process at its most talkative; then they
/// are looked for wherever it leaves something behind.
/// </summary>
public sealed class CanaryTests
{
    /// <summary>No name, word or number of anything else holds this.</summary>
    private const string Canary = "quokkawhisper";

    private static readonly (string, string)[] Talkative =
    [
        ("Logging__LogLevel__Default", "Trace"),
        ("Logging__LogLevel__Microsoft", "Trace"),
        ("Logging__LogLevel__Microsoft.AspNetCore", "Trace"),
        ("Logging__LogLevel__Microsoft.AspNetCore.Server.Kestrel", "Trace"),
        ("Logging__LogLevel__Microsoft.AspNetCore.Routing", "Trace"),
        ("Logging__LogLevel__Quartz", "Trace"),
    ];

    [Fact]
    public async Task What_people_say_is_nowhere_but_in_their_own_messages()
    {
        await using var host = await RunningHost.PlaygroundAsync(Talkative);
        var client = new PlaygroundClient(host);
        await SayEverywhereAsync(host, client);
        await AskBadlyAsync(host, client);
        var metrics = await host.Http.GetStringAsync("/metrics");
        var ready = await host.Http.GetStringAsync("/readyz");

        // The control: it was taken in, and is shown to whoever may see it.
        (await client.Messages()).Body.ShouldContain(Canary);
        host.Console.ShouldContain("Handled Said from playground", Case.Sensitive, "it is talkative indeed");

        host.FilesWith(Canary).ShouldBeEmpty("while it runs");
        await host.KillAsync();
        host.FilesWith(Canary).ShouldBeEmpty("after a kill, with its logs of the database still there");
        await host.RestartAsync();
        (await client.Messages()).Body.ShouldContain(Canary);
        var backup = await RunningHost.RunAsync(host.Directory, null, "backup", Path.Combine(host.Directory, "b.db"));
        (await host.StopAsync()).ShouldBe(0);
        var verify = await RunningHost.RunAsync(host.Directory, null, "verify", Path.Combine(host.Directory, "b.db"));
        verify.Code.ShouldBe(0, verify.Output);
        var doctor = await RunningHost.RunAsync(host.Directory, null, "doctor");
        host.FilesWith(Canary).ShouldBeEmpty("after a stop, backup included");
        foreach (
            var said in new[]
            {
                metrics,
                ready,
                host.Console,
                backup.Output,
                backup.Errors,
                verify.Output,
                verify.Errors,
                doctor.Output,
                doctor.Errors,
            }
        )
        {
            said.ShouldNotContain(Canary, Case.Insensitive);
        }
    }

    [Fact]
    public async Task The_search_finds_a_canary_that_is_there()
    {
        await using var host = await RunningHost.PlaygroundAsync();
        await new PlaygroundClient(host).Say("ana", $"/settings name {Canary}");
        await File.WriteAllBytesAsync(Path.Combine(host.Directory, "plain"), Encoding.UTF8.GetBytes($"..{Canary}.."));
        await File.WriteAllBytesAsync(Path.Combine(host.Directory, "wide"), Encoding.Unicode.GetBytes($"..{Canary}.."));

        host.FilesWith(Canary).Order().ShouldBe(["plain", "wide"]);
    }

    [Fact]
    public async Task A_partner_sees_nothing_that_was_not_meant_for_them()
    {
        await using var host = await RunningHost.PlaygroundAsync();
        var client = new PlaygroundClient(host);
        await client.Pair("ana", "ben");
        string[] alone =
        [
            Canary,
            $"/{Canary}",
            $"/help {Canary}",
            $"/join {Canary}",
            $"/link {Canary}",
            $"/host {Canary}",
            $"/settings {Canary}",
            $"/settings zone {Canary}",
            $"/settings language {Canary}",
            $"/start {Canary}",
        ];
        foreach (var words in alone)
        {
            (await client.Say("ana", words)).Status.ShouldBe(200);
            (await client.Say("ana", words, "us")).Status.ShouldBe(200);
        }

        var messages = (await client.Messages()).Messages;
        messages
            .Where(m => m.To == "ana")
            .ShouldContain(m => m.Text.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        messages
            .Where(m => m.To != "ana")
            .Where(m =>
                m.Text.Contains(Canary, StringComparison.OrdinalIgnoreCase)
                || m.Choices.Any(c => c.Contains(Canary, StringComparison.OrdinalIgnoreCase))
            )
            .Select(m => $"{m.Place}: {m.Text}")
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_that_changed_places_open_for_nobody()
    {
        await using var host = await RunningHost.PlaygroundAsync(Talkative);
        var client = new PlaygroundClient(host);
        await client.Say("ana", $"/settings name Ana{Canary}");
        await client.Say("ben", "/settings name Benedikt");
        (await host.StopAsync()).ShouldBe(0);
        StorageFolder.Tamper(
            Path.Combine(host.Data, "twotrees.db"),
            """
            CREATE TEMP TABLE swap AS SELECT id, version, sealed FROM people;
            UPDATE people SET (version, sealed) = (SELECT s.version, s.sealed FROM swap s WHERE s.id <> people.id);
            """
        );
        await host.RestartAsync();

        foreach (var who in new[] { "ana", "ben" })
        {
            var answer = await client.Say(who, "/settings");
            answer.Status.ShouldBe(500);
            answer.Body.ShouldNotContain("Benedikt");
            answer.Body.ShouldNotContain(Canary);
        }

        host.Console.ShouldContain("UnreadableDocumentException");
        host.Console.ShouldNotContain(Canary);
        host.Console.ShouldNotContain("Benedikt");
    }

    private static async Task SayEverywhereAsync(RunningHost host, PlaygroundClient client)
    {
        await client.Pair("ana", "ben");
        await client.Say("ana", Canary);
        await client.Say("ana", $"I told {Canary} to them", "us");
        await client.Say($"{Canary}who", "/start");
        await client.Say("ana", "/help", $"{Canary}place");
        await client.Say("ana", $"/settings name {Canary}");
        await client.Say("ana", $"/{Canary} {Canary}");
        var commands = (await client.View())
            .Json.GetProperty("commands")
            .EnumerateArray()
            .Select(c => c.GetProperty("name").GetString());
        foreach (var command in commands.ToList())
        {
            if (command is "leave" or "forget")
            {
                continue;
            }

            foreach (
                var words in new[] { Canary, $"add \"{Canary}\" every day 9:00", $"1h {Canary}", $"write {Canary}" }
            )
            {
                var answer = await client.Say("ana", $"/{command} {words}");
                foreach (var message in answer.Messages.Where(m => m.To == "ana" && m.Form is not null))
                {
                    await client.Fill("ana", message.Id, new { text = Canary });
                }

                foreach (var message in answer.Messages.Where(m => m.To is "ana" or "ben" && m.Choices.Count > 0))
                {
                    await client.Press(message.To!, message.Id, 0);
                }
            }
        }

        var talk = (await client.Say("ana", "/needs")).Messages[0];
        await client.Press("ana", talk.Id, 0);
        var noted = (await client.Say("ana", Canary)).Messages[^1];
        await client.Press("ana", noted.Id, 0);
        var overview = (await client.Say("ana", "/needs")).Messages[^1];
        await client.Press("ana", overview.Id, "Leave it out");

        // A journal with a passphrase that is the canary itself.
        var about = (await client.Say("dora", "/journal lock")).Messages[0];
        await client.Press("dora", about.Id, 0);
        await client.Say("dora", $"{Canary} and so on");
        await client.Say("dora", $"{Canary} and so on");
        await client.Say("dora", $"/journal write {Canary}");
        await client.Say("dora", $"/journal read {Canary}");
        await client.Say("dora", $"not {Canary} and so on");
        (await client.Say("dora", $"{Canary} and so on")).Messages[^1].Text.ShouldStartWith("Open for you");
        var hello = (await client.Say("cleo", "/start")).Messages[0];
        var form = (await client.Press("cleo", hello.Id, 1)).Messages[0];
        (await client.Fill("cleo", form.Id, new { text = Canary })).Status.ShouldBe(200);
        await client.Reach($"{Canary}who", "blocked");
        await client.Reach("ben", "blocked");
        await client.Advance("P8D");
    }

    private static async Task AskBadlyAsync(RunningHost host, PlaygroundClient client)
    {
        foreach (var call in new[] { "say", "press", "fill", "clock", "reach", "reset" })
        {
            await client.PostRaw(call, Canary);
            await client.PostRaw(
                call,
                $$"""{"who":"ana","text":"{{Canary}}","as":"{{Canary}}","to":"{{Canary}}","advance":"{{Canary}}","""
            );
            if (call != "reset")
            {
                await client.PostRaw(
                    call,
                    $$"""{"who":"ana","message":"{{Canary}}","choice":"{{Canary}}","as":"{{Canary}}","to":"{{Canary}}"}"""
                );
                await client.PostRaw(
                    call,
                    $$"""{"{{Canary}}":["{{Canary}}"],"who":"{{Canary}} {{Canary}}","text":"x"}"""
                );
            }
        }

        await client.Press("ana", "m1", Canary);
        await client.Messages(Canary);
        foreach (
            var path in new[]
            {
                $"/{Canary}",
                $"/calendar/{Canary}.ics",
                $"/playground/page/{Canary}",
                $"/livez?{Canary}",
                $"/playground/{Canary}",
            }
        )
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("User-Agent", Canary);
            request.Headers.TryAddWithoutValidation("X-Forwarded-For", Canary);
            using var answer = await host.Http.SendAsync(request);
        }

        using var hook = new StringContent(
            $$"""{"message":{"text":"{{Canary}}"} }""",
            Encoding.UTF8,
            "application/json"
        );
        using var hooked = await host.Http.PostAsync("/telegram/webhook", hook);
        foreach (
            var raw in new[]
            {
                $"GET /{Canary} HTTP/9.9\r\n\r\n",
                $"{Canary}\r\n\r\n",
                $"GET / HTTP/1.1\r\nHost: {Canary}\r\n{Canary}: \u0001\r\n\r\n",
                $"POST /playground/say HTTP/1.1\r\nHost: localhost\r\nContent-Length: {Canary}\r\n\r\n",
            }
        )
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(host.Url.Host, host.Url.Port);
            await using var stream = socket.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes(raw));
            socket.Client.Shutdown(SocketShutdown.Send);
            using var reader = new StreamReader(stream);
            (await reader.ReadToEndAsync()).ShouldNotContain(Canary);
        }
    }
}
