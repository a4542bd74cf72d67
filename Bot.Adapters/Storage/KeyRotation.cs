using Bot.Core.Sealing;
using Bot.Core.Storage;

namespace Bot.Adapters.Storage;

/// <summary>
/// Wraps every key by the newest master key while the bot runs. What is sealed stays as it is, since the keys inside stay
/// the same. Stopped halfway, the next run goes on; run again, it finds nothing to do.
/// </summary>
public static class KeyRotation
{
    private const int Page = 500;

    /// <returns>How many keys were wrapped anew.</returns>
    public static async Task<long> RunAsync(IKeyStore keys, MasterKeys masters, CancellationToken cancel)
    {
        var done = 0L;
        while (true)
        {
            var page = await keys.NotWrappedByAsync(masters.NewestId, Page, cancel);
            if (page.Count == 0)
            {
                break;
            }

            await keys.RewrapAsync([.. page.Select(masters.Rewrap)], cancel);
            done += page.Count;
        }

        if (done > 0)
        {
            // Until now the managed copy still holds the old wrapping.
            await keys.CopyAsync(cancel);
        }

        return done;
    }
}
