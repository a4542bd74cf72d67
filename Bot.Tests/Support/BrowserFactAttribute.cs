namespace Bot.Tests.Support;

/// <summary>A test that needs a real browser; skipped with its reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Usual =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    public BrowserFactAttribute()
    {
        if (Browser is null)
        {
            Skip =
                $"No Chromium here: install it (Debian: chromium), or name it in CHROMIUM. Looked at {string.Join(", ", Usual)}.";
        }
    }

    /// <summary>The browser's program; null if there is none.</summary>
    public static string? Browser { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? File.Exists(named)
                ? named
                : null
            : Usual.FirstOrDefault(File.Exists);
}
