using Bot.Core.Alarms;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Storage;

/// <summary>All that one turn changed, to be written in one transaction.</summary>
public sealed record Commit
{
    public required Instant At { get; init; }

    /// <summary>The platform's id of what came in: seen once, never handled again. Null for turns of our own.</summary>
    public string? IncomingId { get; init; }

    /// <summary>The alarms that this answers. Each leaves the table unless <see cref="SetAlarms"/> sets it anew.</summary>
    public IReadOnlyList<AlarmRow> Fired { get; init; } = [];

    public IReadOnlyList<DocumentWrite> Documents { get; init; } = [];

    /// <summary>Documents that were read and mattered but aren't written: their versions must still be these.</summary>
    public IReadOnlyList<DocumentVersion> Expects { get; init; } = [];

    public IReadOnlyList<AlarmRow> SetAlarms { get; init; } = [];

    /// <summary>Alarms to drop, by owner, kind and key (the due instant is not looked at).</summary>
    public IReadOnlyList<AlarmRow> ClearAlarms { get; init; } = [];

    public IReadOnlyList<OutboxRow> Outbox { get; init; } = [];

    /// <summary>Outbox rows that this turn takes back; each must still be there.</summary>
    public IReadOnlyList<long> WithdrawOutbox { get; init; } = [];

    public IReadOnlyList<EntryRow> Entries { get; init; } = [];

    public IReadOnlyList<long> RemoveEntries { get; init; } = [];

    /// <summary>Entries that this turn uses up: each must still be there. One of <see cref="Entries"/> may take its id.</summary>
    public IReadOnlyList<long> UseEntries { get; init; } = [];

    /// <summary>Owners who keep only so many of their newest entries of a kind, those of this commit among them.</summary>
    public IReadOnlyList<EntryLimit> LimitEntries { get; init; } = [];

    /// <summary>Accounts that from now on lead to a person (an earlier owner loses them).</summary>
    public IReadOnlyList<AccountLink> LinkAccounts { get; init; } = [];

    public IReadOnlyList<LookupKey> UnlinkAccounts { get; init; } = [];

    public IReadOnlyList<PlaceLink> LinkPlaces { get; init; } = [];

    public IReadOnlyList<LookupKey> UnlinkPlaces { get; init; } = [];

    public IReadOnlyList<CodeRow> AddCodes { get; init; } = [];

    /// <summary>A code that this turn uses up: it must still be there.</summary>
    public IReadOnlyList<LookupKey> UseCodes { get; init; } = [];

    /// <summary>Makers whose open codes of a purpose end with this turn.</summary>
    public IReadOnlyList<(PersonId Maker, CodePurpose Purpose)> EndCodes { get; init; } = [];

    /// <summary>
    /// Owners whose document, entries, alarms, outbox rows, codes, accounts and places all go. Their keys are to be
    /// destroyed next; until that is reported, <see cref="IStore.ForgottenAsync"/> names them.
    /// </summary>
    public IReadOnlyList<Owner> Forget { get; init; } = [];
}

/// <summary>A new sealed version. <paramref name="Expected"/> is the version it replaces, 0 for a new document.</summary>
public sealed record DocumentWrite(Owner Owner, long Expected, byte[] Sealed);

/// <summary>A document that the turn read and left as it was: the commit fails if it has changed meanwhile.</summary>
public sealed record DocumentVersion(Owner Owner, long Version);

/// <summary>Only the newest <paramref name="Most"/> entries (by instant, then id) of a kind stay.</summary>
public sealed record EntryLimit(Owner Owner, string Kind, int Most);

/// <summary>This account leads to this person from now on.</summary>
public sealed record AccountLink(LookupKey Account, PersonId Person);

/// <summary>This channel is this pair's from now on.</summary>
public sealed record PlaceLink(LookupKey Place, PairId Pair);

/// <summary>What became of a commit. Only <see cref="Committed"/> changed anything.</summary>
public enum CommitResult
{
    Committed,

    /// <summary>This was done before; nothing was written.</summary>
    Duplicate,

    /// <summary>Somebody else was faster; load again and decide again. Nothing was written.</summary>
    Conflict,
}
