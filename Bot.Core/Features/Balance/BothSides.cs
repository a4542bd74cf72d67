using System.Collections.Immutable;
using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Balance;

/// <summary>
/// Who has said yes to looking at both sides, in the pair's document, so that it ends with the couple. Nothing of anybody's
/// check-ins is in it before both have, and no command shows what is.
/// </summary>
/// <param name="SuggestOn">The day on which a talk is suggested to both; null while none is.</param>
/// <param name="NotBefore">No further one is planned before this day.</param>
internal sealed record BothSides(ImmutableList<Side> Sides, LocalDate? SuggestOn, LocalDate? NotBefore)
{
    public static readonly Slice<BothSides> Slice = new("balance.both", new BothSides([], null, null));

    private static readonly LocalTime Forenoon = new(11, 0);

    public bool IsAgreed => Sides.Count == 2;

    public bool Includes(PersonId person) => Sides.Exists(s => s.Who == person);

    public BothSides With(PersonId person) =>
        Includes(person) ? this : this with { Sides = Sides.Add(new Side(person, IsOff: false)) };

    /// <summary>What was known of either side goes at once.</summary>
    public BothSides Without(PersonId person) =>
        new(Sides.RemoveAll(s => s.Who == person).ConvertAll(s => s with { IsOff = false }), null, NotBefore);

    /// <summary>
    /// One side as of its last check-in. Where both lean, a talk is suggested on a Saturday some days off, so that its
    /// moment doesn't tell who checked in when.
    /// </summary>
    public BothSides Noting(PersonId person, bool isOff, LocalDate today)
    {
        var noted = this with { Sides = Sides.ConvertAll(s => s.Who == person ? s with { IsOff = isOff } : s) };
        if (!noted.Sides.TrueForAll(s => s.IsOff) || SuggestOn is not null || NotBefore > today)
        {
            return noted;
        }

        var saturday = today.PlusDays(1).Next(IsoDayOfWeek.Saturday);
        return noted with { SuggestOn = saturday, NotBefore = saturday.PlusWeeks(8) };
    }

    public static Instant MomentOn(LocalDate day, DateTimeZone zone) => ClockChange.Map(day + Forenoon, zone);

    public static IEnumerable<AlarmWish> Moments(Document pair, Face first, Face second, Instant now)
    {
        if (pair.Get(Slice).SuggestOn is not { } day)
        {
            return [];
        }

        AlarmWish[] all =
        [
            new(BalanceFeature.SuggestFirst, "", MomentOn(day, first.Zone)),
            new(BalanceFeature.SuggestSecond, "", MomentOn(day, second.Zone)),
            new(BalanceFeature.SuggestOver, "", MomentOn(day.PlusDays(2), DateTimeZone.Utc)),
        ];
        return all.Where(w => w.Due > now);
    }
}

/// <summary>Somebody who has said yes, and whether their check-ins lean, once both have.</summary>
internal sealed record Side(PersonId Who, bool IsOff);
