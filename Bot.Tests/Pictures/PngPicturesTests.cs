using Bot.Adapters.Pictures;
using Bot.Tests.Support;

namespace Bot.Tests.Pictures;

/// <summary>PNGs from SVGs by the system's program, and life without it.</summary>
public sealed class PngPicturesTests
{
    private const string Svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 36 18\"><rect width=\"36\" height=\"18\" fill=\"#264\"/></svg>";

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [RsvgFact]
    public async Task A_picture_becomes_a_png_as_wide_as_a_phone_is_sharp()
    {
        using var pictures = new PngPictures();

        var png = (await pictures.MakeAsync(Svg, default))!;

        png[..4].ShouldBe(Png);
        (Size(png, 16), Size(png, 20)).ShouldBe((1080, 540));
        (await pictures.VersionAsync(default))!.ShouldContain("rsvg");
    }

    [RsvgFact]
    public async Task What_is_no_picture_becomes_none()
    {
        using var pictures = new PngPictures();

        (await pictures.MakeAsync("<svg", default)).ShouldBeNull();
        (await pictures.MakeAsync("", default)).ShouldBeNull();
        (await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => pictures.MakeAsync(Svg, default).AsTask()))).ShouldAllBe(
            png => png != null
        );
    }

    [Fact]
    public async Task Without_the_program_there_is_no_picture_and_no_harm()
    {
        using var pictures = new PngPictures("no-such-program-anywhere");

        (await pictures.MakeAsync(Svg, default)).ShouldBeNull();
        (await pictures.VersionAsync(default)).ShouldBeNull();
    }

    private static int Size(byte[] png, int at) =>
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
}
