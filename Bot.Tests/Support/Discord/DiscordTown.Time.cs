using NodaTime;

namespace Bot.Tests.Support.Discord;

/// <summary>How time passes there: never while anything else is still going on.</summary>
internal sealed partial class DiscordTown
{
    private static readonly TimeSpan Stride = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    public async Task PassAsync(TimeSpan length)
    {
        await SettleAsync();
        for (var left = length; left > TimeSpan.Zero; left -= Stride)
        {
            // In strides, so that heartbeats can be answered on the way.
            Time.Advance(left < Stride ? left : Stride);
            await Discord.Gateway.HeardAsync();
        }

        await SettleAsync();
    }

    /// <summary>
    /// Lets time pass in small steps until something has come about. It passes only while all that isn't waiting for time
    /// itself has come to rest: so what is seen doesn't depend on how fast the machine is.
    /// </summary>
    public async Task UntilAsync(Func<Task> happened)
    {
        var since = Time.GetUtcNow();
        var work = SettleAsync();
        for (var done = happened(); !done.IsCompleted; )
        {
            var next = Task.WhenAny(done, work, Time.Changed, Discord.Gateway.Changed);
            if (!IsAtRest(work))
            {
                await next.WaitAsync(RunningHost.Hang);
                continue;
            }

            (Time.GetUtcNow() - since).ShouldBeLessThan(TimeSpan.FromMinutes(10), "it never comes about");
            Time.Advance(Step);
            if (work.IsCompleted)
            {
                await work;
                work = SettleAsync();
            }
        }
    }

    /// <summary>Completes when something with these words is seen.</summary>
    public async Task SeenAsync(string words)
    {
        while (true)
        {
            Task more;
            lock (Discord.State.Sync)
            {
                more = Discord.State.More;
                if (
                    Discord.State.Seen.Any(l =>
                        l.StartsWith("  ", StringComparison.Ordinal) && l.Contains(words, StringComparison.Ordinal)
                    )
                )
                {
                    return;
                }
            }

            await more;
        }
    }

    private async ValueTask LeapAsync(Instant to, CancellationToken cancel)
    {
        Time.Leap(to.ToDateTimeOffset());

        // A heart that has beaten has heard its answer, before the next leap takes it for lost.
        for (var next = Time.Changed; Time.Waits == 0; next = Time.Changed)
        {
            await next.WaitAsync(RunningHost.Hang, cancel);
        }

        await Discord.Gateway.HeardAsync();
        await Discord.Gateway.HeardAsync();
    }

    /// <summary>Nothing is under way: all has been done, or what hasn't waits for a moment.</summary>
    private bool IsAtRest(Task work)
    {
        if (Time.Limits > 0 || Discord.Gateway.IsOwedAWord)
        {
            return false;
        }

        // Where there is a session, one waits for its next heartbeat.
        var hearts = Discord.Gateway.IsLive ? 1 : 0;
        return Time.Waits > hearts || (work.IsCompleted && Time.Waits == hearts);
    }
}
