using System.Text;
using Bot.Adapters.Playground;
using Bot.Core.Conversation;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Playground;

/// <summary>The playground is a platform that keeps messages itself, in our own folder: so it forgets with the companion.</summary>
public sealed class ForgottenInPlaygroundTests : IDisposable
{
    private const string Canary = "quokkawhisper";
    private static readonly PersonId Ana = new(11);
    private static readonly PersonId Ben = new(12);
    private static readonly PersonId Cleo = new(13);

    private readonly StorageFolder folder = new();
    private readonly InMemoryKeyStore keys = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Of_the_one_who_went_nothing_stays_and_of_the_others_what_is_theirs()
    {
        await using var memory = await OpenAsync();
        var platform = new PlaygroundPlatform(memory, folder);
        await memory.AddAsync(new SaidItem(folder.Now, "ana", null, Canary), null, default);
        await memory.AddAsync(new SaidItem(folder.Now, "ana", "us", Canary), null, default);
        await memory.AddAsync(new SaidItem(folder.Now, "ben", null, "ben's own"), null, default);
        await memory.AddAsync(
            new SaidItem(folder.Now, "ben", null, $"pressed: {Canary}") { Concerns = [Ben, Ana] },
            null,
            default
        );
        await platform.SendAsync(As(1, To("ana", Canary, Ana, Ben)), default);
        await platform.SendAsync(As(2, To("ben", Canary, Ben, Ana)), default);
        await platform.SendAsync(
            As(3, new Outgoing("playground", null, "us", Canary) { Concerns = [Ana, Ben] }),
            default
        );
        await platform.SendAsync(As(4, To("ben", "before Ana", Ben)), default);
        await platform.SendAsync(As(5, To("cleo", "Cleo's", Cleo)), default);
        await platform.SendAsync(As(6, To("ana", "Done.")), default);

        await platform.ForgetAsync(new Forgotten([Ana, new PairId(1)], [Ben]), default);

        var left = await memory.SinceAsync(0, default);
        left.Select(i => i.Item)
            .Select(i => i is SaidItem said ? $"{said.Who}: {said.Text}" : Told((MessageItem)i))
            .ShouldBe([
                "ben: ben's own",
                "to ben: (removed)",
                "to us: (removed)",
                "to ben: before Ana",
                "to cleo: Cleo's",
                "to ana: Done.",
            ]);
        foreach (var (id, item) in left)
        {
            item.ToString().ShouldNotContain(Canary);
            if (item is MessageItem { Removed: true })
            {
                (await memory.EnclosedAsync(id, Enclosed.Picture, default)).ShouldBeNull();
                (await memory.EnclosedAsync(id, Enclosed.File, default)).ShouldBeNull();
            }
        }
    }

    [Fact]
    public async Task Through_the_whole_program_nothing_of_it_is_shown_any_more()
    {
        await using var host = await RunningHost.PlaygroundAsync();
        var client = new PlaygroundClient(host);
        await client.Pair("ana", "ben");
        await client.Say("ana", $"/settings name {Canary}");
        await client.Say("ana", $"/ritual add \"{Canary} tea\" every day 15:00");
        await client.Say("ben", "/ritual list");
        await client.Say("ana", $"/knock {Canary}");
        (await client.Messages()).Body.ShouldContain(Canary);
        var asked = (await client.Say("ana", "/forget")).Messages[0];

        var done = await client.Press("ana", asked.Id, 0);

        done.Messages.ShouldHaveSingleItem().Text.ShouldStartWith("Done.");
        (await client.Messages()).Body.ShouldNotContain(Canary);
        (await client.View()).Body.ShouldNotContain(Canary);
        await host.KillAsync();
        await host.RestartAsync();
        (await client.Messages()).Body.ShouldNotContain(Canary);
        (await client.Press("ana", asked.Id, 0)).Status.ShouldBe(404, "that message is gone");
        (await client.Say("ben", "/leave")).Messages[0].Text.ShouldContain("on your own");
        (await client.Say("ana", "/start")).Messages.ShouldHaveSingleItem();
        host.FilesWith(Canary).ShouldBeEmpty();
    }

    private static Outgoing To(string who, string text, params PersonId[] concerns) =>
        new("playground", who, null, text)
        {
            Concerns = concerns,
            Choices = [new OutgoingChoice(text, "token")],
            Picture = new OutgoingPicture("<svg/>", text),
            File = new OutgoingFile("a.txt", "text/plain", Encoding.UTF8.GetBytes(text)),
        };

    private static Delivery As(long id, Outgoing message) =>
        new(id, message, DeliveryClass.Words, 0, Instant.FromUtc(2027, 1, 4, 8, 0), Repeat: false);

    private static string Told(MessageItem message) =>
        $"to {message.Account ?? message.Channel}: {(message.Removed ? "(removed)" : message.Text)}";

    private Task<PlaygroundMemory> OpenAsync() =>
        PlaygroundMemory.OpenAsync(folder.Paths, folder, new Sealer(keys, new MasterKeys([new byte[32]])), default);
}
