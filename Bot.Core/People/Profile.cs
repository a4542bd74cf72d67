using System.Collections.Immutable;
using NodaTime;

namespace Bot.Core.People;

/// <summary>What the companion calls a person, and how they read times and texts.</summary>
public sealed record Profile(string Name, string? Zone, string Language)
{
    public static readonly Slice<Profile> Slice = new("profile", new Profile("", null, "en"));
}

/// <summary>A platform account of a person. What is reached there is their private chat.</summary>
/// <param name="Platform">"telegram", "discord", "playground": the adapter's own word.</param>
/// <param name="Id">The platform's id of the person.</param>
/// <param name="Reachable">False after the platform said that messages don't get through (blocked).</param>
public sealed record Account(string Platform, string Id, bool Reachable = true)
{
    public bool Is(string platform, string id) =>
        string.Equals(Platform, platform, StringComparison.Ordinal) && string.Equals(Id, id, StringComparison.Ordinal);
}

/// <summary>Where a person can be reached, the account used last first.</summary>
public sealed record Accounts(ImmutableList<Account> All)
{
    public static readonly Slice<Accounts> Slice = new("accounts", new Accounts([]));

    public Account? Reachable => All.FirstOrDefault(a => a.Reachable);

    /// <summary>These accounts after something came in from one of them: it is first, and reachable.</summary>
    public Accounts UsedFrom(string platform, string account)
    {
        if (All is [{ Reachable: true } first, ..] && first.Is(platform, account))
        {
            return this;
        }

        return new Accounts(All.RemoveAll(a => a.Is(platform, account)).Insert(0, new Account(platform, account)));
    }

    public Accounts Unreachable(string platform, string account) =>
        new(All.ConvertAll(a => a.Is(platform, account) ? a with { Reachable = false } : a));

    public bool Equals(Accounts? other) => other is not null && All.SequenceEqual(other.All);

    public override int GetHashCode() => All.Count;
}

/// <summary>Which couple a person is in.</summary>
public sealed record Membership(PairId? Pair)
{
    public static readonly Slice<Membership> Slice = new("membership", new Membership((PairId?)null));
}

/// <summary>The two of a pair, in the order in which they came together.</summary>
public sealed record Members(PersonId First, PersonId Second, Instant Since)
{
    public static readonly Slice<Members> Slice = new("members", new Members(default, default, default));

    public PersonId Other(PersonId one) => one == First ? Second : First;
}

/// <summary>All that one partner may see of the other in code: a name, a zone and a language.</summary>
public sealed record Face(PersonId Id, string Name, DateTimeZone Zone, string Language)
{
    public static Face Of(Document person)
    {
        var profile = person.Get(Profile.Slice);
        var zone = profile.Zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(profile.Zone);
        return new Face(new PersonId(person.Owner.Id), profile.Name, zone ?? DateTimeZone.Utc, profile.Language);
    }
}
