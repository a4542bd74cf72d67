using System.Globalization;
using Bot.Core.Conversation;
using Bot.Tests.Support.Discord;

namespace Bot.Tests.Discord;

/// <summary>One of the two is on Discord, the other one somewhere else.</summary>
public sealed class CrossPlatformTests : IPlatform
{
    private readonly List<Outgoing> his = [];
    private int events;

    string IPlatform.Id => "elsewhere";

    [Fact]
    public async Task Two_on_different_platforms_pair_and_live_through_quiet_hours_a_knock_a_ritual_and_screens_away()
    {
        await using var town = await DiscordTown.OpenAsync("2026-11-23T14:00:00Z", others: this);
        await town.ConnectedAsync();
        var ana = town["Ana"];
        await ana.SlashAsync("settings zone", null, ("place", "Europe/Lisbon"));
        await town.SettleAsync();
        await Ben(town, "/settings zone Europe/Lisbon");
        await ana.SlashAsync("pair");
        await town.SettleAsync();
        await Ben(town, $"/join {town.Code()}");
        await BenPresses(town, "Join");
        await ana.PressAsync("Yes, that's Ben");
        await town.SettleAsync();
        his[^1].Text.ShouldStartWith("You and Ana are together here now.");

        await ana.SlashAsync("quiet now", null, ("duration", "2h"));
        await town.SettleAsync();
        town.Seen();
        await Ben(town, "/knock the parcel is here");
        await BenPresses(town, "Leave it at the door");
        town.Seen().ShouldBeEmpty("her door is closed");
        await town.PassAsync(TimeSpan.FromHours(2));
        town.Seen().ShouldContain("to Ana, silently: At your door since 14:00, from Ben: “the parcel is here”");

        await Ben(town, "/ritual add \"tea\" every day 17:00 for 30m");
        await ana.PressAsync("Yes, let's");
        await town.SettleAsync();
        his[^1].Text.ShouldStartWith("Ana says yes to “tea”");

        await ana.SlashAsync("together", null, ("duration", "30m"));
        await town.SettleAsync();
        town.Seen();
        await BenPresses(town, "I'm in");
        his[^1].Text.ShouldBe("See you at 16:30. I'm quiet until then.");
        town.Seen().ShouldContain("to Ana: See you at 16:30. I'm quiet until then.");
        await town.PassAsync(TimeSpan.FromMinutes(30));
        his[^1].Text.ShouldStartWith("Welcome back.");
        town.Seen().ShouldContain("to Ana: Welcome back.");

        town.Failures.ShouldBeEmpty();
        town.Discord.Breaches.ShouldBeEmpty();
    }

    ValueTask<Sent> IPlatform.SendAsync(Delivery delivery, CancellationToken cancel)
    {
        if (delivery.Message.Edits is null)
        {
            his.Add(delivery.Message);
        }

        return ValueTask.FromResult(Sent.Done);
    }

    private Task Ben(DiscordTown town, string text) => Does(town, new IncomingBody.Said(text));

    private Task BenPresses(DiscordTown town, string label)
    {
        var message = his.Last(m => m.Choices.Any(c => c.Label == label));
        var choice = message.Choices.First(c => c.Label == label);
        return Does(town, new IncomingBody.Pressed(choice.Token, new ShownMessage("1", message.Text, label)));
    }

    private async Task Does(DiscordTown town, IncomingBody body)
    {
        var incoming = new Incoming(
            "elsewhere",
            (++events).ToString(CultureInfo.InvariantCulture),
            new Speaker("ben", "Ben", "en"),
            new PlaceRef("elsewhere", null),
            body
        );
        await town.Companion.HandleAsync(incoming, default);
        await town.SettleAsync();
    }
}
