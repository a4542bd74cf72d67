using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Meet;

internal static class MeetTexts
{
    // Asking

    public static Text TakesTwo() => Text.Of("meet.takesTwo");

    public static Text InviteLabel() => Text.Of("meet.inviteLabel");

    public static Text WhatItIs(Duration length) => Text.Of("meet.whatItIs", ("length", length));

    public static Text AskLabel(string partner) => Text.Of("meet.askLabel", ("partner", partner));

    public static Text NotNowLabel() => Text.Of("meet.notNowLabel");

    public static Text TurnBounds(Duration least, Duration most) =>
        Text.Of("meet.turnBounds", ("least", least), ("most", most));

    public static Text Asked(string partner) => Text.Of("meet.asked", ("partner", partner));

    public static Text NeverMindLabel() => Text.Of("meet.neverMindLabel");

    public static Text Suggests(string by, Duration length) => Text.Of("meet.suggests", ("by", by), ("length", length));

    public static Text YesLetsLabel() => Text.Of("meet.yesLetsLabel");

    public static Text HalfAnHourLabel() => Text.Of("meet.halfAnHourLabel");

    public static Text NotTodayLabel() => Text.Of("meet.notTodayLabel");

    public static Text YouAreIn() => Text.Of("meet.youAreIn");

    public static Text AskingThen(Instant at) => Text.Of("meet.askingThen", ("at", at));

    public static Text IsNowGood() => Text.Of("meet.isNowGood");

    public static Text YesNowLabel() => Text.Of("meet.yesNowLabel");

    public static Text Fine() => Text.Of("meet.fine");

    public static Text NotTodayThen() => Text.Of("meet.notTodayThen");

    public static Text Gone() => Text.Of("meet.gone");

    // The steps

    public static Text Thanks() => Text.Of("meet.thanks");

    public static Text Topic() => Text.Of("meet.topic");

    public static Text IBeginLabel() => Text.Of("meet.iBeginLabel");

    public static Text TheyBeginLabel(string partner) => Text.Of("meet.theyBeginLabel", ("partner", partner));

    public static Text YourTurn(string listener, Instant until) =>
        Text.Of("meet.yourTurn", ("listener", listener), ("until", until));

    public static Text TheirTurn(string speaker, Instant until) =>
        Text.Of("meet.theirTurn", ("speaker", speaker), ("until", until));

    public static Text YouSayBack(string speaker) => Text.Of("meet.youSayBack", ("speaker", speaker));

    public static Text TheySayBack(string listener) => Text.Of("meet.theySayBack", ("listener", listener));

    public static Text OneAsk() => Text.Of("meet.oneAsk");

    public static Text GoOnLabel() => Text.Of("meet.goOnLabel");

    public static Text ThatWasItLabel() => Text.Of("meet.thatWasItLabel");

    public static Text Over() => Text.Of("meet.over");

    // A pause, or the end

    public static Text PauseBounds(Duration least, Duration most) =>
        Text.Of("meet.pauseBounds", ("least", least), ("most", most));

    public static Text Paused(Instant until) => Text.Of("meet.paused", ("until", until));

    public static Text ShallWeGoOn() => Text.Of("meet.shallWeGoOn");

    public static Text OverForToday() => Text.Of("meet.overForToday");

    public static Text NothingRuns() => Text.Of("meet.nothingRuns");
}
