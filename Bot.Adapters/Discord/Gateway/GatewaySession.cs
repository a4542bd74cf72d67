namespace Bot.Adapters.Discord.Gateway;

/// <summary>
/// A session with the gateway, and how far it has come. Two counts: what has been received, for this process; and up to
/// where everything has been handled for good, for the process after this one.
/// </summary>
internal sealed class GatewaySession
{
    private readonly Lock sync = new();
    private readonly Queue<Event> open = new();
    private string? id;
    private string? address;
    private long received;
    private long handled;

    public GatewaySession() { }

    public GatewaySession(string id, string address, long handled)
    {
        this.id = id;
        this.address = address;
        this.handled = handled;
        received = handled;
    }

    /// <summary>Null for both when there is nothing to resume.</summary>
    public (string? Id, string? Address, long Received, long Handled) Now
    {
        get
        {
            lock (sync)
            {
                return (id, address, received, handled);
            }
        }
    }

    public void Begin(string session, string resumeAt)
    {
        lock (sync)
        {
            (id, address) = (session, resumeAt);
        }
    }

    public void End()
    {
        lock (sync)
        {
            (id, address, received, handled) = (null, null, 0, 0);
            open.Clear();
        }
    }

    /// <summary>An event has arrived; its end is told by <see cref="Event.Done"/>.</summary>
    public Event Receive(long sequence)
    {
        var one = new Event(this, sequence);
        lock (sync)
        {
            received = Math.Max(received, sequence);
            open.Enqueue(one);
        }

        return one;
    }

    private void Settle(Event one)
    {
        lock (sync)
        {
            one.IsDone = true;
            while (open.TryPeek(out var first) && first.IsDone)
            {
                handled = Math.Max(handled, open.Dequeue().Sequence);
            }
        }
    }

    internal sealed class Event(GatewaySession session, long sequence)
    {
        public long Sequence => sequence;

        public bool IsDone { get; set; }

        /// <summary>Handled for good: it needn't come again.</summary>
        public void Done() => session.Settle(this);
    }
}
