using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Week;

internal static class WeekTexts
{
    public static Text Date(Text weekday, int day, Text month) =>
        Text.Of("week.date", ("weekday", weekday), ("day", day), ("month", month));

    public static Text Today(Text date) => Text.Of("week.today", ("date", date));

    public static Text FromTo(Clock from, Clock to, Text title) =>
        Text.Of("week.fromTo", ("from", from), ("to", to), ("title", title));

    public static Text From(Clock from, Text title) => Text.Of("week.from", ("from", from), ("title", title));

    public static Text Until(Clock to, Text title) => Text.Of("week.until", ("to", to), ("title", title));

    public static Text AllDay(Text title) => Text.Of("week.allDay", ("title", title));

    public static Text Theirs(string partner, Text title) =>
        Text.Of("week.theirs", ("partner", partner), ("title", title));

    public static Text Busy(string partner) => Text.Of("week.busy", ("partner", partner));

    public static Text Quiet(TimeWindow window) =>
        Text.Of("week.quiet", ("window", new WindowWords(window.ToString())));

    public static Text QuietNow(Instant until) => Text.Of("week.quietNow", ("until", until));

    public static Text OnClockOf(string name) => Text.Of("week.onClockOf", ("name", name));

    public static Text Nothing() => Text.Of("week.nothing");

    public static Text Alt(Text first) => Text.Of("week.alt", ("first", first));

    public static Text WeekAfter() => Text.Of("week.weekAfter");

    public static Text IntoMyCalendar() => Text.Of("week.intoMyCalendar");

    public static Text PlanSomething() => Text.Of("week.planSomething");

    public static Text ShortDay(IsoDayOfWeek day) => Text.Of($"week.day.{(int)day}");

    public static Text Range(int first, Text firstMonth, int last, Text lastMonth) =>
        Text.Of("week.range", ("first", first), ("firstMonth", firstMonth), ("last", last), ("lastMonth", lastMonth));

    public static Text RangeOfMonth(int first, int last, Text month) =>
        Text.Of("week.rangeOfMonth", ("first", first), ("last", last), ("month", month));

    public static Text AndMore() => Text.Of("week.andMore");

    public static Text Kind(EntryKind kind) => Text.Of($"week.kind.{kind.ToString().ToLowerInvariant()}");

    public static Text KindQuiet() => Text.Of("week.kind.quiet");

    public static Text SeenFromNow(string partner) => Text.Of("week.seenFromNow", ("partner", partner));

    public static Text HiddenFromNow(string partner) => Text.Of("week.hiddenFromNow", ("partner", partner));

    public static Text IsSeen(string partner) => Text.Of("week.isSeen", ("partner", partner));

    public static Text IsHidden(string partner) => Text.Of("week.isHidden", ("partner", partner));

    public static Text Show() => Text.Of("week.show");

    public static Text Hide() => Text.Of("week.hide");

    public static Text NobodyToSee() => Text.Of("week.nobodyToSee");

    public static Text Invite() => Text.Of("week.invite");
}
