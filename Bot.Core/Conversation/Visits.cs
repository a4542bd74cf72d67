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

    /// <summary>
    /// Waits for the owner's turn. The world may be a moment old for somebody who wasn't here lately: it was read before the
    /// gate was known. If it has changed since, the commit is refused, and the next visit reads it anew.
    /// </summary>
    /// <param name="passing">Whether nobody is likely to come back soon: then nothing of it stays in memory.</param>
    public async ValueTask<Visit> EnterAsync(Owner owner, CancellationToken cancel, bool passing = false)
    {
        // The gate is the couple's, which only the document tells: look, enter, and look again inside.
        World? seen = null;
        if (!hints.TryGetValue(owner, out var company))
        {
            seen = await LookAsync(owner, cancel);
            company = CompanyIn(owner, seen) ?? Company.Alone(owner);
        }

        while (true)
        {
            var gateOf = company.Gate;
            var visit = new Visit(this, owner, passing, await gates.EnterAsync(gateOf, cancel));
            try
            {
                if (seen is null)
                {
                    await visit.ReloadAsync(fresh: false, cancel);
                }
                else
                {
                    visit.Begin(seen, company);
                    seen = null;
                }
            }
            catch
            {
                visit.Dispose();
                throw;
            }

            company = CompanyIn(owner, visit.World) ?? Company.Alone(owner);
            if (company.Gate == gateOf)
            {
                return visit;
            }

            visit.Dispose();
        }
    }

    /// <summary>Forgets what is remembered of who belongs together.</summary>
    public void Clear()
    {
        hints.Clear();
        hinted = 0;
        loader.Clear();
    }

    private void Remember(Company company)
    {
        foreach (var owner in company.All)
        {
            if (hints.TryGetValue(owner, out var known) && known == company)
            {
                continue;
            }

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

    private async ValueTask<World> LoadAsync(IReadOnlyList<Owner> owners, bool fresh, CancellationToken cancel)
    {
        var world = new World();
        await loader.LoadAsync(world, owners, fresh, cancel);
        return world;
    }

    /// <summary>The owner's world as it is stored, for looking only.</summary>
    public async ValueTask<World> LookAsync(Owner owner, CancellationToken cancel)
    {
        var world = await LoadAsync([owner], fresh: true, cancel);
        var pair =
            owner.Kind == OwnerKind.Pair ? owner
            : world.Find(owner)?.Get(Membership.Slice).Pair is { } id ? id
            : (Owner?)null;
        if (pair is { } couple)
        {
            await loader.LoadAsync(world, [couple], fresh: true, cancel);
            if (world.Find(couple)?.Get(Members.Slice) is { } members)
            {
                await loader.LoadAsync(world, [members.First, members.Second], fresh: true, cancel);
            }
        }

        return world;
    }

    /// <summary>In whose company the owner is by these documents; null if one that says so is missing.</summary>
    private static Company? CompanyIn(Owner owner, World world)
    {
        var me = world.Find(owner);
        if (me is not null && owner.Kind == OwnerKind.Person && me.Get(Membership.Slice).Pair is null)
        {
            return Company.Alone(owner);
        }

        var pair = me is null || owner.Kind == OwnerKind.Pair ? me : world.PairOf(me);
        return pair is null ? null : Company.Of(pair);
    }

    /// <summary>A couple and its two, or somebody on their own.</summary>
    internal sealed record Company(Owner Gate, Owner First, Owner Second)
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
    internal sealed class Visit(Visits visits, Owner owner, bool passing, IDisposable gate) : IDisposable
    {
        public World World { get; private set; } = new();

        /// <summary>Whose turn it is: the owners behind this gate.</summary>
        public IReadOnlyList<Owner> Company { get; private set; } = [];

        /// <param name="fresh">Whether to read from the store what was opened a moment ago, too.</param>
        public async ValueTask ReloadAsync(bool fresh, CancellationToken cancel)
        {
            // In the common case all are together as they were last seen, and one reading fetches them.
            if (visits.hints.TryGetValue(owner, out var hint))
            {
                var world = await visits.LoadAsync(hint.All, fresh, cancel);
                if (CompanyIn(owner, world) == hint)
                {
                    Begin(world, hint);
                    return;
                }
            }

            World = await visits.LookAsync(owner, cancel);
            if (CompanyIn(owner, World) is { } company)
            {
                Begin(World, company);
            }
        }

        internal void Begin(World world, Company company)
        {
            World = world;
            if (world.Find(owner) is not null)
            {
                Company = company.All;
                if (!passing)
                {
                    visits.Remember(company);
                    visits.Loader.Remember(world, Company);
                }
            }
        }

        public void Dispose() => gate.Dispose();
    }
}
