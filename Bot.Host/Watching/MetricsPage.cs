using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using Bot.Core.Storage;

namespace Bot.Host.Watching;

/// <summary>
/// The metrics as Prometheus reads them (text exposition format 0.0.4): counters, and histograms as count, sum and buckets.
/// </summary>
internal sealed class MetricsPage : IDisposable
{
    private static readonly double[] Buckets = [0.005, 0.02, 0.1, 0.5, 1, 2, 5, 20, 60, 300, 1200];
    private readonly ConcurrentDictionary<string, Series> series = new(StringComparer.Ordinal);
    private readonly MeterListener listener = new();

    public MetricsPage()
    {
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == TurnMetrics.MeterName)
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((i, v, tags, _) => SeriesOf(i, tags).Add(v));
        listener.SetMeasurementEventCallback<double>((i, v, tags, _) => SeriesOf(i, tags).Add(v));
        listener.Start();
    }

    public string Write(StoreCounts counts)
    {
        var page = new StringBuilder();
        foreach (var group in series.Values.GroupBy(s => s.Name).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var first = group.First();
            Head(page, first.Name, first.Description, first.IsHistogram ? "histogram" : "counter");
            foreach (var one in group.OrderBy(s => s.Labels, StringComparer.Ordinal))
            {
                one.Write(page);
            }
        }

        Gauge(page, "twotrees_people", "People known.", counts.People);
        Gauge(page, "twotrees_pairs", "Couples.", counts.Pairs);
        Gauge(page, "twotrees_alarms", "Alarms asleep.", counts.Alarms);
        Gauge(page, "twotrees_alarms_due", "Alarms whose moment has come.", counts.AlarmsDue);
        Gauge(page, "twotrees_outbox", "Messages on their way.", counts.Outbox);
        return page.ToString();
    }

    public void Dispose() => listener.Dispose();

    private Series SeriesOf(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new StringBuilder();
        foreach (var (name, value) in tags)
        {
            labels.Append(labels.Length == 0 ? "" : ",").Append(name).Append("=\"").Append(value).Append('"');
        }

        return series.GetOrAdd(
            $"{instrument.Name}|{labels}",
            static (_, made) => new Series(made.Name, made.Description, made.Labels, made.IsHistogram),
            (
                instrument.Name,
                Description: instrument.Description ?? "",
                Labels: labels.ToString(),
                IsHistogram: instrument is Histogram<double>
            )
        );
    }

    private static void Head(StringBuilder page, string name, string description, string type) =>
        page.Append(CultureInfo.InvariantCulture, $"# HELP {name} {description}\n# TYPE {name} {type}\n");

    private static void Gauge(StringBuilder page, string name, string description, long value)
    {
        Head(page, name, description, "gauge");
        page.Append(CultureInfo.InvariantCulture, $"{name} {value}\n");
    }

    private sealed class Series(string name, string description, string labels, bool isHistogram)
    {
        private readonly Lock sync = new();
        private readonly long[] below = new long[Buckets.Length];
        private long count;
        private double sum;

        public string Name => name;

        public string Description => description;

        public string Labels => labels;

        public bool IsHistogram => isHistogram;

        public void Add(double value)
        {
            lock (sync)
            {
                count++;
                sum += value;
                for (var i = 0; i < Buckets.Length; i++)
                {
                    below[i] += value <= Buckets[i] ? 1 : 0;
                }
            }
        }

        public void Write(StringBuilder page)
        {
            lock (sync)
            {
                var braces = labels.Length == 0 ? "" : $"{{{labels}}}";
                if (!isHistogram)
                {
                    page.Append(CultureInfo.InvariantCulture, $"{name}{braces} {sum}\n");
                    return;
                }

                var comma = labels.Length == 0 ? "" : ",";
                for (var i = 0; i < Buckets.Length; i++)
                {
                    page.Append(
                        CultureInfo.InvariantCulture,
                        $"{name}_bucket{{{labels}{comma}le=\"{Buckets[i]}\"}} {below[i]}\n"
                    );
                }

                page.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels}{comma}le=\"+Inf\"}} {count}\n");
                page.Append(CultureInfo.InvariantCulture, $"{name}_sum{braces} {sum}\n");
                page.Append(CultureInfo.InvariantCulture, $"{name}_count{braces} {count}\n");
            }
        }
    }
}
