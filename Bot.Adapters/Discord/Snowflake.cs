using System.Globalization;
using NodaTime;

namespace Bot.Adapters.Discord;

/// <summary>Discord's ids say when they were made.</summary>
internal static class Snowflake
{
    private const long Epoch = 1_420_070_400_000;

    /// <summary>Null if it isn't one.</summary>
    public static Instant? TimeOf(string id) =>
        ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Instant.FromUnixTimeMilliseconds((long)(number >> 22) + Epoch)
            : null;

    /// <summary>The smallest id of a moment: what comes after it is newer.</summary>
    public static string At(Instant moment) =>
        (Math.Max(0, moment.ToUnixTimeMilliseconds() - Epoch) << 22).ToString(CultureInfo.InvariantCulture);
}
