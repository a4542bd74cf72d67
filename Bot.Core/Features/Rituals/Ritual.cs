using System.Text.Json.Serialization;
using Bot.Core.Features.Seasons;
using Bot.Core.People;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Rituals;

/// <summary>Whose time a ritual is. Stored by name.</summary>
internal enum RitualKind
{
    /// <summary>Both at once.</summary>
    We,

    /// <summary>One person's own; lives in their own document only.</summary>
    Me,

    /// <summary>Each occurrence belongs to one of the two, in turns.</summary>
    Turns,
}

/// <summary>What is wished: when, on whose clock, how long, and for whom.</summary>
internal sealed record Terms(TimeWish When, string Zone, Duration? Length, RitualKind Kind)
{
    public DateTimeZone Clock => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) ?? DateTimeZone.Utc;

    /// <summary>The local date that an occurrence belongs to.</summary>
    public LocalDate DateOf(Instant occurrence) => occurrence.InZone(Clock).Date;

    public bool IsOver(Instant now) => When.Next(now - (Length ?? Duration.Zero), Clock) is null;
}

/// <summary>Terms that one of the two suggests. The other's yes makes them the ritual's.</summary>
/// <param name="Kind">What is suggested; for a rest or an end the terms are those that hold.</param>
internal sealed record Offer(Terms Terms, PersonId By, Instant At, OfferKind Kind = OfferKind.Terms)
{
    /// <summary>After this long it lapses, and nobody is told.</summary>
    public static readonly Duration Life = Duration.FromDays(14);

    public bool Stands(Instant now) => now - At < Life && Terms.When.Next(now, Terms.Clock) is not null;
}

/// <summary>What one of the two suggests. Stored by name.</summary>
internal enum OfferKind
{
    Terms,
    Rest,
    End,
}

/// <summary>It rests: until a date (on which it is back), or until somebody wakes it.</summary>
internal sealed record Rest(LocalDate? Until);

/// <summary>Taking turns: the first occurrence from a date on is one person's, the next the other's, and so on.</summary>
internal sealed record TurnOrder(LocalDate From, PersonId First);

/// <summary>A ritual of two, suggested or live, or a time of one's own.</summary>
/// <param name="Template">Its name's key where it comes from a template, so that each reads it in their own language.</param>
/// <param name="Live">What holds; null while it is only suggested.</param>
/// <param name="Since">From when on it holds.</param>
/// <param name="Offer">What one of the two suggests: the ritual itself, or a change of it.</param>
/// <param name="Revision">Rises with each offer, so that a button says yes to the one it was shown with.</param>
/// <param name="Lately">Whether it took place lately; for the two of them only, and shown to nobody.</param>
/// <param name="Skip">The one occurrence that is let go, by its date.</param>
internal sealed record Ritual(
    long Id,
    string Name,
    string? Template,
    PersonId By,
    Terms? Live,
    Instant Since,
    Offer? Offer,
    int Revision,
    LocalDate? Skip = null,
    Rest? Rest = null,
    TurnOrder? Turns = null,
    Lately? Lately = null
)
{
    public const int LongestName = 60;

    /// <summary>The season it is looked at in, where that leaves out every other occurrence.</summary>
    [JsonIgnore]
    public SeasonTerms? Thinned { get; init; }

    public Text Title => Template is null ? Text.Verbatim(Name) : RitualsTexts.TemplateName(Template);

    /// <summary>As its owner takes it along.</summary>
    public object ForExport() =>
        new
        {
            Name = Template ?? Name,
            Shown.When,
            Shown.Zone,
            Shown.Length,
            Rest,
        };

    public string Tag => $"rituals.{Key}";

    public string Key => $"{Id:x}";

    /// <summary>What it is, live or not.</summary>
    public Terms Shown => Live ?? Offer!.Terms;

    /// <summary>This ritual as of a moment, without what has passed; null if nothing of it is left.</summary>
    public Ritual? AsOf(Instant now)
    {
        var live = Live?.IsOver(now) == true ? null : Live;
        var offer = Offer?.Stands(now) == true ? Offer : null;
        if (live is null && (offer is null || Live is not null))
        {
            return null;
        }

        var today = live is null ? default : live.DateOf(now - (live.Length ?? Duration.Zero));
        return this with
        {
            Live = live,
            Offer = offer,
            Skip = Skip < today ? null : Skip,
            Rest = Rest?.Until <= live?.DateOf(now) ? null : Rest,
        };
    }

    /// <summary>The next occurrence after a moment that is neither let go nor at rest; null if none is known.</summary>
    public Instant? Next(Instant after)
    {
        if (Live is not { } live || Rest is { Until: null })
        {
            return null;
        }

        // A rest of years is stepped over, not walked through.
        if (Rest?.Until is { } back)
        {
            after = Instant.Max(after, live.Clock.AtStartOfDay(back).ToInstant() - Duration.FromMilliseconds(1));
        }

        for (var next = live.When.Next(after, live.Clock); next is { } at; next = live.When.Next(at, live.Clock))
        {
            if (Happens(live.DateOf(at)))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>All occurrences from a moment (included) to another (not included) that are neither let go nor at rest.</summary>
    public IEnumerable<Instant> Between(Instant from, Instant to) =>
        Live is { } live
            ? live.When.Between(Instant.Max(from, Since), to, live.Clock).Where(at => Happens(live.DateOf(at)))
            : [];

    /// <summary>Whether it happens at exactly this instant.</summary>
    public bool HappensAt(Instant at) => Since <= at && Next(at - Duration.FromMilliseconds(1)) == at;

    /// <summary>The occurrence that a moment falls into, from its beginning (included) to its end (not included).</summary>
    public Interval? Covering(Instant now)
    {
        if (Live is not { Length: { } length } live)
        {
            return null;
        }

        var tick = Duration.FromMilliseconds(1);
        var started = live.When.Between(now - length + tick, now + tick, live.Clock);
        foreach (var start in started.Where(s => s >= Since && Happens(live.DateOf(s))).Reverse())
        {
            return new Interval(start, start + length);
        }

        return null;
    }

    /// <summary>Whose an occurrence is. Told by its date alone, so that pauses and skips shift nobody's turn.</summary>
    public PersonId OwnerOf(Instant occurrence, Members members)
    {
        if (Live is not { } live || Turns is not { } turns)
        {
            return By;
        }

        var date = live.DateOf(occurrence);
        var before = live.When.Days.StartingAt(turns.From).TakeWhile(d => d < date).Count();
        return before % 2 == 0 ? turns.First : members.Other(turns.First);
    }

    /// <summary>This ritual in a season: at rest until it ends, or every other time. One that rests longer anyway does so.</summary>
    public Ritual In(SeasonTerms season) =>
        Live is null ? this
        : !season.IsRest ? this with { Thinned = season }
        : Rest is { Until: null } || Rest?.Until >= season.Back ? this
        : this with { Rest = new Rest(season.Back) };

    private bool Happens(LocalDate date) =>
        Skip != date && (Rest is null || (Rest.Until is { } back && date >= back)) && !IsThinnedOut(date);

    private bool IsThinnedOut(LocalDate date) =>
        Thinned is { } season
        && date >= season.From
        && date < season.Back
        && Live!.When.Days.StartingAt(season.From).TakeWhile(d => d < date).Count() % 2 == 1;
}
