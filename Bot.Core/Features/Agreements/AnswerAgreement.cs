using Bot.Core.Conversation;
using Bot.Core.Door;

namespace Bot.Core.Features.Agreements;

/// <summary>Yes or no to what the other suggests, taking it back, and letting go of what holds: by either, at once.</summary>
internal static class AnsweringAgreement
{
    public static Outcome Accept(PersonTurn turn, AcceptAgreement request)
    {
        if (Refusal(turn, request.Id, request.Revision) is { } refusal)
        {
            return refusal;
        }

        var book = ShowingAgreements.Book(turn);
        var agreement = book.Find(request.Id)!;
        var terms = new AgreementTerms(agreement.Offer!.Words, turn.Now);
        var change = new AgreementChange(
            turn.Now,
            agreement.Live is null ? ChangeKind.Began : ChangeKind.Changed,
            terms.Words,
            agreement.Offer.By
        );
        return Outcome
            .Silence.Shared(
                AgreementBook.Slice,
                book.With(agreement with { Live = terms, Offer = null, Kept = [] }).Noting(change)
            )
            .AndAnswer(AgreementTexts.ItHolds(terms.Words, terms.ReviewDay(turn.Self.Zone)))
            .Tell(
                turn.Partner!,
                AgreementTexts.SaidYes(turn.Self.Name, terms.Words, terms.ReviewDay(turn.Partner!.Zone)),
                Errand.Words
            );
    }

    public static Outcome Decline(PersonTurn turn, DeclineAgreement request)
    {
        if (Refusal(turn, request.Id, request.Revision) is { } refusal)
        {
            return refusal;
        }

        var book = ShowingAgreements.Book(turn);
        var agreement = book.Find(request.Id)!;
        var words = agreement.Live is { } live
            ? AgreementTexts.StaysAsItIs(live.Words)
            : AgreementTexts.NotThisOne(agreement.Words);
        return Without(book, agreement).AndAnswer(words).Tell(turn.Partner!, words, Errand.Words);
    }

    public static Outcome Withdraw(PersonTurn turn, WithdrawAgreement request)
    {
        var book = ShowingAgreements.Book(turn);
        return
            turn.Partner is not null
            && book.Find(request.Id) is { Offer: { } offer } agreement
            && offer.By == turn.Id
            && agreement.Revision == request.Revision
            ? Without(book, agreement).Do(new Effect.Recall(agreement.Tag)).AndAnswer(AgreementTexts.TakenBack())
            : Outcome.Stale(AgreementTexts.Gone(), ShowingAgreements.ShowList());
    }

    public static Outcome End(PersonTurn turn, EndAgreement request) =>
        turn.Partner is null ? ShowingAgreements.Alone()
        : ShowingAgreements.Book(turn)[request.Number] is { } agreement ? End(turn, agreement)
        : ShowingAgreements.NoSuch(turn);

    /// <summary>From a button: this very one, whatever its number is by now.</summary>
    public static Outcome LetGo(PersonTurn turn, LetAgreementGo request) =>
        turn.Partner is not null && ShowingAgreements.Book(turn).Find(request.Id) is { } agreement
            ? End(turn, agreement)
            : Outcome.Stale(AgreementTexts.Gone(), ShowingAgreements.ShowList());

    private static Outcome End(PersonTurn turn, Agreement agreement)
    {
        if (agreement.Live is not { } live)
        {
            return agreement.Offer!.By == turn.Id
                ? Withdraw(turn, new WithdrawAgreement(agreement.Id, agreement.Revision))
                : Decline(turn, new DeclineAgreement(agreement.Id, agreement.Revision));
        }

        var words = AgreementTexts.Ended(live.Words);
        var change = new AgreementChange(turn.Now, ChangeKind.Ended, live.Words, turn.Id);
        return Outcome
            .Silence.Shared(AgreementBook.Slice, ShowingAgreements.Book(turn).Without(agreement.Id).Noting(change))
            .Do(new Effect.Recall(agreement.Tag))
            .AndAnswer(words)
            .Tell(turn.Partner!, words, Errand.Words);
    }

    private static Outcome Without(AgreementBook book, Agreement agreement) =>
        Outcome.Silence.Shared(
            AgreementBook.Slice,
            agreement.Live is null ? book.Without(agreement.Id) : book.With(agreement with { Offer = null })
        );

    private static Outcome? Refusal(PersonTurn turn, long id, int revision)
    {
        if (turn.Partner is not { } partner || ShowingAgreements.Book(turn).Find(id) is not { } agreement)
        {
            return Outcome.Stale(AgreementTexts.Gone());
        }

        return agreement switch
        {
            { Offer: null } when agreement.Revision == revision => Outcome.Stale(
                AgreementTexts.SettledAlready(agreement.Words),
                ShowingAgreements.ShowList()
            ),
            { Offer: { } offer } when offer.By == turn.Id => Outcome.Stale(AgreementTexts.TheirsToAnswer(partner.Name)),
            { Offer: { } offer } when agreement.Revision != revision => Outcome.Stale(
                AgreementTexts.ChangedMeanwhile(offer.Words),
                [.. SuggestingAgreement.Answers(agreement)]
            ),
            { Offer: null } => Outcome.Stale(AgreementTexts.Gone(), ShowingAgreements.ShowList()),
            _ => null,
        };
    }
}

internal sealed record AcceptAgreement(long Id, int Revision) : IRequest;

internal sealed record DeclineAgreement(long Id, int Revision) : IRequest;

internal sealed record WithdrawAgreement(long Id, int Revision) : IRequest;

internal sealed record EndAgreement(int Number) : IRequest;

internal sealed record LetAgreementGo(long Id) : IRequest;
