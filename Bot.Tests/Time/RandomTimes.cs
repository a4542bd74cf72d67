using Bot.Core.Time;
using NodaTime;

namespace Bot.Tests.Time;

/// <summary>Any recurrence, wish or window, from a seeded source.</summary>
internal static class RandomTimes
{
    public static Recurrence Recurrence(Random random) =>
        random.Next(5) switch
        {
            0 => new Once(Date(random)),
            1 => new Daily(),
            2 => new OnDays(Days(random)),
            3 => new OnDays(Days(random), random.Next(2, 53), Date(random)),
            _ => new NthWeekday(random.Next(6) is var nth && nth == 0 ? -1 : nth, (IsoDayOfWeek)random.Next(1, 8)),
        };

    public static TimeWish Wish(Random random) => new(Recurrence(random), Time(random), Until(random));

    public static TimeWindow Window(Random random) =>
        new(Recurrence(random), Time(random), Time(random), Until(random));

    public static LocalTime Time(Random random) => new(random.Next(24), random.Next(60));

    private static LocalDate Date(Random random) => new LocalDate(2026, 1, 1).PlusDays(random.Next(700));

    private static LocalDate? Until(Random random) => random.Next(3) == 0 ? Date(random).PlusDays(800) : null;

    private static DaySet Days(Random random)
    {
        var mask = random.Next(1, 128);
        return DaySet.Of(
            Enumerable.Range(0, 7).Where(bit => (mask >> bit & 1) == 1).Select(bit => (IsoDayOfWeek)(bit + 1))
        );
    }
}
