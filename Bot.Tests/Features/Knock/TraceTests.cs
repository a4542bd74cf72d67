using System.Text;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Knock;

public sealed class TraceTests
{
    private readonly InMemoryStore store = new();
    private readonly InMemoryKeyStore keys = new();

    [Fact]
    public async Task A_knock_taken_back_leaves_nothing_of_itself_in_any_document_or_alarm()
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"), store, keys);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ben", "/quiet now 2h");
        var alarms = (await store.CountAsync(couple.Now, default)).Alarms;
        await couple.Say("Ana", "/knock xylophone");
        await couple.Press("Ana", "Leave it at the door");
        (await HoldersOf("xylophone")).ShouldBe(["Ana", "Ben"]);

        await couple.Press("Ana", "Take it back");

        (await HoldersOf("xylophone")).ShouldBeEmpty();
        await couple.Pass(Duration.FromDays(2));
        couple
            .All.Where(m => m.For("Ben"))
            .ShouldNotContain(m => m.Text.Contains("xylophone", StringComparison.Ordinal));
        (await store.CountAsync(couple.Now, default)).Alarms.ShouldBeLessThan(alarms);
    }

    [Fact]
    public async Task A_day_later_no_document_holds_the_words_of_a_knock_whose_buttons_were_used()
    {
        using var couple = new Couple(Couple.At("2026-11-23T14:00:00Z"), store, keys);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        await couple.Say("Ana", "/knock xylophone");
        await couple.Press("Ana", "Leave it at the door");
        await couple.Press("Ben", "Okay");

        await couple.Pass(Duration.FromDays(1));

        (await HoldersOf("xylophone")).ShouldBeEmpty();
        (await store.CountAsync(couple.Now, default)).Alarms.ShouldBe(0);
    }

    /// <summary>In whose documents these words stand.</summary>
    private async Task<List<string>> HoldersOf(string words)
    {
        var world = new World();
        var owners = await store.OwnersAsync(OwnerKind.Person, 0, 10, default);
        var pairs = await store.OwnersAsync(OwnerKind.Pair, 0, 10, default);
        var loader = new WorldLoader(store, new Sealer(keys, new MasterKeys([new byte[32]])));
        await loader.LoadAsync(world, [.. owners, .. pairs], fresh: false, default);
        world.Owners.Count().ShouldBe(3);
        return
        [
            .. world
                .Owners.Select(o => world.Find(o)!)
                .Where(d => Encoding.UTF8.GetString(d.Write()).Contains(words, StringComparison.Ordinal))
                .Select(d => d.Get(Profile.Slice).Name)
                .Order(StringComparer.Ordinal),
        ];
    }
}
