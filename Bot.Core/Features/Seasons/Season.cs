using Bot.Core.Alarms;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Seasons;

/// <summary>A stretch of life in which less is enough. Stored by name.</summary>
internal enum SeasonKind
{
    Exams,
    Baby,
    Travel,
    Rest,
}

/// <summary>What both agreed on, and what one of them suggests. In the pair's document.</summary>
internal sealed record Season(SeasonTerms? Running, SeasonOffer? Asked)
{
    public static readonly Slice<Season> Slice = new("season", new Season(null, null));

    /// <summary>While it lasts the companion speaks unasked once a week at most, to both.</summary>
    public static UnaskedStep? Lowers(Document pair, Instant now) =>
        pair.Get(Slice).At(now) is null ? null : UnaskedStep.Little;

    public SeasonTerms? At(Instant now) => Running is { } running && now < running.End ? running : null;

    public static IEnumerable<AlarmWish> Moments(Document pair, Face first, Face second, Instant now) =>
        pair.Get(Slice).Running is { } running ? [new AlarmWish(SeasonsFeature.Over, "", running.SaidAt)] : [];
}

/// <summary>Which season, and from when until when.</summary>
/// <param name="Back">The day on which everything is as before, on the clock of <paramref name="Zone"/>.</param>
internal sealed record SeasonTerms(SeasonKind Kind, LocalDate From, LocalDate Back, string Zone)
{
    public static readonly Period Longest = Period.FromDays(183);

    public Instant End => Clock.AtStartOfDay(Back).ToInstant();

    /// <summary>When it is said that it is over: in the forenoon, and not at midnight.</summary>
    public Instant SaidAt => ClockChange.Map(Back + new LocalTime(9, 0), Clock);

    /// <summary>All rituals of two rest; otherwise every other occurrence is left out.</summary>
    public bool IsRest => Kind is SeasonKind.Travel or SeasonKind.Rest;

    /// <summary>How long a time together is at most; null for no bound.</summary>
    public Duration? Most =>
        Kind switch
        {
            SeasonKind.Exams => Duration.FromMinutes(20),
            SeasonKind.Baby => Duration.FromMinutes(10),
            _ => null,
        };

    private DateTimeZone Clock => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) ?? DateTimeZone.Utc;

    /// <summary>How long such a season lasts unless it's said.</summary>
    public static LocalDate UsualEnd(SeasonKind kind, LocalDate today) =>
        today.PlusWeeks(
            kind switch
            {
                SeasonKind.Exams => 4,
                SeasonKind.Baby => 12,
                SeasonKind.Travel => 2,
                _ => 1,
            }
        );
}

/// <summary>A season that one of the two suggests; without terms, that it ends now.</summary>
internal sealed record SeasonOffer(long Id, SeasonTerms? Terms, PersonId By, Instant At)
{
    public static readonly Duration Life = Duration.FromDays(14);

    public const string Tag = "season";

    public bool Stands(Instant now) => now - At < Life && !(Terms?.End <= now);
}
