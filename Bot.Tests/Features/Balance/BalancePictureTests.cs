using System.Xml.Linq;
using Bot.Core.Features.Balance;
using Bot.Core.Features.CheckIns;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Tests.Features.Balance;

/// <summary>The trend in words and as a drawing.</summary>
public sealed class BalancePictureTests
{
    private static readonly Phrasebook Phrases = new(Catalogue.Embedded());
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 29, 18, 0);

    [Theory]
    [InlineData("-", "Lately TooLittle")]
    [InlineData("--", "Lately TooLittle")]
    [InlineData("---", "Steady TooLittle")]
    [InlineData("000+", "Steady AboutRight")]
    [InlineData("00-", "Lately AboutRight")]
    [InlineData("+-", "Mixed TooMuch")]
    [InlineData("0-0", "Mixed AboutRight")]
    public void The_course_is_told_without_a_number(string newestFirst, string course)
    {
        var lately = Weeks(newestFirst).For(Aspect.Space);
        $"{lately.Course} {lately.Fit}".ShouldBe(course);
    }

    [Theory]
    [InlineData("-", false)]
    [InlineData("--", true)]
    [InlineData("-0-", true)]
    [InlineData("0--", false)]
    [InlineData("-+", false)]
    [InlineData("-00-", false)]
    [InlineData("++0", true)]
    public void Two_of_three_the_same_way_and_the_last_among_them(string newestFirst, bool isOff) =>
        (Weeks(newestFirst).Off() is not null).ShouldBe(isOff);

    [Theory]
    [InlineData("0")]
    [InlineData("-+0-+0-+")]
    public void It_is_whole_stands_on_its_own_and_stays_on_its_paper(string newestFirst)
    {
        var drawn = Draw(newestFirst);
        var svg = XDocument.Parse(drawn).Root!;

        drawn.ShouldNotContain("href");
        drawn.ShouldNotContain("<script");
        double.Parse(svg.Attribute("width")!.Value, System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBeLessThanOrEqualTo(360);
        var circles = svg.Descendants().Count(e => e.Name.LocalName == "circle");
        var points = svg.Descendants().Count(e => e.Name.LocalName == "path");
        (circles + points).ShouldBe(2 * newestFirst.Length);
        foreach (var x in svg.Descendants().Select(e => e.Attribute("cx")?.Value).OfType<string>())
        {
            int.Parse(x, System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(90, 340);
        }
    }

    [Fact]
    public void What_is_below_the_middle_has_another_shape_than_what_is_above()
    {
        Draw("-").ShouldContain("l-7 12");
        Draw("+").ShouldContain("l-7 -12");
        Draw("0").ShouldContain("<circle");
    }

    private static string Draw(string newestFirst)
    {
        var reader = new Reader("en", DateTimeZone.Utc, Now, 0);
        var trend = Weeks(newestFirst);
        var days = trend.Weeks.Select(w => w.At.InUtc().Date).ToList();
        return BalancePicture.Draw(trend, days, text => Phrases.Say(text, reader));
    }

    private static Trend Weeks(string newestFirst) =>
        new([
            .. newestFirst.Select(
                (c, i) =>
                    new Entry<WeekAnswer>(
                        i,
                        Now - Duration.FromDays(7 * i),
                        new WeekAnswer(
                            c switch
                            {
                                '-' => Fit.TooLittle,
                                '+' => Fit.TooMuch,
                                _ => Fit.AboutRight,
                            },
                            Fit.AboutRight
                        )
                    )
            ),
        ]);
}
