namespace Bot.Adapters;

/// <summary>How a platform's connection is, for `/readyz`. A short trouble is nothing to tell of.</summary>
public class PlatformHealth(string platform, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Lock sync = new();
    private long lastGood = time.GetTimestamp();
    private string? trouble;
    private bool isLasting;

    /// <summary>The platform and what is wrong there; null while all is well.</summary>
    public string? Culprit
    {
        get
        {
            lock (sync)
            {
                return trouble is not null && (isLasting || time.GetElapsedTime(lastGood) > Patience)
                    ? $"{platform}: {trouble}"
                    : null;
            }
        }
    }

    /// <summary>The platform answers. True if it is so again after a trouble.</summary>
    public bool Good()
    {
        lock (sync)
        {
            lastGood = time.GetTimestamp();
            var recovered = trouble is not null;
            trouble = null;
            return recovered;
        }
    }

    /// <summary>
    /// The platform doesn't answer, or not as it should. <paramref name="what"/> holds no secret and nobody's words. A
    /// <paramref name="lasting"/> one is told at once. True if this trouble is a new one.
    /// </summary>
    public bool Bad(string what, bool lasting = false)
    {
        lock (sync)
        {
            var isNew = trouble != what;
            (trouble, isLasting) = (what, lasting);
            return isNew;
        }
    }
}
