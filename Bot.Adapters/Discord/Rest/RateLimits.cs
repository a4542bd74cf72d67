using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;

namespace Bot.Adapters.Discord.Rest;

/// <summary>
/// Discord's limits as its answers tell them: a bucket for each kind of request and thing, found out by its name in the
/// headers, and one limit for all. What a bucket has left is taken before sending, so that a crowd doesn't run into it.
/// </summary>
internal sealed class RateLimits(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Bucket> buckets = new(StringComparer.Ordinal);
    private long openAgain;

    /// <summary>Takes one request of its limit; if there is none left now, how long until it is worth asking again.</summary>
    public TimeSpan Take(string route)
    {
        var now = time.GetTimestamp();
        var forAll = Volatile.Read(ref openAgain);
        return forAll > now ? time.GetElapsedTime(now, forAll) : BucketOf(route).Take(now, time);
    }

    /// <summary>What the answer's headers say of the bucket.</summary>
    public void Note(string route, HttpResponseHeaders headers)
    {
        if (Text(headers, "X-RateLimit-Bucket") is not { } name)
        {
            return;
        }

        names[route] = name;
        if (Seconds(headers, "X-RateLimit-Remaining") is { } left && After(headers) is { } after)
        {
            BucketOf(route).Note((int)left, time.GetTimestamp() + Ticks(after));
        }
    }

    /// <summary>Discord has refused for a while: this kind of request, or everything.</summary>
    public void Refused(string route, TimeSpan wait, bool all)
    {
        var until = time.GetTimestamp() + Ticks(wait);
        if (all)
        {
            InterlockedMax(ref openAgain, until);
        }
        else
        {
            BucketOf(route).Close(until);
        }
    }

    private static double? After(HttpResponseHeaders headers) => Seconds(headers, "X-RateLimit-Reset-After");

    private Bucket BucketOf(string route)
    {
        // The same bucket may serve several routes; the big thing (a channel, an interaction) keeps them apart.
        var key = names.TryGetValue(route, out var name) ? $"{name}:{Thing(route)}" : route;
        return buckets.GetOrAdd(key, static _ => new Bucket());
    }

    private static string Thing(string route) => route[(route.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private long Ticks(TimeSpan wait) => (long)(wait.TotalSeconds * time.TimestampFrequency);

    private long Ticks(double seconds) => (long)(seconds * time.TimestampFrequency);

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private static double? Seconds(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    private static void InterlockedMax(ref long target, long value)
    {
        for (var seen = Volatile.Read(ref target); seen < value; )
        {
            var was = Interlocked.CompareExchange(ref target, value, seen);
            if (was == seen)
            {
                return;
            }

            seen = was;
        }
    }

    private sealed class Bucket
    {
        private readonly Lock sync = new();
        private int left = int.MaxValue;
        private long renewed;
        private long closed;

        public TimeSpan Take(long now, TimeProvider time)
        {
            lock (sync)
            {
                if (closed > now)
                {
                    return time.GetElapsedTime(now, closed);
                }

                if (renewed <= now)
                {
                    left = int.MaxValue;
                }

                if (left <= 0)
                {
                    return time.GetElapsedTime(now, renewed);
                }

                left--;
                return TimeSpan.Zero;
            }
        }

        public void Note(int remaining, long until)
        {
            lock (sync)
            {
                // Answers come out of order: the most careful one of a period counts.
                left = renewed >= until ? Math.Min(left, remaining) : remaining;
                renewed = Math.Max(renewed, until);
            }
        }

        public void Close(long until)
        {
            lock (sync)
            {
                closed = Math.Max(closed, until);
            }
        }
    }
}
