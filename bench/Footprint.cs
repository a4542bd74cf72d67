using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Bot.Bench;

/// <summary>
/// The published host as a process of its own: how long until it is ready, and the memory it holds when nothing happens.
/// </summary>
internal static class Footprint
{
    public static async Task RunAsync(Options options)
    {
        var host = options.Text("host", "");
        var idle = TimeSpan.FromSeconds(options.Number("idle", 60));
        var people = options.Number("people", 10_000);
        var empty = Path.Combine(options.Directory, "host-empty");
        var filled = Path.Combine(options.Directory, "host-people");
        if (Directory.Exists(empty))
        {
            Directory.Delete(empty, recursive: true);
        }

        await using (var here = await Installation.OpenAsync(filled))
        {
            await Population.SettleAsync(here, people);
        }

        var starts = new List<double>();
        for (var i = 0; i < options.Number("starts", 7); i++)
        {
            using var started = await Running.StartAsync(host, empty);
            starts.Add(started.UntilReady.TotalMilliseconds);
            await started.StopAsync();
        }

        var first = await IdleAsync(host, empty, idle);
        var second = await IdleAsync(host, filled, idle);
        Figures.Note($"starts: {string.Join(", ", starts.Select(s => $"{s:0}"))} ms");
        Figures.Row("host: from start to ready (warm files)", $"{Figures.Median(starts):0} ms");
        Figures.Row("host: memory when idle, empty (RSS / PSS)", $"{first.Rss:0} / {first.Pss:0} MB", "< 110 MB");
        Figures.Row(
            $"host: memory when idle, {people:N0} people (RSS / PSS)",
            $"{second.Rss:0} / {second.Pss:0} MB",
            "< 110 MB"
        );
        Figures.Row("host: CPU when idle", $"{Math.Max(first.Cpu, second.Cpu):0.0} % of a core");
    }

    private static async Task<(double Rss, double Pss, double Cpu)> IdleAsync(
        string host,
        string directory,
        TimeSpan idle
    )
    {
        using var running = await Running.StartAsync(host, directory);
        await Task.Delay(idle / 2);
        var before = running.Cpu;
        await Task.Delay(idle / 2);
        var cpu = 100 * (running.Cpu - before) / (idle / 2);
        var memory = (running.Memory("status", "VmRSS:"), running.Memory("smaps_rollup", "Pss:"), cpu);
        await running.StopAsync();
        return memory;
    }

    /// <summary>A host that answered `/readyz`.</summary>
    private sealed class Running(Process process, TimeSpan untilReady) : IDisposable
    {
        public TimeSpan UntilReady => untilReady;

        public TimeSpan Cpu
        {
            get
            {
                process.Refresh();
                return process.TotalProcessorTime;
            }
        }

        public static async Task<Running> StartAsync(string host, string directory)
        {
            var url = $"http://127.0.0.1:{FreePort()}";
            var start = new ProcessStartInfo(Path.Combine(host, "Bot.Host"))
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            start.Environment["Data__Directory"] = directory;
            start.Environment["Web__Url"] = url;
            using var http = new HttpClient();
            var begun = Stopwatch.GetTimestamp();
            var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            while (!await IsReadyAsync(http, url))
            {
                if (process.HasExited || Stopwatch.GetElapsedTime(begun) > TimeSpan.FromMinutes(1))
                {
                    throw new InvalidOperationException("The host didn't become ready.");
                }

                await Task.Delay(5);
            }

            return new Running(process, Stopwatch.GetElapsedTime(begun));
        }

        /// <summary>Megabytes, as a file of `/proc` says.</summary>
        public double Memory(string file, string name)
        {
            var line = File.ReadLines($"/proc/{process.Id}/{file}")
                .First(l => l.StartsWith(name, StringComparison.Ordinal));
            var kilobytes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
            return double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024;
        }

        public async Task StopAsync()
        {
            using var kill = Process.Start("kill", $"-TERM {process.Id}");
            await process.WaitForExitAsync();
        }

        public void Dispose()
        {
            if (!process.HasExited)
            {
                process.Kill();
            }

            process.Dispose();
        }

        private static async Task<bool> IsReadyAsync(HttpClient http, string url)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri($"{url}/readyz"));
                return answer.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
