using System.Collections.Concurrent;

namespace Bot.Adapters.Storage.Sqlite;

/// <summary>A few connections that only read, each used by one caller at a time; further callers wait their turn.</summary>
internal sealed class SqliteReaders(Func<SqliteSession> open, int limit) : IDisposable
{
    private readonly SemaphoreSlim places = new(limit);
    private readonly ConcurrentStack<SqliteSession> idle = new();
    private bool closed;

    public async ValueTask<Lease> RentAsync(CancellationToken cancel)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        await places.WaitAsync(cancel);
        try
        {
            return new Lease(this, idle.TryPop(out var session) ? session : open());
        }
        catch
        {
            places.Release();
            throw;
        }
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryPop(out var session))
        {
            session.Dispose();
        }
    }

    private void Return(SqliteSession session)
    {
        if (closed || session.InTransaction)
        {
            session.Dispose();
        }
        else
        {
            idle.Push(session);
        }

        places.Release();
    }

    public readonly struct Lease(SqliteReaders readers, SqliteSession session) : IDisposable
    {
        public SqliteSession Session => session;

        public void Dispose() => readers.Return(session);
    }
}
