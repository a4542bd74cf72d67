using Bot.Tests.Support;

namespace Bot.Tests.Telegram;

/// <summary>The real program on Telegram, from its settings to its exit.</summary>
public sealed class HostTests : IAsyncLifetime
{
    private FakeTelegram server = null!;
    private FakeBot bot = null!;

    public async Task InitializeAsync()
    {
        server = await FakeTelegram.StartAsync();
        bot = server.NewBot();
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    [TelegramFact]
    public async Task With_a_token_it_answers_on_Telegram_and_the_playground_is_off()
    {
        await using var host = await RunningHost.StartAsync(Settings());
        Say(1, "/start");
        await bot.UntilAsync(() => bot.Chats.In(1).Count > 0, "an answer");

        bot.Chats.In(1)[0].Text.ShouldStartWith("Hello. I'm Two Trees");
        bot.Chats.In(1)[0].Buttons.Select(b => b.Label).ShouldBe(["Ana", "Another name"]);
        (await host.Http.GetAsync("/")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await host.Http.GetStringAsync("/readyz")).ShouldBe("ready\n");
        await bot.UntilAsync(() => bot.CallsOf("deleteMyCommands") == 1, "the menu");
        (await host.StopAsync()).ShouldBe(0);
        bot.Breaches.ShouldBeEmpty();
    }

    [TelegramFact]
    public async Task The_menu_is_published_for_each_scope_and_only_when_it_changed()
    {
        await using (var host = await RunningHost.StartAsync(Settings()))
        {
            await bot.UntilAsync(() => bot.CallsOf("deleteMyCommands") == 1, "the menu");
            var scopes = bot
                .Calls.Where(c => c.Method == "setMyCommands")
                .ToDictionary(
                    c => c.Parameters["scope"].GetProperty("type").GetString()!,
                    c =>
                        c.Parameters["commands"]
                            .EnumerateArray()
                            .Select(e => e.GetProperty("command").GetString()!)
                            .ToList()
                );
            scopes["all_private_chats"].ShouldContain("settings");
            scopes["all_private_chats"].ShouldNotContain("here");
            scopes["all_group_chats"].ShouldContain("here");
            scopes["all_group_chats"].ShouldNotContain("settings");
            bot.CallsOf("setMyDescription").ShouldBe(1);
            bot.CallsOf("setMyShortDescription").ShouldBe(1);
            await host.StopAsync();
            await host.RestartAsync();
            Say(1, "/help");
            await bot.UntilAsync(() => bot.Chats.In(1).Count > 0, "an answer");
        }

        bot.CallsOf("setMyCommands").ShouldBe(2, "published once");
        bot.Breaches.ShouldBeEmpty();
    }

    [TelegramFact]
    public async Task The_doctor_says_who_the_bot_is_and_what_is_wrong()
    {
        var directory = RunningHost.NewDirectory();
        var well = await RunningHost.RunAsync(directory, Settings(), "doctor");
        well.Output.ShouldContain("ok   Telegram: @two_trees_bot");
        well.Code.ShouldBe(0, well.Output);

        bot.Trouble = (_, _) => new FakeTrouble.Says(FakeAnswer.Error(401, "Unauthorized"));
        var refused = await RunningHost.RunAsync(directory, Settings(), "doctor");
        refused.Output.ShouldContain("LOOK Telegram: the token isn't accepted");
        refused.Code.ShouldBe(1);
        Directory.Delete(directory, recursive: true);
    }

    [TelegramFact]
    public async Task Wrong_settings_are_all_named_without_their_secrets()
    {
        var directory = RunningHost.NewDirectory();
        var ended = await RunningHost.RunAsync(
            directory,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Telegram__Token"] = "canary token/with spaces",
                ["Telegram__ApiBaseUrl"] = "ftp://example.org",
                ["Telegram__Pacing"] = "off",
                ["Telegram__Webhook__Url"] = "http://example.org/hook",
                ["Telegram__Webhook__Secret"] = "canary secret!",
            }
        );
        ended.Code.ShouldBe(2);
        ended.Errors.ShouldNotContain("canary");
        foreach (var key in new[] { "Token", "ApiBaseUrl", "Pacing", "Webhook__Url", "Webhook__Secret" })
        {
            ended.Errors.ShouldContain($"Telegram__{key}: got ");
        }

        Directory.Delete(directory, recursive: true);
    }

    [TelegramFact]
    public async Task An_emulator_that_knows_only_the_most_needed_methods_is_enough()
    {
        bot.Trouble = (method, _) =>
            method is "getMe" or "getUpdates" or "sendMessage"
                ? null
                : new FakeTrouble.Says(FakeAnswer.Error(404, "Not Found"));
        await using var host = await RunningHost.StartAsync(Settings());
        Say(1, "/start");
        await bot.UntilAsync(() => bot.Chats.In(1).Count > 0, "an answer");
        (await host.Http.GetStringAsync("/readyz")).ShouldBe("ready\n");
        host.Console.Split("isn't published").Length.ShouldBe(2, "said once");
    }

    [TelegramFact]
    public async Task A_token_that_is_not_accepted_is_named_by_readyz_and_the_rest_goes_on()
    {
        bot.Trouble = (_, _) => new FakeTrouble.Says(FakeAnswer.Error(401, "Unauthorized"));
        await using var host = await RunningHost.StartAsync(Settings());
        (await host.Http.GetStringAsync("/livez")).ShouldBe("alive\n");
        string said;
        do
        {
            using var ready = await host.Http.GetAsync("/readyz");
            said = await ready.Content.ReadAsStringAsync();
        } while (said == "ready\n");

        said.ShouldBe("telegram: the token isn't accepted (401)\n");
        bot.Trouble = null;
    }

    [TelegramFact]
    public async Task The_token_is_nowhere_however_talkative_it_is()
    {
        var settings = Settings();
        foreach (var category in new[] { "Default", "Microsoft", "System.Net.Http", "Quartz" })
        {
            settings[$"Logging__LogLevel__{category}"] = "Trace";
        }

        var cut = 0;
        bot.Trouble = (method, _) =>
            method == "sendMessage"
                ? (cut++ % 6) switch
                {
                    0 => new FakeTrouble.CutBefore(),
                    1 => new FakeTrouble.Garbage(502),
                    2 => new FakeTrouble.Says(FakeAnswer.Error(500, $"Internal {bot.Token}")),
                    3 => new FakeTrouble.Says(FakeAnswer.Error(400, $"Bad Request: {bot.Token}")),
                    4 => new FakeTrouble.CutInside(),
                    _ => null,
                }
                : null;
        await using var host = await RunningHost.StartAsync(settings);
        for (var person = 1; person <= 12; person++)
        {
            Say(person, "/start");
        }

        await bot.UntilConfirmedAsync(12);
        await bot.UntilAsync(() => bot.CallsOf("sendMessage") > 3, "some sendings");
        bot.PushRaw(13, """{"update_id":13,"message":{"chat":"canary"}}""");
        await bot.UntilConfirmedAsync(13);
        await using (await FakeTelegram.StartAsync())
        {
            var doctor = await RunningHost.RunAsync(host.Directory, settings, "doctor");
            doctor.Output.ShouldNotContain("canarytoken");
            doctor.Errors.ShouldNotContain("canarytoken");
        }

        var metrics = await host.Http.GetStringAsync("/metrics");
        await host.StopAsync();

        host.Console.ShouldContain("Handled Said from telegram", Case.Sensitive, "it is talkative indeed");
        host.Console.ShouldNotContain("canarytoken");
        metrics.ShouldNotContain("canarytoken");
        host.FilesWith("canarytoken").ShouldBeEmpty();
    }

    private Dictionary<string, string> Settings() =>
        new(StringComparer.Ordinal)
        {
            ["Telegram__Token"] = bot.Token,
            ["Telegram__ApiBaseUrl"] = server.Root,
            ["Telegram__Pacing"] = "off",
            ["Host__OperatorName"] = "Carla",
        };

    private void Say(long person, string text) =>
        bot.Push(id => new
        {
            update_id = id,
            message = new
            {
                message_id = id,
                date = Bot.Host.TimeProviderOfProcess.Value.GetUtcNow().ToUnixTimeSeconds(),
                chat = new { id = person, type = "private" },
                from = new
                {
                    id = person,
                    is_bot = false,
                    first_name = "Ana",
                },
                text,
            },
        });
}
