using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Rituals;

/// <summary>Rituals that others like, with a time that often fits. Names are phrases, so each reads their own.</summary>
internal sealed record Template(string Key, RitualKind Kind, Duration? Length, Func<LocalDate, TimeWish> When)
{
    /// <summary>The flagship itself: its question needs no name before it.</summary>
    public const string ScreensAway = "screensAway";

    public static IReadOnlyList<Template> All { get; } =
    [
        new("morningCoffee", RitualKind.We, null, _ => On(DaySet.Weekdays, 7, 30)),
        new("breakfast", RitualKind.We, null, _ => On(DaySet.Of(IsoDayOfWeek.Saturday), 10, 0)),
        new(ScreensAway, RitualKind.We, Minutes(30), _ => On(DaySet.Weekdays, 20, 0)),
        new("beforeBed", RitualKind.We, Minutes(30), _ => new TimeWish(new Daily(), new LocalTime(22, 0))),
        new("dateNight", RitualKind.We, Minutes(120), _ => On(DaySet.Of(IsoDayOfWeek.Friday), 19, 30)),
        new(
            "artEvening",
            RitualKind.We,
            Minutes(90),
            today => new TimeWish(new OnDays(DaySet.Of(IsoDayOfWeek.Wednesday), 2, today), new LocalTime(20, 0))
        ),
        new("sundayWalk", RitualKind.We, Minutes(60), _ => On(DaySet.Of(IsoDayOfWeek.Sunday), 15, 0)),
        new("eveningEach", RitualKind.Turns, Minutes(180), _ => On(DaySet.Of(IsoDayOfWeek.Saturday), 19, 0)),
        new("apart", RitualKind.Me, Minutes(15), _ => new TimeWish(new Daily(), new LocalTime(7, 0))),
        new("eveningOff", RitualKind.Me, Minutes(120), _ => On(DaySet.Of(IsoDayOfWeek.Tuesday), 19, 0)),
    ];

    public static Template? Find(string key) => All.FirstOrDefault(t => t.Key == key);

    private static TimeWish On(DaySet days, int hour, int minute) => new(new OnDays(days), new LocalTime(hour, minute));

    private static Duration Minutes(int minutes) => Duration.FromMinutes(minutes);
}
