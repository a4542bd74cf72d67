using System.Text.Json.Serialization;
using NodaTime;

namespace Bot.Core.Time;

/// <summary>
/// What a person wishes: a wall-clock time on certain dates, until a last local date (included). The zone is given late,
/// so the wish survives moves and new clock rules. Clock changes follow <see cref="ClockChange"/>; each wished date has
/// one instant, and where a zone skipped a whole date (Samoa, 2011) the moved instant is not told a second time.
/// </summary>
/// <exception cref="ArgumentException">A time with seconds; wishes are made in whole minutes.</exception>
[JsonConverter(typeof(TimeWishJson))]
public sealed record TimeWish(Recurrence Days, LocalTime At, LocalDate? Until = null)
{
    public LocalTime At { get; } = CanonicalTime.WholeMinute(At, nameof(At));

    /// <summary>The first instant strictly after <paramref name="after"/>; null when the wish has run out.</summary>
    public Instant? Next(Instant after, DateTimeZone zone)
    {
        foreach (var date in Dates(ClockChange.SafelyBefore(after, zone)))
        {
            var instant = On(date, zone);
            if (instant > after)
            {
                return instant;
            }
        }

        return null;
    }

    /// <summary>All instants from <paramref name="from"/> (included) to <paramref name="to"/> (not included), rising.</summary>
    public IEnumerable<Instant> Between(Instant from, Instant to, DateTimeZone zone)
    {
        Instant? last = null;
        foreach (var date in Dates(ClockChange.SafelyBefore(from, zone)))
        {
            var instant = On(date, zone);
            if (instant >= to)
            {
                yield break;
            }

            if (instant >= from && (last is null || instant > last))
            {
                last = instant;
                yield return instant;
            }
        }
    }

    /// <summary>The instant of the wished time on this date, whether or not the wish falls on it.</summary>
    public Instant On(LocalDate date, DateTimeZone zone) => ClockChange.Map(date + At, zone);

    /// <summary>The stored text, for example <c>mon,wed 20:00 until 2027-03-01</c>; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() => CanonicalTime.Write(Days, CanonicalTime.Write(At), Until);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static TimeWish Parse(string text) =>
        TryParse(text, out var wish) ? wish : throw new FormatException("Not the stored text of a wish.");

    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TimeWish? wish)
    {
        wish = CanonicalTime.Read(text) is { To: null } parts
            ? new TimeWish(parts.Days, parts.From, parts.Until)
            : null;
        return wish is not null;
    }

    private IEnumerable<LocalDate> Dates(LocalDate first) =>
        Days.StartingAt(first).TakeWhile(date => Until is not { } last || date <= last);
}
