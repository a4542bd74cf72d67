using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;

namespace Bot.Core.Features.Rituals;

/// <summary>Yes or no to what the other suggests. A yes is to what its button was shown with, and to nothing newer.</summary>
internal static class AnsweringOffers
{
    public static Outcome Accept(PersonTurn turn, AcceptOffer request)
    {
        var rituals = Numbered.For(turn);
        if (Refusal(turn, rituals, request.Id, request.Revision) is { } refusal)
        {
            return refusal;
        }

        var ritual = rituals.OfTwo.Find(request.Id)!;
        var offer = ritual.Offer!;
        if (offer.Kind != OfferKind.Terms)
        {
            return AcceptEnding(turn, rituals, ritual, offer.Kind);
        }

        var live = ritual with
        {
            Live = offer.Terms,
            Since = turn.Now,
            Offer = null,
            Lately = null,
            Skip = ritual.Live?.When == offer.Terms.When ? ritual.Skip : null,
            Turns = TurnsFrom(turn, ritual, offer),
        };
        var next = live.Next(turn.Now);
        return rituals
            .Save(live)
            .AndAnswer(RitualsTexts.ItIs(ritual.Title, offer.Terms, turn.Self, next))
            .Tell(
                turn.Partner!,
                RitualsTexts.SaidYes(turn.Self.Name, ritual.Title, offer.Terms, turn.Partner!, next),
                Errand.Words
            );
    }

    public static Outcome Decline(PersonTurn turn, DeclineOffer request)
    {
        var rituals = Numbered.For(turn);
        if (Refusal(turn, rituals, request.Id, request.Revision) is { } refusal)
        {
            return refusal;
        }

        var ritual = rituals.OfTwo.Find(request.Id)!;
        return ritual.Live is null
            ? rituals
                .Drop(ritual)
                .AndAnswer(RitualsTexts.Declined())
                .Tell(turn.Partner!, RitualsTexts.NotForNow(ritual.Title), Errand.Words)
            : rituals
                .Save(ritual with { Offer = null })
                .AndAnswer(RitualsTexts.StaysAsItIs(ritual.Title))
                .Tell(turn.Partner!, RitualsTexts.StaysAsItIs(ritual.Title), Errand.Words);
    }

    private static Outcome AcceptEnding(PersonTurn turn, Numbered rituals, Ritual ritual, OfferKind kind)
    {
        var rest = new Rest(null);
        var words = kind == OfferKind.Rest ? RitualsTexts.Rests(ritual.Title, rest) : RitualsTexts.Ended(ritual.Title);
        var done =
            kind == OfferKind.Rest ? rituals.Save(ritual with { Rest = rest, Offer = null }) : rituals.Drop(ritual);
        return done.AndAnswer(words).Tell(turn.Partner!, words, Errand.Words);
    }

    private static Outcome? Refusal(PersonTurn turn, Numbered rituals, long id, int revision)
    {
        if (rituals.OfTwo.Find(id) is not { } ritual || (ritual.Offer is null && ritual.Revision != revision))
        {
            return Outcome.Stale(RitualsTexts.OfferGone(), ShowingRituals.ShowList());
        }

        if (ritual.Offer is not { } offer)
        {
            return Outcome.Stale(RitualsTexts.SettledAlready(ritual.Title), ShowingRituals.ShowList());
        }

        if (offer.By == turn.Id)
        {
            return Outcome.Stale(RitualsTexts.TheirsToAnswer(turn.Partner!.Name));
        }

        return ritual.Revision == revision
            ? null
            : Outcome.Stale(
                offer.Kind == OfferKind.Terms
                    ? RitualsTexts.ChangedMeanwhile(ritual.Title, offer.Terms, turn.Self)
                    : AdaptingTexts.SuggestedEnding(turn.Partner!.Name, ritual.Title, offer.Kind),
                [.. SuggestingRituals.OfferChoices(ritual)]
            );
    }

    // The one who suggested it begins; where turns are taken already, whose turn it was stays whose turn it is.
    private static TurnOrder? TurnsFrom(PersonTurn turn, Ritual ritual, Offer offer)
    {
        if (offer.Terms.Kind != RitualKind.Turns || offer.Terms.When.Next(turn.Now, offer.Terms.Clock) is not { } first)
        {
            return null;
        }

        var members = turn.Pair!.Get(Members.Slice);
        var begins =
            ritual.Turns is not null && ritual.Next(turn.Now) is { } next ? ritual.OwnerOf(next, members) : ritual.By;
        return new TurnOrder(offer.Terms.DateOf(first), begins);
    }
}

internal sealed record AcceptOffer(long Id, int Revision) : INeedsZone;

internal sealed record DeclineOffer(long Id, int Revision) : IRequest;
