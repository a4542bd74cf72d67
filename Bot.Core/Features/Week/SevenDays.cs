using Bot.Core.Conversation;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Week;

/// <summary>What something is, for whoever looks at the week.</summary>
internal enum EntryKind
{
    Together,

    /// <summary>The reader's own time; in a shared place: one person's turn.</summary>
    Own,

    /// <summary>The other's turn.</summary>
    Theirs,

    Plan,

    /// <summary>Time of the other's own, of which nothing else is known.</summary>
    Busy,
}

/// <summary>Something on a day.</summary>
/// <param name="From">Null where it has no time of day, or goes on from the day before.</param>
/// <param name="To">Null where no end is known, or it goes on to the next day.</param>
/// <param name="Bar">Where it lies on the day's clock.</param>
internal sealed record Entry(EntryKind Kind, Text Title, Instant? From, Instant? To, Bar Bar);

/// <summary>A stretch of a day's clock, in minutes after midnight.</summary>
internal readonly record struct Bar(int From, int To)
{
    public const int Day = 24 * 60;
}

internal sealed record OneDay(LocalDate Date, bool IsToday, IReadOnlyList<Entry> Entries, IReadOnlyList<Bar> Quiet);

/// <summary>Seven days on somebody's clock, with all that they may see of them.</summary>
internal sealed record SevenDays(IReadOnlyList<OneDay> Days)
{
    /// <summary>How long something without an end looks.</summary>
    private static readonly Duration Open = Duration.FromMinutes(30);

    public LocalDate First => Days[0].Date;

    public LocalDate Last => Days[^1].Date;

    public bool IsEmpty => Days.All(d => d.Entries.Count == 0);

    /// <param name="week">How many weeks ahead: 0 begins today.</param>
    /// <param name="isShared">Only what belongs to both, for a place that both can read.</param>
    public static SevenDays Of(PersonTurn turn, Registry registry, int week, bool isShared)
    {
        var zone = turn.Self.Zone;
        var today = turn.Now.InZone(zone).Date;
        var first = today.PlusWeeks(week);
        var span = new Interval(zone.AtStartOfDay(first).ToInstant(), zone.AtStartOfDay(first.PlusDays(7)).ToInstant());
        var moments = registry.PlannedOf(isShared ? Nobody(turn) : turn.Me, turn.Pair, span).ToList();
        var busy = isShared ? [] : turn.PartnersBusy(span);
        var quiet = isShared ? [] : registry.QuietOf(turn.Me, span).ToList();
        return new SevenDays([
            .. Enumerable
                .Range(0, 7)
                .Select(first.PlusDays)
                .Select(date => new OneDay(
                    date,
                    date == today,
                    [
                        .. moments
                            .Select(m => On(m, date, zone, turn, isShared))
                            .Concat(busy.Select(b => On(b, date, zone, turn)))
                            .OfType<Entry>()
                            .OrderBy(e => e.From is null ? 0 : 1)
                            .ThenBy(e => e.Bar.From),
                    ],
                    [.. quiet.Select(q => BarOf(q.Start, q.End, date, zone)).OfType<Bar>()]
                )),
        ]);
    }

    // The pair's document alone says what belongs to both; somebody with nothing of their own sees just that.
    private static People.Document Nobody(PersonTurn turn) => People.Document.New(turn.Me.Owner);

    private static Entry? On(PlannedMoment moment, LocalDate date, DateTimeZone zone, PersonTurn turn, bool isShared)
    {
        var kind = moment switch
        {
            { Kind: PlannedKind.Plan } => EntryKind.Plan,
            { Kind: PlannedKind.Together } => EntryKind.Together,
            _ when moment.Whose == turn.Id || moment.Whose is null => EntryKind.Own,
            _ => EntryKind.Theirs,
        };
        var title =
            kind == EntryKind.Theirs && turn.Partner is { } partner ? WeekTexts.Theirs(partner.Name, moment.Title)
            : kind == EntryKind.Own && isShared ? WeekTexts.Theirs(turn.Self.Name, moment.Title)
            : moment.Title;
        if (moment.Days is { } days)
        {
            return days.Contains(date) ? new Entry(kind, title, null, null, new Bar(0, Bar.Day)) : null;
        }

        return BarOf(moment.Start, moment.End ?? moment.Start + Open, date, zone) is { } bar
            ? new Entry(
                kind,
                title,
                moment.Start.InZone(zone).Date == date ? moment.Start : null,
                moment.End is { } end && bar.To < Bar.Day ? end : null,
                bar
            )
            : null;
    }

    private static Entry? On(Interval busy, LocalDate date, DateTimeZone zone, PersonTurn turn) =>
        BarOf(busy.Start, busy.End, date, zone) is { } bar && turn.Partner is { } partner
            ? new Entry(
                EntryKind.Busy,
                WeekTexts.Busy(partner.Name),
                busy.Start.InZone(zone).Date == date ? busy.Start : null,
                bar.To < Bar.Day ? busy.End : null,
                bar
            )
            : null;

    /// <summary>The part of a stretch that lies on a date, by the clock on the wall; null if none does.</summary>
    private static Bar? BarOf(Instant start, Instant end, LocalDate date, DateTimeZone zone)
    {
        var (from, to) = (start.InZone(zone), end.InZone(zone));
        if (
            from.Date > date
            || to.Date < date
            || (to.Date == date && to.TimeOfDay == LocalTime.Midnight && start < end)
        )
        {
            return null;
        }

        var begins = from.Date < date ? 0 : MinuteOf(from.TimeOfDay);
        var ends = to.Date > date ? Bar.Day : MinuteOf(to.TimeOfDay);
        // Where the clock goes back in between, it may end at an earlier hour than it began.
        return new Bar(begins, Math.Max(ends, begins));
    }

    private static int MinuteOf(LocalTime time) => (time.Hour * 60) + time.Minute;
}
