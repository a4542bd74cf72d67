using Bot.Core.People;
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
        var quartz = Path.Combine(options.Directory, "quartz");
        await OursAsync(options, Math.Min(nudges, 10_000));
        await QuartzDrain.RunAsync(quartz, 500, threads: null);
        var ours = await OursAsync(options, nudges);
        var plain = await QuartzDrain.RunAsync(quartz, triggers, threads: null);
        var tuned = await QuartzDrain.RunAsync(quartz, triggers, threads: 64);
        var same = await SameAsync(options, quartz, triggers);
        Figures.Row("nudges: rows against a Quartz trigger each, with the same turn", $"× {ours.Rate / same.Rate:0.0}");
        Figures.Row(
            "nudges: rows against a Quartz trigger each, with an empty job",
            $"× {ours.Rate / plain.Rate:0.0}",
            "≥ 10"
        );
        Figures.Row(
            "nudges: rows against a Quartz of 64 threads, with an empty job",
            $"× {ours.Rate / tuned.Rate:0.0}"
        );
        Figures.Row($"nudges: {nudges:N0} due within a minute, as turns", $"{ours.Rate:N0}/s");
        Figures.Row($"Quartz (AdoJobStore, SQLite): {triggers:N0} due at once, the same turn", $"{same.Rate:N0}/s");
        Figures.Row($"Quartz (AdoJobStore, SQLite): {triggers:N0} due at once, an empty job", $"{plain.Rate:N0}/s");
        Figures.Row("Quartz, with 64 threads, an empty job", $"{tuned.Rate:N0}/s");
        Figures.Row(
            "CPU for one: row / trigger with the same turn / trigger / trigger of 64 threads",
            $"{ours.Cpu:0.000} / {same.Cpu:0.000} / {plain.Cpu:0.000} / {tuned.Cpu:0.000} ms"
        );
    }

    /// <summary>A trigger each, whose job is the turn that ours is: loaded, decided, sealed, committed.</summary>
    private static async Task<Drained> SameAsync(Options options, string quartz, int triggers)
    {
        await using var here = await Installation.OpenAsync(Path.Combine(options.Directory, "same"), Nudges.Declare());
        var (people, at) = await SettleAsync(here, triggers);
        return await QuartzDrain.RunAsync(
            quartz,
            triggers,
            threads: null,
            async i => await here.Companion.WakeAsync(Nudges.Alarm(people[i], at[people[i].Value]), default)
        );
    }

    private static async Task<Drained> OursAsync(Options options, int nudges)
    {
        await using var here = await Installation.OpenAsync(Path.Combine(options.Directory, "drain"), Nudges.Declare());
        await SettleAsync(here, nudges);
        Figures.Note($"{nudges:N0} people are settled in");
        var used = new Used();
        await here.Dispatcher.RunDueAsync(default);
        var drained = new Drained(nudges / used.Seconds, 1000 * used.CpuSeconds / nudges);
        var counts = await here.Store.CountAsync(here.Companion.Now, default);
        return counts.Outbox == nudges && counts.Alarms == nudges && counts.AlarmsDue == 0
            ? drained
            : throw new InvalidOperationException($"Not every nudge was done: {counts}.");
    }

    private static async Task<(IReadOnlyList<PersonId> People, Dictionary<long, Instant> At)> SettleAsync(
        Installation here,
        int nudges
    )
    {
        // All of that minute lies behind us: what counts is how long its moments take, not how long it lasts.
        var minute = here.Companion.Now - Duration.FromMinutes(2);
        var random = new Random(1);
        var at = new Dictionary<long, Instant>(nudges);
        var people = await Population.SettleAsync(
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
        return (people, at);
    }
}

/// <param name="Rate">Nudges a second.</param>
/// <param name="Cpu">Milliseconds of CPU for one.</param>
internal sealed record Drained(double Rate, double Cpu);
