using System.Collections.Concurrent;
using Bot.Adapters.Discord.Rest;

namespace Bot.Adapters.Discord;

/// <summary>
/// The interactions that wait for an answer. After 700 ms without one they are told that it takes a moment, whatever the
/// database or anything else is doing.
/// </summary>
internal sealed class DiscordAnswers : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private readonly DiscordCalls calls;
    private readonly ThinkingFile thinking;
    private readonly TimeProvider time;
    private readonly ConcurrentDictionary<string, DiscordAnswer> byEvent = new(StringComparer.Ordinal);
    private readonly Lock sync = new();
    private readonly Queue<(long Due, DiscordAnswer Answer)> waiting = new();
    private readonly ITimer timer;
    private readonly CancellationTokenSource ending = new();

    public DiscordAnswers(DiscordCalls calls, ThinkingFile thinking, TimeProvider time)
    {
        this.calls = calls;
        this.thinking = thinking;
        this.time = time;
        timer = time.CreateTimer(_ => DeferDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>An interaction has come in. One that may be too old to be answered at all is never deferred.</summary>
    public DiscordAnswer Begin(ReturnAddress address, bool mayDefer)
    {
        var answer = new DiscordAnswer(address, calls, thinking);
        byEvent[address.Id] = answer;

        // The process before this one may have told it already.
        if (mayDefer && !thinking.IsOpen(address.Id))
        {
            lock (sync)
            {
                waiting.Enqueue(
                    (time.GetTimestamp() + (long)(Patience.TotalSeconds * time.TimestampFrequency), answer)
                );
                if (waiting.Count == 1)
                {
                    timer.Change(Patience, Timeout.InfiniteTimeSpan);
                }
            }
        }
        else
        {
            answer.LookFirst();
        }

        return answer;
    }

    public DiscordAnswer? Find(string eventId) => byEvent.GetValueOrDefault(eventId);

    /// <summary>One of which only the address is left, from before a restart.</summary>
    public DiscordAnswer Again(ReturnAddress address) => new(address, calls, thinking);

    public void Forget(string eventId) => byEvent.TryRemove(eventId, out _);

    public void Dispose()
    {
        timer.Dispose();
        ending.Cancel();
        ending.Dispose();
    }

    private void DeferDue()
    {
        var due = new List<DiscordAnswer>();
        lock (sync)
        {
            var now = time.GetTimestamp();
            while (waiting.TryPeek(out var next) && (next.Due <= now || !next.Answer.IsOpen))
            {
                due.Add(waiting.Dequeue().Answer);
            }

            if (waiting.TryPeek(out var later))
            {
                timer.Change(time.GetElapsedTime(now, later.Due), Timeout.InfiniteTimeSpan);
            }
        }

        foreach (var answer in due.Where(a => a.IsOpen))
        {
            _ = DeferAsync(answer);
        }
    }

    private async Task DeferAsync(DiscordAnswer answer)
    {
        try
        {
            await answer.DeferAsync(ending.Token);
        }
        catch (OperationCanceledException)
        {
            // The process ends; the next one finds who is waiting.
        }
    }
}
