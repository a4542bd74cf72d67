using System.Security.Cryptography;
using System.Text.Json;
using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;

namespace Bot.Core.Conversation;

/// <summary>The documents that a turn may touch, opened, with their alarms.</summary>
internal sealed class World
{
    private readonly Dictionary<Owner, Document> documents = [];
    private readonly Dictionary<Owner, Document> original = [];
    private readonly List<AlarmRow> alarms = [];
    private readonly Dictionary<Owner, Document> written = [];

    public IEnumerable<Document> All => documents.Values;

    public IReadOnlyList<AlarmRow> Alarms => alarms;

    public Document? Find(Owner owner) => documents.GetValueOrDefault(owner);

    /// <summary>The person's couple, if they are in one and it exists.</summary>
    public Document? PairOf(Document person) => person.Get(Membership.Slice).Pair is { } pair ? Find(pair) : null;

    public Document? PartnerOf(Document person) =>
        PairOf(person) is { } pair ? Find(pair.Get(Members.Slice).Other(new PersonId(person.Owner.Id))) : null;

    public void Put(Document document) => documents[document.Owner] = document;

    public void Remove(Owner owner) => documents.Remove(owner);

    public IEnumerable<Owner> Loaded => original.Keys;

    /// <summary>Whose turn it is: the owners behind the gate that this world was opened in.</summary>
    public IReadOnlyList<Owner> Company { get; set; } = [];

    public bool IsLoaded(Owner owner) => original.ContainsKey(owner);

    public IEnumerable<Document> Changed =>
        documents.Values.Where(d => !original.TryGetValue(d.Owner, out var was) || !ReferenceEquals(was, d));

    public IEnumerable<Document> Unchanged =>
        documents.Values.Where(d => original.TryGetValue(d.Owner, out var was) && ReferenceEquals(was, d));

    /// <summary>Documents as they are once the commit that writes them is done.</summary>
    public IReadOnlyDictionary<Owner, Document> Written => written;

    /// <summary>The document's bytes to be stored.</summary>
    public ReadOnlyMemory<byte> Write(Document document)
    {
        var json = document.Store(out var stored);
        written[document.Owner] = stored;
        return json;
    }

    public void Add(Document document, IEnumerable<AlarmRow> rows)
    {
        documents[document.Owner] = document;
        original[document.Owner] = document;
        alarms.AddRange(rows);
    }
}

/// <summary>Opens documents from the store. One whose key is gone is as good as absent.</summary>
internal sealed class WorldLoader(IStore store, Sealer sealer)
{
    public const string DocumentKind = "document";

    private readonly OpenedDocuments recent = new();

    /// <param name="fresh">Whether to read from the store what was opened a moment ago, too.</param>
    public async ValueTask LoadAsync(
        World world,
        IReadOnlyList<Owner> owners,
        CancellationToken cancel,
        bool fresh = false
    )
    {
        List<Owner>? missing = null;
        foreach (var owner in owners)
        {
            if (world.IsLoaded(owner))
            {
                continue;
            }

            if (!fresh && recent.Find(owner) is { } opened)
            {
                world.Add(opened.Document, opened.Alarms);
            }
            else if (missing?.Contains(owner) is not true)
            {
                (missing ??= []).Add(owner);
            }
        }

        if (missing is null)
        {
            return;
        }

        var loaded = await store.LoadAsync(missing, cancel);
        foreach (var stored in loaded.Documents)
        {
            if (await OpenAsync(stored, cancel) is { } document)
            {
                world.Add(document, loaded.Alarms.Where(a => a.Owner == stored.Owner));
            }
        }
    }

    /// <summary>Remembers the documents of those whose turn it is: nobody else changes them now.</summary>
    public void Remember(World world, IReadOnlyList<Owner> company)
    {
        world.Company = company;
        foreach (var owner in company)
        {
            if (world.Find(owner) is { } document)
            {
                recent.Keep(new Opened(document, [.. world.Alarms.Where(a => a.Owner == owner)]));
            }
        }
    }

    /// <summary>
    /// Commits what a turn decided. Afterwards the documents of those whose turn it is are remembered as they became, or, if
    /// the commit was refused or failed, forgotten: then they may not be what they were thought to be.
    /// </summary>
    public async ValueTask<CommitResult> CommitAsync(World world, Commit commit, CancellationToken cancel)
    {
        var committed = false;
        try
        {
            var result = await store.CommitAsync(commit, cancel);
            committed = result == CommitResult.Committed;
            return result;
        }
        finally
        {
            foreach (var owner in world.Loaded)
            {
                if (committed && world.Company.Contains(owner) && AfterwardsOf(world, owner, commit) is { } opened)
                {
                    recent.Keep(opened);
                }
                else
                {
                    recent.Drop(owner);
                }
            }
        }
    }

    public void AgeAt(NodaTime.Instant now) => recent.AgeAt(now);

    public void Clear() => recent.Clear();

    private static Opened? AfterwardsOf(World world, Owner owner, Commit commit)
    {
        if (commit.Forget.Contains(owner) || (world.Written.GetValueOrDefault(owner) ?? world.Find(owner)) is not { } now)
        {
            return null;
        }

        var changed = commit.SetAlarms.Concat(commit.ClearAlarms).Append(commit.Fired).OfType<AlarmRow>();
        var gone = changed.Where(a => a.Owner == owner).Select(a => (a.Kind, a.Key)).ToHashSet();
        return new Opened(
            now,
            [
                .. world.Alarms.Where(a => a.Owner == owner && !gone.Contains((a.Kind, a.Key))),
                .. commit.SetAlarms.Where(a => a.Owner == owner),
            ]
        );
    }

    private async ValueTask<Document?> OpenAsync(StoredDocument stored, CancellationToken cancel)
    {
        var keys = await sealer.KeysAsync(stored.Owner, create: false, cancel);
        if (keys is null)
        {
            return null;
        }

        try
        {
            var json = Sealer.Open(keys, DocumentKind, stored.Version, stored.Sealed);
            return Document.Read(stored.Owner, stored.Version, json);
        }
        catch (Exception e) when (e is CryptographicException or JsonException)
        {
            throw new UnreadableDocumentException(stored.Owner, e);
        }
    }
}

/// <summary>A document doesn't open: changed or moved in the database, or sealed by a key that isn't here.</summary>
public sealed class UnreadableDocumentException(Owner owner, Exception inner)
    : Exception($"The document of {owner} can't be opened.", inner);
