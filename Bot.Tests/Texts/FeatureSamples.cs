using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.Balance;
using Bot.Core.Features.CheckIns;
using Bot.Core.Features.Hello;
using Bot.Core.Features.Ideas;
using Bot.Core.Features.Needs;
using Bot.Core.Features.Plans;
using Bot.Core.Features.Rituals;
using Bot.Core.Features.Seasons;
using Bot.Core.Features.Spaces;
using Bot.Core.Features.Support;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Tests.Texts;

/// <summary>
/// Values of features' own types, for phrases that take such: one for each thing that the phrase may say about it.
/// </summary>
internal static class FeatureSamples
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 14, 0);
    private static readonly PersonId Me = new(1);
    private static readonly PersonId Other = new(2);
    private static readonly PairId Us = new(3);

    public static IReadOnlyDictionary<Type, object?[]> All { get; } =
        new Dictionary<Type, object?[]>
        {
            [typeof(Face)] = [Face.Of(Person(Me, "Ana")), Face.Of(Person(Other, "Ben", zone: null))],
            [typeof(PersonTurn)] = [Turn()],
            [typeof(Terms)] = [Wanted(), Wanted(zone: "Asia/Tokyo", minutes: 30), Wanted(RitualKind.Turns, 60)],
            [typeof(Rest)] = [new Rest(null), new Rest(new LocalDate(2026, 12, 1))],
            [typeof(Template)] = [Template.All[0]],
            [typeof(Ritual)] = Rituals(),
            [typeof((Course, Fit))] =
            [
                .. Enum.GetValues<Course>().SelectMany(c => Enum.GetValues<Fit>().Select(f => (object)(c, f))),
            ],
            [typeof(WeekAnswer)] = [new WeekAnswer(Fit.TooLittle, Fit.AboutRight)],
            [typeof(HelloAnswer)] = [new HelloAnswer(Mood.Heavy, null), new HelloAnswer(null, "x")],
            [typeof(PlanTerms)] =
            [
                Dinner,
                Dinner with
                {
                    Length = Duration.FromHours(2),
                },
                Dinner with
                {
                    Length = Duration.FromDays(3),
                },
                Dinner with
                {
                    At = null,
                },
                Dinner with
                {
                    At = null,
                    Length = Duration.FromDays(3),
                },
            ],
            [typeof(Plan)] =
            [
                new Plan(1, "dinner", true, Dinner, null, 1),
                new Plan(1, "dinner", false, Dinner, null, 1),
                new Plan(1, "dinner", false, Dinner, new PlanOffer(Dinner, Other, Now), 2),
                new Plan(1, "dinner", false, null, new PlanOffer(Dinner, Other, Now), 1),
                new Plan(1, "dinner", false, null, new PlanOffer(Dinner, Me, Now), 1),
            ],
            [typeof(NeedAnswer)] =
            [
                new NeedAnswer(NeedTopic.Alone, "daily", "", IsShared: true),
                new NeedAnswer(NeedTopic.Alone, "daily", "x"),
                new NeedAnswer(NeedTopic.Alone, null, "x"),
            ],
            [typeof(Bridge)] = [Bridge.Find("weeks"), Bridge.Find("secondHalf")],
            [typeof(Trial)] = [new Trial(1, NeedTopic.Alone, Difference.Rhythm, "weeks", new(2026, 12, 1), null)],
            [typeof(HelpCountry)] = [HelpCountry.All[0]],
            [typeof(HelpLine)] = [.. HelpLines()],
            [typeof(Idea)] = [Idea.Find(1)],
            [typeof(IdeaWish)] = [new IdeaWish(IdeaFor.Together)],
            [typeof(SeasonTerms)] =
            [
                new SeasonTerms(SeasonKind.Exams, new(2026, 11, 23), new(2026, 12, 1), "Europe/Lisbon"),
                new SeasonTerms(SeasonKind.Rest, new(2026, 11, 23), new(2026, 12, 1), "Europe/Lisbon"),
            ],
            [typeof(Space)] = [new Space(1, Now, false, Us), new Space(1, Now, true, Us)],
        };

    private static PlanTerms Dinner => new(new LocalDate(2026, 11, 27), new LocalTime(19, 0), "Europe/Lisbon", null);

    private static IEnumerable<HelpLine> HelpLines() =>
        from what in Enum.GetValues<HelpFor>()
        from who in Enum.GetValues<HelpWho>()
        from always in new[] { true, false }
        from free in new[] { true, false }
        select new HelpLine(what, who, "x", "1", always, free, "x", new LocalDate(2026, 11, 21));

    private static object?[] Rituals()
    {
        var live = new Ritual(1, "coffee", null, Me, Wanted(), Now, null, 1);
        var turns = Wanted(RitualKind.Turns, 60);
        return
        [
            live,
            live with
            {
                Rest = new Rest(null),
            },
            live with
            {
                Rest = new Rest(new LocalDate(2026, 12, 1)),
            },
            live with
            {
                Live = Wanted() with { When = TimeWish.Parse("on 2026-11-20 07:30") },
            },
            live with
            {
                Live = turns,
                Turns = new TurnOrder(new LocalDate(2026, 11, 20), Other),
            },
            live with
            {
                Offer = new Offer(Wanted(minutes: 30), Other, Now),
            },
            live with
            {
                Live = null,
                Offer = new Offer(Wanted(), Me, Now),
            },
            live with
            {
                Live = null,
                Offer = new Offer(Wanted(), Other, Now),
            },
        ];
    }

    private static Terms Wanted(RitualKind kind = RitualKind.We, int? minutes = null, string zone = "Europe/Lisbon") =>
        new(TimeWish.Parse("daily 07:30"), zone, minutes is { } m ? Duration.FromMinutes(m) : null, kind);

    private static PersonTurn Turn()
    {
        var pair = Document.New(Us).With(Members.Slice, new Members(Me, Other, Now));
        return new PersonTurn(
            Now,
            Person(Me, "Ana"),
            pair,
            new Lazy<Face?>(Face.Of(Person(Other, "Ben"))),
            new PlaceRef("test", null),
            null,
            null!
        )
        {
            LazyDoor = new Lazy<DoorState>(new DoorState([], TakesUrgent: true, null)),
            LazyPartnersDoor = new Lazy<DoorFacts?>((DoorFacts?)null),
        };
    }

    private static Document Person(PersonId id, string name, string? zone = "Europe/Lisbon") =>
        Document.New(id).With(Profile.Slice, new Profile(name, zone, "en"));
}
