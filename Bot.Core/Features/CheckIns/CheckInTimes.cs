using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.CheckIns;

/// <summary>When somebody wants to be asked how the week was. What they answer isn't here but in entries of their own.</summary>
/// <param name="Weekly">On their own clock; null while they don't want to be asked.</param>
/// <param name="Again">Put off to this moment; once is enough.</param>
/// <param name="Done">The date of the last check-in: on that day it isn't asked again.</param>
/// <param name="Reviewed">The date from which the next look back at a month counts.</param>
/// <param name="Offered">The weekly question has been offered; a no is a no.</param>
internal sealed record CheckInTimes(
    TimeWish? Weekly,
    Instant? Again = null,
    LocalDate? Done = null,
    LocalDate? Reviewed = null,
    bool Offered = false
)
{
    public static readonly Slice<CheckInTimes> Slice = new("checkins", new CheckInTimes((TimeWish?)null));

    public static readonly TimeWish Usual = new(new OnDays(DaySet.Of(IsoDayOfWeek.Sunday)), new LocalTime(18, 0));

    /// <summary>Later than this the week isn't asked after any more.</summary>
    public static readonly Duration Lateness = Duration.FromHours(6);

    private static readonly Period Month = Period.FromWeeks(4);

    public bool WantsReview(LocalDate today) => Reviewed is { } last && last + Month <= today;

    public static IEnumerable<AlarmWish> Moments(Document person, Document? pair, Instant now)
    {
        var times = person.Get(Slice);
        if (times.Weekly?.Next(now, Face.Of(person).Zone) is { } next)
        {
            yield return new AlarmWish(CheckInsFeature.Weekly, "", next);
        }

        if (times.Again is { } again)
        {
            yield return new AlarmWish(CheckInsFeature.Again, "", again);
        }
    }
}

/// <summary>How something fits. Stored by name.</summary>
internal enum Fit
{
    TooLittle,
    AboutRight,
    TooMuch,
}

/// <summary>One check-in's two answers, sealed under one's own key.</summary>
internal sealed record WeekAnswer(Fit Space, Fit Together)
{
    public static readonly EntryKind<WeekAnswer> Kind = new("checkin");
}

/// <summary>Words to one of the open questions: a good thing of the week, or a look back at the month.</summary>
internal sealed record WeekWords(OpenWeekQuestion About, string Words)
{
    public static readonly EntryKind<WeekWords> Kind = new("checkin.words");

    public const int Longest = 1000;
}

/// <summary>Stored by name.</summary>
internal enum OpenWeekQuestion
{
    GoodThing,
    MoreOf,
    LessOf,
}
