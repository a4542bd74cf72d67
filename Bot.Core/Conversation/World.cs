using System.Security.Cryptography;
using System.Text.Json;
using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;

namespace Bot.Core.Conversation;

/// <summary>The documents that a turn may touch, each opened when it is first looked at, with their alarms.</summary>
internal sealed class World
{
    // A couple and its two, rarely more.
    private readonly List<Page> pages = [];
    private readonly List<AlarmRow> alarms = [];

    public IReadOnlyList<AlarmRow> Alarms => alarms;

    /// <summary>Whose documents are here, opened or not.</summary>
    public IEnumerable<Owner> Owners => pages.Where(p => !p.IsRemoved).Select(p => p.Owner);

    /// <summary>Whose documents the store had.</summary>
    public IEnumerable<Owner> Loaded => pages.Where(p => p.WasStored).Select(p => p.Owner);

    /// <summary>Whose turn it is: the owners behind the gate that this world was opened in.</summary>
    public IReadOnlyList<Owner> Company { get; set; } = [];

    /// <summary>Documents that are to be written.</summary>
    public IEnumerable<Document> Changed =>
        pages.Where(p => p is { Now: not null, IsRemoved: false } && p.Now != p.Original).Select(p => p.Now!);

    /// <summary>Documents that were looked at and left as they were. One that nobody looked at mattered to nobody.</summary>
    public IEnumerable<Document> Unchanged =>
        pages.Where(p => p is { Now: not null, IsRemoved: false } && p.Now == p.Original).Select(p => p.Now!);

    /// <exception cref="UnreadableDocumentException">It doesn't open.</exception>
    public Document? Find(Owner owner) => PageOf(owner) is { IsRemoved: false } page ? page.Open() : null;

    /// <summary>The document if somebody has looked at it.</summary>
    public Document? FindOpened(Owner owner) => PageOf(owner) is { IsRemoved: false } page ? page.Now : null;

    /// <summary>The document as it came, if somebody has looked at it.</summary>
    public Document? FindOriginal(Owner owner) => PageOf(owner)?.Original;

    /// <summary>The document as it is once the commit that writes it is done; null if none does.</summary>
    public Document? FindWritten(Owner owner) => PageOf(owner)?.Written;

    /// <summary>The person's couple, if they are in one and it exists.</summary>
    public Document? PairOf(Document person) => person.Get(Membership.Slice).Pair is { } pair ? Find(pair) : null;

    public Document? PartnerOf(Document person) =>
        PairOf(person) is { } pair ? Find(pair.Get(Members.Slice).Other(new PersonId(person.Owner.Id))) : null;

    public bool IsLoaded(Owner owner) => PageOf(owner) is { WasStored: true };

    public void Put(Document document)
    {
        var page = PageOf(document.Owner);
        if (page is null)
        {
            pages.Add(page = new Page(document.Owner, null));
        }

        page.Now = document;
        page.IsRemoved = false;
    }

    public void Remove(Owner owner)
    {
        if (PageOf(owner) is { } page)
        {
            page.IsRemoved = true;
        }
    }

    /// <summary>The document's bytes to be stored.</summary>
    public ReadOnlyMemory<byte> Write(Document document)
    {
        var json = document.Store(out var stored);
        PageOf(document.Owner)!.Written = stored;
        return json;
    }

    /// <param name="open">Opens the document, once it is looked at.</param>
    public void Add(Owner owner, Func<Document> open, IEnumerable<AlarmRow> rows)
    {
        pages.Add(new Page(owner, open));
        alarms.AddRange(rows);
    }

    public void Add(Document document, IEnumerable<AlarmRow> rows)
    {
        var page = new Page(document.Owner, () => document);
        page.Open();
        pages.Add(page);
        alarms.AddRange(rows);
    }

    private Page? PageOf(Owner owner)
    {
        foreach (var page in pages)
        {
            if (page.Owner == owner)
            {
                return page;
            }
        }

        return null;
    }

    private sealed class Page(Owner owner, Func<Document>? open)
    {
        public Owner Owner => owner;

        public bool WasStored => open is not null;

        public Document? Original { get; private set; }

        public Document? Now { get; set; }

        public Document? Written { get; set; }

        public bool IsRemoved { get; set; }

        public Document? Open()
        {
            if (Now is null && open is not null)
            {
                Now = Original = open();
            }

            return Now;
        }
    }
}

/// <summary>Opens documents from the store. One whose key is gone is as good as absent.</summary>
internal sealed class WorldLoader(IStore store, Sealer sealer)
{
    public const string DocumentKind = "document";

    private readonly OpenedDocuments recent = new();

    /// <param name="fresh">Whether to read from the store what was opened a moment ago, too.</param>
    public async ValueTask LoadAsync(World world, IReadOnlyList<Owner> owners, bool fresh, CancellationToken cancel)
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
            if (await sealer.KeysAsync(stored.Owner, create: false, cancel) is { } keys)
            {
                var alarms = loaded.Alarms.Where(a => a.Owner == stored.Owner);
                world.Add(stored.Owner, () => Open(stored, keys), alarms);
            }
        }
    }

    /// <summary>Somebody's newest entries of a kind, opened.</summary>
    public async ValueTask<IReadOnlyList<OpenedEntry>> EntriesAsync(
        Owner owner,
        string kind,
        int most,
        CancellationToken cancel
    )
    {
        var rows = await store.EntriesAsync(owner, kind, null, most, cancel);
        if (rows.Count == 0 || await sealer.KeysAsync(owner, create: false, cancel) is not { } keys)
        {
            return [];
        }

        try
        {
            return
            [
                .. rows.Select(r => new OpenedEntry(
                    r.Id,
                    r.Kind,
                    r.At,
                    Sealer.Open(keys, EntryRow.SealKind(r.Kind), r.Id, r.Sealed)
                )),
            ];
        }
        catch (CryptographicException e)
        {
            throw new UnreadableDocumentException(owner, e);
        }
    }

    /// <summary>Remembers the documents of those whose turn it is: nobody else changes them now.</summary>
    public void Remember(World world, IReadOnlyList<Owner> company)
    {
        world.Company = company;
        foreach (var owner in company)
        {
            if (world.FindOpened(owner) is { } document)
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
        if (commit.Forget.Contains(owner) || (world.FindWritten(owner) ?? world.FindOpened(owner)) is not { } now)
        {
            return null;
        }

        var changed = commit.SetAlarms.Concat(commit.ClearAlarms).Concat(commit.Fired);
        var gone = changed.Where(a => a.Owner == owner).Select(a => (a.Kind, a.Key)).ToHashSet();
        return new Opened(
            now,
            [
                .. world.Alarms.Where(a => a.Owner == owner && !gone.Contains((a.Kind, a.Key))),
                .. commit.SetAlarms.Where(a => a.Owner == owner),
            ]
        );
    }

    private static Document Open(StoredDocument stored, OwnerKeys keys)
    {
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
