using System.Diagnostics;

namespace Bot.Bench;

/// <summary>A bot in a process of its own, whose CPU is measured.</summary>
internal sealed class OtherProcess(Process process) : IAsyncDisposable
{
    /// <summary>Seconds of CPU that it has taken so far.</summary>
    public double Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    public static OtherProcess Start(string command, IReadOnlyDictionary<string, string> environment)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return new OtherProcess(process);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
