using System.Collections.Immutable;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Knock;

/// <summary>
/// One's own knocks of the last 24 hours, whatever became of them: that isn't known here and must not be. Ends with the
/// couple.
/// </summary>
internal sealed record Knocks(ImmutableList<SentKnock> Sent)
{
    public static readonly Slice<Knocks> Slice = new("knocks", new Knocks([]));

    public const int MostADay = 20;

    public static readonly Duration Kept = Duration.FromHours(24);

    public Knocks Tidy(Instant now) => new(Sent.RemoveAll(k => k.At + Kept <= now));

    /// <summary>When the next knock has room; null if it has now. One that was taken back keeps its place.</summary>
    public Instant? RoomAt(Instant now)
    {
        var recent = Tidy(now).Sent;
        return recent.Count < MostADay ? null : recent[^MostADay].At + Kept;
    }

    /// <summary>Numbers go on counting while any knock is kept, so that a number means the same one all day.</summary>
    public Knocks Add(string tag, Instant now, string words)
    {
        var recent = Tidy(now).Sent;
        var number = recent.IsEmpty ? 1 : recent[^1].Number + 1;
        return new Knocks(recent.Add(new SentKnock(number, tag, now, words)));
    }

    public Knocks TakeBack(string tag) =>
        new(Sent.ConvertAll(k => string.Equals(k.Tag, tag, StringComparison.Ordinal) ? k with { Words = null } : k));

    public Instant? TidyAt => Sent.IsEmpty ? null : Sent[0].At + Kept;
}

/// <param name="Number">How the list calls it.</param>
/// <param name="Tag">How the other's doorstep knows it.</param>
/// <param name="Words">Null once it was taken back.</param>
internal sealed record SentKnock(int Number, string Tag, Instant At, string? Words);
