using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.PlainWords;

/// <summary>Gives a command the times it needs out of those that were said. What is left open is offered as options.</summary>
internal sealed partial class TimeFilling(WhenContext context)
{
    private static readonly string[] Mornings = ["8:00", "9:00", "10:00"];
    private static readonly string[] Afternoons = ["14:00", "15:00", "16:00"];
    private static readonly string[] Evenings = ["19:00", "20:00", "21:00"];
    private static readonly string[] Anytime = ["9:00", "18:00", "20:00"];
    private const string NightEnds = "07:00";
    private readonly HashSet<TimePiece> used = [];
    private IReadOnlyList<TimePiece> pieces = [];
    private bool isRegular;

    public int Used => used.Count;

    public bool AllUsed => used.Count == pieces.Count;

    /// <param name="said">What was said of times.</param>
    /// <param name="regular">It was said that it is to come again, even if not when: "a habit", "always".</param>
    public void Begin(IReadOnlyList<TimePiece> said, bool regular = false)
    {
        pieces = said;
        isRegular = regular;
        used.Clear();
    }

    /// <summary>All that was said of times makes no difference.</summary>
    public IReadOnlyList<string> Pass()
    {
        used.UnionWith(pieces);
        return [""];
    }

    /// <summary>What may stand for the slot, the likeliest first; null if nothing of the kind was said.</summary>
    public IReadOnlyList<string>? Fill(string slot) =>
        slot switch
        {
            "length" => Length(),
            "lasting" => Length() ?? FromNow(),
            "until" => Until(),
            "span" => Length() ?? Until(nightEnds: "00:00")?.Select(u => $"{context.Words.Until} {u}").ToList(),
            "moment" => Moment(needsClock: false),
            "at" => Moment(needsClock: true),
            "repeat" => Repeat(),
            "window" => Window(),
            "date" => Date(),
            "past" => Past(),
            "clock" => Clock(),
            _ => null,
        };

    private IReadOnlyList<string>? Length()
    {
        var lengths = pieces.Where(p => p.Role == TimeRole.Length).ToList();
        if (lengths.Count == 0 && Range() is { } range)
        {
            used.Add(range.Piece);
            return [range.Length];
        }

        if (lengths.Count != 1)
        {
            return null;
        }

        used.Add(lengths[0]);
        return [lengths[0].Words];
    }

    private IReadOnlyList<string>? Until(string nightEnds = NightEnds)
    {
        if (pieces.FirstOrDefault(p => p.Role == TimeRole.Until) is { } until)
        {
            used.Add(until);
            if (until.HasClock)
            {
                // "This evening until nine": the evening is the same.
                used.UnionWith(
                    pieces.Where(p => p is { Role: TimeRole.When, HasClock: false, Repeats: false } && IsToday(p))
                );
            }

            var end = string.Join(' ', until.Words.Split(' ').Skip(1));
            return until.HasClock ? [end] : [$"{EndOfDays(until, end)}"];
        }

        // "for today", "this week": to the end of it.
        if (
            pieces.FirstOrDefault(p => p is { Role: TimeRole.When, HasClock: false, Repeats: false, IsPast: false })
            is not { } rest
        )
        {
            return null;
        }

        var day =
            Monday(rest) ?? (IsToday(rest) && rest.IsTonight ? $"{Iso(context.Today.PlusDays(1))} {nightEnds}" : null);
        day ??= IsToday(rest) ? $"{Iso(context.Today.PlusDays(1))} 00:00" : null;
        if (day is not null)
        {
            used.Add(rest);
        }

        return day is null ? null : [day];
    }

    // "until tomorrow" is until it has begun to be day; "until sunday" until that day is there.
    private string EndOfDays(TimePiece until, string end) =>
        until.Part switch
        {
            DayPart.Morning => $"{DaysOf(until, end)} 8:00",
            DayPart.Afternoon => $"{DaysOf(until, end)} 13:00",
            DayPart.Evening or DayPart.Night => $"{DaysOf(until, end)} 18:00",
            _ when until.Span is not null && Monday(until) is { } monday => monday,
            _ => $"{end} 8:00",
        };

    private IReadOnlyList<string>? Moment(bool needsClock)
    {
        var whens = pieces.Where(p => p.Role == TimeRole.When).ToList();
        if (Range() is { } range)
        {
            whens = [.. whens.Select(p => ReferenceEquals(p, range.Piece) ? range.Begins : p)];
        }
        else if (whens.Count == 0 && pieces.FirstOrDefault(p => p.Role == TimeRole.After) is { } after)
        {
            whens = [after with { Words = FromAway(after.Words), Bare = FromAway(after.Bare) }];
            used.Add(after);
        }

        if (whens.Count == 0 || whens.Exists(p => p.Repeats || p.IsPast || p.IsRange || p.Span is not null))
        {
            return null;
        }

        used.UnionWith(pieces.Where(p => p.Role == TimeRole.When));
        var joined = Dated(string.Join(' ', whens.Select(p => needsClock ? p.Bare : p.Words)));
        if (whens.Exists(p => p.HasClock))
        {
            return [joined];
        }

        var days = Dated(string.Join(' ', whens.Select(p => DaysOf(p, p.Words))));
        if (days.Length == 0)
        {
            return null;
        }

        return needsClock ? [.. Clocks(whens).Select(c => $"{days} {c}")] : [days];
    }

    private IReadOnlyList<string>? Repeat()
    {
        var whens = pieces.Where(p => p.Role == TimeRole.When).ToList();
        if (Range() is { } range)
        {
            whens = [.. whens.Select(p => ReferenceEquals(p, range.Piece) ? range.Begins : p)];
        }

        if (whens.Exists(p => p.IsWeekly) && whens.Exists(p => !p.IsWeekly && p.HasDay))
        {
            isRegular = true;
            whens.RemoveAll(p => p.IsWeekly);
        }

        if (isRegular && !whens.Exists(p => p.Repeats) && whens.FindIndex(CanRepeat) is >= 0 and var once)
        {
            whens[once] = whens[once] with { Words = $"{context.Words.Every} {whens[once].Bare}", Repeats = true };
        }

        if (!whens.Exists(p => p.Repeats) || whens.Exists(p => p.IsPast || p.IsRange))
        {
            return null;
        }

        used.UnionWith(pieces.Where(p => p.Role == TimeRole.When));
        var until = pieces.FirstOrDefault(p => p is { Role: TimeRole.Until, HasClock: false });
        var end = until is null ? "" : $" {until.Words}";
        if (until is not null)
        {
            used.Add(until);
        }

        if (whens.Exists(p => p.HasClock))
        {
            return [string.Join(' ', whens.Select(p => p.Words)) + end];
        }

        var days = string.Join(' ', whens.Select(p => DaysOf(p, p.Words)));
        return [.. Clocks(whens).Select(c => $"{days} {c}{end}".Trim())];
    }

    private IReadOnlyList<string>? Date()
    {
        if (pieces.FirstOrDefault(p => p is { Role: TimeRole.Until, HasClock: false }) is { } until)
        {
            used.Add(until);
            return [Monday(until) is { } monday ? monday[..10] : Later(WithoutFirst(until.Words))];
        }

        if (pieces.FirstOrDefault(p => p.Role == TimeRole.Length) is { } length)
        {
            var read = DurationReader.Read(length.Words, context.Language, Duration.FromDays(400));
            if (read is DurationReading.Understood { Length: var span } && span >= Duration.FromDays(1))
            {
                used.Add(length);
                return [Iso(context.Today.PlusDays((int)span.TotalDays))];
            }
        }

        if (pieces.FirstOrDefault(p => p.Span is not null) is { } rest && Monday(rest) is { } after)
        {
            used.Add(rest);
            return [after[..10]];
        }

        return null;
    }

    // Said on a Monday, "until monday" is a week away.
    private string Later(string day) =>
        WhenReader.ReadDate(day, context, DateLean.Future) is Understood<LocalDate> { Value: var date }
        && date == context.Today
            ? Iso(date.PlusWeeks(1))
            : day;

    private IReadOnlyList<string>? Past()
    {
        var day = pieces.FirstOrDefault(p => p is { Role: TimeRole.When, HasClock: false, Repeats: false });
        if (
            day is null
            || WhenReader.ReadDate(day.Words, context, DateLean.Past) is not Understood<LocalDate> { Value: var date }
        )
        {
            return null;
        }

        used.Add(day);
        return [Iso(date)];
    }

    // The moment at which "this week", "next week" or "this weekend" is over.
    private string? Monday(TimePiece piece)
    {
        var next = context.Today.Next(IsoDayOfWeek.Monday);
        return piece.Span switch
        {
            "this week" or "this weekend" => $"{Iso(next)} 00:00",
            "next week" => $"{Iso(next.PlusWeeks(1))} 00:00",
            "this month" => $"{Iso(context.Today.With(DateAdjusters.StartOfMonth).PlusMonths(1))} 00:00",
            "next month" => $"{Iso(context.Today.With(DateAdjusters.StartOfMonth).PlusMonths(2))} 00:00",
            _ => null,
        };
    }

    // The days of a piece without what only tells the part of the day.
    private string DaysOf(TimePiece piece, string words) =>
        piece.IsTonight || IsThisPart(piece) ? Iso(context.Today)
        : piece.Without is { } days ? (piece.Role == TimeRole.Until ? WithoutFirst(days) : days)
        : words;

    private static bool IsThisPart(TimePiece piece) =>
        piece is { Part: not null, HasDay: false, Repeats: false } && piece.IsThis;

    private bool IsToday(TimePiece piece) =>
        piece.IsTonight
        || IsThisPart(piece)
        || WhenReader.ReadDate(piece.Words, context, DateLean.Future) is Understood<LocalDate> { Value: var date }
            && date == context.Today;

    private static string[] Clocks(List<TimePiece> whens) =>
        whens.Select(p => p.IsTonight ? DayPart.Night : p.Part).FirstOrDefault(p => p is not null) switch
        {
            DayPart.Morning => Mornings,
            DayPart.Afternoon => Afternoons,
            DayPart.Evening or DayPart.Night => Evenings,
            _ => Anytime,
        };

    private static string WithoutFirst(string words) => string.Join(' ', words.Split(' ').Skip(1));

    private static string Iso(LocalDate date) => CanonicalTime.Write(date);
}
