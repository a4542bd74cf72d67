using System.Security.Cryptography;
using System.Text.Json;
using Bot.Core.Json;
using Bot.Core.Sealing;
using Bot.Core.Storage;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>Opens what lies sealed in the outbox. What nobody may read any more leaves it; what can't be read waits.</summary>
internal sealed class ParcelReader(IStore store, Sealer sealer, ITurnWatch watch)
{
    private static readonly Duration Unreadable = Duration.FromHours(1);

    public async ValueTask<List<(OutboxRow Row, Parcel Parcel)>> ReadAsync(
        List<OutboxRow> rows,
        Instant now,
        CancellationToken cancel
    )
    {
        var opened = new List<(OutboxRow Row, Parcel Parcel)>(rows.Count);
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
                    await store.CompleteOutboxAsync([row.Id], cancel);
                }
            }
            catch (Exception e) when (e is CryptographicException or JsonException)
            {
                // Changed in the database, or its key is not here. It must not keep the others from going out.
                watch.Failed($"open.{row.Platform}", row.Owner, e);
                await store.PostponeOutboxAsync(row.Id, now + Unreadable, cancel);
            }
        }

        return opened;
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
