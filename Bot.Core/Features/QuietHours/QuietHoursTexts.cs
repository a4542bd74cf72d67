using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.QuietHours;

internal static class QuietHoursTexts
{
    public static Text Set(TimeWindow window, Instant next) =>
        Text.Of("quiet.set", ("window", Words(window)), ("next", next));

    public static Text SetToday(TimeWindow window, Instant next) =>
        Text.Of("quiet.setToday", ("window", Words(window)), ("clock", new Clock(next)));

    public static Text SetOnce(TimeWindow window) => Text.Of("quiet.setOnce", ("window", Words(window)));

    public static Text SetAndBegun(TimeWindow window, Instant until) =>
        Text.Of("quiet.setAndBegun", ("window", Words(window)), ("until", until));

    public static Text Already(TimeWindow window) => Text.Of("quiet.already", ("window", Words(window)));

    public static Text TooMany(int most) => Text.Of("quiet.tooMany", ("most", most));

    public static Text Never() => Text.Of("quiet.never");

    public static Text NoneYet() => Text.Of("quiet.noneYet");

    public static Text EveryNightLabel() => Text.Of("quiet.everyNightLabel");

    public static Text WeekNightsLabel() => Text.Of("quiet.weekNightsLabel");

    public static Text TwoHoursLabel() => Text.Of("quiet.twoHoursLabel");

    public static Text Line(int number, TimeWindow window) =>
        Text.Of("quiet.line", ("number", number), ("window", Words(window)));

    public static Text QuietUntil(Instant until) => Text.Of("quiet.quietUntil", ("until", until));

    public static Text QuietFor(Duration length) => Text.Of("quiet.quietFor", ("length", length));

    public static Text QuietIntoHours(Instant until, Instant open) =>
        Text.Of("quiet.quietIntoHours", ("until", until), ("open", open));

    public static Text NotNow(Instant next) => Text.Of("quiet.notNow", ("next", next));

    public static Text NotNowAlone() => Text.Of("quiet.notNowAlone");

    public static Text EndNowLabel() => Text.Of("quiet.endNowLabel");

    public static Text Ended() => Text.Of("quiet.ended");

    public static Text EndedIntoHours(Instant until) => Text.Of("quiet.endedIntoHours", ("until", until));

    public static Text OverAlready() => Text.Of("quiet.overAlready");

    public static Text ClearLabel() => Text.Of("quiet.clearLabel");

    public static Text NothingToClear() => Text.Of("quiet.nothingToClear");

    public static Text OnlyByHand(Instant until) => Text.Of("quiet.onlyByHand", ("until", until));

    public static Text WhichToClear() => Text.Of("quiet.whichToClear");

    public static Text AllLabel() => Text.Of("quiet.allLabel");

    public static Text KeepLabel() => Text.Of("quiet.keepLabel");

    public static Text Kept() => Text.Of("quiet.kept");

    public static Text Cleared(TimeWindow window) => Text.Of("quiet.cleared", ("window", Words(window)));

    public static Text PutBackLabel() => Text.Of("quiet.putBackLabel");

    public static Text AllCleared() => Text.Of("quiet.allCleared");

    public static Text NoSuchNumber(int number) => Text.Of("quiet.noSuchNumber", ("number", number));

    public static Text GoneAlready() => Text.Of("quiet.goneAlready");

    public static Text SeenFromNow(string partner) => Text.Of("quiet.seenFromNow", ("partner", partner));

    public static Text HiddenFromNow(string partner) => Text.Of("quiet.hiddenFromNow", ("partner", partner));

    public static Text IsSeen(string partner) => Text.Of("quiet.isSeen", ("partner", partner));

    public static Text IsHidden(string partner) => Text.Of("quiet.isHidden", ("partner", partner));

    public static Text HideLabel() => Text.Of("quiet.hideLabel");

    public static Text ShowLabel() => Text.Of("quiet.showLabel");

    public static Text NobodyToSee() => Text.Of("quiet.nobodyToSee");

    public static Text InviteLabel() => Text.Of("quiet.inviteLabel");

    private static WindowWords Words(TimeWindow window) => new(window.ToString());
}
