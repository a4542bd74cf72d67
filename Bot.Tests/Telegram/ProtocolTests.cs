using Bot.Adapters.Telegram;
using Bot.Adapters.Telegram.Api;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Telegram;

/// <summary>What is Telegram's own: what people see of it, and what is asked for by its methods.</summary>
public sealed class ProtocolTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 14, 0);

    [TelegramFact]
    public async Task Typing_is_shown_where_something_takes_long_and_nowhere_else()
    {
        var time = new ManualTime(Start.ToDateTimeOffset());
        await using var server = await FakeTelegram.StartAsync();
        var bot = server.NewBot(time);
        using var client = new TelegramClient(new TelegramOptions(bot.Token) { ApiBaseUrl = new Uri(server.Root) });
        var typing = new TelegramTyping(client, time);
        var shown = new List<DateTimeOffset>();
        bot.Trouble = (_, _) =>
        {
            shown.Add(time.GetUtcNow());
            return null;
        };
        using var stop = new CancellationTokenSource();
        var running = typing.RunAsync(stop.Token);
        var begun = time.GetUtcNow();
        using (typing.Begin(2, topic: 7))
        {
            using (typing.Begin(1, topic: null))
            {
                time.Advance(TimeSpan.FromMilliseconds(500));
            }

            time.Advance(TimeSpan.FromMilliseconds(250));
            await bot.UntilAsync(() => bot.CallsOf("sendChatAction") == 1, "typing");
            time.Advance(TimeSpan.FromSeconds(4.75));
            await bot.UntilAsync(() => bot.CallsOf("sendChatAction") == 2, "typing again, as it fades");
        }

        (shown[0] - begun).ShouldBeGreaterThan(TimeSpan.FromMilliseconds(700));
        bot.Calls.ShouldAllBe(c =>
            c.Parameters["chat_id"].GetInt64() == 2
            && c.Parameters["message_thread_id"].GetInt64() == 7
            && c.Parameters["action"].GetString() == "typing"
        );
        bot.Breaches.ShouldBeEmpty();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => running);
    }

    [TelegramFact]
    public async Task What_is_to_be_written_is_asked_for_by_a_reply()
    {
        await using var couple = await TelegramCouple.PacedAsync(Start);
        await couple.Say("Ana", "/start");
        await couple.Press("Ana", "Another name");
        couple.Bot.Chats.All[^1].ForcesReply.ShouldBeTrue();
        await couple.Say("Ana", "Anna");
        couple.Bot.Chats.All[^1].ForcesReply.ShouldBeFalse();
        couple.All[^1].Text.ShouldStartWith("Which clock do you live by?");
    }

    [TelegramFact]
    public async Task In_a_groups_topic_it_answers_in_that_topic()
    {
        await using var couple = await TelegramCouple.PacedAsync(Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.HappenAsync(id => InTopic(couple, id, "/here"));
        await couple.Press("Ana", "Ask Ben");
        await couple.Press("Ben", "Yes, ours");
        await couple.HappenAsync(id => InTopic(couple, id, "/ritual list"));
        couple.Bot.Chats.In(TelegramPeople.Group).ShouldHaveSingleItem().Topic.ShouldBe(9);

        await couple.Say("Ana", "/ritual list", "us");
        couple
            .Bot.Chats.In(TelegramPeople.Group)
            .ShouldAllBe(m => m.Topic == 9, "the group beside it is another place");
    }

    [TelegramTheory]
    [InlineData("/ritual@two_trees_bot list", 1)]
    [InlineData("/ritual@Two_Trees_Bot list", 1)]
    [InlineData("/ritual@another_bot list", 0)]
    public async Task A_command_for_another_bot_is_left_to_it(string text, int answers)
    {
        await using var couple = await TelegramCouple.PacedAsync(Start);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/here", "us");
        await couple.Press("Ana", "Ask Ben");
        await couple.Press("Ben", "Yes, ours");
        await couple.Say("Ana", text, "us");
        couple.Bot.Chats.In(TelegramPeople.Group).Count.ShouldBe(answers);
    }

    [TelegramFact]
    public async Task What_it_can_ask_about_a_chat_is_asked_as_published()
    {
        await using var server = await FakeTelegram.StartAsync();
        var bot = server.NewBot();
        using var client = new TelegramClient(new TelegramOptions(bot.Token) { ApiBaseUrl = new Uri(server.Root) });
        (await client.GetChatAsync(-5, default)).Value!.Title.ShouldBe("us");
        (await client.GetChatMemberAsync(-5, 7, default)).Value!.IsThere.ShouldBeTrue();
        (await client.GetChatMemberCountAsync(-5, default)).Value.ShouldBe(3);
        (await client.SendMessageAsync(new SendMessage(7, "hello"), default)).Fault.ShouldBeNull();
        var message = bot.Chats.In(7).ShouldHaveSingleItem().Id;
        var heart = new SetMessageReaction(7, message, [new ReactionTypeEmoji("❤")]);
        (await client.SetMessageReactionAsync(heart, default)).Fault.ShouldBeNull();
        (await client.DeleteMessageAsync(new DeleteMessage(7, message), default)).Fault.ShouldBeNull();
        bot.Chats.In(7).ShouldBeEmpty();
        (await client.LeaveChatAsync(-5, default)).Fault.ShouldBeNull();
        bot.Breaches.ShouldBeEmpty();
    }

    private static object InTopic(TelegramCouple couple, long id, string text) =>
        new
        {
            update_id = id,
            message = new
            {
                message_id = couple.Bot.Chats.NextMessageId(),
                message_thread_id = 9,
                is_topic_message = true,
                date = couple.Time.GetUtcNow().ToUnixTimeSeconds(),
                chat = new
                {
                    id = TelegramPeople.Group,
                    type = "supergroup",
                    title = "us",
                    is_forum = true,
                },
                from = couple.People.UserOf("Ana"),
                text,
            },
        };
}
