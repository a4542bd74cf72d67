using Bot.Core.Texts;

namespace Bot.Core.Features.Calendar;

internal static class CalendarTexts
{
    public static Text File() => Text.Of("calendar.file", ("weeks", CalendarEvents.Weeks));

    public static Text FileBesideLink() => Text.Of("calendar.fileBesideLink", ("weeks", CalendarEvents.Weeks));

    public static Text MakeLink() => Text.Of("calendar.makeLink");

    public static Text NewLink() => Text.Of("calendar.newLink");

    public static Text EndLink() => Text.Of("calendar.endLink");

    public static Text WithoutTitles() => Text.Of("calendar.withoutTitles");

    public static Text WithTitles() => Text.Of("calendar.withTitles");

    public static Text Link(string address) => Text.Of("calendar.link", ("address", address));

    public static Text AnotherLink(string address) => Text.Of("calendar.anotherLink", ("address", address));

    public static Text NoLinksHere() => Text.Of("calendar.noLinksHere");

    public static Text Revoked() => Text.Of("calendar.revoked");

    public static Text NoLink() => Text.Of("calendar.noLink");

    public static Text TitlesHidden() => Text.Of("calendar.titlesHidden");

    public static Text TitlesShown() => Text.Of("calendar.titlesShown");

    public static Text Theirs(string partner, Text title) =>
        Text.Of("calendar.theirs", ("partner", partner), ("title", title));

    public static Text Busy(string partner) => Text.Of("calendar.busy", ("partner", partner));

    public static Text Neutral(PlannedKind kind) => Text.Of($"calendar.neutral.{kind.ToString().ToLowerInvariant()}");

    public static Text NeutralBusy() => Text.Of("calendar.neutral.busy");
}
