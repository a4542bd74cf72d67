using NodaTime;

namespace Bot.Core.Time;

/// <summary>
/// From where a person looks at time: now, their zone, and the language they write (its two-letter code; English when
/// there is no table of words for it).
/// </summary>
public sealed record WhenContext(Instant Now, DateTimeZone Zone, string Language = "en")
{
    /// <summary>The wall clock the person sees.</summary>
    public LocalDateTime Local => Now.InZone(Zone).LocalDateTime;

    public LocalDate Today => Local.Date;

    internal TimeWords Words => TimeLanguages.For(Language);
}
