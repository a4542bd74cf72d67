using System.Diagnostics.Metrics;
using Bot.Core.Conversation;
using Bot.Core.People;
using NodaTime;

namespace Bot.Host.Watching;

/// <summary>Counts and times turns, alarms and deliveries, and writes failures down: by kind and id, never by words.</summary>
internal sealed partial class TurnMetrics : ITurnWatch, IDisposable
{
    public const string MeterName = "TwoTrees";
    private readonly Meter meter = new(MeterName);
    private readonly ILogger logger;
    private readonly Counter<long> turns;
    private readonly Counter<long> failures;
    private readonly Counter<long> sent;
    private readonly Histogram<double> lateness;
    private readonly Histogram<double> delivery;

    public TurnMetrics(ILogger<TurnMetrics> logger)
    {
        this.logger = logger;
        turns = meter.CreateCounter<long>(
            "twotrees_turns_total",
            description: "Events handled, by platform, kind and result."
        );
        failures = meter.CreateCounter<long>("twotrees_failures_total", description: "Turns that ended in an apology.");
        sent = meter.CreateCounter<long>("twotrees_sent_total", description: "Messages given to platforms, by result.");
        lateness = meter.CreateHistogram<double>(
            "twotrees_alarm_lateness_seconds",
            description: "How long after its moment an alarm was acted on."
        );
        delivery = meter.CreateHistogram<double>(
            "twotrees_delivery_seconds",
            description: "From commit to the platform's answer."
        );
    }

    public void Handled(string platform, string kind, Handled result)
    {
        turns.Add(1, new("platform", platform), new("kind", kind), new("result", result.ToString()));
        LogHandled(logger, platform, kind, result);
    }

    public void Fired(string kind, Duration late)
    {
        lateness.Record(late.TotalSeconds, new KeyValuePair<string, object?>("kind", kind));
        LogFired(logger, kind, late.TotalSeconds);
    }

    public void Failed(string kind, Owner? owner, Exception exception)
    {
        failures.Add(1, new KeyValuePair<string, object?>("kind", kind));

        // Type and place of the exception, not its message: that may quote what somebody wrote.
        LogFailed(logger, kind, owner?.ToString() ?? "nobody", Describe(exception));
    }

    public void Sent(string platform, string result, Duration sinceCommit)
    {
        sent.Add(1, new("platform", platform), new("result", result));
        delivery.Record(sinceCommit.TotalSeconds, new KeyValuePair<string, object?>("platform", platform));
    }

    public void Dispose() => meter.Dispose();

    private static string Describe(Exception exception)
    {
        var types = new List<string>();
        for (var e = exception; e is not null; e = e.InnerException)
        {
            types.Add(e.GetType().Name);
        }

        return $"{string.Join(" < ", types)}{Environment.NewLine}{exception.StackTrace}";
    }

    [LoggerMessage(1, LogLevel.Debug, "Handled {Kind} from {Platform}: {Result}")]
    private static partial void LogHandled(ILogger logger, string platform, string kind, Handled result);

    [LoggerMessage(2, LogLevel.Debug, "Acted on {Kind}, {Late:0.###} s after its moment")]
    private static partial void LogFired(ILogger logger, string kind, double late);

    [LoggerMessage(3, LogLevel.Error, "{Kind} of {Owner} failed: {Exception}")]
    private static partial void LogFailed(ILogger logger, string kind, string owner, string exception);
}
