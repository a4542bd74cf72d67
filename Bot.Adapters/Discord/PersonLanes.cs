namespace Bot.Adapters.Discord;

/// <summary>
/// What one person does is handled in order; different people side by side, but only so many at a time: a crowd that is
/// all begun at once is all finished late, and whoever tells it that its answers take a moment must get through.
/// </summary>
internal sealed class PersonLanes : IDisposable
{
    /// <summary>Enough to fill a group commit.</summary>
    private const int AtOnce = 64;

    private readonly SemaphoreSlim places = new(AtOnce, AtOnce);
    private readonly Lock sync = new();
    private readonly Dictionary<string, Task> last = new(StringComparer.Ordinal);

    /// <summary>Does the work when all that this person did before is done. The work must not throw.</summary>
    public void Add(string person, Func<Task> work)
    {
        lock (sync)
        {
            var before = last.GetValueOrDefault(person, Task.CompletedTask);
            var task = Task.Run(() => AfterAsync(before, work));
            last[person] = task;
            _ = task.ContinueWith(
                done => Leave(person, done),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default
            );
        }
    }

    /// <summary>Returns when nothing is left to do.</summary>
    public async Task WhenIdleAsync()
    {
        while (true)
        {
            List<Task> all;
            lock (sync)
            {
                all = [.. last.Values];
            }

            if (all.Count == 0)
            {
                return;
            }

            await Task.WhenAll(all);
        }
    }

    public void Dispose() => places.Dispose();

    private async Task AfterAsync(Task before, Func<Task> work)
    {
        await before;
        await places.WaitAsync();
        try
        {
            await work();
        }
        finally
        {
            places.Release();
        }
    }

    private void Leave(string person, Task done)
    {
        lock (sync)
        {
            if (last.GetValueOrDefault(person) == done)
            {
                last.Remove(person);
            }
        }
    }
}
