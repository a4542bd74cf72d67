using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.PlainWords;

/// <summary>Stretches of time: from when to when.</summary>
internal sealed partial class TimeFilling
{
    private IReadOnlyList<string>? Window()
    {
        var parts = pieces.Where(p => p.Role is TimeRole.When or TimeRole.After or TimeRole.Before).ToList();
        if (parts.Count == 0 || parts.Exists(p => p.IsPast))
        {
            return null;
        }

        var clock = parts.Find(p => p.IsRange || p.Role != TimeRole.When);
        if (clock is null && parts.FindAll(p => p.HasClock) is [{ IsOpen: true } open])
        {
            clock = open with { Role = TimeRole.After };
        }

        if (clock is null && pieces.Any(p => p is { Role: TimeRole.Until, HasClock: true }))
        {
            // "every night from eleven until seven": the end makes a beginning of it.
            clock = parts.Find(p => p.HasClock);
            clock = clock is null ? null : clock with { Role = TimeRole.After };
        }

        if (clock is null)
        {
            return AllDay(parts);
        }

        parts.ForEach(p => used.Add(p));
        var until = pieces.FirstOrDefault(p => p.Role == TimeRole.Until);
        var isOpen = clock is { Role: TimeRole.After } && until is { HasClock: true };
        if (until is not null && (isOpen || !until.HasClock))
        {
            used.Add(until);
        }

        var hours = clock.Role switch
        {
            TimeRole.After when isOpen => $"{clock.Words} - {string.Join(' ', until!.Words.Split(' ').Skip(1))}",
            TimeRole.After => $"{Evening(clock)} - {NightEnds}",
            TimeRole.Before => $"00:00 - {clock.Words}",
            _ => clock.Words,
        };
        var others = string.Join(
            ' ',
            parts.Where(p => p.Start != clock.Start).Select(p => p.Bare).Distinct(StringComparer.Ordinal)
        );
        var whole = $"{hours} {others} {(isOpen ? "" : until?.Words)}".Trim();
        return parts.Exists(p => p.Repeats || p.HasDay) ? [whole] : [$"{whole} {Iso(context.Today)}", whole];
    }

    // "all day sunday", "on weekends".
    private IReadOnlyList<string>? AllDay(List<TimePiece> parts)
    {
        if (
            !parts.Exists(p => p.HasDay || p.Repeats || p.Part is not null)
            || parts.Exists(p => p.HasClock || p.Span is not null || IsToday(p))
        )
        {
            return null;
        }

        parts.ForEach(p => used.Add(p));
        var days = string.Join(' ', parts.Select(p => DaysOf(p, p.Bare)).Distinct(StringComparer.Ordinal));
        var hours = parts.Select(p => p.IsTonight ? DayPart.Night : p.Part).FirstOrDefault(p => p is not null) switch
        {
            DayPart.Morning => "06:00-12:00",
            DayPart.Afternoon => "12:00-18:00",
            DayPart.Evening => "18:00-23:00",
            DayPart.Night => $"22:00-{NightEnds}",
            _ => "00:00-00:00",
        };
        return [$"{days} {hours}".Trim()];
    }

    // Nobody begins the night at ten in the morning.
    private string Evening(TimePiece piece)
    {
        if (piece is not { Part: null, Repeats: false, HasDay: false })
        {
            return piece.Words;
        }

        var late = WhenReader.ReadMoment(piece.Words, context) is Ambiguous<Instant> open
            ? open.Options.Select(o => o.Value.InZone(context.Zone).TimeOfDay).FirstOrDefault(t => t.Hour >= 17)
            : default;
        return late == default ? piece.Words : CanonicalTime.Write(late);
    }
}
