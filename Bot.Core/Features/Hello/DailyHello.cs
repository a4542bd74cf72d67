using Bot.Core.Alarms;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Hello;

/// <summary>When somebody wants to be asked how they are, on their own clock; null while they don't.</summary>
internal sealed record DailyHello(LocalTime? At)
{
    public static readonly Slice<DailyHello> Slice = new("hello", new DailyHello((LocalTime?)null));

    /// <summary>Early in the evening: the day has been, and the night isn't yet.</summary>
    public static readonly LocalTime Usual = new(19, 0);

    /// <summary>Later than this the day isn't asked after any more.</summary>
    public static readonly Duration Lateness = Duration.FromHours(3);

    private static readonly LocalDate Epoch = new(2000, 1, 1);

    /// <summary>Each day; every fourth, one in seven, or none for whoever wants to hear less.</summary>
    public static bool IsItsDay(LocalDate day, UnaskedStep step) =>
        step switch
        {
            UnaskedStep.Usual => true,
            UnaskedStep.Less => Period.DaysBetween(Epoch, day) % 4 == 0,
            UnaskedStep.Little => Period.DaysBetween(Epoch, day) % 7 == 0,
            _ => false,
        };

    public static IEnumerable<AlarmWish> Moments(Document person, Document? pair, Instant now) =>
        person.Get(Slice).At is { } at && new TimeWish(new Daily(), at).Next(now, Face.Of(person).Zone) is { } next
            ? [new AlarmWish(HelloFeature.Moment, "", next)]
            : [];
}

/// <summary>How it is, by tap. Stored by name.</summary>
internal enum Mood
{
    Light,
    SoSo,
    Heavy,
}

/// <summary>What somebody has said to a hello: by tap, or in words.</summary>
internal sealed record HelloAnswer(Mood? Mood, string? Words)
{
    public static readonly EntryKind<HelloAnswer> Kind = new("hello");

    public const int Longest = 1000;
}
