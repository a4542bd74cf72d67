using Bot.Core.Features;
using Bot.Core.Features.Rituals;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Bot.Tests.Features.Rituals;

/// <summary>What the week and the calendar are told of rituals.</summary>
public sealed class PlannedRitualsTests
{
    private static readonly PersonId Ana = new(1);
    private static readonly PersonId Ben = new(2);
    private static readonly Instant Since = At("2027-03-01T00:00");

    [Fact]
    public void A_ritual_keeps_its_hour_through_the_night_the_clocks_change()
    {
        var planned = For(Ana, [Ritual("daily 01:30", RitualKind.We, 60)], "2027-03-27T00:00", "2027-03-30T00:00");

        planned.Select(p => p.Start).ShouldBe([At("2027-03-27T01:30"), At("2027-03-28T01:30"), At("2027-03-29T00:30")]);
        planned.ShouldAllBe(p => p.End == p.Start + Duration.FromHours(1));
        planned.ShouldAllBe(p => p.Whose == null && p.Kind == PlannedKind.Together);
    }

    [Fact]
    public void What_is_let_go_or_rests_isnt_there()
    {
        var skipped = Ritual("daily 12:00", RitualKind.We) with { Skip = new LocalDate(2027, 3, 9) };
        var resting = Ritual("daily 13:00", RitualKind.We) with { Rest = new Rest(new LocalDate(2027, 3, 10)) };
        var asleep = Ritual("daily 14:00", RitualKind.We) with { Rest = new Rest(null) };
        var offered = Ritual("daily 15:00", RitualKind.We);
        offered = offered with { Live = null, Offer = new Offer(offered.Live!, Ana, Since) };

        For(Ana, [skipped, resting, asleep, offered], "2027-03-08T00:00", "2027-03-11T00:00")
            .Select(p => p.Start)
            .ShouldBe([At("2027-03-08T12:00"), At("2027-03-10T12:00"), At("2027-03-10T13:00")]);
    }

    [Fact]
    public void What_began_before_the_span_and_reaches_into_it_is_there_and_what_ends_as_it_begins_isnt()
    {
        var planned = For(
            Ana,
            [Ritual("daily 11:00", RitualKind.We, 60), Ritual("daily 11:30", RitualKind.We, 60)],
            "2027-03-08T12:00",
            "2027-03-09T11:00"
        );

        planned.Select(p => p.Start).ShouldBe([At("2027-03-08T11:30")]);
    }

    [Fact]
    public void Nothing_is_there_from_before_it_held()
    {
        var ritual = Ritual("daily 12:00", RitualKind.We);

        For(Ana, [ritual], "2027-02-20T00:00", "2027-03-03T00:00").Count.ShouldBe(2);
    }

    [Fact]
    public void Turns_say_whose_and_ones_own_is_seen_by_nobody_else()
    {
        var turns = Ritual("daily 19:00", RitualKind.Turns, 60) with
        {
            Turns = new TurnOrder(new LocalDate(2027, 3, 8), Ben),
        };
        var own = Ritual("daily 07:00", RitualKind.Me, 15) with { Id = 77 };

        For(Ana, [turns], "2027-03-08T00:00", "2027-03-10T00:00", own)
            .Select(p => (p.Start, p.Whose, p.Kind))
            .ShouldBe([
                (At("2027-03-08T19:00"), (PersonId?)Ben, PlannedKind.MeTime),
                (At("2027-03-09T19:00"), Ana, PlannedKind.MeTime),
                (At("2027-03-08T07:00"), Ana, PlannedKind.MeTime),
                (At("2027-03-09T07:00"), Ana, PlannedKind.MeTime),
            ]);
        For(Ben, [turns], "2027-03-08T00:00", "2027-03-10T00:00").Count.ShouldBe(2);
    }

    [Fact]
    public void An_occurrence_keeps_its_name_and_shares_it_with_none()
    {
        var ritual = Ritual("daily 12:00", RitualKind.We);
        var wide = For(Ana, [ritual], "2027-03-08T00:00", "2027-03-18T00:00");
        var narrow = For(Ana, [ritual], "2027-03-12T00:00", "2027-03-13T00:00");

        wide.Select(p => p.Uid).ShouldBeUnique();
        wide.Select(p => p.Uid).ShouldContain(narrow.Single().Uid);
    }

    [Fact]
    public void Alone_there_is_ones_own_on_ones_own_clock()
    {
        var own = Ritual("daily 07:00", RitualKind.Me, 15);
        var person = Document
            .New(Ana)
            .With(Profile.Slice, new Profile("Ana", "Asia/Tokyo", "en"))
            .With(RitualBook.OfOne, new RitualBook([own]));

        PlannedRituals
            .In(person, null, new Interval(At("2027-03-08T00:00"), At("2027-03-09T00:00")))
            .Single()
            .Start.ShouldBe(At("2027-03-08T22:00"));
    }

    private static List<PlannedMoment> For(PersonId who, Ritual[] ofTwo, string from, string to, Ritual? own = null)
    {
        var person = Document
            .New(who)
            .With(Profile.Slice, new Profile("x", "Europe/Lisbon", "en"))
            .With(RitualBook.OfOne, new RitualBook(own is null ? [] : [own]));
        var pair = Document
            .New(new PairId(3))
            .With(Members.Slice, new Members(Ana, Ben, Since))
            .With(RitualBook.OfTwo, new RitualBook([.. ofTwo]));
        return [.. PlannedRituals.In(person, pair, new Interval(At(from), At(to)))];
    }

    private static Ritual Ritual(string when, RitualKind kind, int? minutes = null) =>
        new(
            5,
            "tea",
            null,
            Ana,
            new Terms(TimeWish.Parse(when), "Europe/Lisbon", minutes is { } m ? Duration.FromMinutes(m) : null, kind),
            Since,
            null,
            1
        );

    private static Instant At(string utc) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm").Parse(utc).Value.InUtc().ToInstant();
}
