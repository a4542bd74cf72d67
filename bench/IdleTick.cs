using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Bench;

/// <summary>
/// What a tick costs when nothing is due, with few and with very many alarms asleep. Both are measured in one process, in
/// turns, so that whatever else the machine does falls on both.
/// </summary>
internal static class IdleTick
{
    private const int Rounds = 15;
    private const int Ticks = 2_000;

    public static async Task RunAsync(Options options)
    {
        var (few, many) = (options.Number("few", 1_000), options.Number("many", 1_000_000));
        await using var small = await Installation.OpenAsync(Path.Combine(options.Directory, "tick-few"));
        await using var large = await Installation.OpenAsync(Path.Combine(options.Directory, "tick-many"));
        await SleepAsync(small, few);
        await SleepAsync(large, many);
        await TickAsync(small);
        await TickAsync(large);
        var (smalls, larges) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            smalls.Add(await TickAsync(small));
            larges.Add(await TickAsync(large));
        }

        var ratio = Figures.Median(larges.Zip(smalls, (l, s) => l / s));
        Figures.Row($"idle tick, {many:N0} alarms asleep against {few:N0}", $"× {ratio:0.00}", "≤ 1.2");
        Figures.Row(
            $"idle tick: CPU with {few:N0} / {many:N0}",
            $"{Figures.Median(smalls):0.0} / {Figures.Median(larges):0.0} µs"
        );
    }

    /// <summary>Microseconds of CPU for one tick.</summary>
    private static async Task<double> TickAsync(Installation here)
    {
        var used = new Used();
        for (var i = 0; i < Ticks; i++)
        {
            if (await here.Dispatcher.RunDueAsync(default) != 0)
            {
                throw new InvalidOperationException("Something was due.");
            }
        }

        return 1e6 * used.CpuSeconds / Ticks;
    }

    private static async Task SleepAsync(Installation here, int alarms)
    {
        var now = Installation.Clock.GetCurrentInstant();
        foreach (var page in Enumerable.Range(0, alarms).Chunk(1_000))
        {
            var rows = page.Select(i => new AlarmRow(
                new PersonId(Installation.Secrets.Id()),
                "bench.sleeps",
                "",
                now + Duration.FromHours(1) + Duration.FromSeconds(i)
            ));
            await here.Store.CommitAsync(new Commit { At = now, SetAlarms = [.. rows] }, default);
        }
    }
}
