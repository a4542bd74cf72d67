using Bot.Adapters.Discord;
using Bot.Adapters.Telegram;
using NodaTime;

namespace Bot.Host.Settings;

/// <summary>Everything that can be set, read and checked. An existing value is a valid one.</summary>
public sealed record HostSettings
{
    public required string DataDirectory { get; init; }

    /// <summary>Given as a setting; null: the data directory's own file.</summary>
    public IReadOnlyList<byte[]>? MasterKeys { get; init; }

    public required Uri WebUrl { get; init; }

    public required Uri PublicUrl { get; init; }

    public required bool PlaygroundEnabled { get; init; }

    /// <summary>The playground's clock is set by hand.</summary>
    public required bool ManualClock { get; init; }

    /// <summary>Where a hand-set clock starts; null: at this moment.</summary>
    public Instant? ManualClockStart { get; init; }

    /// <summary>Null: Discord isn't used.</summary>
    public DiscordSettings? Discord { get; init; }

    /// <summary>Null: no Telegram.</summary>
    public TelegramOptions? Telegram { get; init; }

    public string? OperatorName { get; init; }

    public string? OperatorContact { get; init; }
}

/// <summary>Something wrong with a setting. It never holds a secret's value.</summary>
public sealed record SettingFault(string Key, string Got, string Expected)
{
    public override string ToString() => $"{Key}: got {Got}; expected {Expected}.";
}
