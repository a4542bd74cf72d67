using System.Collections.Immutable;
using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Celebrate;

/// <summary>What was celebrated lately, until a week on it is asked what it changes. Then it is gone from here.</summary>
internal sealed record Celebrations(ImmutableList<Celebration> All)
{
    /// <summary>Of two, in the pair's document.</summary>
    public static readonly Slice<Celebrations> OfTwo = new("celebrations", new Celebrations([]));

    /// <summary>Of somebody who was on their own. Nobody else can read them.</summary>
    public static readonly Slice<Celebrations> OfOne = new("celebrations.own", new Celebrations([]));

    public const int Most = 10;

    public const int Longest = 500;

    public Celebration? Find(long id) => All.Find(c => c.Id == id);

    public Celebrations Without(long id) => new(All.RemoveAll(c => c.Id == id));

    public Celebrations AsOf(Instant now) => new(All.RemoveAll(c => c.Ends <= now));

    public static IEnumerable<AlarmWish> PairMoments(Document pair, Face first, Face second, Instant now) =>
        pair.Get(OfTwo)
            .All.SelectMany(c =>
                new[]
                {
                    new AlarmWish(CelebrateFeature.WeekOnFirst, c.Key, c.WeekOn(first.Zone)),
                    new AlarmWish(CelebrateFeature.WeekOnSecond, c.Key, c.WeekOn(second.Zone)),
                    new AlarmWish(CelebrateFeature.Over, c.Key, c.Ends),
                }
            )
            .Where(w => w.Due > now);

    public static IEnumerable<AlarmWish> OwnMoments(Document person, Document? pair, Instant now) =>
        person
            .Get(OfOne)
            .All.Select(c => new AlarmWish(CelebrateFeature.OwnWeekOn, c.Key, c.WeekOn(Face.Of(person).Zone)));
}

/// <summary>Something good, in somebody's words.</summary>
internal sealed record Celebration(long Id, PersonId By, string Words, Instant At)
{
    private static readonly LocalTime Evening = new(18, 30);

    public string Key => $"{Id:x}";

    public string Tag => $"celebrate.{Key}";

    /// <summary>A week on, early in the evening of whoever lives by this clock.</summary>
    public Instant WeekOn(DateTimeZone zone) => ClockChange.Map(At.InZone(zone).Date.PlusDays(7) + Evening, zone);

    /// <summary>By then it has been asked everywhere on earth.</summary>
    public Instant Ends => At + Duration.FromDays(9);
}
