using System.Collections.Immutable;
using Bot.Core.Alarms;
using Bot.Core.Door;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Together;

/// <summary>
/// What the two have open between them: questions just asked, ones to be asked later, and the time away that is running.
/// Nothing here outlives its moment; what is over leaves no trace.
/// </summary>
internal sealed record TimeTogether(
    ImmutableList<Invitation> Asked,
    ImmutableList<Appointment> Later,
    TimeAway? Running
)
{
    public static readonly Slice<TimeTogether> Slice = new("together", new TimeTogether([], [], null));

    public static readonly Duration Usual = Duration.FromMinutes(30);

    public static readonly Duration Shortest = Duration.FromMinutes(5);

    public static readonly Duration Longest = Duration.FromHours(4);

    /// <summary>How long a question stands, and how late a beginning or an end may still be said.</summary>
    public static readonly Duration Patience = Duration.FromMinutes(20);

    public static readonly Duration PutOffBy = Duration.FromMinutes(10);

    /// <summary>How far ahead one can ask; what lies further off is a ritual or a plan.</summary>
    public static readonly Duration Horizon = Duration.FromDays(14);

    public const int MostLater = 5;

    public Invitation? Find(long id, Instant now) => Asked.FirstOrDefault(i => i.Id == id && i.Expires > now);

    public TimeAway? At(Instant now) => Running is { } away && now < away.End ? away : null;

    public TimeTogether With(Invitation invitation) =>
        this with
        {
            Asked = Asked.RemoveAll(i => i.Id == invitation.Id).Add(invitation),
        };

    public TimeTogether Without(long id) => this with { Asked = Asked.RemoveAll(i => i.Id == id) };

    public static IEnumerable<AlarmWish> Moments(Document pair, Face first, Face second, Instant now)
    {
        var together = pair.Get(Slice);
        foreach (var invitation in together.Asked)
        {
            yield return new AlarmWish(TogetherFeature.Lapse, Key(invitation.Id), invitation.Expires);
            if (invitation.Again is { } again)
            {
                yield return new AlarmWish(TogetherFeature.Again, Key(invitation.Id), again);
            }
        }

        foreach (var appointment in together.Later)
        {
            yield return new AlarmWish(TogetherFeature.Ask, Key(appointment.Id), appointment.At);
        }

        if (together.Running is { } away)
        {
            yield return new AlarmWish(TogetherFeature.End, Key(away.Id), away.End);
        }
    }

    /// <summary>While both are away the companion is silent for both. Each of the two said yes, so it's no secret.</summary>
    public static Closing? DoorOf(Document person, Document? pair, Instant now) =>
        pair?.Get(Slice).At(now) is { } away ? new Closing(ClosedBy.Session, away.End, Shown: true) : null;

    public static string Key(long id) => $"{id:x}";
}

/// <summary>A question that stands. It begins when both are in, and lapses in silence.</summary>
/// <param name="Name">The ritual's, where it comes from one.</param>
/// <param name="By">Who asked; null for a ritual's moment, which nobody asks.</param>
/// <param name="In">Who has said yes. Nobody is told before both have.</param>
/// <param name="Again">When both are asked again; null if that isn't waited for.</param>
/// <param name="Ritual">Whose moment it is, if it is one's.</param>
/// <param name="PutOff">Once is enough: it has been put off by ten minutes.</param>
internal sealed record Invitation(
    long Id,
    Duration Length,
    Text? Name,
    PersonId? By,
    ImmutableList<PersonId> In,
    Instant Expires,
    Instant? Again = null,
    bool PutOff = false,
    long? Ritual = null
)
{
    /// <summary>By this a copy that waits at a closed door is taken back when the question is settled.</summary>
    public string Tag => $"together.{TimeTogether.Key(Id)}";
}

/// <summary>A question for later. Until its moment only the one who wished it knows.</summary>
internal sealed record Appointment(long Id, Duration Length, PersonId By, Instant At);

/// <summary>Both are away from their screens. Its length is real time, whatever the clocks do meanwhile.</summary>
/// <param name="Id">The invitation's.</param>
internal sealed record TimeAway(long Id, Instant End);
