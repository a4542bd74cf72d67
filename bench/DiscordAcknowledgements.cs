using System.Diagnostics;

namespace Bot.Bench;

/// <summary>
/// Slash commands from 2,000 people, at most 100 of them unanswered at a time, through the published host as a process of
/// its own: how many are acknowledged a second, how soon, and the host's CPU for one. Each of ours is decided, sealed and
/// committed before. Discord's other end is this process, and does as little as it can.
/// </summary>
internal static class DiscordAcknowledgements
{
    /// <summary>
    /// With `--echo COMMAND` also another bot, in the same run and in turns with ours: a command that answers each slash
    /// command it is given by DISCORD_API (the REST root without its version) and DISCORD_TOKEN.
    /// </summary>
    public static async Task RunAsync(Options options)
    {
        var count = options.Number("interactions", 10_000);
        var runs = options.Number("runs", 3);
        var directory = Path.Combine(options.Directory, "discord");
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }

        await using var ours = await Side.StartAsync(
            "ours",
            Path.Combine(options.Text("host", ""), "Bot.Host"),
            end =>
                new()
                {
                    ["Data__Directory"] = directory,
                    ["Web__Url"] = "http://127.0.0.1:0",
                    ["Discord__Token"] = "bench",
                    ["Discord__ApiBaseUrl"] = $"{end.Root}/api/v10",
                    ["Discord__Pacing"] = "off",
                    ["Logging__LogLevel__Default"] = "Warning",
                }
        );
        await using var echo = options.Text("echo", "") is { Length: > 0 } command
            ? await Side.StartAsync(
                "echo",
                command,
                end => new() { ["DISCORD_API"] = $"{end.Root}/api", ["DISCORD_TOKEN"] = "bench" }
            )
            : null;
        Side[] all = echo is null ? [ours] : [ours, echo];
        foreach (var one in all)
        {
            await one.PushAsync(options.Number("warm", 5_000));
        }

        for (var run = 0; run < runs; run++)
        {
            foreach (var one in all)
            {
                one.Note(await one.PushAsync(count));
            }
        }

        var mine = ours.Median();
        Say("Discord: an acknowledgement, decided, sealed and committed before", mine);
        if (echo is not null)
        {
            var theirs = echo.Median();
            Say("Discord: the other bot, a bare echo", theirs);
            Figures.Row(
                "Discord: acknowledgements a second, ours against it",
                $"× {mine.Rate / theirs.Rate:0.00}",
                "≥ 1.0"
            );
            Figures.Row("Discord: 99th percentile, ours against it", $"× {mine.Late / theirs.Late:0.00}", "≤ 1.0");
            Figures.Row("Discord: CPU, ours against it", $"× {mine.Cpu / theirs.Cpu:0.00}", "≤ 1.0");
        }
    }

    private static void Say(string what, Figure figure) =>
        Figures.Row(
            what,
            $"{figure.Cpu:0.000} ms of CPU, {figure.Rate:0} a second, median {figure.Usual:0.0} ms, 99 % within {figure.Late:0.0} ms"
        );

    /// <summary>Milliseconds but for the rate.</summary>
    private sealed record Figure(double Cpu, double Rate, double Usual, double Late);

    private sealed class Side(string name, DiscordEnd end, OtherProcess process) : IAsyncDisposable
    {
        private readonly List<Figure> figures = [];

        public static async Task<Side> StartAsync(
            string name,
            string command,
            Func<DiscordEnd, Dictionary<string, string>> environment
        )
        {
            var end = await DiscordEnd.StartAsync();
            var side = new Side(name, end, OtherProcess.Start(command, environment(end)));
            await end.ConnectedAsync();
            return side;
        }

        public async Task<Figure> PushAsync(int count)
        {
            var (cpu, begun) = (process.Cpu, Stopwatch.GetTimestamp());
            var waits = await end.PushAsync(count);
            var took = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            waits.Sort();
            return new Figure(
                1000 * (process.Cpu - cpu) / count,
                count / took,
                waits[count / 2],
                waits[count * 99 / 100]
            );
        }

        public void Note(Figure figure)
        {
            figures.Add(figure);
            Figures.Note(
                $"{name}: {figure.Cpu:0.000} ms of CPU, {figure.Rate:0}/s, {figure.Usual:0.0} / {figure.Late:0.0} ms"
            );
        }

        public Figure Median() =>
            new(
                Figures.Median([.. figures.Select(f => f.Cpu)]),
                Figures.Median([.. figures.Select(f => f.Rate)]),
                Figures.Median([.. figures.Select(f => f.Usual)]),
                Figures.Median([.. figures.Select(f => f.Late)])
            );

        public async ValueTask DisposeAsync()
        {
            await process.DisposeAsync();
            await end.DisposeAsync();
        }
    }
}
