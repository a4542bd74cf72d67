using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Thanks;

internal static class ThanksTexts
{
    public static Text NobodyThere() => Text.Of("thanks.nobodyThere");

    public static Text WhatFor() => Text.Of("thanks.whatFor");

    public static Text TooLong(int most) => Text.Of("thanks.tooLong", ("most", most));

    public static Text NowOrKept(string partner) => Text.Of("thanks.nowOrKept", ("partner", partner));

    public static Text NowLabel() => Text.Of("thanks.nowLabel");

    public static Text KeepLabel() => Text.Of("thanks.keepLabel");

    public static Text NeverMindLabel() => Text.Of("thanks.neverMindLabel");

    public static Text Dropped() => Text.Of("thanks.dropped");

    public static Text Given(string partner) => Text.Of("thanks.given", ("partner", partner));

    public static Text Thanks(string by, string words) => Text.Of("thanks.thanks", ("by", by), ("words", words));

    public static Text OkayLabel() => Text.Of("thanks.okayLabel");

    public static Text Later(Instant room) => Text.Of("thanks.later", ("room", room));

    public static Text StaysKept(Instant room) => Text.Of("thanks.staysKept", ("room", room));

    public static Text Kept() => Text.Of("thanks.kept");

    public static Text Full() => Text.Of("thanks.full");

    public static Text ShowLabel() => Text.Of("thanks.showLabel");

    public static Text WhatIsKept() => Text.Of("thanks.whatIsKept");

    public static Text Line(int number, string words) => Text.Of("thanks.line", ("number", number), ("words", words));

    public static Text GiveNumbered(int number) => Text.Of("thanks.giveNumbered", ("number", number));

    public static Text LetGoNumbered(int number) => Text.Of("thanks.letGoNumbered", ("number", number));

    public static Text StillKept(string partner, string words) =>
        Text.Of("thanks.stillKept", ("partner", partner), ("words", words));

    public static Text GiveLabel() => Text.Of("thanks.giveLabel");

    public static Text NotYetLabel() => Text.Of("thanks.notYetLabel");

    public static Text LetGoLabel() => Text.Of("thanks.letGoLabel");

    public static Text AnotherLabel() => Text.Of("thanks.anotherLabel");

    public static Text LetGo() => Text.Of("thanks.letGo");

    public static Text Gone() => Text.Of("thanks.gone");
}
