using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Conversation;

internal static class HeardTexts
{
    public static Text Confirm(Text what) => Text.Of("heard.confirm", ("what", what));

    public static Text Preface(Text what) => Text.Of("heard.preface", ("what", what));

    public static Text WhichOne() => Text.Of("heard.whichOne");

    public static Text Perhaps() => Text.Of("heard.perhaps");

    public static Text YesLabel() => Text.Of("heard.yesLabel");

    public static Text NoLabel() => Text.Of("heard.noLabel");

    public static Text NoneLabel() => Text.Of("heard.noneLabel");

    public static Text JustLabel(Duration length) => Text.Of("heard.justLabel", ("length", length));

    public static Text TodayLabel() => Text.Of("heard.todayLabel");

    public static Text UndoLabel() => Text.Of("heard.undoLabel");

    public static Text Undone() => Text.Of("heard.undone");

    public static Text UndoTooLate() => Text.Of("heard.undoTooLate");

    public static Text Left() => Text.Of("heard.left");

    public static Text For(Duration length) => Text.Of("heard.for", ("length", length));

    public static Text UntilDay(LocalDate date) => Text.Of("heard.untilDay", ("date", new Day(date)));

    public static Text NotUnderstoodAgain() => Text.Of("heard.notUnderstoodAgain");

    public static Text StillNotUnderstood() => Text.Of("heard.stillNotUnderstood");
}
