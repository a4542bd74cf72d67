using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Hello;

internal static class HelloTexts
{
    // The hello

    public static Text OnlyHellosLabel() => Text.Of("hello.onlyHellosLabel");

    public static Text HowAreYou() => Text.Of("hello.howAreYou");

    public static Text MoodLabel(Mood mood) => Text.Of($"hello.mood.{mood}");

    public static Text InWordsLabel() => Text.Of("hello.inWordsLabel");

    public static Text NotTodayLabel() => Text.Of("hello.notTodayLabel");

    public static Text TellMe() => Text.Of("hello.tellMe");

    public static Text TooLong(int most) => Text.Of("hello.tooLong", ("most", most));

    public static Text WhatOfIt() => Text.Of("hello.whatOfIt");

    public static Text WhatOfItAlone() => Text.Of("hello.whatOfItAlone");

    public static Text SendLabel(string partner) => Text.Of("hello.sendLabel", ("partner", partner));

    public static Text KeepLabel() => Text.Of("hello.keepLabel");

    public static Text NothingLabel() => Text.Of("hello.nothingLabel");

    public static Text Sent(string partner) => Text.Of("hello.sent", ("partner", partner));

    public static Text Told(string by, HelloAnswer answer) =>
        Text.Of("hello.told", ("by", by), ("answer", Said(answer)));

    public static Text ToldAt(Instant at, string by, HelloAnswer answer) =>
        Text.Of("hello.toldAt", ("at", at), ("by", by), ("answer", Said(answer)));

    public static Text AnswerLabel() => Text.Of("hello.answerLabel");

    public static Text OkayLabel() => Text.Of("hello.okayLabel");

    public static Text Kept() => Text.Of("hello.kept");

    public static Text Dropped() => Text.Of("hello.dropped");

    // Settings

    public static Text LineOn(Instant at) => Text.Of("hello.lineOn", ("at", new Clock(at)));

    public static Text LineOff() => Text.Of("hello.lineOff");

    public static Text ChangeLabel() => Text.Of("hello.changeLabel");

    public static Text IsOn(Instant at) => Text.Of("hello.isOn", ("at", new Clock(at)));

    public static Text IsOff() => Text.Of("hello.isOff");

    public static Text Stands(Instant at) => Text.Of("hello.stands", ("at", new Clock(at)));

    public static Text Offer() => Text.Of("hello.offer");

    public static Text OnLabel(Instant at) => Text.Of("hello.onLabel", ("at", new Clock(at)));

    public static Text OffLabel() => Text.Of("hello.offLabel");

    public static Text NoThanksLabel() => Text.Of("hello.noThanksLabel");

    public static Text TimeLabel(Instant at) => Text.Of("hello.timeLabel", ("at", new Clock(at)));

    public static Text WhichTime() => Text.Of("hello.whichTime");

    public static Text NotATime() => Text.Of("hello.notATime");

    // What was kept

    public static Text WhatIKeptLabel() => Text.Of("hello.whatIKeptLabel");

    public static Text WhatYouKept() => Text.Of("hello.whatYouKept");

    public static Text KeptLine(Instant at, HelloAnswer answer) =>
        Text.Of("hello.keptLine", ("at", at), ("answer", Said(answer)));

    public static Text NothingKept() => Text.Of("hello.nothingKept");

    public static Text ForgetLabel() => Text.Of("hello.forgetLabel");

    public static Text Forgotten() => Text.Of("hello.forgotten");

    private static Text Said(HelloAnswer answer) =>
        answer.Mood is { } mood ? MoodLabel(mood) : Text.Verbatim(answer.Words ?? "");
}
