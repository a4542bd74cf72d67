using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Bench;

/// <summary>A feature as small as one can be that still does a whole nudge: a moment comes, something is said, the next moment is set.</summary>
internal static class Nudges
{
    private const string Kind = "bench.nudge";
    private static readonly Slice<Nudge> Slice = new("bench.nudge", new Nudge(Instant.MaxValue, 0));

    public static Feature Declare() =>
        new Feature("Nudges")
            .Wakes(
                (Document person, Document? _, Instant _) =>
                    person.Get(Slice) is { Count: var count, Next: var next } && next != Instant.MaxValue
                        ? [new AlarmWish(Kind, "", next)]
                        : []
            )
            .OnMoment(
                Kind,
                (turn, _) =>
                    Outcome
                        .Silence.And(
                            new Reply(Audience.Privately(turn.Id), Text.Verbatim("Time for your walk."), Errand.Nudge)
                        )
                        .Mine(Slice, new Nudge(turn.Now + Duration.FromDays(1), turn.Mine(Slice).Count + 1))
            );

    public static Document Expecting(Document person, Instant at) => person.With(Slice, new Nudge(at, 0));

    public static AlarmRow Alarm(PersonId person, Instant at) => new(person, Kind, "", at);

    private sealed record Nudge(Instant Next, int Count);
}
