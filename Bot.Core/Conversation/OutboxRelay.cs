using Bot.Core.Sealing;
using Bot.Core.Storage;

namespace Bot.Core.Conversation;

/// <summary>
/// Carries what is committed to the platforms. The outbox in the store is the queue, so a kill at any moment loses
/// nothing. Each place has a lane: within it messages go in order, lanes go side by side, and a slow one holds up nobody.
/// Of nudges only so many are taken in at once, so that an answer never waits behind a crowd of them.
/// What answers an event that wants its answer at once is taken over straight from its commit.
/// </summary>
public sealed class OutboxRelay : IDisposable
{
    private const int Batch = 500;
    private const int MostNudges = 256;

    private readonly IStore store;
    private readonly Companion companion;
    private readonly ParcelReader reader;
    private readonly OutboxLane.Sender sender;
    private readonly OutboxDone done;
    private readonly SemaphoreSlim pumping = new(1, 1);
    private readonly SemaphoreSlim bell = new(0, 1);
    private readonly CancellationTokenSource stopping = new();

    private readonly Lock sync = new();
    private readonly Dictionary<(string Platform, string? Place), OutboxLane> lanes = [];
    private readonly HashSet<long> taken = [];
    private readonly HashSet<long> gone = [];
    private TaskCompletionSource? idle;
    private int nudges;
    private bool moreWaits;

    public OutboxRelay(
        IStore store,
        Sealer sealer,
        Companion companion,
        IReadOnlyList<IPlatform> platforms,
        ITurnWatch watch
    )
    {
        this.store = store;
        this.companion = companion;
        reader = new ParcelReader(store, sealer, watch);
        sender = new OutboxLane.Sender(store, companion, platforms, watch);
        done = new OutboxDone(store, watch);
        companion.HandOver = Take;
    }

    /// <summary>Says that something may have been committed. Cheap; ringing twice before it is heard is ringing once.</summary>
    public void Ring()
    {
        if (bell.CurrentCount > 0)
        {
            return;
        }

        try
        {
            bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // Another one rang it at this very moment.
        }
    }

    /// <summary>Takes up what is to be sent whenever the bell rings, until cancelled. What has begun then is finished first.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        await using var ending = cancel.Register(stopping.Cancel);
        try
        {
            while (true)
            {
                await bell.WaitAsync(cancel);
                await PumpAsync(cancel);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await IdleAsync();
        }
    }

    /// <summary>Takes up all that can be sent now, without waiting until it is sent. Returns how many messages that were.</summary>
    public async ValueTask<int> PumpAsync(CancellationToken cancel)
    {
        await pumping.WaitAsync(cancel);
        try
        {
            var all = 0;
            while (await FetchAsync(cancel) is { Count: > 0 } rows)
            {
                all += rows.Count;
                await TakeAsync(rows, cancel);
            }

            return all;
        }
        finally
        {
            pumping.Release();
        }
    }

    /// <summary>Sends all that can be sent now. Returns when nothing is left but what has to wait.</summary>
    public async ValueTask DrainAsync(CancellationToken cancel)
    {
        do
        {
            await IdleAsync().WaitAsync(cancel);
        } while (await PumpAsync(cancel) > 0 || !IsIdle);
    }

    public void Dispose()
    {
        companion.HandOver = null;
        stopping.Dispose();
        pumping.Dispose();
        bell.Dispose();
    }

    /// <summary>To how many places something is on its way now, or waits for its platform's pace; just about.</summary>
    internal int Busy => lanes.Count;

    private bool IsIdle
    {
        get
        {
            lock (sync)
            {
                return taken.Count == 0;
            }
        }
    }

    private async Task IdleAsync()
    {
        Task waiting;
        lock (sync)
        {
            if (taken.Count == 0)
            {
                return;
            }

            idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting = idle.Task;
        }

        await waiting;
    }

    /// <summary>Rows that nobody has taken yet, in order of time.</summary>
    private async ValueTask<List<OutboxRow>> FetchAsync(CancellationToken cancel)
    {
        int held;
        int room;
        lock (sync)
        {
            held = taken.Count;
            room = MostNudges - nudges;
            moreWaits = false;

            // What leaves from now on may still be among the rows that are read.
            gone.Clear();
        }

        var rows = await store.PendingOutboxAsync(companion.Now, held + Batch, cancel);
        if (rows.Count == held + Batch)
        {
            // A crowd: the answers in it may stand far behind.
            var urgent = await store.PendingOutboxAsync(companion.Now, held + Batch, cancel, DeliveryClass.Words);
            rows = [.. rows.Where(r => r.Class == DeliveryClass.Nudge), .. urgent];
        }

        var fresh = new List<OutboxRow>(rows.Count);
        lock (sync)
        {
            foreach (var row in rows)
            {
                if (taken.Contains(row.Id))
                {
                    continue;
                }

                if (row.Class == DeliveryClass.Nudge && --room < 0)
                {
                    moreWaits = true;
                    continue;
                }

                fresh.Add(row);
            }
        }

        return fresh;
    }

    private async ValueTask TakeAsync(List<OutboxRow> rows, CancellationToken cancel)
    {
        Take(await reader.ReadAsync(rows, companion.Now, cancel));
    }

    /// <summary>Puts messages into their lanes, but those that are in one already, or have come through one just now.</summary>
    private void Take(IEnumerable<(OutboxRow Row, Parcel Parcel)> messages)
    {
        List<OutboxLane> toRun = [];
        lock (sync)
        {
            foreach (var (row, parcel) in messages)
            {
                if (stopping.IsCancellationRequested || gone.Contains(row.Id) || !taken.Add(row.Id))
                {
                    continue;
                }

                nudges += row.Class == DeliveryClass.Nudge ? 1 : 0;
                var place = (parcel.Message.Platform, parcel.Message.Channel ?? parcel.Message.Account);
                if (!lanes.TryGetValue(place, out var lane))
                {
                    lane = lanes[place] = new OutboxLane(place);
                    toRun.Add(lane);
                }

                lane.Add(row, parcel);
            }
        }

        foreach (var lane in toRun.OrderBy(l => l.FirstClass).ToList())
        {
            _ = RunAsync(lane);
        }
    }

    private async Task RunAsync(OutboxLane lane)
    {
        while (true)
        {
            OutboxLane.Item? next;
            lock (sync)
            {
                next = stopping.IsCancellationRequested ? null : lane.Next();
                if (next is null)
                {
                    lanes.Remove(lane.Place);
                    foreach (var left in lane.Rest())
                    {
                        Leave(left.Row);
                    }

                    return;
                }
            }

            var after = await sender.SendAsync(next, lane, stopping.Token);
            if (after == OutboxLane.After.Done)
            {
                await done.AddAsync(next.Row.Id);
            }

            lock (sync)
            {
                Leave(next.Row);
                foreach (var behind in after == OutboxLane.After.AllPutOff ? lane.Rest() : [])
                {
                    Leave(behind.Row);
                }
            }
        }
    }

    // Under the lock.
    private void Leave(OutboxRow row)
    {
        if (!taken.Remove(row.Id))
        {
            return;
        }

        gone.Add(row.Id);
        nudges -= row.Class == DeliveryClass.Nudge ? 1 : 0;
        if (moreWaits && nudges < MostNudges / 2)
        {
            moreWaits = false;
            Ring();
        }

        if (taken.Count == 0)
        {
            idle?.SetResult();
            idle = null;
        }
    }
}
