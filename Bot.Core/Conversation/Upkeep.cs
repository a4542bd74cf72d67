using Bot.Core.Door;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>A person at a glance. <paramref name="Partner"/> is the partner's account on the same platform.</summary>
public sealed record Glance(string Name, string? Zone, bool IsQuiet, Instant? QuietUntil, string? Partner);

/// <summary>What is done with documents when nobody is speaking.</summary>
public sealed class Upkeep
{
    private const int MostRaces = 16;
    private readonly IStore store;
    private readonly Sealer sealer;
    private readonly LookupHasher lookup;
    private readonly Registry registry;
    private readonly WorldLoader loader;
    private readonly Visits visits;
    private readonly Settler settler;
    private readonly IReadOnlyList<IForgets> elsewhere;
    private readonly Func<Instant> clock;

    internal Upkeep(
        IStore store,
        Sealer sealer,
        LookupHasher lookup,
        Registry registry,
        WorldLoader loader,
        Visits visits,
        Settler settler,
        IReadOnlyList<IForgets> elsewhere,
        Func<Instant> clock
    )
    {
        this.store = store;
        this.sealer = sealer;
        this.lookup = lookup;
        this.registry = registry;
        this.loader = loader;
        this.visits = visits;
        this.settler = settler;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /// <summary>
    /// Sets an owner's alarms to what their documents imply, in case they ever drifted apart. True if they had.
    /// </summary>
    public async ValueTask<bool> ReconcileAsync(Owner owner, CancellationToken cancel)
    {
        using var visit = await visits.EnterAsync(owner, cancel, passing: true);
        await visit.ReloadAsync(fresh: true, cancel);
        var settling = new Settling(clock());
        var commit = await settler.CommitOfAsync(visit.World, settling, incomingId: null, cancel, everyone: true);
        var drifted = commit.SetAlarms.Count + commit.ClearAlarms.Count > 0;
        return drifted && await loader.CommitAsync(visit.World, commit, cancel) == CommitResult.Committed;
    }

    /// <summary>
    /// A couple's channel has another id from now on; with <paramref name="to"/> null the companion isn't there any more,
    /// and nobody's shared place is. Done twice it is the same; a channel that is nobody's is no error.
    /// </summary>
    public async ValueTask MovePlaceAsync(PlaceRef from, PlaceRef? to, CancellationToken cancel)
    {
        var key = lookup.Place(from.Platform, from.Channel!);
        for (var race = 0; race < MostRaces; race++)
        {
            if (await store.FindPlaceAsync(key, cancel) is not { } pair)
            {
                return;
            }

            using var visit = await visits.EnterAsync(pair, cancel);
            if (visit.World.Find(pair) is not { } document)
            {
                return;
            }

            visit.World.Put(registry.AfterPlaceMove(document, from, to));
            var settling = new Settling(clock());
            settling.UnlinkPlaces.Add(key);
            if (to is not null)
            {
                settling.LinkPlaces.Add(new PlaceLink(lookup.Place(to.Platform, to.Channel!), pair));
            }

            var commit = await settler.CommitOfAsync(visit.World, settling, incomingId: null, cancel);
            if (await store.CommitAsync(commit, cancel) != CommitResult.Conflict)
            {
                return;
            }
        }
    }

    /// <summary>Finishes forgetting whoever was forgotten just before a kill. Done at every start and now and then.</summary>
    public async ValueTask FinishForgettingAsync(CancellationToken cancel)
    {
        while (await store.ForgottenAsync(500, cancel) is { Count: > 0 } owners)
        {
            await FinishAsync(owners, left: null, cancel);
        }
    }

    /// <summary>Lets go of documents that nobody has needed for a while. Cheap; called every second.</summary>
    public void LetGo() => loader.AgeAt(clock());

    /// <summary>Lets go of all that was opened, keys too. For after a sweep, which opens everybody's.</summary>
    public void LetGoOfAll()
    {
        visits.Clear();
        sealer.Clear();
    }

    /// <summary>Forgets everybody: documents, messages on their way, and keys.</summary>
    public async ValueTask EraseEverybodyAsync(CancellationToken cancel)
    {
        foreach (var kind in new[] { OwnerKind.Pair, OwnerKind.Person, OwnerKind.Book })
        {
            while (await store.OwnersAsync(kind, 0, 500, cancel) is { Count: > 0 } owners)
            {
                await store.CommitAsync(new Commit { At = clock(), Forget = owners }, cancel);
                await FinishAsync(owners, left: [], cancel);
            }
        }

        visits.Clear();
        sealer.Clear();
    }

    /// <summary>
    /// What a place to try things out shows of a person at a glance: for the playground, whose one visitor is both
    /// partners. No platform for real people may show this to anybody else.
    /// </summary>
    public async ValueTask<Glance?> GlanceAsync(string platform, string account, CancellationToken cancel)
    {
        if (await store.FindAccountAsync(lookup.Account(platform, account), cancel) is not { } id)
        {
            return null;
        }

        using var visit = await visits.EnterAsync(id, cancel);
        if (visit.World.Find(id) is not { } me)
        {
            return null;
        }

        var door = registry.Door.StateOf(me, visit.World.PairOf(me), clock());
        var partner = visit.World.PartnerOf(me)?.Get(Accounts.Slice).All.FirstOrDefault(a => a.Platform == platform);
        var closed = door.Closings.Where(c => c.By != ClosedBy.Unreachable).ToList();
        var profile = me.Get(Profile.Slice);
        return new Glance(
            profile.Name,
            profile.Zone,
            closed.Count > 0,
            closed.Exists(c => c.Until is null) ? null : closed.Max(c => c.Until),
            partner?.Id
        );
    }

    /// <summary>What is left to do once a commit that forgets somebody is durable. Done twice it is the same.</summary>
    /// <param name="left">Whose documents held something of them until now; null if that isn't known any more.</param>
    internal async ValueTask FinishAsync(
        IReadOnlyList<Owner> gone,
        IReadOnlyList<PersonId>? left,
        CancellationToken cancel
    )
    {
        // Nearly every turn forgets nobody; starting a loop over nothing would cost it more than its decision.
        if (gone.Count == 0)
        {
            return;
        }

        await Parallel.ForEachAsync(gone, cancel, (owner, token) => sealer.ShredAsync(owner, token));
        foreach (var keeper in elsewhere)
        {
            await keeper.ForgetAsync(new Forgotten(gone, left), cancel);
        }

        await Parallel.ForEachAsync(gone, cancel, (owner, token) => store.KeysDestroyedAsync(owner, token));
    }
}
