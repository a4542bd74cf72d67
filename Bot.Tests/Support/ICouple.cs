using NodaTime;

namespace Bot.Tests.Support;

/// <summary>Two people (or more, or one) and their companion on some platform, as transcripts play them.</summary>
internal interface ICouple : IAsyncDisposable
{
    /// <summary>Everything that was shown, oldest first; it is cleared when two are paired.</summary>
    IReadOnlyList<Shown> All { get; }

    Task Say(string who, string text, string? channel = null);

    Task Press(string who, string label);

    Task Fill(string who, string field, string text);

    Task Pass(Duration length);

    Task GoTo(Instant target);

    Task Block(string who, bool isBlocked);

    /// <summary>The platform's hint of somebody's zone.</summary>
    void Hint(string who, string zone);

    Task Pair(string one, string two, string zoneOne, string zoneTwo);

    Task Settle();

    /// <summary>A new process over the same store.</summary>
    Task Restart();
}
