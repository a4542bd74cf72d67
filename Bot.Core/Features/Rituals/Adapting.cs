using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Features.Seasons;
using Bot.Core.People;
using Bot.Core.Texts;
using Bot.Core.Time;
using NodaTime;

namespace Bot.Core.Features.Rituals;

/// <summary>
/// A ritual that hasn't found its place lately: both are asked, in the same words, what would suit them better. Whatever one
/// of them taps is put to the other; nothing changes without both.
/// </summary>
internal static class Adapting
{
    public const string Moment = "rituals.adapt";

    private static readonly LocalTime Forenoon = new(10, 0);
    private static readonly Duration Short = Duration.FromMinutes(20);
    private static readonly Duration Shorter = Duration.FromMinutes(10);

    private static readonly Period Soon = Period.FromWeeks(2);

    /// <summary>
    /// The forenoon after it didn't take place once more; null while nothing is to be asked. What ends within two weeks
    /// anyway isn't asked about.
    /// </summary>
    public static AlarmWish? MomentOf(Ritual ritual) =>
        ritual is { Live: { } live, Lately: { IsOff: true } lately, Offer: null, Rest: null }
        && !(live.When.Until <= live.DateOf(lately.At) + Soon)
            ? new AlarmWish(
                Moment,
                ritual.Key,
                ClockChange.Map(live.DateOf(lately.At).PlusDays(1) + Forenoon, live.Clock)
            )
            : null;

    public static Outcome Ask(PairTurn turn, Fired fired)
    {
        var book = turn.Shared(RitualBook.OfTwo);
        var ritual = book.All.Find(r => r.Key == fired.Key);
        if (ritual is null || MomentOf(ritual) is not { } moment || moment.Due > turn.Now)
        {
            return Outcome.Silence;
        }

        var asked = Outcome.Silence.Shared(RitualBook.OfTwo, book.With(ritual with { Lately = null }));
        return turn.Shared(Season.Slice).At(turn.Now) is not null
            ? asked
            : turn.Both.Aggregate(
                asked,
                (outcome, face) =>
                    outcome.And(
                        new Reply(Audience.Privately(face.Id), AdaptingTexts.NotItsPlace(ritual.Title), Errand.Unasked)
                        {
                            Choices = [.. Choices(ritual, turn.Shared(WorkedTimes.Slice).AsOf(turn.Now), face)],
                            TooMuch = TooMuch.Wait,
                        }
                    )
            );
    }

    public static Outcome Suggest(PersonTurn turn, SuggestTerms request)
    {
        var rituals = Numbered.For(turn);
        return turn.Partner is not null && rituals.OfTwo.Find(request.Id) is { Live: not null } ritual
            ? ChangingRituals.To(turn, rituals, ritual, request.Terms)
            : Outcome.Stale(RitualsTexts.OfferGone(), ShowingRituals.ShowList());
    }

    public static Outcome SuggestEnding(PersonTurn turn, SuggestEnding request)
    {
        var rituals = Numbered.For(turn);
        if (turn.Partner is not { } partner || rituals.OfTwo.Find(request.Id) is not { Live: { } live } ritual)
        {
            return Outcome.Stale(RitualsTexts.OfferGone(), ShowingRituals.ShowList());
        }

        if (ritual.Offer is { } standing && standing.Kind == request.Kind)
        {
            return standing.By == turn.Id
                ? Outcome.Answer(AdaptingTexts.AskedEnding(partner.Name))
                : AnsweringOffers.Accept(turn, new AcceptOffer(ritual.Id, ritual.Revision));
        }

        var offered = ritual with
        {
            Offer = new Offer(live, turn.Id, turn.Now, request.Kind),
            Revision = ritual.Revision + 1,
        };
        return rituals
            .Save(offered)
            .Do(new Effect.Recall(ritual.Tag))
            .AndAnswer(
                AdaptingTexts.AskedEnding(partner.Name),
                new Choice(RitualsTexts.TakeBackLabel(), new WithdrawRitual(ritual.Id))
            )
            .PutTo(partner, offered, AdaptingTexts.SuggestedEnding(turn.Self.Name, ritual.Title, request.Kind));
    }

    // What suited both lately, or near what there is: another day or time, less often, shorter. Then rest, ending, and
    // leaving it. Both get the same, made from nothing but what both saw.
    private static IEnumerable<Choice> Choices(Ritual ritual, WorkedTimes worked, Face reader)
    {
        var live = ritual.Live!;
        worked = live.Kind == RitualKind.We ? worked : WorkedTimes.Slice.Empty;
        if (live.When.Days is OnDays { EveryWeeks: 1, Days.Count: 1 } weekly)
        {
            var next = worked
                .Slots(live.Clock)
                .Where(s => !weekly.Days.Contains(s.Day) || !IsNear(s.At, live.When.At))
                .Select(s => new TimeWish(new OnDays(DaySet.Of(s.Day)), s.At, live.When.Until))
                .Append(live.When with { Days = new OnDays(weekly.Days.DayAfter()) })
                .First();
            yield return new Choice(Label(live, next, reader), new SuggestTerms(ritual.Id, live with { When = next }));
            var rarer = live.When with { Days = new OnDays(weekly.Days, 2, live.DateOf(ritual.Since)) };
            yield return new Choice(
                AdaptingTexts.EveryOtherWeekLabel(),
                new SuggestTerms(ritual.Id, live with { When = rarer })
            );
        }
        else if (OtherHour(live, worked) is { } at)
        {
            var other = new TimeWish(live.When.Days, at, live.When.Until);
            yield return new Choice(
                Label(live, other, reader),
                new SuggestTerms(ritual.Id, live with { When = other })
            );
        }

        if (live.Kind == RitualKind.We && live.Length > Shorter)
        {
            var length =
                worked.Length is { } suited && suited < live.Length ? suited
                : live.Length > Short ? Short
                : Shorter;
            yield return new Choice(
                AdaptingTexts.ShorterLabel(length),
                new SuggestTerms(ritual.Id, live with { Length = length })
            );
        }

        yield return new Choice(AdaptingTexts.RestLabel(), new SuggestEnding(ritual.Id, OfferKind.Rest));
        yield return new Choice(RitualsTexts.LetGo(), new SuggestEnding(ritual.Id, OfferKind.End));
        yield return new Choice(RitualsTexts.KeepIt(), StoredRequest.Nothing);
    }

    private static Text Label(Terms live, TimeWish when, Face reader) =>
        RitualsTexts.Terms(live with { When = when, Length = null }, reader);

    private static LocalTime? OtherHour(Terms live, WorkedTimes worked) =>
        worked.Hours(live.Clock).Cast<LocalTime?>().FirstOrDefault(at => !IsNear(at!.Value, live.When.At))
        ?? (live.When.At.Hour < 23 ? live.When.At.PlusHours(1) : null);

    private static bool IsNear(LocalTime one, LocalTime other) =>
        Math.Abs((one - other).ToDuration().TotalMinutes) < 30;
}

internal sealed record SuggestTerms(long Id, Terms Terms) : INeedsZone;

internal sealed record SuggestEnding(long Id, OfferKind Kind) : IRequest;
