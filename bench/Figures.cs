using System.Diagnostics;

namespace Bot.Bench;

/// <summary>Writes one row of the table that `bench/run` gathers.</summary>
internal static class Figures
{
    public static void Row(string what, string figure, string target = "") =>
        Console.WriteLine($"| {what} | {figure} | {target} |");

    public static void Note(string text) => Console.WriteLine($"  {text}");

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The value that this share of a sorted list does not exceed.</summary>
    public static double Percentile(IReadOnlyList<double> sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
}

/// <summary>
/// What this process used since a moment: CPU time of all its threads, wall time, and bytes allocated. CPU time hardly
/// feels what else the machine is doing; wall time does.
/// </summary>
internal readonly struct Used
{
    private readonly TimeSpan cpu = Cpu();
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly long allocated = GC.GetTotalAllocatedBytes(precise: true);

    public Used() { }

    public double CpuSeconds => (Cpu() - cpu).TotalSeconds;

    public double Seconds => Stopwatch.GetElapsedTime(started).TotalSeconds;

    public double Bytes => GC.GetTotalAllocatedBytes(precise: true) - allocated;

    private static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
