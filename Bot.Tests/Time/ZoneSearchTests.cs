using Bot.Core.Time;
using NodaTime;

namespace Bot.Tests.Time;

public sealed class ZoneSearchTests
{
    [Theory]
    [InlineData("lisbon", "Europe/Lisbon")]
    [InlineData("Europe/Lisbon", "Europe/Lisbon")]
    [InlineData("europe/lisbon", "Europe/Lisbon")]
    [InlineData("New York", "America/New_York")]
    [InlineData("new_york", "America/New_York")]
    [InlineData("portugal", "Europe/Lisbon")]
    [InlineData("lisbn", "Europe/Lisbon")]
    [InlineData("São Paulo", "America/Sao_Paulo")]
    [InlineData("calcutta", "Asia/Kolkata")]
    [InlineData("US/Pacific", "America/Los_Angeles")]
    [InlineData("utc", "Etc/UTC")]
    [InlineData("utc+2", "Etc/GMT-2")]
    [InlineData("GMT-3", "Etc/GMT+3")]
    [InlineData("+02:00", "Etc/GMT-2")]
    [InlineData("berlin", "Europe/Berlin")]
    [InlineData("tokio", "Asia/Tokyo")]
    public void The_best_zone_comes_first(string text, string expected) =>
        ZoneSearch.Find(text, 5)[0].ShouldBe(expected);

    [Fact]
    public void A_country_of_several_zones_lists_them() =>
        ZoneSearch
            .Find("portugal", 5)
            .ShouldBe(["Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores"], ignoreOrder: true);

    [Fact]
    public void A_short_name_of_several_rules_is_not_guessed() =>
        ZoneSearch.Find("pst", 5).Count.ShouldBeGreaterThan(1);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("qqqqqqqq")]
    [InlineData("utc+99")]
    [InlineData("\uD800")]
    public void Nothing_alike_is_nothing(string text) => ZoneSearch.Find(text, 5).ShouldBeEmpty();

    [Fact]
    public void Every_canonical_id_finds_itself_and_is_a_zone()
    {
        foreach (var id in NodaTime.TimeZones.TzdbDateTimeZoneSource.Default.CanonicalIdMap.Values.Distinct())
        {
            if (!id.StartsWith("Etc/", StringComparison.Ordinal))
            {
                ZoneSearch.Find(id, 1).ShouldBe([id]);
            }

            DateTimeZoneProviders.Tzdb.GetZoneOrNull(id).ShouldNotBeNull();
        }
    }

    [Fact]
    public void No_more_than_wanted_are_found_and_none_twice()
    {
        var found = ZoneSearch.Find("america", 7);

        found.Count.ShouldBe(7);
        found.Distinct().Count().ShouldBe(7);
    }
}
