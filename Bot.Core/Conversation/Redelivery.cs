using Bot.Core.Door;
using Bot.Core.Features;
using Bot.Core.People;
using Bot.Core.Storage;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>What becomes of a message between its commit and its sending, when the receiver's moment has changed.</summary>
internal sealed class Redelivery(
    IStore store,
    WorldLoader loader,
    Visits visits,
    Settler settler,
    Registry registry,
    Func<Instant> clock
)
{
    /// <summary>Several messages this late for one person become one: after an outage nobody gets a burst.</summary>
    public static readonly Duration Late = Duration.FromMinutes(15);

    private static readonly Duration UnaskedLateness = Duration.FromHours(1);

    /// <summary>
    /// Looks again at a message about to be sent: false if it isn't to be sent now (it went back to wait at the door, or
    /// has no point any more); the outbox row is then gone.
    /// </summary>
    /// <param name="row">Where it lies in the outbox.</param>
    /// <param name="parcel">What it is.</param>
    /// <param name="moreBehind">Whether another one for the same person is as late as <see cref="Late"/>.</param>
    /// <param name="cancel">Stops the looking.</param>
    public async ValueTask<bool> StillPassesAsync(
        OutboxRow row,
        Parcel parcel,
        bool moreBehind,
        CancellationToken cancel
    )
    {
        if (parcel.IfHeld is not { } held)
        {
            return true;
        }

        using var visit = await visits.EnterAsync(row.Owner, cancel);
        var now = clock();
        if (ReceiverIn(visit.World, row, parcel) is not { } person || IsOver(held, person, now))
        {
            await store.CompleteOutboxAsync([row.Id], cancel);
            return false;
        }

        var state = registry.Door.StateOf(person, visit.World.PairOf(person), now);
        if (held.Errand == Errand.Urgent)
        {
            // Its place in the day's count was taken when it was let in, perhaps the last one.
            state = state with
            {
                TakesUrgent = true,
            };
        }
        else if (held.Errand == Errand.Unasked)
        {
            state = state with { RoomForUnasked = now };
        }

        switch (DoorKeeper.Decide(held.Errand, state, now))
        {
            case Passage.Pass when !IsOneOfMany(row, held, moreBehind || WaitsAlready(person, now), now):
                return true;
            case Passage.Pass or Passage.Hold:
                await HoldAsync(visit.World, person, row, held, cancel);
                return false;
            default:
                await store.CompleteOutboxAsync([row.Id], cancel);
                return false;
        }
    }

    /// <summary>The platform says that a person can't be written to: what was for them waits for their next word.</summary>
    public async ValueTask BlockedAsync(OutboxRow row, Parcel parcel, CancellationToken cancel)
    {
        using var visit = await visits.EnterAsync(row.Owner, cancel);
        var message = parcel.Message;
        if (ReceiverIn(visit.World, row, parcel) is not { } person || message.Edits is not null)
        {
            await store.CompleteOutboxAsync([row.Id], cancel);
            return;
        }

        if (message is { Account: { } account, Channel: null })
        {
            person = person.With(Accounts.Slice, person.Get(Accounts.Slice).Unreachable(message.Platform, account));
        }

        var held = parcel.IfHeld ?? AsItWasSaid(message, row);
        await HoldAsync(visit.World, person, row, held, cancel);
    }

    private static bool IsOver(HeldMessage held, Document person, Instant now) =>
        held.Expires <= now
        || (held.Pair is not null && held.Pair != person.Get(Membership.Slice).Pair)
        || (held.Errand == Errand.Unasked && HasLostItsPoint(held.At, Face.Of(person).Zone, now));

    // What may have arrived already isn't gathered: it would come twice for sure. Neither is what can't wait.
    private static bool IsOneOfMany(OutboxRow row, HeldMessage held, bool many, Instant now) =>
        many && !row.InDoubt && held.Errand != Errand.Urgent && now - row.CreatedAt > Late;

    private static bool WaitsAlready(Document person, Instant now) =>
        person.Get(Doorstep.Slice).Waiting.Exists(w => w.NotBefore is null || w.NotBefore <= now);

    // It has its place in the count of the day it was said on, and would be one too many on another.
    private static bool HasLostItsPoint(Instant at, DateTimeZone zone, Instant now) =>
        now - at > UnaskedLateness || at.InZone(zone).Date != now.InZone(zone).Date;

    private static Document? ReceiverIn(World world, OutboxRow row, Parcel parcel) =>
        parcel.To is { } to ? world.Find(to)
        : row.Owner.Kind == OwnerKind.Person ? world.Find(row.Owner)
        : null;

    // What was on its way under a couple's key may hold words of both: it doesn't outlive the couple.
    private static HeldMessage AsItWasSaid(Outgoing message, OutboxRow row)
    {
        var pair = row.Owner.Kind == OwnerKind.Pair ? new PairId(row.Owner.Id) : (PairId?)null;
        return new(Text.Verbatim(message.Text), [], Errand.Answer, pair, null, null, row.CreatedAt, null, null);
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
        var commit = await settler.CommitOfAsync(world, new Settling(clock()), incomingId: null, cancel);
        await loader.CommitAsync(world, commit with { WithdrawOutbox = [row.Id] }, cancel);
    }
}
