using System.Collections.Immutable;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Rituals;

/// <summary>
/// When time together began lately and how long it was, as both of them saw: enough to suggest another time from, and shown
/// to nobody. A handful, and nothing that is older than eight weeks.
/// </summary>
internal sealed record WorkedTimes(ImmutableList<Worked> All)
{
    public const int Most = 8;

    public static readonly Slice<WorkedTimes> Slice = new("rituals.worked", new WorkedTimes([]));

    private static readonly Duration Life = Duration.FromDays(56);

    public WorkedTimes AsOf(Instant now)
    {
        var left = All.RemoveAll(w => now - w.At > Life);
        return new(left.Count > Most ? left.RemoveRange(0, left.Count - Most) : left);
    }

    public WorkedTimes With(Worked worked) => new WorkedTimes(All.Add(worked)).AsOf(worked.At);

    /// <summary>Days and times that suited both, on a clock: what came most often first, then what came last.</summary>
    public IEnumerable<(IsoDayOfWeek Day, LocalTime At)> Slots(DateTimeZone clock) =>
        Ranked(w => (w.At.InZone(clock).DayOfWeek, QuarterOf(w.At.InZone(clock).TimeOfDay)));

    /// <summary>Times of day that suited both, whatever the day.</summary>
    public IEnumerable<LocalTime> Hours(DateTimeZone clock) => Ranked(w => QuarterOf(w.At.InZone(clock).TimeOfDay));

    /// <summary>The length that suited both; null while none has.</summary>
    public Duration? Length => Ranked(w => w.Length).Cast<Duration?>().FirstOrDefault();

    private IEnumerable<T> Ranked<T>(Func<Worked, T> of)
        where T : notnull =>
        All.GroupBy(of).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(w => w.At)).Select(g => g.Key);

    // Both are in some minutes after the question: 20:07 was eight o'clock.
    private static LocalTime QuarterOf(LocalTime time) => new(time.Hour, time.Minute / 15 * 15);
}

internal sealed record Worked(Instant At, Duration Length);
