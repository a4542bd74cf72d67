using System.Collections.Concurrent;
using Bot.Core.Alarms;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>A document as it is stored, opened, and the alarms of its owner.</summary>
internal sealed record Opened(Document Document, IReadOnlyList<AlarmRow> Alarms);

/// <summary>
/// Documents that were opened a moment ago, so that a conversation doesn't open them at each word. A hint, never the
/// truth: a commit names the versions that it was decided on, and the store refuses it if one of them has changed.
/// </summary>
/// <remarks>
/// Two generations: what nobody asked for while one filled up, or for <see cref="Life"/>, is let go. Keys are in memory for
/// as long as this process lives, so this shows whoever can read its memory nothing new; it is short all the same.
/// </remarks>
internal sealed class OpenedDocuments
{
    /// <summary>Bytes of documents in a generation.</summary>
    private const int Most = 16 << 20;

    private static readonly Duration Life = Duration.FromMinutes(5);

    private ConcurrentDictionary<Owner, Opened> young = new();
    private ConcurrentDictionary<Owner, Opened> old = new();
    private Instant aged;
    private int bytes;

    public Opened? Find(Owner owner)
    {
        if (young.TryGetValue(owner, out var opened))
        {
            return opened;
        }

        if (!old.TryRemove(owner, out opened))
        {
            return null;
        }

        Keep(opened);
        return opened;
    }

    public void Keep(Opened opened)
    {
        if (!young.TryAdd(opened.Document.Owner, opened))
        {
            young[opened.Document.Owner] = opened;
        }
        else if (Interlocked.Add(ref bytes, opened.Document.Size) > Most)
        {
            Age();
        }
    }

    public void Drop(Owner owner)
    {
        young.TryRemove(owner, out _);
        old.TryRemove(owner, out _);
    }

    /// <summary>Lets go of what wasn't asked for in a while. Cheap; called every second.</summary>
    public void AgeAt(Instant now)
    {
        if (now - aged >= Life)
        {
            aged = now;
            Age();
        }
    }

    public void Clear()
    {
        Age();
        Age();
    }

    private void Age()
    {
        old = young;
        young = new ConcurrentDictionary<Owner, Opened>();
        bytes = 0;
    }
}
