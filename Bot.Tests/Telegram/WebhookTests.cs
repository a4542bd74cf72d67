using System.Net;
using System.Text;
using Bot.Tests.Support;

namespace Bot.Tests.Telegram;

/// <summary>Updates that Telegram brings, through the real program.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private const string Header = "X-Telegram-Bot-Api-Secret-Token";
    private const string Newer = "canary_secret-new";
    private const string Older = "canary_secret-old";
    private FakeTelegram server = null!;
    private FakeBot bot = null!;
    private RunningHost host = null!;

    public async Task InitializeAsync()
    {
        if (TelegramSpecification.Path is null)
        {
            return;
        }

        server = await FakeTelegram.StartAsync();
        bot = server.NewBot();
        host = await RunningHost.StartAsync(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Telegram__Token"] = bot.Token,
                ["Telegram__ApiBaseUrl"] = server.Root,
                ["Telegram__Pacing"] = "off",
                ["Telegram__Webhook__Url"] = "https://companion.example.org/telegram/webhook",
                ["Telegram__Webhook__Secret"] = $"{Newer},{Older}",
                ["Logging__LogLevel__Default"] = "Trace",
                ["Logging__LogLevel__Microsoft"] = "Trace",
            }
        );
        await bot.UntilAsync(() => bot.Webhook is not null, "the webhook");
    }

    public async Task DisposeAsync()
    {
        if (host is not null)
        {
            await host.DisposeAsync();
            await server.DisposeAsync();
        }
    }

    [TelegramFact]
    public async Task An_update_is_acknowledged_when_its_effect_is_durable_and_has_it_once()
    {
        bot.Webhook.ShouldBe("https://companion.example.org/telegram/webhook");
        var set = bot.Calls.Single(c => c.Method == "setWebhook").Parameters;
        set["secret_token"].GetString().ShouldBe(Newer);
        (await PostAsync(Said(7, "/start"), Newer)).ShouldBe(HttpStatusCode.OK);
        (await PostAsync(Said(7, "/start"), Older)).ShouldBe(HttpStatusCode.OK, "the older secret still counts");
        (await PostAsync(Said(8, "/help"), Newer)).ShouldBe(HttpStatusCode.OK);
        await bot.UntilAsync(() => bot.Chats.In(1).Count == 2, "two answers");
        bot.CallsOf("getUpdates").ShouldBe(0);
        bot.Breaches.ShouldBeEmpty();
        host.Console.ShouldNotContain("canary_secret");
        host.Console.ShouldNotContain("canarytoken");
    }

    [TelegramFact]
    public async Task Whoever_does_not_know_the_secret_is_turned_away()
    {
        foreach (var secret in new[] { null, "", "canary", Newer + "x", Newer[..^1], new string('x', 5000) })
        {
            (await PostAsync(Said(7, "/start"), secret)).ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await host.Http.GetAsync("/telegram/webhook")).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        bot.Chats.All.ShouldBeEmpty();
    }

    [TelegramFact]
    public async Task What_is_too_long_or_no_update_changes_nothing_and_is_not_asked_for_again()
    {
        (await PostAsync(new string('x', (1 << 20) + 1), Newer)).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await PostAsync("{", Newer)).ShouldBe(HttpStatusCode.OK);
        (await PostAsync("[]", Newer)).ShouldBe(HttpStatusCode.OK);
        (await PostAsync("""{"update_id":"seven"}""", Newer)).ShouldBe(HttpStatusCode.OK);
        (await PostAsync("", Newer)).ShouldBe(HttpStatusCode.OK);
        bot.Chats.All.ShouldBeEmpty();
        (await PostAsync(Said(9, "/start"), Newer)).ShouldBe(HttpStatusCode.OK);
        await bot.UntilAsync(() => bot.Chats.In(1).Count == 1, "an answer");
    }

    [TelegramFact]
    public async Task Many_at_once_from_one_person_are_handled_in_their_order()
    {
        var posts = new List<Task<HttpStatusCode>>();
        for (var i = 1; i <= 20; i++)
        {
            posts.Add(PostAsync(Said(100 + i, $"/settings name Ana{i}"), Newer));
        }

        (await Task.WhenAll(posts)).ShouldAllBe(s => s == HttpStatusCode.OK);
        await bot.UntilAsync(() => bot.Chats.In(1).Count == 20, "twenty answers");
    }

    private static string Said(long id, string text) =>
        System.Text.Json.JsonSerializer.Serialize(
            new
            {
                update_id = id,
                message = new
                {
                    message_id = id,
                    date = Bot.Host.TimeProviderOfProcess.Value.GetUtcNow().ToUnixTimeSeconds(),
                    chat = new { id = 1, type = "private" },
                    from = new
                    {
                        id = 1,
                        is_bot = false,
                        first_name = "Ana",
                    },
                    text,
                },
            }
        );

    private async Task<HttpStatusCode> PostAsync(string body, string? secret)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/telegram/webhook") { Content = content };
        if (secret is not null)
        {
            request.Headers.TryAddWithoutValidation(Header, secret);
        }

        using var answer = await host.Http.SendAsync(request);
        return answer.StatusCode;
    }
}
