using NodaTime;

namespace Bot.Core.Time;

/// <summary>Decides which single moments the parts of a text may mean.</summary>
internal static class MomentReader
{
    public static Reading<Instant> Read(WhenParts parts, WhenContext context)
    {
        var days = new DayMeanings(parts, context);
        var problem = WhenReader.OneTime(parts) ?? Repeated(parts) ?? days.Problem();
        if (problem is not null)
        {
            return new NotUnderstood<Instant>(problem);
        }

        if (parts.In is { } wait)
        {
            return new Understood<Instant>(context.Now + wait);
        }

        var meanings = new Meanings<Instant>(moment => WhenText.Of(moment, context.Zone));
        var written = parts.Times[0];
        foreach (var at in written.Meanings(parts.Part))
        {
            foreach (var day in days.For(written, at).SelectMany(Single))
            {
                if (new TimeWish(day, at).Next(context.Now, context.Zone) is { } next)
                {
                    meanings.Add(next);
                }
                else if (day is Once once)
                {
                    meanings.Refuse(new WhenProblem.InThePast(once.Date + at));
                }
            }
        }

        return meanings.Reading();
    }

    /// <summary>A date without a time: the end of it, which is the start of the next.</summary>
    public static Reading<Instant> ReadEndOfDay(WhenParts parts, WhenContext context)
    {
        var day = parts.Days is { Count: 1 } named && parts.Nth is null ? named.Days.First() : IsoDayOfWeek.None;
        var dates =
            parts.Dates ?? (day == IsoDayOfWeek.None ? [] : DayDates.Of(day, null, DateLean.Future, context.Today));
        var problem =
            Repeated(parts)
            ?? (dates.Count == 0 ? new WhenProblem.NoTime() : new DayMeanings(parts, context).Problem());
        if (problem is not null)
        {
            return new NotUnderstood<Instant>(problem);
        }

        var meanings = new Meanings<Instant>(end =>
            CanonicalTime.Write((end - Duration.Epsilon).InZone(context.Zone).Date)
        );
        foreach (var date in dates)
        {
            if (date < context.Today)
            {
                meanings.Refuse(new WhenProblem.InThePast(date.AtMidnight()));
            }
            else
            {
                meanings.Add(context.Zone.AtStartOfDay(date.PlusDays(1)).ToInstant());
            }
        }

        return meanings.Reading();
    }

    private static WhenProblem.NotAMoment? Repeated(WhenParts parts) =>
        parts.Until is not null ? new WhenProblem.NotAMoment(parts.UntilPiece)
        : parts.Repeats || parts.EveryDay || parts.Weeks is not null ? new WhenProblem.NotAMoment(parts.DaysPiece)
        : null;

    private static IEnumerable<Recurrence> Single(Recurrence days) =>
        days is OnDays { Days.Count: > 1 } several
            ? several.Days.Days.Select(day => new OnDays(DaySet.Of(day)))
            : [days];
}
