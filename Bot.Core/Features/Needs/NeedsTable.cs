using System.Collections.Immutable;
using Bot.Core.Alarms;
using Bot.Core.People;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Needs;

/// <summary>
/// What lies between the two, in the pair's document, so that it ends with the couple: who has tapped "open", with what they
/// let be opened, and what they try together. Before both have tapped, no command and no answer shows that anybody has;
/// once it was opened, no answer is left here.
/// </summary>
internal sealed record NeedsTable(ImmutableList<NeedsOffer> Offers, TrialOffer? Proposed, Trial? Running)
{
    public static readonly Slice<NeedsTable> Slice = new("needs.table", new NeedsTable([], null, null));

    /// <summary>How long a tap stands, and how long a suggestion.</summary>
    public static readonly Duration Life = Duration.FromDays(14);

    private static readonly LocalTime Evening = new(18, 0);

    public NeedsOffer? OfferOf(PersonId who, Instant now) => Offers.Find(o => o.Who == who && o.Stands(now));

    public NeedsTable With(NeedsOffer offer) =>
        this with
        {
            Offers = Offers.RemoveAll(o => o.Who == offer.Who).Add(offer),
        };

    public NeedsTable Without(PersonId who) => this with { Offers = Offers.RemoveAll(o => o.Who == who) };

    /// <summary>While a tap stands it is for the answers as they are; with nothing left to share it is taken back.</summary>
    public NeedsTable Following(PersonId who, OwnNeeds own, Instant now) =>
        OfferOf(who, now) is not { } offer ? Without(who)
        : own.Shared.IsEmpty ? Without(who)
        : With(offer with { Shared = own.Shared });

    public TrialOffer? Standing(Instant now) => Proposed is { } offer && now - offer.At < Life ? offer : null;

    /// <summary>What is being tried, by the calendar of whoever asks.</summary>
    public Trial? TriedOn(LocalDate today) => Running is { } trial && trial.IsOn(today) ? trial : null;

    public NeedsTable AsOf(Instant now) =>
        this with
        {
            Offers = Offers.RemoveAll(o => !o.Stands(now)),
            Proposed = Standing(now),
        };

    public static IEnumerable<AlarmWish> Moments(Document pair, Face first, Face second, Instant now)
    {
        var table = pair.Get(Slice);
        foreach (var offer in table.Offers)
        {
            yield return new AlarmWish(NeedsFeature.Lapse, Key(offer.Who.Value), offer.At + Life);
        }

        if (table.Proposed is { } proposed)
        {
            yield return new AlarmWish(NeedsFeature.Lapse, Key(proposed.Id), proposed.At + Life);
        }

        if (table.Running is { } trial)
        {
            AlarmWish[] all =
            [
                new(NeedsFeature.AskFirst, Key(trial.Id), MomentOn(trial.End, first.Zone)),
                new(NeedsFeature.AskSecond, Key(trial.Id), MomentOn(trial.End, second.Zone)),
            ];
            foreach (var wish in all.Where(w => w.Due > now))
            {
                yield return wish;
            }

            yield return new AlarmWish(
                NeedsFeature.Over,
                Key(trial.Id),
                MomentOn(trial.End.PlusDays(2), DateTimeZone.Utc)
            );
        }
    }

    public static Instant MomentOn(LocalDate day, DateTimeZone zone) => ClockChange.Map(day + Evening, zone);

    private static string Key(long id) => $"{id:x}";
}

/// <summary>Somebody has tapped "open".</summary>
/// <param name="Shared">What of theirs may be opened; nothing else of them is here.</param>
internal sealed record NeedsOffer(PersonId Who, Instant At, ImmutableList<NeedAnswer> Shared)
{
    public bool Stands(Instant now) => now - At < NeedsTable.Life;
}

/// <summary>A bridge that one of the two suggests to try for two weeks.</summary>
/// <param name="Zone">On whose clock its times are.</param>
internal sealed record TrialOffer(
    long Id,
    NeedTopic Topic,
    Difference Difference,
    string Bridge,
    PersonId By,
    string Zone,
    Instant At
)
{
    public const string Tag = "needs.trial";
}

/// <summary>A bridge that both try.</summary>
/// <param name="End">The day on which both are asked how it was.</param>
/// <param name="Ritual">What comes again meanwhile; null where nothing does.</param>
internal sealed record Trial(
    long Id,
    NeedTopic Topic,
    Difference Difference,
    string Bridge,
    LocalDate End,
    long? Ritual
)
{
    public static readonly Period Lasts = Period.FromWeeks(2);

    /// <summary>On its last day it is over: then there is room for another.</summary>
    public bool IsOn(LocalDate today) => today < End;
}
