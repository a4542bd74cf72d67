using Bot.Core.Commands;
using Bot.Core.Conversation;
using NodaTime;

namespace Bot.Core.Features.Less;

/// <summary>
/// Less of the companion: fewer words of its own, step by step and back up; or none at all, at a word.
/// <code>
/// Ana: /less
///   to Ana: Fewer words of my own, then: two a week at most. [Less still] [As before]
/// Ana presses [Less still]
///   to Ana: One a week at most. [Only what I ask for] [A bit more]
/// Ana: stop
///   to Ana: Stopped until you say otherwise. [Only for today] [Only the hellos]
/// Ana: go on
///   to Ana: I'm back, as it was before.
/// </code>
/// </summary>
internal static class LessFeature
{
    public static Feature Declare(Func<IReadOnlyList<UnaskedSpec>> kinds) =>
        new Feature("Less")
            .Command(new CommandSpec("less", Where.Dm, new ActionSpec(null, _ => new WantLess())))
            .On<WantLess>("less.want", (turn, _) => Stepping.Down(turn))
            .On<SetStep>("less.step", Stepping.To)
            .On<BeStill>("less.still", (turn, _) => Stopping.Stop(kinds(), turn))
            .On<StillForToday>("less.today", (turn, _) => Stopping.ForToday(turn))
            .On<StopOnly>("less.only", Stopping.Only)
            .On<GoOn>("less.goOn", (turn, _) => Stopping.GoOn(turn))
            .On<StayStill>("less.stay", (_, _) => Outcome.Answer(LessTexts.StaysStill()))
            .On<BeStillUntil>("less.stillUntil", Stopping.Until)
            .Unlisted(
                "still",
                new ActionSpec(
                    null,
                    a => new BeStillUntil(a.Get<Instant>("until"), null),
                    new Arg("until", ArgKind.Span)
                )
            )
            .Unlisted(
                "still-for",
                new ActionSpec(
                    null,
                    a => new BeStillUntil(null, a.Get<Duration>("duration")),
                    new Arg("duration", ArgKind.Duration)
                )
            )
            .Unlisted("still-today", new ActionSpec(null, _ => new StillForToday()))
            .Unlisted("still-always", new ActionSpec(null, _ => new BeStill()))
            .Unlisted("go-on", new ActionSpec(null, _ => new GoOn()))
            .Hears(LessTexts.StopWords(), new BeStill(), goesFirst: true)
            .Hears(LessTexts.GoOnWords(), new GoOn());
}
