using NodaTime;

namespace Bot.Bench;

/// <summary>
/// Very many moments that come within one minute: how fast they are handled, each as a whole turn (loaded, decided,
/// sealed, committed with its message in the outbox and its next moment set), against a persistent Quartz trigger each.
/// </summary>
internal static class Drain
{
    public static async Task RunAsync(Options options)
    {
        var nudges = options.Number("nudges", 100_000);
        var triggers = options.Number("triggers", 2_000);

        // The just-in-time compiler comes first, for both.
        await OursAsync(options, Math.Min(nudges, 10_000));
        await QuartzDrain.RunAsync(Path.Combine(options.Directory, "quartz"), 500, threads: null);
        var ours = await OursAsync(options, nudges);
        var plain = await QuartzDrain.RunAsync(Path.Combine(options.Directory, "quartz"), triggers, threads: null);
        var tuned = await QuartzDrain.RunAsync(Path.Combine(options.Directory, "quartz"), triggers, threads: 64);
        Figures.Row("nudges: rows against a Quartz trigger each", $"× {ours.Rate / plain.Rate:0.0}", "≥ 10");
        Figures.Row("nudges: rows against a Quartz of 64 threads", $"× {ours.Rate / tuned.Rate:0.0}");
        Figures.Row($"nudges: {nudges:N0} due within a minute, as turns", $"{ours.Rate:N0}/s");
        Figures.Row($"Quartz (AdoJobStore, SQLite): {triggers:N0} due at once", $"{plain.Rate:N0}/s");
        Figures.Row("Quartz, with 64 threads", $"{tuned.Rate:N0}/s");
        Figures.Row(
            "CPU for one: row / trigger / trigger of 64 threads",
            $"{ours.Cpu:0.000} / {plain.Cpu:0.000} / {tuned.Cpu:0.000} ms"
        );
    }

    private static async Task<Drained> OursAsync(Options options, int nudges)
    {
        await using var here = await Installation.OpenAsync(Path.Combine(options.Directory, "drain"), Nudges.Declare());

        // All of that minute lies behind us: what counts is how long its moments take, not how long it lasts.
        var minute = here.Companion.Now - Duration.FromMinutes(2);
        var random = new Random(1);
        var at = new Dictionary<long, Instant>(nudges);
        await Population.SettleAsync(
            here,
            nudges,
            person =>
            {
                var moment = minute + Duration.FromMilliseconds(random.Next(60_000));
                lock (at)
                {
                    at[person.Owner.Id] = moment;
                }

                return Nudges.Expecting(person, moment);
            },
            person => [Nudges.Alarm(person, at[person.Value])]
        );
        Figures.Note($"{nudges:N0} people are settled in");
        var used = new Used();
        await here.Dispatcher.RunDueAsync(default);
        var drained = new Drained(nudges / used.Seconds, 1000 * used.CpuSeconds / nudges);
        var counts = await here.Store.CountAsync(here.Companion.Now, default);
        return counts.Outbox == nudges && counts.Alarms == nudges && counts.AlarmsDue == 0
            ? drained
            : throw new InvalidOperationException($"Not every nudge was done: {counts}.");
    }
}

/// <param name="Rate">Nudges a second.</param>
/// <param name="Cpu">Milliseconds of CPU for one.</param>
internal sealed record Drained(double Rate, double Cpu);
