using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Tests.Door;

/// <summary>A feature that would talk all day: once an hour for whoever has a name, with nobody having asked.</summary>
internal static class Talkative
{
    public const string Words = "By the way";

    public static Registry Registry(TooMuch tooMuch) =>
        FeatureList.Assemble(
            new CompanionSetup(),
            new Feature("Talkative")
                .Wakes((_, _, now) => [new AlarmWish("talkative.hour", "", Next(now))])
                .OnMoment("talkative.hour", (turn, fired) => Say(turn, fired, tooMuch))
        );

    private static Outcome Say(PersonTurn turn, Fired fired, TooMuch tooMuch) =>
        Outcome.Silence.And(
            new Reply(
                Audience.Privately(turn.Id),
                Text.Verbatim($"{Words}, {fired.Due.ToUnixTimeSeconds() / 3600}."),
                Errand.Unasked
            )
            {
                TooMuch = tooMuch,
            }
        );

    private static Instant Next(Instant now) =>
        Instant.FromUnixTimeSeconds((now.ToUnixTimeSeconds() / 3600 + 1) * 3600);
}
