using NodaTime;

namespace Bot.Core.Time;

/// <summary>
/// A set of days of the week with value equality. <c>default</c> is the empty set, which no recurrence accepts.
/// </summary>
public readonly record struct DaySet
{
    private readonly byte bits;

    private DaySet(int bits) => this.bits = (byte)bits;

    public static DaySet Weekdays { get; } = new(0b001_1111);

    public static DaySet Weekend { get; } = new(0b110_0000);

    public static DaySet EveryDay { get; } = new(0b111_1111);

    /// <summary>How many days the set holds, 0 to 7.</summary>
    public int Count => int.PopCount(bits);

    public bool IsEmpty => bits == 0;

    /// <summary>The days from Monday to Sunday.</summary>
    public IEnumerable<IsoDayOfWeek> Days
    {
        get
        {
            for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
            {
                if (Contains(day))
                {
                    yield return day;
                }
            }
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">A value is no day of the week.</exception>
    public static DaySet Of(params IEnumerable<IsoDayOfWeek> days) =>
        new(days.Aggregate(0, (all, day) => all | Bit(day)));

    /// <summary>
    /// Every day from <paramref name="first"/> to <paramref name="last"/>, both included, going over Sunday when the
    /// last day comes earlier in the week ("fri-mon"). The same day twice is that one day.
    /// </summary>
    public static DaySet Range(IsoDayOfWeek first, IsoDayOfWeek last)
    {
        var length = (((int)last - (int)first + 7) % 7) + 1;
        return Of(Enumerable.Range(0, length).Select(step => (IsoDayOfWeek)((((int)first - 1 + step) % 7) + 1)));
    }

    public bool Contains(IsoDayOfWeek day) => (bits & Bit(day)) != 0;

    /// <summary>Each day's following day.</summary>
    public DaySet DayAfter() => new(((bits << 1) | (bits >> 6)) & EveryDay.bits);

    public DaySet With(DaySet other) => new(bits | other.bits);

    /// <summary>Short English names from Monday on, as the stored text has them: <c>mon,wed</c>.</summary>
    public override string ToString() => string.Join(',', Days.Select(CanonicalTime.NameOf));

    private static int Bit(IsoDayOfWeek day) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? 1 << ((int)day - 1)
            : throw new ArgumentOutOfRangeException(nameof(day), day, "Not a day of the week.");
}
