namespace Bot.Adapters.Discord;

/// <summary>
/// How it stands between us and Discord. Once <see cref="Stop"/> was called nothing more is sent or connected: going on
/// would only get the bot banned.
/// </summary>
internal sealed class DiscordCondition(TimeProvider time)
{
    /// <summary>A connection that is gone for less than this is nothing to speak of.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Lock sync = new();
    private string? fatal;
    private string? limping;
    private long awaySince = time.GetTimestamp();
    private bool isConnected;

    public bool IsStopped
    {
        get
        {
            lock (sync)
            {
                return fatal is not null;
            }
        }
    }

    public bool IsConnected
    {
        get
        {
            lock (sync)
            {
                return isConnected;
            }
        }
    }

    /// <summary>What keeps it from working, in plain words; null while all is well.</summary>
    public string? Trouble
    {
        get
        {
            lock (sync)
            {
                return fatal
                    ?? limping
                    ?? (
                        isConnected || time.GetElapsedTime(awaySince) < Patience
                            ? null
                            : "not connected to the gateway; trying again"
                    );
            }
        }
    }

    /// <summary>Something doesn't work, and everything else goes on.</summary>
    public void Limp(string why)
    {
        lock (sync)
        {
            limping = why;
        }
    }

    public void Stop(string why)
    {
        lock (sync)
        {
            fatal ??= why;
            isConnected = false;
        }
    }

    public void Connected()
    {
        lock (sync)
        {
            isConnected = fatal is null;
        }
    }

    public void Away()
    {
        lock (sync)
        {
            if (isConnected)
            {
                isConnected = false;
                awaySince = time.GetTimestamp();
            }
        }
    }
}
