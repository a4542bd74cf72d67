using System.Collections.Concurrent;
using System.Security.Cryptography;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>
/// Keys that somebody has opened for a while: in the memory of this process and nowhere else, so a restart lets go of them all.
/// </summary>
internal sealed class HeldKeys
{
    private readonly ConcurrentDictionary<(PersonId, string), (byte[] Secret, Instant Until)> keys = new();

    /// <summary>Null once its time is over.</summary>
    public byte[]? Find(PersonId person, string kind, Instant now) =>
        keys.TryGetValue((person, kind), out var held) && now < held.Until ? held.Secret : null;

    /// <summary>Does what a committed turn said; whoever was forgotten has nothing held any more.</summary>
    public void Settle(Settling settling)
    {
        if (settling.Speaker is not { } speaker)
        {
            return;
        }

        foreach (var effect in settling.Held)
        {
            if (effect is Effect.Hold hold)
            {
                keys[(speaker, hold.Kind)] = (hold.Secret, hold.Until);
            }
            else if (effect is Effect.LetGo done)
            {
                LetGo((speaker, done.Kind));
            }
        }

        if (settling.Forget.Contains(speaker))
        {
            foreach (var key in keys.Keys.Where(k => k.Item1 == speaker))
            {
                LetGo(key);
            }
        }
    }

    private void LetGo((PersonId, string) key)
    {
        if (keys.TryRemove(key, out var held))
        {
            CryptographicOperations.ZeroMemory(held.Secret);
        }
    }
}
