using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace Bot.Core.Time;

/// <summary>
/// A stretch of wall-clock time on certain dates. It begins on its date at <see cref="From"/> and ends at <see cref="To"/>,
/// on the next date when that is not later; the same time twice means the whole day from it on. Both ends are mapped by
/// <see cref="ClockChange"/>, so the stretch may be longer or shorter than the clock suggests; one that a clock change
/// leaves empty is absent. The start belongs to it, the end does not. <see cref="Until"/> is the last date it begins on.
/// </summary>
/// <exception cref="ArgumentException">A time with seconds.</exception>
[JsonConverter(typeof(TimeWindowJson))]
public sealed record TimeWindow(Recurrence Days, LocalTime From, LocalTime To, LocalDate? Until = null)
{
    /// <summary>How far <see cref="OpenAgain"/> looks.</summary>
    public static Duration Horizon { get; } = Duration.FromDays(8);

    public LocalTime From { get; } = CanonicalTime.WholeMinute(From, nameof(From));

    public LocalTime To { get; } = CanonicalTime.WholeMinute(To, nameof(To));

    public bool Contains(Instant instant, DateTimeZone zone) => Covering(instant, zone) is not null;

    /// <summary>
    /// The concrete stretch that holds the instant, or null. On a night of changing clocks two stretches of a nearly
    /// whole day may overlap; then it is the one that ends last.
    /// </summary>
    public Interval? Covering(Instant instant, DateTimeZone zone)
    {
        // A stretch lasts up to a day, and a skipped date may lie in it: it began two dates ago at the most.
        Interval? covering = null;
        foreach (var stretch in Stretches(ClockChange.SafelyBefore(instant, zone), zone))
        {
            if (stretch.Start > instant)
            {
                break;
            }

            if (stretch.Contains(instant) && (covering is not { } known || stretch.End >= known.End))
            {
                covering = stretch;
            }
        }

        return covering;
    }

    /// <summary>The next stretch that starts strictly after <paramref name="after"/>; null when none is left.</summary>
    public Interval? Next(Instant after, DateTimeZone zone)
    {
        foreach (var stretch in Stretches(ClockChange.SafelyBefore(after, zone), zone))
        {
            if (stretch.Start > after)
            {
                return stretch;
            }
        }

        return null;
    }

    /// <summary>
    /// The first instant from <paramref name="now"/> on that lies outside all windows: <paramref name="now"/> itself
    /// when none holds it. Windows that touch or overlap count as one. Null when they leave no opening within
    /// <see cref="Horizon"/> (8 days): a week's pattern without an opening has none later either, unless it ends.
    /// </summary>
    public static Instant? OpenAgain(IReadOnlyList<TimeWindow> windows, Instant now, DateTimeZone zone)
    {
        var open = now;
        while (open - now <= Horizon)
        {
            var end = windows.Max(window => window.Covering(open, zone)?.End);
            if (end is null)
            {
                return open;
            }

            open = end.Value;
        }

        return null;
    }

    /// <summary>The stored text, for example <c>mon,tue 22:00-07:00</c>; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() =>
        CanonicalTime.Write(Days, $"{CanonicalTime.Write(From)}-{CanonicalTime.Write(To)}", Until);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static TimeWindow Parse(string text) =>
        TryParse(text, out var window) ? window : throw new FormatException("Not the stored text of a window.");

    public static bool TryParse(string? text, [NotNullWhen(true)] out TimeWindow? window)
    {
        window = CanonicalTime.Read(text) is { To: { } to } parts
            ? new TimeWindow(parts.Days, parts.From, to, parts.Until)
            : null;
        return window is not null;
    }

    private IEnumerable<Interval> Stretches(LocalDate first, DateTimeZone zone)
    {
        foreach (var date in Days.StartingAt(first).TakeWhile(date => Until is not { } last || date <= last))
        {
            var start = ClockChange.Map(date + From, zone);
            var end = ClockChange.Map((To > From ? date : date.PlusDays(1)) + To, zone);
            if (end > start)
            {
                yield return new Interval(start, end);
            }
        }
    }
}
