using System.Text;
using Bot.Adapters.Playground;
using Bot.Core.Conversation;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using NodaTime;

namespace Bot.Tests.Playground;

/// <summary>Pictures and files of messages in the playground: shown once, lasting, sealed, and found by nobody else.</summary>
public sealed class EnclosureTests : IDisposable
{
    private const string Svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>quokka</title></svg>";

    private static readonly byte[] Words = Encoding.UTF8.GetBytes("quokka, and nobody else");

    private readonly StorageFolder folder = new();
    private readonly InMemoryKeyStore keys = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_picture_and_a_file_are_shown_once_and_outlive_the_process()
    {
        long id;
        await using (var memory = await OpenAsync())
        {
            var platform = new PlaygroundPlatform(memory, folder);
            await platform.SendAsync(As(7, Message), default);
            await platform.SendAsync(As(7, Message), default);
            id = (await memory.SinceAsync(0, default)).ShouldHaveSingleItem().Id;
        }

        await using var later = await OpenAsync();
        await new PlaygroundPlatform(later, folder).SendAsync(As(7, Message), default);

        var (again, item) = (await later.SinceAsync(0, default)).ShouldHaveSingleItem();
        again.ShouldBe(id);
        var wire = PlaygroundWire.Message(id, (MessageItem)item);
        wire.Picture!.Alt.ShouldBe("A quokka");
        wire.File!.Name.ShouldBe("words.txt");
        using var http = await ServeAsync(later);
        using var client = http.CreateClient();
        using var picture = await client.GetAsync(wire.Picture.Url);
        (await picture.Content.ReadAsStringAsync()).ShouldBe(Svg);
        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        picture.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        using var file = await client.GetAsync(wire.File.Url);
        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(Words);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Content.Headers.ContentDisposition.FileName.ShouldBe("words.txt");
    }

    [Fact]
    public async Task Nobody_finds_them_by_guessing()
    {
        await using var memory = await OpenAsync();
        var platform = new PlaygroundPlatform(memory, folder);
        await platform.SendAsync(As(7, Message), default);
        await platform.SendAsync(As(8, Message with { Account = "ben", File = null }), default);
        var items = await memory.SinceAsync(0, default);
        var (first, anas) = (items[0].Id, (MessageItem)items[0].Item);
        var (second, bens) = (items[1].Id, (MessageItem)items[1].Item);
        using var http = await ServeAsync(memory);
        using var client = http.CreateClient();

        foreach (
            var guess in new[]
            {
                $"m{first}/{bens.Picture!.Key}/picture.svg",
                $"m{second}/{anas.File!.Key}/words.txt",
                $"m{first}/{new string('0', 32)}/picture.svg",
                $"m{first}/0/picture.svg",
                $"m999/{anas.Picture!.Key}/picture.svg",
                $"{first}/{anas.Picture.Key}/picture.svg",
                $"m-{first}/{anas.Picture.Key}/picture.svg",
            }
        )
        {
            using var answer = await client.GetAsync($"/playground/enclosed/{guess}");
            ((int)answer.StatusCode).ShouldBe(404, guess);
        }
    }

    [Fact]
    public async Task They_are_sealed_on_disk_and_gone_after_a_reset()
    {
        await using var memory = await OpenAsync();
        await new PlaygroundPlatform(memory, folder).SendAsync(As(7, Message), default);
        var (id, item) = (await memory.SinceAsync(0, default)).Single();

        folder.FilesWith(Encoding.UTF8.GetBytes("quokka")).ShouldBeEmpty();
        await memory.ClearAsync(default);

        (await memory.EnclosedAsync(id, Enclosed.Picture, default)).ShouldBeNull();
        (await memory.EnclosedAsync(id, Enclosed.File, default)).ShouldBeNull();
        using var http = await ServeAsync(memory);
        using var client = http.CreateClient();
        using var gone = await client.GetAsync(PlaygroundWire.Message(id, (MessageItem)item).Picture!.Url);
        ((int)gone.StatusCode).ShouldBe(404);
    }

    private static Outgoing Message =>
        new("playground", "ana", null, "Look.")
        {
            Picture = new OutgoingPicture(Svg, "A quokka"),
            File = new OutgoingFile("words.txt", "text/plain", Words),
        };

    private Task<PlaygroundMemory> OpenAsync() =>
        PlaygroundMemory.OpenAsync(folder.Paths, folder, new Sealer(keys, new MasterKeys([new byte[32]])), default);

    private static async Task<TestServer> ServeAsync(PlaygroundMemory memory)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        app.MapGet(PlaygroundEnclosures.Route, new PlaygroundEnclosures(memory).GetAsync);
        await app.StartAsync();
        return app.GetTestServer();
    }

    private static Delivery As(long id, Outgoing message) =>
        new(id, message, DeliveryClass.Answer, 0, NodaConstants.UnixEpoch, Repeat: false);
}
