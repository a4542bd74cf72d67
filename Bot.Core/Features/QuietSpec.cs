using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features;

/// <summary>When somebody wants to be left alone, for their own eyes.</summary>
/// <param name="In">The stretches in a span, with those that reach into it.</param>
/// <param name="Windows">What they are made of.</param>
/// <param name="ByHand">A stretch that was begun by hand.</param>
internal sealed record QuietSpec(
    Func<Document, Interval, IEnumerable<Interval>> In,
    Func<Document, IEnumerable<TimeWindow>> Windows,
    Func<Document, Interval?> ByHand
);
