using NodaTime;

namespace Bot.Core.Time;

/// <summary>What <see cref="WhenParser"/> found in a text, before anybody decides what it means.</summary>
internal sealed class WhenParts
{
    public List<ClockTime> Times { get; } = [];

    /// <summary>Between the first and the second time stood a dash or "to".</summary>
    public bool IsRange { get; set; }

    public DayPart? Part { get; set; }

    public bool Tonight { get; set; }

    /// <summary>Dates it may mean; more than one for 03/04/2027 and the like.</summary>
    public IReadOnlyList<LocalDate>? Dates { get; set; }

    public DaySet Days { get; set; }

    /// <summary>The wording itself says "again and again".</summary>
    public bool Repeats { get; set; }

    public bool EveryDay { get; set; }

    public int? Weeks { get; set; }

    /// <summary>First to fifth of the month, or -1 for the last.</summary>
    public int? Nth { get; set; }

    /// <summary>"every second saturday": of the month, or every other week.</summary>
    public bool NthMayBeWeeks { get; set; }

    public bool OfMonth { get; set; }

    public LocalDate? Anchor { get; set; }

    public IReadOnlyList<LocalDate>? Until { get; set; }

    public string UntilPiece { get; set; } = "";

    /// <summary>From now on: "in 2h".</summary>
    public Duration? In { get; set; }

    /// <summary>The words that name the days, as written.</summary>
    public string DaysPiece { get; set; } = "";

    public bool NamesDays => !Days.IsEmpty || EveryDay || Dates is not null || Weeks is not null || Nth is not null;
}
