using System.Collections.Immutable;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.QuietHours;

/// <summary>
/// When somebody doesn't want to be reached: windows of wall-clock time, and perhaps a stretch that began by hand. The
/// windows are read in the zone the person lives in now, so they move along with it.
/// </summary>
/// <param name="NowUntil">The end of a quiet that was begun by hand; may have passed.</param>
/// <param name="NowFrom">Its beginning, for drawing it while it lasts.</param>
internal sealed record QuietTimes(ImmutableList<TimeWindow> Windows, Instant? NowUntil, Instant? NowFrom = null)
{
    public static readonly Slice<QuietTimes> Slice = new("quiet", new QuietTimes([], null));

    public const int Most = 20;

    /// <summary>The stretch begun by hand; null where none is known. It may be over: it is tidied away at its end.</summary>
    public static Interval? ByHand(Document person) =>
        person.Get(Slice) is { NowFrom: { } from, NowUntil: { } until } && from < until
            ? new Interval(from, until)
            : null;

    /// <summary>The windows' stretches in a span, with one that reaches into it, and the one begun by hand.</summary>
    public static IEnumerable<Interval> In(Document person, Interval span)
    {
        var quiet = person.Get(Slice);
        var zone = Face.Of(person).Zone;
        foreach (var window in quiet.Windows)
        {
            var stretch = window.Covering(span.Start, zone) ?? window.Next(span.Start, zone);
            for (; stretch is { } found && found.Start < span.End; stretch = window.Next(found.Start, zone))
            {
                yield return found;
            }
        }

        if (ByHand(person) is { } byHand && byHand.Start < span.End && byHand.End > span.Start)
        {
            yield return byHand;
        }
    }

    public bool IsOnByHand(Instant now) => NowUntil > now;

    /// <summary>When the present quiet ends; null if nothing is quiet now. Stretches that touch or overlap are one.</summary>
    public Instant? Until(Instant now, DateTimeZone zone)
    {
        var open = now;
        while (true)
        {
            var next = NowUntil > open ? NowUntil : TimeWindow.OpenAgain(Windows, open, zone);
            if (next is null)
            {
                // Set before the zone moved, or by an older version: look again later rather than never.
                return open + TimeWindow.Horizon;
            }

            if (next == open)
            {
                return open > now ? open : null;
            }

            open = next.Value;
        }
    }

    /// <summary>When the next of the windows begins; null when none does any more.</summary>
    public Instant? Next(Instant now, DateTimeZone zone) => Windows.Min(w => w.Next(now, zone)?.Start);

    /// <summary>Whether these windows form a wall: once begun, they leave no opening for more than a week.</summary>
    public bool IsWall(Instant now, DateTimeZone zone) =>
        Windows
            .Select(w => w.Next(now, zone)?.Start)
            .OfType<Instant>()
            .Prepend(now)
            .Any(begun => TimeWindow.OpenAgain(Windows, begun, zone) is null);

    /// <summary>Without what is over for good: nobody's past quiet is kept.</summary>
    public QuietTimes Tidy(Instant now, DateTimeZone zone) =>
        new(
            Windows.RemoveAll(w => w.Covering(now, zone) is null && w.Next(now, zone) is null),
            IsOnByHand(now) ? NowUntil : null,
            IsOnByHand(now) ? NowFrom : null
        );

    /// <summary>When something of this is surely over and can be tidied away; null when nothing will be.</summary>
    public Instant? TidyAt(DateTimeZone zone)
    {
        // A window that begins on its last date ends on the next at the latest.
        var ends = Windows.Select(LastDate).OfType<LocalDate>().Select(d => (Instant?)Morning(d.PlusDays(2), zone));
        return ends.Append(NowUntil).Min();
    }

    private static LocalDate? LastDate(TimeWindow window) => window.Days is Once once ? once.Date : window.Until;

    private static Instant Morning(LocalDate date, DateTimeZone zone) => zone.AtStartOfDay(date).ToInstant();
}
