using System.Diagnostics;
using System.Globalization;

namespace Bot.Tests.Support;

/// <summary>How the built program is called, with nothing of whoever runs the tests.</summary>
internal static class HostProcess
{
    private static readonly string[] Sections =
    [
        "Data",
        "Keys",
        "Telegram",
        "Discord",
        "Web",
        "Playground",
        "Host",
        "Logging",
        "ASPNETCORE",
        "DOTNET_ENVIRONMENT",
    ];

    public static ProcessStartInfo Command(
        string directory,
        IReadOnlyDictionary<string, string>? settings,
        string[] arguments
    )
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Bot.Host.dll");
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, [program, .. arguments])
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // Nothing of whoever runs the tests reaches the host but where its runtime is.
        var foreign = start.Environment.Keys.Where(k =>
            Sections.Any(s =>
                k.Equals(s, StringComparison.OrdinalIgnoreCase)
                || k.StartsWith($"{s}_", StringComparison.OrdinalIgnoreCase)
            )
        );
        foreach (var key in foreign.ToList())
        {
            start.Environment.Remove(key);
        }

        start.Environment["TZ"] = "UTC";
        start.Environment["Web__Url"] = "http://127.0.0.1:0";
        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        return start;
    }

    /// <summary>Sends a signal by its name, such as TERM.</summary>
    public static async Task SignalAsync(int process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        kill.ExitCode.ShouldBe(0);
    }
}
