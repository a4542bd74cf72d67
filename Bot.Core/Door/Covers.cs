using System.Collections.Immutable;
using Bot.Core.People;
using Bot.Core.Texts;
using NodaTime;

namespace Bot.Core.Door;

/// <summary>Whether what comes by itself says only that it is there, so that a locked screen shows no more than that.</summary>
public sealed record PreviewSettings(bool Covered)
{
    public static readonly Slice<PreviewSettings> Slice = new("door.previews", new PreviewSettings(Covered: false));
}

/// <summary>What was delivered under a neutral line and hasn't been looked at, oldest first. In its reader's document.</summary>
public sealed record Covers(ImmutableList<CoveredMessage> All)
{
    public static readonly Slice<Covers> Slice = new("door.covers", new Covers([]));

    /// <summary>Older ones give way; so do those that nobody has looked at for long.</summary>
    private const int Most = 40;

    private static readonly Duration Kept = Duration.FromDays(30);

    public Covers With(CoveredMessage message, Instant now)
    {
        var kept = All.RemoveAll(c => now - c.Message.At > Kept);
        return new Covers((kept.Count >= Most ? kept.RemoveRange(0, kept.Count - Most + 1) : kept).Add(message));
    }

    public CoveredMessage? Find(long id) => All.Find(c => c.Id == id);

    public Covers Without(long id) => new(All.RemoveAll(c => c.Id == id));
}

/// <summary>A message under its cover.</summary>
/// <param name="Words">How it is said to whoever looks soon.</param>
/// <param name="Message">All of it, and how it is said later.</param>
public sealed record CoveredMessage(long Id, Text Words, HeldMessage Message)
{
    private static readonly Duration Soon = Duration.FromMinutes(10);

    public Text At(Instant now) => now - Message.At <= Soon ? Words : Message.Text;
}
