using System.Text.RegularExpressions;
using Bot.Tests.Support;
using Microsoft.Playwright;
using static Bot.Tests.Playground.OpenedPage;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Playground;

/// <summary>Evenings on the page in a real browser. Words of the companion's own are left to the transcripts.</summary>
/// <remarks>PLAYGROUND_SCREENSHOT=1 writes docs/playground.png anew.</remarks>
public sealed partial class PageTests(BrowserAndHost fixture) : IClassFixture<BrowserAndHost>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        if (fixture.Client is { } client)
        {
            (await client.Reset()).Status.ShouldBe(200);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [BrowserFact]
    public async Task Ana_and_Ben_spend_an_evening()
    {
        await using var page = await fixture.OpenAsync();
        var (ana, ben, us) = (page.Phone("ana"), page.Phone("ben"), page.Channel("us"));

        await SayAsync(ana, "/start");
        await PressAsync(ana, 0);
        await SayAsync(ana, "Lisbon");
        await Expect(ana.Locator(".pane-zone")).ToContainTextAsync("Lisbon");

        // Ben gives another name, in a form.
        await SayAsync(ben, "/start");
        await PressAsync(ben, 1);
        await ben.GetByTestId("field-text").FillAsync("Benedikt");
        await ben.GetByTestId("form-send").ClickAsync();
        await Expect(ben.Locator("h2")).ToHaveTextAsync("Benedikt");
        await Expect(ben.GetByTestId("field-text")).ToHaveCountAsync(0);
        await SayAsync(ben, "Berlin");
        await Expect(ben.Locator(".pane-zone")).ToContainTextAsync("Berlin");

        // The code in Ana's message offers to be put into Ben's field.
        await SayAsync(ana, "/pair");
        await Newest(ana).Locator("button.code").ClickAsync();
        await Expect(ben.GetByTestId("composer")).ToHaveValueAsync(Joining());
        await Expect(ben.GetByTestId("composer")).ToBeFocusedAsync();
        var before = await Told(ben).CountAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(Told(ben).Nth(before)).ToBeVisibleAsync();
        var asked = await Told(ana).CountAsync();
        await PressAsync(ben, 0);
        await Expect(Told(ana).Nth(asked)).ToBeVisibleAsync();
        await PressAsync(ana, 0);
        await Expect(ana.Locator(".pane-state")).ToContainTextAsync("with Benedikt");
        await Expect(ben.Locator(".pane-state")).ToContainTextAsync("with Ana");

        await SayAsync(ana, "/settings");
        (await Newest(ana).Locator(".choices button").CountAsync()).ShouldBeGreaterThan(0);

        // The channel isn't theirs yet: whoever asks is told so, and nobody else.
        await SayAsync(us, "/settings");
        await Expect(Newest(us).Locator(".marks")).ToContainTextAsync("only Ana sees this");
        await us.GetByTestId("writer-ben").CheckAsync();
        await SayAsync(us, "/settings");
        await Expect(Newest(us).Locator(".marks")).ToContainTextAsync("only Benedikt sees this");
        var said = await us.Locator(".item.said").CountAsync();
        await WriteAsync(us, "just between us");
        await Expect(us.Locator(".item.said")).ToHaveCountAsync(said + 1);
        await Expect(us.Locator(".thinking")).ToBeHiddenAsync();
        await Expect(Told(us)).ToHaveCountAsync(2);

        await ClockAsync(page, "clock-plus-10", "18:40");
        await ClockAsync(page, "clock-plus-1h", "19:40");
        await ClockAsync(page, "clock-tomorrow", "09:00");
        await Expect(ben.GetByTestId("local-time")).ToHaveTextAsync("10:00");

        // Blocking and its way back.
        await ana.Locator(".pane-menu summary").ClickAsync();
        await ana.GetByTestId("reach").CheckAsync();
        await Expect(ana.Locator(".pane-state")).ToContainTextAsync("blocked");
        await ana.GetByTestId("reach").UncheckAsync();
        await Expect(ana.Locator(".pane-state")).ToContainTextAsync("with Benedikt");

        // A second look shows the same.
        var all = await page.Page.Locator("[data-message-id]").CountAsync();
        await page.Page.ReloadAsync();
        await Expect(page.Page.Locator("[data-message-id]")).ToHaveCountAsync(all);

        await page.Page.GetByTestId("reset").ClickAsync();
        await page.Page.GetByTestId("reset-yes").ClickAsync();
        await Expect(page.Page.Locator("[data-message-id]")).ToHaveCountAsync(0);
        page.ShouldBeUntroubled();
    }

    [BrowserFact]
    public async Task A_button_pressed_elsewhere_meanwhile_is_answered_kindly()
    {
        var hello = (await fixture.Client.Say("ana", "/start")).Messages[0];
        await using var page = await fixture.OpenAsync(stream: false);
        var ana = page.Phone("ana");
        var button = Newest(ana).Locator(".choices button").First;
        await Expect(button).ToBeVisibleAsync();
        (await fixture.Client.Press("ana", hello.Id, 0)).Status.ShouldBe(200);

        await button.ClickAsync();

        await Expect(Told(ana)).ToHaveCountAsync(2);
        (await fixture.Client.Of("ana")).Count.ShouldBe(3);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var page = await fixture.OpenAsync();
        var keyboard = page.Page.Keyboard;
        var ana = page.Phone("ana");
        await page.TabToAsync("[data-testid=phone-ana] [data-testid=composer]");

        // Completion: the first match is taken with Tab, and Enter sends it.
        await keyboard.TypeAsync("/sta");
        await Expect(ana.Locator("[role=option][aria-selected=true]")).ToContainTextAsync("/start");
        await keyboard.PressAsync("Tab");
        await Expect(ana.GetByTestId("composer")).ToHaveValueAsync("/start ");
        await keyboard.PressAsync("Enter");
        await Expect(Told(ana)).ToHaveCountAsync(1);

        // The arrow brings back what was said; Escape and Shift+Enter send nothing.
        await keyboard.PressAsync("ArrowUp");
        await Expect(ana.GetByTestId("composer")).ToHaveValueAsync("/start");
        await keyboard.PressAsync("ArrowDown");
        await Expect(ana.GetByTestId("composer")).ToHaveValueAsync("");

        await page.TabToAsync("[data-testid=phone-ana] .choices button", back: true);
        await keyboard.PressAsync("Enter");
        await Expect(Told(ana)).ToHaveCountAsync(2);
        var outlined = await page.Page.EvaluateAsync<bool>(
            "() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }"
        );
        outlined.ShouldBeTrue("whoever uses keys sees where they are");

        await page.TabToAsync("[data-testid=clock-plus-1h]", back: true);
        await keyboard.PressAsync("Space");
        await Expect(page.Page.GetByTestId("clock-now")).ToContainTextAsync(Time());
        await page.TabToAsync("[data-testid=reset]");
        await keyboard.PressAsync("Enter");
        await Expect(page.Page.GetByTestId("reset-no")).ToBeFocusedAsync();
        await keyboard.PressAsync("Escape");
        await Expect(page.Page.GetByTestId("reset-yes")).ToBeHiddenAsync();
        await Expect(Told(ana)).ToHaveCountAsync(2);
        page.ShouldBeUntroubled();
    }

    [BrowserFact]
    public async Task On_a_phone_there_is_one_conversation_at_a_time()
    {
        await using var page = await fixture.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 390, Height = 844 },
                HasTouch = true,
                IsMobile = true,
            }
        );
        var (ana, ben, us) = (page.Phone("ana"), page.Phone("ben"), page.Channel("us"));
        await Expect(ana).ToBeVisibleAsync();
        await Expect(ben).ToBeHiddenAsync();
        await Expect(us).ToBeHiddenAsync();
        await SayAsync(ana, "/start");

        // Something new elsewhere is counted on its tab.
        await fixture.Client.Say("ben", "/start");
        await Expect(page.Page.GetByTestId("tab-ben").Locator(".fresh")).ToBeVisibleAsync();
        await page.Page.GetByTestId("tab-ben").TapAsync();
        await Expect(ben).ToBeVisibleAsync();
        await Expect(ana).ToBeHiddenAsync();
        await Expect(page.Page.GetByTestId("tab-ben").Locator(".fresh")).ToBeHiddenAsync();
        await PressAsync(ben, 0);
        await page.Page.GetByTestId("tab-us").TapAsync();
        await Expect(us).ToBeVisibleAsync();

        var wide = await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        wide.ShouldBeLessThanOrEqualTo(390, "nothing sticks out");
        await page.Page.GetByTestId("tab-ana").TapAsync();
        var small = await page.Page.EvaluateAsync<string[]>(PageChecks.TooSmall);
        small.ShouldBeEmpty("big enough for a thumb");
        await page.ScreenshotAsync("phone");
        page.ShouldBeUntroubled();
    }

    [BrowserFact]
    public async Task At_night_it_is_dark_and_can_still_be_read()
    {
        await fixture.Client.Pair("ana", "ben");
        await fixture.Client.Say("ana", "/settings");
        await fixture.Client.Say("ana", "/settings", "us");
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await using var page = await fixture.OpenAsync(new() { ColorScheme = scheme });
            await Expect(Newest(page.Phone("ana"))).ToBeVisibleAsync();
            var faint = await page.Page.EvaluateAsync<string[]>(PageChecks.Contrast);
            faint.ShouldBeEmpty($"{scheme}");
            await page.ScreenshotAsync(scheme.ToString());
            page.ShouldBeUntroubled();
        }
    }

    [BrowserFact]
    public async Task A_page_stays_open_over_a_restart_and_loses_nothing()
    {
        var port = fixture.Host.Url.Port;
        await using var host = await RunningHost.PlaygroundAsync();
        await using var page = await fixture.Browser.NewPageAsync() is var opened
            ? new OpenedPage(opened, opened.Context, host.Url)
            : null!;
        await page.Page.GotoAsync(host.Url.ToString());
        port.ShouldNotBe(host.Url.Port);
        var ana = page.Phone("ana");
        await SayAsync(ana, "/start");
        host.Set("Web__Url", host.Url.ToString());
        await host.KillAsync();
        await Expect(page.Page.Locator("#banner")).ToContainTextAsync("Trying again");
        await WriteLostAsync(ana, "/host");
        await host.RestartAsync();
        await Expect(page.Page.Locator("#banner")).ToHaveTextAsync("");
        await Expect(Told(ana)).ToHaveCountAsync(1);
        await SayAsync(ana, "/host");
        await Expect(Told(ana)).ToHaveCountAsync(2);
    }

    // What couldn't be sent stands in the field again.
    private static async Task WriteLostAsync(ILocator pane, string text)
    {
        await pane.GetByTestId("composer").FillAsync(text);
        await pane.GetByTestId("send").ClickAsync();
        await Expect(pane.GetByTestId("composer")).ToHaveValueAsync(text);
    }

    private static async Task ClockAsync(OpenedPage page, string button, string time)
    {
        await page.Page.GetByTestId(button).ClickAsync();
        await Expect(page.Page.GetByTestId("clock-now")).ToContainTextAsync(time);
        await Expect(page.Phone("ana").GetByTestId("local-time")).ToHaveTextAsync(time);
    }

    [GeneratedRegex("^/join [0-9A-Z]{4}-[0-9A-Z]{4}$", RegexOptions.None, 1000)]
    private static partial Regex Joining();

    [GeneratedRegex(@"\d\d:\d\d", RegexOptions.None, 1000)]
    private static partial Regex Time();
}
