using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Telegram;

/// <summary>Whatever goes wrong between here and Telegram: what people see in the end, and how often.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private TelegramCouple couple = null!;

    public async Task InitializeAsync()
    {
        couple = await TelegramCouple.OpenAsync(Instant.FromUtc(2026, 11, 23, 14, 0));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
    }

    public async Task DisposeAsync() => await couple.DisposeAsync();

    /// <summary>What goes wrong once; how often a knock is there in the end, and how many of two nudges.</summary>
    public static TheoryData<string, int, int> Troubles =>
        new()
        {
            { nameof(FakeTrouble.CutBefore), 1, 1 },
            { nameof(FakeTrouble.CutAfter), 2, 2 },
            { nameof(FakeTrouble.CutInside), 2, 2 },
            { "502", 1, 1 },
            { "500", 1, 2 },
            { "429", 1, 2 },
            { nameof(FakeTrouble.Drops), 1, 2 },
        };

    [TelegramTheory]
    [MemberData(nameof(Troubles))]
    public async Task Words_always_arrive_and_a_nudge_never_twice(string trouble, int words, int nudges)
    {
        await couple.Say("Ana", "/knock the moon is up");
        Once("knocks", trouble);
        await couple.Press("Ana", "Leave it at the door");
        await couple.Pass(Duration.FromMinutes(10));
        var knocks = Of("Ben").Where(m => m.Text.Contains("the moon is up")).ToList();
        knocks.Count.ShouldBe(words);
        knocks[^1]
            .Text.StartsWith("↻ ", StringComparison.Ordinal)
            .ShouldBe(words == 2 || trouble is "CutBefore" or "502");

        await couple.Say("Ana", "/ritual add \"Tea\" every day 19:00");
        await couple.Press("Ben", "Yes, let's");
        var before = couple.All.Count;
        Once("Tea", trouble);
        await couple.GoTo(Instant.FromUtc(2026, 11, 23, 19, 0));
        await couple.Pass(Duration.FromSeconds(10));
        await couple.Pass(Duration.FromMinutes(5));
        var told = couple.All.Skip(before).Where(m => m.Text.Contains("Tea")).ToList();
        told.Count.ShouldBe(nudges);
        told.Select(m => m.Account).ShouldBeUnique();
    }

    [TelegramFact]
    public async Task Too_fast_means_waiting_and_keeps_the_order()
    {
        Once("number 2", "429");
        await couple.Say("Ana", "/knock one");
        await couple.Say("Ana", "/help");
        await couple.Pass(Duration.FromMinutes(1));
        Of("Ana").Count.ShouldBe(2);
    }

    [TelegramFact]
    public async Task A_group_that_becomes_a_supergroup_keeps_its_couple_and_what_was_on_its_way()
    {
        await ShareAsync();
        couple.Bot.Chats.Move(TelegramPeople.Group, -100_999);
        await couple.Say("Ana", "/ritual list", "us");
        couple.Bot.Chats.In(-100_999).ShouldHaveSingleItem("sent where the group is now");

        await couple.HappenAsync(id => Said(id, -100_999, "Ana", "/ritual list"));
        couple.Bot.Chats.In(-100_999).Count.ShouldBe(2, "and there they are still at home");
    }

    [TelegramFact]
    public async Task A_group_tells_of_its_move_and_of_our_leaving()
    {
        await ShareAsync();
        await couple.HappenAsync(id => new
        {
            update_id = id,
            message = new
            {
                message_id = 1,
                date = 1_800_000_000,
                chat = new { id = TelegramPeople.Group, type = "group" },
                migrate_to_chat_id = -100_999,
            },
        });
        await couple.HappenAsync(id => Said(id, -100_999, "Ana", "/ritual list"));
        couple.Bot.Chats.In(-100_999).Count.ShouldBe(1);

        await couple.HappenAsync(id => Membership(id, -100_999, "supergroup", "member", "kicked"));
        await couple.HappenAsync(id => Said(id, -100_999, "Ana", "/ritual list"));
        couple.Bot.Chats.In(-100_999).Count.ShouldBe(1, "it's nobody's place any more");
        Of("Ana")[^1].Text.ShouldStartWith("This isn't your shared place yet");
    }

    [TelegramFact]
    public async Task Blocking_and_unblocking_are_heard_without_a_word()
    {
        await couple.HappenAsync(id => Membership(id, couple.People.IdOf("Ben"), "private", "member", "kicked", "Ben"));
        var before = Tried();
        await couple.Say("Ana", "/knock the moon is up");
        await couple.Press("Ana", "Leave it at the door");
        Of("Ben").ShouldBeEmpty();
        Tried().ShouldBe(before, "nothing is even tried");

        await couple.HappenAsync(id => Membership(id, couple.People.IdOf("Ben"), "private", "kicked", "member", "Ben"));
        Of("Ben").ShouldContain(m => m.Text.Contains("the moon is up"));

        int Tried() =>
            couple.Bot.Calls.Count(c =>
                c.Method == "sendMessage" && c.Parameters["chat_id"].GetInt64() == couple.People.IdOf("Ben")
            );
    }

    [TelegramFact]
    public async Task Put_into_a_group_it_asks_whoever_did_so_in_private_and_leaves_a_broadcast_channel()
    {
        await couple.HappenAsync(id => Membership(id, TelegramPeople.Group, "supergroup", "left", "member"));
        Of("Ana").ShouldHaveSingleItem().Text.ShouldStartWith("Shall this be your shared place?");
        couple.Bot.Chats.In(TelegramPeople.Group).ShouldBeEmpty();
        await couple.HappenAsync(id => Membership(id, -100_777, "channel", "left", "administrator"));
        couple.Bot.CallsOf("leaveChat").ShouldBe(1);
    }

    [TelegramFact]
    public async Task A_second_poller_is_told_of_and_survived()
    {
        couple.Bot.Trouble = (method, _) =>
            method == "getUpdates"
                ? new FakeTrouble.Says(FakeAnswer.Error(409, "Conflict: terminated by other getUpdates request"))
                : null;
        var pushed = couple.Bot.Push(id => Said(id, couple.People.IdOf("Ana"), "Ana", "/help"));
        await couple.Bot.UntilAsync(() => couple.Health.Culprit is not null, "a word about it");
        couple.Health.Culprit.ShouldBe("telegram: another program fetches this bot's updates (409)");
        couple.Bot.Trouble = null;
        await couple.Bot.UntilConfirmedAsync(pushed);
        await couple.Say("Ana", "/host");
        couple.Health.Culprit.ShouldBeNull();
        Of("Ana").Count.ShouldBe(2);
    }

    [TelegramFact]
    public async Task The_same_update_again_out_of_order_or_after_ids_began_anew_has_its_effect_once()
    {
        couple.Bot.LongestPoll = TimeSpan.FromMilliseconds(50);
        await couple.Say("Ana", "/settings name Anna");
        var (ana, ben) = (couple.People.IdOf("Ana"), couple.People.IdOf("Ben"));
        var first = couple.Bot.LastUpdate;
        couple.Bot.PushRaw(first + 2, Json(Said(first, ana, "Ana", "/settings name Anna")));
        couple.Bot.PushRaw(first + 3, Json(Said(first + 3, ana, "Ana", "/host")));
        couple.Bot.PushRaw(first + 4, Json(Said(first + 3, ana, "Ana", "/host")));
        couple.Bot.PushRaw(first + 5, Json(Said(first + 5, ben, "Ben", "/host")));
        await couple.Bot.UntilConfirmedAsync(first + 5);
        await couple.Settle();
        Of("Ana").Count.ShouldBe(2);
        Of("Ben").Count.ShouldBe(1);

        // When nothing has come for long, Telegram may go on with any other number.
        couple.Bot.GoOnFrom(3);
        await couple.Bot.UntilAsync(
            () => !couple.Bot.Calls[^1].Parameters.ContainsKey("offset"),
            "a poll without offset"
        );
        couple.Bot.PushRaw(4, Json(Said(4_000_000, ben, "Ben", "/help")));
        await couple.Bot.UntilConfirmedAsync(4_000_000);
        await couple.Settle();
        Of("Ben").Count.ShouldBe(2);
    }

    private static string Json(object update) => System.Text.Json.JsonSerializer.Serialize(update);

    private async Task ShareAsync()
    {
        await couple.Say("Ana", "/here", "us");
        await couple.Press("Ana", "Ask Ben");
        await couple.Press("Ben", "Yes, ours");
    }

    private IReadOnlyList<FakeMessage> Of(string who) =>
        [
            .. couple
                .All.Where(m => m.Account == who)
                .Select(m =>
                    couple.Bot.Chats.All.First(f =>
                        f.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == m.Id
                    )
                ),
        ];

    private void Once(string part, string trouble)
    {
        // Two of them may come at the same moment.
        var done = 0;
        couple.Bot.Trouble = (method, parameters) =>
        {
            if (
                method != "sendMessage"
                || !parameters["text"].GetString()!.Contains(part)
                || Interlocked.Exchange(ref done, 1) == 1
            )
            {
                return null;
            }

            return trouble switch
            {
                nameof(FakeTrouble.CutBefore) => new FakeTrouble.CutBefore(),
                nameof(FakeTrouble.CutAfter) => new FakeTrouble.CutAfter(),
                nameof(FakeTrouble.CutInside) => new FakeTrouble.CutInside(),
                "502" => new FakeTrouble.Garbage(502),
                "500" => new FakeTrouble.Says(FakeAnswer.Error(500, "Internal Server Error")),
                "429" => new FakeTrouble.Says(FakeAnswer.TooFast(3)),
                _ => new FakeTrouble.Drops(),
            };
        };
    }

    private object Said(long id, long chat, string who, string text) =>
        new
        {
            update_id = id,
            message = new
            {
                message_id = id,
                date = Bot.Host.TimeProviderOfProcess.Value.GetUtcNow().ToUnixTimeSeconds(),
                chat = new
                {
                    id = chat,
                    type = chat < 0 ? "supergroup" : "private",
                    title = "us",
                },
                from = couple.People.UserOf(who),
                text,
            },
        };

    private object Membership(long id, long chat, string type, string before, string after, string who = "Ana") =>
        new
        {
            update_id = id,
            my_chat_member = new
            {
                chat = new
                {
                    id = chat,
                    type,
                    title = "us",
                },
                from = couple.People.UserOf(who),
                date = 1_800_000_000,
                old_chat_member = new { status = before },
                new_chat_member = new { status = after },
            },
        };
}
