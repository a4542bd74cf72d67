using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace Bot.Tests.Support;

/// <summary>A calendar reader that is nobody's here: Debian's python3-icalendar.</summary>
internal static class SecondCalendarReader
{
    public const string Python = "/usr/bin/python3";

    private const string Script = """
        import sys
        from icalendar import Calendar
        for event in Calendar.from_ical(sys.stdin.buffer.read()).walk('VEVENT'):
            print(int(event['DTSTART'].dt.timestamp()), event['UID'], event['SUMMARY'])
        """;

    /// <summary>Null where it isn't installed.</summary>
    public static bool IsHere { get; } =
        File.Exists(Python) && Directory.Exists("/usr/lib/python3/dist-packages/icalendar");

    public static async Task<IReadOnlyList<IcsEvent>> ReadAsync(byte[] content)
    {
        using var process = Process.Start(
            new ProcessStartInfo(Python, ["-c", Script])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var reading = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(content);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await complaints);
        return
        [
            .. (await reading)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => l.Split(' ', 3))
                .Select(p => new IcsEvent(
                    p[1],
                    p[2],
                    Instant.FromUnixTimeSeconds(long.Parse(p[0], CultureInfo.InvariantCulture)),
                    null
                )),
        ];
    }
}

/// <summary>A test with the second calendar reader; skipped with its reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SecondReaderTheoryAttribute : TheoryAttribute
{
    public SecondReaderTheoryAttribute()
    {
        if (!SecondCalendarReader.IsHere)
        {
            Skip = "No second calendar reader here: install it (Debian: python3-icalendar).";
        }
    }
}
