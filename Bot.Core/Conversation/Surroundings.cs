using Bot.Core.Door;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Safety;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>Gathers what a decision may look at, and whom an outcome reaches.</summary>
internal sealed class Surroundings(
    IStore store,
    WorldLoader loader,
    PromptKeeper prompts,
    LookupHasher lookup,
    Registry registry,
    HeldKeys held,
    ISecrets secrets
)
{
    /// <summary>A person who was never here, with what the platform says of them as a beginning.</summary>
    public static Document Newcomer(PersonId id, Incoming incoming)
    {
        var name = Cleaned.Name(incoming.From.DisplayName);
        var language = incoming.From.LanguageHint?.Split('-')[0] ?? Catalogue.Fallback;
        return Document.New(id).With(Profile.Slice, new Profile(name, null, language));
    }

    public PersonTurn TurnOf(
        World world,
        Document me,
        Instant now,
        Incoming? incoming = null,
        CodeFacts? code = null,
        OtherFacts? other = null,
        IReadOnlyList<OpenedEntry>? entries = null
    )
    {
        var pair = world.PairOf(me);
        return new PersonTurn(
            now,
            me,
            pair,
            new Lazy<Face?>(() => world.PartnerOf(me) is { } partner ? Face.Of(partner) : null),
            incoming?.Place ?? new PlaceRef("", null),
            incoming?.From,
            secrets
        )
        {
            LazyDoor = new Lazy<DoorState>(() => registry.Door.StateOf(me, pair, now)),
            LazyPartnersDoor = new Lazy<DoorFacts?>(() =>
                world.PartnerOf(me) is { } partner ? registry.Door.FactsOf(partner, pair, now) : null
            ),
            PlaceName = incoming?.PlaceName ?? incoming?.Place.Channel ?? "",
            PartnersBusy = span => world.PartnerOf(me) is { } partner ? registry.Busy.Of(partner, span) : [],
            Code = code,
            Other = other,
            Read = entries ?? [],
            Held = kind => held.Find(new PersonId(me.Owner.Id), kind, now),
        };
    }

    public PairTurn TurnOfPair(World world, Document pair, Instant now)
    {
        var members = pair.Get(Members.Slice);
        var (first, second) = (world.Find(members.First)!, world.Find(members.Second)!);
        return new PairTurn(now, pair, Face.Of(first), Face.Of(second), secrets);
    }

    /// <summary>What was pressed or filled in, if it is the person's own and still there.</summary>
    public ValueTask<Prompt?> PromptAsync(PersonId person, IncomingBody body, CancellationToken cancel) =>
        body switch
        {
            IncomingBody.Pressed pressed => prompts.FindAsync(person, pressed.Token, cancel),
            IncomingBody.Filled filled => prompts.FindAsync(person, filled.Token, cancel),
            _ => ValueTask.FromResult<Prompt?>(null),
        };

    /// <summary>What a code leads to, as the one who has typed it may see it.</summary>
    public async ValueTask<CodeFacts?> CodeAsync(World world, string code, CancellationToken cancel)
    {
        var row = await store.FindCodeAsync(lookup.Code(InviteCode.Normalize(code)), cancel);
        if (row is null)
        {
            return null;
        }

        await loader.LoadAsync(world, [row.Maker], fresh: false, cancel);
        return world.Find(row.Maker) is { } maker
            ? new CodeFacts(
                row.Key,
                row.Purpose,
                Face.Of(maker),
                maker.Get(Membership.Slice).Pair is not null,
                row.Expires
            )
            : null;
    }

    public async ValueTask<OtherFacts?> OtherAsync(World world, PersonId other, CancellationToken cancel)
    {
        await loader.LoadAsync(world, [other], fresh: false, cancel);
        return world.Find(other) is { } person
            ? new OtherFacts(Face.Of(person), person.Get(Membership.Slice).Pair is not null)
            : null;
    }

    /// <summary>What somebody has kept, as a request of their own reads it back.</summary>
    public ValueTask<IReadOnlyList<OpenedEntry>> EntriesAsync(
        Document me,
        IReadsEntries request,
        CancellationToken cancel
    ) => loader.EntriesAsync(Books.OwnerOf(me, request.Kind), request.Kind, request.Most, cancel);

    /// <summary>All that somebody has kept and may take along.</summary>
    public async ValueTask<IReadOnlyList<OpenedEntry>> AllEntriesAsync(Document me, CancellationToken cancel)
    {
        var all = new List<OpenedEntry>();
        foreach (var kind in registry.Exports.Select(e => e.Entries).OfType<string>())
        {
            all.AddRange(await loader.EntriesAsync(Books.OwnerOf(me, kind), kind, int.MaxValue, cancel));
        }

        return all;
    }

    /// <summary>The couple whose shared place this channel is.</summary>
    public ValueTask<PairId?> OwnerOfAsync(PlaceRef channel, CancellationToken cancel) =>
        store.FindPlaceAsync(lookup.Place(channel.Platform, channel.Channel!), cancel);

    /// <summary>Loads everybody whom the outcome speaks to or changes.</summary>
    public async ValueTask LoadForAsync(World world, Outcome outcome, CancellationToken cancel)
    {
        var needed = outcome
            .Replies.Select(r => r.To)
            .OfType<Audience.ToPerson>()
            .Select(t => (Owner)t.Person)
            .Concat(outcome.Effects.OfType<Effect.FormPair>().Select(f => (Owner)f.With))
            .Concat(outcome.Effects.OfType<Effect.MoveAccountTo>().Select(m => (Owner)m.Person))
            .ToList();
        await loader.LoadAsync(world, needed, fresh: false, cancel);
        var couples = needed
            .Select(o => world.Find(o)?.Get(Membership.Slice).Pair)
            .OfType<PairId>()
            .Select(p => (Owner)p);
        await loader.LoadAsync(world, [.. couples], fresh: false, cancel);
    }
}
