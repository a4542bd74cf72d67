using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Spaces;

/// <summary>A time of one's own that is running. There is none besides it: what is over leaves no trace.</summary>
/// <param name="IsOpenEnded">No end was named; <paramref name="End"/> is then when it's asked whether it is over.</param>
/// <param name="Told">The couple in which the other was told of it; a later one is told nothing.</param>
internal sealed record Space(long Id, Instant End, bool IsOpenEnded, PairId? Told)
{
    public static readonly Slice<Space> Slice = new("space", new Space(0, default, false, null));

    public static readonly Duration Shortest = Duration.FromMinutes(5);

    public static readonly Duration Longest = Duration.FromDays(7);

    /// <summary>A space without a named end is asked about after this long.</summary>
    public static readonly Duration OpenEnd = Duration.FromHours(4);

    public static readonly Duration ABitMore = Duration.FromMinutes(30);

    /// <summary>How late "Back?" may still be asked, and for how long it can be answered.</summary>
    public static readonly Duration Patience = Duration.FromHours(6);

    public bool IsRunning(Instant now) => now < End;

    /// <summary>Whether it runs and the other one of now was told of it.</summary>
    public bool IsKnownIn(PersonTurn turn) => IsRunning(turn.Now) && Told is not null && Told == turn.PairId;

    /// <summary>The other knows of it if they were told, so it's no secret that the door is closed, or until when.</summary>
    public static Closing? DoorOf(Document person, Document? pair, Instant now)
    {
        var space = person.Get(Slice);
        var isTold = pair is not null && space.Told == new PairId(pair.Owner.Id);
        return space.IsRunning(now) ? new Closing(ClosedBy.Space, space.End, isTold && !space.IsOpenEnded) : null;
    }

    public static IEnumerable<AlarmWish> Moments(Document person, Document? pair, Instant now) =>
        person.Get(Slice) is { Id: not 0 } space ? [new AlarmWish(SpaceFeature.Over, "", space.End)] : [];
}
