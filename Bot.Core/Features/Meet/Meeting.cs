using System.Collections.Immutable;
using Bot.Core.Alarms;
using Bot.Core.Door;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Meet;

/// <summary>What the two have going on of listening turns; nothing, most of the time. What is over leaves no trace.</summary>
internal sealed record Meetings(Meeting? Current)
{
    public static readonly Slice<Meetings> Slice = new("meet", new Meetings((Meeting?)null));

    public static IEnumerable<AlarmWish> Moments(Document pair, Face first, Face second, Instant now) =>
        pair.Get(Slice).Current is { } meeting ? [new AlarmWish(MeetFeature.Moment, meeting.Key, meeting.At)] : [];

    /// <summary>
    /// While the two listen to each other, and in a pause of that, the companion is silent for both. Each of the two said
    /// yes, so it's no secret.
    /// </summary>
    public static Closing? DoorOf(Document person, Document? pair, Instant now) =>
        pair?.Get(Slice).Current is { IsSession: true } meeting && now < meeting.At
            ? new Closing(ClosedBy.Session, meeting.At, Shown: true)
            : null;
}

/// <summary>Where the two stand. Stored by name.</summary>
internal enum MeetPhase
{
    /// <summary>A question stands; it goes on when both are in.</summary>
    Asked,

    /// <summary>Both are asked (again) at a moment: it was put off, or there is a pause.</summary>
    Waiting,

    Running,
}

/// <summary>In this order. Stored by name.</summary>
internal enum MeetStep
{
    Thanks,
    Topic,
    FirstTurn,
    FirstRecap,
    SecondTurn,
    SecondRecap,
    Ask,
}

/// <summary>Listening turns that are asked for, going on, or paused. No word of what is said is in it.</summary>
/// <param name="Turn">How long each talks; real time, whatever the clocks do.</param>
/// <param name="At">When this phase ends: the turn, the pause, or everybody's patience.</param>
/// <param name="In">Who has said yes. Nobody is told before both have.</param>
/// <param name="First">Who talks first, once that is said.</param>
/// <param name="Left">What was left of a turn when the pause began.</param>
/// <param name="PutOff">Once is enough.</param>
internal sealed record Meeting(
    long Id,
    MeetPhase Phase,
    MeetStep Step,
    Duration Turn,
    Instant At,
    ImmutableList<PersonId> In,
    PersonId? First = null,
    Duration? Left = null,
    bool PutOff = false,
    bool IsPause = false
)
{
    public static readonly Duration UsualTurn = Duration.FromMinutes(5);

    public static readonly Duration ShortestTurn = Duration.FromMinutes(2);

    public static readonly Duration LongestTurn = Duration.FromMinutes(20);

    public static readonly Duration ShortestPause = Duration.FromMinutes(5);

    public static readonly Duration LongestPause = Duration.FromHours(2);

    public static readonly Duration PutOffBy = Duration.FromMinutes(30);

    /// <summary>How long a question stands, and how late a turn's change may still be said.</summary>
    public static readonly Duration Patience = Duration.FromMinutes(20);

    /// <summary>How long a step without a clock may take before it is taken to be over.</summary>
    public static readonly Duration StepPatience = Duration.FromMinutes(45);

    public string Key => $"{Id:x}";

    public string Tag => $"meet.{Key}";

    public bool IsSession => Phase == MeetPhase.Running || IsPause;

    public bool IsTurn => Step is MeetStep.FirstTurn or MeetStep.SecondTurn;

    /// <summary>Who talks in this step, or has just talked; null before that is said.</summary>
    public PersonId? Speaker(PersonId other) =>
        First is not { } first ? null
        : Step is MeetStep.SecondTurn or MeetStep.SecondRecap ? other
        : first;

    /// <summary>This question, with one more yes.</summary>
    public Meeting With(PersonId who) => In.Contains(who) ? this : this with { In = In.Add(who) };

    /// <summary>Running from now on at a step, with what is left of a turn where one goes on.</summary>
    public Meeting RunningAt(MeetStep step, Instant now)
    {
        var isTurn = step is MeetStep.FirstTurn or MeetStep.SecondTurn;
        return this with
        {
            Phase = MeetPhase.Running,
            Step = step,
            At = isTurn ? FullMinute(now + (Left ?? Turn)) : now + StepPatience,
            In = [],
            Left = null,
            PutOff = false,
            IsPause = false,
        };
    }

    // The end is said to the minute, so it is one.
    private static Instant FullMinute(Instant at)
    {
        var minute = Duration.FromMinutes(1);
        var over = Duration.FromTicks(at.ToUnixTimeTicks() % minute.BclCompatibleTicks);
        return over == Duration.Zero ? at : at - over + minute;
    }
}
