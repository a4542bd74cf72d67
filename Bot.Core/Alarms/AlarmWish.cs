using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Alarms;

/// <summary>A moment that a document implies: the commit sees to it that it is (or is no longer) an alarm.</summary>
public sealed record AlarmWish(string Kind, string Key, Instant Due);

/// <summary>
/// The moments a person's document implies, each after <paramref name="now"/>, or at once when <paramref name="now"/> has
/// passed a moment that is still to be acted on. Asked again after every turn, so it must be cheap.
/// </summary>
public delegate IEnumerable<AlarmWish> PersonAlarms(Document person, Document? pair, Instant now);

/// <summary>The moments a pair's document implies.</summary>
public delegate IEnumerable<AlarmWish> PairAlarms(Document pair, Face first, Face second, Instant now);

/// <summary>The alarm that a turn answers: <paramref name="Due"/> is when it should have been, now may be later.</summary>
public sealed record Fired(string Key, Instant Due);
