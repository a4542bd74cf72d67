using System.Collections.Concurrent;
using NodaTime;

namespace Bot.Host.Health;

/// <summary>When each job last came to a good end: what hasn't for too long makes the process not ready.</summary>
internal sealed class JobHealth(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, (long LastGood, TimeSpan Limit, string? Trouble)> jobs = new(
        StringComparer.Ordinal
    );

    /// <summary>Expects a job to end well at least this often.</summary>
    public void Expect(string job, Duration limit) => jobs[job] = (time.GetTimestamp(), limit.ToTimeSpan(), null);

    public void Good(string job) => Update(job, trouble: null);

    public void Bad(string job, Exception exception) => Update(job, exception.GetType().Name);

    /// <summary>Jobs that haven't ended well in time, each with its reason.</summary>
    public IReadOnlyList<string> Overdue() =>
        [
            .. jobs.Where(j => time.GetElapsedTime(j.Value.LastGood) > j.Value.Limit)
                .Select(j => j.Value.Trouble is { } trouble ? $"{j.Key} ({trouble})" : j.Key)
                .Order(StringComparer.Ordinal),
        ];

    private void Update(string job, string? trouble)
    {
        if (jobs.TryGetValue(job, out var was))
        {
            jobs[job] = (trouble is null ? time.GetTimestamp() : was.LastGood, was.Limit, trouble);
        }
    }
}
