using Bot.Core.Commands;
using Bot.Core.Conversation;
using Bot.Core.Texts;

namespace Bot.Core.Features.Back;

/// <summary>What a feature ends early when its speaker is back; null if nothing of it is running for them.</summary>
internal delegate Outcome? EndsEarly(PersonTurn turn);

/// <summary>
/// One word for "I'm back", whatever it was: a session, a time of one's own, quiet. All that runs for the speaker ends.
/// <code>
/// Ana: /back
///   to Ana: Then that's that: you're back. …
///   to Ben: Back already. …
/// </code>
/// </summary>
internal static class BackFeature
{
    public static Feature Declare(params IReadOnlyList<EndsEarly> ends) =>
        new Feature("Back")
            .Command(new CommandSpec("back", Where.Any, new ActionSpec(null, _ => new ComeBack())))
            .On<ComeBack>("back.now", (turn, _) => End(turn, ends));

    private static Outcome End(PersonTurn turn, IReadOnlyList<EndsEarly> ends)
    {
        var ended = ends.Select(end => end(turn)).OfType<Outcome>().ToList();
        return ended.Count == 0 ? Outcome.Answer(BackTexts.Nothing()) : ended.Aggregate((all, next) => all.Then(next));
    }
}

internal sealed record ComeBack : IRequest;

internal static class BackTexts
{
    public static Text Nothing() => Text.Of("back.nothing");
}
