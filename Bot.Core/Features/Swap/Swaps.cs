using System.Collections.Immutable;
using Bot.Core.Alarms;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Swap;

/// <summary>Offers to take something over, only while they are open. What became of one is nowhere written down.</summary>
internal sealed record Swaps(ImmutableList<SwapOffer> Open)
{
    public static readonly Slice<Swaps> Slice = new("swaps", new Swaps([]));

    public const int Most = 5;

    public const int Longest = 500;

    public SwapOffer? Find(long id, Instant now) => Open.Find(o => o.Id == id && o.Ends > now);

    public Swaps AsOf(Instant now) => new(Open.RemoveAll(o => o.Ends <= now));

    public Swaps Without(long id) => new(Open.RemoveAll(o => o.Id == id));

    public static IEnumerable<AlarmWish> Moments(Document pair, Face first, Face second, Instant now) =>
        pair.Get(Slice).Open.Select(o => new AlarmWish(SwapFeature.Lapse, $"{o.Id:x}", o.Ends));
}

internal sealed record SwapOffer(long Id, PersonId By, string Words, Instant At)
{
    /// <summary>After this long it lapses, and nobody is told.</summary>
    public static readonly Duration Life = Duration.FromDays(2);

    public Instant Ends => At + Life;

    public string Tag => $"swap.{Id:x}";
}
