using Bot.Core.People;

namespace Bot.Core.Conversation;

/// <summary>
/// One turn at a time for a couple (or for someone on their own), so that turns rarely collide in the store. Document
/// versions catch what still does, also between processes.
/// </summary>
internal sealed class Gates
{
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, 1024).Select(_ => new SemaphoreSlim(1, 1))];

    public async ValueTask<IDisposable> EnterAsync(Owner owner, CancellationToken cancel)
    {
        var gate = gates[(uint)owner.GetHashCode() % (uint)gates.Length];
        await gate.WaitAsync(cancel);
        return new Exit(gate);
    }

    private sealed class Exit(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
