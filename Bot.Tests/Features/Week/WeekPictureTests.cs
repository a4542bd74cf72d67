using System.Globalization;
using System.Xml.Linq;
using Bot.Adapters.Pictures;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Week;

/// <summary>The picture: safe whatever things are called, and as wide as a phone.</summary>
public sealed class WeekPictureTests
{
    private const string Hostile = "</text><script>alert(1)</script>&\u0001\uFFFF\"'";

    [Fact]
    public async Task Names_stay_names_whatever_is_in_them()
    {
        using var couple = await BusyCoupleAsync(Hostile);

        var svg = await PictureAsync(couple, "Ana");

        var root = XDocument.Parse(svg).Root!;
        root.Descendants().ShouldNotContain(e => e.Name.LocalName == "script");
        root.Descendants()
            .SelectMany(e => e.Attributes())
            .ShouldNotContain(a =>
                a.Name.LocalName.Contains("href", StringComparison.OrdinalIgnoreCase)
                || a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            );
        svg.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal).ShouldNotContain("://");
        Texts(root).ShouldContain(t => t.StartsWith("</text><script>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a walk")]
    [InlineData("dinner at the little place by the river with Rui and Marta")]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    [InlineData("愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛")]
    [InlineData("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧")]
    public async Task Nothing_leaves_the_paper(string name)
    {
        using var couple = await BusyCoupleAsync(name);

        var root = XDocument.Parse(await PictureAsync(couple, "Ana")).Root!;

        root.Attribute("viewBox")!.Value.ShouldStartWith("0 0 360 ");
        var height = double.Parse(root.Attribute("height")!.Value, CultureInfo.InvariantCulture);
        height.ShouldBeInRange(400, 1200);
        foreach (var shape in root.Descendants().Where(e => e.Attribute("y") is not null))
        {
            var (x, y) = (Number(shape, "x"), Number(shape, "y"));
            x.ShouldBeInRange(0, 360);
            y.ShouldBeInRange(0, height);
            (x + Number(shape, "width")).ShouldBeLessThanOrEqualTo(360.01, shape.ToString());
        }

        root.Descendants().Where(e => e.Name.LocalName == "text").ShouldAllBe(t => Number(t, "font-size") >= 10);
    }

    [Fact]
    public async Task What_is_one_persons_own_is_in_nobody_elses_picture()
    {
        using var couple = await BusyCoupleAsync("a walk");
        await couple.Say("Ana", "/ritual add \"quokka\" every day 18:00 for 1h kind me");
        await couple.Say("Ana", "/quiet 20:00-21:00");

        (await PictureAsync(couple, "Ana")).ShouldContain("quokka");
        var bens = await PictureAsync(couple, "Ben");
        await couple.Say("Ana", "/ritual remove 6");
        await couple.Say("Ana", "/quiet clear");
        bens.ShouldBe(await PictureAsync(couple, "Ben"), "not even a shape tells");
    }

    [RsvgFact]
    public async Task It_becomes_a_png()
    {
        using var couple = await BusyCoupleAsync(Hostile);
        using var pictures = new PngPictures();

        (await pictures.MakeAsync(await PictureAsync(couple, "Ana"), default))!.Length.ShouldBeGreaterThan(10_000);
    }

    private static IEnumerable<string> Texts(XElement root) =>
        root.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value);

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static async Task<string> PictureAsync(Couple couple, string who)
    {
        await couple.Say(who, "/week");
        return couple.All.Last(m => m.For(who)).Picture!.Svg;
    }

    private static async Task<Couple> BusyCoupleAsync(string name)
    {
        var couple = new Couple(Instant.FromUtc(2027, 1, 4, 8, 0));
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        foreach (var hour in new[] { "00:00", "7:30", "12:00", "15:00", "23:50" })
        {
            await couple.Say(
                "Ana",
                $"/ritual add \"{name.Replace("\"", "", StringComparison.Ordinal)}\" every day {hour} for 20m"
            );
            await couple.Press("Ben", "Yes, let's");
        }

        await couple.Say("Ana", $"/plan add \"{name.Replace("\"", "", StringComparison.Ordinal)}\" fri 20:00 for 2h");
        await couple.Press("Ben", "Yes, let's");
        return couple;
    }
}
