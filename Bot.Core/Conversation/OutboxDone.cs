using Bot.Core.Storage;

namespace Bot.Core.Conversation;

/// <summary>
/// Takes sent messages out of the outbox, all that gather while the store is busy in one transaction. A message is
/// reported as done only when that is durable; if the store fails, it is tried again, and nothing is sent a second time.
/// </summary>
internal sealed class OutboxDone(IStore store, ITurnWatch watch)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Lock sync = new();
    private List<long> ids = [];
    private TaskCompletionSource? batch;
    private bool busy;

    public Task AddAsync(long id)
    {
        Task mine;
        lock (sync)
        {
            ids.Add(id);
            batch ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            mine = batch.Task;
            if (busy)
            {
                return mine;
            }

            busy = true;
        }

        _ = FlushAsync();
        return mine;
    }

    private async Task FlushAsync()
    {
        while (true)
        {
            List<long> sent;
            TaskCompletionSource finished;
            lock (sync)
            {
                if (ids.Count == 0)
                {
                    busy = false;
                    return;
                }

                (sent, ids) = (ids, []);
                (finished, batch) = (batch!, null);
            }

            while (!await TryCompleteAsync(sent))
            {
                await Task.Delay(Pause);
            }

            finished.SetResult();
        }
    }

    private async ValueTask<bool> TryCompleteAsync(List<long> sent)
    {
        try
        {
            await store.CompleteOutboxAsync(sent, CancellationToken.None);
            return true;
        }
        catch (Exception e)
        {
            watch.Failed("outbox.done", null, e);
            return false;
        }
    }
}
