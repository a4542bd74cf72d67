using Bot.Core.Alarms;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Storage;

/// <summary>
/// Everything the conversation keeps. The store sees sealed bytes, ids and instants (whole milliseconds), never a word.
/// All members may be called from any thread. What <see cref="CommitAsync"/> reported as committed survives a kill.
/// </summary>
public interface IStore
{
    /// <summary>
    /// Documents and alarms of the owners, read at one point in time. Unknown owners are absent from the answer.
    /// </summary>
    ValueTask<Loaded> LoadAsync(IReadOnlyList<Owner> owners, CancellationToken cancel);

    /// <summary>The person behind a platform account; null for a stranger.</summary>
    ValueTask<PersonId?> FindAccountAsync(LookupKey account, CancellationToken cancel);

    /// <summary>The couple a shared place belongs to; null if it belongs to nobody.</summary>
    ValueTask<PairId?> FindPlaceAsync(LookupKey place, CancellationToken cancel);

    /// <summary>An invitation's code, expired or not; null if there is none (or it was used).</summary>
    ValueTask<CodeRow?> FindCodeAsync(LookupKey code, CancellationToken cancel);

    /// <summary>
    /// Writes all of a commit or nothing of it. Order of checks: a known <see cref="Commit.IncomingId"/> or a
    /// <see cref="Commit.Fired"/> alarm that is no longer due at that instant gives <see cref="CommitResult.Duplicate"/>;
    /// a document whose version differs from what the commit expects, a new document that exists already, or a code, entry or
    /// outbox row to be used up that is gone gives <see cref="CommitResult.Conflict"/>.
    /// </summary>
    ValueTask<CommitResult> CommitAsync(Commit commit, CancellationToken cancel);

    /// <summary>Alarms due at or before <paramref name="now"/>, earliest first (ties by owner, kind, key).</summary>
    ValueTask<IReadOnlyList<AlarmRow>> DueAlarmsAsync(Instant now, int max, CancellationToken cancel);

    /// <summary>The earliest alarm of all; null when nothing sleeps.</summary>
    ValueTask<Instant?> NextAlarmAsync(CancellationToken cancel);

    /// <summary>
    /// Outbox rows not yet done and not to be tried later than <paramref name="now"/>, oldest first; of no class behind
    /// <paramref name="last"/>.
    /// </summary>
    ValueTask<IReadOnlyList<OutboxRow>> PendingOutboxAsync(
        Instant now,
        int max,
        CancellationToken cancel,
        DeliveryClass last = DeliveryClass.Nudge
    );

    /// <summary>
    /// The row's sending begins now: until it is done or put off, it is in doubt whether it arrived. Gone: no error.
    /// </summary>
    ValueTask BeginOutboxAsync(long id, CancellationToken cancel);

    /// <summary>Marks rows as done: they leave the outbox. Rows that are gone already are no error.</summary>
    ValueTask CompleteOutboxAsync(IReadOnlyList<long> ids, CancellationToken cancel);

    /// <summary>
    /// Puts a row off: it is not pending before <paramref name="notBefore"/>; its attempts grow by one.
    /// <paramref name="inDoubt"/>: it may have arrived.
    /// </summary>
    ValueTask PostponeOutboxAsync(long id, Instant notBefore, CancellationToken cancel, bool inDoubt = false);

    /// <summary>Entries of one owner and kind, newest first, strictly older than <paramref name="before"/> if given.</summary>
    ValueTask<IReadOnlyList<EntryRow>> EntriesAsync(
        Owner owner,
        string kind,
        Instant? before,
        int max,
        CancellationToken cancel
    );

    /// <summary>One entry by its id; null if there is none of this owner and kind.</summary>
    ValueTask<EntryRow?> EntryAsync(Owner owner, string kind, long id, CancellationToken cancel);

    /// <summary>Ids of owners of one kind greater than <paramref name="after"/>, ascending: for sweeps in pages.</summary>
    ValueTask<IReadOnlyList<Owner>> OwnersAsync(OwnerKind kind, long after, int max, CancellationToken cancel);

    /// <summary>
    /// Owners that a commit has forgotten and whose keys haven't been reported as destroyed: a kill may have come between.
    /// </summary>
    ValueTask<IReadOnlyList<Owner>> ForgottenAsync(int max, CancellationToken cancel);

    /// <summary>The keys of a forgotten owner are destroyed; there is nothing left to do for them. Unknown: no error.</summary>
    ValueTask KeysDestroyedAsync(Owner owner, CancellationToken cancel);

    /// <summary>Drops inbox ids older than <paramref name="inboxBefore"/> and codes expired before <paramref name="now"/>.</summary>
    ValueTask PruneAsync(Instant now, Instant inboxBefore, CancellationToken cancel);

    /// <summary>Counts for metrics and health: cheap, without any content.</summary>
    ValueTask<StoreCounts> CountAsync(Instant now, CancellationToken cancel);
}

/// <summary>What <see cref="IStore.LoadAsync"/> found.</summary>
public sealed record Loaded(IReadOnlyList<StoredDocument> Documents, IReadOnlyList<AlarmRow> Alarms);

/// <summary>A sealed document. The first version is 1 and each write adds one.</summary>
public sealed record StoredDocument(Owner Owner, long Version, byte[] Sealed);

/// <summary>
/// A keyed hash (32 bytes) of something that must be found again but not be readable in the database:
/// a platform account, a channel, an invitation's code.
/// </summary>
public readonly record struct LookupKey(string Hex);

/// <summary>What a code is good for. The numbers are stored and never change.</summary>
public enum CodePurpose
{
    Pair = 1,
    Link = 2,

    /// <summary>The secret of a calendar's address. It is kept until its owner ends it.</summary>
    Feed = 3,
}

/// <summary>An invitation's code. Its text isn't kept, only <see cref="Key"/>.</summary>
public sealed record CodeRow(LookupKey Key, CodePurpose Purpose, PersonId Maker, Instant Expires);

/// <summary>One message on its way out. <paramref name="Sealed"/> holds address and content under <paramref name="Owner"/>'s key.</summary>
public sealed record OutboxRow(
    long Id,
    Owner Owner,
    string Platform,
    DeliveryClass Class,
    Instant CreatedAt,
    Instant NotBefore,
    int Attempts,
    byte[] Sealed
)
{
    /// <summary>Its sending began, and nobody knows whether it arrived.</summary>
    public bool InDoubt { get; init; }
}

/// <summary>How a message is to be treated when its sending is uncertain or the platform is slow.</summary>
public enum DeliveryClass
{
    /// <summary>An answer to the person's own words: first in line.</summary>
    Answer = 0,

    /// <summary>Another person's words, or a safety reply: resent when in doubt.</summary>
    Words = 1,

    /// <summary>A nudge: never sent twice, rather not at all.</summary>
    Nudge = 2,
}

/// <summary>What is kept piece by piece: a journal page, a check-in answer, a message's buttons. Ids are random.</summary>
public sealed record EntryRow(long Id, Owner Owner, string Kind, Instant At, byte[] Sealed)
{
    /// <summary>The kind that an entry is sealed as, so that it opens as nothing else.</summary>
    public static string SealKind(string kind) => $"entry:{kind}";
}

/// <summary>How much there is of everything, for metrics and the doctor.</summary>
public sealed record StoreCounts(long People, long Pairs, long Alarms, long AlarmsDue, long Outbox);
