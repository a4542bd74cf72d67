using System.Collections.Immutable;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Thanks;

/// <summary>
/// Thanks that somebody keeps until a good moment, in their own document. They were meant for one person, so they end with
/// that couple. Those that were given are not kept: there is nothing to count.
/// </summary>
internal sealed record KeptThanks(ImmutableList<KeptThank> All)
{
    public static readonly Slice<KeptThanks> Slice = new("thanks", new KeptThanks([]));

    public const int Most = 20;

    public const int Longest = 1000;

    public KeptThank? Find(long id) => All.Find(t => t.Id == id);

    public KeptThanks Without(long id) => new(All.RemoveAll(t => t.Id == id));
}

internal sealed record KeptThank(long Id, string Words, Instant At);
