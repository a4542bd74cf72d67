using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Features.Settings;

internal static class SettingsTexts
{
    public static Text HowThingsStand() => Text.Of("settings.howThingsStand");

    public static Text ZoneIs(string place) => Text.Of("settings.zoneIs", ("place", place));

    public static Text ZoneUnknown() => Text.Of("settings.zoneUnknown");

    public static Text ChangeZone() => Text.Of("settings.changeZone");

    public static Text NameIs(string name) => Text.Of("settings.nameIs", ("name", name));

    public static Text ChangeName() => Text.Of("settings.changeName");

    public static Text WhichName() => Text.Of("settings.whichName");

    public static Text NameSet(string name) => Text.Of("settings.nameSet", ("name", name));

    public static Text WhichZone() => Text.Of("settings.whichZone");

    public static Text SomewhereElse() => Text.Of("settings.somewhereElse");

    public static Text WhichRegion() => Text.Of("settings.whichRegion");

    public static Text WhichCity() => Text.Of("settings.whichCity");

    public static Text IsItThis() => Text.Of("settings.isItThis");

    public static Text WhichOfThese() => Text.Of("settings.whichOfThese");

    public static Text Region(string region) => Text.Of($"settings.region.{region}");

    public static Text NoSuchPlace(string place) => Text.Of("settings.noSuchPlace", ("place", place));

    public static Text ZoneSet(string place, Instant now) =>
        Text.Of("settings.zoneSet", ("place", place), ("clock", new Clock(now)));

    public static Text LanguageSet() => Text.Of("settings.languageSet");

    public static Text NoSuchLanguage(string code, string known) =>
        Text.Of("settings.noSuchLanguage", ("code", code), ("known", known));
}
