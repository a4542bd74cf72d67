using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Bot.Core.Features;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Conversation;

/// <summary>
/// The way back from what plain words did. Where the answer has one already, it is called so; where only the speaker's own slices
/// changed, they are given back what they held; what has reached somebody stays.
/// </summary>
internal sealed class Undoing(Registry registry)
{
    public static readonly Duration Patience = Duration.FromMinutes(10);

    /// <summary>The outcome with the way back, if there is one.</summary>
    /// <param name="done">The requests that were decided, in order.</param>
    /// <param name="before">The speaker as they were.</param>
    public Outcome Offer(Outcome outcome, IReadOnlyList<IRequest> done, Document before, Instant now)
    {
        var at = outcome.Replies.FindLastIndex(r => r.To == Audience.Speaker);
        if (at < 0 || outcome.IsStale)
        {
            return outcome;
        }

        var reply = outcome.Replies[at];
        var replaced = done.Any(d => d is IReplaces) ? Own(outcome, before, now) : null;
        var known = replaced is not null
            ? -1
            : reply.Choices.ToList().FindIndex(c => registry.Undoing.Contains(c.Request.GetType()));
        if (known >= 0)
        {
            var choices = reply.Choices.Select((c, i) => i == known ? c with { Label = HeardTexts.UndoLabel() } : c);
            return outcome with { Replies = outcome.Replies.SetItem(at, reply with { Choices = [.. choices] }) };
        }

        var back =
            replaced
            ?? outcome.WayBack
            ?? done.Select(d => registry.UndoneBy.GetValueOrDefault(d.GetType())).FirstOrDefault(u => u is not null)
            ?? Own(outcome, before, now);
        if (back is null)
        {
            return outcome;
        }

        var group = reply.Choices.Select(c => c.Group).DefaultIfEmpty(-1).Max() + 1;
        var more = reply.Choices.Append(new Choice(HeardTexts.UndoLabel(), back, group));
        return outcome with { Replies = outcome.Replies.SetItem(at, reply with { Choices = [.. more] }) };
    }

    /// <summary>Gives back what was there, unless it is too late or something else has been done since.</summary>
    public static Outcome Undo(PersonTurn turn, UndoOwn request)
    {
        var unchanged = request.Slices.All(s => Fingerprint(turn.Me.Stored(s.Name)?.Json ?? default) == s.After);
        return turn.Now > request.Until || !unchanged
            ? Outcome.Stale(HeardTexts.UndoTooLate())
            : request.Slices.Aggregate(
                Outcome.Answer(HeardTexts.Undone()),
                (o, s) => o with { Changes = o.Changes.Add(Back(s)) }
            );
    }

    private static SliceChange Back(SliceBefore slice)
    {
        var json = slice.Before is { } before ? JsonSerializer.SerializeToUtf8Bytes(before) : [];
        var stored = new StoredSlice(slice.Name, slice.Shape, json);
        return new SliceChange(OfPair: false, stored, stored, IsEmpty: slice.Before is null);
    }

    private static UndoOwn? Own(Outcome outcome, Document before, Instant now)
    {
        var reachesOthers = outcome.Replies.Exists(r => r.To is not Audience.ToSpeaker);
        var doesMore = outcome.Effects.Exists(e => e is not Effect.CloseQuestion);
        if (outcome.Changes.IsEmpty || reachesOthers || doesMore || outcome.Changes.Exists(c => c.OfPair))
        {
            return null;
        }

        var slices = outcome
            .Changes.GroupBy(c => c.Slice.Name, StringComparer.Ordinal)
            .Select(c => Before(c.Last(), before))
            .Where(s => s is not null)
            .Select(s => s!)
            .ToImmutableList();
        return slices.IsEmpty ? null : new UndoOwn(slices, now + Patience);
    }

    // Null where nothing has changed.
    private static SliceBefore? Before(SliceChange change, Document before)
    {
        var held = before.Stored(change.Slice.Name);
        var after = change.IsEmpty ? "" : Fingerprint(Written(change));
        if (after == Fingerprint(held?.Json ?? default))
        {
            return null;
        }

        using var json = held is null ? null : JsonDocument.Parse(held.Json);
        return new SliceBefore(
            change.Slice.Name,
            held?.Version ?? change.Slice.Version,
            json?.RootElement.Clone(),
            after
        );
    }

    private static byte[] Written(SliceChange change)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            change.Slice.Write(writer, change.Value);
        }

        return stream.ToArray();
    }

    private static string Fingerprint(ReadOnlyMemory<byte> json) =>
        json.IsEmpty ? "" : Convert.ToHexStringLower(SHA256.HashData(json.Span))[..24];
}
