using System.Globalization;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Texts;

/// <summary>Who reads a text, where and when. <paramref name="Seed"/> picks among a phrase's variants.</summary>
public sealed record Reader(string Language, DateTimeZone Zone, Instant Now, long Seed)
{
    /// <summary>Moments to come that were said so far, in order; null where nobody wants to know.</summary>
    internal List<Instant>? Said { get; init; }
}

/// <summary>Words, and which moments to come are said in them, in order.</summary>
public sealed record SpokenWords(string Words, IReadOnlyList<SpokenMoment> Moments);

/// <summary>A moment that words tell.</summary>
/// <param name="End">How many characters come before and up to the end of the words for it.</param>
public sealed record SpokenMoment(int End, Instant At);

/// <summary>Turns texts into words for a reader.</summary>
public sealed class Phrasebook(Catalogue catalogue)
{
    // Stands where a moment was said until its place is known. Nobody's own words have it.
    private const char Mark = '\uE000';

    public Catalogue Catalogue => catalogue;

    /// <summary>The words, and where in them moments to come are told, for a platform that can show them in a way of its own.</summary>
    public SpokenWords SayWithMoments(Text text, Reader reader)
    {
        var said = new List<Instant>();
        var parts = Say(text, reader with { Said = said }).Split(Mark);
        var moments = new List<SpokenMoment>(said.Count);
        var end = 0;
        foreach (var (part, at) in parts.Zip(said))
        {
            end += part.Length;
            moments.Add(new SpokenMoment(end, at));
        }

        return new SpokenWords(string.Concat(parts), moments);
    }

    public string Say(Text text, Reader reader)
    {
        switch (text.Key)
        {
            case Text.VerbatimKey:
                return Word(text.Args[0].Value, reader);
            case Text.LinesKey or Text.ParagraphsKey:
                return string.Join(text.Key, text.Args.Select(a => Word(a.Value, reader)));
        }

        var variants = catalogue.Find(reader.Language, text.Key);
        var variant = variants[(int)((ulong)reader.Seed % (ulong)variants.Length)];
        return variant.Format(name =>
        {
            var arg = text.Args.FirstOrDefault(a => string.Equals(a.Name, name, StringComparison.Ordinal));
            return arg is null
                ? throw new KeyNotFoundException($"Phrase '{text.Key}' wants '{name}', which it wasn't given.")
                : Word(arg.Value, reader);
        });
    }

    private string Word(TextValue value, Reader reader) =>
        value switch
        {
            Words w => reader.Said is null ? w.Value : w.Value.Replace($"{Mark}", "", StringComparison.Ordinal),
            Number n => n.Value.ToString(CultureInfo.InvariantCulture),
            Nested x => Say(x.Value, reader),
            Moment m => SayMoment(m.Value, reader),
            Clock c => SayTime(c.Value.InZone(reader.Zone).TimeOfDay),
            Length l => SayLength(l.Value, reader),
            Day d => SayDay(d.Value, reader),
            WishWords r => SayWish(TimeWish.Parse(r.Canonical), reader),
            WindowWords q => SayWindow(TimeWindow.Parse(q.Canonical), reader),
            _ => throw new InvalidOperationException($"No words for {value.GetType().Name}."),
        };

    private string Phrase(string key, Reader reader, params IReadOnlyList<TextArg> args) =>
        Say(Text.Of(key, args), reader);

    private static string SayTime(LocalTime time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");

    private string SayMoment(Instant at, Reader reader)
    {
        var there = at.InZone(reader.Zone);
        var clock = SayTime(there.TimeOfDay);
        var days = Period.DaysBetween(reader.Now.InZone(reader.Zone).Date, there.Date);
        var words = days switch
        {
            0 => clock,
            1 => Phrase("time.tomorrow", reader, ("clock", clock)),
            -1 => Phrase("time.yesterday", reader, ("clock", clock)),
            > 1 and < 7 => Phrase("time.onDay", reader, ("day", DayName(there.DayOfWeek, reader)), ("clock", clock)),
            _ => Phrase("time.onDate", reader, ("date", SayDate(there.Date, reader)), ("clock", clock)),
        };
        if (reader.Said is not { } said || at <= reader.Now)
        {
            return words;
        }

        said.Add(at);
        return $"{words}{Mark}";
    }

    private string SayDay(LocalDate date, Reader reader)
    {
        var days = Period.DaysBetween(reader.Now.InZone(reader.Zone).Date, date);
        return days switch
        {
            0 => Phrase("time.todayAlone", reader),
            1 => Phrase("time.tomorrowAlone", reader),
            > 1 and < 7 => DayName(date.DayOfWeek, reader),
            _ => SayDate(date, reader),
        };
    }

    private string SayDate(LocalDate date, Reader reader) =>
        Phrase(
            date.Year == reader.Now.InZone(reader.Zone).Year ? "time.date" : "time.dateWithYear",
            reader,
            ("weekday", DayName(date.DayOfWeek, reader)),
            ("day", date.Day),
            ("month", Phrase($"time.month.{date.Month}", reader)),
            ("year", date.Year)
        );

    private string DayName(IsoDayOfWeek day, Reader reader) => Phrase($"time.day.{(int)day}", reader);

    private string SayLength(Duration length, Reader reader)
    {
        var minutes = (int)Math.Round(length.TotalMinutes);
        var (days, rest) = (minutes / 1440, minutes % 1440);
        var (hours, left) = (rest / 60, rest % 60);
        var parts = new List<string>();
        if (days > 0)
        {
            parts.Add(Phrase("time.days", reader, ("n", days)));
        }

        if (hours > 0)
        {
            parts.Add(Phrase("time.hours", reader, ("n", hours)));
        }

        if (left > 0 || parts.Count == 0)
        {
            parts.Add(Phrase("time.minutes", reader, ("n", left)));
        }

        return List(parts, reader);
    }

    private string SayWish(TimeWish wish, Reader reader) =>
        WithUntil(
            wish.Until,
            Phrase("time.wish", reader, ("days", SayDays(wish.Days, reader)), ("clock", SayTime(wish.At))),
            reader
        );

    private string SayWindow(TimeWindow window, Reader reader) =>
        WithUntil(
            window.Until,
            Phrase(
                "time.window",
                reader,
                ("days", SayDays(window.Days, reader)),
                ("from", SayTime(window.From)),
                ("to", SayTime(window.To))
            ),
            reader
        );

    private string WithUntil(LocalDate? until, string words, Reader reader) =>
        until is null
            ? words
            : Phrase("time.untilDate", reader, ("words", words), ("date", SayDate(until.Value, reader)));

    private string SayDays(Recurrence days, Reader reader) =>
        days switch
        {
            Daily => Phrase("time.everyDay", reader),
            Once once => SayDay(once.Date, reader),
            NthWeekday nth => Phrase(
                "time.nthOfMonth",
                reader,
                ("nth", Phrase($"time.nth.{(nth.Nth == -1 ? "last" : nth.Nth)}", reader)),
                ("day", DayName(nth.Day, reader))
            ),
            OnDays { EveryWeeks: 1 } on => SaySet(on.Days, reader),
            OnDays { EveryWeeks: 2 } on => Phrase("time.everyOtherWeek", reader, ("days", SaySet(on.Days, reader))),
            OnDays on => Phrase("time.everyNWeeks", reader, ("n", on.EveryWeeks), ("days", SaySet(on.Days, reader))),
            _ => throw new InvalidOperationException($"No words for {days.GetType().Name}."),
        };

    private string SaySet(DaySet days, Reader reader)
    {
        if (days == DaySet.EveryDay)
        {
            return Phrase("time.everyDay", reader);
        }

        if (days == DaySet.Weekdays)
        {
            return Phrase("time.weekdays", reader);
        }

        if (days == DaySet.Weekend)
        {
            return Phrase("time.weekends", reader);
        }

        return List([.. days.Days.Select(d => Phrase($"time.days.{(int)d}", reader))], reader);
    }

    private string List(List<string> parts, Reader reader) =>
        parts.Count == 1
            ? parts[0]
            : Phrase("time.and", reader, ("some", string.Join(", ", parts.SkipLast(1))), ("last", parts[^1]));
}
