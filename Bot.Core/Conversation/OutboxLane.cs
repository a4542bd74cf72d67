using Bot.Core.Storage;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>The messages on their way to one place, in order.</summary>
internal sealed class OutboxLane((string Platform, string? Place) place)
{
    private readonly Queue<Item> items = new();

    public (string Platform, string? Place) Place => place;

    public DeliveryClass FirstClass => items.Count == 0 ? DeliveryClass.Nudge : items.Min(i => i.Row.Class);

    public void Add(OutboxRow row, Parcel parcel) => items.Enqueue(new Item(row, parcel));

    public Item? Next() => items.TryDequeue(out var item) ? item : null;

    /// <summary>Takes out all that is still waiting.</summary>
    public IReadOnlyList<Item> Rest()
    {
        Item[] rest = [.. items];
        items.Clear();
        return rest;
    }

    /// <summary>What waits behind the one that is being sent.</summary>
    public IReadOnlyList<Item> Behind => [.. items];

    /// <summary>Whether something that came before a moment waits behind the one that is being sent.</summary>
    public bool HasMoreOlderThan(Instant moment) => items.Any(i => i.Row.CreatedAt < moment);

    public sealed record Item(OutboxRow Row, Parcel Parcel);

    /// <summary>What became of an item.</summary>
    public enum After
    {
        /// <summary>It is over: out of the outbox with it.</summary>
        Done,

        /// <summary>It has left the outbox, or waits there, by itself.</summary>
        Gone,

        /// <summary>It was put off, and with it all that was behind it, so that the order holds.</summary>
        AllPutOff,
    }

    /// <summary>Gives items to their platforms, as the delivery classes want it.</summary>
    internal sealed class Sender(
        IStore store,
        Companion companion,
        IReadOnlyList<IPlatform> platforms,
        ITurnWatch watch
    )
    {
        /// <summary>A row this old is looked at by the Door once more: its receiver's moment may have changed since.</summary>
        private static readonly Duration Fresh = Duration.FromSeconds(2);

        private readonly Dictionary<string, IPlatform> byId = platforms.ToDictionary(p => p.Id, StringComparer.Ordinal);

        public async ValueTask<After> SendAsync(Item item, OutboxLane lane, CancellationToken stop)
        {
            try
            {
                return await SendOrThrowAsync(item, lane, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // It hadn't begun, and is still in the outbox.
                return After.Gone;
            }
            catch (Exception e)
            {
                // The store failed. The row is as it was; whoever comes by next takes it up.
                watch.Failed($"relay.{item.Row.Platform}", item.Row.Owner, e);
                return After.Gone;
            }
        }

        private async ValueTask<After> SendOrThrowAsync(Item item, OutboxLane lane, CancellationToken stop)
        {
            var (row, parcel) = item;
            if (row is { InDoubt: true, Class: DeliveryClass.Nudge })
            {
                // Its sending began before a kill. Better lost than twice.
                watch.Sent(row.Platform, nameof(Sent.IsUncertain), companion.Now - row.CreatedAt);
                return After.Done;
            }

            if (!byId.TryGetValue(row.Platform, out var platform))
            {
                return await PutOffAsync(item, lane, Duration.FromMinutes(1), inDoubt: row.InDoubt);
            }

            var delivery = new Delivery(row.Id, parcel.Message, row.Class, row.Attempts, row.CreatedAt, row.InDoubt);
            await platform.WaitAsync(delivery, stop);
            if (
                companion.Now - row.CreatedAt > Fresh
                && !await companion.Redelivery.StillPassesAsync(
                    row,
                    parcel,
                    lane.HasMoreOlderThan(companion.Now - Redelivery.Late),
                    stop
                )
            )
            {
                return After.Gone;
            }

            if (!platform.RecognisesRepeats && row.Class != DeliveryClass.Answer && !row.InDoubt)
            {
                await store.BeginOutboxAsync(row.Id, stop);
            }

            // From here on a stop waits for the platform's answer.
            var sent = await TrySendAsync(platform, row, delivery);
            watch.Sent(row.Platform, sent.GetType().Name, companion.Now - row.CreatedAt);
            switch (sent)
            {
                case Sent.IsLater later:
                    return await PutOffAsync(item, lane, later.Wait, inDoubt: false);
                case Sent.IsUncertain when row.Class != DeliveryClass.Nudge:
                    return await PutOffAsync(item, lane, BackOff(row), inDoubt: true);
                case Sent.IsBlocked:
                    await companion.Redelivery.BlockedAsync(row, parcel, CancellationToken.None);
                    return After.Gone;
                default:
                    return After.Done;
            }
        }

        private async ValueTask<After> PutOffAsync(Item item, OutboxLane lane, Duration wait, bool inDoubt)
        {
            var until = companion.Now + wait;
            await store.PostponeOutboxAsync(item.Row.Id, until, CancellationToken.None, inDoubt);
            foreach (var (behind, _) in lane.Behind)
            {
                await store.PostponeOutboxAsync(behind.Id, until, CancellationToken.None, behind.InDoubt);
            }

            return After.AllPutOff;
        }

        private async ValueTask<Sent> TrySendAsync(IPlatform platform, OutboxRow row, Delivery delivery)
        {
            try
            {
                return await platform.SendAsync(delivery, CancellationToken.None);
            }
            catch (Exception e)
            {
                watch.Failed($"send.{platform.Id}", row.Owner, e);
                return platform.RecognisesRepeats ? Sent.Later(BackOff(row)) : Sent.Uncertain;
            }
        }

        private static Duration BackOff(OutboxRow row) =>
            Duration.FromSeconds(Math.Min(300, 1 << Math.Min(row.Attempts, 8)));
    }
}
