using System.Security.Cryptography;
using System.Text.Json;
using Bot.Core.Json;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>
/// Carries what is committed to the platforms. The outbox in the store is the queue, so a kill at any moment loses
/// nothing; the message's id lets a platform recognise one that it got before. For one place messages go in order;
/// answers go before nudges.
/// </summary>
public sealed class OutboxRelay(
    IStore store,
    Sealer sealer,
    Companion companion,
    IReadOnlyList<IPlatform> platforms,
    ITurnWatch watch
) : IDisposable
{
    private const int Batch = 500;

    /// <summary>A row this old is looked at by the Door once more: its receiver's moment may have changed since.</summary>
    private static readonly Duration Fresh = Duration.FromSeconds(2);

    private static readonly Duration Unreadable = Duration.FromHours(1);

    private readonly Dictionary<string, IPlatform> byId = platforms.ToDictionary(p => p.Id, StringComparer.Ordinal);
    private readonly SemaphoreSlim pumping = new(1, 1);
    private readonly SemaphoreSlim bell = new(0, 1);

    /// <summary>Says that something may have been committed. Cheap; ringing twice before it is heard is ringing once.</summary>
    public void Ring()
    {
        if (bell.CurrentCount > 0)
        {
            return;
        }

        try
        {
            bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // Another one rang it at this very moment.
        }
    }

    /// <summary>Drains whenever the bell rings, until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            await bell.WaitAsync(cancel);
            await DrainAsync(cancel);
        }
    }

    /// <summary>
    /// Sends all that can be sent now. Returns when nothing is left but what has to wait; a second caller waits for the
    /// first and then looks again.
    /// </summary>
    public async ValueTask DrainAsync(CancellationToken cancel)
    {
        await pumping.WaitAsync(cancel);
        try
        {
            while (true)
            {
                var rows = await store.PendingOutboxAsync(companion.Now, Batch, cancel);
                if (rows.Count == 0)
                {
                    return;
                }

                await SendAsync(rows, cancel);
            }
        }
        finally
        {
            pumping.Release();
        }
    }

    public void Dispose()
    {
        pumping.Dispose();
        bell.Dispose();
    }

    private async ValueTask SendAsync(IReadOnlyList<OutboxRow> rows, CancellationToken cancel)
    {
        var opened = new List<(OutboxRow Row, Parcel Parcel)>();
        var done = new List<long>();
        foreach (var row in rows)
        {
            try
            {
                if (await OpenAsync(row, cancel) is { } parcel)
                {
                    opened.Add((row, parcel));
                }
                else
                {
                    done.Add(row.Id);
                }
            }
            catch (Exception e) when (e is CryptographicException or JsonException)
            {
                // Changed in the database, or its key is not here. It must not keep the others from going out.
                watch.Failed($"open.{row.Platform}", row.Owner, e);
                await store.PostponeOutboxAsync(row.Id, companion.Now + Unreadable, cancel);
            }
        }

        var places = opened
            .GroupBy(p => (p.Parcel.Message.Platform, p.Parcel.Message.Channel ?? p.Parcel.Message.Account))
            .OrderBy(g => g.Min(p => p.Row.Class));
        var sendings = places.Select(place => SendInOrderAsync([.. place], cancel)).ToList();
        foreach (var sent in await Task.WhenAll(sendings))
        {
            done.AddRange(sent);
        }

        if (done.Count > 0)
        {
            await store.CompleteOutboxAsync(done, cancel);
        }
    }

    private async Task<List<long>> SendInOrderAsync(
        List<(OutboxRow Row, Parcel Parcel)> messages,
        CancellationToken cancel
    )
    {
        var done = new List<long>();
        foreach (var (row, parcel) in messages)
        {
            if (
                companion.Now - row.CreatedAt > Fresh
                && !await companion.Redelivery.StillPassesAsync(row, parcel, cancel)
            )
            {
                continue;
            }

            var sent = byId.TryGetValue(row.Platform, out var platform)
                ? await TrySendAsync(platform, row, parcel, cancel)
                : Sent.Later(Duration.FromMinutes(1));
            watch.Sent(row.Platform, sent.GetType().Name, companion.Now - row.CreatedAt);
            switch (sent)
            {
                case Sent.IsLater later:
                    // What comes after it for the same place waits with it, so that the order holds.
                    await store.PostponeOutboxAsync(row.Id, companion.Now + later.Wait, cancel);
                    foreach (var (behind, _) in messages.SkipWhile(m => m.Row.Id != row.Id).Skip(1))
                    {
                        await store.PostponeOutboxAsync(behind.Id, companion.Now + later.Wait, cancel);
                    }

                    return done;
                case Sent.IsBlocked:
                    await companion.Redelivery.BlockedAsync(row, parcel, cancel);
                    break;
                default:
                    done.Add(row.Id);
                    break;
            }
        }

        return done;
    }

    private async ValueTask<Sent> TrySendAsync(
        IPlatform platform,
        OutboxRow row,
        Parcel parcel,
        CancellationToken cancel
    )
    {
        try
        {
            return await platform.SendAsync(row.Id, parcel.Message, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            watch.Failed($"send.{row.Platform}", row.Owner, e);
            return Sent.Later(Duration.FromSeconds(Math.Min(300, 1 << Math.Min(row.Attempts, 8))));
        }
    }

    /// <summary>Null if its key is gone: then nobody may read it any more.</summary>
    private async ValueTask<Parcel?> OpenAsync(OutboxRow row, CancellationToken cancel)
    {
        var keys = await sealer.KeysAsync(row.Owner, create: false, cancel);
        return keys is null
            ? null
            : JsonSerializer.Deserialize<Parcel>(
                Sealer.Open(keys, Settler.OutboxKind, row.Id, row.Sealed),
                CoreJson.Options
            );
    }
}
