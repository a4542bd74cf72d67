using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Bot.Core.Time;

/// <summary>
/// The one text in which wishes and windows are stored: days, time, end. It never depends on a language and may not
/// change, because it lies in people's documents: <c>daily 07:30</c>, <c>mon,wed 20:00</c>,
/// <c>every 2 weeks sat from 2026-11-21 10:00</c>, <c>nth -1 fri 18:00</c>, <c>on 2027-02-14 19:00 until 2027-03-01</c>.
/// </summary>
internal static partial class CanonicalTime
{
    private static readonly string[] Names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.Iso;
    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    internal sealed record Parts(Recurrence Days, LocalTime From, LocalTime? To, LocalDate? Until);

    public static string NameOf(IsoDayOfWeek day) => Names[(int)day - 1];

    public static string Write(LocalTime time) => TimePattern.Format(time);

    public static string Write(LocalDate date) => DatePattern.Format(date);

    public static string Write(Recurrence days, string times, LocalDate? until)
    {
        var end = until is { } last ? $" until {Write(last)}" : "";
        return $"{Write(days)} {times}{end}";
    }

    public static Parts? Read(string? text)
    {
        if (text is null || Form().Match(text) is not { Success: true } form)
        {
            return null;
        }

        var days = ReadDays(form);
        var until = Date(form.Groups["until"]);
        var from = Time(form.Groups["from"]);
        var to = Time(form.Groups["to"]);
        var broken = (form.Groups["until"].Success && until is null) || (form.Groups["to"].Success && to is null);
        return days is null || from is null || broken ? null : new Parts(days, from.Value, to, until);
    }

    public static LocalTime WholeMinute(LocalTime time, string name) =>
        time.TickOfDay % NodaConstants.TicksPerMinute == 0 && time.NanosecondOfSecond == 0
            ? time
            : throw new ArgumentException("Wishes are made in whole minutes.", name);

    private static string Write(Recurrence days) =>
        days switch
        {
            Once once => $"on {Write(once.Date)}",
            Daily => "daily",
            OnDays { EveryWeeks: 1 } named => named.Days.ToString(),
            OnDays named => string.Create(
                CultureInfo.InvariantCulture,
                $"every {named.EveryWeeks} weeks {named.Days} from {Write(named.Anchor)}"
            ),
            NthWeekday nth => string.Create(CultureInfo.InvariantCulture, $"nth {nth.Nth} {NameOf(nth.Day)}"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static Recurrence? ReadDays(Match form)
    {
        if (form.Groups["once"].Success)
        {
            return Date(form.Groups["once"]) is { } date ? new Once(date) : null;
        }

        if (form.Groups["nth"].Success)
        {
            return new NthWeekday(Number(form.Groups["nth"]), Day(form.Groups["day"].Value));
        }

        if (!form.Groups["days"].Success)
        {
            return new Daily();
        }

        var days = DaySet.Of(form.Groups["days"].Value.Split(',').Select(Day));
        if (!form.Groups["weeks"].Success)
        {
            return new OnDays(days);
        }

        var weeks = Number(form.Groups["weeks"]);
        return Date(form.Groups["anchor"]) is { } anchor && weeks is > 1 and <= OnDays.MostWeeks
            ? new OnDays(days, weeks, anchor)
            : null;
    }

    private static IsoDayOfWeek Day(string name) => (IsoDayOfWeek)(Array.IndexOf(Names, name) + 1);

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static LocalDate? Date(Group group) =>
        group.Success && DatePattern.Parse(group.Value).TryGetValue(default, out var date) ? date : null;

    private static LocalTime? Time(Group group) =>
        group.Success && TimePattern.Parse(group.Value).TryGetValue(default, out var time) ? time : null;

    [GeneratedRegex(
        """
            \A(daily
            |on\ (?<once>-?[0-9]{4}-[0-9]{2}-[0-9]{2})
            |nth\ (?<nth>-1|[1-5])\ (?<day>mon|tue|wed|thu|fri|sat|sun)
            |(every\ (?<weeks>[0-9]{1,2})\ weeks\ )?
            (?<days>(mon|tue|wed|thu|fri|sat|sun)(,(mon|tue|wed|thu|fri|sat|sun))*)
            (?(weeks)\ from\ (?<anchor>-?[0-9]{4}-[0-9]{2}-[0-9]{2}))
            )\ (?<from>[0-9]{2}:[0-9]{2})(-(?<to>[0-9]{2}:[0-9]{2}))?
            (\ until\ (?<until>-?[0-9]{4}-[0-9]{2}-[0-9]{2}))?\z
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
