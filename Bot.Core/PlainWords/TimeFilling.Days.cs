using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.PlainWords;

/// <summary>Days that are said by their number alone, stretches that are a beginning and a length, and what comes again.</summary>
internal sealed partial class TimeFilling
{
    /// <summary>Before this nobody begins something unless they say so.</summary>
    private const int EarliestHour = 8;

    // "Till ten" as a length from now on, in whole minutes.
    private IReadOnlyList<string>? FromNow()
    {
        if (
            pieces.FirstOrDefault(p => p is { Role: TimeRole.Until, HasClock: true }) is not { } until
            || WhenReader.ReadUntil(string.Join(' ', until.Words.Split(' ').Skip(1)), context) is not { } read
            || End(read) is not { } end
        )
        {
            return null;
        }

        used.Add(until);
        var minutes = (int)(end - context.Now).TotalMinutes;
        return minutes > 0 ? [$"{minutes.ToString(CultureInfo.InvariantCulture)}m"] : null;
    }

    private static Instant? End(Reading<Instant> read) =>
        read switch
        {
            Understood<Instant> understood => understood.Value,
            Ambiguous<Instant> open => open.Options.Min(o => o.Value),
            _ => null,
        };

    // "12 to 16 december", "the 3rd to the 10th": a first day and so many days.
    private (TimePiece Piece, TimePiece Begins, string Length)? Stay(TimePiece piece)
    {
        var said = Days().Match(piece.Words);
        if (!said.Success)
        {
            return null;
        }

        var first = said.Groups["first"].Value;
        var month = said.Groups["month"].Value;
        var from =
            month.Length > 0
                ? WhenReader.ReadDate($"{first} {month}", context, DateLean.Future)
                    is Understood<LocalDate> { Value: var date }
                    ? date
                    : (LocalDate?)null
                : NextOn(int.Parse(first, CultureInfo.InvariantCulture));
        var days = int.Parse(said.Groups["last"].Value, CultureInfo.InvariantCulture) - (from?.Day ?? 0);
        return from is { } start && days is > 0 and < 31
            ? (
                piece,
                piece with
                {
                    Words = Iso(start),
                    Bare = Iso(start),
                    IsRange = false,
                    HasClock = false,
                    HasDay = true,
                    Repeats = false,
                },
                $"{days + 1} days"
            )
            : null;
    }

    // "From 19:00 to 22:00" begins at seven and takes three hours.
    private (TimePiece Piece, TimePiece Begins, string Length)? Range()
    {
        if (pieces.Select(Stay).FirstOrDefault(s => s is not null) is { } stay)
        {
            return stay;
        }

        if (
            pieces.FirstOrDefault(p => p is { Role: TimeRole.When, IsRange: true, IsPast: false }) is not { } piece
            || WindowOf(piece.Words) is not { } window
        )
        {
            return null;
        }

        var between = Period.Between(window.From, window.To, PeriodUnits.Minutes).Minutes;
        var minutes = between > 0 ? between : between + NodaConstants.MinutesPerDay;
        var at = CanonicalTime.Write(window.From);
        var words = window.Days switch
        {
            Once once => $"{Iso(once.Date)} {at}",
            Daily when !piece.Repeats => at,
            _ => WhenText.Of(new TimeWish(window.Days, window.From), context.Language),
        };
        var begins = piece with
        {
            Words = words,
            Bare = words,
            IsRange = false,
            Repeats = window.Days is not Once && piece.Repeats,
        };
        return (piece, begins, $"{minutes.ToString(CultureInfo.InvariantCulture)}m");
    }

    private TimeWindow? WindowOf(string words) =>
        WhenReader.ReadWindow(words, context) switch
        {
            Understood<TimeWindow> understood => understood.Value,
            Ambiguous<TimeWindow> open => open
                .Options.Select(o => o.Value)
                .OrderBy(w => w.From.Hour < EarliestHour)
                .First(),
            _ => null,
        };

    // A time of day alone, whatever days were said beside it.
    private IReadOnlyList<string>? Clock()
    {
        var whens = pieces.Where(p => p is { Role: TimeRole.When, HasClock: true, IsRange: false }).ToList();
        if (whens.Count != 1)
        {
            return null;
        }

        used.UnionWith(pieces.Where(p => p.Role == TimeRole.When));
        return WhenReader.ReadWish(whens[0].Words, context) switch
        {
            Understood<TimeWish> wish => [CanonicalTime.Write(wish.Value.At)],
            Ambiguous<TimeWish> open =>
            [
                .. open
                    .Options.Select(o => o.Value.At)
                    .OrderBy(t => t.Hour < EarliestHour)
                    .Select(CanonicalTime.Write)
                    .Distinct(StringComparer.Ordinal),
            ],
            _ => null,
        };
    }

    // A day of the week, or a time of day alone, may come again; tomorrow comes once.
    private static bool CanRepeat(TimePiece piece) =>
        piece is { IsTonight: false, IsThis: false, IsPast: false, Span: null } && (piece.HasDay || piece.HasClock);

    private string FromAway(string words) =>
        words.StartsWith($"{context.Words.From} ", StringComparison.Ordinal)
            ? words[(context.Words.From.Length + 1)..]
            : words;

    // "On the 28th" is the next one; "saturday week" is a week after the next.
    private string Dated(string words)
    {
        var dated = Nth()
            .Replace(
                words,
                m =>
                    int.Parse(m.Groups["day"].Value, CultureInfo.InvariantCulture) is >= 1 and <= 31 and var day
                    && !m.Groups["month"].Success
                        ? Iso(NextOn(day))
                        : m.Value
            );
        return dated;
    }

    private LocalDate NextOn(int day)
    {
        if (day is < 1 or > 31)
        {
            return context.Today;
        }

        for (var date = context.Today; ; date = date.PlusDays(1))
        {
            if (date.Day == day)
            {
                return date;
            }
        }
    }

    [GeneratedRegex(
        @"^(from |on |the )*(?<first>[0-9]{1,2})((st|nd|rd|th)?( (of )?(?<month>[a-z]{3,9}))?( to | until | till | through |-|–)(the )?(?<last>[0-9]{1,2})(st|nd|rd|th)( (of )?(?<month>[a-z]{3,9}))?|(st|nd|rd|th)?( to | until | till | through |-|–)(the )?(?<last>[0-9]{1,2})(st|nd|rd|th)? (of )?(?<month>jan[a-z]*|feb[a-z]*|mar[a-z]*|apr[a-z]*|may|jun[a-z]*|jul[a-z]*|aug[a-z]*|sep[a-z]*|oct[a-z]*|nov[a-z]*|dec[a-z]*))$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Days();

    [GeneratedRegex(
        @"^(?>(on |the |from |[a-z]+day |(?!the )[a-z]{3} )*)(?<day>[0-9]{1,2})(st|nd|rd|th)\b(?<month> (of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Nth();
}
