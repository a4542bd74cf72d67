using NodaTime;

namespace Bot.Core.Time;

/// <summary>Decides which recurrences the days of a text may mean.</summary>
internal sealed class DayMeanings(WhenParts parts, WhenContext context)
{
    /// <summary>What contradicts itself or cannot be kept, whatever the time; null when all is well.</summary>
    public WhenProblem? Problem()
    {
        if (parts.Dates is not null)
        {
            return parts.Repeats
                || parts.EveryDay
                || parts.Weeks is not null
                || parts.Nth is not null
                || Dates.Count == 0
                    ? new WhenProblem.OneTooMany(parts.DaysPiece)
                : parts.Until is not null ? new WhenProblem.NotRecurring(parts.UntilPiece)
                : parts.Anchor is { } start ? new WhenProblem.NotRecurring(CanonicalTime.Write(start))
                : null;
        }

        if (parts.EveryDay && (!parts.Days.IsEmpty || parts.Weeks is not null))
        {
            return new WhenProblem.OneTooMany(parts.DaysPiece);
        }

        var unsupported =
            (parts.Weeks is not null && (parts.Days.IsEmpty || parts.Nth is not null))
            || (parts.OfMonth && parts.Nth is null)
            || (parts.Repeats && !parts.NamesDays);
        return unsupported ? new WhenProblem.UnsupportedRepeat(parts.DaysPiece)
            : parts.Anchor is { } anchor && parts.Weeks is null or 1 && !parts.NthMayBeWeeks
                ? new WhenProblem.UnsupportedRepeat(CanonicalTime.Write(anchor))
            : null;
    }

    /// <summary>The recurrences for something that begins at this time.</summary>
    public IEnumerable<Recurrence> For(ClockTime written, LocalTime at)
    {
        if (parts.Dates is not null)
        {
            return Dates.SelectMany(date => OnDate(date, written, at)).Select(date => new Once(date));
        }

        if (parts.Nth is { } nth)
        {
            var monthly = new NthWeekday(nth, parts.Days.Days.First());
            return parts.NthMayBeWeeks && !parts.OfMonth ? [Weekly(parts.Days, nth, at), monthly] : [monthly];
        }

        if (parts.Days.IsEmpty)
        {
            return [new Daily()];
        }

        var weeks = parts.Weeks ?? 1;
        return written.IsMidnight && parts.Days != DaySet.EveryDay
            ? [Weekly(parts.Days, weeks, at), Weekly(parts.Days.DayAfter(), weeks, at)]
            : [Weekly(parts.Days, weeks, at)];
    }

    private IReadOnlyList<LocalDate> Dates =>
        [.. (parts.Dates ?? []).Where(date => parts.Days.IsEmpty || parts.Days.Contains(date.DayOfWeek))];

    private IEnumerable<LocalDate> OnDate(LocalDate date, ClockTime written, LocalTime at)
    {
        if (parts.Tonight)
        {
            // Before dawn "tonight at 3" is still today; in the day it is after the coming midnight.
            var stillNight = context.Local.TimeOfDay < Dawn && at > context.Local.TimeOfDay;
            return [at < Dawn && !stillNight ? date.PlusDays(1) : date];
        }

        return written.IsMidnight ? [date, date.PlusDays(1)] : [date];
    }

    private static readonly LocalTime Dawn = new(5, 0);

    private OnDays Weekly(DaySet days, int weeks, LocalTime at)
    {
        if (weeks == 1)
        {
            return new OnDays(days);
        }

        // The weeks are counted from the next time it can happen.
        var next = new OnDays(days).StartingAt(context.Today);
        return new OnDays(
            days,
            weeks,
            parts.Anchor ?? next.First(date => ClockChange.Map(date + at, context.Zone) > context.Now)
        );
    }
}
