using System.Collections.Concurrent;
using Bot.Core.People;

namespace Bot.Core.Conversation;

/// <summary>Lets one turn at a time in to a couple (or to someone on their own), with their documents open.</summary>
internal sealed class Visits(WorldLoader loader)
{
    private const int MostHints = 200_000;
    private readonly Gates gates = new();

    // In whose company an owner was last seen: saves reads. A wrong hint costs a second look, never a wrong turn. They are
    // counted apart, because the dictionary takes all its locks to count itself.
    private readonly ConcurrentDictionary<Owner, Company> hints = new();
    private int hinted;

    private WorldLoader Loader => loader;

    public async ValueTask<Visit> EnterAsync(Owner owner, CancellationToken cancel)
    {
        // The gate is the couple's, which only the document tells: look, enter, and look again inside.
        var gateOf = await GateOfAsync(owner, cancel);
        while (true)
        {
            var visit = new Visit(this, owner, await gates.EnterAsync(gateOf, cancel));
            try
            {
                await visit.ReloadAsync(cancel);
            }
            catch
            {
                visit.Dispose();
                throw;
            }

            var actual = visit.World.Find(owner)?.Get(Membership.Slice).Pair is { } pair ? (Owner)pair : owner;
            if (actual == gateOf)
            {
                return visit;
            }

            visit.Dispose();
            gateOf = actual;
        }
    }

    /// <summary>Forgets what is remembered of who belongs together.</summary>
    public void Clear()
    {
        hints.Clear();
        hinted = 0;
        loader.Clear();
    }

    private async ValueTask<Owner> GateOfAsync(Owner owner, CancellationToken cancel)
    {
        if (owner.Kind != OwnerKind.Person)
        {
            return owner;
        }

        if (hints.TryGetValue(owner, out var hint))
        {
            return hint.Gate;
        }

        var world = await LoadAsync([owner], cancel, fresh: false);
        return world.Find(owner)?.Get(Membership.Slice).Pair is { } pair ? pair : owner;
    }

    private void Remember(Company company)
    {
        foreach (var owner in company.All)
        {
            if (!hints.TryAdd(owner, company))
            {
                hints[owner] = company;
            }
            else if (Interlocked.Increment(ref hinted) > MostHints)
            {
                hints.Clear();
                hinted = 0;
            }
        }
    }

    private async ValueTask<World> LoadAsync(IReadOnlyList<Owner> owners, CancellationToken cancel, bool fresh)
    {
        var world = new World();
        await loader.LoadAsync(world, owners, cancel, fresh);
        return world;
    }

    /// <summary>A couple and its two, or somebody on their own.</summary>
    private sealed record Company(Owner Gate, Owner First, Owner Second)
    {
        public IReadOnlyList<Owner> All => Gate == First ? [Gate] : [Gate, First, Second];

        public static Company Of(Document pair)
        {
            var members = pair.Get(Members.Slice);
            return new Company(pair.Owner, members.First, members.Second);
        }

        public static Company Alone(Owner owner) => new(owner, owner, owner);
    }

    /// <summary>A world behind its gate. Disposing lets the next one in.</summary>
    internal sealed class Visit(Visits visits, Owner owner, IDisposable gate) : IDisposable
    {
        public World World { get; private set; } = new();

        /// <param name="fresh">Whether to read from the store what was opened a moment ago, too.</param>
        public async ValueTask ReloadAsync(CancellationToken cancel, bool fresh = false)
        {
            // In the common case all are together as they were last seen, and one reading fetches them.
            if (visits.hints.TryGetValue(owner, out var hint))
            {
                var remembered = await visits.LoadAsync(hint.All, cancel, fresh);
                if (CompanyIn(remembered) == hint)
                {
                    World = remembered;
                    visits.Loader.Remember(World, hint.All);
                    return;
                }
            }

            World = await LookAsync(cancel);
            if (CompanyIn(World) is { } company)
            {
                visits.Remember(company);
                visits.Loader.Remember(World, company.All);
            }
        }

        public void Dispose() => gate.Dispose();

        /// <summary>In whose company the owner is by these documents; null if one that says so is missing.</summary>
        private Company? CompanyIn(World world)
        {
            var me = world.Find(owner);
            if (me is not null && owner.Kind == OwnerKind.Person && me.Get(Membership.Slice).Pair is null)
            {
                return Company.Alone(owner);
            }

            var pair = me is null || owner.Kind == OwnerKind.Pair ? me : world.PairOf(me);
            return pair is null ? null : Company.Of(pair);
        }

        private async ValueTask<World> LookAsync(CancellationToken cancel)
        {
            var world = await visits.LoadAsync([owner], cancel, fresh: true);
            if (owner.Kind == OwnerKind.Person && world.Find(owner)?.Get(Membership.Slice).Pair is { } pairId)
            {
                await visits.Loader.LoadAsync(world, [pairId], cancel, fresh: true);
            }

            if (world.All.FirstOrDefault(d => d.Owner.Kind == OwnerKind.Pair) is { } pair)
            {
                var members = pair.Get(Members.Slice);
                await visits.Loader.LoadAsync(world, [members.First, members.Second], cancel, fresh: true);
            }

            return world;
        }
    }
}
