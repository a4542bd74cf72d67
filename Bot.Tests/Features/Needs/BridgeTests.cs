using Bot.Core.Features.Needs;
using Bot.Core.Features.Rituals;
using NodaTime;

namespace Bot.Tests.Features.Needs;

/// <summary>The bridges as data: every difference that can come up has some, and they hold as rituals.</summary>
public sealed class BridgeTests
{
    private static readonly List<(NeedTopic Topic, Difference Difference)> Possible =
    [
        .. Enum.GetValues<NeedTopic>()
            .SelectMany(t =>
            {
                var answers = Bridge
                    .Choices(t)
                    .Select(c => new NeedAnswer(t, c, ""))
                    .Append(new NeedAnswer(t, null, "words"))
                    .ToList();
                return answers.SelectMany(a => answers.Select(b => (t, Bridge.Between(a, b)))).Distinct();
            }),
    ];

    [Fact]
    public void Every_kind_of_difference_comes_up() =>
        Possible.Select(p => p.Difference).Distinct().ShouldBe(Enum.GetValues<Difference>(), ignoreOrder: true);

    [Fact]
    public void Each_difference_has_three_bridges_of_three_kinds()
    {
        foreach (var (topic, difference) in Possible)
        {
            var bridges = Bridge.Over(topic, difference);

            bridges.Count.ShouldBeGreaterThanOrEqualTo(3, $"{topic}, {difference}");
            bridges.Select(b => b.Move).Distinct().ShouldBe(Enum.GetValues<BridgeMove>(), ignoreOrder: true);
        }
    }

    [Fact]
    public void A_difference_is_the_same_whoever_comes_first()
    {
        foreach (var topic in Enum.GetValues<NeedTopic>())
        {
            var answers = Bridge.Choices(topic).Select(c => new NeedAnswer(topic, c, "")).ToList();
            answers.Count.ShouldBeGreaterThanOrEqualTo(4);
            foreach (var (one, other) in answers.SelectMany(a => answers.Select(b => (a, b))))
            {
                Bridge.Between(one, other).ShouldBe(Bridge.Between(other, one));
                (Bridge.Between(one, other) == Difference.Same).ShouldBe(one == other);
            }
        }
    }

    [Fact]
    public void Every_bridge_is_found_by_its_key_and_used_somewhere()
    {
        Bridge.All.Select(b => b.Key).ShouldBeUnique();
        var used = Possible.SelectMany(p => Bridge.Over(p.Topic, p.Difference)).ToHashSet();
        Bridge.All.Where(b => !used.Contains(b)).ShouldBeEmpty();
    }

    [Fact]
    public void What_comes_again_has_its_times_within_two_weeks_and_its_bounds()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Lisbon"];
        var start = Instant.FromUtc(2026, 11, 23, 20, 0);
        foreach (var ritual in Bridge.All.Select(b => b.Ritual).OfType<BridgeRitual>())
        {
            var until = start.InZone(zone).Date + Trial.Lasts - Period.FromDays(1);
            ritual
                .Wish(until)
                .Between(start, start + Duration.FromDays(15), zone)
                .Count()
                .ShouldBeInRange(2, 14, ritual.Name);
            SuggestingRituals.Unfit(ritual.Kind, ritual.Length).ShouldBeNull(ritual.Name);
            ritual.Kind.ShouldNotBe(RitualKind.Me);
            (ritual.Kind == RitualKind.Turns && ritual.Length is null).ShouldBeFalse();
        }
    }
}
