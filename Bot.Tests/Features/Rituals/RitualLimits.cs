using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Features.Rituals;
using Bot.Core.Features.Together;
using Bot.Core.People;
using Bot.Core.Texts;
using Bot.Core.Time;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Features.Rituals;

public class RitualLimits
{
    private static readonly PersonId Ana = new(1);
    private static readonly PersonId Ben = new(2);
    private static readonly Instant Due = Couple.At("2026-12-11T20:00:00Z");
    private static readonly Face AnasFace = new(Ana, "Ana", DateTimeZone.Utc, "en");
    private static readonly Face BensFace = new(Ben, "Ben", DateTimeZone.Utc, "en");

    [Theory]
    [InlineData(0, 2)]
    [InlineData(20, 2)]
    [InlineData(21, 0)]
    [InlineData(600, 0)]
    public void A_moment_more_than_twenty_minutes_late_says_nothing(int minutesLate, int said)
    {
        foreach (var length in new Duration?[] { null, Duration.FromMinutes(30) })
        {
            var ritual = Daily(RitualKind.We, length);
            RitualMoments.OfTwo(Turn(ritual, minutesLate), new Fired(ritual.Key, Due)).Replies.Count.ShouldBe(said);
        }
    }

    [Fact]
    public void A_moment_of_what_was_changed_let_go_or_ended_says_nothing()
    {
        var ritual = Daily(RitualKind.We, null);
        var date = new LocalDate(2026, 12, 11);
        Said(ritual).ShouldBe(2);
        Said(ritual with { Skip = date }).ShouldBe(0);
        Said(ritual with { Skip = date.PlusDays(1) }).ShouldBe(2);
        Said(ritual with { Rest = new Rest(null) }).ShouldBe(0);
        Said(ritual with { Rest = new Rest(date.PlusDays(1)) }).ShouldBe(0);
        Said(ritual with { Rest = new Rest(date) }).ShouldBe(2);
        Said(ritual with { Live = null }).ShouldBe(0);
        Said(ritual with { Since = Due + Duration.FromMinutes(1) }).ShouldBe(0);
        Said(ritual with { Live = ritual.Live! with { When = TimeWish.Parse("daily 20:01") } }).ShouldBe(0);
        RitualMoments.OfTwo(Turn(ritual, 0), new Fired("other", Due)).Replies.ShouldBeEmpty();
    }

    [Fact]
    public void Time_away_that_ended_long_ago_ends_without_a_word()
    {
        var away = new TimeTogether([], [], new TimeAway(7, Due));
        foreach (var (late, said) in new[] { (0, 2), (20, 2), (21, 0) })
        {
            var turn = PairTurn(d => d.With(TimeTogether.Slice, away), late);
            var outcome = AwayTogether.End(turn, new Fired(TimeTogether.Key(7), Due));
            outcome.Replies.Count.ShouldBe(said);
            outcome.Changes.Single().IsEmpty.ShouldBeTrue();
        }
    }

    [Fact]
    public void A_rest_of_a_hundred_years_costs_no_walk_through_them()
    {
        var ritual = Daily(RitualKind.We, null) with { Rest = new Rest(new LocalDate(2199, 12, 31)) };
        ritual.Next(Due).ShouldBe(Instant.FromUtc(2199, 12, 31, 20, 0));
    }

    [Fact]
    public void Turns_alternate_over_years_and_clock_changes()
    {
        var members = new Members(Ana, Ben, default);
        var ritual = new Ritual(
            1,
            "x",
            null,
            Ben,
            new Terms(TimeWish.Parse("wed,sat 02:30"), "Europe/Lisbon", Duration.FromHours(2), RitualKind.Turns),
            default,
            null,
            1,
            Turns: new TurnOrder(new LocalDate(2026, 12, 12), Ben)
        );
        var owner = Ben;
        var at = Instant.FromUtc(2026, 12, 11, 0, 0);
        for (var i = 0; i < 300; i++)
        {
            at = ritual.Next(at)!.Value;
            ritual.OwnerOf(at, members).ShouldBe(owner);
            owner = members.Other(owner);
        }
    }

    [Fact]
    public async Task Thirty_are_enough_and_a_long_list_comes_in_parts()
    {
        using var couple = new Couple(Due);
        await couple.Pair("Ana", "Ben", "Europe/Lisbon", "Europe/Lisbon");
        for (var i = 1; i <= RitualBook.Most; i++)
        {
            await couple.Say("Ana", $"/ritual add \"number {i}\" every day 17:00");
        }

        await couple.Say("Ana", "/ritual add \"one more\" every day 17:00");
        couple.All[^1].Text.ShouldStartWith("The list is full");
        var before = couple.All.Count;
        await couple.Say("Ana", "/ritual list");
        couple.All.Count.ShouldBe(before + 2);
        couple.All[^1].Text.ShouldContain("30. “number 30”");
        couple.All.Skip(before).ShouldAllBe(m => m.Text.Length < 4000);
    }

    [Theory]
    [InlineData("rituals.nudge")]
    [InlineData("rituals.ownTime")]
    [InlineData("rituals.yourTurn")]
    [InlineData("rituals.theirTurn")]
    [InlineData("together.ask")]
    [InlineData("together.askNamed")]
    [InlineData("together.seeYou")]
    [InlineData("together.welcomeBack")]
    [InlineData("together.notTonightThen")]
    [InlineData("together.notTodayThen")]
    [InlineData("together.fineTonight")]
    [InlineData("together.fineToday")]
    [InlineData("together.backAlready")]
    public void What_comes_again_has_variants_that_a_week_does_not_repeat(string key)
    {
        var variants = Catalogue.Embedded().Find("en", key).Length;
        variants.ShouldBeGreaterThanOrEqualTo(6);
        (variants % 7).ShouldNotBe(0);
    }

    private static int Said(Ritual ritual) =>
        RitualMoments.OfTwo(Turn(ritual, 0), new Fired(ritual.Key, Due)).Replies.Count;

    private static Ritual Daily(RitualKind kind, Duration? length) =>
        new(
            5,
            "tea",
            null,
            Ana,
            new Terms(TimeWish.Parse("daily 20:00"), "UTC", length, kind),
            Due - Duration.FromDays(3),
            null,
            1
        );

    private static PairTurn Turn(Ritual ritual, int minutesLate) =>
        PairTurn(d => d.With(RitualBook.OfTwo, new RitualBook([ritual])), minutesLate);

    private static PairTurn PairTurn(Func<Document, Document> with, int minutesLate) =>
        new(
            Due + Duration.FromMinutes(minutesLate),
            with(Document.New(new PairId(9)).With(Members.Slice, new Members(Ana, Ben, default))),
            AnasFace,
            BensFace,
            new SeededSecrets()
        );
}
