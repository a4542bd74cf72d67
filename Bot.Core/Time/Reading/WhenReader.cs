using NodaTime;

namespace Bot.Core.Time;

/// <summary>
/// Reads what people write about time. Word order is free, so are letter case, spaces, commas and kinds of dash; times are
/// 24-hour (<c>7:30</c>, <c>7.30</c>) or am/pm; without days it is every day. What could mean two things is never guessed
/// (<c>at 8</c>, <c>03/04/2027</c>), except that a meaning already past gives way to one still to come. No text throws.
/// </summary>
public static class WhenReader
{
    /// <summary>
    /// Something that happens at a time, again and again or once: <c>weekdays 7:30</c>, <c>first sunday 11:00</c>,
    /// <c>tomorrow 20:00</c>, <c>in 2h</c> (up to the next full minute). <c>fri 19:00</c> is every Friday.
    /// </summary>
    public static Reading<TimeWish> ReadWish(string text, WhenContext context)
    {
        var (parts, problem) = WhenParser.Parse(text, context);
        problem ??= OneTime(parts) ?? new DayMeanings(parts, context).Problem();
        if (problem is not null)
        {
            return new NotUnderstood<TimeWish>(problem);
        }

        var meanings = new Meanings<TimeWish>(wish => WhenText.Of(wish, context.Language));
        if (parts.In is { } wait)
        {
            return new Understood<TimeWish>(WishIn(wait, context));
        }

        foreach (var at in parts.Times[0].Meanings(parts.Part))
        {
            foreach (var days in new DayMeanings(parts, context).For(parts.Times[0], at))
            {
                foreach (var until in Ends(parts))
                {
                    var wish = new TimeWish(days, at, until);
                    if (wish.Next(context.Now, context.Zone) is null)
                    {
                        meanings.Refuse(Past(days, at, until));
                    }
                    else
                    {
                        meanings.Add(wish);
                    }
                }
            }
        }

        return meanings.Reading();
    }

    /// <summary>
    /// A single moment after now: <c>fri 19:00</c> is the next Friday, <c>8pm</c> the next 20:00. What names several days is
    /// asked; what says "every" is refused.
    /// </summary>
    public static Reading<Instant> ReadMoment(string text, WhenContext context)
    {
        var (parts, problem) = WhenParser.Parse(text, context);
        return problem is null ? MomentReader.Read(parts, context) : new NotUnderstood<Instant>(problem);
    }

    /// <summary>
    /// The end of something that begins now: <c>until 20:30</c>, <c>till tomorrow 9:00</c>; the leading word may be missing.
    /// A date alone is read only if <paramref name="allowDate"/>, and then means the end of that local date.
    /// </summary>
    public static Reading<Instant> ReadUntil(string text, WhenContext context, bool allowDate = false)
    {
        var (parts, problem) = WhenParser.Parse(text, context, isUntil: true);
        return problem is not null ? new NotUnderstood<Instant>(problem)
            : allowDate && parts.Times.Count == 0 && parts.In is null ? MomentReader.ReadEndOfDay(parts, context)
            : MomentReader.Read(parts, context);
    }

    /// <summary>A stretch of time: <c>22:00-07:00 weekdays</c>, <c>from 10pm to 7am</c>, <c>22-7 until 2027-03-01</c>.</summary>
    public static Reading<TimeWindow> ReadWindow(string text, WhenContext context)
    {
        var (parts, problem) = WhenParser.Parse(text, context);
        problem ??=
            parts is { Times.Count: 0, In: null } ? new WhenProblem.NoTime()
            : parts is { Times.Count: 2, IsRange: true, In: null } ? new DayMeanings(parts, context).Problem()
            : new WhenProblem.NotAWindow();
        if (problem is not null)
        {
            return new NotUnderstood<TimeWindow>(problem);
        }

        var meanings = new Meanings<TimeWindow>(window => WhenText.Of(window, context.Language));
        foreach (var (from, to) in WindowTimes.Of(parts.Times[0], parts.Times[1], parts.Part))
        {
            foreach (var days in new DayMeanings(parts, context).For(parts.Times[0], from))
            {
                foreach (var until in Ends(parts))
                {
                    var window = new TimeWindow(days, from, to, until);
                    if (
                        window.Contains(context.Now, context.Zone) || window.Next(context.Now, context.Zone) is not null
                    )
                    {
                        meanings.Add(window);
                    }
                    else
                    {
                        meanings.Refuse(Past(days, from, until));
                    }
                }
            }
        }

        return meanings.Reading();
    }

    /// <summary>
    /// A date alone: <c>2027-02-14</c>, <c>yesterday</c>, <c>last monday</c>, <c>14 feb</c>. Where the year or the week is
    /// left out <paramref name="lean"/> decides; with <see cref="DateLean.Future"/> a date before today is refused.
    /// </summary>
    public static Reading<LocalDate> ReadDate(string text, WhenContext context, DateLean lean)
    {
        var (dates, problem) = WhenParser.ParseDate(text, context, lean);
        var meanings = new Meanings<LocalDate>(CanonicalTime.Write);
        foreach (var date in dates)
        {
            if (lean == DateLean.Future && date < context.Today)
            {
                meanings.Refuse(new WhenProblem.InThePast(date.AtMidnight()));
            }
            else
            {
                meanings.Add(date);
            }
        }

        return problem is null ? meanings.Reading() : new NotUnderstood<LocalDate>(problem);
    }

    /// <summary>Why the parts do not hold exactly one time; null when they do.</summary>
    internal static WhenProblem? OneTime(WhenParts parts) =>
        parts switch
        {
            { In: not null, Times: [var time, ..] } => new WhenProblem.OneTooMany(time.Piece),
            { In: not null, NamesDays: true } => new WhenProblem.OneTooMany(parts.DaysPiece),
            { In: not null, Until: not null } => new WhenProblem.NotRecurring(parts.UntilPiece),
            { In: not null } => null,
            { Times: [] } => new WhenProblem.NoTime(),
            { Times: [_, var second, ..] } => new WhenProblem.OneTooMany(second.Piece),
            { Times: [{ EndsDay: true } end] } => new WhenProblem.BadTime(end.Piece),
            _ => null,
        };

    private static IEnumerable<LocalDate?> Ends(WhenParts parts) =>
        parts.Until is { } dates ? dates.Select(date => (LocalDate?)date) : [null];

    private static WhenProblem.InThePast Past(Recurrence days, LocalTime at, LocalDate? until) =>
        new(days is Once once ? once.Date + at : (until ?? Recurrence.LastDate).AtMidnight());

    private static TimeWish WishIn(Duration wait, WhenContext context)
    {
        var target = context.Now + wait;
        var local = target.InZone(context.Zone).LocalDateTime;
        var minute = local.Date + new LocalTime(local.Hour, local.Minute);
        var full = minute < local ? minute.PlusMinutes(1) : minute;

        // In an hour that comes twice the wall clock alone would name the earlier one; wait until it is over instead.
        var mapped = ClockChange.Map(full, context.Zone);
        full = mapped < target ? full.PlusTicks((target - mapped).BclCompatibleTicks) : full;
        var whole = full.Date + new LocalTime(full.Hour, full.Minute);
        whole = whole < full ? whole.PlusMinutes(1) : whole;
        return new TimeWish(new Once(whole.Date), whole.TimeOfDay);
    }
}
