using Bot.Host.Health;
using Quartz;

namespace Bot.Host.Jobs;

/// <summary>A job whose ends are watched: a bad one is noted for `/readyz` and tried again at its next time.</summary>
internal abstract class WatchedJob(JobHealth health, ILogger logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var name = GetType().Name;
        try
        {
            await RunAsync(cancellationToken);
            health.Good(name);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host is stopping.
        }
        catch (Exception e)
        {
            health.Bad(name, e);
            logger.LogError(
                "{Job} failed: {Exception}",
                name,
                $"{e.GetType().Name}{Environment.NewLine}{e.StackTrace}"
            );
        }
    }

    protected abstract ValueTask RunAsync(CancellationToken cancel);
}
