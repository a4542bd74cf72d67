using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Bot.Core.Storage;

namespace Bot.Tests.Support.Discord;

/// <summary>A store whose writer can be held up, as by a slow disk: what is to be committed waits, reading goes on.</summary>
[SuppressMessage("Performance", "CA1852", Justification = "A proxy is derived from it at run time.")]
internal class GatedStore : DispatchProxy
{
    private readonly IStore inner = new InMemoryStore();
    private TaskCompletionSource? gate;

    public static (IStore Store, GatedStore Gate) Create()
    {
        var store = Create<IStore, GatedStore>();
        return (store, (GatedStore)(object)store);
    }

    public void Close() => gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open()
    {
        var was = gate;
        gate = null;
        was?.SetResult();
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        gate is { } closed && targetMethod!.Name == nameof(IStore.CommitAsync)
            ? new ValueTask<CommitResult>(AfterAsync(closed.Task, (Commit)args![0]!, (CancellationToken)args[1]!))
            : targetMethod!.Invoke(inner, args);

    private async Task<CommitResult> AfterAsync(Task open, Commit commit, CancellationToken cancel)
    {
        await open.WaitAsync(cancel);
        return await inner.CommitAsync(commit, cancel);
    }
}
