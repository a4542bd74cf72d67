using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>
/// Words that waited at the platform while the companion was away. Acting on them by themselves could be wrong by now ("an
/// hour, from now"), so each person is told once that they came too late. An answer to an open question is never too late.
/// </summary>
internal static class LateWords
{
    public static Outcome Answer(Document me, Instant saidAt, Instant now) =>
        me.Get(AwayTold.Slice).At > saidAt
            ? Outcome.Silence
            : Outcome.Answer(ConversationTexts.WasAway()).Mine(AwayTold.Slice, new AwayTold(now));
}

/// <summary>When somebody was last told that the companion had been away: what was said before then is covered by it.</summary>
internal sealed record AwayTold(Instant At)
{
    public static readonly Slice<AwayTold> Slice = new("away", new AwayTold(default(Instant)));
}
