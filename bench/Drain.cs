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
        await using var here = await Installation.OpenAsync(Path.Combine(options.Directory, "drain"), Nudges.Declare());
        var ours = await OursAsync(here, nudges);
        var quartz = await QuartzDrain.RunAsync(Path.Combine(options.Directory, "quartz"), triggers);
        Figures.Row("nudges: alarm rows against a Quartz trigger each", $"× {ours.Rate / quartz.Rate:0}", "≥ 10");
        Figures.Row($"nudges: {nudges:N0} due within a minute, as turns", $"{ours.Rate:N0}/s");
        Figures.Row("nudges: CPU", $"{ours.Cpu:0.000} ms");
        Figures.Row($"Quartz (AdoJobStore, SQLite): {triggers:N0} due at once", $"{quartz.Rate:N0}/s");
        Figures.Row("Quartz: CPU", $"{quartz.Cpu:0.000} ms");
    }

    private static async Task<Drained> OursAsync(Installation here, int nudges)
    {
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
