using Bot.Core.Conversation;
using Bot.Core.Door;
using Bot.Core.Texts;

namespace Bot.Core.Features.Agreements;

/// <summary>Putting something to the other: a new agreement, or other words for one. Until there are two yeses nothing holds.</summary>
internal static class SuggestingAgreement
{
    public static Outcome Add(PersonTurn turn, AddAgreement request)
    {
        if (turn.Partner is null)
        {
            return ShowingAgreements.Alone();
        }

        var words = Clean(request.Words);
        var book = ShowingAgreements.Book(turn);
        if (Unfit(turn, words, AgreementTexts.WhatAbout(), new AddAgreement("")) is { } unfit)
        {
            return unfit;
        }

        if (book.Find(words) is { } same)
        {
            // Both wishing the same is two yeses.
            return same is { Live: null, Offer: { } offer } && offer.By != turn.Id
                ? AnsweringAgreement.Accept(turn, new AcceptAgreement(same.Id, same.Revision))
                : Outcome.Answer(AgreementTexts.ThereAlready(words), ShowingAgreements.ShowList());
        }

        return book.All.Count >= AgreementBook.Most
            ? Outcome.Answer(AgreementTexts.Full(), ShowingAgreements.ShowList())
            : Put(
                turn,
                book,
                new Agreement(turn.Secrets.Id(), null, new AgreementOffer(words, turn.Id, turn.Now), [], 1)
            );
    }

    public static Outcome Change(PersonTurn turn, ChangeAgreement request) =>
        turn.Partner is null ? ShowingAgreements.Alone()
        : ShowingAgreements.Book(turn)[request.Number] is { } agreement ? AskChange(agreement)
        : ShowingAgreements.NoSuch(turn);

    public static Outcome AskChange(PersonTurn turn, AskAgreementWords request) =>
        turn.Partner is not null && ShowingAgreements.Book(turn).Find(request.Id) is { } agreement
            ? AskChange(agreement)
            : Outcome.Stale(AgreementTexts.Gone(), ShowingAgreements.ShowList());

    public static Outcome SayOtherwise(PersonTurn turn, SayAgreement request)
    {
        var book = ShowingAgreements.Book(turn);
        if (turn.Partner is null || book.Find(request.Id) is not { } agreement)
        {
            return Outcome.Stale(AgreementTexts.Gone(), ShowingAgreements.ShowList());
        }

        var words = Clean(request.Words);
        if (Unfit(turn, words, AgreementTexts.HowInstead(agreement.Words), request) is { } unfit)
        {
            return unfit;
        }

        if (agreement.Live?.Words == words)
        {
            return Outcome.Answer(AgreementTexts.ThereAlready(words), ShowingAgreements.ShowList());
        }

        if (agreement.Offer is { } standing && standing.Words == words && standing.By != turn.Id)
        {
            return AnsweringAgreement.Accept(turn, new AcceptAgreement(agreement.Id, agreement.Revision));
        }

        return Put(
            turn,
            book,
            agreement with
            {
                Offer = new AgreementOffer(words, turn.Id, turn.Now),
                Revision = agreement.Revision + 1,
            }
        );
    }

    public static IEnumerable<Choice> Answers(Agreement agreement) =>
        [
            new Choice(AgreementTexts.YesLabel(), new AcceptAgreement(agreement.Id, agreement.Revision)),
            new Choice(AgreementTexts.OtherwiseLabel(), new AskAgreementWords(agreement.Id)),
            new Choice(
                agreement.Live is null ? AgreementTexts.NoThanksLabel() : AgreementTexts.LeaveItLabel(),
                new DeclineAgreement(agreement.Id, agreement.Revision)
            ),
        ];

    public static Outcome Leave() => Outcome.Answer(AgreementTexts.Left()).Do(new Effect.CloseQuestion());

    private static Outcome Put(PersonTurn turn, AgreementBook book, Agreement agreement)
    {
        var partner = turn.Partner!;
        var words = agreement.Offer!.Words;
        return Outcome
            .Silence.Shared(AgreementBook.Slice, book.With(agreement))
            .Do(new Effect.Recall(agreement.Tag))
            .AndAnswer(
                agreement.Live is null
                    ? AgreementTexts.Asked(partner.Name, words)
                    : AgreementTexts.AskedChange(partner.Name, words),
                new Choice(AgreementTexts.TakeBackLabel(), new WithdrawAgreement(agreement.Id, agreement.Revision))
            )
            .And(
                new Reply(
                    Audience.Privately(partner.Id),
                    agreement.Live is { } live
                        ? AgreementTexts.SuggestedChange(turn.Self.Name, words, live.Words)
                        : AgreementTexts.Suggested(turn.Self.Name, words),
                    Errand.Words
                )
                {
                    Choices = [.. Answers(agreement)],
                    Tag = agreement.Tag,
                    Expires = agreement.Offer.Ends,
                }
            );
    }

    /// <summary>A kind word for what can't be put to the other; null for what can. They never learn of it.</summary>
    private static Outcome? Unfit(PersonTurn turn, string words, Text question, IAnswerable then) =>
        words.Length == 0 ? AskWords(question, then)
        : words.Length > AgreementTerms.Longest ? Outcome.Answer(AgreementTexts.TooLong(AgreementTerms.Longest))
        : Controlling.IsBreach(words, turn.Self.Name, turn.Partner!.Name) ? ShowingAgreements.NoBook()
        : Controlling.IsRefused(words, turn.Self.Name, turn.Partner.Name)
            ? Outcome.Answer(
                AgreementTexts.Refused(turn.Partner.Name),
                new Choice(AgreementTexts.SayItLabel(), new RunCommand("/sayit")),
                new Choice(AgreementTexts.LeaveLabel(), new LeaveAgreement())
            )
        : Controlling.IsOneSided(words, turn.Self.Name, turn.Partner.Name)
            ? AskWords(AgreementTexts.OneSided(turn.Partner.Name), then)
        : null;

    private static Outcome AskChange(Agreement agreement) =>
        AskWords(AgreementTexts.HowInstead(agreement.Words), new SayAgreement(agreement.Id, ""));

    private static Outcome AskWords(Text text, IAnswerable then) =>
        Outcome.Ask(text, Question.ForText(then), new Choice(AgreementTexts.NotNowLabel(), new LeaveAgreement()));

    private static string Clean(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '“', '”', ' ');
}

internal sealed record AddAgreement(string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        new AddAgreement(fields.GetValueOrDefault(Question.Text, ""));
}

internal sealed record ChangeAgreement(int Number) : IRequest;

internal sealed record AskAgreementWords(long Id) : IRequest;

internal sealed record SayAgreement(long Id, string Words) : IAnswerable
{
    public IRequest Answered(IReadOnlyDictionary<string, string> fields) =>
        this with
        {
            Words = fields.GetValueOrDefault(Question.Text, ""),
        };
}

internal sealed record LeaveAgreement : IRequest;
