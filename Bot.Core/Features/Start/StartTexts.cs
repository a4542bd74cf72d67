using Bot.Core.Texts;

namespace Bot.Core.Features.Start;

internal static class StartTexts
{
    public static Text Hello(string host) => Text.Of("start.hello", ("host", host));

    public static Text HelloUnnamed() => Text.Of("start.helloUnnamed");

    public static Text Host(string host) => Text.Of("start.host", ("host", host));

    public static Text HostUnnamed() => Text.Of("start.hostUnnamed");

    public static Text AnotherName() => Text.Of("start.anotherName");

    public static Text WhichName() => Text.Of("start.whichName");

    public static Text WelcomeAlone(string name) => Text.Of("start.welcomeAlone", ("name", name));

    public static Text WelcomeTogether(string name, string partner) =>
        Text.Of("start.welcomeTogether", ("name", name), ("partner", partner));

    public static Text SetQuietHours() => Text.Of("start.setQuietHours");

    public static Text Invite() => Text.Of("start.invite");

    public static Text SeeAll() => Text.Of("start.seeAll");
}
