using Bot.Tests.Support;
using static Bot.Tests.Playground.OpenedPage;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Playground;

/// <summary>An evening of two people on the page: a shared channel, a ritual, screens away, and a knock that waits.</summary>
public sealed class EveningTests(BrowserAndHost fixture) : IClassFixture<BrowserAndHost>
{
    [BrowserFact]
    public async Task Screens_away_for_half_an_hour_with_a_knock_that_waits()
    {
        (await fixture.Client.Reset()).Status.ShouldBe(200);
        await using var page = await fixture.OpenAsync();
        var (ana, ben, us) = (page.Phone("ana"), page.Phone("ben"), page.Channel("us"));
        await SayAsync(ana, "/settings zone Europe/Lisbon");
        await SayAsync(ben, "/settings zone Europe/Lisbon");
        await fixture.Client.Pair("ana", "ben");
        await Expect(ana.Locator(".pane-state")).ToContainTextAsync("with Ben");
        await SayAsync(ben, "/quiet 22:00-07:00");

        await SayAsync(us, "/here");
        var asked = await Told(ben).CountAsync();
        await PressAsync(us, 0);
        await Expect(Told(ben).Nth(asked)).ToBeVisibleAsync();
        await PressAsync(ben, 0);

        var proposed = await Told(ben).CountAsync();
        await SayAsync(ana, "/ritual add \"Tea on the balcony\" every day 19:00 for 30m");
        await Expect(Told(ben).Nth(proposed)).ToBeVisibleAsync();
        await PressAsync(ben, 0);
        await SayAsync(us, "/ritual list");

        for (var minutes = 40; minutes <= 60; minutes += 10)
        {
            await page.Page.GetByTestId("clock-plus-10").ClickAsync();
            await Expect(page.Page.GetByTestId("clock-now"))
                .ToContainTextAsync(minutes == 60 ? "19:00" : $"18:{minutes}");
        }

        await Expect(Newest(ana).Locator(".choices button")).ToHaveCountAsync(3);
        await PressAsync(ana, 0);
        await PressAsync(ben, 0);
        await Expect(ana.Locator(".pane-state")).ToContainTextAsync("quiet until 19:30");
        await Expect(ben.Locator(".pane-state")).ToContainTextAsync("quiet until 19:30");
        await page.ScreenshotAsync();

        // Nothing reaches Ben before the end: then the welcome, and the knock behind it.
        var before = await Told(ben).CountAsync();
        await SayAsync(ana, "/knock the moon is up");
        await PressAsync(ana, 0);
        await page.Page.GetByTestId("clock-plus-10").ClickAsync();
        await Expect(page.Page.GetByTestId("clock-now")).ToContainTextAsync("19:10");
        (await Told(ben).CountAsync()).ShouldBe(before);
        await page.Page.GetByTestId("clock-plus-1h").ClickAsync();
        await Expect(Told(ben)).ToHaveCountAsync(before + 2);
        await Expect(Newest(ben)).ToContainTextAsync("the moon is up");
        await Expect(Newest(ben).Locator(".marks")).ToContainTextAsync("silent");
        page.ShouldBeUntroubled();
    }
}
