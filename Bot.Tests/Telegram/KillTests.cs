using System.Globalization;
using Bot.Tests.Support;
using Xunit.Abstractions;

namespace Bot.Tests.Telegram;

/// <summary>
/// kill -9 at random while updates come in. Each person's own words count up a list in their own document; in the end it
/// holds each of them exactly once, so none was lost and none had its effect twice.
/// </summary>
/// <remarks>Larger runs: TELEGRAM_KILL_UPDATES=1000 TELEGRAM_KILLS=50.</remarks>
public sealed class KillTests(ITestOutputHelper output)
{
    private readonly int updates = Setting("TELEGRAM_KILL_UPDATES", 160);
    private readonly int kills = Setting("TELEGRAM_KILLS", 8);

    [TelegramFact]
    public async Task However_often_it_is_killed_each_update_has_its_effect_exactly_once()
    {
        await using var server = await FakeTelegram.StartAsync();
        var bot = server.NewBot();
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Telegram__Token"] = bot.Token,
            ["Telegram__ApiBaseUrl"] = server.Root,
            ["Telegram__Pacing"] = "off",
        };
        await using var host = await RunningHost.StartAsync(settings);
        var people = Math.Max(20, updates / 8);
        for (var person = 1; person <= people; person++)
        {
            Say(bot, person, "/settings zone Europe/Lisbon");
        }

        await bot.UntilConfirmedAsync(people);
        var random = new Random(20261121);
        var each = updates / people;
        var pushed = 0;
        for (var kill = 0; kill <= kills; kill++)
        {
            var until = (int)((long)updates * (kill + 1) / (kills + 1));
            for (; pushed < until; pushed++)
            {
                // A ritual of one's own: two of them aren't one, so an effect that came twice would be seen.
                var (person, number) = ((pushed % people) + 1, (pushed / people) + 1);
                Say(bot, person, Words(person, number));
            }

            if (kill < kills)
            {
                var already = bot.CallsOf("sendMessage") + random.Next(1, 12);
                await bot.UntilAsync(() => bot.CallsOf("sendMessage") >= already || bot.Confirmed >= bot.LastUpdate);
                await host.KillAsync();
                await host.RestartAsync();
            }
        }

        await bot.UntilConfirmedAsync(bot.LastUpdate);
        for (var person = 1; person <= people; person++)
        {
            var before = bot.Chats.In(person).Count;
            Say(bot, person, "/ritual list");
            await bot.UntilAsync(
                () => bot.Chats.In(person).Skip(before).Any(m => Count(m.Text) == each),
                $"the list of {person}"
            );
        }

        var answers = bot.Chats.All.Count(m => m.Text.Contains("ritual", StringComparison.OrdinalIgnoreCase));
        output.WriteLine(
            $"{updates} updates, {kills} kills; {bot.Chats.All.Count} messages, {answers} of them about rituals"
        );
        bot.Breaches.ShouldBeEmpty();
    }

    private static string Words(int person, int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"/ritual add \"walk {person}x{number}\" every day {6 + (number % 12)}:00 kind me"
        );

    private static int Count(string text) => text.Split("walk ").Length - 1;

    private static void Say(FakeBot bot, long person, string text) =>
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

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            ? int.Parse(value, CultureInfo.InvariantCulture)
            : otherwise;
}
