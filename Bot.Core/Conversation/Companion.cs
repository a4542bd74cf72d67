using Bot.Core.Alarms;
using Bot.Core.Door;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>A person at a glance. <paramref name="Partner"/> is the partner's account on the same platform.</summary>
public sealed record Glance(string Name, string? Zone, bool IsQuiet, Instant? QuietUntil, string? Partner);

/// <summary>
/// The shell around the decisions: takes what comes in, loads, lets decide, commits in one transaction. Whatever it
/// reports as handled survives a kill, and the same event or alarm handled twice has its effect once.
/// </summary>
public sealed class Companion
{
    private const int MostRaces = 16;
    private readonly IStore store;
    private readonly Sealer sealer;
    private readonly LookupHasher lookup;
    private readonly Registry registry;
    private readonly IClock clock;
    private readonly ISecrets secrets;
    private readonly ITurnWatch watch;
    private readonly Gates gates = new();
    private readonly WorldLoader loader;
    private readonly Interpreter interpreter;
    private readonly Settler settler;

    public Companion(
        IStore store,
        Sealer sealer,
        LookupHasher lookup,
        Registry registry,
        Phrasebook phrases,
        IClock clock,
        ISecrets secrets,
        ITurnWatch watch
    )
    {
        this.store = store;
        this.sealer = sealer;
        this.lookup = lookup;
        this.registry = registry;
        this.clock = clock;
        this.secrets = secrets;
        this.watch = watch;
        loader = new WorldLoader(store, sealer);
        interpreter = new Interpreter(registry, FeatureList.Shell);
        settler = new Settler(registry, phrases, sealer, lookup, secrets);
    }

    /// <summary>One resolution for all instants: whole milliseconds, as the store keeps them.</summary>
    public Instant Now => Instant.FromUnixTimeMilliseconds(clock.GetCurrentInstant().ToUnixTimeMilliseconds());

    public async ValueTask<Handled> HandleAsync(Incoming incoming, CancellationToken cancel)
    {
        var kind = incoming.Body.GetType().Name;
        Handled result;
        try
        {
            result = await HandleOnceAsync(incoming, apology: false, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            watch.Failed(kind, null, e);
            result = await HandleOnceAsync(incoming, apology: true, cancel);
        }

        watch.Handled(incoming.Platform, kind, result);
        return result;
    }

    /// <summary>
    /// Acts on every moment that has come for the owner of an alarm, in order of time. An alarm that is gone or was
    /// handled meanwhile is no error.
    /// </summary>
    public async ValueTask WakeAsync(AlarmRow alarm, CancellationToken cancel)
    {
        try
        {
            using var visit = await EnterAsync(alarm.Owner, cancel);
            if (visit.World.Find(alarm.Owner) is null)
            {
                // Whoever it was for is gone.
                await SkipAsync(alarm, cancel);
                return;
            }

            await CatchUpAsync(visit, cancel, andLeave: true);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            watch.Failed(alarm.Kind, alarm.Owner, e);
            await SkipAsync(alarm, cancel);
        }
    }

    /// <summary>
    /// Sets an owner's alarms to what their documents imply, in case they ever drifted apart. True if they had.
    /// </summary>
    public async ValueTask<bool> ReconcileAsync(Owner owner, CancellationToken cancel)
    {
        using var visit = await EnterAsync(owner, cancel);
        await CatchUpAsync(visit, cancel);
        var commit = await settler.CommitOfAsync(visit.World, new Settling(Now), fired: null, incomingId: null, cancel);
        var drifted = commit.SetAlarms.Count + commit.ClearAlarms.Count > 0;
        return drifted && await store.CommitAsync(commit, cancel) == CommitResult.Committed;
    }

    /// <summary>
    /// Looks again at a message about to be sent: false if it isn't to be sent now (it went back to wait at the door, or
    /// has no point any more); the outbox row is then gone.
    /// </summary>
    internal async ValueTask<bool> StillPassesAsync(OutboxRow row, Parcel parcel, CancellationToken cancel)
    {
        if (parcel.IfHeld is not { } held)
        {
            return true;
        }

        using var visit = await EnterAsync(row.Owner, cancel);
        if (visit.World.Find(row.Owner) is not { } person)
        {
            await store.CompleteOutboxAsync([row.Id], cancel);
            return false;
        }

        var now = Now;
        var pair = visit.World.PairOf(person);
        var isOver = held.Expires <= now || (held.Pair is not null && held.Pair != person.Get(Membership.Slice).Pair);
        if (isOver)
        {
            await store.CompleteOutboxAsync([row.Id], cancel);
            return false;
        }

        var state = registry.Door.StateOf(person, pair, now);
        if (held.Errand == Errand.Urgent)
        {
            // Its place in the day's count was taken when it was let in, perhaps the last one.
            state = state with
            {
                TakesUrgent = true,
            };
        }

        if (DoorKeeper.Decide(held.Errand, state, now) == Passage.Pass)
        {
            return true;
        }

        await HoldAsync(visit.World, person, row, held, cancel);
        return false;
    }

    /// <summary>The platform says that a person can't be written to: what was for them waits for their next word.</summary>
    internal async ValueTask BlockedAsync(OutboxRow row, Parcel parcel, CancellationToken cancel)
    {
        using var visit = await EnterAsync(row.Owner, cancel);
        var message = parcel.Message;
        if (visit.World.Find(row.Owner) is not { } person || message.Edits is not null)
        {
            await store.CompleteOutboxAsync([row.Id], cancel);
            return;
        }

        if (message.Account is not null && message.Channel is null)
        {
            var accounts = person.Get(Accounts.Slice);
            person = person.With(Accounts.Slice, accounts.Unreachable(message.Platform, message.Account));
        }

        var held =
            parcel.IfHeld
            ?? new HeldMessage(
                Text.Verbatim(message.Text),
                [],
                Errand.Answer,
                null,
                null,
                null,
                row.CreatedAt,
                null,
                null
            );
        await HoldAsync(visit.World, person, row, held, cancel);
    }

    private async ValueTask HoldAsync(
        World world,
        Document person,
        OutboxRow row,
        HeldMessage held,
        CancellationToken cancel
    )
    {
        var step = person.Get(Doorstep.Slice);
        world.Put(person.With(Doorstep.Slice, new Doorstep(step.Waiting.Add(held))));
        var commit = await settler.CommitOfAsync(world, new Settling(Now), fired: null, incomingId: null, cancel);
        await store.CommitAsync(commit with { WithdrawOutbox = [row.Id] }, cancel);
    }

    private async ValueTask<Handled> HandleOnceAsync(Incoming incoming, bool apology, CancellationToken cancel)
    {
        var account = lookup.Account(incoming.Platform, incoming.From.Account);
        for (var race = 0; race < MostRaces; race++)
        {
            var known = await store.FindAccountAsync(account, cancel);
            if (known is null && (!incoming.Place.IsPrivate || incoming.Body is IncomingBody.Reach))
            {
                return Handled.NotForUs;
            }

            var id = known ?? new PersonId(secrets.Id());
            using var visit = await EnterAsync(id, cancel);
            await CatchUpAsync(visit, cancel);
            var world = visit.World;
            if (world.Find(id) is not { } me)
            {
                if (known is not null)
                {
                    // The account leads to somebody whose key is gone: they were forgotten, and this is a first contact.
                    id = new PersonId(secrets.Id());
                }

                me = Interpreter.Newcomer(id, incoming);
                world.Put(me);
                known = null;
            }

            var accounts = me.Get(Accounts.Slice);
            accounts = incoming.Body is IncomingBody.Reach { Open: false }
                ? accounts.Unreachable(incoming.Platform, incoming.From.Account)
                : accounts.UsedFrom(incoming.Platform, incoming.From.Account);
            world.Put(me.With(Accounts.Slice, accounts));
            var settling = new Settling(Now)
            {
                Speaker = id,
                Incoming = incoming,
                NewAccount = known is null ? account : null,
            };
            var decided = apology
                ? Interpreter.Apology
                : await interpreter.InterpretAsync(incoming, known is null, world, settling, this, cancel);
            if (decided.Ignored)
            {
                return Handled.NotForUs;
            }

            await LoadForAsync(world, decided.Outcome, cancel);
            settler.Apply(world, decided.Outcome, settling);
            var commit = await settler.CommitOfAsync(world, settling, fired: null, EventOf(incoming), cancel);
            switch (await store.CommitAsync(commit, cancel))
            {
                case CommitResult.Duplicate:
                    return Handled.Again;
                case CommitResult.Conflict:
                    continue;
                default:
                    await DestroyKeysAsync(settling.Forget, cancel);
                    return decided.Outcome.IsStale ? Handled.Stale : Handled.Done;
            }
        }

        throw new InvalidOperationException("The same turn lost every race.");
    }

    /// <summary>Destroys the keys of whoever was forgotten just before a kill. Done at every start and now and then.</summary>
    public async ValueTask FinishForgettingAsync(CancellationToken cancel)
    {
        while (await store.ForgottenAsync(500, cancel) is { Count: > 0 } owners)
        {
            await DestroyKeysAsync(owners, cancel);
        }
    }

    private async ValueTask DestroyKeysAsync(IReadOnlyList<Owner> owners, CancellationToken cancel) =>
        await Parallel.ForEachAsync(
            owners,
            cancel,
            async (owner, token) =>
            {
                await sealer.ShredAsync(owner, token);
                await store.KeysDestroyedAsync(owner, token);
            }
        );

    private static string EventOf(Incoming incoming) => $"{incoming.Platform}:{incoming.EventId}";

    /// <summary>
    /// Runs the moments of everybody in this world that have come, the earliest first. Whoever leaves afterwards needs no
    /// world as it is then, and is spared one reading of it.
    /// </summary>
    private async ValueTask CatchUpAsync(Visit visit, CancellationToken cancel, bool andLeave = false)
    {
        for (var turns = 0; turns < 1000; turns++)
        {
            var now = Now;
            var due = visit
                .World.Alarms.Where(a => a.Due <= now)
                .OrderBy(a => a.Due)
                .ThenByDescending(a => a.Owner.Kind)
                .ToList();
            if (due.Count == 0)
            {
                return;
            }

            var first = due[0];
            try
            {
                await FireAsync(visit.World, first, cancel);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                watch.Failed(first.Kind, first.Owner, e);
                await SkipAsync(first, cancel);
            }

            if (andLeave && due.Count == 1)
            {
                return;
            }

            await visit.ReloadAsync(cancel);
        }
    }

    private async ValueTask FireAsync(World world, AlarmRow alarm, CancellationToken cancel)
    {
        var now = Now;
        var settling = new Settling(now);
        var fired = new Fired(alarm.Key, alarm.Due);
        Outcome outcome;
        if (alarm.Owner.Kind == OwnerKind.Person)
        {
            var me = world.Find(alarm.Owner)!;
            settling = settling with { Speaker = new PersonId(alarm.Owner.Id) };
            outcome = registry.Decide(TurnFor(world, me, now), alarm.Kind, fired);
        }
        else
        {
            var pair = world.Find(alarm.Owner)!;
            var members = pair.Get(Members.Slice);
            var (first, second) = (world.Find(members.First)!, world.Find(members.Second)!);
            var turn = new PairTurn(now, pair, Face.Of(first), Face.Of(second), secrets);
            settling = settling with { Pair = new PairId(alarm.Owner.Id) };
            outcome = registry.Decide(turn, alarm.Kind, fired);
        }

        await LoadForAsync(world, outcome, cancel);
        settler.Apply(world, outcome, settling);
        var commit = await settler.CommitOfAsync(world, settling, alarm, incomingId: null, cancel);
        if (await store.CommitAsync(commit, cancel) == CommitResult.Committed)
        {
            watch.Fired(alarm.Kind, now - alarm.Due);
            await DestroyKeysAsync(settling.Forget, cancel);
        }
    }

    // A moment that can't be acted on must not be tried for ever every second; it is dropped, and the next commit of its
    // owner works out the coming ones anew.
    private async ValueTask SkipAsync(AlarmRow alarm, CancellationToken cancel) =>
        await store.CommitAsync(new Commit { At = Now, Fired = alarm }, cancel);

    internal PersonTurn TurnFor(
        World world,
        Document me,
        Instant now,
        PlaceRef? place = null,
        Speaker? speaker = null,
        CodeFacts? code = null,
        OtherFacts? other = null
    )
    {
        var pair = world.PairOf(me);
        var partner = world.PartnerOf(me);
        return new PersonTurn(
            now,
            me,
            pair,
            partner is null ? null : Face.Of(partner),
            place ?? new PlaceRef("", null),
            speaker,
            secrets
        )
        {
            Door = registry.Door.StateOf(me, pair, now),
            PartnersDoor = partner is null ? null : registry.Door.FactsOf(partner, pair, now),
            Code = code,
            Other = other,
        };
    }

    /// <summary>What a code leads to, as the one who has it may see it.</summary>
    internal async ValueTask<CodeFacts?> CodeFactsAsync(World world, string code, CancellationToken cancel)
    {
        var row = await store.FindCodeAsync(lookup.Code(code), cancel);
        if (row is null)
        {
            return null;
        }

        await loader.LoadAsync(world, [row.Maker], cancel);
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

    internal async ValueTask<OtherFacts?> OtherFactsAsync(World world, PersonId other, CancellationToken cancel)
    {
        await loader.LoadAsync(world, [other], cancel);
        return world.Find(other) is { } person
            ? new OtherFacts(Face.Of(person), person.Get(Membership.Slice).Pair is not null)
            : null;
    }

    internal ValueTask<PairId?> PlaceOwnerAsync(PlaceRef place, CancellationToken cancel) =>
        store.FindPlaceAsync(lookup.Place(place.Platform, place.Channel!), cancel);

    private async ValueTask LoadForAsync(World world, Outcome outcome, CancellationToken cancel)
    {
        var needed = outcome
            .Replies.Select(r => r.To)
            .OfType<Audience.ToPerson>()
            .Select(t => (Owner)t.Person)
            .Concat(outcome.Effects.OfType<Effect.FormPair>().Select(f => (Owner)f.With))
            .Concat(outcome.Effects.OfType<Effect.MoveAccountTo>().Select(m => (Owner)m.Person))
            .ToList();
        await loader.LoadAsync(world, needed, cancel);
        var couples = world.All.Select(d => d.Get(Membership.Slice).Pair).OfType<PairId>().Select(p => (Owner)p);
        await loader.LoadAsync(world, [.. couples], cancel);
    }

    private async ValueTask<Visit> EnterAsync(Owner owner, CancellationToken cancel)
    {
        // The gate is the couple's, which only the document tells: look, enter, and look again inside.
        var gateOf = await GateOfAsync(owner, cancel);
        while (true)
        {
            var gate = await gates.EnterAsync(gateOf, cancel);
            var visit = new Visit(this, owner, gate);
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

        var world = new World();
        await loader.LoadAsync(world, [owner], cancel);
        return world.Find(owner)?.Get(Membership.Slice).Pair is { } pair ? pair : owner;
    }

    // In whose company an owner was last seen: saves reads. A wrong hint costs a second look, never a wrong turn.
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Owner, Company> hints = new();

    private void Remember(Company company)
    {
        foreach (var owner in company.All)
        {
            if (hints.TryGetValue(owner, out var known) && known == company)
            {
                continue;
            }

            // Counting takes every lock of the dictionary, so only what is new is worth it.
            if (hints.Count > 200_000)
            {
                hints.Clear();
            }

            hints[owner] = company;
        }
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

        using var visit = await EnterAsync(id, cancel);
        if (visit.World.Find(id) is not { } me)
        {
            return null;
        }

        var door = registry.Door.StateOf(me, visit.World.PairOf(me), Now);
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

    /// <summary>Forgets everybody: documents, messages on their way, and keys.</summary>
    public async ValueTask EraseEverybodyAsync(CancellationToken cancel)
    {
        foreach (var kind in new[] { OwnerKind.Pair, OwnerKind.Person })
        {
            while (await store.OwnersAsync(kind, 0, 500, cancel) is { Count: > 0 } owners)
            {
                await store.CommitAsync(new Commit { At = Now, Forget = owners }, cancel);
                await DestroyKeysAsync(owners, cancel);
            }
        }

        hints.Clear();
        sealer.Clear();
    }

    /// <summary>A couple and its two, or somebody on their own.</summary>
    private sealed record Company(Owner Gate, Owner First, Owner Second)
    {
        public IReadOnlyList<Owner> All { get; } = Gate == First ? [Gate] : [Gate, First, Second];

        public static Company Of(Document pair)
        {
            var members = pair.Get(Members.Slice);
            return new Company(pair.Owner, members.First, members.Second);
        }

        public static Company Alone(Owner owner) => new(owner, owner, owner);

        public bool Equals(Company? other) =>
            other is not null && Gate == other.Gate && First == other.First && Second == other.Second;

        public override int GetHashCode() => Gate.GetHashCode();
    }

    /// <summary>A world behind its gate.</summary>
    private sealed class Visit(Companion companion, Owner owner, IDisposable gate) : IDisposable
    {
        public World World { get; private set; } = new();

        public async ValueTask ReloadAsync(CancellationToken cancel)
        {
            // In the common case all are together as they were last seen, and one reading fetches them.
            if (companion.hints.TryGetValue(owner, out var hint))
            {
                var remembered = await LoadAsync(hint.All, cancel);
                if (CompanyIn(remembered) == hint)
                {
                    World = remembered;
                    return;
                }
            }

            World = await LookAsync(cancel);
            if (CompanyIn(World) is { } company)
            {
                companion.Remember(company);
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
            var world = await LoadAsync([owner], cancel);
            if (owner.Kind == OwnerKind.Person && world.Find(owner)?.Get(Membership.Slice).Pair is { } pairId)
            {
                await companion.loader.LoadAsync(world, [pairId], cancel);
            }

            if (world.All.FirstOrDefault(d => d.Owner.Kind == OwnerKind.Pair) is { } pair)
            {
                var members = pair.Get(Members.Slice);
                await companion.loader.LoadAsync(world, [members.First, members.Second], cancel);
            }

            return world;
        }

        private async ValueTask<World> LoadAsync(IReadOnlyList<Owner> owners, CancellationToken cancel)
        {
            var world = new World();
            await companion.loader.LoadAsync(world, owners, cancel);
            return world;
        }
    }
}
