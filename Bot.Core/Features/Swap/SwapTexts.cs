using Bot.Core.Texts;

namespace Bot.Core.Features.Swap;

internal static class SwapTexts
{
    public static Text NobodyThere() => Text.Of("swap.nobodyThere");

    public static Text WhatWouldYou() => Text.Of("swap.whatWouldYou");

    public static Text NeverMindLabel() => Text.Of("swap.neverMindLabel");

    public static Text Dropped() => Text.Of("swap.dropped");

    public static Text TooLong(int most) => Text.Of("swap.tooLong", ("most", most));

    public static Text Enough() => Text.Of("swap.enough");

    public static Text Asked(string partner, string words) =>
        Text.Of("swap.asked", ("partner", partner), ("words", words));

    public static Text TakeBackLabel() => Text.Of("swap.takeBackLabel");

    public static Text Offered(string by, string words) => Text.Of("swap.offered", ("by", by), ("words", words));

    public static Text YesLabel() => Text.Of("swap.yesLabel");

    public static Text AnotherDayLabel() => Text.Of("swap.anotherDayLabel");

    public static Text NoLabel() => Text.Of("swap.noLabel");

    public static Text Agreed(string words) => Text.Of("swap.agreed", ("words", words));

    public static Text SaysYes(string who, string words) => Text.Of("swap.saysYes", ("who", who), ("words", words));

    public static Text PassedOn(string partner) => Text.Of("swap.passedOn", ("partner", partner));

    public static Text SaysAnotherDay(string who, string words) =>
        Text.Of("swap.saysAnotherDay", ("who", who), ("words", words));

    public static Text Fine() => Text.Of("swap.fine");

    public static Text NotThisTime(string words) => Text.Of("swap.notThisTime", ("words", words));

    public static Text TakenBack() => Text.Of("swap.takenBack");

    public static Text Gone() => Text.Of("swap.gone");
}
