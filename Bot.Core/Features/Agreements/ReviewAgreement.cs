using Bot.Core.Alarms;
using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.People;
using NodaTime;

namespace Bot.Core.Features.Agreements;

/// <summary>
/// After eight weeks both are asked, each on their own clock. Two who keep it have it for eight weeks more; where one of them says
/// nothing it lapses, in the same words for both. Whether the other has answered is told to nobody.
/// </summary>
internal static class ReviewingAgreement
{
    public static IEnumerable<AlarmWish> Moments(Document pair, Face first, Face second, Instant now)
    {
        foreach (var agreement in pair.Get(AgreementBook.Slice).All)
        {
            foreach (
                var (kind, face) in new[] { (AgreementsFeature.AskFirst, first), (AgreementsFeature.AskSecond, second) }
            )
            {
                if (agreement.Live?.Review(face.Zone) is { } review && review > now)
                {
                    yield return new AlarmWish(kind, agreement.Key, review);
                }
            }

            if ((agreement.Lapses ?? agreement.Offer?.Ends) is { } over)
            {
                yield return new AlarmWish(AgreementsFeature.Over, agreement.Key, over);
            }
        }
    }

    public static Outcome Ask(PairTurn turn, Fired fired, Face face)
    {
        var agreement = turn.Shared(AgreementBook.Slice).All.Find(a => a.Key == fired.Key);
        return agreement?.Live is not { } live || live.Review(face.Zone) != fired.Due || agreement.Lapses <= turn.Now
            ? Outcome.Silence
            : Outcome.Silence.And(
                new Reply(Audience.Privately(face.Id), AgreementTexts.StillFits(live.Words), Errand.Nudge)
                {
                    Choices = [.. Choices(agreement)],
                    Tag = agreement.Tag,
                    Expires = agreement.Lapses,
                }
            );
    }

    public static Outcome Keep(PersonTurn turn, KeepAgreement request)
    {
        var book = ShowingAgreements.Book(turn);
        if (
            turn.Partner is not { } partner
            || book.Find(request.Id) is not { Live: { } live } agreement
            || live.Since != request.Since
        )
        {
            return Outcome.Stale(AgreementTexts.Gone(), ShowingAgreements.ShowList());
        }

        if (!agreement.Kept.Contains(partner.Id))
        {
            return Outcome
                .Answer(AgreementTexts.KeptByYou(partner.Name))
                .Shared(
                    AgreementBook.Slice,
                    book.With(agreement with { Kept = agreement.Kept.Remove(turn.Id).Add(turn.Id) })
                );
        }

        var terms = live with { Since = turn.Now };
        return Outcome
            .Silence.Shared(
                AgreementBook.Slice,
                book.With(agreement with { Live = terms, Kept = [] })
                    .Noting(new AgreementChange(turn.Now, ChangeKind.KeptOn, live.Words, null))
            )
            .AndAnswer(AgreementTexts.GoesOn(live.Words, terms.ReviewDay(turn.Self.Zone)))
            .Tell(partner, AgreementTexts.GoesOn(live.Words, terms.ReviewDay(partner.Zone)), Errand.Words);
    }

    /// <summary>A suggestion has lapsed, of which nobody is told; or an agreement has, of which both are.</summary>
    public static Outcome IsOver(PairTurn turn, Fired fired)
    {
        var book = turn.Shared(AgreementBook.Slice);
        var agreement = book.All.Find(a => a.Key == fired.Key);
        var now = book.AsOf(turn.Now);
        if (agreement?.Live is not { } live || agreement.Lapses > turn.Now)
        {
            return Outcome.Silence.Shared(AgreementBook.Slice, now);
        }

        var change = new AgreementChange(turn.Now, ChangeKind.Lapsed, live.Words, null);
        return turn.Both.Aggregate(
            Outcome.Silence.Shared(AgreementBook.Slice, now.Without(agreement.Id).Noting(change)),
            (outcome, face) =>
                outcome.And(
                    new Reply(Audience.Privately(face.Id), AgreementTexts.HasLapsed(live.Words), Errand.Nudge)
                    {
                        Choices =
                        [
                            new Choice(AgreementTexts.AgainLabel(), new AddAgreement(live.Words)),
                            new Choice(AgreementTexts.OkayLabel(), StoredRequest.Nothing),
                        ],
                        Silent = true,
                    }
                )
        );
    }

    /// <summary>A season has begun: both look at what they agreed on anew. Saying nothing leaves it as it was.</summary>
    public static Outcome Reopen(PersonTurn turn)
    {
        var live = ShowingAgreements.Book(turn).All.Where(a => a.Live is not null).ToList();
        if (turn.Partner is not { } partner || live.Count == 0)
        {
            return Outcome.Silence;
        }

        Choice[] choices =
        [
            new(AgreementTexts.TheyFitLabel(), StoredRequest.Nothing),
            new(AgreementTexts.LookLabel(), new ShowAgreements()),
        ];
        return Outcome
            .Silence.AndAnswer(AgreementTexts.InThisSeason(), choices)
            .Tell(partner, AgreementTexts.InThisSeason(), Errand.Words, choices);
    }

    public static IEnumerable<Choice> Choices(Agreement agreement) =>
        [
            new Choice(AgreementTexts.KeepLabel(), new KeepAgreement(agreement.Id, agreement.Live!.Since)),
            new Choice(AgreementTexts.ChangeLabel(), new AskAgreementWords(agreement.Id)),
            new Choice(AgreementTexts.LetGoLabel(), new LetAgreementGo(agreement.Id)),
        ];
}

/// <param name="Since">Which eight weeks: a button of earlier ones says nothing about these.</param>
internal sealed record KeepAgreement(long Id, Instant Since) : IRequest;
