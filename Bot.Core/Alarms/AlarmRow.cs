using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Alarms;

/// <summary>
/// A moment somebody's documents ask to be woken at. <paramref name="Kind"/> names the feature's moment
/// ("rituals.start"), <paramref name="Key"/> tells several of one kind apart ("" where there is only one).
/// An owner has at most one alarm for each kind and key.
/// </summary>
public sealed record AlarmRow(Owner Owner, string Kind, string Key, Instant Due);
