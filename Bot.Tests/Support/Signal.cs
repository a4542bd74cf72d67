namespace Bot.Tests.Support;

/// <summary>Tells everybody who waits for it that something has happened, as often as it happens.</summary>
internal sealed class Signal
{
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when it happens the next time. Whoever looks before they wait takes this first, so nothing slips through.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Raise() =>
        Interlocked
            .Exchange(ref next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))
            .SetResult();
}
