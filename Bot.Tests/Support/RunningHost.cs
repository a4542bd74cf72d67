using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Support;

/// <summary>
/// The real program as a process of its own, over a data directory in the system's temporary place. It listens on a free
/// loopback port that the system chooses, and is ready when it says so on its console: nothing here waits by the clock.
/// </summary>
internal sealed class RunningHost : IAsyncDisposable
{
    /// <summary>Long enough for any machine: it only turns a hang into a failure.</summary>
    public static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, string> settings;
    private readonly Lock sync = new();
    private readonly StringBuilder output = new();
    private readonly bool ownsDirectory;
    private Process? process;
    private HttpClient? http;

    private RunningHost(string directory, bool ownsDirectory, IReadOnlyDictionary<string, string>? settings)
    {
        Directory = directory;
        this.ownsDirectory = ownsDirectory;
        this.settings = new(settings ?? new Dictionary<string, string>(), StringComparer.Ordinal);
    }

    /// <summary>Where the process was started; its data lies in <see cref="Data"/>.</summary>
    public string Directory { get; }

    public string Data => Path.Combine(Directory, "data");

    public Uri Url { get; private set; } = null!;

    public HttpClient Http => http ?? throw new InvalidOperationException("It isn't running.");

    /// <summary>Everything that was ever written to the console, errors too, over all restarts.</summary>
    public string Console
    {
        get
        {
            lock (sync)
            {
                return output.ToString();
            }
        }
    }

    public int ProcessId => process!.Id;

    /// <summary>Starts the companion with the playground and its clock set by hand.</summary>
    public static Task<RunningHost> PlaygroundAsync(params (string Key, string Value)[] more) =>
        PlaygroundAsync(null, more);

    /// <summary>The same over data that is there already; the directory goes with the host.</summary>
    public static Task<RunningHost> PlaygroundAsync(string? directory, params (string Key, string Value)[] more)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Playground__Clock"] = "manual",
            ["Playground__Start"] = "2027-01-04T08:00:00Z",
        };
        foreach (var (key, value) in more)
        {
            all[key] = value;
        }

        return StartAsync(all, directory, ownsDirectory: true);
    }

    public static async Task<RunningHost> StartAsync(
        IReadOnlyDictionary<string, string>? settings = null,
        string? directory = null,
        bool ownsDirectory = false
    )
    {
        var host = new RunningHost(directory ?? NewDirectory(), directory is null || ownsDirectory, settings);
        await host.LaunchAsync();
        return host;
    }

    public static string NewDirectory()
    {
        var path = Path.Combine(Path.GetTempPath(), $"two-trees-host-{Guid.NewGuid():n}");
        return System.IO.Directory.CreateDirectory(path).FullName;
    }

    /// <summary>Runs the program to its end: a verb, or a start that is refused.</summary>
    public static async Task<Ended> RunAsync(
        string directory,
        IReadOnlyDictionary<string, string>? settings,
        params string[] arguments
    )
    {
        using var verb = Process.Start(HostProcess.Command(directory, settings, arguments))!;
        using var cancel = new CancellationTokenSource(Hang);
        try
        {
            var said = verb.StandardOutput.ReadToEndAsync(cancel.Token);
            var complained = verb.StandardError.ReadToEndAsync(cancel.Token);
            await verb.WaitForExitAsync(cancel.Token);
            return new Ended(verb.ExitCode, await said, await complained);
        }
        finally
        {
            if (!verb.HasExited)
            {
                verb.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>The same data and settings in a new process.</summary>
    public async Task RestartAsync()
    {
        process.ShouldBeNull("Kill or stop it first.");
        await LaunchAsync();
    }

    public void Set(string key, string value) => settings[key] = value;

    /// <summary>kill -9: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        var running = process!;
        running.Kill(entireProcessTree: true);
        await EndAsync(running);
    }

    /// <summary>SIGTERM, as an init system stops a service. Returns the exit code.</summary>
    public async Task<int> StopAsync()
    {
        var running = process!;
        await HostProcess.SignalAsync(running.Id, "TERM");
        return await EndAsync(running);
    }

    /// <summary>Every file under the data directory that holds one of these texts, in UTF-8 or UTF-16.</summary>
    public IReadOnlyList<string> FilesWith(params string[] texts)
    {
        var wanted = texts.SelectMany(t => new[] { Encoding.UTF8.GetBytes(t), Encoding.Unicode.GetBytes(t) }).ToList();
        var found = new List<string>();
        foreach (var file in System.IO.Directory.EnumerateFiles(Directory, "*", SearchOption.AllDirectories))
        {
            if (new FileInfo(file).Length == 0)
            {
                // The lock of a running host: empty, and not to be opened.
                continue;
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            if (wanted.Any(w => content.AsSpan().IndexOf(w) >= 0))
            {
                found.Add(Path.GetRelativePath(Directory, file));
            }
        }

        return found;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await KillAsync();
        }

        SqliteConnection.ClearAllPools();
        if (ownsDirectory)
        {
            System.IO.Directory.Delete(Directory, recursive: true);
        }
    }

    private async Task LaunchAsync()
    {
        var ready = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var started = new Process
        {
            StartInfo = HostProcess.Command(Directory, settings, []),
            EnableRaisingEvents = true,
        };
        started.OutputDataReceived += (_, line) =>
        {
            Note(line.Data);
            if (line.Data is { } text && text.StartsWith("Two Trees is running", StringComparison.Ordinal))
            {
                ready.TrySetResult(new Uri(new Uri(text[text.IndexOf("http", StringComparison.Ordinal)..]), "/"));
            }
        };
        started.ErrorDataReceived += (_, line) => Note(line.Data);
        started.Exited += (_, _) =>
            ready.TrySetException(new InvalidOperationException("It ended before it was ready."));
        started.Start();
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        process = started;
        try
        {
            Url = await ready.Task.WaitAsync(Hang);
        }
        catch (Exception e)
        {
            await EndAsync(started);
            throw new InvalidOperationException($"The host didn't come up. It said:\n{Console}", e);
        }

        http = new HttpClient { BaseAddress = Url, Timeout = Hang };
    }

    private async Task<int> EndAsync(Process running)
    {
        using var cancel = new CancellationTokenSource(Hang);
        try
        {
            await running.WaitForExitAsync(cancel.Token);
            return running.ExitCode;
        }
        finally
        {
            if (!running.HasExited)
            {
                running.Kill(entireProcessTree: true);
            }

            running.Dispose();
            http?.Dispose();
            process = null;
            http = null;
        }
    }

    private void Note(string? line)
    {
        lock (sync)
        {
            output.AppendLine(line);
        }
    }

    /// <summary>How a run of the program ended.</summary>
    public sealed record Ended(int Code, string Output, string Errors);
}
