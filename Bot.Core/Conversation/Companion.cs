using Bot.Core.Alarms;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.PlainWords;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>
/// The shell around the decisions: takes what comes in, loads, lets decide, commits in one transaction. Whatever it
/// reports as handled survives a kill, and the same event or alarm handled twice has its effect once.
/// </summary>
public sealed partial class Companion
{
    private const int MostRaces = 16;

    /// <summary>More moments than this at once for one couple are a bug, and mustn't keep them from being heard.</summary>
    private const int MostMoments = 1000;

    private readonly IStore store;
    private readonly LookupHasher lookup;
    private readonly Registry registry;
    private readonly IClock clock;
    private readonly ISecrets secrets;
    private readonly ITurnWatch watch;
    private readonly Visits visits;
    private readonly Surroundings surroundings;
    private readonly Interpreter interpreter;
    private readonly Settler settler;
    private readonly WorldLoader loader;
    private readonly HeldKeys held = new();

    public Companion(
        IStore store,
        Sealer sealer,
        LookupHasher lookup,
        Registry registry,
        Phrasebook phrases,
        IClock clock,
        ISecrets secrets,
        ITurnWatch watch,
        IEnumerable<IForgets>? elsewhere = null
    )
    {
        this.store = store;
        this.lookup = lookup;
        this.registry = registry;
        this.clock = clock;
        this.secrets = secrets;
        this.watch = watch;
        loader = new WorldLoader(store, sealer);
        visits = new Visits(loader);
        var prompts = new PromptKeeper(store, sealer);
        surroundings = new Surroundings(store, loader, prompts, lookup, registry, held, secrets);
        interpreter = new Interpreter(
            registry,
            registry.Shell,
            surroundings,
            new PlainPhrases(registry.Phrases, phrases.Catalogue),
            phrases
        );
        settler = new Settler(registry, phrases, sealer, prompts, lookup, secrets);
        Feeds = new Feeds(store, lookup, visits, surroundings, registry, phrases, () => Now);
        Redelivery = new Redelivery(store, loader, visits, settler, registry, () => Now);
        Suggester = new Suggester(store, lookup, visits, surroundings, phrases, () => Now);
        Upkeep = new Upkeep(store, sealer, lookup, registry, loader, visits, settler, [.. elsewhere ?? []], () => Now);
    }

    /// <summary>One resolution for all instants: whole milliseconds, as the store keeps them.</summary>
    public Instant Now => Instant.FromUnixTimeMilliseconds(clock.GetCurrentInstant().ToUnixTimeMilliseconds());

    public Upkeep Upkeep { get; }

    public Feeds Feeds { get; }

    public Suggester Suggester { get; }

    internal Redelivery Redelivery { get; }

    /// <summary>Takes over what was committed just now for an event that wants its answer at once.</summary>
    internal Action<IEnumerable<(OutboxRow Row, Parcel Parcel)>>? HandOver { get; set; }

    /// <summary>Handles one event, to its durable end. What can't be handled is answered with an apology.</summary>
    public async ValueTask<Handled> HandleAsync(Incoming incoming, CancellationToken cancel) =>
        (await TakeInAsync(incoming, cancel)).Result;

    /// <summary>The same, and says how many answers follow.</summary>
    public async ValueTask<HandledTurn> TakeInAsync(Incoming incoming, CancellationToken cancel)
    {
        var kind = incoming.Body.GetType().Name;
        HandledTurn result;
        try
        {
            result = await HandleOnceAsync(incoming, apology: false, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            watch.Failed(kind, null, e);
            result = await HandleOnceAsync(incoming, apology: true, cancel);
        }

        watch.Handled(incoming.Platform, kind, result.Result);
        return result;
    }

    /// <summary>
    /// Acts on every moment that has come for the owner of an alarm and their company, in order of time. An alarm that is
    /// gone or was handled meanwhile is no error. Returns those whose moments these were.
    /// </summary>
    public async ValueTask<IReadOnlyList<Owner>> WakeAsync(AlarmRow alarm, CancellationToken cancel)
    {
        try
        {
            using var visit = await visits.EnterAsync(alarm.Owner, cancel, passing: true);
            if (!visit.World.Alarms.Contains(alarm))
            {
                // Somebody else wrote meanwhile.
                await visit.ReloadAsync(fresh: true, cancel);
            }

            if (visit.World.Find(alarm.Owner) is null)
            {
                // Whoever it was for is gone.
                await SkipAsync(alarm, cancel);
                return [alarm.Owner];
            }

            await CatchUpAsync(visit, cancel, andLeave: true);
            return visit.Company;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            watch.Failed(alarm.Kind, alarm.Owner, e);
            await SkipAsync(alarm, cancel);
            return [alarm.Owner];
        }
    }

    private async ValueTask<HandledTurn> HandleOnceAsync(Incoming incoming, bool apology, CancellationToken cancel)
    {
        var (result, settled, caughtUp) = await DecideAndCommitAsync(incoming, apology, cancel);
        if (settled is null)
        {
            return new HandledTurn(result, Answers: 0, IsTakenOver: false);
        }

        var takeOver = incoming.ReturnAddress is null ? null : HandOver;
        takeOver?.Invoke(settled.Rows.Zip(settled.Parcels, (row, parcel) => (row, parcel.Parcel)));
        var answers = settled.Parcels.Count(p => p.Parcel.Message.AnswerTo == incoming.EventId);
        return new HandledTurn(result, answers, IsTakenOver: takeOver is not null && !caughtUp);
    }

    private async ValueTask<(Handled Result, Settling? Settled, bool CaughtUp)> DecideAndCommitAsync(
        Incoming incoming,
        bool apology,
        CancellationToken cancel
    )
    {
        var account = lookup.Account(incoming.Platform, incoming.From.Account);
        var caughtUp = false;
        for (var race = 0; race < MostRaces; race++)
        {
            var known = await store.FindAccountAsync(account, cancel);
            if (
                known is null
                && (!incoming.Place.IsPrivate || incoming.Body is IncomingBody.Reach or IncomingBody.Edited)
            )
            {
                return (Handled.NotForUs, null, caughtUp);
            }

            var id = known ?? new PersonId(secrets.Id());
            using var visit = await visits.EnterAsync(id, cancel);
            caughtUp |= await CatchUpAsync(visit, cancel);
            if (known is not null && visit.World.Find(id) is null)
            {
                // The account leads to somebody whose key is gone: they were forgotten, and this is a first contact.
                known = null;
                id = new PersonId(secrets.Id());
            }

            Arrive(visit.World, id, incoming);
            var settling = new Settling(Now)
            {
                Speaker = id,
                Incoming = incoming,
                NewAccount = known is null ? account : null,
                Shown = await surroundings.PromptAsync(id, incoming.Body, cancel),
            };
            var decided = apology
                ? Interpreter.Apology
                : await interpreter.InterpretAsync(incoming, known is null, visit.World, settling, cancel);
            if (decided.Ignored)
            {
                return (Handled.NotForUs, null, caughtUp);
            }

            await ApplyAsync(visit.World, decided.Outcome, settling, cancel);
            switch (await CommitAsync(visit.World, [settling], cancel))
            {
                case CommitResult.Duplicate:
                    return (Handled.Again, null, caughtUp);
                case CommitResult.Conflict:
                    continue;
                default:
                    return (decided.Outcome.IsStale ? Handled.Stale : Handled.Done, settling, caughtUp);
            }
        }

        throw new InvalidOperationException("The same turn lost every race.");
    }

    /// <summary>The speaker's document, perhaps a first one, with the account that they are using now.</summary>
    private static void Arrive(World world, PersonId id, Incoming incoming)
    {
        var me = world.Find(id) ?? Surroundings.Newcomer(id, incoming);
        var accounts = me.Get(Accounts.Slice);
        accounts = incoming.Body is IncomingBody.Reach { Open: false }
            ? accounts.Unreachable(incoming.Platform, incoming.From.Account)
            : accounts.UsedFrom(incoming.Platform, incoming.From.Account);
        world.Put(me.With(Accounts.Slice, accounts));
    }

    private async ValueTask ApplyAsync(World world, Outcome outcome, Settling settling, CancellationToken cancel)
    {
        await surroundings.LoadForAsync(world, outcome, cancel);
        settler.Apply(world, outcome, settling);
    }

    /// <summary>Commits turns that were applied to this world, in their order and as one.</summary>
    private async ValueTask<CommitResult> CommitAsync(
        World world,
        IReadOnlyList<Settling> turns,
        CancellationToken cancel
    )
    {
        var eventId = turns[0].Incoming is { } incoming ? $"{incoming.Platform}:{incoming.EventId}" : null;
        var commit = await settler.CommitOfAsync(world, turns, eventId, cancel);
        var result = await loader.CommitAsync(world, commit, cancel);
        if (result == CommitResult.Committed)
        {
            foreach (var turn in turns)
            {
                held.Settle(turn);
                await ForgetAsync(turn, cancel);
            }
        }

        return result;
    }

    // The commit stands, and so does its answer. What fails here is in the store's list, and is done again later.
    private async ValueTask ForgetAsync(Settling settling, CancellationToken cancel)
    {
        try
        {
            await Upkeep.FinishAsync(settling.Forget, settling.LeftBehind, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            watch.Failed("forget", settling.Forget[0], e);
        }
    }

    // A moment that can't be acted on must not be tried for ever every second; it is dropped, and the next commit of its
    // owner works out the coming ones anew.
    private async ValueTask SkipAsync(AlarmRow alarm, CancellationToken cancel) =>
        await store.CommitAsync(new Commit { At = Now, Fired = [alarm] }, cancel);
}
