using System.Security.Cryptography;
using System.Text;
using Bot.Core.Features;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>The calendars behind secret addresses.</summary>
public sealed class Feeds
{
    /// <summary>A secret has this many characters; nothing else is looked up.</summary>
    public const int SecretLength = 26;

    private readonly IStore store;
    private readonly LookupHasher lookup;
    private readonly Visits visits;
    private readonly Surroundings surroundings;
    private readonly Registry registry;
    private readonly Phrasebook phrases;
    private readonly Func<Instant> clock;

    internal Feeds(
        IStore store,
        LookupHasher lookup,
        Visits visits,
        Surroundings surroundings,
        Registry registry,
        Phrasebook phrases,
        Func<Instant> clock
    )
    {
        this.store = store;
        this.lookup = lookup;
        this.visits = visits;
        this.surroundings = surroundings;
        this.registry = registry;
        this.phrases = phrases;
        this.clock = clock;
    }

    /// <summary>
    /// What a secret leads to, as of now; null if to nothing (never made, ended, or its owner has gone: all the same).
    /// </summary>
    public async ValueTask<Feed?> ReadAsync(string secret, CancellationToken cancel)
    {
        if (
            registry.WriteFeed is not { } write
            || secret.Length != SecretLength
            || await store.FindCodeAsync(lookup.Code(secret), cancel) is not { Purpose: CodePurpose.Feed } code
        )
        {
            return null;
        }

        using var visit = await visits.EnterAsync(code.Maker, cancel);
        var now = clock();
        if (visit.World.Find(code.Maker) is not { } me || code.Expires <= now)
        {
            return null;
        }

        var reader = Messenger.ReaderOf(me, now);
        var turn = surroundings.TurnOf(visit.World, me, now);
        var content = Encoding.UTF8.GetBytes(write(turn, text => phrases.Say(text, reader)));
        return new Feed(content, $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\"");
    }
}

/// <summary>A calendar, and a tag that changes exactly when it does.</summary>
public sealed record Feed(byte[] Content, string Tag);
