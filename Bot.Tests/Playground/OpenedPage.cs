using System.Collections.Concurrent;
using Bot.Tests.Support;
using Microsoft.Playwright;

namespace Bot.Tests.Playground;

/// <summary>A host and a browser for the tests of the page.</summary>
public sealed class BrowserAndHost : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
    ];

    private IPlaywright playwright = null!;

    internal RunningHost Host { get; private set; } = null!;

    internal PlaygroundClient Client { get; private set; } = null!;

    internal IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Browser is not { } program)
        {
            return;
        }

        Host = await RunningHost.PlaygroundAsync(("Playground__Start", "2027-02-12T18:30:00Z"));
        Client = new PlaygroundClient(Host);
        // No limits of time but against a hang: the machine may be busy.
        Assertions.SetDefaultExpectTimeout((float)RunningHost.Hang.TotalMilliseconds);
        playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
            playwright.Dispose();
            await Host.DisposeAsync();
        }
    }

    /// <summary>The page as somebody opens it, watched from its first request on.</summary>
    internal async Task<OpenedPage> OpenAsync(BrowserNewContextOptions? options = null, bool stream = true)
    {
        options ??= new();
        options.ViewportSize ??= new() { Width = 1400, Height = 900 };
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout((float)RunningHost.Hang.TotalMilliseconds);
        var page = new OpenedPage(await context.NewPageAsync(), context, Host.Url);
        if (!stream)
        {
            await page.Page.RouteAsync("**/playground/events", route => Task.CompletedTask);
        }

        await page.Page.GotoAsync(Host.Url.ToString());
        await Assertions.Expect(page.Page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        return page;
    }
}

/// <summary>The playground's page in a browser, in the words of somebody who uses it.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> troubles = new();
    private readonly IBrowserContext context;

    public OpenedPage(IPage page, IBrowserContext context, Uri host)
    {
        Page = page;
        this.context = context;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                troubles.Enqueue($"console {message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => troubles.Enqueue($"script: {error}");
        page.Request += (_, request) =>
        {
            var to = new Uri(request.Url);
            if (to.Scheme != "data" && to.Authority != host.Authority)
            {
                troubles.Enqueue($"request elsewhere: {request.Url}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Request.Method == "GET")
            {
                troubles.Enqueue($"{response.Status}: {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    public ILocator Phone(string who) => Page.GetByTestId($"phone-{who}");

    public ILocator Channel(string name) => Page.GetByTestId($"channel-{name}");

    /// <summary>What the companion said there, newest last.</summary>
    public static ILocator Told(ILocator pane) => pane.Locator(".item.told");

    public static ILocator Newest(ILocator pane) => Told(pane).Last;

    /// <summary>Writes and sends, and waits for the companion's next word there.</summary>
    public static async Task SayAsync(ILocator pane, string text)
    {
        var before = await Told(pane).CountAsync();
        await WriteAsync(pane, text);
        await Assertions.Expect(Told(pane).Nth(before)).ToBeVisibleAsync();
    }

    public static async Task WriteAsync(ILocator pane, string text)
    {
        await pane.GetByTestId("composer").FillAsync(text);
        await pane.GetByTestId("send").ClickAsync();
        await Assertions.Expect(pane.GetByTestId("composer")).ToHaveValueAsync("");
    }

    /// <summary>Presses a button of the newest message by its place.</summary>
    public static async Task PressAsync(ILocator pane, int choice)
    {
        var before = await Told(pane).CountAsync();
        await Newest(pane).Locator(".choices button").Nth(choice).ClickAsync();
        await Assertions.Expect(Told(pane).Nth(before)).ToBeVisibleAsync();
    }

    /// <summary>Moves the focus by keys alone until it is there.</summary>
    public async Task TabToAsync(string selector, bool back = false)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            if (await Page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
            {
                return;
            }

            await Page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"No number of presses of Tab leads to {selector}.");
    }

    /// <summary>For whoever asks for pictures by the environment; tests leave the tree as it is.</summary>
    public async Task ScreenshotAsync(string? variant = null)
    {
        if (Environment.GetEnvironmentVariable("PLAYGROUND_SCREENSHOT") is not { Length: > 0 } wish)
        {
            return;
        }

        // The one in docs; the others beside the tests, for whoever wants to look.
        var file = variant is null
            ? Repository.File("docs", "playground.png")
            : Path.Combine(Path.GetTempPath(), $"playground-{variant}.png");
        if (variant is null || wish == "all")
        {
            await Page.ScreenshotAsync(new() { Path = file });
        }
    }

    public void ShouldBeUntroubled() => troubles.ShouldBeEmpty();

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
