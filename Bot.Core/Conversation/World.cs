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

    public IEnumerable<Document> All => documents.Values;

    public IReadOnlyList<AlarmRow> Alarms => alarms;

    public Document? Find(Owner owner) => documents.GetValueOrDefault(owner);

    /// <summary>The person's couple, if they are in one and it exists.</summary>
    public Document? PairOf(Document person) => person.Get(Membership.Slice).Pair is { } pair ? Find(pair) : null;

    public Document? PartnerOf(Document person) =>
        PairOf(person) is { } pair ? Find(pair.Get(Members.Slice).Other(new PersonId(person.Owner.Id))) : null;

    public void Put(Document document) => documents[document.Owner] = document;

    public void Remove(Owner owner) => documents.Remove(owner);

    public bool IsLoaded(Owner owner) => original.ContainsKey(owner);

    public IEnumerable<Document> Changed =>
        documents.Values.Where(d => !original.TryGetValue(d.Owner, out var was) || !ReferenceEquals(was, d));

    public IEnumerable<Document> Unchanged =>
        documents.Values.Where(d => original.TryGetValue(d.Owner, out var was) && ReferenceEquals(was, d));

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

    public async ValueTask LoadAsync(World world, IReadOnlyList<Owner> owners, CancellationToken cancel)
    {
        var missing = owners.Where(o => !world.IsLoaded(o)).Distinct().ToList();
        if (missing.Count == 0)
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
