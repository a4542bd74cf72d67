using System.Text.RegularExpressions;
using Bot.Core.Features.Support;
using Bot.Core.Safety;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Tests.Features.Support;

public sealed partial class HelpLineTests
{
    [Fact]
    public void There_are_enough_countries_each_with_an_emergency_number()
    {
        HelpCountry.All.Count.ShouldBeGreaterThanOrEqualTo(30);
        HelpCountry.All.Select(c => c.Code).ShouldBeUnique();
        HelpCountry.All.SelectMany(c => c.Names).ShouldBeUnique();
        HelpCountry.All.ShouldAllBe(c => Emergency().IsMatch(c.Emergency));
        HelpCountry.All.Count(c => c.Lines.Count > 0).ShouldBeGreaterThanOrEqualTo(25);
    }

    [Fact]
    public void Every_number_says_where_it_stood_and_when_it_was_read_there()
    {
        foreach (var country in HelpCountry.All)
        {
            Uri.IsWellFormedUriString(country.Source, UriKind.Absolute).ShouldBeTrue(country.Code);
            foreach (var line in country.Lines)
            {
                Uri.IsWellFormedUriString(line.Source, UriKind.Absolute).ShouldBeTrue(line.Name);
                line.Checked.ShouldBeInRange(new LocalDate(2026, 1, 1), new LocalDate(2030, 1, 1), line.Name);
                Number().IsMatch(line.Number).ShouldBeTrue(line.Number);
                line.Name.ShouldNotBeNullOrWhiteSpace();
            }
        }
    }

    [Theory]
    [InlineData("portugal", "PT")]
    [InlineData(" Deutschland ", "DE")]
    [InlineData("uk", "GB")]
    [InlineData("NZ", "NZ")]
    [InlineData("atlantis", null)]
    [InlineData("", null)]
    public void A_country_is_found_by_how_people_write_it(string words, string? code) =>
        HelpCountry.Find(words)?.Code.ShouldBe(code);

    [Theory]
    [InlineData("Europe/Lisbon", "PT")]
    [InlineData("Atlantic/Madeira", "PT")]
    [InlineData("Europe/Berlin", "DE")]
    [InlineData("America/New_York", "US")]
    [InlineData("America/Sao_Paulo", "BR")]
    [InlineData("Asia/Calcutta", "IN")]
    [InlineData("Australia/Melbourne", "AU")]
    [InlineData("UTC", null)]
    [InlineData("Asia/Ulaanbaatar", null)]
    public void A_clock_names_a_country(string zone, string? code) =>
        HelpCountry.Of(DateTimeZoneProviders.Tzdb[zone])?.Code.ShouldBe(code);

    [Fact]
    public void No_answer_to_a_crisis_speaks_of_couples_therapy_or_talking_it_over()
    {
        var phrases = new Phrasebook(Catalogue.Embedded());
        var reader = new Reader("en", DateTimeZone.Utc, default, 0);
        foreach (var kind in Enum.GetValues<CrisisKind>())
        {
            var words = phrases.Say(SupportTexts.Heard(kind, Text.Verbatim("…")), reader);
            Pair().Matches(words).Select(m => m.Value).ShouldBeEmpty(words);
            words.Length.ShouldBeLessThan(200, words);
        }
    }

    [GeneratedRegex("^[0-9]{3,5}$", RegexOptions.None, 1000)]
    private static partial Regex Emergency();

    [GeneratedRegex("^[0-9][0-9 ]{2,16}$", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(
        "couple|therap|together|talk to (him|her|them|your)|both of you|calm down|why don't",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pair();
}
