using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Telegram;

/// <summary>Updates that pile up, updates that nobody can read, and updates that are anything at all.</summary>
public sealed class BacklogTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 14, 0);

    [TelegramFact]
    public async Task Five_thousand_updates_that_waited_for_hours_are_each_taken_in_once_and_get_one_word()
    {
        await using var couple = await TelegramCouple.OpenAsync(Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.GoTo(Start + Duration.FromHours(5));
        await couple.EndAsync();
        var hoursAgo = couple.Time.GetUtcNow().ToUnixTimeSeconds() - (4 * 3600);
        var last = 0L;
        for (var i = 0; i < 5000; i++)
        {
            var who = i % 2 == 0 ? "Ana" : "Ben";
            last = couple.Bot.Push(id =>
                couple.Said(id, who, i % 3 == 0 ? "/quiet now 2h" : $"word {i}", hoursAgo + i)
            );
        }

        var before = couple.Committed;
        couple.Renew();
        await couple.Bot.UntilConfirmedAsync(last);
        await couple.Settle();

        (couple.Committed - before).ShouldBe(5000, "each of them once");
        couple.All.Select(m => m.Account).ShouldBe(["Ana", "Ben"], ignoreOrder: true);
        couple.All.ShouldAllBe(m => m.Text.StartsWith("I was away when you wrote"));
        await couple.Say("Ana", "/quiet show");
        couple
            .All[^1]
            .Text.ShouldStartWith("No quiet hours yet", customMessage: "what was asked for hours ago is not done now");
    }

    [TelegramFact]
    public async Task What_comes_while_it_listens_is_not_late_whatever_its_date()
    {
        await using var couple = await TelegramCouple.OpenAsync(Start);
        await couple.Say("Ana", "/settings zone Europe/Lisbon");
        await couple.HappenAsync(id => couple.Said(id, "Ana", "/host", date: 1));
        couple.All[^1].Text.ShouldNotContain("away");
    }

    [TelegramTheory]
    [InlineData("""{"update_id":ID}""")]
    [InlineData("""{"update_id":ID,"message":null,"something_new":{"a":[1,2,{}]}}""")]
    [InlineData("""{"update_id":ID,"message":"no object"}""")]
    [InlineData("""{"update_id":ID,"message":{"chat":{"id":"text","type":5},"text":7}}""")]
    [InlineData(
        """{"update_id":ID,"message":{"chat":{"id":1001,"type":"private"},"from":{"id":1001},"text":"\ud83d alone"}}"""
    )]
    [InlineData("""{"update_id":ID,"message":{"chat":{"id":1001,"type":"private"},"text":"nobody said it"}}""")]
    [InlineData("""{"update_id":ID,"callback_query":{"id":"x","from":{"id":1001},"data":"abc:0"}}""")]
    [InlineData(
        """{"update_id":ID,"callback_query":{"id":"x","from":{"id":1001},"data":"abc:0","message":{"message_id":5,"date":0,"chat":{"id":1001,"type":"private"}}}}"""
    )]
    [InlineData("""{"update_id":ID,"my_chat_member":{"chat":{"id":-5,"type":"group"},"new_chat_member":{}}}""")]
    [InlineData(
        """{"update_id":ID,"message":{"message_id":1,"date":99999999999999,"chat":{"id":1001,"type":"private"},"from":{"id":1001,"first_name":null},"sticker":{"emoji":"🌿"}}}"""
    )]
    [InlineData("""[]""")]
    [InlineData("""5""")]
    public async Task An_odd_update_holds_up_nobody(string odd)
    {
        await using var couple = await TelegramCouple.OpenAsync(Start);
        await couple.Say("Ana", "/settings zone Europe/Lisbon");
        var id = couple.Bot.LastUpdate + 1;
        couple.Bot.PushRaw(
            id,
            odd.Replace("ID", id.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        );
        var before = couple.All.Count(m => m.Account == "Ana");
        await couple.Say("Ana", "/host");
        couple.All.Count(m => m.Account == "Ana").ShouldBe(before + 1);
    }

    [TelegramFact]
    public async Task Updates_made_of_anything_do_no_harm()
    {
        await using var couple = await TelegramCouple.OpenAsync(Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        var random = new Random(20261121);
        for (var i = 0; i < 400; i++)
        {
            // Pieces of a real update, changed at random; mostly still JSON, because whole characters are swapped.
            var id = couple.Bot.LastUpdate + 1;
            var said = couple.Said(id, "Cleo", "/help 🌿 <b>", 1_800_000_000);
            var changed = System.Text.Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(said));
            var words = changed.AsSpan().IndexOf("\"message\""u8);
            for (var hits = random.Next(1, 4); hits > 0; hits--)
            {
                changed[random.Next(words, changed.Length)] = (byte)"0123456789{}[]\",:truefalsnx-."[random.Next(29)];
            }

            if (IsJson(changed))
            {
                couple.Bot.PushRaw(id, System.Text.Encoding.UTF8.GetString(changed));
            }
        }

        await couple.Say("Ana", "/host");
        couple.All.Where(m => m.Account == "Ana").ShouldContain(m => m.Text.Contains("Carla"));
    }

    private static bool IsJson(byte[] bytes)
    {
        try
        {
            System.Text.Json.JsonDocument.Parse(bytes).Dispose();
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
