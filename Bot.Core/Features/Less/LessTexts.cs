using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Less;

internal static class LessTexts
{
    public static Text Usual() => Text.Of("less.usual");

    public static Text TwoAWeek() => Text.Of("less.twoAWeek");

    public static Text OneAWeek() => Text.Of("less.oneAWeek");

    public static Text OnlyAsked(bool already, string partner) =>
        Text.Of(already ? "less.onlyAskedAlready" : "less.onlyAsked", ("partner", partner));

    public static Text OnlyAskedAlone(bool already) =>
        Text.Of(already ? "less.onlyAskedAloneAlready" : "less.onlyAskedAlone");

    public static Text LessStillLabel() => Text.Of("less.lessStillLabel");

    public static Text OnlyAskedLabel() => Text.Of("less.onlyAskedLabel");

    public static Text NothingLabel() => Text.Of("less.nothingLabel");

    public static Text MoreLabel() => Text.Of("less.moreLabel");

    public static Text AsBeforeLabel() => Text.Of("less.asBeforeLabel");

    public static Text AsAtFirstLabel() => Text.Of("less.asAtFirstLabel");

    public static Text Stopped() => Text.Of("less.stopped");

    public static Text TodayLabel() => Text.Of("less.todayLabel");

    public static Text OnlyToday() => Text.Of("less.onlyToday");

    public static Text StillUntil(Instant until) => Text.Of("less.stillUntil", ("until", until));

    public static Text StillToday() => Text.Of("less.stillToday");

    public static Text StillNow() => Text.Of("less.stillNow");

    public static Text GoOnLabel() => Text.Of("less.goOnLabel");

    public static Text StayStillLabel() => Text.Of("less.stayStillLabel");

    public static Text StaysStill() => Text.Of("less.staysStill");

    public static Text IsBack() => Text.Of("less.isBack");

    public static Text NotStill() => Text.Of("less.notStill");

    public static Text StopWords() => Text.Of("less.stopWords");

    public static Text GoOnWords() => Text.Of("less.goOnWords");
}
