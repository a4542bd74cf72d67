namespace Bot.Adapters.Discord;

/// <summary>The last so many ids: what comes twice within them is told apart without asking the store.</summary>
internal sealed class RecentlySeen(int most)
{
    private readonly Lock sync = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();

    /// <summary>False if it was seen already.</summary>
    public bool Add(string id)
    {
        lock (sync)
        {
            if (!seen.Add(id))
            {
                return false;
            }

            order.Enqueue(id);
            if (order.Count > most)
            {
                seen.Remove(order.Dequeue());
            }

            return true;
        }
    }
}
