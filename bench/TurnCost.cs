using System.Diagnostics;
using System.Globalization;
using Bot.Core.Conversation;

namespace Bot.Bench;

/// <summary>
/// What a turn that changes state costs: somebody writes `/settings name …`, it is decided, sealed, committed and flushed,
/// and answered. Offered at a fixed rate whether or not earlier ones are done (an open loop), and its latency counts from
/// the moment it was due, so a stall is felt by everyone who would have met it.
/// </summary>
internal static class TurnCost
{
    public static async Task RunAsync(Options options)
    {
        var people = options.Number("people", 2_000);
        var rate = options.Number("rate", 2_000);
        var seconds = options.Number("seconds", 20);
        var runs = options.Number("runs", 3);
        await using var here = await Installation.OpenAsync(Path.Combine(options.Directory, "turns"));
        await Population.SettleAsync(here, people);
        var load = new Load(here, people, rate);

        // Without anybody ringing for it, it sleeps.
        using var stop = new CancellationTokenSource();
        var carrying = here.Relay.RunAsync(stop.Token);

        // The just-in-time compiler comes first: some ten thousand turns make the hot code hot.
        await load.OfferAsync(options.Number("warm", 10), relay: true);
        var (bare, relayed) = (new List<Offered>(), new List<Offered>());
        for (var run = 0; run < runs; run++)
        {
            bare.Add(await load.OfferAsync(seconds, relay: false));
            relayed.Add(await load.OfferAsync(seconds, relay: true));
        }

        await stop.CancelAsync();
        await carrying;
        Report("turn, committed and sealed", bare, "≤ 0.3 ms");
        Report("the same, and its answer carried to the platform", relayed, "");
    }

    private static void Report(string what, List<Offered> runs, string target)
    {
        foreach (var r in runs)
        {
            Figures.Note(
                $"{what}: {r.Cpu:0.000} ms CPU, p50 {r.Median:0.0} ms, p99 {r.Slowest:0.0} ms, {r.Rate:0}/s, "
                    + $"{r.Bytes / 1024:0.0} KB allocated"
            );
        }

        Figures.Row($"{what}: CPU", $"{Figures.Median(runs.Select(r => r.Cpu)):0.000} ms", target);
        Figures.Row(
            $"{what}: latency p50 / p99",
            $"{Figures.Median(runs.Select(r => r.Median)):0.0} / {Figures.Median(runs.Select(r => r.Slowest)):0.0} ms"
        );
        Figures.Row($"{what}: achieved rate", $"{Figures.Median(runs.Select(r => r.Rate)):0}/s", "2000/s offered");
        Figures.Row($"{what}: allocated", $"{Figures.Median(runs.Select(r => r.Bytes)) / 1024:0.0} KB");
    }

    private sealed record Offered(double Cpu, double Median, double Slowest, double Rate, double Bytes);

    private sealed class Load(Installation here, int people, int rate)
    {
        private int events;

        public async Task<Offered> OfferAsync(int seconds, bool relay)
        {
            await here.Relay.DrainAsync(default);
            GC.Collect();
            var count = rate * seconds;
            var latencies = new double[count];
            var turns = new Task[count];
            var sent = here.Sent;
            var used = new Used();
            var begun = Stopwatch.GetTimestamp();
            for (var next = 0; next < count; )
            {
                var due = Math.Min(count, (int)(Stopwatch.GetElapsedTime(begun).TotalSeconds * rate));
                for (; next < due; next++)
                {
                    var turn = next;
                    turns[next] = Task.Run(() => TurnAsync(turn));
                }

                await Task.Delay(1);
            }

            await Task.WhenAll(turns);
            var elapsed = used.Seconds;
            while (relay && here.Sent - sent < count)
            {
                await Task.Delay(1);
            }

            var (cpu, bytes) = (used.CpuSeconds, used.Bytes);
            Array.Sort(latencies);
            return new Offered(
                1000 * cpu / count,
                Figures.Percentile(latencies, 0.5),
                Figures.Percentile(latencies, 0.99),
                count / elapsed,
                bytes / count
            );

            async Task TurnAsync(int turn)
            {
                if (await here.Companion.HandleAsync(Rename(), default) != Handled.Done)
                {
                    throw new InvalidOperationException("A turn wasn't done.");
                }

                if (relay)
                {
                    here.Relay.Ring();
                }

                var dueAt = (double)turn / rate;
                latencies[turn] = 1000 * (Stopwatch.GetElapsedTime(begun).TotalSeconds - dueAt);
            }
        }

        private Incoming Rename()
        {
            var number = Interlocked.Increment(ref events);

            // A step that shares no factor with the number of people: nobody comes twice at once, and all come in turn.
            var who = (int)((long)number * 7919 % people);
            return new Incoming(
                Installation.Platform,
                string.Create(CultureInfo.InvariantCulture, $"{number}"),
                new Speaker(Population.AccountOf(who), Population.Name(who), "en"),
                new PlaceRef(Installation.Platform, null),
                new IncomingBody.Said($"/settings name {Population.Name(who)} the {number}th")
            );
        }
    }
}
