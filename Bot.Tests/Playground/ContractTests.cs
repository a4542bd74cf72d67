using System.Text.Json;
using Bot.Tests.Support;

namespace Bot.Tests.Playground;

/// <summary>The playground's API by its contract: shapes, refusals, odd names, many at once.</summary>
public sealed class ContractTests(PlaygroundHost fixture) : IClassFixture<PlaygroundHost>
{
    private readonly PlaygroundClient client = fixture.Client;

    private static readonly string[] Fields =
    [
        "id",
        "at",
        "place",
        "to",
        "only",
        "text",
        "choices",
        "form",
        "silent",
        "picture",
        "file",
        "edited",
        "removed",
    ];

    [Fact]
    public async Task A_message_has_every_field_of_the_contract()
    {
        var ana = PlaygroundHost.Somebody("ana");

        var answer = await client.Say(ana, "/start");

        answer.Status.ShouldBe(200);
        answer.Json.EnumerateObject().Select(p => p.Name).ShouldBe(["messages"]);
        var message = answer.Json.GetProperty("messages").EnumerateArray().ShouldHaveSingleItem();
        Fields.Where(f => !message.TryGetProperty(f, out _)).ShouldBeEmpty();
        message.GetProperty("id").GetString()!.ShouldMatch("^m[0-9]+$");
        message.GetProperty("at").GetString()!.ShouldEndWith("Z");
        message.GetProperty("place").GetString().ShouldBe($"dm:{ana}");
        message.GetProperty("to").GetString().ShouldBe(ana);
        message.GetProperty("only").ValueKind.ShouldBe(JsonValueKind.Null);
        message.GetProperty("text").GetString().ShouldNotBeNullOrWhiteSpace();
        message.GetProperty("choices").EnumerateArray().ShouldAllBe(c => c.ValueKind == JsonValueKind.String);
        message.GetProperty("form").ValueKind.ShouldBe(JsonValueKind.Null);
        message.GetProperty("silent").ValueKind.ShouldBe(JsonValueKind.False);
        message.GetProperty("picture").ValueKind.ShouldBe(JsonValueKind.Null);
        message.GetProperty("file").ValueKind.ShouldBe(JsonValueKind.Null);
        message.GetProperty("edited").ValueKind.ShouldBe(JsonValueKind.False);
        message.GetProperty("removed").ValueKind.ShouldBe(JsonValueKind.False);
    }

    [Fact]
    public async Task In_a_channel_a_private_answer_is_for_one_alone()
    {
        var (ana, ben) = (PlaygroundHost.Somebody("ana"), PlaygroundHost.Somebody("ben"));
        await client.Pair(ana, ben);

        var answer = await client.Say(ana, "/host", "us");

        var message = answer.Messages.ShouldHaveSingleItem();
        message.Place.ShouldBe("channel:us");
        message.Only.ShouldBe(ana);
        (await client.Say(ana, "just talking", "us")).Messages.ShouldBeEmpty("it isn't spoken to");
        (await client.Say(PlaygroundHost.Somebody("zoe"), "/help", "us")).Messages.ShouldBeEmpty("a stranger");
    }

    [Fact]
    public async Task A_choice_is_pressed_by_its_label_or_its_place()
    {
        var (ana, ben) = (PlaygroundHost.Somebody("ana"), PlaygroundHost.Somebody("ben"));
        var first = (await client.Say(ana, "/start")).Messages[0];
        var second = (await client.Say(ben, "/start")).Messages[0];
        first.Choices.Count.ShouldBeGreaterThan(1);

        (await client.Press(ana, first.Id, first.Choices[0])).Status.ShouldBe(200);
        (await client.Press(ben, second.Id, 0)).Status.ShouldBe(200);

        var shown = (await client.Messages()).Messages.First(m => m.Id == first.Id);
        shown.Edited.ShouldBeTrue();
        shown.Choices.ShouldBeEmpty("a choice is made once");
        shown.Text.ShouldContain(first.Choices[0]);
    }

    [Fact]
    public async Task A_stale_button_is_answered_kindly_and_changes_nothing()
    {
        var ana = PlaygroundHost.Somebody("ana");
        var hello = (await client.Say(ana, "/start")).Messages[0];
        (await client.Press(ana, hello.Id, 0)).Status.ShouldBe(200);
        var before = await client.Of(ana);

        var again = await client.Press(ana, hello.Id, 1);

        again.Status.ShouldBe(409);
        again.Error.ShouldNotBeNullOrWhiteSpace();
        again.Messages.ShouldHaveSingleItem().To.ShouldBe(ana);
        (await client.Of(ana)).Count.ShouldBe(before.Count + 1);
        (await client.Press(ana, hello.Id, hello.Choices[1])).Status.ShouldBe(409, "by its label, too");
    }

    [Fact]
    public async Task Anothers_button_unknown_messages_and_unknown_choices_are_refused()
    {
        var (ana, ben) = (PlaygroundHost.Somebody("ana"), PlaygroundHost.Somebody("ben"));
        var hello = (await client.Say(ana, "/start")).Messages[0];
        await client.Say(ben, "/start");

        (await client.Press(ben, hello.Id, 0)).Status.ShouldBe(403);
        (await client.Press(PlaygroundHost.Somebody("zoe"), hello.Id, 0)).Status.ShouldBe(403);
        (await client.Fill(ben, hello.Id, new { text = "x" })).Status.ShouldBe(403);
        (await client.Press(ana, "m999999", 0)).Status.ShouldBe(404);
        (await client.Fill(ana, "m999999", new { text = "x" })).Status.ShouldBe(404);
        (await client.Press(ana, hello.Id, "No such label")).Status.ShouldBe(400);
        (await client.Press(ana, hello.Id, 99)).Status.ShouldBe(400);
        (await client.Press(ana, hello.Id, -1)).Status.ShouldBe(400);
        (await client.Press(ana, hello.Id, 0)).Status.ShouldBe(200, "all of that took nothing away");
    }

    [Fact]
    public async Task What_one_said_is_no_message_to_press()
    {
        var ana = PlaygroundHost.Somebody("ana");
        var hello = (await client.Say(ana, "/start")).Messages[0];
        var said = $"m{int.Parse(hello.Id[1..], System.Globalization.CultureInfo.InvariantCulture) - 1}";

        (await client.Press(ana, said, 0)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_form_takes_its_fields_once()
    {
        var ana = PlaygroundHost.Somebody("ana");
        var hello = (await client.Say(ana, "/start")).Messages[0];
        var asked = (await client.Press(ana, hello.Id, 1)).Messages[0];
        asked.Form.ShouldBe(["text"]);

        var filled = await client.Fill(ana, asked.Id, new { text = "Anastasia" });

        filled.Status.ShouldBe(200);
        (await client.Say(ana, "/settings")).Messages[0].Text.ShouldContain("Anastasia");
        (await client.Messages()).Messages.First(m => m.Id == asked.Id).Form.ShouldBeNull("it is gone once filled");
        var again = await client.Fill(ana, asked.Id, new { text = "Berta" });
        again.Status.ShouldBe(409);
        again.Messages.ShouldHaveSingleItem();
        (await client.Fill(ana, hello.Id, new { text = "x" })).Status.ShouldBe(409, "that one never was a form");
    }

    [Fact]
    public async Task Messages_since_are_exactly_what_came_after()
    {
        var ana = PlaygroundHost.Somebody("ana");
        var first = (await client.Say(ana, "/start")).Messages[0];
        var second = (await client.Say(ana, "/host")).Messages[0];

        var since = await client.Messages(first.Id);

        since.Status.ShouldBe(200);
        since.Messages.Select(m => m.Id).ShouldContain(second.Id);
        since.Messages.Select(m => m.Id).ShouldNotContain(first.Id);
        (await client.Messages("m0")).Messages.Count.ShouldBe((await client.Messages()).Messages.Count);
        (await client.Messages("m9000000000")).Messages.ShouldBeEmpty();
        foreach (var wrong in new[] { "12", "s1", "m", "m-1", "m1.5", "m99999999999999999999", "%00" })
        {
            (await client.Messages(wrong)).Status.ShouldBe(400, wrong);
        }
    }

    [Fact]
    public async Task Who_cannot_be_reached_gets_it_all_once_when_the_way_is_open_again()
    {
        var (ana, ben) = (PlaygroundHost.Somebody("ana"), PlaygroundHost.Somebody("ben"));
        var code = (await client.Say(ana, "/pair"))
            .Messages[0]
            .Text.Split('\n')
            .First(l => l.Length == 9 && l[4] == '-');
        var invited = (await client.Say(ben, $"/join {code}")).Messages[0];
        var blocked = await client.Reach(ana, "blocked");
        blocked.Status.ShouldBe(200);
        blocked.Body.ShouldBe("{}");
        var before = await client.Of(ana);

        (await client.Press(ben, invited.Id, 0)).Messages.ShouldAllBe(m => m.To == ben);
        (await client.Of(ana)).Count.ShouldBe(before.Count);
        (await client.Reach(ana, "open")).Body.ShouldBe("{}");

        var arrived = (await client.Of(ana)).Skip(before.Count).ShouldHaveSingleItem();
        arrived.Text.ShouldContain(char.ToUpperInvariant(ben[0]) + ben[1..]);
        (await client.Press(ana, arrived.Id, 0)).Status.ShouldBe(200, "and its buttons still work");
        await client.Reach(ana, "open");
        (await client.Of(ana)).Count(m => m.Text.Contains(arrived.Choices[0], StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("Ana")]
    [InlineData("ANA")]
    [InlineData("josé")]
    [InlineData("Ελένη")]
    [InlineData("小红")]
    [InlineData("ı")]
    [InlineData("-")]
    [InlineData("_")]
    [InlineData("0")]
    [InlineData("constructor")]
    [InlineData("__proto__")]
    [InlineData("dm")]
    [InlineData("null")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task People_and_channels_may_be_called_oddly(string name)
    {
        var answer = await client.Say(name, "/start");

        answer.Status.ShouldBe(200, answer.Body);
        answer.Messages[0].To.ShouldBe(name);
        answer.Messages[0].Place.ShouldBe($"dm:{name}");
        if (name != "dm")
        {
            var inChannel = await client.Say(name, "/help", name);
            inChannel.Status.ShouldBe(200);
            inChannel.Messages.ShouldAllBe(m => m.Place == $"channel:{name}");
        }

        (await client.Reach(name, "blocked")).Status.ShouldBe(200);
        (await client.Reach(name, "open")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Fifty_at_once_lose_nothing()
    {
        var names = Enumerable.Range(0, 50).Select(_ => PlaygroundHost.Somebody("crowd")).ToList();

        var answers = await Task.WhenAll(names.Select(n => client.Say(n, "/start")));

        for (var i = 0; i < names.Count; i++)
        {
            answers[i].Status.ShouldBe(200);
            answers[i].Messages.ShouldHaveSingleItem().To.ShouldBe(names[i], "each gets what its own call caused");
        }

        var all = (await client.Messages()).Messages;
        names.ShouldAllBe(n => all.Count(m => m.To == n) == 1);
        all.Select(m => m.Id).ShouldBeUnique();
        var one = PlaygroundHost.Somebody("one");
        var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => client.Say(one, "/host")));
        replies.ShouldAllBe(r => r.Status == 200 && r.Messages.Count == 1);
        (await client.Of(one)).Count.ShouldBe(50);
    }

    [Fact]
    public async Task Fifty_presses_of_one_button_count_once()
    {
        var ana = PlaygroundHost.Somebody("ana");
        var hello = (await client.Say(ana, "/start")).Messages[0];

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => client.Press(ana, hello.Id, 0)));

        answers.Count(a => a.Status == 200).ShouldBe(1);
        answers.Count(a => a.Status == 409).ShouldBe(49);
    }
}
